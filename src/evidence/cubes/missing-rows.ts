import { LRUCache } from 'lru-cache';
import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { Cube, CubeDimension } from './cube.ts';

/** Who has rows in which periods, and what missing rows mean. */
export interface MissingRows {
  /** Whether a place that has no row, by the codes of its dimensions and the period, is zero. */
  areZero(codes: readonly string[], period: number): boolean;
  /** Whether all places of some members in some periods would be zero if they had no row. */
  areAllZero(groups: readonly (readonly string[])[], periods: readonly number[]): boolean;
  /** Whether a member of a dimension that is not sparse has any row in a period. */
  has(column: string, code: string, period: number): boolean;
}

/** A version never changes, so it is asked once for each way in which it is described. */
const kept = new LRUCache<string, MissingRows>({ max: 200 });

/**
 * What missing rows of a version mean; null where the description says nothing of it. A country that reports, but has no row for a
 * partner or a product, had nothing: so a row is zero if the table has some in that period for the same members of all
 * dimensions that are not sparse, at the same level of goods. Three things keep it from counting what is merely late:
 * a flow of which nobody has a row in the period is not zero, a sum such as the world's is zero of some goods only, and
 * where periods are columns an empty cell stays empty.
 */
export async function readMissingRows(
  analytics: Analytics,
  path: string,
  cube: Cube,
): Promise<MissingRows | null> {
  const { dimensions, measures, periods } = cube;
  const isOfRoles = dimensions.some(({ sparse, trade }) => sparse || trade);
  if (!isOfRoles && !measures.some(({ rowsAddUp }) => rowsAddUp)) return null;
  if (measures.some(({ read, columns }) => read || columns.some(({ period }) => period !== null)))
    return null;
  const key = JSON.stringify([
    path,
    periods.length,
    dimensions.map(({ column, sparse }) => [column, sparse]),
  ]);
  const known = kept.get(key);
  if (known) return known;
  const told = dimensions.map(toldApart);
  const names = told.map(({ sql }, i) => `${sql} as d${i}`);
  const time = periods.length > 0 ? ['_from::varchar as f'] : [];
  // A country that has no value at all in a period has not reported it.
  const filled = measures.some(({ columns }) => columns[0]?.column === '_value')
    ? ' where _value is not null'
    : '';
  const rows = await analytics.rows(
    `select distinct ${[...names, ...time].join(', ') || 'true'} from read_parquet($1)${filled}`,
    [path],
  );
  const starts = new Map(periods.map(({ period }, i) => [period[0], i]));
  const there = new Set<string>();
  const seen = new Set<string>();
  for (const row of rows) {
    const period = periods.length > 0 ? periodAt(String(row.f ?? ''), starts) : 0;
    if (period === null) continue;
    const parts = told.map((_, i) => String(row[`d${i}`] ?? ''));
    there.add(keyOf(parts, period));
    there.add(
      keyOf(
        parts.map((part, i) => (told[i]?.isWay ? '' : part)),
        period,
      ),
    );
    for (const [i, part] of parts.entries())
      if (told[i]?.isWay || !dimensions[i]?.sparse) seen.add(keyOf([String(i), part], period));
  }
  const areZero: MissingRows['areZero'] = (codes, period) => {
    const at = periods.length > 0 ? period : 0;
    const isSum = told.some(({ sums }, i) => sums.has(codes[i] ?? ''));
    const parts = told.map(({ part, isWay }, i) => (isWay && !isSum ? '' : part(codes[i] ?? '')));
    const isReported = told.every(
      ({ isWay }, i) => !isWay || seen.has(keyOf([String(i), codes[i] ?? ''], at)),
    );
    return isReported && there.has(keyOf(parts, at));
  };
  const made: MissingRows = {
    areZero,
    areAllZero: (groups, asked) => {
      const alike = groups.map((codes, i) => {
        const one = told[i];
        // Of those that are told apart by the same, one stands for all.
        const first = new Map(codes.map((code) => [`${one?.part(code)} ${one?.sums.has(code)}`, code]));
        return [...first.values()];
      });
      const places = alike.reduce<string[][]>(
        (all, codes) => all.flatMap((one) => codes.map((code) => [...one, code])),
        [[]],
      );
      return places.every((codes) => asked.every((period) => areZero(codes, period)));
    },
    has: (column, code, period) => {
      const i = dimensions.findIndex((one) => one.column === column);
      return seen.has(keyOf([String(i), code], periods.length > 0 ? period : 0));
    },
  };
  kept.set(key, made);
  return made;
}

/** By what a dimension tells apart which rows there have to be for a missing one to be zero. */
interface ToldApart {
  /** As SQL over the rows of the file, and of a code. */
  readonly sql: string;
  part(code: string): string;
  /** The codes of places that are sums of others. */
  readonly sums: ReadonlySet<string>;
  /** Whether it is a way in which things go, such as exports: having none of one is zero where there is some of another. */
  readonly isWay: boolean;
}

function toldApart({ column, role, trade, sparse, members }: CubeDimension): ToldApart {
  const code = `coalesce(${quoted(column)}::varchar, '')`;
  const isPlace = role === 'place';
  const aggregates = members.flatMap((one) => (one.aggregate ? [one.code] : []));
  const sums = new Set(isPlace ? aggregates : []);
  if (!sparse) return { sql: code, part: (one) => one, sums, isWay: false };
  if (isPlace) {
    const list = aggregates.map((one) => `'${one.replaceAll("'", "''")}'`).join(', ');
    const sql = list === '' ? "''" : `case when ${code} in (${list}) then ${code} else '' end`;
    return { sql, part: (one) => (sums.has(one) ? one : ''), sums, isWay: false };
  }
  if (trade?.role === 'product')
    return { sql: `length(${code})`, part: (one) => String(one.length), sums, isWay: false };
  return { sql: code, part: (one) => one, sums, isWay: true };
}

function keyOf(parts: readonly string[], period: number): string {
  return `${parts.join('\u0001')}\u0002${period}`;
}

/** The place of a day among the beginnings of periods, which a date within them may stand for. */
export function periodAt(day: string, starts: ReadonlyMap<string, number>): number | null {
  const date = day.slice(0, 10);
  return (
    starts.get(date) ??
    starts.get(`${date.slice(0, 7)}-01`) ??
    starts.get(`${date.slice(0, 4)}-01-01`) ??
    null
  );
}
