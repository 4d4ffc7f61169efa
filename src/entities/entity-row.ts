import type { Entity, EntityState, Schema } from './entity.ts';

/** The columns an entity is read from; `e` is the entities table. */
export const ENTITY_COLUMNS = [
  'e.id',
  'e.slug',
  'e.schema',
  'e.label',
  'e.names',
  'e.state',
  'e.country',
  'e.topic_slug',
  'e.merged_into',
  'e.created_at',
  'e.changed_at',
  'e.published_at',
] as const;

/** A row as it is read with {@link ENTITY_COLUMNS}. */
export interface EntityRow {
  id: string;
  slug: string;
  schema: string;
  label: string;
  names: Entity['names'];
  state: string;
  country: string | null;
  topic_slug: string | null;
  merged_into: string | null;
  created_at: Date;
  changed_at: Date;
  published_at: Date | null;
}

/** The entity a row is. */
export function entityOf(row: EntityRow): Entity {
  return {
    id: row.id,
    slug: row.slug,
    schema: row.schema as Schema,
    label: row.label,
    names: row.names,
    state: row.state as EntityState,
    country: row.country,
    topicSlug: row.topic_slug,
    mergedInto: row.merged_into,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    publishedAt: row.published_at,
  };
}
