import type { Route } from '../route.ts';
import { atDesk } from '../route-rows.ts';
import { QUEUE_QUERY, queueCsv, queueJson, queuePage } from './figures/queue.routes.ts';
import { startPage } from './start.routes.ts';

/** The addresses of evidence at the desk. */
export const DESK_EVIDENCE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk', 'What waits at the desk.'),
    who: 'bind figures',
    answer: { own: startPage },
  },
  {
    ...atDesk('/desk/figures', 'The queue of claims, by story.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queuePage },
  },
  {
    ...atDesk('/desk/figures.json', 'The same claims as data.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/figures.csv', 'The same claims as a table.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueCsv },
    face: 'machine',
  },
];
