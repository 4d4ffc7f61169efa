import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { Names } from '../../store/tables.ts';
import { type Followed, whatOf } from '../follows/follow.ts';
import { namesOfFollow } from '../follows/follows.queries.ts';

/** The sketches of the stories a member was told of after `since`. */
export async function sketchesToldOf(
  reading: Reading,
  userId: string,
  since: Date,
): Promise<{ copySketch: string }[]> {
  return reading
    .selectFrom('alerts')
    .innerJoin('stories', 'stories.id', 'alerts.story_id')
    .select('stories.copy_sketch as copySketch')
    .where('alerts.user_id', '=', userId)
    .where('alerts.at', '>', since)
    .execute();
}

/** The names of followed sections, topics, authors and sources, under what forms call them. */
export async function namesOfReasons(
  reading: Reading,
  reasons: readonly Followed[],
  now: Date,
): Promise<Map<string, Names>> {
  const asked = [...new Map(reasons.map((reason) => [whatOf(reason), reason])).values()];
  if (asked.length === 0) return new Map();
  const rows = await reading
    .selectFrom(
      sql<Followed>`(select * from unnest(
        ${asked.map(({ kind }) => kind)}::text[], ${asked.map(({ target }) => target)}::text[]) as t (kind, target))`.as(
        'f',
      ),
    )
    .select(['f.kind', 'f.target', namesOfFollow(now).as('names')])
    .execute();
  return new Map(rows.flatMap((row): [string, Names][] => (row.names ? [[whatOf(row), row.names]] : [])));
}
