import { baseOf, currencyName, currencyOf } from '../cubes/currency-columns.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import type { LinkedMeasure } from './table.ts';

/** What texts call the money that a table counts all others for. */
const BASES: Readonly<Record<string, RegExp>> = {
  EUR: /(?<![\p{L}-])(?:euros?|€|EUR|(?:single|common) currency|monnaie unique|евро)(?!\s?(?:zone|area|bloc)|\p{L})|欧元|يورو/iu,
  USD: /(?<![\p{L}-])(?:(?:US |U\.S\. )?dollars?|USD|greenback|доллар\p{L}*)(?!\p{L})|美元|دولار/iu,
  GBP: /(?<![\p{L}-])(?:pounds?|sterling|GBP|livres? sterling|фунт\p{L}*)(?!\p{L})|英镑|استرليني/iu,
  CHF: /(?<![\p{L}-])(?:Swiss francs?|francs? suisses?|CHF|швейцарск\p{L}+ франк\p{L}*)(?!\p{L})|瑞士法郎/iu,
};

/**
 * Of columns that are currencies the one that a figure is in, or that its sentence names: "the euro stood at 1.07 dollars",
 * "the Turkish lira slipped to 35.13 to the euro". Null for any other table; none where the money that all are counted for
 * is not named.
 */
export function currencyMeasures({ given, table }: Reading): readonly FoundMeasure[] | null {
  const currencies = table.measures.filter(({ measure }) => currencyOf(measure) !== null);
  const base = currencies.length > 0 ? baseOf(table.cube.title) : null;
  if (base === null) return null;
  const { figure, figures, text, sentence } = given;
  const isMoney = (unit: string | null) => unit !== null && /^[A-Z]{3}$/.test(unit);
  // "Slid to 0.9438 dollars, the lowest rate": the rank is of the figure that the sentence has.
  const beside = [...new Set(figures.map((one) => one.unit).filter(isMoney))];
  const unit = figure.statement && beside.length === 1 ? beside[0] : figure.unit;
  const said = text.slice(sentence.start, sentence.end);
  const named = BASES[base];
  if (!named?.test(said)) return [];
  const inUnit = currencies.filter(({ measure }) => measure.unit === unit);
  const told = inUnit.length > 0 ? inUnit : unit === null ? byName(currencies, said) : [];
  const [only] = told;
  if (!only || told.length > 1) return [];
  const isOfIt = new RegExp(`${named.source}|${nameOf(only).source}|currenc|exchange|rate`, 'iu');
  const at = sentence.words.flatMap((word, i) => (isOfIt.test(text.slice(word.start, word.end)) ? [i] : []));
  // "The single currency": what is said of it is its name.
  const around = at.flatMap((i) =>
    /^(?:single|common|swiss|us)$/i.test(sentence.words[i - 1]?.text ?? '') ? [i - 1] : [],
  );
  return [{ linked: only, fit: 1, at: [...around, ...at], because: `${only.measure.label} ← “${base}”` }];
}

/** The currencies whose names a text has: "lira" where only one of the columns is called so. */
function byName(currencies: readonly LinkedMeasure[], said: string): LinkedMeasure[] {
  const full = currencies.filter((one) => new RegExp(`(?<!\\p{L})${name(one)}s?(?!\\p{L})`, 'iu').test(said));
  if (full.length > 0) return full;
  return currencies.filter((one) => {
    const word = lastWord(one);
    const isUnique = currencies.every((other) => other === one || lastWord(other) !== word);
    return isUnique && nameOf(one).test(said);
  });
}

const name = ({ measure }: LinkedMeasure) => currencyName(measure.unit ?? '');
const lastWord = (one: LinkedMeasure) => name(one).split(' ').at(-1)?.toLowerCase() ?? '';
const nameOf = (one: LinkedMeasure) => new RegExp(`(?<!\\p{L})${lastWord(one)}s?(?!\\p{L})`, 'iu');
