import { column as quoted } from '../../store/analytics-sql.ts';
import type { Period } from '../claims/figure.ts';
import { listedMembers } from './compared-members.ts';
import { type Cube, measureOf } from './cube.ts';
import type { CubePlace } from './cube-query.ts';
import { rulesOf } from './measure-kinds.ts';
import { codesAt, columnAt, periodsAt, whyNotAdded } from './read-place.ts';

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
  /** What is made of several cells; nothing of a single one, and nothing where each is compared by itself. */
  readonly made: 'sum' | 'mean' | 'cell' | 'each';
  /** The rows of one time after another, where not the same members are read throughout. */
  readonly parts?: readonly Pick<CellRows, 'codes' | 'time' | 'timed'>[];
}

/**
 * The rows that a place in a cube is read from; null where it cannot be read, or is several cells of which the kind of
 * their measure makes nothing. Along `open`, a dimension, every member is read that is no sum of others, or those of
 * `among`; where it is null, every period.
 */
export function cellRowsAt(
  place: CubePlace,
  cube: Cube,
  made: 'sum' | 'mean' | 'each',
  open?: { readonly along: string | null; readonly among: readonly string[] | null },
): CellRows | null {
  if (place.parts) return partRows(place.parts, cube, made, open);
  const measure = measureOf(cube, place.measure);
  const named = open?.along ? { ...place.members, [open.along]: [] } : place.members;
  if (!measure || whyNotAdded({ ...place, members: named }, cube)) return null;
  const rules = rulesOf(measure.kind);
  const codes: Record<string, readonly string[]> = {};
  let isOne = !measure.rowsAddUp;
  for (const dimension of cube.dimensions) {
    if (dimension.column === open?.along) {
      const own = place.members[dimension.column]?.[0];
      codes[dimension.column] = [
        ...new Set(open.among ?? [...listedMembers(dimension, null), ...(own === undefined ? [] : [own])]),
      ];
      continue;
    }
    const at = codesAt(place, dimension, measure);
    if ('reason' in at) return null;
    codes[dimension.column] = at;
    if (at.length > 1) isOne = false;
  }
  const own = periodsAt(place.time, cube);
  if ('reason' in own || (own.length > 1 && !(made === 'mean' ? rules.mean : rules.overTime))) return null;
  if (own.length > 1) isOne = false;
  const times = open?.along === null ? cube.periods.map((_, i) => i) : own;
  const { read } = measure;
  if (read) codes[read.where] = [read.code];
  if (read?.unit) codes[read.unit.where] = [read.unit.code];
  const isWide = measure.columns.some(({ period }) => period !== null);
  const columns = isWide
    ? times.flatMap((at) => columnAt(measure, cube.periods[at]?.period ?? null) ?? [])
    : [read?.column ?? place.measure];
  const first = cube.periods[times[0] ?? 0]?.period[0];
  const last = cube.periods[times.at(-1) ?? 0]?.period[1];
  const time = first === undefined || last === undefined ? null : ([first, last] as const);
  return {
    codes,
    time,
    timed: !isWide && time !== null,
    columns,
    multiplier: measure.multiplier,
    made: isOne && made !== 'each' ? 'cell' : made === 'mean' && own.length < 2 ? 'sum' : made,
  };
}

function partRows(
  parts: readonly CubePlace[],
  cube: Cube,
  made: 'sum' | 'mean' | 'each',
  open: Parameters<typeof cellRowsAt>[3],
): CellRows | null {
  const all = parts.map((part) => cellRowsAt(part, cube, made, open));
  const rows = all.flatMap((one) => one ?? []);
  const [first] = rows;
  if (!first || rows.length < all.length || made !== 'sum') return null;
  const codes = Object.keys(first.codes).map((column) => [
    column,
    [...new Set(rows.flatMap((one) => one.codes[column] ?? []))],
  ]);
  const last = rows.at(-1)?.time;
  return {
    ...first,
    codes: Object.fromEntries(codes),
    time: first.time && last ? [first.time[0], last[1]] : null,
    made: 'sum',
    parts: rows.map((one) => ({ codes: one.codes, time: one.time, timed: one.timed })),
  };
}

/** The condition that rows of a place meet. */
export function cellCondition(
  { codes, time, timed, parts }: Pick<CellRows, 'codes' | 'time' | 'timed' | 'parts'>,
  write: (value: string | number) => string,
): string {
  if (parts) return `(${parts.map((part) => `(${cellCondition(part, write)})`).join(' or ')})`;
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

/**
 * The value of a place: its cells added up, or their mean, in full units where the table says its scale; null where each
 * is by itself, and where a single cell is read that has several rows.
 */
export function cellTotal(rows: CellRows): string {
  const { columns, multiplier, made } = rows;
  if (made === 'each') return 'null';
  if (made === 'cell') {
    const values = columns.map((name) => `any_value(${quoted(name)}::double)`);
    const [only] = values;
    // Periods that are columns are ranked: each is a value of its own.
    if (only === undefined || values.length > 1) return 'null';
    return `case when count(*) = 1 then ${inFull(only, multiplier)} end`;
  }
  const sums = columns.map((name) => `sum(${quoted(name)}::double)`).join(' + ');
  const whole = made === 'sum' ? sums : `(${sums}) / (${timesIn(rows)})`;
  return inFull(whole, multiplier);
}

/** How many values a mean is of: cells, or the periods that sums of several members are of. */
function timesIn({ codes, columns, timed }: CellRows): string {
  const isOfOne = Object.values(codes).every(({ length }) => length === 1);
  if (isOfOne) return columns.map((name) => `count(${quoted(name)})`).join(' + ');
  return timed ? 'count(distinct _from)' : String(columns.length);
}

function inFull(value: string, multiplier: number | null): string {
  return multiplier === null || multiplier === 1 ? value : `(${value}) * ${multiplier}`;
}
