import { monthsIn } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { isBalance } from '../cubes/balances.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import { currencyOf } from '../cubes/currency-columns.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import { asBalance } from './balance-of-trade.ts';
import { isGrowthItself } from './economy-grew.ts';
import type { FigureInText } from './figure-in-text.ts';
import { measuresFor, projections } from './find-measures.ts';
import { type Members, membersFor } from './find-members.ts';
import { timeFor } from './find-times.ts';
import { speaksOfElsewhere } from './foreign-places.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Times } from './found-times.ts';
import type { Link } from './link.ts';
import { dimensionCounted, isBoundOfCount, isOfOtherThings, linkCount } from './link-count.ts';
import { isLooselySaid } from './loosely-said.ts';
import { isLost, LOST } from './lost.ts';
import { namesYear } from './names-year.ts';
import { isByNarrowName } from './narrow-names.ts';
import { isNarrowed, isOfQuantile, isOfUsed } from './narrowed.ts';
import { isNoCount } from './no-count.ts';
import { isOfOtherWhole, isOpposite } from './opposites.ts';
import { isOfOtherAges } from './other-ages.ts';
import { isCountOfOther, isOfNextMeasure, isOfOtherClause, isOnlyCounted } from './other-measures.ts';
import { isOtherMoney } from './other-money.ts';
import { otherSenses } from './other-senses.ts';
import { isOfOtherTerm } from './other-terms.ts';
import { isOfOtherThing } from './other-thing.ts';
import { inDollarsOf } from './own-dollars.ts';
import { isPartOrSibling } from './part-or-sibling.ts';
import { isPercentOfNorm } from './percent-of-norm.ts';
import type { OpenMembers } from './pick-member.ts';
import { isAmountInPoints } from './points-of-amount.ts';
import { adjustmentIn, isRuledOut } from './qualifiers.ts';
import { queryOf, seriesOf } from './query-of.ts';
import { isOfLongList } from './ranked-few.ts';
import { type Reading, readFor } from './reading.ts';
import { isOfItsChange, isOfRest } from './rest-or-change.ts';
import { restrictedFit } from './restricted-fit.ts';
import {
  contradictsItself,
  isLengthOfStreak,
  isOfOtherKind,
  isOnPeriodBefore,
  isPartOfNumberBefore,
  isRankOfOther,
  isWholeOfPart,
} from './said-otherwise.ts';
import { edgeOf, isMadeUpOf, isNamedBefore, isOfThoseBefore, isOfThoseMeasured } from './share-or-rate.ts';
import { isOfAnother } from './statement-fit.ts';
import { explainsAll } from './statement-subject.ts';
import type { LinkedTable } from './table.ts';
import { sideOfTrade } from './trade-sides.ts';
import { unexplainedIn } from './unexplained.ts';
import { isInOtherPrices, isPartOfThing, unitsAgree } from './units-agree.ts';
import { endOf } from './which-end.ts';

/** The questions to a table that the words of a figure license, the best first; none where they license none. */
export function linkFigure(told: FigureInText, table: LinkedTable): Link[] {
  const given = inDollarsOf(told, table);
  if (isNoCount(given, table)) return [];
  const reading = readFor(given, table);
  const isCount = reading.role.statistic === 'count' || dimensionCounted(given, table) !== null;
  if (isBoundOfCount(reading) || (!isCount && isOfOtherThings(given, table))) return [];
  const found = measuresFor(reading);
  if (isCount) return found.flatMap((one) => (one.isOpen ? [] : linkCount(reading, one)));
  const best = Math.max(...found.map(({ fit }) => fit));
  const linksOf = (one: FoundMeasure) => asBalance(one, linkMeasure(reading, one));
  const linked = found.map((one) => ({ one, links: linksOf(one) }));
  // If "beef cattle" has no value, "dairy cattle" is not asked instead: the words name another measure better.
  const isUnanswered = linked.some(({ one, links }) => one.fit === best && links.length === 0);
  const links = linked.flatMap(({ one, links }) => (isUnanswered && one.fit < CLEARLY * best ? [] : links));
  const [only] = found;
  for (const other of only && found.length === 1 ? projections(table, only.linked) : []) {
    if (only) links.push(...linksOf({ ...only, linked: other, fit: only.fit * 0.95 }));
  }
  const senses = found.flatMap((one) => (one.fit === best ? otherSenses(reading, one).flatMap(linksOf) : []));
  return [...links, ...senses].sort((a, b) => b.fit - a.fit);
}

/** How much better words have to name one measure than another. */
const CLEARLY = 0.95;

/** The questions about one measure of a table that a figure may answer. */
export function linkMeasure(told: Reading, found: FoundMeasure): Link[] {
  const reading =
    found.isGrowthOf && !told.role.overYear
      ? {
          ...told,
          role: {
            ...told.role,
            statistic: 'change',
            how: 'percent',
            against: 'time',
            grew: true,
            overYear: true,
          } as const,
        }
      : told;
  const { given, table, role } = reading;
  const { measure } = found.linked;
  if (
    isRuledOut(given, measure, table.cube.measures) ||
    (!found.isSense && isOfOtherKind(given, found)) ||
    isLengthOfStreak(given) ||
    contradictsItself(given) ||
    isOfRest(given, found) ||
    isOfItsChange(given, found) ||
    isByNarrowName(reading, found) ||
    isOfUsed(reading) ||
    isOfQuantile(reading) ||
    isOpposite(reading, measure) ||
    isOnlyCounted(given, found) ||
    isOfNextMeasure(reading, found) ||
    isCountOfOther(reading, found) ||
    isOfOtherClause(reading, found)
  )
    return [];
  const kind = rulesOf(measure.kind);
  if (
    measure.kind === 'growth' &&
    role.statistic === 'change' &&
    (role.how === 'percent' || role.how === 'absolute') &&
    !(given.figure.statement && role.against === 'place') && // "Ahead of Sweden's" compares two growths.
    !role.streak
  ) {
    // "Prices rose 8.0 percent in 2022" says what the rate was; "inflation rose" says what became of the rate.
    const named =
      found.at.filter((i) => (given.sentence.words[i]?.end ?? 0) <= given.figure.start).at(-1) ?? found.at[0];
    const ofRate =
      !isGrowthItself(given) &&
      /^(?:inflat|growth|rate)$/.test(given.sentence.words[named ?? -1]?.stem ?? '');
    if (ofRate && role.how === 'percent') return [];
    // "It slowed to 2.5 percent", of what was named before: of the rate, or of what it is the growth of?
    if (named === undefined && given.figure.statement) return [];
    // "Dearer in December than in 2015" is more than the growth of a year.
    const isThan = /\bthan\b/u.test(given.text.slice(given.figure.end, given.sentence.end));
    const way = ofRate || !isThan ? null : timeFor(reading, measure);
    if (way?.from && way.at && monthsIn([way.from[0], way.at[0]]) !== 12) return [];
    if (!ofRate && isOnPeriodBefore(given, measure.label, table.cube.title)) return [];
    if (!ofRate)
      return linkMeasure(
        {
          ...reading,
          role: { ...role, statistic: 'value', how: null, against: null, split: null, grew: true },
        },
        found,
      );
  }
  if (
    role.statistic === 'change' &&
    role.how === 'absolute' &&
    LOST.has(measure.kind) &&
    isLost(given, found)
  )
    return linkMeasure(
      { ...reading, role: { ...role, statistic: 'value', how: null, against: null, split: null } },
      found,
    );
  if (isAmountInPoints(role, given, measure)) {
    if (!explainsAll(reading, found)) return [];
    const figure = { ...given.figure, unit: '%' };
    const figures = given.figures.map((one) => (one === given.figure ? figure : one));
    const asked = linkMeasure(
      { ...readFor({ ...given, figure, figures }, table), role: { ...role, how: 'percent' } },
      found,
    );
    return asked.map((link): Link => ({ ...link, isInPoints: true }));
  }
  if (!unitsAgree(given, role, measure) && !isPercentOfNorm(reading, measure)) return [];
  if (role.statistic === 'value' && !given.amountOf && isPartOfThing(given.figure, measure)) return [];
  if (measure.concept === 'exchange rate' && role.statistic !== 'value' && !isOfDollar(given)) return [];
  if (role.statistic === 'share' && !kind.share) {
    // "69.9 percent of its waste was recovered" is the rate itself; "women made up 54 percent of them" is none.
    if (isMadeUpOf(given) && !isNamedBefore(given, found)) return [];
    if (isOfOtherWhole(given, measure) || isOfThoseMeasured(given, found)) return [];
    return linkMeasure(
      { ...reading, role: { ...role, statistic: 'value', how: null, split: null, edge: edgeOf(given) } },
      found,
    );
  }
  if (role.isOfAverage && !AVERAGED.has(measure.kind)) return [];
  if (isOfTwoTimes(given) || isOfThoseBefore(given, found)) return [];
  // The largest deficit is the lowest balance, and growth in percent of what may be below zero is no growth.
  const isLevel = role.statistic === 'value' || (role.statistic === 'change' && role.how !== 'percent');
  if (isBalance(measure) && (role.isUnclear || (role.isDeficit && !isLevel))) return [];
  const members = membersFor(reading, found);
  if (members !== null && 'several' in members) return linkEach(reading, found, members);
  const side = members && sideOfTrade(reading, found, members);
  if (role.isOfAverage && members?.against === null) return [];
  if (!members || side === 'other' || isOtherSeries(reading, members)) return [];
  const end = endOf(reading, measure);
  if (end === 'other' || isOfOtherThing(reading, measure, namesOf(table, members))) return [];
  if (currencyOf(measure) === null && speaksOfElsewhere(reading)) return []; // A Swiss franc is of no country.
  if (isOfOtherAges(reading, found) || isOfOtherTerm(reading, found, members)) return [];
  const times = timeFor(reading, measure);
  if (!times || (times.open && (found.isWeak || namesYear(reading)))) return [];
  if (isOtherMoney(reading, found, members, times.at)) return [];
  if (!kind.overTime && isUneven(table, times)) return [];
  const unexplained = unexplainedIn(reading, found);
  if (isOfAnother(reading, found, times, unexplained)) return [];
  const of: CubePlace = { measure: measure.columns[0]?.column ?? '', members: members.of, time: times.at };
  const base = {
    table,
    measure,
    role,
    because: [found.because, ...members.because, times.because],
  };
  // Where a total was taken for want of a word that tells parts apart, a word that nothing explains may be that word.
  const vague = members.defaulted > 0 || (found.linked.own.length > 0 && found.linked.isDefault) ? 2 : 1;
  // The words that tell the columns of a table apart are in its own language.
  const isForeign = !given.language.startsWith('en');
  const foreign =
    isForeign && found.linked.siblings > 0 && found.linked.isDefault && unexplained.isNoun ? 0.6 : 1;
  const fit = found.isWeak
    ? members.fit * times.fit
    : foreign *
      found.fit *
      members.fit *
      times.fit *
      measure.confidence ** 0.5 *
      restrictedFit(reading) *
      Math.exp(-0.3 * vague * unexplained.weight);
  const plain = unexplained.weight < 0.5;
  const isOfKind = ({ dimension, codes }: Members['used'][number]) =>
    table.cube.dimensions.some(
      ({ column, role: is, whole }) =>
        column === dimension && is === 'category' && !codes.includes(whole ?? ''),
    );
  const isPartial = members.used.some((one) => one.isPartial);
  const links = seriesOf(table, of).flatMap((one, _, all): Link[] => {
    const query = queryOf(reading, found, one, members, times);
    const open = found.isOpen && end === null && { isOpen: true as const };
    const loose = (isLooselySaid(reading, found, unexplained) ||
      (kind.overTime && isOfUnsaidStep(reading, times)) ||
      (measure.kind === 'stock' && isUnsaidMean(reading, times))) && { isLoose: true as const };
    const odd = unexplained.isNoun && { hasOddNoun: true as const };
    const narrowed = (unexplained.isOther || isNarrowed(reading)) && { isNarrowed: true as const };
    const unknown = isInUnknownWords(reading, found, members) && { isUnknownWords: true as const };
    const abroad = !given.language.startsWith('en') && { isForeign: true as const };
    // In another language nobody knows what a noun that nothing explains makes of it: it contradicts no figure.
    const besidePart = ((isForeign && unexplained.isNoun) ||
      side === 'unsaid' ||
      isWholeOfPart(given) ||
      isPartOrSibling(reading, found) ||
      (isPartOfNumberBefore(given) && !members.used.some(isOfKind)) ||
      isRankOfOther(
        given,
        measure.unit,
        table.measures.map((one) => one.measure.unit),
      ) ||
      isOfLongList(reading) ||
      // "Unemployment was 3 percent above the EU average": of it, or points?
      (role.isOfAverage && role.how === 'percent' && measure.unit === '%') ||
      isInOtherPrices(given, role, measure)) && {
      onlyAgrees: true as const,
    };
    const overtaken = times.isOvertaken && { isOvertaken: true as const };
    const weak = found.isWeak && {
      isWeak: true as const,
      ...(found.isFaint && { isFaint: true as const }),
      ...(found.isDoubtful && { isDoubtful: true as const }),
    };
    const marks = {
      ...open,
      ...weak,
      ...(isPartial && { isPartial: true as const }),
      ...overtaken,
      ...narrowed,
      ...unknown,
      ...abroad,
      ...loose,
      ...odd,
      ...besidePart,
    };
    return query ? [{ ...base, query, fit, plain, rivals: all.length, ...marks }] : [];
  });
  // A harvest may be known before its year is over: the later value may be meant, and makes nothing wrong.
  if (times.isOvertaken && !reading.isRunning)
    links.push(...linkMeasure({ ...reading, isRunning: true }, found).map(asLater));
  if (!isPartial) return links;
  // "As car sales slumped": the word may not be about the part at all.
  const mentions = reading.mentions.filter((one) => !one.isPartial);
  const beside = linkMeasure({ ...reading, mentions }, { ...found, fit: found.fit * BESIDE_PART });
  return [...links, ...beside.map((link): Link => ({ ...link, onlyAgrees: true }))];
}

/** Whether only its language keeps a sentence from being read as one in English is, and no kind was taken for want of a word. */
function isInUnknownWords(reading: Reading, { linked }: FoundMeasure, { used }: Members): boolean {
  const isUnsaid = ({ column, role, members }: CubeDimension) =>
    role === 'category' && members.length > 1 && !used.some(({ dimension }) => dimension === column);
  return (
    !reading.given.language.startsWith('en') &&
    !isNarrowed(reading) &&
    !(linked.siblings > 0 && linked.isDefault) &&
    !reading.table.cube.dimensions.some(isUnsaid)
  );
}

/** Kinds of which the value of a group is an average of its members, and no sum of them. */
const AVERAGED = new Set(['rate', 'index', 'price', 'mean', 'ratio']);

const asLater = (link: Link): Link => ({ ...link, fit: 0.95 * link.fit, isOvertaken: true });

/** The fit of the whole where a word may name a part: below that of the part, which is asked about first. */
const BESIDE_PART = 0.5;

/** "Averaged 2,310 millimetres from January to December", of what is added up over months: in each of them? */
function isOfUnsaidStep({ given: { text, sentence }, table: { cube } }: Reading, { mean }: Times): boolean {
  return mean && cube.frequency !== 'year' && !EACH.test(text.slice(sentence.start, sentence.end));
}

const EACH =
  /\b(?:an?|per|each|every) (?:day|week|month|quarter|year)\b(?! (?:earlier|ago|before|later))|\b(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)\b/iu;

/** "7,243 open cases in 2024", of a table of quarters: on average, or at the end? */
function isUnsaidMean({ given: { text, sentence } }: Reading, { mean }: Times): boolean {
  return mean && !/\b(?:on average|averag\w*|mean)\b/iu.test(text.slice(sentence.start, sentence.end));
}

/** What the members that are asked about are called. */
function namesOf({ cube }: LinkedTable, { of }: Members): string[] {
  return Object.entries(of).flatMap(([column, codes]) =>
    (cube.dimensions.find((one) => one.column === column)?.members ?? []).flatMap(({ code, labels }) =>
      codes.includes(code) ? labels : [],
    ),
  );
}

/** "Unemployment in France and Germany was 7.4 percent": the questions that each of them alone would be, none of which is meant for sure. */
function linkEach(reading: Reading, found: FoundMeasure, { several }: OpenMembers): Link[] {
  const { text, sentence } = reading.given;
  // "Were 4 and 5 percent respectively": of which each is, the sentence says.
  if (/\brespectively\b/iu.test(text.slice(sentence.start, sentence.end))) return [];
  return several.flatMap((one) => {
    const mentions = reading.mentions.filter((other) => other === one || !several.includes(other));
    return linkMeasure({ ...reading, mentions }, { ...found, isOpen: true });
  });
}

/** "Dearer in December 2024 than in 2015": one month against twelve, of which nobody can make one. */
function isUneven({ cube }: LinkedTable, { at, from }: Times): boolean {
  if (at === null || from === null) return false;
  const within = (period: Period) =>
    cube.periods.filter((one) => one.period[0] >= period[0] && one.period[1] <= period[1]).length;
  return within(at) !== within(from);
}

/** "In 2015 and 2016 together": a sum of two times, that are asked for one by one. */
function isOfTwoTimes({ text, sentence }: FigureInText): boolean {
  const said = text.slice(sentence.start, sentence.end);
  // "In 2022 and 2023 it was 12.2 and 11.4 percent": each of its own time.
  return (
    /\b(?:19|20)\d\d and (?:19|20)\d\d (?:together|combined|taken together)\b/u.test(said) ||
    (/(?<!between )\b(?:19|20)\d\d and (?:19|20)\d\d\b/iu.test(said) &&
      /\d(?:\s(?:percent|per cent|million|billion))? and [$€£]?\d/u.test(
        said.replaceAll(/\b(?:19|20)\d\d and (?:19|20)\d\d\b/gu, ''),
      ))
  );
}

/** "Not seasonally adjusted" names the words of the series that it is not of. */
function isOtherSeries({ given: { text, sentence }, table }: Reading, { of }: Members): boolean {
  const said = adjustmentIn(text.slice(sentence.start, sentence.end));
  const whole = adjustmentIn(table.cube.restrictions.flatMap(({ labels }) => labels).join('; '));
  if (said !== null && whole !== null && said !== whole) return true;
  return (
    said !== null &&
    Object.entries(of).some(([column, codes]) => {
      const dimension = table.cube.dimensions.find((one) => one.column === column);
      const labels = dimension?.members
        .filter(({ code }) => codes.includes(code))
        .flatMap((one) => one.labels);
      const own = adjustmentIn((labels ?? []).join('; '));
      return dimension?.role === 'series' && own !== null && own !== said;
    })
  );
}

/**
 * "A dollar cost 42 percent more": a rate in units to the dollar moves as the dollar does. Of a currency that gains or is
 * at its strongest nobody knows which way its table goes.
 */
function isOfDollar({ text, sentence, figure }: FigureInText): boolean {
  return /\b(?:a|one|the|each)\s(?:US\s)?dollar\s(?:cost|costs|was worth|bought|buys|fetched|averaged|traded|rose|fell)\b[^;:]*$/iu.test(
    text.slice(sentence.start, figure.start),
  );
}
