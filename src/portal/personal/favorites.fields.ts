import type { FavoriteOrder } from '../../readers/favorites/favorite.ts';
import { LONGEST_FOLDER, LONGEST_NOTE } from '../../readers/favorites/favorite.ts';
import type { Form } from '../http/form.ts';
import type { QueryField } from '../http/query-field.ts';
import { FIELDS } from '../http/route.ts';
import type { Query } from '../http/route-rows.ts';

/** The maximum size of an uploaded file of favourites. */
export const IMPORT_BYTES = 2_000_000;

/** The orders of favourites, by their names in URLs. */
export const ORDERS: Readonly<Record<string, FavoriteOrder>> = {
  newest: 'newest saved',
  oldest: 'oldest saved',
  published: 'newest published',
  headline: 'headline',
};

/** What was done, as written in the URL of the page that confirms it. */
export const FAVORITES_DONE = [
  'saved',
  'removed',
  'changed',
  'folder-added',
  'folder-renamed',
  'folder-removed',
  'kept',
] as const;
/** What was done to the history. */
export const HISTORY_DONE = ['removed', 'cleared', 'paused', 'resumed'] as const;

const after: QueryField = {
  pattern: /^[A-Za-z0-9_-]+$/,
  most: 500,
  takes: 'the cursor of the previous page',
};
const doneOf = (words: readonly string[]): QueryField => ({
  pattern: new RegExp(`^(${words.join('|')})$`),
  most: 20,
  takes: words.join(', '),
});

/** The query of `/favorites`. */
export const FAVORITES_QUERY: Query = {
  folder: {
    pattern: /^(none|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    most: 36,
    takes: 'the id of a folder, or none',
  },
  q: FIELDS.q,
  sort: { pattern: /^(newest|oldest|published|headline)$/, most: 9, takes: Object.keys(ORDERS).join(', ') },
  after,
  save: FIELDS.slug,
  done: doneOf(FAVORITES_DONE),
};

/** The query of `/history`. */
export const HISTORY_QUERY: Query = { after, done: doneOf(HISTORY_DONE) };

const next = { most: 500 };
const story = { most: 120 };
const id = { most: 36 };

/** The fields of the forms for favourites and history. */
export const FAVORITE_FORMS = {
  story: { story, next },
  change: { favorite: id, note: { most: LONGEST_NOTE, lines: true }, folder: id, next },
  addFolder: { name: { most: LONGEST_FOLDER }, next },
  renameFolder: { folder: id, name: { most: LONGEST_FOLDER }, next },
  removeFolder: { folder: id },
  keep: { story: { ...story, many: true } },
  nothing: {},
  clear: { day: { most: 10 } },
  pause: { on: { most: 3 } },
  progress: { story, progress: { most: 10 } },
} as const satisfies Record<string, Form>;
