import type { Analytics } from '../../store/analytics.ts';
import { cellCondition, cellTotal } from '../cubes/cell-rows.ts';
import type { ReadableVersion } from '../datasets/open-values.ts';
import { type NumberedRow, numberedRows } from '../datasets/read-rows.ts';
import type { BasisCells, BasisPart, CheckBasis, SumName } from './check-basis.ts';
import { conditions, measured, parameters, sumsSql } from './query-sql.ts';
import { parquetPath } from './run-check.ts';

/** Rows that a value was taken from, and what they come to. */
export interface SumBehind {
  readonly sum: SumName;
  /** The field that was added up, by its name in the version. */
  readonly field: string;
  readonly count: number;
  /** In full units; null where the rows are ranked, or have no sum. */
  readonly total: number | null;
  /** Whether that is what the rows have on average, and not together. */
  readonly averaged: boolean;
}

/** How many rows each sum of a check was taken over, and what they come to, in the order of the check. */
export async function sumsBehind(
  analytics: Analytics,
  version: ReadableVersion,
  basis: CheckBasis,
): Promise<SumBehind[]> {
  const ofTables = basis.filter((one): one is BasisCells => 'cells' in one);
  if (ofTables.length > 0) return Promise.all(ofTables.map((one) => cellsBehind(analytics, version, one)));
  const asked = basis.flatMap((one) => {
    if ('cells' in one) return [];
    const field = measured(version, one.field);
    return field ? [{ one, asked: { measured: field, rows: one.rows } }] : [];
  });
  if (asked.length === 0) return [];
  const { sql, values } = sumsSql(
    parquetPath(analytics, version),
    asked.map((each) => each.asked),
  );
  const [row = {}] = await analytics.rows(sql, values);
  return asked.map(({ one: { sum, field } }, i) => {
    const total = row[`s${i}`] ?? null;
    return {
      sum,
      field,
      count: Number(row[`n${i}`] ?? 0),
      total: sum === 'ranked' || total === null ? null : Number(total),
      averaged: false,
    };
  });
}

async function cellsBehind(
  analytics: Analytics,
  version: ReadableVersion,
  { sum, field, cells }: BasisCells,
): Promise<SumBehind> {
  const { write, values } = parameters();
  const source = `read_parquet(${write(parquetPath(analytics, version))})`;
  const [row = {}] = await analytics.rows(
    `select count(*) as n, ${cellTotal(cells)} as total from ${source} where ${cellCondition(cells, write)}`,
    values,
  );
  const total = row.total ?? null;
  return {
    sum,
    field,
    count: Number(row.n ?? 0),
    total: sum === 'ranked' || total === null ? null : Number(total),
    averaged: cells.made === 'mean' && Number(row.n ?? 0) * cells.columns.length > 1,
  };
}

/** Some of the rows that were added up, in the order of the file, after the row `after`: 0 begins at the first. */
export function rowsOfSum(
  analytics: Analytics,
  version: ReadableVersion,
  part: BasisPart,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<NumberedRow[]> {
  const { write, values } = parameters();
  const condition = 'cells' in part ? cellCondition(part.cells, write) : conditions(part.rows, write);
  return numberedRows(analytics, version, { condition, values, after, most });
}
