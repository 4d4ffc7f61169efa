import { singularOf } from '../claims/unit-forms.ts';

/** What goods are counted in that come packed, so much in each: "bag" of "thousand 60-kg bags", "teu" of "million TEU"; null where a text says none. */
export function packedIn(text: string): string | null {
  if (CONTAINERS.test(text)) return 'teu';
  const noun = PACKED.exec(text)?.[1];
  return noun === undefined ? null : singularOf(noun.toLowerCase());
}

const CONTAINERS = /\bTEUs?\b|\btwenty-?foot equivalent units?\b/iu;
const PACKED =
  /(?<![\d.,])\d+(?:\.\d+)?[- ]?(?:kg|kilos?|kilograms?|lb|pounds?|g|grams?|tonnes?|l|litres?|liters?|gallons?|hectolitres?)\.?[- ](bags|bales|sacks|boxes|cartons|crates|casks|drums|bottles|cases|trays|packs)\b/iu;
