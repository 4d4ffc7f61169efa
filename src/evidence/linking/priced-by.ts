import { conceptStems } from '../cubes/lexicon.ts';
import type { LinkedMeasure } from './table.ts';
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
