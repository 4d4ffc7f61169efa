import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { EntityState, Schema } from '../entity.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import {
  type Hit,
  type HitDecision,
  type HitState,
  type HitVersion,
  type KeptDecision,
  readReason,
} from './hit.ts';

/** The columns of a hit; `h` is the table of hits. */
export const HIT_COLUMNS = [
  'h.id',
  'h.entity_id',
  'h.entry',
  'h.entry_sha256',
  'h.list_version',
  'h.score',
  'h.threshold',
  'h.explanation',
  'h.state',
  'h.reason',
  'h.found_at',
  'h.changed_at',
  'h.gone_at',
] as const;

interface HitRow {
  id: string;
  entity_id: string;
  entry: unknown;
  entry_sha256: string;
  list_version: unknown;
  score: number;
  threshold: number;
  explanation: unknown;
  state: string;
  reason: string;
  found_at: Date;
  changed_at: Date;
  gone_at: Date | null;
}

/** Builds a hit from a row. */
export function hitOf(row: HitRow): Hit {
  return {
    id: row.id,
    entityId: row.entity_id,
    entry: row.entry as ListEntry,
    sha256: row.entry_sha256,
    version: row.list_version as HitVersion,
    score: row.score,
    threshold: row.threshold,
    explanation: row.explanation,
    state: row.state as HitState,
    reason: readReason(row.reason),
    foundAt: row.found_at,
    changedAt: row.changed_at,
    goneAt: row.gone_at,
  };
}

/** The state filters of the hit queue, as used in addresses. */
export const HIT_QUEUE_STATES = ['waiting', 'same', 'not-the-same', 'unsure'] as const;

/** One of {@link HIT_QUEUE_STATES}. */
export type HitQueueState = (typeof HIT_QUEUE_STATES)[number];

/** The entity kinds that the hit queue can be filtered by. */
export const HIT_KINDS = ['people', 'companies', 'bodies'] as const;

/** One of {@link HIT_KINDS}. */
export type HitKind = (typeof HIT_KINDS)[number];

/** The entity of a hit, after merges. */
export interface HitEntity {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly schema: Schema;
  readonly state: EntityState;
  readonly country: string | null;
}

/** A hit in the queue. */
export interface QueuedHit extends Hit {
  readonly entity: HitEntity;
}

/** Filters for hits: state, list, kind, entity, and the cursor `after`. */
export interface HitsWanted {
  readonly state: HitQueueState;
  readonly list?: string | undefined;
  readonly kind?: HitKind | undefined;
  readonly after?: string | undefined;
  readonly most: number;
}

const KINDS: Readonly<Record<HitKind, Expression<SqlBool>>> = {
  people: sql<SqlBool>`r.schema = 'Person'`,
  companies: sql<SqlBool>`r.schema = 'Company'`,
  bodies: sql<SqlBool>`r.schema in ('Organization', 'PublicBody')`,
};
const STATES: Readonly<Record<HitQueueState, HitState>> = {
  waiting: 'waiting',
  same: 'same',
  'not-the-same': 'not the same',
  unsure: 'unsure',
};
/** A hit that is gone is not pending, unless it had been decided as the same. */
const isShown = sql<SqlBool>`(h.state <> 'waiting' or h.gone_at is null or h.reason <> '')`;
/**
 * Merged entities may each have a hit for the same entry. One represents them: the decided one, else the canonical
 * entity's own, else the first.
 */
const isForAll = sql<SqlBool>`not exists (
  select 1 from screening_hits o join entities oe on oe.id = o.entity_id
  where oe.canonical_id = r.id and o.list_slug = h.list_slug and o.entry_key = h.entry_key and o.id <> h.id
    and (o.state <> 'waiting', o.entity_id = r.id, h.id) > (h.state <> 'waiting', h.entity_id = r.id, o.id))`;

/** Hits in a state, best first; returns one more than `most` if there are more. */
export async function listHits(reading: Reading, wanted: HitsWanted): Promise<QueuedHit[]> {
  const { state, list, kind, after, most } = wanted;
  let query = hits(reading)
    .where('h.state', '=', STATES[state])
    .orderBy('h.score', 'desc')
    .orderBy('h.id')
    .limit(most + 1);
  if (list) query = query.where('h.list_slug', '=', list);
  if (kind) query = query.where(KINDS[kind]);
  if (after && isId(after)) query = query.where(comesAfter(after));
  return (await query.execute()).map(queuedOf);
}

/** The next pending hit after `after` in queue order, else the first; null if none is pending. */
export async function nextWaiting(
  reading: Reading,
  after: string,
  wanted: Pick<HitsWanted, 'list' | 'kind'> = {},
): Promise<string | null> {
  const [next] = await listHits(reading, { ...wanted, state: 'waiting', after, most: 1 });
  if (next) return next.id;
  const first = await listHits(reading, { ...wanted, state: 'waiting', most: 2 });
  return first.find(({ id }) => id !== after)?.id ?? null;
}

/** One hit with its entity; null when there is none. */
export async function findHit(reading: Reading, id: string): Promise<QueuedHit | null> {
  if (!isId(id)) return null;
  const row = await ofAll(reading).where('h.id', '=', id).executeTakeFirst();
  return row ? queuedOf(row) : null;
}

/** The hits of an entity and of those merged into it, one per entry: pending ones first, then the best. */
export async function hitsOfEntity(reading: Reading, entityId: string): Promise<QueuedHit[]> {
  if (!isId(entityId)) return [];
  const rows = await hits(reading)
    .where('r.id', '=', (eb) => eb.selectFrom('entities').select('canonical_id').where('id', '=', entityId))
    .orderBy(sql`h.state = 'waiting'`, 'desc')
    .orderBy('h.score', 'desc')
    .orderBy('h.id')
    .execute();
  return rows.map(queuedOf);
}

/** The pending hits of any of these entities, and of those merged into them, best first. */
export async function waitingHitsOf(
  reading: Reading | Writing,
  entityIds: readonly string[],
): Promise<QueuedHit[]> {
  const ids = entityIds.filter(isId);
  if (ids.length === 0) return [];
  const rows = await hits(reading)
    .where('h.state', '=', 'waiting')
    .where('r.id', 'in', (eb) => eb.selectFrom('entities').select('canonical_id').where('id', 'in', ids))
    .orderBy('h.score', 'desc')
    .orderBy('h.id')
    .execute();
  return rows.map(queuedOf);
}

/** The hits on a list entry, best first. */
export async function hitsOfEntry(reading: Reading, listSlug: string, key: string): Promise<QueuedHit[]> {
  const rows = await hits(reading)
    .where('h.list_slug', '=', listSlug)
    .where('h.entry_key', '=', key)
    .orderBy('h.score', 'desc')
    .orderBy('h.id')
    .execute();
  return rows.map(queuedOf);
}

/** How many hits are pending. */
export async function countWaitingHits(reading: Reading): Promise<number> {
  const { count } = await hits(reading)
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .where('h.state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return count;
}

/** How many hits there are per state and list, by list slug. */
export async function countHitsByList(reading: Reading): Promise<Map<string, Record<HitState, number>>> {
  const rows = await hits(reading)
    .clearSelect()
    .select(['h.list_slug', sql<HitState>`h.state`.as('state'), sql<number>`count(*)::int`.as('count')])
    .groupBy(['h.list_slug', 'h.state'])
    .execute();
  const counts = new Map<string, Record<HitState, number>>();
  for (const { list_slug, state, count } of rows) {
    const known = counts.get(list_slug) ?? { waiting: 0, same: 0, 'not the same': 0, unsure: 0 };
    counts.set(list_slug, { ...known, [state]: count });
  }
  return counts;
}

/** The lists of all hits, with a name each: some may have been removed since. */
export async function listsOfHits(
  reading: Reading,
): Promise<{ slug: string; names: HitVersion['listNames'] }[]> {
  const rows = await reading
    .selectFrom('screening_hits')
    .distinctOn('list_slug')
    .select(['list_slug', sql<HitVersion['listNames']>`list_version->'listNames'`.as('names')])
    .orderBy('list_slug')
    .orderBy('changed_at', 'desc')
    .execute();
  return rows.map(({ list_slug, names }) => ({ slug: list_slug, names }));
}

/** The decisions on a hit, newest first, with the names of those who made them. */
export async function decisionsOf(reading: Reading, hitId: string): Promise<KeptDecision[]> {
  if (!isId(hitId)) return [];
  const rows = await reading
    .selectFrom('screening_decisions as d')
    .leftJoin('users as u', 'u.id', 'd.by')
    .select([
      'd.id',
      'd.decision',
      'd.note',
      'd.entry',
      'd.list_version',
      'd.score',
      'd.automatic',
      'd.at',
      'u.name',
    ])
    .where('d.hit_id', '=', hitId)
    .orderBy('d.at', 'desc')
    .orderBy('d.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    decision: row.decision as HitDecision,
    note: row.note,
    entry: row.entry as ListEntry,
    version: row.list_version as HitVersion,
    score: row.score,
    by: row.name,
    automatic: row.automatic,
    at: row.at,
  }));
}

/** The last decision on a hit, and the content of its entry at that time. */
export interface LastDecision {
  readonly hitId: string;
  readonly decision: HitDecision;
  readonly sha256: string;
  readonly entry: ListEntry;
  readonly version: HitVersion;
}

/** The last decision for each of these hits, if any. */
export async function lastDecisions(
  reading: Reading,
  hitIds: readonly string[],
): Promise<Map<string, LastDecision>> {
  if (hitIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('screening_decisions')
    .distinctOn('hit_id')
    .select(['hit_id', 'decision', 'entry_sha256', 'entry', 'list_version'])
    .where('hit_id', 'in', [...hitIds])
    .orderBy('hit_id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.hit_id,
      {
        hitId: row.hit_id,
        decision: row.decision as HitDecision,
        sha256: row.entry_sha256,
        entry: row.entry as ListEntry,
        version: row.list_version as HitVersion,
      },
    ]),
  );
}

function ofAll(reading: Reading | Writing) {
  return reading
    .selectFrom('screening_hits as h')
    .innerJoin('entities as e', 'e.id', 'h.entity_id')
    .innerJoin('entities as r', 'r.id', 'e.canonical_id')
    .select([
      ...HIT_COLUMNS,
      'r.id as rootId',
      'r.slug',
      'r.label',
      'r.names',
      sql<Schema>`r.schema`.as('schema'),
      sql<EntityState>`r.state`.as('entityState'),
      'r.country',
    ]);
}

function hits(reading: Reading | Writing) {
  return ofAll(reading).where('r.state', '!=', 'rejected').where(isShown).where(isForAll);
}

type QueuedRow = HitRow & {
  rootId: string;
  slug: string;
  label: string;
  names: HitEntity['names'];
  schema: Schema;
  entityState: EntityState;
  country: string | null;
};

function queuedOf(row: QueuedRow): QueuedHit {
  const { rootId: id, slug, label, names, schema, entityState: state, country } = row;
  return { ...hitOf(row), entity: { id, slug, label, names, schema, state, country } };
}

/** The hits after this one in queue order, even if it has been decided in the meantime. */
function comesAfter(id: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from screening_hits l where l.id = ${id}::uuid
    and (h.score < l.score or (h.score = l.score and h.id > l.id)))`;
}
