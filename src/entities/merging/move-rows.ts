import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';

/** The selection to move, by id. */
export interface Wanted {
  readonly statements: readonly string[];
  readonly mentions: readonly string[];
  readonly relations: readonly string[];
  /** Names in the columns of datasets. */
  readonly dataNames?: readonly string[] | undefined;
}

/** A moved row, and its previous entity. */
export interface MovedRow {
  readonly id: string;
  readonly from: string;
}

/** Moved rows, and their previous entities. */
export interface MovedRows {
  readonly statements: readonly MovedRow[];
  readonly mentions: readonly MovedRow[];
  readonly relations: readonly (MovedRow & { readonly side: 'from_entity' | 'to_entity' })[];
  /** Missing in decisions from before names in data existed. */
  readonly dataNames?: readonly MovedRow[] | undefined;
}

/** Maximum number of rows moved by a split. */
const MOST = 2_000;

/** The selected rows, each with its entity; a Problem if one is not read as `entityId`'s. */
export async function rowsOf(writing: Writing, entityId: string, wanted: Wanted): Promise<MovedRows> {
  const statements = tidy(wanted.statements);
  const mentions = tidy(wanted.mentions);
  const relations = tidy(wanted.relations);
  const dataNames = tidy(wanted.dataNames ?? []);
  const asked = statements.length + mentions.length + relations.length + dataNames.length;
  if (asked > MOST) {
    throw refusal('splitTooMuch', { most: MOST });
  }
  const group = await writing
    .selectFrom('entities')
    .select('id')
    .where('canonical_id', '=', entityId)
    .execute();
  const ids = new Set(group.map(({ id }) => id));
  const moved: MovedRows = {
    statements: await owned(writing, 'statements', statements),
    mentions: await owned(writing, 'mentions', mentions),
    relations: (
      await writing
        .selectFrom('relations')
        .select(['id', 'from_entity', 'to_entity'])
        .where('id', '=', sql<string>`any(cast(${relations} as uuid[]))`)
        .orderBy('id')
        .execute()
    ).map((row) =>
      ids.has(row.from_entity)
        ? { id: row.id, from: row.from_entity, side: 'from_entity' as const }
        : { id: row.id, from: row.to_entity ?? '', side: 'to_entity' as const },
    ),
    dataNames: await owned(writing, 'data_names', dataNames),
  };
  const found = [...moved.statements, ...moved.mentions, ...moved.relations, ...(moved.dataNames ?? [])];
  if (found.length < asked || found.some(({ from }) => !ids.has(from))) {
    throw refusal('splitChanged');
  }
  return moved;
}

/** Moves rows to an entity. */
export async function moveRows(writing: Writing, rows: MovedRows, to: string): Promise<void> {
  await setOwner(
    writing,
    'statements',
    rows.statements.map(({ id }) => ({ id, to })),
  );
  await setOwner(
    writing,
    'mentions',
    rows.mentions.map(({ id }) => ({ id, to })),
  );
  await setOwner(
    writing,
    'data_names',
    (rows.dataNames ?? []).map(({ id }) => ({ id, to })),
  );
  for (const side of ['from_entity', 'to_entity'] as const) {
    const ids = rows.relations.filter((row) => row.side === side).map(({ id }) => id);
    if (ids.length > 0)
      await writing
        .updateTable('relations')
        .set({ [side]: to })
        .where('id', 'in', ids)
        .execute();
  }
}

/** Moves rows that are still at `at` back to their previous entities. */
export async function moveRowsBack(writing: Writing, rows: MovedRows, at: string): Promise<void> {
  await giveBack(writing, 'statements', 'entity_id', rows.statements, at);
  await giveBack(writing, 'mentions', 'entity_id', rows.mentions, at);
  await giveBack(writing, 'data_names', 'entity_id', rows.dataNames ?? [], at);
  for (const side of ['from_entity', 'to_entity'] as const) {
    await giveBack(
      writing,
      'relations',
      side,
      rows.relations.filter((row) => row.side === side),
      at,
    );
  }
}

function tidy(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter(isId);
}

async function owned(
  writing: Writing,
  table: 'statements' | 'mentions' | 'data_names',
  ids: readonly string[],
): Promise<MovedRow[]> {
  if (ids.length === 0) return [];
  const rows = await writing
    .selectFrom(table)
    .select(['id', 'entity_id'])
    .where('id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, from: row.entity_id ?? '' }));
}

async function setOwner(
  writing: Writing,
  table: 'statements' | 'mentions' | 'data_names',
  rows: readonly { id: string; to: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update ${sql.table(table)} set entity_id = moved."to"
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as moved(id uuid, "to" uuid)
    where ${sql.table(table)}.id = moved.id`.execute(writing);
}

async function giveBack(
  writing: Writing,
  table: 'statements' | 'mentions' | 'relations' | 'data_names',
  column: 'entity_id' | 'from_entity' | 'to_entity',
  rows: readonly MovedRow[],
  at: string,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = moved."from"
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as moved(id uuid, "from" uuid)
    where ${sql.table(table)}.id = moved.id and ${sql.ref(`${table}.${column}`)} = cast(${at} as uuid)`.execute(
    writing,
  );
}
