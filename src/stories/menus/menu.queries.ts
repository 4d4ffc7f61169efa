import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { NamedRef } from '../story.ts';
import { knownToReaders } from '../visible.queries.ts';
import type { MenuEntry, MenuPlace, Menus } from './menu.ts';

/** One version of a menu: its entries, null for the default ones, and who changed it. */
export interface MenuVersion {
  readonly number: number;
  readonly kind: 'change' | 'restore';
  readonly content: readonly MenuEntry[] | null;
  /** Null: an import. */
  readonly byId: string | null;
  /** Null if the account was deleted. */
  readonly byName: string | null;
  readonly at: Date;
}

/** The current menu; version 0: unchanged. */
export interface MenuNow {
  readonly version: number;
  readonly content: readonly MenuEntry[] | null;
}

/** The menus as readers see them. */
export async function readMenus(reading: Reading | Writing): Promise<Menus> {
  const rows = await reading
    .selectFrom('menu_versions')
    .distinctOn('place')
    .select([sql<MenuPlace>`place`.as('place'), sql<MenuEntry[] | null>`content`.as('content')])
    .orderBy('place')
    .orderBy('version', 'desc')
    .execute();
  const found = new Map(rows.map(({ place, content }) => [place, content]));
  const of = (place: MenuPlace) => found.get(place) ?? null;
  return { header: of('header'), footer: of('footer'), social: of('social') };
}

/** One menu with its version. */
export async function findMenu(reading: Reading | Writing, place: MenuPlace): Promise<MenuNow> {
  const [newest] = await menuVersions(reading, place, 1);
  return newest ? { version: newest.number, content: newest.content } : { version: 0, content: null };
}

/** The versions of a menu, newest first; with `only`, the one with this number. */
export async function menuVersions(
  reading: Reading | Writing,
  place: MenuPlace,
  most: number,
  only?: number,
): Promise<MenuVersion[]> {
  let query = reading
    .selectFrom('menu_versions as v')
    .leftJoin('users', 'users.id', 'v.made_by')
    .select(['v.version as number', 'v.made_by as byId', 'users.name as byName', 'v.made_at as at'])
    .select([sql<MenuVersion['kind']>`v.kind`.as('kind'), sql<MenuEntry[] | null>`v.content`.as('content')])
    .where('v.place', '=', place)
    .orderBy('v.version', 'desc')
    .limit(most);
  if (only !== undefined) query = query.where('v.version', '=', only);
  return query.execute();
}

/** The slugs of those topics with a story that readers may see at `now`. */
export async function topicsShown(
  reading: Reading,
  slugs: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, NamedRef>> {
  if (slugs.length === 0) return new Map();
  const rows = await reading
    .selectFrom('topics')
    .select(['slug', 'names'])
    .where('slug', 'in', [...slugs])
    .where(knownToReaders('topics', now))
    .execute();
  return new Map(rows.map((topic) => [topic.slug, topic]));
}

/** Which of these sections, topics or pages exist, visible to readers or not. */
export async function thingsThere(
  reading: Reading | Writing,
  table: 'sections' | 'topics' | 'newsroom_pages',
  slugs: readonly string[],
): Promise<ReadonlySet<string>> {
  if (slugs.length === 0) return new Set();
  const among = [...slugs];
  const query =
    table === 'sections'
      ? reading
          .selectFrom('sections')
          .select('slug')
          .where('slug', 'in', among)
          .where('removed_at', 'is', null)
      : reading.selectFrom(table).select('slug').where('slug', 'in', among);
  return new Set((await query.execute()).map(({ slug }) => slug));
}
