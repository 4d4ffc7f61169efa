import { type Expression, type SqlBool, sql } from 'kysely';
import type { NamedRef } from './story.ts';

/** Whether a reader may see a story at `now`; `s` is the stories table. */
export function visible(now: Date): Expression<SqlBool> {
  return sql<SqlBool>`s.state = 'published' and s.published_at <= ${now}
    and (s.embargo_until is null or s.embargo_until <= ${now})`;
}

/**
 * Whether a reader will see a story at `then`, a time to come, as things are planned: `s` is the stories table.
 * For looking ahead at the desk alone.
 */
export function foreseen(then: Date): Expression<SqlBool> {
  return sql<SqlBool>`((${visible(then)}) or s.state = 'scheduled' and s.scheduled_for <= ${then}
    and (s.embargo_until is null or s.embargo_until <= ${then}))`;
}

/** When story `s` comes before readers, as things are planned. */
export const foreseenSince = sql<Date>`case when s.state = 'scheduled'
  then greatest(s.scheduled_for, s.embargo_until) else s.published_at end`;

/** From when on readers see story `s`, which may be a time to come; null where it is not published. */
export const outSince = sql<Date | null>`case when s.state = 'published'
  then greatest(s.published_at, s.embargo_until) end`;

/**
 * What a story is called by to a member who kept it: its slug, but not while it is withheld at `now`: then its id, by
 * which it can be let go all the same. `s` is the stories table.
 */
export function slugShown(now: Date): Expression<string> {
  return sql<string>`case when ${withheld(now)} then cast(s.id as text) else s.slug end`;
}

/** Whether story `s` is kept from readers until a time after `now`. */
export function withheld(now: Date): Expression<SqlBool> {
  return sql<SqlBool>`coalesce(greatest(s.embargo_until, s.published_at) > ${now}, false)`;
}

/** A joined row of `table` as a slug with its names; null when nothing was joined. */
export const named = (table: string) =>
  sql<NamedRef | null>`case when ${sql.ref(`${table}.id`)} is null then null
    else jsonb_build_object('slug', ${sql.ref(`${table}.slug`)}, 'names', ${sql.ref(`${table}.names`)}) end`;

/** The topics of story `s`, in their order. */
export const topicsOf = sql<
  NamedRef[]
>`coalesce((select jsonb_agg(jsonb_build_object('slug', t.slug, 'names', t.names)
    order by st.position) from story_topics st join topics t on t.id = st.topic_id
    where st.story_id = s.id), '[]')`;

/** The authors of story `s`, in their order. */
export const authorsOf = sql<
  NamedRef[]
>`coalesce((select jsonb_agg(jsonb_build_object('slug', a.slug, 'names', a.names)
    order by sa.position) from story_authors sa join authors a on a.id = sa.author_id
    where sa.story_id = s.id), '[]')`;
