import type { Analytics } from '../../store/analytics.ts';
import { parameters, column as quoted } from '../../store/analytics-sql.ts';
import { type Cells, readCells, type Total, type Wanted } from './cells.ts';
import { type Cube, measureOf } from './cube.ts';
import { type MissingRows, periodAt } from './missing-rows.ts';

/** A sum that is asked for: over the members of each dimension, and some periods. */
interface Asked {
  readonly column: string;
  readonly groups: readonly (readonly string[])[];
  readonly periods: readonly number[];
}

/** More members of places than these are read together; fewer are told apart, so that many sums share a statement. */
const MOST_APART = 60;
/** More single members of a category than these are told apart, too. */
const MOST_ALONE = 20;

/**
 * The cells of a cube whose rows are each a cell of their own, as sums that the engine makes. `ask` puts all its questions
 * to the cells that it is handed, as often as it takes: at first to learn which sums it needs, then with their values.
 * Null where it needs more single cells than can be held.
 */
export async function readTotals(
  analytics: Analytics,
  path: string,
  cube: Cube,
  rows: MissingRows | null,
  ask: (cells: Cells) => void,
): Promise<Cells | null> {
  const known = new Map<string, Total>();
  let single: Cells | null = null;
  for (;;) {
    const wanted = new Map<string, Asked>();
    const unsure = new Set<Asked>();
    let last: Asked | null = null;
    const cells: Cells = {
      // Asked for only where a sum does not tell.
      value: (column, codes, period) => {
        if (!single && last) unsure.add(last);
        return single?.value(column, codes, period) ?? null;
      },
      flag: () => null,
      isZero: (codes, period) => single?.isZero(codes, period) ?? false,
      total: (column, groups, periods) => {
        const one = { column, groups, periods };
        last = one;
        const key = keyOf(one);
        const cellsAsked = groups.reduce((all, codes) => all * codes.length, periods.length);
        const total = known.get(key);
        if (!total) {
          wanted.set(key, one);
          return { value: 1, rows: cellsAsked, filled: cellsAsked };
        }
        // Of rows that are parts of cells, their number does not tell whether each cell has one.
        const isWhole = total.rows === cellsAsked && cube.isToldApart === true;
        const isSure = isWhole || rows?.areAllZero(groups, periods);
        return isSure ? total : { ...total, isUnsure: true };
      },
    };
    ask(cells);
    if (wanted.size === 0 && unsure.size === 0) return cells;
    for (const [key, total] of await sumsOf(analytics, path, cube, wanted)) known.set(key, total);
    if (wanted.size > 0) continue;
    single = await readCells(analytics, path, cube, wantedBy([...unsure], cube));
    if (!single) return null;
  }
}

function keyOf({ column, groups, periods }: Asked): string {
  return [column, ...groups.map(setOf), periods.join()].join('\u0002');
}

function setOf(codes: readonly string[]): string {
  return codes.join('\u0001');
}

function wantedBy(asked: readonly Asked[], { dimensions }: Cube): Wanted {
  return new Map(
    dimensions.map(({ column }, i) => [column, [...new Set(asked.flatMap(({ groups }) => groups[i] ?? []))]]),
  );
}

/** Sums that differ in members that are told apart, and in when, are read in one statement. */
async function sumsOf(
  analytics: Analytics,
  path: string,
  cube: Cube,
  wanted: ReadonlyMap<string, Asked>,
): Promise<Map<string, Total>> {
  const found = new Map<string, Total>();
  const alone = cube.dimensions.map((_, i) => {
    const single = [...wanted.values()].filter(({ groups }) => groups[i]?.length === 1);
    return new Set(single.map(({ groups }) => groups[i]?.[0])).size;
  });
  const isApart = ({ groups }: Asked, i: number) => {
    const many = groups[i]?.length ?? 0;
    if (cube.dimensions[i]?.role === 'place') return many <= MOST_APART;
    return many === 1 && (alone[i] ?? 0) > MOST_ALONE;
  };
  const batches = new Map<string, { readonly apart: readonly number[]; readonly asked: [string, Asked][] }>();
  for (const [key, one] of wanted) {
    const apart = cube.dimensions.flatMap((_, i) => (isApart(one, i) ? [i] : []));
    const together = one.groups.map((codes, i) => (apart.includes(i) ? '*' : setOf(codes)));
    const batch = [one.column, ...together].join('\u0002');
    const there = batches.get(batch);
    if (there) there.asked.push([key, one]);
    else batches.set(batch, { apart, asked: [[key, one]] });
  }
  for (const { apart, asked } of batches.values()) {
    const sums = await readBatch(
      analytics,
      path,
      cube,
      apart,
      asked.map(([, one]) => one),
    );
    for (const [i, [key]] of asked.entries()) found.set(key, sums[i] as Total);
  }
  return found;
}

async function readBatch(
  analytics: Analytics,
  path: string,
  cube: Cube,
  apart: readonly number[],
  asked: readonly Asked[],
): Promise<Total[]> {
  const [first] = asked;
  if (!first) return [];
  const { write, values } = parameters();
  const source = `read_parquet(${write(path)})`;
  const asks = cube.dimensions.map((_, i) => [...new Set(asked.flatMap(({ groups }) => groups[i] ?? []))]);
  // The file's empty cells are read as null, but the code for all goods is an empty text.
  const cellOf = (i: number) => {
    const cell = quoted(cube.dimensions[i]?.column ?? '');
    return asks[i]?.includes('') ? `coalesce(${cell}, '')` : cell;
  };
  const conditions = cube.dimensions.flatMap((dimension, i) => {
    const codes = asks[i] ?? [];
    if (codes.length === 0) return ['false'];
    // All goods that there are, of which none is without a code.
    if (dimension.trade?.role === 'product' && codes.length === dimension.members.length) return [];
    return [`${cellOf(i)} in (${codes.map(write).join(', ')})`];
  });
  const isTimed = cube.periods.length > 0;
  if (isTimed) {
    const periods = asked.flatMap((one) => one.periods).map((at) => cube.periods[at]?.period);
    const from = periods.map((one) => one?.[0] ?? '').sort()[0] ?? '';
    const to =
      periods
        .map((one) => one?.[1] ?? '')
        .sort()
        .at(-1) ?? '';
    conditions.push(`_from >= cast(${write(from)} as date)`, `_from < cast(${write(to)} as date)`);
  }
  const column = `try_cast(${quoted(first.column)} as double)`;
  const keys = [...apart.map((i) => `${cellOf(i)} as d${i}`), ...(isTimed ? ['_from as f'] : [])];
  const groups = keys.map((_, i) => i + 1).join(', ');
  const rows = await analytics.rows(
    `select ${[...keys, `sum(${column}) as v`, 'count(*) as n', `count(${column}) as c`].join(', ')} from ${source} where ${conditions.join(' and ') || 'true'}${groups ? ` group by ${groups}` : ''}`,
    values,
  );
  const starts = new Map(cube.periods.map(({ period }, i) => [period[0], i]));
  const cells = new Map<string, Total>();
  for (const row of rows) {
    const period = isTimed ? periodAt(String(row.f ?? ''), starts) : 0;
    if (period === null) continue;
    const key = cellKey(
      apart.map((i) => String(row[`d${i}`] ?? '')),
      period,
    );
    cells.set(
      key,
      plus(cells.get(key), { value: Number(row.v ?? 0), rows: Number(row.n), filled: Number(row.c) }),
    );
  }
  return asked.map(({ groups: codes, periods }) => {
    let total: Total = { value: 0, rows: 0, filled: 0 };
    const told = apart.reduce<string[][]>(
      (all, i) => all.flatMap((one) => (codes[i] ?? []).map((code) => [...one, code])),
      [[]],
    );
    for (const one of told)
      for (const period of periods) {
        const cell = cells.get(cellKey(one, isTimed ? period : 0));
        if (cell) total = plus(total, cell);
      }
    return total;
  });
}

function cellKey(codes: readonly string[], period: number): string {
  return `${codes.join('\u0001')}\u0002${period}`;
}

function plus(one: Total | undefined, other: Total): Total {
  if (!one) return other;
  return { value: one.value + other.value, rows: one.rows + other.rows, filled: one.filled + other.filled };
}

/** Whether the values of a cube may be read as sums: each row is a cell of its own or a part of one, and no measure stands in several columns. */
export function hasTotals(cube: Cube): boolean {
  return (
    (cube.isToldApart === true || cube.measures.every(({ rowsAddUp }) => rowsAddUp)) &&
    cube.measures.every(
      ({ columns, read }) => !read && columns.length === 1 && columns[0]?.period === null,
    ) &&
    measureOf(cube, '_value') !== undefined
  );
}
