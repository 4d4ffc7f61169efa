import {
  CORRECTIONS_DATA_QUERY,
  CORRECTIONS_LIST_QUERY,
  correctionsListCsv,
  correctionsListJson,
  correctionsPage,
} from '../../corrections/corrections.routes.ts';
import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk, forMachines, forPeople } from '../../http/route-rows.ts';
import { CHANGES_FORM, changesJson, changesPage, publishChangesAct } from './changes.routes.ts';

const { done } = FIELDS;

/** The URLs of corrections for readers, and of changes to published stories at the desk. */
export const CORRECTING_ROUTES: readonly Route[] = [
  forPeople('/corrections', 'Published corrections.', correctionsPage, CORRECTIONS_LIST_QUERY),
  forMachines(
    '/corrections.json',
    'The same corrections as JSON.',
    correctionsListJson,
    CORRECTIONS_DATA_QUERY,
  ),
  forMachines('/corrections.csv', 'The same corrections as CSV.', correctionsListCsv, CORRECTIONS_DATA_QUERY),
  {
    ...atDesk('/desk/stories/:id/changes', 'The changes in a draft of a published story.', { done }),
    who: 'write stories',
    answer: { own: changesPage },
  },
  {
    ...atDesk('/desk/stories/:id/changes.json', 'The same changes as JSON.'),
    who: 'write stories',
    answer: { own: changesJson },
    face: 'machine',
  },
  {
    ...byDesk(
      '/desk/stories/:id/changes',
      'Publishes the changes, with a note or a correction.',
      CHANGES_FORM,
    ),
    who: 'publish stories',
    answer: { act: publishChangesAct },
  },
];
