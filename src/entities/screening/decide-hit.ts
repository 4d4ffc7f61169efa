import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { Permitted } from '../../store/permitted.ts';
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
    throw new Problem(
      'bad input',
      'That they are the same is said with a note.',
      'Write what tells you: a number, an address, a date of birth.',
    );
  }
  const hit = isId(hitId)
    ? await writing
        .selectFrom('screening_hits')
        .selectAll()
        .where('id', '=', hitId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!hit) throw new Problem('not found', 'There is no such hit.', 'Look at the queue again.');
  if (hit.changed_at.getTime() !== seen.getTime()) {
    throw new Problem(
      'conflict',
      'This hit has changed since you looked at it: somebody decided, or the list says something else.',
      'Look at it again, then decide.',
    );
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
