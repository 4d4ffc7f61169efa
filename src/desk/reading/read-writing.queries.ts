import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';

/** An entity that a text names, under who it is read as. */
export interface EntityNamed {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
}

/** These entities by the ids they were asked by. */
export async function entitiesById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, EntityNamed>> {
  if (ids.length === 0) return new Map();
  const rows = await reading
    .selectFrom('entities as e')
    .innerJoin('entities as c', 'c.id', 'e.canonical_id')
    .select(['e.id as asked', 'c.id', 'c.slug', 'c.label', 'c.names'])
    .where('e.id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ asked, ...entity }) => [asked, entity]));
}

/** How many proposals wait at each of these claims. */
export async function proposalsBehind(
  reading: Reading,
  claimIds: readonly string[],
): Promise<Map<string, number>> {
  if (claimIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('claim_evidence')
    .select(['claim_id', sql<number>`count(*)::int`.as('count')])
    .where('claim_id', '=', sql<string>`any(cast(${[...claimIds]} as uuid[]))`)
    .where('state', '=', 'proposed')
    .groupBy('claim_id')
    .execute();
  return new Map(rows.map(({ claim_id, count }) => [claim_id, count]));
}

/** A story with the sketch its copy is known by. */
export interface SketchedStory {
  readonly id: string;
  readonly headline: string;
  readonly source: string;
  readonly sketch: string;
}

/** So many of the newest stories are looked through for the same copy. */
const MOST_LOOKED_AT = 2000;

/** The sketches of the newest stories in a language, but one. */
export async function sketches(
  reading: Reading,
  storyId: string,
  language: string,
): Promise<SketchedStory[]> {
  return reading
    .selectFrom('stories as s')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .select(['s.id', 's.headline', 'src.name as source', 's.copy_sketch as sketch'])
    .where('s.language', '=', language)
    .where('s.id', '<>', storyId)
    .where('s.copy_sketch', '<>', '')
    .where('s.state', 'not in', ['withdrawn', 'deleted'])
    .orderBy('s.changed_at', 'desc')
    .limit(MOST_LOOKED_AT)
    .execute();
}
