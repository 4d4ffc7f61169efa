import { sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import { isId } from '../store/ids.ts';
import type { Entity } from './entity.ts';
import { ENTITY_COLUMNS, entityOf } from './entity-row.ts';

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
