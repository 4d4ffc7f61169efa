import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import {
  JOIN_FORM,
  joinEventsAct,
  RENAME_FORM,
  renameEventAct,
  SHOW_FORM,
  SPLIT_FORM,
  showEventAct,
  splitEventAct,
} from './event.acts.ts';
import { eventJson, eventPage } from './event.routes.ts';

const who = 'write stories';
const arranges = 'arrange events';

/** The desk's URLs for events. */
export const DESK_EVENT_ROUTES: readonly Route[] = [
  {
    ...atDesk(
      '/desk/events/:id',
      'One event: its reports, why each belongs to it, and where they disagree.',
      {
        done: FIELDS.done,
      },
    ),
    who,
    answer: { own: eventPage },
  },
  {
    ...atDesk('/desk/events/:id.json', 'The same event as JSON.'),
    who,
    answer: { own: eventJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/events/:id/split', 'Splits reports of an event off into a new one.', SPLIT_FORM),
    who: arranges,
    answer: { act: splitEventAct },
  },
  {
    ...byDesk('/desk/events/:id/join', 'Merges another event into this one.', JOIN_FORM),
    who: arranges,
    answer: { act: joinEventsAct },
  },
  {
    ...byDesk('/desk/events/:id/rename', 'Renames an event.', RENAME_FORM),
    who: arranges,
    answer: { act: renameEventAct },
  },
  {
    ...byDesk('/desk/events/:id/show', 'Shows an event to readers, or no longer.', SHOW_FORM),
    who: arranges,
    answer: { act: showEventAct },
  },
];
