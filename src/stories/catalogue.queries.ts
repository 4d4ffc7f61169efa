import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { NamedRef } from './story.ts';
import { knownToReaders, stillToCome } from './visible.queries.ts';

/** A section or topic with how many visible stories it has in a language. */
export interface CountedRef extends NamedRef {
  count: number;
}

/**
 * The number of stories readers see at `now`, by kind: the running count of published stories minus the few whose time has
 * not come.
 */
function counted(kind: 'section' | 'topic' | 'month', language: string | null, now: Date) {
  const toCome = {
    section: sql`select s.section_id::text as ref, s.language, -1 as stories from stories s
      where ${stillToCome(now)} and s.section_id is not null`,
    topic: sql`select st.topic_id::text as ref, s.language, -1 as stories
      from stories s join story_topics st on st.story_id = s.id where ${stillToCome(now)}`,
    month: sql`select to_char(s.published_at at time zone 'UTC', 'YYYY-MM') as ref, s.language, -1 as stories
      from stories s where ${stillToCome(now)}`,
  }[kind];
  return sql<{ ref: string; language: string; stories: number }>`(
    select ref, language, stories from story_tallies where kind = ${sql.lit(kind)}
      and (${language}::text is null or language = ${language})
    union all select * from (${toCome}) to_come where (${language}::text is null or language = ${language}))`;
}

const sum = sql<number>`coalesce(sum(n.stories), 0)::integer`;

/** All sections in the portal's order, with counts of visible stories in `language` (all languages when null). */
export async function listSections(
  reading: Reading,
  language: string | null,
  now: Date,
): Promise<CountedRef[]> {
  return reading
    .selectFrom('sections as sec')
    .leftJoin(counted('section', language, now).as('n'), (join) =>
      join.on(sql<SqlBool>`n.ref = sec.id::text`),
    )
    .select(['sec.slug', 'sec.names', sum.as('count')])
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
  return reading
    .selectFrom('topics as t')
    .innerJoin(counted('topic', language, now).as('n'), (join) => join.on(sql<SqlBool>`n.ref = t.id::text`))
    .select(['t.slug', 't.names', sum.as('count')])
    .groupBy(['t.id', 't.slug', 't.names'])
    .having(sum, '>', 0)
    .orderBy('count', 'desc')
    .orderBy('t.slug')
    .limit(limit)
    .execute();
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
    .selectFrom(counted('month', null, now).as('n'))
    .select(['n.language', sum.as('count')])
    .groupBy('n.language')
    .having(sum, '>', 0)
    .orderBy('count', 'desc')
    .orderBy('n.language')
    .execute();
}

/** Months (UTC, `YYYY-MM`) that have visible stories in `language`, newest first. */
export async function listMonths(
  reading: Reading,
  language: string | null,
  now: Date,
): Promise<{ month: string; count: number }[]> {
  return reading
    .selectFrom(counted('month', language, now).as('n'))
    .select(['n.ref as month', sum.as('count')])
    .groupBy('n.ref')
    .having(sum, '>', 0)
    .orderBy('month', 'desc')
    .execute();
}
