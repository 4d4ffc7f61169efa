import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { StoryState } from './story.ts';
import { appearance, authorSlugs, topicSlugs, visible } from './visible.queries.ts';

/** The lists that a story is in, or would be in when it is visible. */
export interface Listing {
  id: string;
  groupId: string;
  slug: string;
  language: string;
  state: StoryState;
  section: string | null;
  topics: string[];
  authors: string[];
}

function listings(reading: Reading) {
  return reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select(['s.id', 's.group_id as groupId', 's.slug', 's.language', 'sec.slug as section'])
    .select((eb) => eb.ref('s.state').$castTo<StoryState>().as('state'))
    .select([topicSlugs.as('topics'), authorSlugs.as('authors')]);
}

/** The listings of `ids`, in any state. */
export async function listingsById(reading: Reading, ids: readonly string[]): Promise<Listing[]> {
  if (ids.length === 0) return [];
  return listings(reading)
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
}

/** A list that a story has left, or may have left. */
export interface Leaving {
  readonly storyId: string;
  readonly kind: 'section' | 'topic' | 'author';
  /** Null if it was in no section. */
  readonly slug: string | null;
  readonly language: string;
}

/** The lists these stories recently left, without duplicates. */
export async function leavingsOf(reading: Reading, ids: readonly string[]): Promise<Leaving[]> {
  if (ids.length === 0) return [];
  return reading
    .selectFrom('story_leavings as l')
    .leftJoin('sections as sec', (join) => join.onRef('sec.id', '=', 'l.ref').on('l.kind', '=', 'section'))
    .leftJoin('topics as t', (join) => join.onRef('t.id', '=', 'l.ref').on('l.kind', '=', 'topic'))
    .leftJoin('authors as a', (join) => join.onRef('a.id', '=', 'l.ref').on('l.kind', '=', 'author'))
    .select(['l.story_id as storyId', 'l.kind', 'l.language'])
    .select((eb) => eb.fn.coalesce('sec.slug', 't.slug', 'a.slug').as('slug'))
    .distinct()
    .where('l.story_id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
}

/** The ids of the stories of these translation groups, by group. */
export async function idsByGroup(
  reading: Reading,
  groups: readonly string[],
): Promise<Map<string, string[]>> {
  if (groups.length === 0) return new Map();
  const rows = await reading
    .selectFrom('stories')
    .select(['id', 'group_id'])
    .where('group_id', '=', sql<string>`any(cast(${[...groups]} as uuid[]))`)
    .execute();
  const ids = new Map<string, string[]>();
  for (const { id, group_id } of rows) ids.set(group_id, [...(ids.get(group_id) ?? []), id]);
  return ids;
}

/** Those of `ids` that readers may see at `now`. */
export async function visibleAmong(
  reading: Reading,
  ids: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const rows = await reading
    .selectFrom('stories as s')
    .select('s.id')
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .where(visible(now))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The stories that became visible automatically: after < appearance <= until. */
export async function appearedBetween(reading: Reading, after: Date, until: Date): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories as s')
    .select('s.id')
    .where('s.state', '=', 'published')
    .where(sql<SqlBool>`${appearance} > ${after} and ${appearance} <= ${until}`)
    .execute();
  return rows.map(({ id }) => id);
}
