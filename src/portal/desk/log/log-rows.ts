import type { Route } from '../../http/route.ts';
import { atDesk } from '../../http/route-rows.ts';
import { LOG_QUERY, logCsv, logJson, logPage } from './log.routes.ts';

/** The desk's URLs for the audit log. */
export const DESK_LOG_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/log', 'The audit log: who did what.', LOG_QUERY),
    who: 'manage people',
    answer: { own: logPage },
  },
  {
    ...atDesk('/desk/log.json', 'The same entries as JSON.', LOG_QUERY),
    who: 'manage people',
    answer: { own: logJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/log.csv', 'The same entries as CSV.', LOG_QUERY),
    who: 'manage people',
    answer: { own: logCsv },
    face: 'machine',
  },
];
