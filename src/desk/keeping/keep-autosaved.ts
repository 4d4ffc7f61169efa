import { type RawBuilder, sql } from 'kysely';

/** Minimum interval between stored autosaves; one is also stored whenever much of the draft is deleted. */
const EVERY = '10 minutes';
/** Maximum number of autosaves per story. */
const MOST = 30;

/**
 * The SQL that stores a story's draft at `version`, before a save replaces its body with one of `length` characters as
 * JSON: for editors who delete text and miss it later. Part of the save's statement.
 */
export function keptBefore(storyId: string, version: number, length: number, now: Date): RawBuilder<unknown> {
  // PostgreSQL formats JSON with spaces, which ours lacks; that makes it at most a seventh shorter.
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

/** The SQL that deletes all but the newest autosaves of a story. */
export function oldAutosaved(storyId: string): RawBuilder<unknown> {
  return sql`(delete from set_asides where id in (select id from set_asides
    where story_id = ${storyId} and why = 'autosaved' order by at desc, id offset ${sql.lit(MOST)}))`;
}
