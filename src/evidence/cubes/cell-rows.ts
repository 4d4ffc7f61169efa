import { column as quoted } from '../checks/query-sql.ts';
import type { Period } from '../claims/figure.ts';
import { codesAt, columnAt, periodsAt } from './answer-query.ts';
import { type Cube, measureOf } from './cube.ts';
import type { CubePlace } from './cube-query.ts';
import { rulesOf } from './measure-kinds.ts';

/** The rows of a described table that a value is taken from, and the columns that are read of them. */
export interface CellRows {
  /** Codes by the column of their dimension. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** The time that is read; null where the table has none. */
  readonly time: Period | null;
  /** Whether rows have a time: they have none where periods are columns. */
  readonly timed: boolean;
  /** Several where periods are columns. */
  readonly columns: readonly string[];
  /** What one of the values counts; null where nobody knows. */
  readonly multiplier: number | null;
  /** What is made of several cells; nothing where each is compared by itself. */
  readonly made: 'sum' | 'mean' | 'each';
}

/**
 * The rows that a place in a cube is read from; null where it cannot be read. Along `open`, a dimension, every member is
 * read that is no sum of others, or those of `among`; where `open` is null, every period.
 */
export function cellRowsAt(
  place: CubePlace,
  cube: Cube,
  made: CellRows['made'],
  open?: { readonly along: string | null; readonly among: readonly string[] | null },
): CellRows | null {
  const measure = measureOf(cube, place.measure);
  if (!measure) return null;
  const codes: Record<string, readonly string[]> = {};
  for (const dimension of cube.dimensions) {
    if (dimension.column === open?.along) {
      codes[dimension.column] =
        open.among ?? dimension.members.flatMap(({ code, aggregate }) => (aggregate ? [] : [code]));
      continue;
    }
    const at = codesAt(place, dimension, rulesOf(measure.kind).overMembers);
    if ('reason' in at) return null;
    codes[dimension.column] = at;
  }
  const times = open?.along === null ? cube.periods.map((_, i) => i) : periodsAt(place.time, cube);
  if ('reason' in times) return null;
  const { read } = measure;
  if (read) codes[read.where] = [read.code];
  const isWide = measure.columns.some(({ period }) => period !== null);
  const columns = isWide
    ? times.flatMap((at) => columnAt(measure, cube.periods[at]?.period ?? null) ?? [])
    : [read?.column ?? place.measure];
  const first = cube.periods[times[0] ?? 0]?.period[0];
  const last = cube.periods[times.at(-1) ?? 0]?.period[1];
  const time = first === undefined || last === undefined ? null : ([first, last] as const);
  return { codes, time, timed: !isWide && time !== null, columns, multiplier: measure.multiplier, made };
}

/** The condition that rows of a place meet. */
export function cellCondition(
  { codes, time, timed }: Pick<CellRows, 'codes' | 'time' | 'timed'>,
  write: (value: string | number) => string,
): string {
  const members = Object.entries(codes).map(([name, asked]) => {
    if (asked.length === 0) return 'false';
    const text = `${quoted(name)}::varchar`;
    // What the file leaves empty is read as no text.
    const said = asked.includes('') ? `coalesce(${text}, '')` : text;
    return asked.length === 1
      ? `${said} = ${write(asked[0] ?? '')}`
      : `${said} in (${asked.map(write).join(', ')})`;
  });
  const times =
    timed && time
      ? [`_from >= cast(${write(time[0])} as date)`, `_from < cast(${write(time[1])} as date)`]
      : [];
  return [...members, ...times].join(' and ') || 'true';
}

/** The value of a place: its cells added up, or their mean, in full units where the table says its scale; null where each is by itself. */
export function cellTotal({ columns, multiplier, made }: CellRows): string {
  if (made === 'each') return 'null';
  const sums = columns.map((name) => `sum(${quoted(name)}::double)`).join(' + ');
  const whole =
    made === 'sum' ? sums : `(${sums}) / (${columns.map((name) => `count(${quoted(name)})`).join(' + ')})`;
  return multiplier === null || multiplier === 1 ? whole : `(${whole}) * ${multiplier}`;
}
