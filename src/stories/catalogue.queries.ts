import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { NamedRef } from './story.ts';
import { knownToReaders, visible } from './visible.queries.ts';

/** A section or topic with how many visible stories it has in a language. */
export interface CountedRef extends NamedRef {
  count: number;
}

/** All sections in the portal's order, with counts of visible stories in `language` (all languages when null). */
export async function listSections(
  reading: Reading,
  language: string | null,
  now: Date,
): Promise<CountedRef[]> {
  return reading
    .selectFrom('sections as sec')
    .leftJoin('stories as s', (join) =>
      join
        .onRef('s.section_id', '=', 'sec.id')
        .on(visible(now))
        .on(sql<SqlBool>`(${language}::text is null or s.language = ${language})`),
    )
    .select(['sec.slug', 'sec.names', (eb) => eb.fn.count<number>('s.id').as('count')])
    .where('sec.removed_at', 'is', null)
    .groupBy(['sec.id', 'sec.slug', 'sec.names', 'sec.position'])
    .orderBy('sec.position')
    .orderBy('sec.slug')
    .execute();
}

/** Topics that have visible stories in `language` (any when null), most stories first. */
export async function listTopics(
  reading: Reading,
  language: string | null,
  limit: number,
  now: Date,
): Promise<CountedRef[]> {
  let query = reading
    .selectFrom('topics as t')
    .innerJoin('story_topics as st', 'st.topic_id', 't.id')
    .innerJoin('stories as s', 's.id', 'st.story_id')
    .select(['t.slug', 't.names', (eb) => eb.fn.count<number>('s.id').as('count')])
    .where(visible(now))
    .groupBy(['t.id', 't.slug', 't.names'])
    .orderBy('count', 'desc')
    .orderBy('t.slug')
    .limit(limit);
  if (language) query = query.where('s.language', '=', language);
  return query.execute();
}

/** The named thing at `slug`; null where there is none that readers may know of at `now`. */
export async function findNamed(
  reading: Reading,
  table: 'sections' | 'topics' | 'authors',
  slug: string,
  now: Date,
): Promise<NamedRef | null> {
  const row = await reading
    .selectFrom(table)
    .select(['slug', 'names'])
    .where('slug', '=', slug)
    .where(knownToReaders(table, now))
    .executeTakeFirst();
  return row ?? null;
}

/** How many visible stories each language has, most first. */
export async function listLanguages(
  reading: Reading,
  now: Date,
): Promise<{ language: string; count: number }[]> {
  return reading
    .selectFrom('stories as s')
    .select(['s.language', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visible(now))
    .groupBy('s.language')
    .orderBy('count', 'desc')
    .orderBy('s.language')
    .execute();
}

/** Months (UTC, `YYYY-MM`) that have visible stories in `language`, newest first. */
export async function listMonths(
  reading: Reading,
  language: string | null,
  now: Date,
): Promise<{ month: string; count: number }[]> {
  const month = sql<string>`to_char(s.published_at at time zone 'UTC', 'YYYY-MM')`;
  let query = reading
    .selectFrom('stories as s')
    .select([month.as('month'), (eb) => eb.fn.countAll<number>().as('count')])
    .where(visible(now))
    .groupBy(month)
    .orderBy('month', 'desc');
  if (language) query = query.where('s.language', '=', language);
  return query.execute();
}
