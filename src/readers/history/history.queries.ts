import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { slugShown, visible } from '../../stories/visible.queries.ts';
import type { Authorized } from '../permission.ts';

type By = Authorized<'use own account'>;

/** A story a member has read; without words where readers may not see it any more. */
export interface ReadStory {
  readonly storyId: string;
  readonly slug: string;
  readonly language: string;
  readonly headline: string | null;
  readonly readAt: Date;
  /** The furthest place read, as a share of the story from 0 to 1. */
  readonly progress: number;
}

/** Where a page of history continues: the last story of the page before. */
export interface HistoryCursor {
  readonly readAt: Date;
  readonly storyId: string;
}

/** What the member has read, newest first; all of it without a limit. */
export async function listHistory(
  reading: Reading,
  by: By,
  page: { readonly before?: HistoryCursor | null; readonly limit?: number },
  now: Date,
): Promise<ReadStory[]> {
  let query = reading
    .selectFrom('history as h')
    .innerJoin('stories as s', 's.id', 'h.story_id')
    .where('h.user_id', '=', by.member.id)
    .select(['h.story_id as storyId', 's.language', 'h.read_at as readAt', 'h.progress'])
    .select([
      sql<string>`${slugShown(now)}`.as('slug'),
      sql<string | null>`case when ${visible(now)} then s.headline end`.as('headline'),
    ])
    .orderBy('h.read_at', 'desc')
    .orderBy('h.story_id', 'desc');
  if (page.before) {
    const { readAt, storyId } = page.before;
    query = query.where(sql<SqlBool>`(h.read_at, h.story_id) < (${readAt}, cast(${storyId} as uuid))`);
  }
  if (page.limit !== undefined) query = query.limit(page.limit);
  return query.execute();
}

/** How far the member has read the story at `slug`; null where that is not known. */
export async function progressIn(reading: Reading, by: By, slug: string): Promise<number | null> {
  const row = await reading
    .selectFrom('history as h')
    .innerJoin('stories as s', 's.id', 'h.story_id')
    .where('h.user_id', '=', by.member.id)
    .where('s.slug', '=', slug)
    .select('h.progress')
    .executeTakeFirst();
  return row?.progress ?? null;
}
