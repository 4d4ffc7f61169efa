import { type RelationAtDesk, relationAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import type { Problem } from '../../../errors.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';

/** A relation and its state as displayed: if the value differs, someone else has decided it. */
export function relationSeen(relation: {
  readonly state: string;
  readonly decidedAt: Date | null;
  readonly gone: boolean;
}): string {
  return `${relation.state} ${relation.decidedAt?.getTime() ?? 0} ${relation.gone ? 'gone' : ''}`.trim();
}

/** A relation as displayed, locked until the transaction ends. Throws `conflict` if it has changed since. */
export async function relationAsSeen(writing: Writing, id: string, seen: string): Promise<RelationAtDesk> {
  if (!isId(id)) throw noSuchRelation();
  // Concurrent decisions are serialised, so the second sees what the first did.
  await writing.selectFrom('relations').select('id').where('id', '=', id).forUpdate().execute();
  const relation = await relationAtDesk(writing, id);
  if (!relation) throw noSuchRelation();
  if (relationSeen(relation) === seen) return relation;
  throw refusal('relationDecided');
}

/** The error for a relation that does not exist. */
export function noSuchRelation(): Problem {
  return refusal('relationUnknown');
}
