import { CURRENCY_CODES } from '../../language/currency-codes.ts';
import type { CubeMeasure } from './cube.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'currency' });
/** What the titles of tables of exchange rates call the money that all others are counted for. */
const BASES: readonly (readonly [form: RegExp, code: string])[] = [
  [/\beuros?\b|\bEUR\b/iu, 'EUR'],
  [/\b(?:US|U\.S\.) dollars?\b|\bUSD\b|\bdollar exchange rates?\b/iu, 'USD'],
  [/\bpounds? sterling\b|\bsterling\b|\bGBP\b/iu, 'GBP'],
  [/\bSwiss francs?\b|\bCHF\b/iu, 'CHF'],
];
/** So many columns of currencies are a table of them. */
const LEAST = 3;

/** The money of which one is worth so much of others, by the title of a table of exchange rates; null where it names none or several. */
export function baseOf(title: string): string | null {
  const named = BASES.filter(([form]) => form.test(title));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}

/** What a currency is called in English: "Turkish Lira". */
export function currencyName(code: string): string {
  return NAMES.of(code) ?? code;
}

/**
 * Columns of exchange rates that are currencies: "USD" in a table of the euro's rates is so many dollars for one euro. Only
 * where the title says for what.
 */
export function inCurrencies(measures: readonly CubeMeasure[], title: string): CubeMeasure[] {
  const base = baseOf(title);
  const codes = measures.map(codeOf);
  const isOfThem = codes.filter((code) => code !== null).length >= LEAST && !codes.includes(base);
  if (base === null || !isOfThem) return [...measures];
  return measures.map((one, i) => {
    const code = codes[i];
    return code ? { ...one, label: currencyName(code), unit: code, multiplier: 1, kind: 'price' } : one;
  });
}

/** The currency that a measure of exchange rates has for its header. */
function codeOf({ concept, columns }: CubeMeasure): string | null {
  const code = columns[0]?.column.trim().toUpperCase() ?? '';
  return concept === 'exchange rate' && columns.length === 1 && CURRENCY_CODES.has(code) ? code : null;
}

/** The currency that a measure is so many of for one of another; null for any other measure. */
export function currencyOf(measure: CubeMeasure): string | null {
  const code = codeOf(measure);
  return code !== null && measure.unit === code ? code : null;
}
