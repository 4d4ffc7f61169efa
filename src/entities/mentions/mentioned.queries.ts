import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * Which stories name which published entities, by a person's yes: rows of story_id, slug (every one that leads to the
 * entity, so that who followed it before a merge or another name still does) and since (when the yes was given).
 */
export const ENTITIES_OF_STORIES = sql`(select m.story_id, l.slug, coalesce(m.decided_at, m.created_at) as since
  from mentions m join entities e on e.id = m.entity_id
  join entities c on c.id = e.canonical_id and c.state = 'published'
  join entity_slugs l on l.canonical_id = c.id
  where m.gone_at is null and m.state = 'accepted')`;

/** Whether story `s` names one of the published entities that these slugs lead to. */
export function namesEntity(slugs: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`s.id = any(array(select m.story_id from entity_slugs l
    join entities c on c.id = l.canonical_id and c.state = 'published'
    join entities e on e.canonical_id = c.id join mentions m on m.entity_id = e.id
    where l.slug = any(${slugs}) and m.gone_at is null and m.state = 'accepted'))`;
}

/** The names of the published entity that slug leads to, its label under no language; null where there is none. */
export function namesOfEntity(
  slug: RawBuilder<unknown>,
): RawBuilder<Readonly<Record<string, string>> | null> {
  return sql`(select jsonb_build_object('', c.label) || c.names from entity_slugs l
    join entities c on c.id = l.canonical_id and c.state = 'published' where l.slug = ${slug} limit 1)`;
}
