import type { Route } from '../route.ts';
import { atDesk } from '../route-rows.ts';
import { alarmsJson } from './times/alarms.routes.ts';

/** The addresses of schedule, embargo and alarms at the desk. */
export const DESK_TIMES_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/alarms.json', 'Scheduled stories that did not go out at their time, and why, as data.'),
    who: 'write stories',
    answer: { own: alarmsJson },
    face: 'machine',
  },
];
