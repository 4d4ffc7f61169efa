import type { CubeDimension, CubeMember } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';

/**
 * The country of a table of exchange rates whose money a figure is in: "the dollar bought 151.5 yen" is Japan's. Null for
 * dollars, which every rate there is against, and where no country or more than one fits.
 */
export function memberByMoney(
  { role, members }: CubeDimension,
  { linked }: FoundMeasure,
  { figure: { unit }, text, sentence }: FigureInText,
): CubeMember | null {
  if (role !== 'place' || linked.measure.concept !== 'exchange rate') return null;
  if (unit === null || !/^[A-Z]{3}$/.test(unit) || unit === 'USD') return null;
  if (!AGAINST.test(text.slice(sentence.start, sentence.end))) return null;
  // ISO 4217 begins with the code of the country; the euro is the euro area's.
  const area = unit === 'EUR' ? /^EA\d*$/ : new RegExp(`^${unit.slice(0, 2)}$`);
  const fitting = members.filter(
    (one) => area.test(one.area ?? '') || (unit === 'EUR' && one.labels.some((label) => EURO.test(label))),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** What the rates of such tables are against; the rates of two other currencies are in none. */
const AGAINST = /\b(?:the|a|one|per|each)\s(?:US\s)?dollar\b/iu;
const EURO = /^euro(?:\s?(?:area|zone)?)?$/iu;
