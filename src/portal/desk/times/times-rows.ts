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
      'Scheduled stories that did not go out at their time, and pictures out past their rights, as data.',
    ),
    who: 'write stories',
    answer: { own: alarmsJson },
    face: 'machine',
  },
  {
    ...atDesk(TIMES, 'When a story goes out, and until when it is under embargo.', { done }),
    who: 'write stories',
    answer: { own: timesPage },
  },
  {
    ...byDesk(`${TIMES}/schedule`, 'Schedules a story, or gives it another time.', SCHEDULE_FORM),
    who: 'publish stories',
    answer: { act: scheduleAct },
  },
  {
    ...byDesk(`${TIMES}/unschedule`, 'Takes a story off the schedule.', NO_FIELDS),
    who: 'publish stories',
    answer: { act: unscheduleAct },
  },
  {
    ...byDesk(`${TIMES}/embargo`, 'Sets the embargo of a story, or another time for it.', EMBARGO_FORM),
    who: 'publish stories',
    answer: { act: embargoAct },
  },
  {
    ...byDesk(`${TIMES}/lift`, 'Lifts the embargo of a story before its time.', NO_FIELDS),
    who: 'publish stories',
    answer: { act: liftAct },
  },
];
