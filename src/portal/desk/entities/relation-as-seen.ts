import { type RelationAtDesk, relationAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import type { Problem } from '../../../errors.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';

/** Which relation somebody looked at, and how it stood: another value says that somebody else decided it. */
export function relationSeen(relation: {
  readonly state: string;
  readonly decidedAt: Date | null;
  readonly gone: boolean;
}): string {
  return `${relation.state} ${relation.decidedAt?.getTime() ?? 0} ${relation.gone ? 'gone' : ''}`.trim();
}

/** A relation as somebody saw it, held until the transaction ends. Throws `conflict` where it stands otherwise by now. */
export async function relationAsSeen(writing: Writing, id: string, seen: string): Promise<RelationAtDesk> {
  if (!isId(id)) throw noSuchRelation();
  // Two who decide at once decide one after the other, and the second sees what the first did.
  await writing.selectFrom('relations').select('id').where('id', '=', id).forUpdate().execute();
  const relation = await relationAtDesk(writing, id);
  if (!relation) throw noSuchRelation();
  if (relationSeen(relation) === seen) return relation;
  throw refusal('relationDecided');
}

/** Says that a relation is not there. */
export function noSuchRelation(): Problem {
  return refusal('relationUnknown');
}
