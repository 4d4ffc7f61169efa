import { type RelationAtDesk, relationAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import { Problem } from '../../../errors.ts';
import type { Reading } from '../../../store/database.ts';

/** Which relation somebody looked at, and how it stood: another value says that somebody else decided it. */
export function relationSeen(relation: {
  readonly state: string;
  readonly decidedAt: Date | null;
  readonly gone: boolean;
}): string {
  return `${relation.state} ${relation.decidedAt?.getTime() ?? 0} ${relation.gone ? 'gone' : ''}`.trim();
}

/** A relation as somebody saw it. Throws `conflict` where it stands otherwise by now. */
export async function relationAsSeen(reading: Reading, id: string, seen: string): Promise<RelationAtDesk> {
  const relation = await relationAtDesk(reading, id);
  if (!relation) throw noSuchRelation();
  if (relationSeen(relation) === seen) return relation;
  throw new Problem(
    'conflict',
    'Somebody else has decided this relation meanwhile, or its sentence has gone.',
    'Look at it again.',
  );
}

/** Says that a relation is not there. */
export function noSuchRelation(): Problem {
  return new Problem('not found', 'There is no such relation.', 'Look at the entity again.');
}
