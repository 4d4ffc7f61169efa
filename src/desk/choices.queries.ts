import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { NamedRef, Policy, SourceRef } from '../stories/story.ts';

/** A place that stories come from, with its country code if it has one. */
export interface PlaceRef extends NamedRef {
  readonly country: string | null;
}

/** Another version of a story in its group: the same story in another language. */
export interface TranslationRef {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly headline: string;
  readonly state: string;
  readonly changedAt: Date;
}

/** The tables with named rows that are chosen for a story by name. */
export type NamedTable = 'topics' | 'authors' | 'places';

/** All sections in the portal's order, with or without stories. */
export async function allSections(reading: Reading): Promise<NamedRef[]> {
  return reading
    .selectFrom('sections')
    .select(['slug', 'names'])
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('slug')
    .execute();
}

/** All sources of copy, by name. */
export async function allSources(reading: Reading): Promise<SourceRef[]> {
  const rows = await reading
    .selectFrom('sources')
    .select(['slug', 'name', 'url', 'licence', 'licence_url as licenceUrl', 'policy'])
    .orderBy('name')
    .orderBy('slug')
    .limit(2_000)
    .execute();
  return rows.map((row) => ({ ...row, policy: row.policy as Policy }));
}

/** The place at `slug`, or null. */
export async function findPlace(reading: Reading, slug: string): Promise<PlaceRef | null> {
  const row = await reading
    .selectFrom('places')
    .select(['slug', 'names', 'country'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** Rows with a name that starts with `text`, or contains it, in any language: those that start with it first. */
export async function findByName(
  reading: Reading,
  table: NamedTable,
  text: string,
  most: number,
): Promise<NamedRef[]> {
  const like = text.trim().replace(/[\\%_]/g, '\\$&');
  if (!like) return [];
  const begins = sql<SqlBool>`exists (select 1 from jsonb_each_text(names) n where n.value ilike ${`${like}%`})`;
  return reading
    .selectFrom(table)
    .select(['slug', 'names'])
    .where(sql<SqlBool>`exists (select 1 from jsonb_each_text(names) n where n.value ilike ${`%${like}%`})`)
    .orderBy(sql`case when ${begins} then 0 else 1 end`)
    .orderBy('slug')
    .limit(most)
    .execute();
}

/** Rows with exactly one of the names in `wanted`, in any language and case: by the requested name, in lower case. */
export async function namedExactly(
  reading: Reading,
  table: NamedTable,
  wanted: readonly string[],
): Promise<Map<string, NamedRef>> {
  const small = [...new Set(wanted.map((name) => name.toLowerCase()))];
  if (small.length === 0) return new Map();
  const rows = await reading
    .selectFrom(table)
    .select(['slug', 'names'])
    .where(
      sql<SqlBool>`slug = any(${small}) or exists (select 1 from jsonb_each_text(names) n where lower(n.value) = any(${small}))`,
    )
    .orderBy('slug', 'desc')
    .execute();
  const found = new Map<string, NamedRef>();
  for (const row of rows) {
    for (const name of [row.slug, ...Object.values(row.names)]) found.set(name.toLowerCase(), row);
  }
  return found;
}

/** Topics that `text` names in `language`, those with the most stories first. Short names are too ambiguous. */
export async function topicsIn(
  reading: Reading,
  text: string,
  language: string,
  most: number,
): Promise<NamedRef[]> {
  const small = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const rows = await reading
    .selectFrom('topics as t')
    .leftJoin('story_topics as st', 'st.topic_id', 't.id')
    .select(['t.slug', 't.names'])
    .where(
      sql<SqlBool>`exists (select 1 from jsonb_each_text(t.names) n where n.key = ${language.split('-')[0]}
        and length(n.value) >= case when n.value ~ '[一-鿿]' then 2 else 4 end
        and position(lower(n.value) in ${small}) > 0)`,
    )
    .groupBy(['t.id', 't.slug', 't.names'])
    .orderBy((eb) => eb.fn.count('st.story_id'), 'desc')
    .orderBy('t.slug')
    .limit(most)
    .execute();
  return rows;
}

/** The other stories of a story's group that are not in the trash, by language. */
export async function translationsOf(reading: Reading, storyId: string): Promise<TranslationRef[]> {
  return reading
    .selectFrom('stories as s')
    .innerJoin('stories as own', 'own.group_id', 's.group_id')
    .select(['s.id', 's.slug', 's.language', 's.headline', 's.state', 's.changed_at as changedAt'])
    .where('own.id', '=', storyId)
    .where('s.id', '!=', storyId)
    .where('s.state', '!=', 'deleted')
    .orderBy('s.language')
    .orderBy('s.id')
    .execute();
}
