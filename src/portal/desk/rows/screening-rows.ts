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
import { HITS_QUERY, hitsCsv, hitsJson, hitsPage } from '../screening/hits.routes.ts';
import { SCREEN_QUERY, SCREENINGS_A_MINUTE, screenPage } from '../screening/screen.routes.ts';

const { done } = FIELDS;
const files = { fileBytes: LIST_UPLOAD_BYTES, mostFiles: LIST_UPLOAD_FILES, perMinute: 20 } as const;

/** The desk's URLs for screening and watch lists. */
export const DESK_SCREENING_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/screening', 'The queue of hits: names that may be on an official list.', {
      ...HITS_QUERY,
      done,
    }),
    who: 'decide hits',
    answer: { own: hitsPage },
  },
  {
    ...atDesk('/desk/screening.json', 'The same hits as data.', HITS_QUERY),
    who: 'decide hits',
    answer: { own: hitsJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/screening.csv', 'The same hits as a table.', HITS_QUERY),
    who: 'decide hits',
    answer: { own: hitsCsv },
    face: 'machine',
  },
  {
    ...atDesk(
      '/desk/screening/:id',
      'One hit: ours, the entry of the list, and why it was found.',
      HIT_QUERY,
    ),
    who: 'decide hits',
    answer: { own: hitPage },
  },
  {
    ...byDesk('/desk/screening/:id/decide', 'Keeps what somebody says of a hit.', DECIDE_FORM),
    who: 'decide hits',
    answer: { act: decideHitAct },
  },
  {
    ...atDesk('/desk/screen', 'Looks for any name in the lists that are loaded.', SCREEN_QUERY),
    who: 'review entities',
    answer: { own: screenPage },
    perMinute: SCREENINGS_A_MINUTE,
  },
  {
    ...atDesk('/desk/lists', 'The watch lists, their age, and the form that imports one.', { done }),
    who: 'manage lists',
    answer: { own: listsPage },
  },
  {
    ...atDesk('/desk/lists.json', 'The same lists as data.'),
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
    ...atDesk('/desk/lists/importing/:id', 'An import of a list that runs.'),
    who: 'manage lists',
    answer: { own: listImportPage },
  },
  {
    ...byDesk('/desk/lists/importing/:id/stop', 'Stops an import of a list that runs.', {}),
    who: 'manage lists',
    answer: { act: stopListImportAct },
  },
  {
    ...atDesk('/desk/lists/:slug', 'One watch list, its versions and what they changed.', LIST_QUERY),
    who: 'manage lists',
    answer: { own: listPage },
  },
  {
    ...atDesk('/desk/lists/:slug/entry', 'One entry of a watch list.', ENTRY_QUERY),
    who: 'decide hits',
    answer: { own: entryPage },
  },
  {
    ...byDesk('/desk/lists/:slug/import', 'Imports the next version of a watch list.', LIST_FORM),
    who: 'manage lists',
    answer: { act: importVersionAct },
    ...files,
  },
  {
    ...byDesk('/desk/lists/:slug/remove-version', 'Removes a version of a watch list.', REMOVE_FORM),
    who: 'manage lists',
    answer: { act: removeVersionAct },
  },
  {
    ...byDesk('/desk/lists/:slug/remove', 'Removes a watch list.', REMOVE_FORM),
    who: 'manage lists',
    answer: { act: removeListAct },
  },
];
