import { stemsOf } from '../../language/stems.ts';
import { type Concept, conceptOf, conceptsIn, endsNames } from './lexicon.ts';
import { withoutAxes } from './titles.ts';

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
      !(OF_SHOPPERS.has(one.id) && BARE_PRICES.test(header) && !CONSUMERS.test(said)) &&
      // Stadiums have an occupancy, too.
      !(one.id === 'hotel occupancy' && !LODGING.test(said)),
  );
  if (homes && !kept.includes(homes)) return [homes, ...kept];
  const event = ofTitle(kept, header, title) ?? ofArea(kept, header, title);
  return event ? [event, ...kept] : kept;
}

/** The concepts that a title names, those first that say of what others are cases: "Crime statistics: reported cases". */
export function inTitleSense(found: readonly Concept[]): readonly Concept[] {
  const isOfCases = found.some(
    ({ id, kind, unit }) => id !== 'cases of disease' && kind === 'count' && unit === 'case',
  );
  return isOfCases ? found.filter(({ id }) => id !== 'cases of disease') : found;
}

/** "Area (km²)", in a table of deforestation or of what burnt: not how large the places are. */
function ofArea([first]: readonly Concept[], header: string, title: string): Concept | undefined {
  if (first?.id !== 'land area' || !/^(?:total |annual )?area\b(?!\s+of\b)/iu.test(header.trim()))
    return undefined;
  return conceptsIn(withoutAxes(title), 'en').find(
    ({ id, unit, kind }) => id !== first.id && kind === 'flow' && (unit === 'hectare' || unit === 'km²'),
  );
}

/**
 * "Attendances", in a table of accident and emergency departments: what the title names, where a name of that ends in the
 * one noun of the header, and the title does not name what that means alone.
 */
function ofTitle([first]: readonly Concept[], header: string, title: string): Concept | undefined {
  const noun = BARE_NOUN.exec(header.trim())?.[1];
  const [stem] = noun === undefined ? [] : stemsOf(noun, 'en');
  if (!first || stem === undefined) return undefined;
  const named = conceptsIn(withoutAxes(title), 'en');
  if (named.some(({ id }) => id === first.id)) return undefined;
  return named.find((one) => COUNTED.has(one.kind) && endsNames(one.id, stem));
}

const BARE_NOUN = /^(?:(?:total |all )?(?:numbers?|count) of |total |all |gross |net )?(\p{L}+s)$/iu;
const COUNTED = new Set(['stock', 'flow', 'count']);
const LODGING =
  /\b(?:hotels?|rooms?|beds?|accommodation|touris\p{L}+|lodging|overnight|guests?|hospitality|nights?|campsites?|hostels?)\b/iu;

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
