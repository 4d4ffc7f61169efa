import { sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import { isId } from '../store/ids.ts';
import type { Entity } from './entity.ts';
import { ENTITY_COLUMNS, entityOf } from './entity-row.ts';

/** The result of looking up an entity's address: itself, the one it is now read as, or nothing. */
export type FoundEntity =
  | { readonly found: 'entity'; readonly entity: Entity }
  | { readonly found: 'moved'; readonly slug: string }
  | { readonly found: 'nothing' };

/** The entity with a page at `slug`; for an old or a merged address, the address it redirects to. */
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

/** The entity with this id or slug, in any state, merged or not; null if there is none. For the desk. */
export async function findEntity(reading: Reading, idOrSlug: string): Promise<Entity | null> {
  let query = reading.selectFrom('entities as e').select(ENTITY_COLUMNS);
  query = isId(idOrSlug) ? query.where('e.id', '=', idOrSlug) : query.where('e.slug', '=', idOrSlug);
  const row = await query.executeTakeFirst();
  return row ? entityOf(row) : null;
}

/** The entity that the one with this id is read as after merges: itself if there are none. */
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

/** All entities that are read as the one with this id, itself first. */
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
