import type { Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { saveCopyAct } from './copy.acts.ts';
import { COPY_FORM, COPY_FORM_BYTES } from './copy-fields.ts';
import { NAMES_QUERY, namesJson } from './names.routes.ts';
import { NEW_FORM, NEW_QUERY, newStoryAct, newStoryPage } from './new.routes.ts';
import { addPlaceAct, PLACE_FORM } from './place.acts.ts';
import { PROPOSE_FORM, proposeAct } from './propose.acts.ts';
import { WRITING_QUERY, writingPage } from './story.routes.ts';

/** The URLs for starting and writing stories. */
export const DESK_WRITING_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/stories/new', 'Where a story is begun: its language, kind and source.', NEW_QUERY),
    who: 'write stories',
    answer: { own: newStoryPage },
  },
  {
    ...byDesk('/desk/stories/new', 'Begins a story as a draft.', NEW_FORM),
    who: 'write stories',
    answer: { act: newStoryAct },
  },
  {
    ...atDesk('/desk/stories/names.json', 'Topics, authors and places by their names.', NAMES_QUERY),
    who: 'write stories',
    answer: { own: namesJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/places', 'Adds a place that stories come from.', PLACE_FORM),
    who: 'write stories',
    answer: { act: addPlaceAct },
    face: 'machine',
  },
  {
    ...atDesk('/desk/stories/:id', 'The page a story is written on.', WRITING_QUERY),
    who: 'write stories',
    answer: { own: writingPage },
  },
  {
    ...byDesk('/desk/stories/:id/copy', 'Keeps what was written as the working copy of a story.', COPY_FORM),
    who: 'write stories',
    answer: { act: saveCopyAct },
    formBytes: COPY_FORM_BYTES,
  },
  {
    ...byDesk('/desk/stories/:id/propose', 'Topics that a text names; it changes nothing.', PROPOSE_FORM),
    who: 'write stories',
    answer: { act: proposeAct },
    formBytes: COPY_FORM_BYTES,
    face: 'machine',
  },
];
