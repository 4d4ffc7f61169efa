import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';

/** Adds `reads` (story id to count) to the hour of `now`. Nothing about who read is kept. */
export async function countReads(
  writing: Writing,
  reads: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  if (reads.size === 0) return;
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  await writing
    .insertInto('story_reads')
    .columns(['story_id', 'hour', 'count'])
    // Two arrays, and not a row of values for each of thousands: the statement stays short, and is planned once.
    .expression(
      sql`select story_id, ${hour}::timestamptz, count
        from unnest(${[...reads.keys()]}::uuid[], ${[...reads.values()]}::int[]) as read(story_id, count)`,
    )
    .onConflict((conflict) =>
      conflict.columns(['hour', 'story_id']).doUpdateSet({ count: sql`story_reads.count + excluded.count` }),
    )
    .execute();
}

/** Drops the counts of hours before `before`. */
export async function forgetReads(writing: Writing, before: Date): Promise<void> {
  await writing.deleteFrom('story_reads').where('hour', '<', before).execute();
}
