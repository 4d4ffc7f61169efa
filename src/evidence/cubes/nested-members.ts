import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { CubeDimension, CubeMeasure } from './cube.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';

/** So many pairs of columns are looked at, of columns with so many cells. */
const MOST_PAIRS = 30;
const MOST_CELLS = 200;

/**
 * Cells of one column that come with a single cell of another, where others of that column come with several: "recalls"
 * of a sentence's status are all of the sentenced. By both columns, the one that goes with the other first.
 */
export async function cellsWithin(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
  settles: TableProfile['settles'],
): Promise<Map<string, ReadonlyMap<string, string>>> {
  const small = columns.filter(
    ({ values }) => values !== null && values.length > 1 && values.length <= MOST_CELLS,
  );
  const isSettled = (a: string, b: string) => settles.some(([one, other]) => one === a && other === b);
  const pairs = small.flatMap((a) =>
    small.flatMap((b) =>
      a === b || isSettled(a.name, b.name) || isSettled(b.name, a.name) ? [] : [[a.name, b.name] as const],
    ),
  );
  const within = new Map<string, ReadonlyMap<string, string>>();
  for (const [a, b] of pairs.slice(0, MOST_PAIRS)) {
    const rows = await analytics.rows(
      `select ${quoted(a)}::varchar as a, min(${quoted(b)}::varchar) as b from read_parquet($1)
        where ${quoted(a)} is not null and ${quoted(b)} is not null group by 1 having count(distinct ${quoted(b)}) = 1`,
      [path],
    );
    if (rows.length > 0) within.set(`${a}\n${b}`, new Map(rows.map((row) => [String(row.a), String(row.b)])));
  }
  return within;
}

/** Dimensions whose members say with which member of another dimension alone they come. */
export function withNested(
  dimensions: readonly CubeDimension[],
  { within }: Pick<TableProfile, 'within'>,
): CubeDimension[] {
  return dimensions.map((one) => {
    const others = dimensions.filter((other) => other !== one && other.role === 'category' && other.whole);
    const members = one.members.map((member) => {
      const found = others.flatMap(({ column, whole }) => {
        const code = within.get(`${one.column}\n${column}`)?.get(member.code);
        return code === undefined || code === whole ? [] : [[column, code] as const];
      });
      return found.length > 0 ? { ...member, within: Object.fromEntries(found) } : member;
    });
    return { ...one, members };
  });
}

/** Measures of a column of names that say of which member of a dimension alone they have values. */
export function withOnlyMembers(
  measures: readonly CubeMeasure[],
  dimensions: readonly CubeDimension[],
  { within }: Pick<TableProfile, 'within'>,
): CubeMeasure[] {
  return measures.map((measure) => {
    const { read } = measure;
    const found = dimensions.flatMap(({ column, role }) => {
      const code =
        read && role === 'category' ? within.get(`${read.where}\n${column}`)?.get(read.code) : undefined;
      return code === undefined ? [] : [[column, code] as const];
    });
    return found.length > 0 ? { ...measure, within: Object.fromEntries(found) } : measure;
  });
}
