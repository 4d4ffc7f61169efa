import type { Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { saveDraftAct } from './draft.acts.ts';
import { DRAFT_FORM, DRAFT_FORM_BYTES } from './draft-fields.ts';
import { NAMES_QUERY, namesJson } from './names.routes.ts';
import { NEW_FORM, NEW_QUERY, newStoryAct, newStoryPage } from './new.routes.ts';
import { addPlaceAct, PLACE_FORM } from './place.acts.ts';
import { PROPOSE_FORM, proposeAct } from './propose.acts.ts';
import { WRITING_QUERY, writingPage } from './story.routes.ts';

/** The URLs for starting and writing stories. */
export const DESK_WRITING_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/stories/new', 'The form for starting a story: language, kind and source.', NEW_QUERY),
    who: 'write stories',
    answer: { own: newStoryPage },
  },
  {
    ...byDesk('/desk/stories/new', 'Creates a story as a draft.', NEW_FORM),
    who: 'write stories',
    answer: { act: newStoryAct },
  },
  {
    ...atDesk('/desk/stories/names.json', 'Searches topics, authors and places by name.', NAMES_QUERY),
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
    ...atDesk('/desk/stories/:id', 'The story editor.', WRITING_QUERY),
    who: 'write stories',
    answer: { own: writingPage },
  },
  {
    ...byDesk('/desk/stories/:id/copy', 'Saves a story’s draft.', DRAFT_FORM),
    who: 'write stories',
    answer: { act: saveDraftAct },
    formBytes: DRAFT_FORM_BYTES,
  },
  {
    ...byDesk('/desk/stories/:id/propose', 'Suggests topics named in a text; stores nothing.', PROPOSE_FORM),
    who: 'write stories',
    answer: { act: proposeAct },
    formBytes: DRAFT_FORM_BYTES,
    face: 'machine',
  },
];
