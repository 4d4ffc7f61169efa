import type { Figure } from '../claims/figure.ts';
import { isPhysical, unitFactor } from '../cubes/convert-unit.ts';
import {
  conceptStems,
  conceptsIn,
  type FoundConcept,
  findConcepts,
  isNarrowed,
  namesConcept,
} from '../cubes/lexicon.ts';
import { stemsOf, type Word } from '../cubes/words.ts';
import { countedMembers } from './counted-members.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import { adjustmentIn } from './qualifiers.ts';
import { contextsOf, partFrom, type Reading } from './reading.ts';
import type { Role } from './role.ts';
import { isRelative, type LinkedMeasure, type LinkedTable, meansOf } from './table.ts';
import { byOtherConcepts, nearestNamed } from './told-apart.ts';
import { isKnownUnit, unitsAgree } from './units-agree.ts';
import { isReporting, NUMBERS, PEOPLE, PRICE_WORDS, PRICED, RATE_WORDS, SIZES } from './vocabulary.ts';

/**
 * The measures that the sentence names; where it names none, those that the text before it names. Those that it names
 * equally well, where nothing else names one, are marked as open.
 */
export function measuresFor(reading: Reading): readonly FoundMeasure[] {
  const { given, role } = reading;
  const table = inUnitOf(given, role, reading.table);
  const all = namedBy(table, adjustedWords(given), given.sentence.concepts, given.figure);
  const open = all.filter(isOpen);
  const firm = firmFor(
    reading,
    table,
    all.filter((one) => !isOpen(one)),
  );
  if (firm.length > 0) return firm;
  return open.length > MOST_OPEN ? [] : open;
}

/** More measures than these are no choice: the sentence leaves too much unsaid. */
const MOST_OPEN = 4;
const isOpen = (one: FoundMeasure) => one.isOpen === true;

/** The measures that words name, but for those that others are named as well as. */
function firmlyNamedBy(...given: Parameters<typeof namedBy>): FoundMeasure[] {
  return namedBy(...given).filter((one) => !isOpen(one));
}

function firmFor(
  reading: Reading,
  table: LinkedTable,
  all: readonly FoundMeasure[],
): readonly FoundMeasure[] {
  const { given, role } = reading;
  const { words, concepts } = given.sentence;
  const { split } = role;
  const cut = split ?? partFrom(given);
  const left = cut === null ? words : words.filter(({ start }) => start < cut);
  const own =
    cut === null
      ? all
      : firmlyNamedBy(
          table,
          left,
          concepts.filter(({ to }) => to <= left.length),
          given.figure,
        );
  // What only a part of it, or something else, is said to be of is not what the figure is of.
  const here = ofAmounts(own.length > 0 || split === null ? own : all, given, role);
  if (here.length > 0) {
    if (split === null) return here;
    // What it is compared with may be another measure: "employment in services … than employment in construction".
    const right = words.slice(left.length);
    const others = firmlyNamedBy(table, right, findConcepts(right, given.language), null).filter(
      ({ linked }) => linked.own.some((stem) => right.some((word) => meansOf(stem).includes(word.stem))),
    );
    const [other] = others;
    const against =
      others.length === 1 && other && here.every(({ linked }) => linked !== other.linked)
        ? other.linked.measure.columns[0]?.column
        : undefined;
    return against === undefined
      ? here
      : here.map((one) => ({
          ...one,
          against,
          at: [...one.at, ...(other?.at ?? []).map((i) => i + left.length)],
        }));
  }
  const counted = countedMembers(reading);
  if (counted) return [counted];
  for (const { words: others, concepts: said } of contextsOf(given)) {
    const found = firmlyNamedBy(table, others, said, null);
    if (found.length > 0)
      return found.map((one) => ({
        ...one,
        fit: one.fit * 0.8,
        at: [],
        because: `${one.because}, said before`,
      }));
  }
  return [];
}

/**
 * "Military spending jumped 4 percent" is of the money, and not of its share of something, unless the sentence speaks of
 * one; "the prison population was higher" is of people, and not of so many per 100,000.
 */
function ofAmounts(
  found: readonly FoundMeasure[],
  { text, sentence, figure: { unit } }: FigureInText,
  role: Role,
): readonly FoundMeasure[] {
  if (RELATIVE.test(text.slice(sentence.start, sentence.end))) return found;
  const isOfAmount = (role.statistic === 'change' && role.how === 'percent') || role.statistic === 'ratio';
  const isLeft = (of: string | null) =>
    of !== null &&
    (isOfAmount ? isRelative(of) : of.startsWith('per ') && !(unit !== null && isRelative(unit)));
  const amounts = found.filter(({ linked: { measure } }) => !isLeft(measure.unit));
  return amounts.length > 0 ? amounts : found;
}

const RELATIVE =
  /\b(?:rates?|shares?|proportions?|percentages?|ratios?|per (?:capita|head|person|\d[\d,]*)|(?:of|in|for) every|of (?:its |their |the )?(?:GDP|gross domestic product|national income|output|economy|population|total))\b/i;

/** "The average home cost £290,000" is no number of homes: a table with the measures alone whose unit the figure has. */
function inUnitOf(given: FigureInText, role: Role, table: LinkedTable): LinkedTable {
  const { unit } = given.figure;
  if (unit === null || !isKnownUnit(unit)) return table;
  const measures = table.measures.filter(({ measure }) => unitsAgree(given, role, measure));
  return measures.length > 0 && measures.length < table.measures.length ? { ...table, measures } : table;
}

/** "Not seasonally adjusted" is "unadjusted", as headers of columns have it. */
function adjustedWords({ sentence, text }: FigureInText): readonly Word[] {
  const { words, start, end } = sentence;
  if (adjustmentIn(text.slice(start, end)) !== 'raw') return words;
  return words.map((word) => (word.stem === 'adjust' ? { ...word, stem: 'unadjust' } : word));
}

/** Measures that go on where another ends: projections, estimates, provisional values of the same. */
export function projections({ measures }: LinkedTable, of: LinkedMeasure | undefined): LinkedMeasure[] {
  if (!of) return [];
  return measures.filter(
    ({ measure, own }) =>
      measure.concept === of.measure.concept &&
      measure.unit === of.measure.unit &&
      own.length > 0 &&
      own.every((stem) => /^(?:project|forecast|estim|provision|predict|prelimin|futur)/.test(stem)),
  );
}

function namedBy(
  table: LinkedTable,
  words: readonly Word[],
  concepts: readonly FoundConcept[],
  figure: Figure | null,
): FoundMeasure[] {
  const stems = new Set(words.map(({ stem }) => stem));
  const has = (stem: string) => meansOf(stem).some((one) => stems.has(one));
  // Persons and a place, and nothing else that is counted: how many live there.
  const onlyPeople = concepts.length === 0 && [...PEOPLE, ...SIZES].some((stem) => stems.has(stem));
  let found = table.measures.flatMap((linked): FoundMeasure[] => {
    const { measure, label, own, isDefault } = linked;
    // "Emissions rose" is of tonnes where the table has both them and their index.
    if (
      measure.kind === 'index' &&
      !stems.has('index') &&
      table.measures.some((one) => isPlainOf(one, linked))
    )
      return [];
    // "The index stood at 150.2" is of no pounds, where the table has an index, too.
    if (
      stems.has('index') &&
      measure.kind !== 'index' &&
      table.measures.some((one) => one.measure.kind === 'index')
    )
      return [];
    if (onlyPeople && measure.concept === 'population' && isDefault)
      return [{ linked, fit: 0.75, at: [], because: `${measure.label} ← “people”` }];
    // "39.5 homicides per 1,000 people" is a homicide rate by its unit.
    const counted =
      figure?.unit?.startsWith('per ') && measure.unit?.startsWith('per ')
        ? measure.concept?.replace(/ rate$/, 's')
        : undefined;
    const exact = concepts.filter(
      (one) =>
        (one.concept.id === measure.concept || one.concept.id === counted) && !isNarrowed(one, concepts),
    );
    const isWithin = ({ at }: FoundConcept) =>
      own.some(has) &&
      measure.concept !== null &&
      namesConcept(
        measure.concept,
        at.map((i) => words[i]?.stem ?? ''),
      );
    // "Electric cars" are cars: those that the column of electric ones counts.
    const wide =
      exact.length > 0
        ? []
        : concepts.filter((one) => measure.also.includes(one.concept.id) || isWithin(one));
    // "Emissions" alone may be of another gas that the sentence names.
    const named =
      exact.length > 0 || wide.length < concepts.filter(({ concept }) => concept.kind === 'flow').length
        ? exact
        : wide;
    const covered = label.length > 0 && label.every(has);
    // "Wind turbines produced 84.6 terawatt-hours": the unit says what is measured, and a word which part of it.
    const byUnit =
      figure?.unit != null &&
      measure.unit !== null &&
      isPhysical(measure.unit) &&
      unitFactor(measure.unit, figure.unit) !== null &&
      (own.some(has) || covered);
    // "Wheat averaged $258.66 a tonne": money for a thing is its price.
    const things = label.filter((stem) => !PRICE_WORDS.has(stem));
    // Of a price a gallon the unit says a good part of it.
    const isOfUnit =
      figure?.unit != null &&
      /\w\/\w/.test(measure.unit ?? '') &&
      unitFactor(measure.unit ?? '', figure.unit) !== null;
    // "The average home changed hands for £295,000": homes are what house prices are of.
    const priced = pricedBy(measure);
    const isPriced =
      figure !== null && /^[A-Z]{3}\b/.test(figure.unit ?? '') && priced.some((stem) => stems.has(stem));
    const isThing = isOfUnit
      ? things.some((stem) => has(stem) && !isReporting(stem, 'en'))
      : things.length > 0 && things.every(has);
    const byPrice =
      // A column that is a place is named by no goods.
      (label.some((stem) => PRICE_WORDS.has(stem)) || isPriced) &&
      (measure.kind === 'price' || measure.kind === 'mean') &&
      (isThing || isPriced) &&
      ((figure !== null && /^[A-Z]{3}\b/.test(figure.unit ?? '')) ||
        [...stems].some((stem) => PRICED.has(stem)));
    // "The food index stood at 123.5": what it is an index of is said by the part it names.
    const byIndex =
      measure.kind === 'index' &&
      measure.unit === 'index' &&
      stems.has('index') &&
      !concepts.some((one) => isNarrowed(one, concepts)) &&
      // "Their index rose": of several, the one that no word names is not meant for want of another.
      (linked.siblings === 0 || own.some(has));
    // "Registrations of plug-in hybrids", for "new registrations of passenger cars, plug-in hybrid".
    const byOwn =
      own.length > 0 &&
      own.every(has) &&
      label.some((stem) => !own.includes(stem) && has(stem) && !isReporting(stem, 'en'));
    if (
      named.length === 0 &&
      !byUnit &&
      !byOwn &&
      !byIndex &&
      !byPrice &&
      !(covered && (label.length > 1 || measure.concept === null))
    )
      return [];
    const told = own.filter(has);
    if (own.length > 0 && told.length < own.length && !isDefault && !saysMore(measure, concepts)) {
      // "Payrolls in manufacturing" names one of many columns by part of its header at the least.
      if (told.length > 0 && told.length * 2 < own.length) return [];
    }
    const isUntold = own.length > 0 && told.length === 0 && !isDefault && !saysMore(measure, concepts);
    const at = words.flatMap(({ stem }, i) =>
      named.some((one) => one.at.includes(i)) || label.some((one) => meansOf(one).includes(stem)) ? [i] : [],
    );
    const longest = Math.max(0, ...named.map((one) => one.at.length));
    const whole =
      covered || longest > 1 ? 1 : named.length === 0 && (byIndex || byPrice || byOwn) ? 0.85 : 0.92;
    const fit = whole * (exact.length === 0 && wide.length > 0 ? 0.9 : 1);
    // "One-bedroom apartments" are not what "two bedroom" is of.
    const counts = label.filter((stem) => NUMBERS.has(stem));
    const isOtherCount =
      counts.length > 0 && !counts.some(has) && [...stems].some((stem) => NUMBERS.has(stem));
    if (isOtherCount) return [];
    const share = own.length === 0 || (isDefault && told.length === 0) ? 1 : told.length / own.length;
    const phrase = named[0] ? named[0].at.map((i) => words[i]?.text).join(' ') : label.join(' ');
    return [
      {
        linked,
        fit: fit * (0.6 + 0.4 * share) + (told.length > 0 ? 0.001 * told.length : 0),
        at,
        because: `${measure.label} ← “${phrase}”`,
        ...(isUntold && { isOpen: true as const }),
      },
    ];
  });
  const untold = found.filter(isOpen);
  found = found.filter((one) => !isOpen(one));
  if (found.length === 0) {
    const [only, next] = table.measures
      .flatMap((linked) => partlyNamed(linked, has, concepts) ?? [])
      .sort((a, b) => b.fit - a.fit);
    if (!only) return untold;
    const isNext = next !== undefined && next.fit > 0.9 * only.fit;
    return [only, isNext ? next : undefined].flatMap((one): FoundMeasure[] => {
      if (!one) return [];
      const at = words.flatMap(({ stem }, i) =>
        one.linked.label.some((label) => meansOf(label).includes(stem)) ? [i] : [],
      );
      const because = `${one.linked.measure.label} ← part of its name`;
      return [{ ...one, at, because, ...(isNext && { isOpen: true as const }) }];
    });
  }
  found = byOtherConcepts(found, concepts, has);
  // "The pump price of diesel" has all of one name, and a part of "pump price of petrol".
  const full = found.filter(({ linked: { label } }) => label.length > 1 && label.every(has));
  const isWithin = (one: FoundMeasure, other: FoundMeasure) => one.at.every((i) => other.at.includes(i));
  found = found.filter((one) => full.includes(one) || !full.some((other) => isWithin(one, other)));
  const rates = found.filter(({ linked }) => linked.measure.unit !== null && isRelative(linked.measure.unit));
  // "Three times the rate of 2000" is of what is counted per so many.
  if (rates.length > 0 && rates.length < found.length && RATE_WORDS.some((stem) => stems.has(stem)))
    found = rates;
  // A part that the sentence names goes before the whole.
  const told = found.filter(({ linked }) =>
    linked.own.some((stem) => meansOf(stem).some((one) => stems.has(one))),
  );
  if (told.length === 0) {
    const whole = found.filter(({ linked }) => linked.isDefault || found.length === 1);
    return whole.length > 0 ? whole : found.map((one) => ({ ...one, isOpen: true as const }));
  }
  // "Overdose deaths" are told by two words of "drug overdose deaths", and by one of "deaths".
  const toldOf = ({ linked }: FoundMeasure) => linked.own.filter(has);
  const more = (a: FoundMeasure, b: FoundMeasure) =>
    toldOf(a).length > toldOf(b).length && toldOf(b).every((stem) => toldOf(a).includes(stem));
  const fuller = told.filter((one) => !told.some((other) => more(other, one)));
  if (fuller.length < told.length && fuller.length === 1) return fuller;
  const nearest = nearestNamed(told, words, figure);
  if (nearest) return [nearest];
  const best = Math.max(...told.map(({ linked }) => linked.own.filter(has).length / linked.own.length));
  return told.filter(({ linked }) => linked.own.filter(has).length / linked.own.length >= best - 1e-9);
}

/** Whether the name of a measure says something else that the sentence does, beside what it measures. */
function saysMore({ label, concept }: LinkedMeasure['measure'], concepts: readonly FoundConcept[]): boolean {
  return conceptsIn(label, 'en').some(
    ({ id }) => id !== concept && concepts.some((one) => one.concept.id === id),
  );
}

/** "The rate for plastic packaging" has half of what the table is called: the words that tell what, not how. */
function partlyNamed(
  linked: LinkedMeasure,
  has: (stem: string) => boolean,
  concepts: readonly FoundConcept[],
): Pick<FoundMeasure, 'linked' | 'fit'> | null {
  const { label, measure } = linked;
  const weigh = (stems: readonly string[]) =>
    stems.reduce((sum, stem) => sum + (isReporting(stem, 'en') ? 0.25 : 1), 0);
  const named = label.filter(has);
  // Half of a price's name is a thing, of which much else is said.
  if (!linked.isDefault || measure.kind === 'price' || label.length < 2 || weigh(named) < 1) return null;
  // "Wheat" alone is not "wheat exports": it may have been sold, grown or eaten.
  const head = headOf(measure.label);
  if (head !== null && !isReporting(head, 'en') && !has(head)) return null;
  // Another thing that is measured goes before part of a name.
  const isOther = concepts.some(
    ({ concept }) =>
      concept.id !== measure.concept && !measure.also.includes(concept.id) && concept.unit !== measure.unit,
  );
  const share = weigh(named) / weigh(label);
  return share < 0.5 || isOther ? null : { linked, fit: 0.6 + 0.5 * (share - 0.5) };
}

/** The noun that the rest of a label describes: "exports" of "wheat exports" and of "exports of wheat (tonnes)"; null where there is none. */
function headOf(label: string): string | null {
  const phrase = label.split(/[,;:(–—]|\s(?:of|in|by|for|per|from|to|at|on|with|as|among)\s/iu, 1)[0] ?? '';
  return stemsOf(phrase, 'en').at(-1) ?? null;
}

/** The stems of what a price is of, as its concept's names have it: "home", "house" and "property" of house prices. */
function pricedBy({ kind, concept }: LinkedMeasure['measure']): readonly string[] {
  if (kind !== 'price' || concept === null) return [];
  return [...conceptStems(concept, 'en')].filter(
    (stem) => stem.length > 2 && !PRICE_WORDS.has(stem) && !PRICED.has(stem) && stem !== 'the',
  );
}

/** Whether a measure is of the same as an index, and none itself. */
function isPlainOf({ measure, own }: LinkedMeasure, index: LinkedMeasure): boolean {
  return (
    measure.kind !== 'index' &&
    measure.concept !== null &&
    measure.concept === index.measure.concept &&
    own.every((stem) => index.own.includes(stem))
  );
}
