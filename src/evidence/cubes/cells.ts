import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { ValueFlag } from '../checks/verdict.ts';
import { type Cube, measureOf } from './cube.ts';
import { periodAt, readMissingRows } from './missing-rows.ts';
import { flagColumns, flagIn } from './value-flags.ts';

/** The values of a cube, by the codes of its dimensions and the period. */
export interface Cells {
  /**
   * The value of a column at a place in the cube, in the units of the file. Null where the cell is empty or not there;
   * `several` where the file has more than one row for it, so that nobody knows which is meant.
   */
  value(column: string, codes: readonly string[], period: number): number | null | 'several';
  /** What the file says of a value that is not final; null where it says nothing of the kind. */
  flag(column: string, codes: readonly string[], period: number): ValueFlag | null;
  /** Whether a place has no row because there is nothing to say of it: zero, and not unknown. */
  isZero(codes: readonly string[], period: number): boolean;
  /** The sum over members of each dimension and periods, where sums are read and no single cells (`read-totals.ts`). */
  total?(column: string, groups: readonly (readonly string[])[], periods: readonly number[]): Total;
}

/** What the rows of several cells come to, in the units of the file. */
export interface Total {
  readonly value: number;
  /** How many rows there are, and how many of them have a value. */
  readonly rows: number;
  readonly filled: number;
  /** Set where a row is missing and may be unknown: the single cells tell. */
  readonly isUnsure?: true;
}

/** More rows than this are not held at once: questions to such a table name some of its members first. */
const MOST_ROWS = 400_000;

/** Which members of a dimension are read; all where it is absent. */
export type Wanted = ReadonlyMap<string, readonly string[]>;

/** Reads the cells of a version whose members are wanted, in one statement. Null where they are too many to hold. */
export async function readCells(
  analytics: Analytics,
  path: string,
  cube: Cube,
  wanted: Wanted = new Map(),
): Promise<Cells | null> {
  const columns = [
    ...new Set(cube.measures.flatMap((measure) => measure.columns.map(({ column }) => column))),
  ];
  const reads = new Map(
    cube.measures.flatMap(({ columns: [first], read }) =>
      first && read ? [[first.column, read] as const] : [],
    ),
  );
  const timed =
    cube.measures.some((measure) => measure.columns.some(({ period }) => period === null)) &&
    cube.periods.length > 0;
  const values: string[] = [path];
  const conditions = cube.dimensions.flatMap(({ column }) => {
    const codes = wanted.get(column);
    if (!codes) return [];
    const places = codes.map((code) => `$${values.push(code)}`);
    // The file's empty cells are read as null, but the code for all goods is an empty text.
    const cell = codes.includes('')
      ? `coalesce(${quoted(column)}::varchar, '')`
      : `${quoted(column)}::varchar`;
    return [places.length === 0 ? 'false' : `${cell} in (${places.join(', ')})`];
  });
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
  const dimensions = cube.dimensions.map(({ column }, i) => `${quoted(column)}::varchar as d${i}`);
  const flags = flagColumns(columns, reads, cube);
  // Where a column names the measures, each has rows of its own: they are laid side by side.
  const numbers = columns.map((name, i) => {
    const read = reads.get(name);
    if (!read) {
      const flag = flags[i] ? `, ${quoted(flags[i])}::varchar as f${i}` : '';
      return `${quoted(name)}::double as v${i}${flag}`;
    }
    const named = [read, ...(read.unit ? [read.unit] : [])].map(
      (one) => `${quoted(one.where)}::varchar = $${values.push(one.code)}`,
    );
    const own = `filter (where ${named.join(' and ')})`;
    const value = `${quoted(read.column)}::double`;
    const flag = flags[i] ? `, any_value(${quoted(flags[i])}::varchar) ${own} as f${i}` : '';
    return `any_value(${value}) ${own} as v${i}, count(*) ${own} as n${i}${flag}`;
  });
  const keys = dimensions.length + (timed ? 1 : 0);
  const grouped =
    reads.size > 0 && keys > 0 ? ` group by ${Array.from({ length: keys }, (_, i) => i + 1).join(', ')}` : '';
  const rows = await analytics.rows(
    `select ${[...dimensions, ...(timed ? ['_from::varchar as f'] : []), ...numbers].join(', ')} from read_parquet($1)${where}${grouped} limit ${MOST_ROWS + 1}`,
    values,
  );
  if (rows.length > MOST_ROWS) return null;
  const missing = await readMissingRows(analytics, path, cube);
  const starts = new Map(cube.periods.map(({ period }, i) => [period[0], i]));
  const at = new Map(columns.map((name, i) => [name, i]));
  const adding = columns.map((name) => measureOf(cube, name)?.rowsAddUp === true);
  const kept = new Map<string, Row>();
  const flagged = new Map<string, ValueFlag>();
  const meanings = new Map<string, ValueFlag | null>();
  for (const row of rows) {
    const codes = cube.dimensions.map((_, i) => String(row[`d${i}`] ?? ''));
    const period = timed ? periodAt(String(row.f ?? ''), starts) : 0;
    if (period === null) continue;
    const key = keyOf(codes, period);
    const read = columns.map((_, i) => {
      if (Number(row[`n${i}`] ?? 1) > 1) return 'several';
      return row[`v${i}`] === null || row[`v${i}`] === undefined ? null : Number(row[`v${i}`]);
    });
    const before = kept.get(key);
    kept.set(key, before === undefined ? read : togetherOf(before, read, adding));
    for (const [i, name] of flags.entries()) {
      const said = row[`f${i}`];
      if (!name || said === null || said === undefined || said === '') continue;
      const known = `${name}\u0002${said}`;
      const flag = meanings.get(known) ?? flagIn(String(said), name, cube);
      meanings.set(known, flag);
      if (flag) flagged.set(`${i}\u0002${key}`, flag);
    }
  }
  return {
    value: (column, codes, period) =>
      kept.get(keyOf(codes, timed ? period : 0))?.[at.get(column) ?? -1] ?? null,
    flag: (column, codes, period) =>
      flagged.get(`${at.get(column) ?? -1}\u0002${keyOf(codes, timed ? period : 0)}`) ?? null,
    isZero: (codes, period) =>
      missing !== null && !kept.has(keyOf(codes, timed ? period : 0)) && missing.areZero(codes, period),
  };
}

/** The values of one cell, by the places of their columns. */
type Row = readonly (number | null | 'several')[];

/** Two rows of one cell: parts of it where its values are said to add up, and else nobody knows which is meant. */
function togetherOf(one: Row, other: Row, adding: readonly boolean[]): Row {
  return one.map((a, i) => {
    const b = other[i] ?? null;
    if (!adding[i] || a === 'several' || b === 'several') return 'several';
    // A part without a value leaves the whole unknown.
    return a === null || b === null ? null : a + b;
  });
}

function keyOf(codes: readonly string[], period: number): string {
  return `${codes.join('\u0001')}\u0002${period}`;
}
