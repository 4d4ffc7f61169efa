import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { Entity, Schema } from './entity.ts';
import { ENTITY_COLUMNS, entityOf } from './entity-row.ts';

/** Which entities with a page to list. */
export interface PublishedWanted {
  readonly schema?: Schema | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** The slug of the last one of the page before. */
  readonly after?: string | undefined;
  readonly most: number;
}

/** Entities with a page in the order of their names, one more than `most` where there are more. */
export async function listPublished(reading: Reading, wanted: PublishedWanted): Promise<Entity[]> {
  let query = published(reading)
    .select(ENTITY_COLUMNS)
    .orderBy(sql`lower(e.label)`)
    .orderBy('e.slug')
    .limit(wanted.most + 1);
  if (wanted.schema) query = query.where('e.schema', '=', wanted.schema);
  if (wanted.country) query = query.where('e.country', '=', wanted.country);
  if (wanted.after !== undefined) {
    query = query.where(
      sql<SqlBool>`(lower(e.label), e.slug) > (select lower(l.label), l.slug from entities l where l.slug = ${wanted.after})`,
    );
  }
  return (await query.execute()).map(entityOf);
}

/** How many entities with a page there are of each kind and country. */
export async function countPublished(
  reading: Reading,
): Promise<{ schema: Schema; country: string | null; count: number }[]> {
  const rows = await published(reading)
    .select(['e.schema', 'e.country', sql<number>`count(*)::int`.as('count')])
    .groupBy(['e.schema', 'e.country'])
    .execute();
  return rows.map(({ schema, country, count }) => ({ schema: schema as Schema, country, count }));
}

/** The address of every entity with a page and when it last changed, for sitemaps. */
export async function publishedAddresses(
  reading: Reading,
  most: number,
): Promise<{ slug: string; changedAt: Date }[]> {
  return published(reading)
    .select(['e.slug', 'e.changed_at as changedAt'])
    .orderBy('e.slug')
    .limit(most)
    .execute();
}

/** The entity with a page that a topic is; null where it is none. */
export async function entityOfTopic(reading: Reading, topicSlug: string): Promise<Entity | null> {
  const row = await published(reading)
    .select(ENTITY_COLUMNS)
    .where('e.topic_slug', '=', topicSlug)
    .orderBy('e.id')
    .executeTakeFirst();
  return row ? entityOf(row) : null;
}

function published(reading: Reading) {
  return reading
    .selectFrom('entities as e')
    .where('e.state', '=', 'published')
    .where('e.merged_into', 'is', null);
}
