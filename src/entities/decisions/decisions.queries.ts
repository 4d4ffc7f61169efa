import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { DecisionKind, EntityDecision } from './decision.ts';

/** A decision with the names a history shows. */
export interface ShownDecision extends EntityDecision {
  readonly byName: string | null;
  readonly entityLabel: string;
  readonly otherLabel: string | null;
}

/** The decisions about an entity and about all that are read as it, newest first. */
export async function decisionsAbout(
  reading: Reading,
  entityId: string,
  most = 200,
): Promise<ShownDecision[]> {
  if (!isId(entityId)) return [];
  const group = sql<string>`(select g.id from entities g where g.canonical_id =
    (select c.canonical_id from entities c where c.id = ${entityId}::uuid))`;
  const rows = await reading
    .selectFrom('entity_decisions as d')
    .innerJoin('entities as e', 'e.id', 'd.entity_id')
    .leftJoin('entities as o', 'o.id', 'd.other_id')
    .leftJoin('users as u', 'u.id', 'd.by')
    .select([
      'd.id',
      'd.kind',
      'd.entity_id',
      'd.other_id',
      'd.details',
      'd.why',
      'd.by',
      'd.at',
      'd.undone_by',
      'u.name as by_name',
      'e.label as entity_label',
      'o.label as other_label',
    ])
    .where((is) => is.or([is('d.entity_id', 'in', group), is('d.other_id', 'in', group)]))
    .orderBy('d.at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as DecisionKind,
    entityId: row.entity_id,
    otherId: row.other_id,
    details: row.details,
    why: row.why,
    by: row.by,
    at: row.at,
    undoneBy: row.undone_by,
    byName: row.by_name,
    entityLabel: row.entity_label,
    otherLabel: row.other_label,
  }));
}
