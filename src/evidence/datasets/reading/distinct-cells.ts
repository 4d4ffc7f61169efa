import type { Column } from './column.ts';
import { type CellFault, cellProblem } from './describe-columns.ts';
import { ask, quoted, type Stage } from './stage.ts';

/** The different cells that an SQL expression has; null where they are more than `most`. */
export async function distinctCells(stage: Stage, sql: string, most: number): Promise<string[] | null> {
  const rows = await ask(
    stage.connection,
    `select distinct ${sql} as v from raw where ${sql} is not null limit ${most + 1}`,
  );
  return rows.length > most ? null : rows.map(({ v }) => String(v));
}

/** Refuses the first row that has a cell. */
export async function refuseCell(
  stage: Stage,
  column: Column,
  sql: string,
  cell: string,
  fault: CellFault,
): Promise<never> {
  const [row] = await ask(stage.connection, `select min(_row) as n from raw where ${sql} = ${quoted(cell)}`);
  throw cellProblem(Number(row?.n), column.name, cell, fault);
}
