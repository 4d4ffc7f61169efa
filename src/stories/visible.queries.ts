import { type Expression, type SqlBool, sql } from 'kysely';
import type { Names } from '../store/tables.ts';
import type { NamedRef } from './story.ts';

/**
 * Whether a reader may see a story at `now`; `alias` is the query's name for the stories table. The only place that
 * decides this: everything readers are shown of stories uses it.
 */
export function visible(now: Date, alias = 's'): Expression<SqlBool> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<SqlBool>`${column('state')} = 'published' and ${past(now, alias)}`;
}

/** Whether the time of story `alias` has come, in any state: `visible` without the state. */
export function past(now: Date, alias = 's'): Expression<SqlBool> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<SqlBool>`${column('published_at')} <= ${now}
    and (${column('embargo_until')} is null or ${column('embargo_until')} <= ${now})`;
}

/**
 * Whether story `alias` may be previewed, at the desk or with a preview link: in any state, except withdrawn or in the
 * trash.
 */
export function previewable(alias = 's'): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${alias}.withdrawn_at`)} is null`;
}

/**
 * Whether sitemaps list our story `alias`: not if an editor excluded it from search engines, or if it was first
 * published elsewhere.
 */
export function listed(alias = 's'): Expression<SqlBool> {
  const presentation = sql.ref(`${alias}.presentation`);
  return sql<SqlBool>`(${presentation} is null
    or ${presentation} ->> 'canonical' is null and not coalesce(cast(${presentation} ->> 'noIndex' as boolean), false))`;
}

/** Since when published story `s` has been visible to readers: the expression that its index uses. */
export const appearance = sql<Date>`greatest(s.published_at, s.embargo_until)`;

/** Whether a published story `s` will become visible to readers later. */
export function stillToCome(now: Date): Expression<SqlBool> {
  return sql<SqlBool>`s.state = 'published' and ${appearance} > ${now}`;
}

/** Whether the time of a loaded story has come: {@link past}, outside SQL. */
export function isPast(
  { publishedAt, embargoUntil }: { readonly publishedAt: Date | null; readonly embargoUntil: Date | null },
  now: Date,
): boolean {
  return publishedAt !== null && publishedAt <= now && (embargoUntil === null || embargoUntil <= now);
}

const NAMED_BY = {
  topics: (of: Expression<unknown>, now: Date) =>
    sql<SqlBool>`exists (select from story_topics x join stories y on y.id = x.story_id
      where x.topic_id = ${of} and ${visible(now, 'y')})`,
  authors: (of: Expression<unknown>, now: Date) =>
    sql<SqlBool>`exists (select from story_authors x join stories y on y.id = x.story_id
      where x.author_id = ${of} and ${visible(now, 'y')})`,
  sources: (of: Expression<unknown>, now: Date) =>
    sql<SqlBool>`exists (select from stories y
      where (y.source_id = ${of} or y.agency_id = ${of}) and ${visible(now, 'y')})`,
} as const;

/**
 * Whether readers may see at `now` that row `alias` of a table exists: a topic, an author or a source if a story they
 * may see names it; a section, which is the portal's own, as long as it exists.
 */
export function knownToReaders(
  table: 'sections' | keyof typeof NAMED_BY,
  now: Date,
  alias: string = table,
): Expression<SqlBool> {
  return table === 'sections'
    ? sql<SqlBool>`${sql.ref(`${alias}.removed_at`)} is null`
    : NAMED_BY[table](sql.ref(`${alias}.id`), now);
}

/**
 * Whether readers will see a story at `then`, a future time, as scheduled: `s` is the stories table. Only for planning
 * at the desk.
 */
export function foreseen(then: Date): Expression<SqlBool> {
  return sql<SqlBool>`((${visible(then)}) or s.state = 'scheduled' and s.scheduled_for <= ${then}
    and (s.embargo_until is null or s.embargo_until <= ${then}))`;
}

/** When story `s` becomes visible to readers, as scheduled. */
export const foreseenSince = sql<Date>`case when s.state = 'scheduled'
  then greatest(s.scheduled_for, s.embargo_until) else s.published_at end`;

/** Since when, or from when, readers see story `s`; null if it is not published. */
export const outSince = sql<Date | null>`case when s.state = 'published'
  then greatest(s.published_at, s.embargo_until) end`;

/**
 * The identifier of a story for a member who saved it: its slug, or, while it is withheld at `now`, its id, with which
 * it can still be removed. `s` is the stories table.
 */
export function slugShown(now: Date): Expression<string> {
  return sql<string>`case when ${withheld(now)} then cast(s.id as text) else s.slug end`;
}

/** Whether story `s` is withheld from readers until after `now`. */
export function withheld(now: Date): Expression<SqlBool> {
  return sql<SqlBool>`coalesce(greatest(s.embargo_until, s.published_at) > ${now}, false)`;
}

/** A joined row of `table` as a slug with its names; null if nothing was joined. */
export const named = (table: string) =>
  sql<NamedRef | null>`case when ${sql.ref(`${table}.id`)} is null then null
    else jsonb_build_object('slug', ${sql.ref(`${table}.slug`)}, 'names', ${sql.ref(`${table}.names`)}) end`;

/** The topics of story `s`, in order. */
export const topicsOf = sql<
  NamedRef[]
>`coalesce((select jsonb_agg(jsonb_build_object('slug', t.slug, 'names', t.names)
    order by st.position) from story_topics st join topics t on t.id = st.topic_id
    where st.story_id = s.id), '[]')`;

/** The slugs of the topics of story `s`, in order. */
export const topicSlugs = sql<string[]>`coalesce((select jsonb_agg(t.slug order by st.position)
    from story_topics st join topics t on t.id = st.topic_id where st.story_id = s.id), '[]')`;

/** The slugs of the authors of story `s`, in order. */
export const authorSlugs = sql<string[]>`coalesce((select jsonb_agg(a.slug order by sa.position)
    from story_authors sa join authors a on a.id = sa.author_id where sa.story_id = s.id), '[]')`;

/** The authors of story `s`, in order, with their roles by language. */
export const authorsWithRoles = sql<
  (NamedRef & { roles: Names })[]
>`coalesce((select jsonb_agg(jsonb_build_object('slug', a.slug, 'names', a.names, 'roles', coalesce(p.roles, '{}'))
    order by sa.position) from story_authors sa join authors a on a.id = sa.author_id
    left join author_profiles p on p.author_id = a.id where sa.story_id = s.id), '[]')`;

/** The authors of story `s`, in order. */
export const authorsOf = sql<
  NamedRef[]
>`coalesce((select jsonb_agg(jsonb_build_object('slug', a.slug, 'names', a.names)
    order by sa.position) from story_authors sa join authors a on a.id = sa.author_id
    where sa.story_id = s.id), '[]')`;
