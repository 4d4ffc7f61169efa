import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../store/database.ts';
import { visible } from './visible.queries.ts';

/** A file of the sitemap is begun after so many stories: a small one is made quickly, and few change. */
export const STORIES_A_FILE = 2_000;

function own(now: Date) {
  return sql<SqlBool>`policy = 'own' and ${visible(now, 'stories')}`;
}

/**
 * The last id of each file of own stories but the newest: where the next file goes on. Those of older stories are kept,
 * so that only the newest are looked at; what comes out later among older ones makes their file longer.
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

/** The last id of a full file after `after`; null where it is not full, or no story follows it. */
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

/** Keeps where the files of the sitemap end that are full by now; answers how many are new. */
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

/** Of these groups, those that have own, visible stories in more than one language. */
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
    .groupBy('group_id')
    .having(sql<SqlBool>`count(*) > 1`)
    .execute();
}
