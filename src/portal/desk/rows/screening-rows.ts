import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { ENTRY_QUERY, entryPage } from '../lists/entry.routes.ts';
import {
  importListAct,
  importVersionAct,
  listImportPage,
  stopListImportAct,
} from '../lists/list-import.routes.ts';
import { LIST_FORM, LIST_UPLOAD_BYTES, LIST_UPLOAD_FILES } from '../lists/list-upload.fields.ts';
import {
  LIST_QUERY,
  listPage,
  listsJson,
  listsPage,
  REMOVE_FORM,
  removeListAct,
  removeVersionAct,
} from '../lists/lists.routes.ts';
import { DECIDE_FORM, decideHitAct } from '../screening/hit.acts.ts';
import { HIT_QUERY, hitPage } from '../screening/hit.routes.ts';
import { SCREEN_QUERY, SCREENINGS_A_MINUTE, screenPage } from '../screening/screen.routes.ts';

const { done } = FIELDS;
const files = { fileBytes: LIST_UPLOAD_BYTES, mostFiles: LIST_UPLOAD_FILES, perMinute: 20 } as const;

/** The desk's URLs for screening and watch lists. */
export const DESK_SCREENING_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/screening/:id', 'One hit: our record, the list entry, and why they matched.', HIT_QUERY),
    who: 'decide hits',
    answer: { own: hitPage },
  },
  {
    ...byDesk('/desk/screening/:id/decide', 'Records a decision on a hit.', DECIDE_FORM),
    who: 'decide hits',
    answer: { act: decideHitAct },
  },
  {
    ...atDesk('/desk/screen', 'Screens a name against the loaded lists.', SCREEN_QUERY),
    who: 'review entities',
    answer: { own: screenPage },
    perMinute: SCREENINGS_A_MINUTE,
  },
  {
    ...atDesk('/desk/lists', 'The watch lists, their age, and the form for importing one.', { done }),
    who: 'manage lists',
    answer: { own: listsPage },
  },
  {
    ...atDesk('/desk/lists.json', 'The same lists as JSON.'),
    who: 'manage lists',
    answer: { own: listsJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/lists/import', 'Imports a watch list from its files.', LIST_FORM),
    who: 'manage lists',
    answer: { act: importListAct },
    ...files,
  },
  {
    ...atDesk('/desk/lists/importing/:id', 'A list import in progress.'),
    who: 'manage lists',
    answer: { own: listImportPage },
  },
  {
    ...byDesk('/desk/lists/importing/:id/stop', 'Cancels a list import in progress.', {}),
    who: 'manage lists',
    answer: { act: stopListImportAct },
  },
  {
    ...atDesk('/desk/lists/:slug', 'One watch list, its versions and changes.', LIST_QUERY),
    who: 'manage lists',
    answer: { own: listPage },
  },
  {
    ...atDesk('/desk/lists/:slug/entry', 'One entry of a watch list.', ENTRY_QUERY),
    who: 'decide hits',
    answer: { own: entryPage },
  },
  {
    ...byDesk('/desk/lists/:slug/import', 'Imports a new version of a watch list.', LIST_FORM),
    who: 'manage lists',
    answer: { act: importVersionAct },
    ...files,
  },
  {
    ...byDesk('/desk/lists/:slug/remove-version', 'Deletes a version of a watch list.', REMOVE_FORM),
    who: 'manage lists',
    answer: { act: removeVersionAct },
  },
  {
    ...byDesk('/desk/lists/:slug/remove', 'Deletes a watch list.', REMOVE_FORM),
    who: 'manage lists',
    answer: { act: removeListAct },
  },
];
