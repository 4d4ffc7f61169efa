import { stemsOf } from '../../language/stems.ts';
import { conceptStems } from '../cubes/lexicon.ts';
import type { LinkedMeasure, LinkedTable } from './table.ts';
import { isReporting, isThing, PRICE_WORDS, PRICED, SOLD_BY } from './vocabulary.ts';

/** The stems of what a price is of, as its concept's names have it: "home", "house" and "property" of house prices. */
export function pricedBy({ kind, concept }: LinkedMeasure['measure']): readonly string[] {
  if (kind !== 'price' || concept === null) return [];
  return [...conceptStems(concept, 'en')].filter(
    (stem) =>
      stem.length > 2 &&
      !PRICE_WORDS.has(stem) &&
      !PRICED.has(stem) &&
      !SOLD_BY.has(stem) &&
      // "The cost of a year in a care home" has "year": much else has it, too.
      (isThing(stem) || !isReporting(stem, 'en')),
  );
}

/**
 * Whether all is said of what a price is called up to its first comma, and no other price of the table begins so: "wheat"
 * of "Wheat, US HRW", in a table without another wheat, and "coffee" of neither Arabica nor Robusta.
 */
export function isSoleGood(
  { measure }: LinkedMeasure,
  { measures }: LinkedTable,
  has: (stem: string) => boolean,
): boolean {
  if (!/^[A-Z]{3}\//.test(measure.unit ?? '') || !measure.label.includes(',')) return false;
  const good = goodOf(measure.label);
  return (
    good.length > 0 &&
    good.every(has) &&
    !measures.some(
      (one) => one.measure !== measure && good.some((stem) => goodOf(one.measure.label).includes(stem)),
    )
  );
}

const goodOf = (label: string) => stemsOf(label.split(',', 1)[0] ?? '', 'en');
