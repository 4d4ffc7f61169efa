import type { Reading } from '../store/database.ts';

/** How often stories were read since `since`, most read first, at most `limit` of them. */
export async function readsSince(
  reading: Reading,
  since: Date,
  limit: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await reading
    .selectFrom('story_reads')
    .select('story_id')
    .select((eb) => eb.fn.sum<number>('count').as('reads'))
    .where('hour', '>=', since)
    .groupBy('story_id')
    .orderBy('reads', 'desc')
    .limit(limit)
    .execute();
  return new Map(rows.map((row) => [row.story_id, Number(row.reads)]));
}
