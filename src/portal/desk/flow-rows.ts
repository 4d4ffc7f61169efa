import { FIELDS, type Route } from '../route.ts';
import { atDesk, byDesk } from '../route-rows.ts';
import { bulkAct } from './flow/bulk.acts.ts';
import { keepListAct, removeListAct } from './flow/lists.acts.ts';
import { BULK_FORM, KEEP_FORM, REMOVE_FORM, STORIES_QUERY } from './flow/stories.fields.ts';
import { storiesPage } from './flow/stories.routes.ts';
import { storiesCsv, storiesJson } from './flow/stories-data.routes.ts';

const { done, lang } = FIELDS;
const narrowed = { query: { ...STORIES_QUERY, lang } };

/** The addresses of the workflow at the desk. */
export const DESK_FLOW_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/stories', 'The stories of the newsroom, in every state.', { ...STORIES_QUERY, done }),
    who: 'write stories',
    answer: { own: storiesPage },
  },
  {
    ...atDesk('/desk/stories.json', 'The same stories as data.', STORIES_QUERY),
    who: 'write stories',
    answer: { own: storiesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/stories.csv', 'The same stories as a table.', STORIES_QUERY),
    who: 'write stories',
    answer: { own: storiesCsv },
    face: 'machine',
  },
  {
    ...byDesk('/desk/stories/move', 'Moves or plans several stories, each by itself.', BULK_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: bulkAct },
  },
  {
    ...byDesk('/desk/stories/lists', 'Keeps a list of stories under a name.', KEEP_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: keepListAct },
  },
  {
    ...byDesk('/desk/stories/lists/remove', 'Removes a kept list.', REMOVE_FORM),
    ...narrowed,
    who: 'write stories',
    answer: { act: removeListAct },
  },
];
