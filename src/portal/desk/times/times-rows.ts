import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { alarmsJson } from './alarms.routes.ts';
import {
  EMBARGO_FORM,
  embargoAct,
  liftAct,
  NO_FIELDS,
  SCHEDULE_FORM,
  scheduleAct,
  timesPage,
  unscheduleAct,
} from './times.routes.ts';

const { done } = FIELDS;
const TIMES = '/desk/stories/:id/times';

/** The desk's URLs for schedules, embargoes and alarms. */
export const DESK_TIMES_ROUTES: readonly Route[] = [
  {
    ...atDesk(
      '/desk/alarms.json',
      'Scheduled stories that were not published on time, and pictures in use past their rights, as JSON.',
    ),
    who: 'write stories',
    answer: { own: alarmsJson },
    face: 'machine',
  },
  {
    ...atDesk(TIMES, 'A story’s publication time and embargo.', { done }),
    who: 'write stories',
    answer: { own: timesPage },
  },
  {
    ...byDesk(`${TIMES}/schedule`, 'Schedules or reschedules a story.', SCHEDULE_FORM),
    who: 'publish stories',
    answer: { act: scheduleAct },
  },
  {
    ...byDesk(`${TIMES}/unschedule`, 'Unschedules a story.', NO_FIELDS),
    who: 'publish stories',
    answer: { act: unscheduleAct },
  },
  {
    ...byDesk(`${TIMES}/embargo`, 'Sets or changes the embargo on a story.', EMBARGO_FORM),
    who: 'publish stories',
    answer: { act: embargoAct },
  },
  {
    ...byDesk(`${TIMES}/lift`, 'Lifts the embargo on a story early.', NO_FIELDS),
    who: 'publish stories',
    answer: { act: liftAct },
  },
];
