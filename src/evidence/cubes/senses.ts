import { type Concept, conceptOf } from './lexicon.ts';

/**
 * The concepts that a header names, in the sense that its table has for its words: "Gold", where nothing has a price, is
 * no price of gold, and the "Price index" of a table of homes none of what shoppers buy.
 */
export function inSense(found: readonly Concept[], header: string, title: string): readonly Concept[] {
  const said = `${header} ${title}`;
  const isOfHomes = HOMES.test(said) && PRICES.test(header) && !RENTS.test(header) && !SALES.test(header);
  const homes = isOfHomes && !CONSUMERS.test(said) ? conceptOf('house prices') : null;
  const kept = found.filter(
    (one) =>
      !(one.kind === 'price' && one.unit === null && !PRICES.test(said)) &&
      !(OF_SHOPPERS.has(one.id) && BARE_PRICES.test(header) && !CONSUMERS.test(said)),
  );
  return homes && !kept.includes(homes) ? [homes, ...kept] : kept;
}

const OF_SHOPPERS = new Set(['consumer price index', 'inflation']);
/** Prices of nothing that the header names. */
const BARE_PRICES =
  /^(?:the |all |total |average |mean |median |annual |monthly )*(?:purchase |sales? |selling )?prices?(?: ind(?:ex|ices))?(?:\s*\(.*\)|\s*,?\s*\d{4}\s*=\s*100)?$/iu;
const CONSUMERS =
  /\bconsumers?\b|\bCPIH?\b|\bHICP\b|\bCPI-?U\b|\bRPI\b|\binflation\b|\bcost of living\b|\bretail price|\bhousehold|\bbasket\b|\bpersonal consumption\b|\bPCE\b|\ball[- ]items\b|\bfood\b|\bheadline\b|\bcore\b/iu;
const HOMES =
  /\b(?:homes?|houses?|housing|dwellings?|apartments?|flats|condominiums?|residential propert(?:y|ies)|real estate)\b/iu;
const RENTS = /\b(?:rents?|rental|rented|per (?:square|m2|sq)|\/m[2²])\b/iu;
const SALES = /\b(?:number|volume|transactions|count)\b/iu;
const PRICES =
  /\b(?:prices?|priced|costs?|fixing|fix|spot|futures|quot\p{L}*|closing|close|rates?|index|indices|per|values?|markets?|commodit\p{L}*|exchange|trading|usd|eur|gbp|cents?|dollars?|euros?|pounds?|yen)\b|[$€£¥/]/iu;
