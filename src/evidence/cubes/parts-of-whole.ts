import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';

/** So many columns are looked at, over so many columns of text, beside so many of numbers, in so many rows. */
const MOST_COLUMNS = 6;
const MOST_TEXT = 12;
const MOST_NUMBERS = 40;
const MOST_ROWS = 400;
/** A column with more different cells parts nothing. */
const MOST_PARTS = 500;
/** How near to one a sum of parts has to be. */
const CLOSE = 0.03;

/**
 * What one value counts in percent, by columns of values from nought to one whose scale arithmetic shows: 100 where they
 * add up to one over a column of text, or are the quotient of two columns; 1 where they are a hundred times that.
 */
export async function partsOfWholes(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
  settles: TableProfile['settles'],
  hasTime: boolean,
): Promise<ReadonlyMap<string, number>> {
  const candidates = columns
    .filter(
      ({ numeric, filled, decimals, least, most }) =>
        numeric && filled > 3 && decimals > 1 && (least ?? -1) >= 0 && (most ?? 2) <= 1,
    )
    .slice(0, MOST_COLUMNS);
  if (candidates.length === 0) return new Map();
  const parts = await quotientsAmong(analytics, path, candidates, columns);
  const texts = columns.filter(({ values }) => values !== null && values.length > 1).slice(0, MOST_TEXT);
  for (const { name, decimals } of candidates) {
    for (const text of texts) {
      if (parts.has(name) || (text.values?.length ?? 0) > MOST_PARTS) continue;
      const beside = columnsBeside(text.name, texts, settles, hasTime);
      // Rounding takes half a unit of the last digit for each; where that comes to much, a sum shows nothing.
      const each = 0.5 * 10 ** -decimals;
      const [row] = await analytics.rows(
        `select count(*) as seen, count(*) filter (where abs(total - 1) <= ${each} * (n + 1)) as fits
          from (select sum(${quoted(name)}::double) as total, count(${quoted(name)}) as n from read_parquet($1)
          ${beside.length > 0 ? `group by ${beside.join(', ')}` : ''}) where n > 1 and ${each} * (n + 1) < ${CLOSE}`,
        [path],
      );
      if (Number(row?.seen) >= 3 && Number(row?.fits) === Number(row?.seen)) parts.set(name, 100);
    }
  }
  return parts;
}

/** What rows are grouped by to add up over a column of text: all texts that it does not settle, and time. */
export function columnsBeside(
  column: string,
  texts: readonly ColumnProfile[],
  settles: TableProfile['settles'],
  hasTime: boolean,
): string[] {
  const same = new Set(
    settles.flatMap(([a, b]) => (a === column ? [b] : b === column ? [a] : [])).concat(column),
  );
  return [
    ...texts.flatMap(({ name }) => (same.has(name) ? [] : [quoted(name)])),
    ...(hasTime ? ['_from', '_to'] : []),
  ];
}

/** Columns that are in every row how much one column is of another, or of both together. */
async function quotientsAmong(
  analytics: Analytics,
  path: string,
  candidates: readonly ColumnProfile[],
  columns: readonly ColumnProfile[],
): Promise<Map<string, number>> {
  const amounts = columns.filter(
    (one) => one.numeric && one.filled > 3 && (one.most ?? 0) > 1 && one.field.role !== 'period',
  );
  const read = [...candidates, ...amounts.slice(0, MOST_NUMBERS)];
  if (read.length - candidates.length < 2) return new Map();
  const rows = await analytics.rows(
    `select ${read.map(({ name }, i) => `${quoted(name)}::double as v${i}`).join(', ')} from read_parquet($1) limit ${MOST_ROWS}`,
    [path],
  );
  const table = read.map((_, i) => rows.map((row) => (row[`v${i}`] == null ? null : Number(row[`v${i}`]))));
  const found = new Map<string, number>();
  for (const [i, { name, decimals }] of candidates.entries()) {
    for (const part of table.slice(candidates.length)) {
      for (const other of table.slice(candidates.length)) {
        if (part === other || found.has(name)) continue;
        const of = (row: number): readonly (number | null)[] => {
          const [a, b] = [part[row] ?? null, other[row] ?? null];
          return a === null || b === null ? [null, null] : [a / b, a / (a + b)];
        };
        const scale = [1, 100].find((times) =>
          [0, 1].some((way) => isEverywhere(table[i] ?? [], (row) => of(row)[way] ?? null, times, decimals)),
        );
        if (scale !== undefined) found.set(name, 100 / scale);
      }
    }
  }
  return found;
}

/** Whether the values of a column are everywhere so many times others, but for rounding; zeros and ones show nothing. */
function isEverywhere(
  values: readonly (number | null)[],
  quotient: (row: number) => number | null,
  times: number,
  decimals: number,
): boolean {
  const slack = 1.01 * 10 ** -decimals;
  const telling = new Set<number>();
  for (const [row, value] of values.entries()) {
    const expected = quotient(row);
    if (value === null || expected === null || !Number.isFinite(expected)) continue;
    if (Math.abs(value - times * expected) > slack) return false;
    if (value > 20 * slack && value < 1) telling.add(value);
  }
  return telling.size > 3;
}
