import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import { plain } from './read-header.ts';
import type { ColumnProfile } from './table-profile.ts';

/** Among so many columns of numbers, by so many rows, it is found out which are what percentage of which. */
const MOST_COLUMNS = 10;
const MOST_ROWS = 200;
/** Fewer rows, or fewer different values, may agree by chance. */
const LEAST_ROWS = 6;
/** How much of a value rounding may take for it to tell anything. */
const CLOSE = 0.02;

const SHARE = /\b(?:full|fill\p{L}*|rates?|share|turnout|occupancy|cover\p{L}*|utili[sz]ation|filling)\b/iu;

type Numbers = readonly (number | null)[];

/**
 * Columns of a Parquet file with those marked as percentages that are, in every row, one column in percent of another:
 * "full", beside the gas that is stored and the volume there is for it.
 */
export async function withPercents(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
): Promise<readonly ColumnProfile[]> {
  const numbers = columns.filter(({ numeric, filled }) => numeric && filled >= LEAST_ROWS);
  const open = numbers.filter(
    ({ field, different, least, most, decimals }) =>
      field.unit === null &&
      different >= LEAST_ROWS &&
      decimals > 0 &&
      (least ?? -1) >= 0 &&
      (most ?? 0) <= 200,
  );
  if (open.length === 0 || numbers.length < 3 || numbers.length > MOST_COLUMNS) return columns;
  const rows = await analytics.rows(
    `select ${numbers.map(({ name }, i) => `${quoted(name)}::double as v${i}`).join(', ')} from read_parquet($1) limit ${MOST_ROWS}`,
    [path],
  );
  const valuesOf = (i: number): Numbers =>
    rows.map((row) => (row[`v${i}`] === null || row[`v${i}`] === undefined ? null : Number(row[`v${i}`])));
  const table = numbers.map((one, i) => ({ one, values: valuesOf(i), digit: 10 ** -one.decimals }));
  const wholesOf = (percent: (typeof table)[number]) =>
    table.flatMap((of) =>
      table.some((part) => new Set([percent, part, of]).size === 3 && arePercent(percent, part, of))
        ? [of.one]
        : [],
    );
  const reckoned = new Map(
    table.flatMap((one) => (open.includes(one.one) ? [[one.one, wholesOf(one)] as const] : [])),
  );
  // What is full in percent of a room that is never above 200 may be the room in percent of it as well.
  const isTurned = (one: ColumnProfile) =>
    reckoned.get(one)?.some((of) => reckoned.get(of)?.includes(one)) === true && !SHARE.test(plain(one.name));
  const found = new Set([...reckoned].flatMap(([one, of]) => (of.length > 0 && !isTurned(one) ? [one] : [])));
  return columns.map((one) => (found.has(one) ? { ...one, field: { ...one.field, unit: '%' } } : one));
}

interface Column {
  readonly values: Numbers;
  readonly digit: number;
}

/** Whether values are those of one column in percent of those of another, but for what rounding takes from all three. */
function arePercent(percent: Column, part: Column, of: Column): boolean {
  let telling = 0;
  for (const [row, value] of percent.values.entries()) {
    const [over, under] = [part.values[row] ?? null, of.values[row] ?? null];
    if (value === null || over === null || under === null) continue;
    if (under <= 0) return false;
    const reckoned = (100 * over) / under;
    const slack = percent.digit / 2 + (100 * part.digit) / (2 * under) + (reckoned * of.digit) / (2 * under);
    if (Math.abs(value - reckoned) > slack * 1.01) return false;
    if (value > 0 && slack < CLOSE * value) telling += 1;
  }
  return telling >= LEAST_ROWS;
}
