import { sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import { isId } from '../store/ids.ts';

/** The label of one of these entities, or of whom one of them is read as, that has a page; null if none has. */
export async function publishedAmong(reading: Reading, ids: readonly string[]): Promise<string | null> {
  const known = ids.filter((id) => isId(id));
  if (known.length === 0) return null;
  const shown = await reading
    .selectFrom('entities as e')
    .select('e.label')
    .where('e.state', '=', 'published')
    .where((is) =>
      is.or([
        is('e.id', 'in', known),
        is('e.id', 'in', is.selectFrom('entities as m').select('m.canonical_id').where('m.id', 'in', known)),
      ]),
    )
    .orderBy('e.id')
    .executeTakeFirst();
  return shown?.label ?? null;
}

/** Whom a statement is of; none where there is no such statement. */
export async function subjectOf(reading: Reading, statementId: string): Promise<readonly string[]> {
  if (!isId(statementId)) return [];
  const statement = await reading
    .selectFrom('statements')
    .select('entity_id')
    .where('id', '=', statementId)
    .executeTakeFirst();
  return statement ? [statement.entity_id] : [];
}

/** Both entities that a split made of one; none where there is no such split. */
export async function sidesOfSplit(reading: Reading, splitId: string): Promise<readonly string[]> {
  if (!isId(splitId)) return [];
  const split = await reading
    .selectFrom('entity_decisions')
    .select(['entity_id', sql<string | null>`other_id`.as('other_id')])
    .where('id', '=', splitId)
    .executeTakeFirst();
  return split ? [split.entity_id, split.other_id].filter((id) => id !== null) : [];
}
