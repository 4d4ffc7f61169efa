import type { Writing } from '../../store/database.ts';
import type { MovedRow, MovedRows } from './move-rows.ts';

/**
 * Merges entities back into those they were split from after the split was undone, unless they are otherwise merged:
 * rows that other undos return to them later then appear where they were. Returns their ids.
 */
export async function goHome(writing: Writing, ids: readonly string[], now: Date): Promise<string[]> {
  const gone: string[] = [];
  for (const id of ids) {
    const home = await homeOf(writing, id);
    if (home === null || home === id) continue;
    const sent = await writing
      .updateTable('entities')
      .set({ merged_into: home, changed_at: now })
      .where('id', '=', id)
      .where('merged_into', 'is', null)
      .returning('id')
      .execute();
    gone.push(...sent.map((row) => row.id));
  }
  return gone;
}

/**
 * The entity another is read as because its split was undone: itself if that one is read as it; null if there was no
 * such split.
 */
export async function homeOf(writing: Writing, id: string): Promise<string | null> {
  const row = await writing
    .selectFrom('entity_decisions as d')
    .innerJoin('entities as o', 'o.id', 'd.entity_id')
    .select('o.canonical_id')
    .where('d.other_id', '=', id)
    .where('d.kind', '=', 'split')
    .where('d.undone_by', 'is not', null)
    .executeTakeFirst();
  return row?.canonical_id ?? null;
}

/**
 * Where an undo returns rows to: the entity they were moved from or, if that one was created by a split that has been
 * undone, the entity that split moved them from.
 */
export async function homesOf(writing: Writing, rows: MovedRows): Promise<MovedRows> {
  const splits = new Map<string, MovedRows | null>();
  const home = async <Row extends MovedRow & { readonly side?: string }>(
    kind: keyof MovedRows,
    moved: readonly Row[],
  ) => {
    const homes: Row[] = [];
    for (const row of moved) {
      let { from } = row;
      // Each step leads to an older entity: a split moves rows from an existing one.
      for (;;) {
        const split = splits.has(from) ? splits.get(from) : await undoneSplit(writing, from);
        splits.set(from, split ?? null);
        const before = split?.[kind]?.find(
          (other: MovedRow) => other.id === row.id && sideOf(other) === sideOf(row),
        );
        if (!before) break;
        from = before.from;
      }
      homes.push({ ...row, from });
    }
    return homes;
  };
  return {
    statements: await home('statements', rows.statements),
    mentions: await home('mentions', rows.mentions),
    relations: await home('relations', rows.relations),
    dataNames: await home('dataNames', rows.dataNames ?? []),
  };
}

function sideOf(row: MovedRow & { readonly side?: string }): string | undefined {
  return row.side;
}

/** The rows moved by the split that created an entity, if that split was undone. */
async function undoneSplit(writing: Writing, madeId: string): Promise<MovedRows | null> {
  const row = await writing
    .selectFrom('entity_decisions')
    .select('details')
    .where('other_id', '=', madeId)
    .where('kind', '=', 'split')
    .where('undone_by', 'is not', null)
    .executeTakeFirst();
  return (row?.details as MovedRows | undefined) ?? null;
}
