import type { Word } from '../../language/stems.ts';
import { conceptOf, findConcepts } from '../cubes/lexicon.ts';
import { agedMeasures } from './aged-measures.ts';
import { tradeMeasures } from './bought-and-sold.ts';
import { takesUp } from './carried-member.ts';
import { countedMembers } from './counted-members.ts';
import { currencyMeasures } from './currency-measures.ts';
import { economyGrown } from './economy-grew.ts';
import { atOwnWords, placesAmong, withEnglishWords } from './english-words.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import { inItsUnit } from './in-its-unit.ts';
import { measuredByUnit } from './measured-by-unit.ts';
import { askedOf } from './measures-asked.ts';
import { namedBy } from './named-measures.ts';
import type { Kinds } from './of-member.ts';
import { isOfLaterFigure, peopleSaid } from './people-said.ts';
import { pricedMembers } from './priced-members.ts';
import { adjustmentIn, isOfEach } from './qualifiers.ts';
import { contextsOf, partFrom, type Reading, readFor } from './reading.ts';
import { RELATIVE } from './relative-words.ts';
import type { Role } from './role.ts';
import { saidHere } from './said-here.ts';
import { areaStem, isRelative, type LinkedMeasure, type LinkedTable, meansOf } from './table.ts';
import { isReporting } from './vocabulary.ts';

/**
 * The measures that the sentence names; where it names none, those that the text before it names. Those that it names
 * equally well, where nothing else names one, are marked as open.
 */
export function measuresFor(reading: Reading): readonly FoundMeasure[] {
  const { given, role } = reading;
  const table = askedOf(given, role, reading.table);
  const aged =
    agedMeasures({ ...reading, table }) ?? currencyMeasures({ ...reading, table }) ?? tradeMeasures(reading);
  if (aged) return aged;
  const kinds = kindsIn(reading);
  const words = wordsFor(given, table);
  const all = atOwnWords(
    namedBy(table, words, given.sentence.concepts, given.figure, kinds),
    words,
    given.sentence.words,
  );
  const open = all.filter(isOpen);
  const firm = firmFor(
    reading,
    table,
    all.filter((one) => !isOpen(one)),
  );
  if (firm.length > 0)
    return inItsUnit(saidHere(meantBefore(firm, reading, table), table, given), reading, reading.table);
  return open.length > MOST_OPEN ? [] : open;
}

/**
 * "Their sales index averaged 96", behind a sentence about household goods stores: of the columns of one thing, the one
 * that the sentence before names, and none where it names several.
 */
function meantBefore(
  firm: readonly FoundMeasure[],
  { given }: Reading,
  { measures }: LinkedTable,
): readonly FoundMeasure[] {
  const [only] = firm;
  const each = only && ofEach(only, measures, given);
  if (each) return [each];
  if (!only || !firm.every(({ linked }) => linked.isDefault && linked.siblings > 0)) return firm;
  const again = nounAgain(given);
  if (!takesUp(given) && again === null) return firm;
  const [before] = contextsOf(given);
  const said = new Set(before?.words.map(({ stem }) => stem));
  const told = measures.filter(
    ({ measure, own, label }) =>
      measure.concept === only.linked.measure.concept &&
      measure.unit === only.linked.measure.unit &&
      own.length > 0 &&
      own.some((stem) => meansOf(stem).some((one) => said.has(one))) &&
      (again === null || label.at(-1) === again),
  );
  if (told.length === 0) return firm;
  const [part] = told;
  const isWhole = part?.own.every(
    (stem) => isReporting(stem, 'en') || meansOf(stem).some((one) => said.has(one)),
  );
  return part && told.length === 1 && isWhole ? [{ ...only, linked: part, fit: only.fit * 0.85 }] : [];
}

/** "The average Saudi was responsible for 21.9 tonnes": of the total and what it is for each person, the second. */
function ofEach(
  only: FoundMeasure,
  measures: readonly LinkedMeasure[],
  given: FigureInText,
): FoundMeasure | null {
  const { concept, kind } = only.linked.measure;
  if (concept === null || !SUMS.has(kind) || !isSaidOfEach(given) || isOfLaterFigure(given)) return null;
  const [each, ...more] = measures.filter(
    ({ measure, label }) => measure.concept === concept && label.includes('capita'),
  );
  return each && more.length === 0
    ? { ...only, linked: each, because: `${each.measure.label} ← “each”` }
    : null;
}

const isSaidOfEach = (given: FigureInText) => isOfEach(given) || peopleSaid(given)?.people === 1;

const SUMS = new Set(['stock', 'flow', 'count']);

/** "Last year the tax yielded €22.3 billion": the stem of what was named before, and is called by its last word alone. */
function nounAgain({ sentence: { words }, text, figure }: FigureInText): string | null {
  const at = words.findIndex(
    ({ start, end }) =>
      end <= figure.start &&
      /\b(?:the|that|this)\s$/iu.test(text.slice(Math.max(0, start - 6), start)) &&
      // "The tax receipts" are another thing than the tax.
      AGAIN_ENDS.test(text.slice(end, end + 24)),
  );
  return words[at]?.stem ?? null;
}

const AGAIN_ENDS =
  /^,?\s(?:(?:had|has|have)\s)?(?:yielded|brought|raised|rose|fell|was|were|is|came|stood|reached|made|cost|grew|climbed|dropped|declined|jumped|averaged|accounted|supplied|produced)\b/iu;

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
  const isLeft = ({ start }: Word) => cut === null || start < cut;
  const left = wordsFor(given, table).filter(isLeft);
  // Behind its own words are what they are in English.
  const most = words.filter(isLeft).length;
  const own =
    cut === null
      ? all
      : atOwnWords(
          firmlyNamedBy(
            table,
            left,
            concepts.filter(({ to }) => to <= most),
            given.figure,
            kindsIn(reading),
          ),
          left,
          words,
        );
  if (own.length === 0 && cut !== null && role.statistic === 'share') {
    const part = partOfWhole(table, left, words, most, given.language);
    if (part) return [part];
  }
  // What only a part of it, or something else, is said to be of is not what the figure is of.
  const here = ofAmounts(own.length > 0 || split === null ? own : all, given, role);
  if (here.length > 0) {
    if (split === null) return here;
    // What it is compared with may be another measure: "employment in services … than employment in construction".
    const right = words.slice(most);
    const others = firmlyNamedBy(table, right, findConcepts(right, given.language), null).filter(
      ({ linked }) => linked.own.some((stem) => right.some((word) => meansOf(stem).includes(word.stem))),
    );
    const [other] = others;
    // "Than the number of hybrid cars", of a table with two kinds of hybrids: nobody knows which.
    if (other && isOneOfSeveral(other.linked, table, right)) return [];
    const against =
      others.length === 1 && other && here.every(({ linked }) => linked !== other.linked)
        ? other.linked.measure.columns[0]?.column
        : undefined;
    return against === undefined
      ? here
      : here.map((one) => ({
          ...one,
          against,
          at: [...one.at, ...(other?.at ?? []).map((i) => i + most)],
        }));
  }
  const counted = countedMembers({ ...reading, table });
  if (counted) return [counted];
  const priced = pricedMembers(reading);
  if (priced) return [priced];
  const byUnit = measuredByUnit(reading);
  if (byUnit) return [byUnit];
  const grown = indexOfGrowth(reading) ?? economyGrown(reading);
  if (grown) return [grown];
  const byLevel = measuredAsLevel(reading);
  if (byLevel.length > 0) return byLevel;
  for (const { words: others, concepts: said } of contextsOf(given)) {
    const found = firmlyNamedBy(table, withEnglishWords(others, given.language), said, null);
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

/** Whether the words that tell a measure from others are only a part of its own, and another has all of these as well. */
function isOneOfSeveral(linked: LinkedMeasure, { measures }: LinkedTable, words: readonly Word[]): boolean {
  const said = linked.own.filter((stem) => words.some((word) => meansOf(stem).includes(word.stem)));
  return (
    said.length < linked.own.length &&
    measures.some((one) => one !== linked && said.every((stem) => one.own.includes(stem)))
  );
}

const OF_A_MONTH =
  /\b(?:peak(?:ed|ing|s)?|hit(?:ting)?|high|low|record|monthly|month[- ]on[- ]month|ended|ends)\b/iu;

/** "Inflation was 14.4 percent in 2022", of a table of consumer prices: how much higher their index was than a year before. */
function indexOfGrowth({ given, table, role }: Reading): FoundMeasure | null {
  const { sentence, figure } = given;
  if (role.statistic !== 'value' || figure.unit !== '%') return null;
  // The highest of its months is no mean of the year.
  if (OF_A_MONTH.test(given.text.slice(sentence.start, sentence.end))) return null;
  const said = sentence.concepts.find(({ concept }) => concept.id === 'inflation');
  const named = said?.at.filter((i) => /^inflat/.test(sentence.words[i]?.stem ?? '')) ?? [];
  if (named.length === 0 || sentence.concepts.some(({ concept }) => concept.within.includes('inflation')))
    return null;
  const [index, ...more] = table.measures.filter(
    ({ measure, isDefault }) =>
      measure.concept === 'consumer price index' && measure.kind === 'index' && isDefault,
  );
  if (!index || more.length > 0) return null;
  return {
    linked: index,
    fit: 0.9,
    at: named,
    because: `growth of ${index.measure.label} ← “${named.map((i) => sentence.words[i]?.text).join(' ')}”`,
    isGrowthOf: true,
  };
}

/**
 * "Reactors generated 51.6 terawatt hours in 2022, a third less than in 2004": a change in percent, and how many times as
 * much, is of what the amount before it measures, which its unit may say.
 */
function measuredAsLevel({ given, table, role }: Reading): readonly FoundMeasure[] {
  const isRelativeChange =
    (role.statistic === 'change' && role.how === 'percent') || role.statistic === 'ratio';
  if (!isRelativeChange) return [];
  const { figures, figure, text } = given;
  const level = figures.findLast(({ end }) => end <= figure.start);
  if (!level?.unit || level.measure !== 'level' || level.statement) return [];
  // Another clause may be of something else.
  if (!/^(?:[^,.;:]|\.\d){0,40}?,\s(?:[\p{L}-]+\s){0,3}$/iu.test(text.slice(level.end, figure.start)))
    return [];
  const found = measuresFor(readFor({ ...given, figure: level, index: figures.indexOf(level) }, table));
  return found.map((one) => ({ ...one, fit: one.fit * 0.95 }));
}

/**
 * "Wind made nearly 30 percent of all electricity generated": of columns that are parts of another, the one that is named
 * by the word that tells it from the whole, where the words behind the share name the whole.
 */
function partOfWhole(
  table: LinkedTable,
  left: readonly Word[],
  own: readonly Word[],
  most: number,
  language: string,
): FoundMeasure | null {
  const right = own.slice(most);
  const [whole, another] = firmlyNamedBy(table, right, findConcepts(right, language), null).filter(
    ({ linked }) => linked.isDefault,
  );
  if (!whole || another) return null;
  const says = (stem: string) => left.some((word) => meansOf(stem).includes(word.stem));
  const parts = table.measures.filter(({ measure, label }) => {
    const own = label.filter((stem) => !whole.linked.label.includes(stem));
    const isAlike = measure.unit === whole.linked.measure.unit && measure.kind === whole.linked.measure.kind;
    return measure !== whole.linked.measure && isAlike && own.length > 0 && own.every(says);
  });
  const [part] = parts;
  if (!part || parts.length > 1) return null;
  const column = whole.linked.measure.columns[0]?.column;
  const said = left.flatMap(({ stem }, i) =>
    part.label.some((one) => meansOf(one).includes(stem)) ? [i] : [],
  );
  const at = placesAmong(said, left, own);
  return {
    linked: part,
    fit: whole.fit,
    at: [...at, ...whole.at.map((i) => i + most)],
    because: `${part.measure.label} ← “${at.map((i) => own[i]?.text).join(' ')}” of ${whole.because}`,
    ...(column !== undefined && { against: column }),
  };
}

/**
 * "Military spending jumped 4 percent" is of the money, and not of its share of something, unless the sentence speaks of
 * one; "the prison population was higher" is of people, and not of so many per 100,000.
 */
function ofAmounts(
  found: readonly FoundMeasure[],
  { text, sentence, figures, figure: { unit } }: FigureInText,
  role: Role,
): readonly FoundMeasure[] {
  const said = text.slice(sentence.start, sentence.end);
  if (RELATIVE.test(said)) return found;
  const isOfAmount = (role.statistic === 'change' && role.how === 'percent') || role.statistic === 'ratio';
  const isLeft = (of: string | null) =>
    of !== null &&
    (isOfAmount ? isRelative(of) : of.startsWith('per ') && !(unit !== null && isRelative(unit)));
  const amounts = found.filter(({ linked: { measure } }) => !isLeft(measure.unit));
  if (amounts.length > 0 || !isOfAmount) return amounts.length > 0 ? amounts : found;
  // "The number of doctors rose 4 percent" is no change of doctors per 10,000; "unemployment" is a rate by its name.
  const rates = found.filter(
    ({ linked: { measure } }) =>
      measure.kind === 'growth' ||
      (measure.unit !== null &&
        isRelative(measure.unit) &&
        // "Under-five deaths fell" is of how many died.
        // "0.63 deaths per 100 births, more than twice Japan's" is of the rate.
        (measure.unit === '%' ||
          !NUMBERED.test(said) ||
          figures.some(({ unit: other }) => other !== null && other === measure.unit)) &&
        sentence.concepts.some(({ concept: { id } }) => id === measure.concept) &&
        ['rate', 'growth'].includes(conceptOf(measure.concept ?? '')?.kind ?? '')),
  );
  const [only, ...others] = found;
  // "Forest cover rose 6.8 percent", where the table has nothing but the share: only a slip of the pen decides it.
  return rates.length === 0 &&
    only &&
    others.length === 0 &&
    only.linked.measure.unit === '%' &&
    !NUMBERED.test(said)
    ? [{ ...only, fit: only.fit * OF_SHARE }]
    : rates;
}

/** How well a share fits that is said to have changed in percent: too little for a verdict of its own. */
const OF_SHARE = 0.45;
const NUMBERED = /\b(?:numbers?|deaths|births|cases|victims|killed|died)\b/iu;

/**
 * The words of a sentence as headers of columns have them: "not seasonally adjusted" is "unadjusted", and "German" the
 * column of Germany; but "in Switzerland" is where a table of Switzerland counts guests, and no guest is from there.
 */
function wordsFor({ sentence, text, figure, language }: FigureInText, table: LinkedTable): readonly Word[] {
  const { start, end, countries } = sentence;
  const words = withEnglishWords(sentence.words, language);
  const isRaw = adjustmentIn(text.slice(start, end)) === 'raw';
  const { areas } = table;
  // "The third-highest" is not of the third quartile.
  const isRank = (word: Word) =>
    figure.unit === 'rank' && word.start >= figure.start && word.end <= figure.end;
  if (!isRaw && areas.size === 0 && !words.some(isRank)) return words;
  return words.map((word) => {
    if (isRank(word)) return { ...word, stem: '' };
    if (isRaw && word.stem === 'adjust') return { ...word, stem: 'unadjust' };
    const country = countries.find((one) => one.start <= word.start && word.end <= one.end);
    if (!country || !areas.has(country.code)) return word;
    const isWhere =
      table.cube.about.some(({ code }) => code === country.code) &&
      !/\b(?:from|of|by)\s(?:the\s)?$/iu.test(text.slice(start, country.start));
    return { ...word, stem: isWhere || word.start > country.start ? '' : areaStem(country.code) };
  });
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

/** The words of a sentence that name members of categories, found when they are first asked for. */
function kindsIn(reading: Reading): Kinds {
  let found: ReadonlySet<number> | undefined;
  return () => {
    found ??= new Set(
      reading.mentions.flatMap(({ dimension, from, to }) =>
        reading.table.cube.dimensions.some(({ column, role }) => column === dimension && role === 'category')
          ? Array.from({ length: to - from }, (_, i) => from + i)
          : [],
      ),
    );
    return found;
  };
}
