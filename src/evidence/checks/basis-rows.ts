import type { Analytics } from '../../store/analytics.ts';
import { parameters, type Written } from '../../store/analytics-sql.ts';
import { cellCondition, cellTotal } from '../cubes/cell-rows.ts';
import type { ReadableVersion } from '../datasets/open-values.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { type NumberedRow, numberedRows } from '../datasets/read-rows.ts';
import { settledCondition, settledTotal } from '../trade/settled-rows.ts';
import type { BasisPart, CheckBasis, SumName } from './check-basis.ts';

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
  const found = await Promise.all(basis.map((part) => sumBehind(analytics, version, part)));
  return found.filter((one) => one !== null);
}

/** Null where the version has no such field any more. */
async function sumBehind(
  analytics: Analytics,
  version: ReadableVersion,
  part: BasisPart,
): Promise<SumBehind | null> {
  const isOfCells = 'cells' in part;
  const total = isOfCells ? cellTotal(part.cells) : settledTotal(version, part.field);
  if (total === null) return null;
  const { write, values } = parameters();
  const source = `read_parquet(${write(parquetPath(analytics, version))})`;
  const [row = {}] = await analytics.rows(
    `select count(*) as n, ${total} as total from ${source} where ${conditionOf(part, write)}`,
    values,
  );
  const count = Number(row.n ?? 0);
  const isRanked = part.sum === 'ranked' || (row.total ?? null) === null;
  return {
    sum: part.sum,
    field: part.field,
    count,
    total: isRanked ? null : Number(row.total),
    averaged: isOfCells && part.cells.made === 'mean' && count * part.cells.columns.length > 1,
  };
}

function conditionOf(part: BasisPart, write: Written): string {
  return 'cells' in part ? cellCondition(part.cells, write) : settledCondition(part.rows, write);
}

/** Some of the rows that were added up, in the order of the file, after the row `after`: 0 begins at the first. */
export function rowsOfSum(
  analytics: Analytics,
  version: ReadableVersion,
  part: BasisPart,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<NumberedRow[]> {
  const { write, values } = parameters();
  return numberedRows(analytics, version, { condition: conditionOf(part, write), values, after, most });
}
