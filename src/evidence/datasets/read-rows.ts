import type { Analytics } from '../../store/analytics.ts';
import type { ReadableVersion } from './open-values.ts';
import { parquetPath } from './parquet-path.ts';
import type { RowCell } from './read-row.ts';

/** A row of a version with its number; 1 is the first, as in its download. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly RowCell[];
}

/** Which rows: all, or those where a column says a value, after the row `after`. */
export interface RowsWanted {
  readonly where: RowsWhere | null;
  /** 0 begins at the first. */
  readonly after: number;
  readonly most: number;
}

/** A column and what it says, but for spaces before and behind. */
interface RowsWhere {
  readonly column: string;
  readonly value: string;
}

/** Some rows of a version in the order of the file; none where there is no such column. */
export async function readRows(
  analytics: Analytics,
  version: ReadableVersion,
  { where, after, most }: RowsWanted,
): Promise<NumberedRow[]> {
  if (where && !version.fields.some(({ name }) => name === where.column)) return [];
  const condition = where ? isSaid(where.column, '$1') : null;
  return numberedRows(analytics, version, { condition, values: where ? [where.value] : [], after, most });
}

/** Some rows of a version in the order of the file, where a condition of our own holds, whose `values` fill its `$1`, `$2` …. */
export async function numberedRows(
  analytics: Analytics,
  version: ReadableVersion,
  {
    condition,
    values,
    after,
    most,
  }: {
    readonly condition: string | null;
    readonly values: readonly (string | number)[];
    readonly after: number;
    readonly most: number;
  },
): Promise<NumberedRow[]> {
  const names = version.fields.map(({ name }) => name);
  // Called by number: an object's own words, such as __proto__, may be names of columns.
  const columns = names.map((name, at) => `${quoted(name)} as c${at}`).join(', ');
  const place = (at: number) => `$${values.length + at}`;
  const found = await analytics.rows(
    `select file_row_number + 1 as row_number, ${columns} from read_parquet(${place(1)}, file_row_number = true)
     where file_row_number >= ${place(2)} ${condition === null ? '' : `and ${condition}`}
     order by file_row_number limit ${place(3)}`,
    [...values, parquetPath(analytics, version), after, most],
  );
  return found.map((row) => ({
    row: Number(row.row_number),
    cells: names.map((name, at) => ({ column: name, value: row[`c${at}`] ?? null })),
  }));
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const isSaid = (column: string, value: string) => `trim(cast(${quoted(column)} as varchar)) = trim(${value})`;

/** In how many rows of a version a column says `value`. */
export async function countRows(
  analytics: Analytics,
  { parquet, fields }: ReadableVersion,
  { column, value }: RowsWhere,
): Promise<number> {
  if (!fields.some(({ name }) => name === column)) return 0;
  const [found] = await analytics.rows(
    `select count(*) as n from read_parquet($1) where ${isSaid(column, '$2')}`,
    [parquetPath(analytics, { parquet }), value],
  );
  return Number(found?.n ?? 0);
}
