import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { CubeMeasure } from './cube.ts';
import { plain } from './read-header.ts';
import type { ColumnProfile, PerHead } from './table-profile.ts';

/** So many columns are looked at, in so many rows. */
const MOST_COLUMNS = 40;
const MOST_ROWS = 400;
/** So many rows have to show it, of those that can nine in ten. */
const LEAST_ROWS = 4;
const MOST_POWER = 12;

/** What headers call people, and so much for each of them. */
const PEOPLE = /\b(?:populations?|people|inhabitants|residents|persons)\b/iu;
const EACH = /\bper (?:capita|head|person|inhabitant|resident)\b|\beach (?:person|inhabitant|resident)\b/iu;

/** The columns of a Parquet file that another has for each person, by their names. */
export async function columnsPerHead(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
): Promise<Map<string, PerHead>> {
  const numbers = columns
    .filter(({ numeric, filled, field }) => numeric && filled >= LEAST_ROWS && field.role !== 'period')
    .slice(0, MOST_COLUMNS);
  const isEach = ({ name }: ColumnProfile) => EACH.test(plain(name));
  const each = numbers.filter(isEach);
  const people = numbers.filter((one) => !isEach(one) && PEOPLE.test(plain(one.name)));
  const amounts = numbers.filter((one) => !each.includes(one) && !people.includes(one));
  if (each.length === 0 || people.length === 0 || amounts.length === 0) return new Map();
  const rows = await analytics.rows(
    `select ${numbers.map(({ name }, i) => `${quoted(name)}::double as v${i}`).join(', ')}
      from read_parquet($1) using sample ${MOST_ROWS} rows (reservoir, 1)`,
    [path],
  );
  const cellsOf = (column: ColumnProfile) => {
    const key = `v${numbers.indexOf(column)}`;
    return rows.map((row) => (row[key] == null ? null : Number(row[key])));
  };
  const found = new Map<string, PerHead>();
  const shown = new Set<string>();
  for (const amount of amounts) {
    for (const one of each) {
      for (const persons of people) {
        if (found.has(amount.name) || shown.has(one.name)) continue;
        const power = powerBetween(cellsOf(amount), cellsOf(persons), cellsOf(one), one.decimals);
        if (power === null) continue;
        found.set(amount.name, { people: persons.name, each: one.name, power });
        shown.add(one.name);
      }
    }
  }
  return found;
}

/** The one power of ten by which amounts for each person come out everywhere, but for rounding; null where there is none. */
function powerBetween(
  amounts: readonly (number | null)[],
  people: readonly (number | null)[],
  each: readonly (number | null)[],
  decimals: number,
): number | null {
  const slack = 0.51 * 10 ** -decimals;
  const telling = each.flatMap((rate, row) => {
    const [amount, persons] = [amounts[row] ?? 0, people[row] ?? 0];
    // Of few digits rounding leaves nothing to compare.
    return rate !== null && amount > 0 && persons > 0 && rate > 20 * slack ? [[rate, amount / persons]] : [];
  }) as (readonly [number, number])[];
  const [first] = [...telling].sort(([a], [b]) => b - a);
  if (!first || telling.length < LEAST_ROWS) return null;
  const power = Math.round(Math.log10(first[0] / first[1]));
  if (Math.abs(power) > MOST_POWER) return null;
  const fits = telling.filter(
    ([rate, part]) => Math.abs(rate - part * 10 ** power) <= slack + CLOSE * Math.abs(rate),
  );
  const isTold = new Set(fits.map(([rate]) => rate)).size >= LEAST_ROWS;
  return isTold && fits.length >= 0.9 * telling.length ? power : null;
}

/** How far people who are counted in thousands, or at another time of the year, may take a quotient away. */
const CLOSE = 0.01;

/**
 * Measures in the scale that what each person has of them shows, unless the file says one. What is of the same concept and
 * unit beside them, in a scale that nothing says, is in theirs.
 */
export function inScaleOfHeads(
  measures: readonly CubeMeasure[],
  shown: ReadonlyMap<string, PerHead>,
): readonly CubeMeasure[] {
  const named = (name: string) => measures.find(({ columns }) => columns[0]?.column === name);
  const scales = new Map<CubeMeasure, number>();
  for (const [name, { people, each, power }] of shown) {
    const [amount, persons, rate] = [named(name), named(people), named(each)];
    // So much for each of a thousand is in no unit of the amount's own.
    if (!amount || persons?.multiplier == null || rate?.multiplier == null) continue;
    if (rate.unit !== null && amount.unit !== null && rate.unit !== amount.unit) continue;
    if (persons.concept !== 'population' || !ADDED.has(amount.kind)) continue;
    const scale = rate.multiplier * persons.multiplier * 10 ** power;
    if (scale >= 0.99 && Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) < 1e-9)
      scales.set(amount, 10 ** Math.round(Math.log10(scale)));
  }
  if (scales.size === 0) return measures;
  return measures.map((one) => {
    if (!isOpen(one)) return one;
    const own = scales.get(one);
    const [beside] = [...scales].filter(
      ([other]) => other.concept !== null && other.concept === one.concept && other.unit === one.unit,
    );
    const scale = own ?? (ADDED.has(one.kind) ? beside?.[1] : undefined);
    if (scale === undefined) return one;
    const { isScaleGuessed: _, ...known } = one;
    return {
      ...known,
      multiplier: scale,
      confidence: own === undefined ? SURE : PROVEN,
      ...(own === undefined && { isScaleGuessed: true as const }),
    };
  });
}

const ADDED = new Set<CubeMeasure['kind']>(['stock', 'flow', 'count', 'unknown']);
const PROVEN = 0.95;
const SURE = 0.85;

/** Whether no words say a measure's scale: it is not known, or guessed. */
function isOpen({ multiplier, isScaleGuessed, stated, settled }: CubeMeasure): boolean {
  return !stated && !settled && (multiplier === null || isScaleGuessed === true);
}
