import { stemOf, stemsOf } from '../../language/stems.ts';
import { singularOf } from '../claims/unit-forms.ts';
import { isPhysical, NATIONAL, unitFactor } from '../cubes/convert-unit.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { conceptStems } from '../cubes/lexicon.ts';
import type { FigureInText } from './figure-in-text.ts';
import { isOfSoMany, perPhraseOf } from './qualifiers.ts';
import type { Role } from './role.ts';

const COUNTED = new Set(['stock', 'flow', 'count']);
/** Kinds that money may be of where a table does not say its currency. */
const PRICED = new Set(['price', 'mean', 'flow', 'stock', 'unknown']);
/** Units of texts that count nothing and are nobody's name for a measure. */
const OTHERS = new Set([
  '%',
  'percentage points',
  'basis points',
  'times',
  'rank',
  'year',
  'month',
  'day',
  'hour',
  'week',
  'minute',
  'index',
]);

/** "Kilogram per person" is as known as a kilogram. */
const PER_HEAD = / per (?:person|head|capita|inhabitant|resident|citizen)$/;

/** Whether a unit is one that is known, rather than a noun that is counted. */
export function isKnownUnit(unit: string): boolean {
  return (
    OTHERS.has(unit) ||
    isPhysical(unit.replace(PER_HEAD, '')) ||
    // "Micrograms per cubic metre": so much of one in the other.
    (unit.includes(' per ') && unit.split(' per ').every(isPhysical)) ||
    /^[A-Z]{3}\b/.test(unit) ||
    /^(?:degree|barrel|ppm|part per)/.test(unit)
  );
}

type Given = Pick<FigureInText, 'figure' | 'figures' | 'text'> & {
  readonly sentence: { readonly start: number; readonly end: number };
};

/** Whether a figure in its unit can be a value of the measure under its role. */
export function unitsAgree(
  given: Given,
  { statistic, how }: Pick<Role, 'statistic' | 'how'>,
  measure: CubeMeasure,
): boolean {
  const { figure, figures } = given;
  const { unit } = figure;
  if (unit === 'percentage points' || unit === 'basis points')
    return measure.unit === '%' && statistic === 'change' && how === 'points';
  // What is said without a number has no unit.
  if (statistic === 'rank' || statistic === 'ratio' || figure.grain === 0) return true;
  // Places are counted, whatever is measured of them.
  if (statistic === 'count') return unit === null || !isKnownUnit(unit);
  if (statistic === 'change' && how === 'percent') return true;
  if (statistic === 'share') return unit === '%';
  const own = measure.unit;
  // "33.3 million pounds of honey" are not money if the table gives weights.
  if (unit === 'GBP' && own === 'pound' && /\bpounds?$/i.test(figure.quote)) return true;
  if (!sameMoney(given, measure)) return false;
  if (unit === null) {
    // "From 66.8 to 55.5 percent": the unit is said once. Without any, a rate is not read.
    const said = figures.flatMap((one) =>
      one.unit === null || one.unit === 'rank' || one.unit === 'times' ? [] : [one.unit],
    );
    // "2.83 million unemployed, or 11.7 percent": millions are no percentage.
    if (own?.startsWith('per ') && Math.abs(figure.value) >= 1e5) return false;
    // "Women married at 22.5": an age needs no unit.
    if (own === 'year' && isAge(measure) && figure.value >= 10 && figure.value < 110) return true;
    return own === '%' || own === 'year'
      ? Math.abs(figure.value) < 1000 && said.some((one) => unitFactor(own, one) !== null)
      : true;
  }
  if (
    unit === 'point' &&
    (own === 'index' || (own === null && IN_POINTS.test(`${measure.concept} ${measure.label}`)))
  )
    return true;
  // "6.4 points lower than Britain's".
  if (unit === 'point' && own === '%' && statistic === 'change') return true;
  // Nobody counts people, tonnes or dollars in points.
  if (unit === 'point' && own !== null && own !== 'point') return false;
  // "Less than a third of 13.5" is no rate of 333 per thousand.
  if (unit === '%' && own?.startsWith('per ') && !/\d/u.test(figure.quote)) return false;
  if (own !== null && unitFactor(own, unit) !== null) return true;
  if (own === NATIONAL) return /^[A-Z]{3}$/.test(unit);
  // What the header has in brackets may be a unit that was not read: "(thousand hectolitres)".
  if (own === null && /^[A-Z]{3}\b/.test(unit))
    return PRICED.has(measure.kind) && !IN_BRACKETS.test(measure.columns[0]?.column ?? '');
  // "$307 a tonne" of a price in dollars: of how much the table does not say.
  if (measure.kind === 'price' && own !== null && unit.startsWith(`${own} per `)) return true;
  if (isKnownUnit(unit)) return false;
  // "201 hospital beds for every 100,000 people": beds are what there are so many of.
  const per = own?.startsWith('per ') ? perPhraseOf(given) : null;
  if (per) return isOfSoMany(measure, per);
  // "9.2 physicians" of a rate per thousand, where the thousand is said elsewhere or not at all, is no such value.
  if (own !== null && (stemOfOne(unit) === stemOfOne(own) || namesUnit(measure, unit))) return true;
  // "4.74 million visits" fits a column of visits, even if its kind is unknown.
  if (own === null && measure.kind === 'ratio' && namesUnit(measure, unit)) return true;
  if (own === null && measure.kind === 'unknown' && stemsOf(measure.label, 'en').includes(stemOfOne(unit)))
    return true;
  // "369 servings", in a column of wine servings for each person.
  if (own === null && measure.kind === 'ratio' && stemsOf(measure.label, 'en').at(-1) === stemOfOne(unit))
    return true;
  // What is counted is a noun: it has to be explained like any other word.
  const isCounted = COUNTED.has(measure.kind) || isNumberColumn(measure);
  return isCounted && (own === null || !isKnownUnit(own));
}

function stemOfOne(unit: string): string {
  return stemOf(singularOf(unit.toLowerCase()), 'en');
}

/** What surveys make balances of answers or scores of: without a unit, it is in points. */
const IN_POINTS = /\b(?:confidence|sentiment|climate|balance|barometer|tendency|score)\b/i;

const IN_BRACKETS = /[([][^)\]]*\p{L}{2}[^)\]]*[)\]]/u;

/** Whether a measure is the age at which something happens. */
function isAge({ label, concept }: CubeMeasure): boolean {
  return /\bage\b/i.test(concept ?? label);
}

/** "10.4 pupils" are so many for each of something: of things that are counted one by one there are no tenths. */
export function isPartOfThing({ unit, grain }: FigureInText['figure'], measure: CubeMeasure): boolean {
  const isCounted = COUNTED.has(measure.kind) || measure.kind === 'unknown';
  const isThing = measure.unit !== null && measure.multiplier === 1 && !isKnownUnit(measure.unit);
  if (isCounted && isThing && grain > 0 && grain < 1 && (unit === null || !isKnownUnit(unit))) return true;
  // "5.1 nights", of a table that counts them in thousands.
  const isNamed =
    unit !== null && !isKnownUnit(unit) && stemsOf(measure.label, 'en').includes(stemOfOne(unit));
  return (
    COUNTED.has(measure.kind) &&
    (measure.unit === null || !isKnownUnit(measure.unit)) &&
    isNamed &&
    grain > 0 &&
    grain < 1
  );
}

/** "1.24 births per woman" is a fertility rate, whose table counts children. */
function namesUnit({ concept, kind }: CubeMeasure, unit: string): boolean {
  return (
    concept !== null &&
    (kind === 'mean' || kind === 'ratio') &&
    conceptStems(concept, 'en').has(stemOf(unit, 'en'))
  );
}

/** How tables say that their money is worth what it was in one year: "constant 2015 US$", "chain-linked volumes". */
export const REAL =
  /\b(?:constant|chain[- ]linked|chained|real|inflation-adjusted|deflated)\b|\b(?:19|20)\d\d (?:prices|dollars|US\$|euros?|pounds)/i;

/** Whether a measure is a column called "Number", of which nobody knows more than that it counts. */
export function isNumberColumn({ kind, unit, columns }: CubeMeasure): boolean {
  return (
    kind === 'unknown' &&
    unit === null &&
    /^(?:numbers?|count|total number|head)\b/i.test(columns[0]?.column ?? '')
  );
}

/** Whether figure and measure count money alike: that of the day is never compared with that of another year's worth. */
function sameMoney(given: Given, measure: CubeMeasure): boolean {
  const { unit, unitYear } = given.figure;
  const isMoney = [unit, measure.unit].some((one) => one !== null && MONEY.test(one));
  if (!isMoney) return unitYear === null;
  const year = unitYear ?? pricesOf(given);
  // A header may have the year in brackets, which its label leaves out.
  const called = `${measure.label} ${measure.columns[0]?.column ?? ''}`;
  if (!REAL.test(called)) return year === null;
  return year !== null && called.includes(String(year));
}

const MONEY = /^[A-Z]{3}\b/;

/** The year whose prices the only amount of money of a sentence is in: "$780 billion on its forces in 2021, in constant 2020 dollars". */
function pricesOf({ text, sentence, figures }: Given): number | null {
  if (figures.filter(({ unit }) => unit !== null && MONEY.test(unit)).length !== 1) return null;
  const { before, after } = PRICES_OF.exec(text.slice(sentence.start, sentence.end))?.groups ?? {};
  const year = before ?? after;
  return year === undefined ? null : Number(year);
}

const PRICES_OF =
  /\b(?:in|at) (?:the )?(?:(?:constant|prices of|dollars of|money of) (?<after>(?:19|20)\d\d)(?: (?:prices|dollars|euros|pounds|US\$|US dollars))?\b|(?<before>(?:19|20)\d\d) (?:dollars|euros|pounds|US\$|US dollars))/iu;

/**
 * "Military spending rose 9.1 percent", of a table in the prices of one year: what grew may be the money of the day, unless
 * the sentence says that it is real.
 */
export function isInOtherPrices(
  { text, sentence }: Given,
  { statistic }: Pick<Role, 'statistic'>,
  measure: CubeMeasure,
): boolean {
  const isRelative = ['change', 'ratio', 'rank'].includes(statistic);
  return (
    isRelative &&
    MONEY.test(measure.unit ?? '') &&
    REAL.test(`${measure.label} ${measure.columns[0]?.column ?? ''}`) &&
    !SAID_REAL.test(text.slice(sentence.start, sentence.end))
  );
}

const SAID_REAL =
  /\b(?:real(?:[- ]terms)?|constant|inflation|volume|deflated|prices|(?:19|20)\d\d (?:dollars|euros|pounds))\b/iu;
