import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import { isId } from '../store/ids.ts';
import type { Entity, EntityState, Schema } from './entity.ts';
import { ENTITY_COLUMNS, entityOf } from './entity-row.ts';
import { foldName } from './names/fold-name.ts';

/** What stands at the address of an entity: itself, the one it is read as by now, or nothing. */
export type FoundEntity =
  | { readonly found: 'entity'; readonly entity: Entity }
  | { readonly found: 'moved'; readonly slug: string }
  | { readonly found: 'nothing' };

/** The entity with a page at `slug`; where the address is an old or a merged one, the address it leads to. */
export async function findPublished(reading: Reading, slug: string): Promise<FoundEntity> {
  const row = await reading
    .selectFrom('entity_slugs as a')
    .innerJoin('entities as e', 'e.id', 'a.canonical_id')
    .select(ENTITY_COLUMNS)
    .where('a.slug', '=', slug)
    .where('e.state', '=', 'published')
    .executeTakeFirst();
  if (!row) return { found: 'nothing' };
  return row.slug === slug ? { found: 'entity', entity: entityOf(row) } : { found: 'moved', slug: row.slug };
}

/** The entity of this id or slug, in whatever state, merged or not; null where there is none. For the desk. */
export async function findEntity(reading: Reading, idOrSlug: string): Promise<Entity | null> {
  let query = reading.selectFrom('entities as e').select(ENTITY_COLUMNS);
  query = isId(idOrSlug) ? query.where('e.id', '=', idOrSlug) : query.where('e.slug', '=', idOrSlug);
  const row = await query.executeTakeFirst();
  return row ? entityOf(row) : null;
}

/** The entity that the one of this id is read as since its merges: itself where there are none. */
export async function canonicalEntity(reading: Reading, id: string): Promise<Entity | null> {
  if (!isId(id)) return null;
  const row = await reading
    .selectFrom('entities as m')
    .innerJoin('entities as e', 'e.id', 'm.canonical_id')
    .select(ENTITY_COLUMNS)
    .where('m.id', '=', id)
    .executeTakeFirst();
  return row ? entityOf(row) : null;
}

/** All entities that are read as the one of this id, itself first. */
export async function readAs(reading: Reading, id: string): Promise<Entity[]> {
  if (!isId(id)) return [];
  const rows = await reading
    .selectFrom('entities as e')
    .select(ENTITY_COLUMNS)
    .where('e.canonical_id', '=', id)
    .orderBy(sql`e.merged_into is not null`)
    .orderBy('e.id')
    .execute();
  return rows.map(entityOf);
}

/** An entity as it stands in a list. */
export interface ListedEntity extends Entity {
  /** How many mentions of it stand in stories, accepted or proposed. */
  readonly mentions: number;
  readonly stories: number;
  /** How many screening hits wait for a person. */
  readonly hits: number;
}

/** Which entities to list: merged ones never. */
export interface EntitiesWanted {
  readonly states?: readonly EntityState[] | undefined;
  readonly schema?: Schema | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Words of a name, in any script. */
  readonly q?: string | undefined;
  /** Newest change first, or by name. */
  readonly order?: 'changed' | 'name' | undefined;
  /** The id of the last entity of the page before. */
  readonly after?: string | undefined;
  readonly most: number;
}

/** Entities for the desk, one more than `most` where there are more. */
export async function listEntities(reading: Reading, wanted: EntitiesWanted): Promise<ListedEntity[]> {
  const { states, schema, country, q, order = 'changed', after, most } = wanted;
  const count = (what: string) => sql<number>`(${sql.raw(what)})`;
  const group = 'select g.id from entities g where g.canonical_id = e.id';
  let query = reading
    .selectFrom('entities as e')
    .select(ENTITY_COLUMNS)
    .select([
      count(
        `select count(*)::int from mentions m where m.entity_id in (${group}) and m.gone_at is null and m.state <> 'rejected'`,
      ).as('mentions'),
      count(
        `select count(distinct m.story_id)::int from mentions m where m.entity_id in (${group}) and m.gone_at is null and m.state <> 'rejected'`,
      ).as('stories'),
      count(
        `select count(*)::int from screening_hits h where h.entity_id in (${group}) and h.state = 'waiting' and h.gone_at is null`,
      ).as('hits'),
    ])
    .where('e.merged_into', 'is', null)
    .limit(most + 1);
  query =
    order === 'name'
      ? query.orderBy(sql`lower(e.label)`).orderBy('e.id')
      : query.orderBy('e.changed_at', 'desc').orderBy('e.id', 'desc');
  if (states && states.length > 0) query = query.where('e.state', 'in', [...states]);
  if (schema) query = query.where('e.schema', '=', schema);
  if (country) query = query.where('e.country', '=', country);
  if (q?.trim()) query = query.where(named(q));
  if (after && isId(after)) {
    query = query.where(
      order === 'name'
        ? sql<SqlBool>`(lower(e.label), e.id) > (select lower(l.label), l.id from entities l where l.id = ${after}::uuid)`
        : sql<SqlBool>`(e.changed_at, e.id) < (select l.changed_at, l.id from entities l where l.id = ${after}::uuid)`,
    );
  }
  const rows = await query.execute();
  return rows.map((row) => ({
    ...entityOf(row),
    mentions: row.mentions,
    stories: row.stories,
    hits: row.hits,
  }));
}

/** Entities whose names begin with or hold what is typed, for choosing one to merge into. */
export async function suggestEntities(reading: Reading, typed: string, most: number): Promise<Entity[]> {
  const folded = foldName(typed);
  if (folded === '') return [];
  const rows = await reading
    .selectFrom('entities as e')
    .select(ENTITY_COLUMNS)
    .where('e.merged_into', 'is', null)
    .where('e.state', '<>', 'rejected')
    .where(named(typed))
    .orderBy(sql`e.state = 'published'`, 'desc')
    .orderBy(sql`e.state = 'known'`, 'desc')
    .orderBy(sql`length(e.label)`)
    .orderBy('e.id')
    .limit(most)
    .execute();
  return rows.map(entityOf);
}

/** Whether a name of `e`, or of one read as it, holds the words typed. */
function named(typed: string) {
  const folded = foldName(typed);
  const like = `%${folded.replaceAll(' ', '%')}%`;
  return sql<SqlBool>`exists (select 1 from statements s join entities g on g.id = s.entity_id
    where g.canonical_id = e.id and s.folded like ${like} and s.withdrawn_at is null)`;
}
