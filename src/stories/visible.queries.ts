import { type Expression, type SqlBool, sql } from 'kysely';
import type { NamedRef } from './story.ts';

/** Whether a reader may see a story at `now`; `s` is the stories table. */
export function visible(now: Date): Expression<SqlBool> {
  return sql<SqlBool>`s.state = 'published' and s.published_at <= ${now}
    and (s.embargo_until is null or s.embargo_until <= ${now})`;
}

/** A joined row of `table` as a slug with its names; null when nothing was joined. */
export const named = (table: string) =>
  sql<NamedRef | null>`case when ${sql.ref(`${table}.id`)} is null then null
    else jsonb_build_object('slug', ${sql.ref(`${table}.slug`)}, 'names', ${sql.ref(`${table}.names`)}) end`;

/** The authors of story `s`, in their order. */
export const authorsOf = sql<
  NamedRef[]
>`coalesce((select jsonb_agg(jsonb_build_object('slug', a.slug, 'names', a.names)
    order by sa.position) from story_authors sa join authors a on a.id = sa.author_id
    where sa.story_id = s.id), '[]')`;
