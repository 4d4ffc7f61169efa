import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Authorized } from '../permission.ts';
import { addFolder, folderNames } from './change-folders.ts';
import { type Brought, LONGEST_FOLDER, LONGEST_NOTE, type PortableFavorite } from './favorite.ts';
import { storiesAt } from './favorites.queries.ts';
import { roomLeft, tooMany } from './save-story.ts';

const BATCH = 500;

/** An imported favorite, and the outcome. */
export interface BroughtFavorite {
  readonly slug: string;
  /** The headline of the story; null if it is not one of ours. */
  readonly headline: string | null;
  readonly language: string | null;
  readonly outcome: Brought;
}

/**
 * Imports favorites from a file or from a browser, with their notes, folders and times; returns the outcome of each, in
 * order. Existing ones are left as they are. Throws a Problem if there is no room for them.
 */
export async function bringFavorites(
  writing: Writing,
  by: Authorized<'use own account'>,
  favorites: readonly PortableFavorite[],
  now: Date,
): Promise<BroughtFavorite[]> {
  const stories = await storiesAt(writing, [...new Set(favorites.map(({ slug }) => slug))], now);
  const folders = await foldersFor(
    writing,
    by,
    favorites.filter(({ slug }) => stories.has(slug)),
  );
  const rows = new Map<string, ReturnType<typeof rowOf>>();
  for (const favorite of favorites) {
    const story = stories.get(favorite.slug);
    if (story && !rows.has(story.id)) rows.set(story.id, rowOf(by, favorite, story.id, folders, now));
  }
  const added = await insert(writing, by, [...rows.values()]);
  const told = new Set<string>();
  return favorites.map(({ slug }) => {
    const story = stories.get(slug);
    if (!story) return { slug, headline: null, language: null, outcome: 'not ours' };
    const { id, headline, language } = story;
    const outcome = added.has(id) && !told.has(id) ? 'added' : 'there already';
    told.add(id);
    return { slug: story.slug, headline, language, outcome };
  });
}

function rowOf(
  by: Authorized<'use own account'>,
  favorite: PortableFavorite,
  storyId: string,
  folders: ReadonlyMap<string, string>,
  now: Date,
) {
  const { note, folder, savedAt } = favorite;
  return {
    id: newId(),
    user_id: by.member.id,
    story_id: storyId,
    note: [...note].slice(0, LONGEST_NOTE).join(''),
    folder_id: folder === null ? null : (folders.get(cut(folder).toLowerCase()) ?? null),
    saved_at: savedAt && savedAt < now ? savedAt : now,
  };
}

/** The named folders, created where missing; those beyond the maximum are left out. */
async function foldersFor(
  writing: Writing,
  by: Authorized<'use own account'>,
  favorites: readonly PortableFavorite[],
): Promise<Map<string, string>> {
  const known = await folderNames(writing, by);
  for (const { folder } of favorites) {
    const name = folder === null ? '' : cut(folder);
    if (name === '' || known.has(name.toLowerCase())) continue;
    const made = await addFolder(writing, by, name);
    if (typeof made === 'object') known.set(name.toLowerCase(), made.id);
  }
  return known;
}

async function insert(
  writing: Writing,
  by: Authorized<'use own account'>,
  rows: readonly ReturnType<typeof rowOf>[],
): Promise<Set<string>> {
  const room = await roomLeft(writing, by);
  const added = new Set<string>();
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = await writing
      .insertInto('favorites')
      .values(rows.slice(at, at + BATCH))
      .onConflict((conflict) => conflict.columns(['user_id', 'story_id']).doNothing())
      .returning('story_id')
      .execute();
    for (const { story_id } of batch) added.add(story_id);
  }
  if (added.size > room) throw tooMany();
  return added;
}

function cut(name: string): string {
  return [...name.trim()].slice(0, LONGEST_FOLDER).join('');
}
