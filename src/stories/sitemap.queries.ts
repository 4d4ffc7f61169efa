import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../store/database.ts';
import { listed, visible } from './visible.queries.ts';

/** The number of stories in a sitemap file: small files are quick to make, and few of them change. */
export const STORIES_A_FILE = 2_000;

function own(now: Date) {
  return sql<SqlBool>`policy = 'own' and ${visible(now, 'stories')}`;
}

/**
 * The last id of each file of our own stories except the newest file. The ends of full files are recorded, so that only
 * the newest stories have to be read; a story published later among older ones makes its file longer.
 */
export async function sitemapBreaks(
  reading: Reading,
  now: Date,
  size: number = STORIES_A_FILE,
): Promise<string[]> {
  const kept = await reading.selectFrom('sitemap_breaks').select('story_id').orderBy('story_id').execute();
  const breaks = kept.map(({ story_id }) => story_id);
  for (;;) {
    const next = await breakAfter(reading, breaks.at(-1) ?? null, now, size);
    if (next === null) return breaks;
    breaks.push(next);
  }
}

/** The last id of a full file after `after`; null if it is not full, or no story follows it. */
async function breakAfter(
  reading: Reading,
  after: string | null,
  now: Date,
  size: number,
): Promise<string | null> {
  let query = reading
    .selectFrom('stories')
    .select('id')
    .where(own(now))
    .orderBy('id')
    .offset(size - 1)
    .limit(2);
  if (after) query = query.where('id', '>', after);
  const [last, following] = await query.execute();
  return last && following ? last.id : null;
}

/** Records the ends of sitemap files that are now full; returns how many are new. */
export async function keepSitemapBreaks(
  writing: Writing,
  now: Date,
  size: number = STORIES_A_FILE,
): Promise<number> {
  const kept = await writing.selectFrom('sitemap_breaks').select('story_id').execute();
  const known = new Set(kept.map(({ story_id }) => story_id));
  const fresh = (await sitemapBreaks(writing, now, size)).filter((id) => !known.has(id));
  for (const story_id of fresh) {
    await writing
      .insertInto('sitemap_breaks')
      .values({ story_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return fresh.length;
}

/** A story's other languages, for hreflang. */
export interface TranslationGroup {
  groupId: string;
  members: { language: string; slug: string }[];
}

/** Those of these groups that have our own visible stories in more than one language. */
export async function translationGroups(
  reading: Reading,
  groups: readonly string[],
  now: Date,
): Promise<TranslationGroup[]> {
  if (groups.length === 0) return [];
  return reading
    .selectFrom('stories')
    .select(['group_id as groupId'])
    .select(
      sql<TranslationGroup['members']>`jsonb_agg(jsonb_build_object('language', language, 'slug', slug)
        order by language)`.as('members'),
    )
    .where('group_id', '=', sql<string>`any(cast(${[...new Set(groups)]} as uuid[]))`)
    .where(own(now))
    .where(listed('stories'))
    .groupBy('group_id')
    .having(sql<SqlBool>`count(*) > 1`)
    .execute();
}
