import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { Permitted } from '../../store/permitted.ts';
import { refusal } from '../../words/refusal.ts';
import { announceEntities } from '../entity.changes.ts';
import type { HitDecision } from './hit.ts';

/** A decision about a hit. */
export interface HitSaid {
  readonly decision: HitDecision;
  /** Why; needed to say that they are the same. */
  readonly note: string;
  /** When the hit last changed before it was looked at; a decision about something else is refused. */
  readonly seen: Date;
  /** Whether no person has looked at it: wherever it is shown, it says so. */
  readonly automatic?: boolean;
}

/**
 * Keeps what a person, or the program for the demo, says of a hit: a further entry of its history, with the entry of the list as it is now.
 * Every process hears of the entity, so that its pages are made again.
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
