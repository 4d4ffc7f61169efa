import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import { visible } from './visible.queries.ts';

function own(now: Date) {
  return sql<SqlBool>`policy = 'own' and ${visible(now, 'stories')}`;
}

/** The last id of each full file of `size` own, visible stories: where the next file continues. */
export async function sitemapBreaks(reading: Reading, size: number, now: Date): Promise<string[]> {
  const rows = await reading
    .selectFrom((eb) =>
      eb
        .selectFrom('stories')
        .select(['id', sql<number>`row_number() over (order by id)`.as('row')])
        .where(own(now))
        .as('numbered'),
    )
    .select('id')
    .where(sql<SqlBool>`row % ${sql.lit(size)} = 0`)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** A story's other languages, for hreflang. */
export interface TranslationGroup {
  groupId: string;
  members: { language: string; slug: string }[];
}

/** The groups that have own, visible stories in more than one language. */
export async function translationGroups(reading: Reading, now: Date): Promise<TranslationGroup[]> {
  return reading
    .selectFrom('stories')
    .select(['group_id as groupId'])
    .select(
      sql<TranslationGroup['members']>`jsonb_agg(jsonb_build_object('language', language, 'slug', slug)
        order by language)`.as('members'),
    )
    .where(own(now))
    .groupBy('group_id')
    .having(sql<SqlBool>`count(*) > 1`)
    .execute();
}
