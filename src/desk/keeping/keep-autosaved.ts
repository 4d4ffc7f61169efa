import { type RawBuilder, sql } from 'kysely';

/** So often, at most, the working copy is kept as it stood; and whenever much of it goes. */
const EVERY = '10 minutes';
/** So many of them are kept of a story. */
const MOST = 30;

/**
 * The statement that keeps the working copy of a story as it is at `version`, before a save puts another body, of `length`
 * characters as JSON, in its place: for an editor who deletes a text and misses it later. It goes into the
 * statement of the save.
 */
export function keptBefore(storyId: string, version: number, length: number, now: Date): RawBuilder<unknown> {
  // PostgreSQL writes JSON with spaces, by which ours is shorter by a seventh at most.
  const gone = sql`0.85 * length((c.content->'body')::text) - ${length}`;
  return sql`(insert into set_asides (id, story_id, base_version, content, why, made_by, at, settled_at, settled_by)
    select gen_random_uuid(), c.story_id, c.version, c.content, 'autosaved', c.saved_by, c.saved_at, ${now}, c.saved_by
    from copies c where c.story_id = ${storyId} and c.version = ${version}
      and not exists (select from set_asides a where a.story_id = c.story_id and a.base_version = c.version
        and a.why <> 'conflict' and a.content = c.content)
      and (${gone} > least(300, 0.15 * length((c.content->'body')::text))
        or not exists (select from set_asides a where a.story_id = c.story_id and a.why = 'autosaved'
          and a.at > cast(${now} as timestamptz) - interval '${sql.raw(EVERY)}')))`;
}

/** The statement that leaves the newest autosaved texts of a story. */
export function oldAutosaved(storyId: string): RawBuilder<unknown> {
  return sql`(delete from set_asides where id in (select id from set_asides
    where story_id = ${storyId} and why = 'autosaved' order by at desc, id offset ${sql.lit(MOST)}))`;
}
