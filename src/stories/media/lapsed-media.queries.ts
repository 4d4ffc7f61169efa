import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { visible } from '../visible.queries.ts';
import { idsOfStory } from './picture-ids.ts';

/** A picture that readers see although its rights have ended, with a story they see it in. */
export interface LapsedShown {
  readonly mediaId: string;
  readonly storyId: string;
  readonly headline: string;
  readonly language: string;
  /** The last day it could be used. */
  readonly expiresOn: string;
}

const lastDay = sql<string>`to_char(m.expires_on, 'YYYY-MM-DD')`;

/** The last day each of these pictures may be used, by id, where `at` is later by the clocks of `zone`. */
export async function lapsedMedia(
  reading: Reading | Writing,
  ids: readonly string[],
  at: Date,
  zone: string,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reading
    .selectFrom('media as m')
    .select(['m.id', lastDay.as('day')])
    .where('m.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .where(endedBefore(at, zone))
    .execute();
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** The pictures that readers see at `at` although their rights have ended, the longest ended first. */
export async function listLapsedShown(
  reading: Reading,
  at: Date,
  zone: string,
  most: number,
): Promise<LapsedShown[]> {
  return lapsedShown(reading, at, zone)
    .select(['m.id as mediaId', 's.id as storyId', 's.headline', 's.language', lastDay.as('expiresOn')])
    .orderBy('m.expires_on')
    .orderBy('s.published_at', 'desc')
    .limit(most)
    .execute();
}

/** How many pictures readers see at `at` although their rights have ended. */
export async function countLapsedShown(reading: Reading, at: Date, zone: string): Promise<number> {
  const row = await lapsedShown(reading, at, zone)
    .select(sql<number>`cast(count(distinct m.id) as integer)`.as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The stories in which picture `m` stands: one select for each index. */
const showing = sql<{ id: string }>`(
  select t.id from stories t where ${idsOfStory('t')} @> array[cast(m.id as text)]
  union select e.story_id from live_entries e where picture_ids(null, e.body) @> array[cast(m.id as text)])`;

function lapsedShown(reading: Reading, at: Date, zone: string) {
  return reading
    .selectFrom('media as m')
    .innerJoinLateral(showing.as('shown'), (join) => join.onTrue())
    .innerJoin('stories as s', 's.id', 'shown.id')
    .where(endedBefore(at, zone))
    .where(visible(at));
}

/** Whether the rights of picture `m` have ended at `at`, by the clocks of `zone`. */
export function endedBefore(at: Date, zone: string) {
  return sql<SqlBool>`m.expires_on < cast(cast(${at} as timestamptz) at time zone ${zone} as date)`;
}
