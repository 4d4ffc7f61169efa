import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { Permitted } from '../../store/permitted.ts';
import { refusal } from '../../words/refusal.ts';
import { announceEntities } from '../entity.changes.ts';
import type { HitDecision } from './hit.ts';

/** A decision on a hit. */
export interface HitSaid {
  readonly decision: HitDecision;
  /** The reason; required for deciding that they are the same. */
  readonly note: string;
  /** The hit's last change when it was displayed; an outdated decision is refused. */
  readonly seen: Date;
  /** Whether it was not reviewed by a person: this is shown wherever the hit is. */
  readonly automatic?: boolean;
}

/**
 * Saves a decision on a hit, by a person or automatically for the demo: a new entry in its history, with the current
 * list entry. Every process is notified of the entity, so that its pages are invalidated.
 */
export async function decideHit(
  writing: Writing,
  hitId: string,
  { decision, note, seen, automatic = false }: HitSaid,
  by: Permitted<'decide hits'> | null,
  now: Date,
): Promise<{ decisionId: string; entityId: string }> {
  const why = note.trim();
  if (decision === 'same' && why === '') {
    throw refusal('hitNoteMissing');
  }
  const hit = isId(hitId)
    ? await writing
        .selectFrom('screening_hits')
        .selectAll()
        .where('id', '=', hitId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!hit) throw refusal('hitUnknown');
  if (hit.changed_at.getTime() !== seen.getTime()) {
    throw refusal('hitChangedSince');
  }
  const decisionId = newId();
  await writing
    .insertInto('screening_decisions')
    .values({
      id: decisionId,
      hit_id: hitId,
      decision,
      note: why,
      entry_sha256: hit.entry_sha256,
      entry: json(hit.entry),
      list_version: json(hit.list_version),
      score: hit.score,
      by: by?.member.id ?? null,
      automatic,
      at: now,
    })
    .execute();
  await writing
    .updateTable('screening_hits')
    .set({ state: decision, changed_at: now })
    .where('id', '=', hitId)
    .execute();
  const { canonical_id: entityId } = await writing
    .selectFrom('entities')
    .select('canonical_id')
    .where('id', '=', hit.entity_id)
    .executeTakeFirstOrThrow();
  await announceEntities(writing, [hit.entity_id, entityId]);
  return { decisionId, entityId };
}
