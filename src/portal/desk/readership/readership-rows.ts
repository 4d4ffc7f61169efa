import type { Route } from '../../http/route.ts';
import { atDesk } from '../../http/route-rows.ts';
import { READERSHIP_QUERY } from './read-readership.ts';
import { readershipCsv, readershipJson, readershipPage } from './readership.routes.ts';

/** The desk's URLs for readership. */
export const DESK_READERSHIP_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/readership', 'How often stories are read, finished and checked.', READERSHIP_QUERY),
    who: 'see readership',
    answer: { own: readershipPage },
  },
  {
    ...atDesk('/desk/readership.json', 'The same as JSON.', READERSHIP_QUERY),
    who: 'see readership',
    answer: { own: readershipJson },
    face: 'machine',
  },
  {
    ...atDesk(
      '/desk/readership.csv',
      'What was counted of each story, by day and where readers came from, as CSV.',
      READERSHIP_QUERY,
    ),
    who: 'see readership',
    answer: { own: readershipCsv },
    face: 'machine',
  },
];
