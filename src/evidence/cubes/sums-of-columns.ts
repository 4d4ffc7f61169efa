import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { ColumnProfile } from './table-profile.ts';

/** Among so many columns of numbers, by so many rows, it is found out which are sums of which. */
const MOST_SUMMED = 40;
const MOST_ROWS = 400;

/** What a column is called that may be a sum of some of those around it. */
const SUBTOTAL = /\b(?:sub-?)?totals?\b|\bof which\b|\bthereof\b|\bdont\b|\binsgesamt\b|\bensemble\b/i;

type Numbers = readonly (number | null)[];

/**
 * The columns of a Parquet file that are sums of others in every row, but for what rounding takes, with those they are
 * the sums of: of any two, or of three or more that are side by side before or behind them.
 */
export async function sumsOfColumns(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
): Promise<Map<string, readonly string[]>> {
  const numbers = columns.filter(({ numeric, filled }) => numeric && filled > 3).slice(0, MOST_SUMMED);
  if (numbers.length < 3) return new Map();
  const rows = await analytics.rows(
    `select ${numbers.map(({ name }, i) => `${quoted(name)}::double as v${i}`).join(', ')} from read_parquet($1) limit ${MOST_ROWS}`,
    [path],
  );
  const table = numbers.map((_, i) =>
    rows.map((row) => (row[`v${i}`] === null ? null : Number(row[`v${i}`]))),
  );
  const isSumOf = (whole: number, parts: readonly number[]) =>
    isSum(
      table[whole] ?? [],
      parts.map((i) => table[i] ?? []),
      Math.max(...[whole, ...parts].map((i) => 10 ** -(numbers[i]?.decimals ?? 0))),
      // "Total medals", of three columns beside it: its name says what so few may leave open.
      SUBTOTAL.test(numbers[whole]?.name ?? '') && parts.length > 2 ? 1 : LARGE,
    );
  const sums = new Map<number, readonly number[]>();
  const open = numbers.flatMap(({ most }, i) => ((most ?? 0) > 0 ? [i] : []));
  for (const whole of open) {
    const two = pairsOf(numbers.length, whole).find((pair) => isSumOf(whole, pair));
    if (two) sums.set(whole, two);
  }
  // A sum among the parts would be counted twice: "renewables" in front of "total".
  const subtotals = numbers.flatMap(({ name }, i) => (SUBTOTAL.test(name) ? [i] : []));
  for (const whole of open) {
    if (sums.has(whole)) continue;
    const left = new Set([...sums.keys(), ...subtotals]);
    const parts = runsBeside(numbers.length, whole, left).find((run) => isSumOf(whole, run));
    if (parts) sums.set(whole, parts);
  }
  const nameOf = (i: number) => numbers[i]?.name ?? '';
  return new Map([...sums].map(([whole, parts]) => [nameOf(whole), parts.map(nameOf)]));
}

function pairsOf(count: number, whole: number): (readonly [number, number])[] {
  const others = Array.from({ length: count }, (_, i) => i).filter((i) => i !== whole);
  return others.flatMap((a, i) => others.slice(i + 1).map((b) => [a, b] as const));
}

/** Three columns or more that end right before a column, or begin right behind it, the longest first; sums are left out. */
function runsBeside(count: number, whole: number, sums: ReadonlySet<number>): (readonly number[])[] {
  const others = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i).filter((i) => !sums.has(i));
  const [before, behind] = [others(0, whole), others(whole + 1, count)];
  return [
    ...before.map((_, i) => before.slice(i)),
    ...behind.map((_, i) => behind.slice(0, behind.length - i)),
  ].filter(({ length }) => length > 2);
}

/** Among zeros and ones everything is a sum of something: so many of the last digit are large enough. */
const LARGE = 20;

/** Rounding may take half a unit of the last digit for each part. */
function isSum(whole: Numbers, parts: readonly Numbers[], digit: number, large: number): boolean {
  const slack = ((digit * parts.length) / 2) * 1.01;
  let [seen, telling] = [0, 0];
  for (const [row, value] of whole.entries()) {
    const of = parts.map((part) => part[row] ?? null);
    if (value === null || of.some((one) => one === null)) continue;
    const values = of as number[];
    if (Math.abs(value - values.reduce((sum, one) => sum + one, 0)) > slack) return false;
    seen += 1;
    if (values.filter((one) => Math.abs(one) > large * digit).length > 1) telling += 1;
  }
  return seen >= 4 && telling * 2 > seen;
}
