import type { Route } from '../http/route.ts';
import { byVisitors } from '../http/route-rows.ts';
import { countVisitAct, VISIT_BYTES, VISIT_FORM } from './count-visit.act.ts';

/** Where pages report that they were read. */
export const READERSHIP_ROUTES: readonly Route[] = [
  byVisitors('/read', 'Counts that a story was read; sent by its page.', countVisitAct, VISIT_FORM, {
    formBytes: VISIT_BYTES,
    face: 'machine',
  }),
];
