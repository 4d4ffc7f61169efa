import type { Writing } from '../../store/database.ts';
import type { MovedRow, MovedRows } from './move-rows.ts';

/**
 * Lets entities whose split was taken back be read as whom they were split from, where nothing else says whom they are
 * read as: rows that come back to them later, by other reversals, are then seen where they were. Answers their ids.
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

/** Whom an entity is read as because its split was taken back: itself where that one is read as it; null where none was. */
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
 * Where rows go that a reversal gives back: to whom they were taken from, or, where that one was itself made by a split
 * that was taken back, on to whom that split had taken them from.
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
      // Each step leads to an older entity: a split takes from one that is there.
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

/** What the split that made an entity had moved, where that split was taken back. */
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
