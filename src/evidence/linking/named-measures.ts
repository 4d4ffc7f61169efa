import { stemsOf, type Word } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import { isPhysical, unitFactor } from '../cubes/convert-unit.ts';
import {
  conceptStems,
  conceptsIn,
  type FoundConcept,
  isNarrowed,
  longNames,
  namesConcept,
} from '../cubes/lexicon.ts';
import { headOf } from '../cubes/measure-concept.ts';
import type { FoundMeasure } from './found-measure.ts';
import { areUnlike, namedByCount } from './named-by-count.ts';
import { isOfMember, isOfVisits, type Kinds, OF_MEMBER } from './of-member.ts';
import { partlyNamed } from './partly-named.ts';
import { isSoleGood, pricedBy } from './priced-by.ts';
import { isPlainOf, isShareOf, SHARE_WORDS } from './same-in-another-unit.ts';
import { isRelative, type LinkedMeasure, type LinkedTable, meansOf } from './table.ts';
import {
  byHeader,
  byOtherConcepts,
  byOwnWords,
  isOfOtherIllness,
  isOfTitle,
  isOtherPrice,
  isStatedOf,
  nearestNamed,
  tellingWords,
  toldByOne,
  withoutOtherIndices,
} from './told-apart.ts';
import { isKnownUnit } from './units-agree.ts';
import {
  IN_STATE,
  isReporting,
  NUMBERS,
  PEOPLE,
  PRICE_WORDS,
  PRICED,
  RATE_WORDS,
  SIZES,
} from './vocabulary.ts';

/** "Debt outstanding" is the debt: what is owed is outstanding for as long as it is there. */
function isOwed(stem: string, label: readonly string[]): boolean {
  return stem === 'outstand' && label.some((one) => OWED.test(one));
}

const OWED = /^(?:debt|loan|credit|mortgag|bond|borrow|liabil)/;

const NO_KINDS: Kinds = () => new Set();

/** The measures that words name, with those left open: others are named as well as these. */
export function namedBy(
  table: LinkedTable,
  words: readonly Word[],
  concepts: readonly FoundConcept[],
  figure: Figure | null,
  kinds: Kinds = NO_KINDS,
): FoundMeasure[] {
  const stems = new Set(words.map(({ stem }) => stem));
  // "L'éolien a fourni 79,9 TWh": which column is meant the English names of what is said tell.
  const translated = new Set(
    concepts.flatMap((one) => (one.isForeign ? [...conceptStems(one.concept.id, 'en')] : [])),
  );
  // "The median wait averaged 7.3 weeks" is of no mean.
  const has = (stem: string) =>
    stem === 'mean' && stems.has('median') ? stems.has(stem) : meansOf(stem).some((one) => stems.has(one));
  const tells = tellingWords(table, words, concepts, has);
  // Persons and a place, and nothing else that is counted: how many live there.
  const onlyPeople = concepts.length === 0 && [...PEOPLE, ...SIZES].some((stem) => stems.has(stem));
  const open = withoutOtherIndices(table, concepts);
  let found = open.flatMap((linked): FoundMeasure[] => {
    const { measure, label, own, isDefault } = linked;
    // "Cases received" are no open ones.
    if (label.length > 1 && label.some((stem) => IN_STATE.test(stem) && !has(stem) && !isOwed(stem, label)))
      return [];
    // The same in euros and in purchasing power: the second is meant only where that is said.
    if (
      measure.unit === 'PPS' &&
      !['purchas', 'pps', 'parit'].some((stem) => stems.has(stem)) &&
      table.measures.some((one) => one.measure.concept === measure.concept && one.measure.unit !== 'PPS')
    )
      return [];
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
    // "That was 7.8 percent less" is of tonnes, and of no share of the world's, unless a word says so.
    if (
      isShareOf(linked) &&
      figure?.measure !== 'share' &&
      (figure?.unit !== '%' || figure.measure === 'change') &&
      !SHARE_WORDS.some((stem) => stems.has(stem)) &&
      table.measures.some((one) => one.measure.concept === measure.concept && !isShareOf(one))
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
      !isOfOtherIllness(at, linked, table, words) &&
      namesConcept(
        measure.concept,
        at.map((i) => words[i]?.stem ?? ''),
      );
    // "Electric cars" are cars: those that the column of electric ones counts.
    // So are "battery-electric cars", where "battery electric" is a kind of what the column counts.
    const isOfKind = ({ at }: FoundConcept) => {
      const rest = at.filter((i) => !kinds().has(i));
      const stems = rest.map((i) => words[i]?.stem ?? '');
      return (
        rest.length > 0 &&
        rest.length < at.length &&
        ([measure.concept, ...measure.also].some((id) => id !== null && namesConcept(id, stems)) ||
          (stems.every((stem) => label.includes(stem)) && stems.includes(headOf(measure.label) ?? '')))
      );
    };
    const wide =
      exact.length > 0
        ? []
        : concepts.filter(
            (one) =>
              measure.also.includes(one.concept.id) ||
              isWithin(one) ||
              isOfKind(one) ||
              isOfVisits(one, linked, table, words, kinds) ||
              isOfTitle(one, linked, table, words),
          );
    // "Emissions" alone may be of another gas that the sentence names.
    // What something is a part of is no other thing that is measured.
    const flows = concepts.filter(({ concept }) => concept.kind === 'flow' && concept.id !== 'gdp');
    const clear = exact.length > 0 || wide.length < flows.length ? exact : wide;
    const alike = concepts.filter(({ concept }) => !areUnlike(measure.unit, concept.unit));
    const loose = clear.length > 0 ? [] : alike.filter((one) => isOfMember(one, linked, words, kinds));
    const named = clear.length > 0 ? clear : loose;
    const covered = label.some(has) && label.every((stem) => has(stem) || /^(?:estim|\d+)$/.test(stem));
    // "Wind turbines produced 84.6 terawatt-hours": the unit says what is measured, and a word which part of it.
    const byUnit =
      figure?.unit != null &&
      measure.unit !== null &&
      isPhysical(measure.unit) &&
      unitFactor(measure.unit, figure.unit) !== null &&
      (own.some(has) || own.some((stem) => translated.has(stem)) || covered);
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
    const isSole = isSoleGood(linked, table, has);
    const byPrice =
      (label.some((stem) => PRICE_WORDS.has(stem)) || isPriced || isSole) &&
      (measure.kind === 'price' || measure.kind === 'mean') &&
      (isThing || isPriced || isSole) &&
      ((figure !== null && /^[A-Z]{3}\b/.test(figure.unit ?? '')) ||
        [...stems].some((stem) => PRICED.has(stem)));
    // "The food index stood at 123.5": what it is an index of is said by the part it names.
    const byIndex =
      measure.kind === 'index' &&
      measure.unit === 'index' &&
      stems.has('index') &&
      !concepts.some((one) => isNarrowed(one, concepts) || isOtherPrice(one, linked)) &&
      // "Their index rose": of several, the one that no word names is not meant for want of another.
      (linked.siblings === 0 || own.some(has));
    // "Registrations of plug-in hybrids", for "new registrations of passenger cars, plug-in hybrid".
    const byOwn =
      own.length > 0 &&
      own.every(has) &&
      label.some((stem) => !own.includes(stem) && has(stem) && !isReporting(stem, 'en'));
    // "Only 8,700 days were lost in Australia to strikes": all words of a name, with others between them.
    const byWords =
      isDefault &&
      measure.concept !== null &&
      concepts.every((one) => isOfTable(one.concept.id, table)) &&
      longNames(measure.concept).some((name) => name.every((stem) => stems.has(stem)));
    // "Prisons had 13,300 places": the noun is what the column counts, and another of its words says whose.
    const noun =
      figure?.unit != null && figure.unit === measure.unit && !isKnownUnit(figure.unit) ? figure.unit : null;
    const byNoun =
      noun !== null &&
      label.length > 1 &&
      (label.some((stem) => has(stem) && !stemsOf(noun, 'en').includes(stem) && !isReporting(stem, 'en')) ||
        // "501 million nights", of a table that begins with them: no more can be meant by it.
        (table.measures.length === 1 && label[0] === stemsOf(noun, 'en')[0] && !PEOPLE.has(label[0] ?? '')));
    // "The Panama Canal handled 1,185 transits", in a table of canal transits: its header, and more of its title.
    const byTitle =
      covered &&
      [...stems].some(
        (stem) => table.explains.has(stem) && !label.includes(stem) && !isReporting(stem, 'en'),
      );
    if (
      named.length === 0 &&
      !byWords &&
      !byTitle &&
      !byNoun &&
      !byUnit &&
      !byOwn &&
      !byIndex &&
      !byPrice &&
      // A code such as DTP3 means nothing else.
      !(
        covered &&
        (label.length > 1 || measure.concept === null || label.some((stem) => /\p{L}\d/u.test(stem)))
      ) &&
      // "The price index of honey", in a column "Honey" of indices.
      !(covered && measure.kind === 'index' && (stems.has('index') || figure?.unit === 'point')) &&
      // "Germans spent 4.28 million nights", in a column that counts those of Germany.
      !(covered && figure?.unit != null && figure.unit === measure.unit)
    )
      return [];
    const told = own.filter((stem) => tells(linked, stem) || (byUnit && translated.has(stem)));
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
      covered || longest > 1
        ? 1
        : named.length === 0 && (byIndex || byPrice || byOwn || byWords)
          ? 0.85
          : 0.92;
    const fit = whole * (loose.length > 0 ? OF_MEMBER : exact.length === 0 && wide.length > 0 ? 0.9 : 1);
    // "One-bedroom apartments" are not what "two bedroom" is of.
    const counts = label.filter((stem) => NUMBERS.has(stem));
    const isOfFigure = ({ start, end }: Word) =>
      figure !== null && figure.start <= start && end <= figure.end;
    const isOtherCount =
      counts.length > 0 &&
      !counts.some(has) &&
      words.some((word) => NUMBERS.has(word.stem) && !isOfFigure(word));
    if (isOtherCount) return [];
    const share = own.length === 0 || (isDefault && told.length === 0) ? 1 : told.length / own.length;
    const phrase = named[0]
      ? named[0].at.map((i) => words[i]?.text).join(' ')
      : label.filter((stem) => !isSole || has(stem)).join(' ');
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
  // "Under-five mortality" is the rate of that name, and no number of deaths that is called so by another word.
  const isExact = ({ linked: { measure } }: FoundMeasure) =>
    concepts.some(({ concept }) => concept.id === measure.concept);
  if (found.some(isExact))
    found = found.filter(
      (one) =>
        isExact(one) ||
        one.linked.measure.concept !== null ||
        one.linked.label.every((stem) => stems.has(stem)),
    );
  // Of indices the one whose whole name is said is meant, and none that is found by "index" alone.
  const isPart = ({ linked: { label } }: FoundMeasure) => label.length === 0 || !label.every(has);
  const indices = found.filter(({ linked }) => linked.measure.kind === 'index');
  if (!indices.every(isPart)) found = found.filter((one) => !indices.includes(one) || !isPart(one));
  const untold = found.filter(isOpen);
  found = found.filter((one) => !isOpen(one));
  const byCount = namedByCount(untold, found, figure);
  if (byCount.length > 0) return byCount;
  if (found.length === 0) {
    const [only, next] = open
      .flatMap((linked) => partlyNamed(linked, words, concepts, kinds) ?? [])
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
  found = byHeader(byOtherConcepts(byOwnWords(found, table, has), concepts, has), table, has);
  const full = found.filter(({ linked: { label } }) => label.length > 1 && label.every(has));
  // "Exported 24,417 tonnes of honey": a unit is no word of what is measured.
  const isWithin = (one: FoundMeasure, other: FoundMeasure) =>
    one.at.every((i) => other.at.includes(i) || AMOUNT_WORDS.test(words[i]?.stem ?? ''));
  found = found.filter((one) => full.includes(one) || !full.some((other) => isWithin(one, other)));
  const rates = found.filter(({ linked }) => linked.measure.unit !== null && isRelative(linked.measure.unit));
  // "Three times the rate of 2000" is of what is counted per so many.
  if (rates.length > 0 && rates.length < found.length && RATE_WORDS.some((stem) => stems.has(stem)))
    found = rates;
  // A part that the sentence names goes before the whole.
  const told = found.filter(({ linked }) => linked.own.some((stem) => tells(linked, stem)));
  const apart = toldByOne(found, table, words, figure);
  if (apart) return [...apart];
  if (told.length === 0) {
    const whole = found.filter(({ linked }) => linked.isDefault || found.length === 1);
    return whole.length > 0 ? whole : found.map((one) => ({ ...one, isOpen: true as const }));
  }
  // "Imports of 5.15 TWh were equal to 64 percent of consumption": what is another thing is no whole of what is told.
  const another = found.filter(
    (one) =>
      one.linked.own.length === 0 &&
      told.every(({ linked }) => linked.measure.concept !== one.linked.measure.concept),
  );
  const stated = figure && another.find((one) => isStatedOf(one, words, figure));
  if (stated) return [stated];
  // "The price-earnings ratio": a word of its name is none of another column that is told apart by it.
  const placesOf = ({ linked }: FoundMeasure) =>
    words.flatMap(({ stem }, i) => (linked.own.some((one) => meansOf(one).includes(stem)) ? [i] : []));
  const around = another.filter((one) =>
    told.every((part) => {
      const places = placesOf(part);
      return places.length < one.at.length && places.every((i) => one.at.includes(i));
    }),
  );
  if (around.length > 0) return around;
  // "Overdose deaths" are told by two words of "drug overdose deaths", and by one of "deaths".
  const toldOf = ({ linked }: FoundMeasure) => linked.own.filter((stem) => tells(linked, stem));
  const more = (a: FoundMeasure, b: FoundMeasure) =>
    toldOf(a).length > toldOf(b).length && toldOf(b).every((stem) => toldOf(a).includes(stem));
  // "All retailing, fuel included" says more of the name of the whole than the name of its part has.
  const saidOf = ({ linked }: FoundMeasure) => linked.label.filter(has);
  const wholes = found.filter(
    (one) =>
      one.linked.own.length === 0 &&
      told.every(
        (part) =>
          saidOf(part).length < saidOf(one).length &&
          saidOf(part).every((stem) => saidOf(one).includes(stem)),
      ),
  );
  if (wholes.length > 0) return wholes;
  const fuller = told.filter((one) => !told.some((other) => more(other, one)));
  if (fuller.length < told.length && fuller.length === 1) return fuller;
  const nearest = nearestNamed(told, words, figure);
  if (nearest) return [nearest];
  const best = Math.max(...told.map(({ linked }) => linked.own.filter(has).length / linked.own.length));
  return told.filter(({ linked }) => linked.own.filter(has).length / linked.own.length >= best - 1e-9);
}

const AMOUNT_WORDS =
  /^(?:tonn|ton|kilogram|kilo|kg|litr|liter|barrel|bushel|hectar|kilometr|kilomet|number|amount|million|billion|thousand|of|the)$/;

/** Whether a table measures a concept, or one that its measures are kinds of. */
function isOfTable(id: string, { measures }: LinkedTable): boolean {
  return measures.some(({ measure }) => measure.concept === id || measure.also.includes(id));
}

/** Whether the name of a measure says something else that the sentence does, beside what it measures. */
function saysMore({ label, concept }: LinkedMeasure['measure'], concepts: readonly FoundConcept[]): boolean {
  return conceptsIn(label, 'en').some(
    ({ id }) => id !== concept && concepts.some((one) => one.concept.id === id),
  );
}

const isOpen = (one: FoundMeasure) => one.isOpen === true;
