import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { type RefusalParameters, refusal } from '../../words/refusal.ts';
import { type DecisionKind, LONGEST_WHY } from './decision.ts';

/** What is written down of a decision. */
export interface NewDecision {
  readonly kind: DecisionKind;
  readonly entityId: string;
  readonly otherId?: string | null;
  readonly details?: unknown;
  readonly why?: string;
  readonly by: string | null;
  readonly at: Date;
}

/** Writes a decision about an entity down, in the transaction that carries it out, and answers its id. */
export async function keepDecision(writing: Writing, decision: NewDecision): Promise<string> {
  const why = (decision.why ?? '').trim();
  if (why.length > LONGEST_WHY) {
    throw refusal('whyLong', { most: LONGEST_WHY });
  }
  const id = newId();
  await writing
    .insertInto('entity_decisions')
    .values({
      id,
      kind: decision.kind,
      entity_id: decision.entityId,
      other_id: decision.otherId ?? null,
      details: json<unknown>(decision.details ?? {}),
      why,
      by: decision.by,
      at: decision.at,
    })
    .execute();
  return id;
}

/** Marks decisions as taken back by another. */
export async function markUndone(writing: Writing, ids: readonly string[], undoneBy: string): Promise<void> {
  if (ids.length === 0) return;
  await writing
    .updateTable('entity_decisions')
    .set({ undone_by: undoneBy })
    .where('id', 'in', [...ids])
    .where('undone_by', 'is', null)
    .execute();
}

/** The reason somebody has to give; throws a Problem where there is none. */
export function whyOf(why: string, what: RefusalParameters<'whyMissing'>['what']): string {
  const given = why.trim();
  if (!given) throw refusal('whyMissing', { what });
  return given;
}
