import type { Word } from '../../language/stems.ts';
import type { CubeDimension, CubeMeasure } from '../cubes/cube.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import { isReadWhole } from '../cubes/partition.ts';
import { memberWords } from '../cubes/question-words.ts';
import { allIncluding } from './all-including.ts';
import { carriedMember, takesUp } from './carried-member.ts';
import { isCompared, isOnlyCompared } from './compared-mentions.ts';
import { isCountry } from './country-phrases.ts';
import { isElsewhere } from './elsewhere.ts';
import { firstOfPair } from './first-of-pair.ts';
import { groupsAround } from './foreign-places.ts';
import type { FoundMeasure } from './found-measure.ts';
import { memberByMoney } from './member-by-money.ts';
import { codesOfGroup, type MemberMention } from './members.ts';
import { withoutMembership } from './membership.ts';
import { namesKindOf } from './named-kinds.ts';
import { onlyWithin } from './nested-member.ts';
import { isOrigin, ORIGIN } from './origins.ts';
import { isOfParents } from './parents.ts';
import { comparedAt, type OpenMembers, pickMember, TOGETHER } from './pick-member.ts';
import { isFewOf } from './ranked-few.ts';
import type { Reading } from './reading.ts';
import { agesIn } from './said-ages.ts';
import {
  isElliptical,
  isOfItsOwn,
  isOfPartOnly,
  isOfPronoun,
  isOfTotal,
  isOfWhich,
  isPartOfIt,
  isSaidOfPart,
  namesKind,
} from './share-of-whole.ts';
import { meansOf } from './table.ts';
import { unlessSources } from './unless-sources.ts';
import { hasForeignPlaces, mayNameKind, UNTOLD_KIND } from './untold-kinds.ts';

/** The members of a table's dimensions that a figure is of. */
export interface Members {
  readonly of: Record<string, readonly string[]>;
  /** For a share: what the whole is. */
  readonly whole: (Pick<CubePlace, 'members'> & Partial<Pick<CubePlace, 'measure'>>) | null;
  /** For a difference or ratio between members. */
  readonly against: Record<string, readonly string[]> | null;
  /** For a rank: the members it is among, where a group is named. */
  readonly among: readonly string[] | null;
  /** How many dimensions are read whole since the sentence names none of their members. */
  readonly defaulted: number;
  readonly fit: number;
  readonly used: readonly MemberMention[];
  readonly because: readonly string[];
}

function namesOf(dimension: CubeDimension, codes: readonly string[]): string {
  return codes.map((code) => memberWords(dimension, code, 'en')).join(' + ');
}

/** Finds whose the figure is, dimension by dimension; null where its words leave one open that the table does not close. */
export function membersFor(reading: Reading, found: FoundMeasure): Members | OpenMembers | null {
  const { table, given, role } = reading;
  if (isElsewhere(reading)) return null;
  const first = firstOfPair(reading);
  if (first)
    return membersFor(
      { ...reading, role: { ...role, split: first.end }, given: { ...given, figure: first } },
      found,
    );
  const { words } = given.sentence;
  const placeDimensions = table.cube.dimensions.filter((one) => one.role === 'place');
  const of: Record<string, readonly string[]> = {};
  // What is compared with, and a whole, are elsewhere along these dimensions alone.
  const againstOver: Record<string, readonly string[]> = {};
  let wholeOver: Record<string, readonly string[]> | null = null;
  const used: MemberMention[] = [];
  const because: string[] = [];
  let among: readonly string[] | null = null;
  let defaulted = 0;
  let grouped = false;
  let isOfIt = false;
  let repeated = true;
  let fit = 1;
  for (const dimension of table.cube.dimensions) {
    const mentioned = withoutMembership(unlessSources(dimension, reading), reading).filter(
      (one) =>
        !isOfParents(one, dimension, reading) &&
        !isOfPartOnly(one, reading) &&
        (placeDimensions.length < 2 ||
          dimension.role !== 'place' ||
          isOrigin(one, reading) === ORIGIN.test(dimension.label)),
    );
    const { split } = role;
    // "China's share of global emissions": the word is of what is measured.
    const isOfName = (one: MemberMention) =>
      worldIn(dimension).some((code) => one.codes.includes(code)) &&
      words.slice(one.from, one.to).every(({ stem }) => found.linked.label.includes(stem));
    // "£43 million, public funds included": of all kinds, that one too.
    const together = allIncluding(dimension, mentioned, found.linked.measure, given);
    if (together) {
      of[dimension.column] = together;
      used.push(...mentioned);
      because.push(namesOf(dimension, together));
      fit *= 0.9;
      continue;
    }
    const meant = mentioned.filter((one) => !isOfName(one) && !isWholeByVerb(one, dimension, reading));
    const all = meant.length > 0 ? meant : mentioned;
    // "But only 56 percent of Denmark's": of its cars, or of its electric ones?
    if (role.statistic === 'share' && all.some((one) => isElliptical(one, reading)) && namesKind(reading))
      return null;
    const behind = (one: MemberMention) => split !== null && (words[one.from]?.start ?? 0) >= split;
    const isBehind = (one: MemberMention) => (words[one.from]?.start ?? 0) >= given.figure.end;
    const compared = all.filter((one) => behind(one) || isCompared(one, reading));
    const ranked = role.statistic === 'rank' && role.along !== 'time';
    const subjects = all.filter(
      (one) =>
        !(behind(one) && all.some((other) => !behind(other))) &&
        !isOnlyCompared(one, reading) &&
        !(ranked && isAggregate(dimension, one.codes)) &&
        // "Prices in the North East were the lowest of any English region": whose they are is said before.
        !(ranked && isBehind(one) && all.some((other) => !isBehind(other))),
    );
    const ofIt = all.find((one) => isPartOfIt(one, reading));
    // What "it" is said of is of the same kind.
    isOfIt ||= ofIt !== undefined;
    const named = ofIt ?? comparedAt(all, reading) ?? pickMember(subjects, compared, reading);
    if (named !== null && 'several' in named) return named;
    // "Coal supplied 36 percent of the world's electricity": the part is of the same place.
    const [single, ...more] = all;
    const isOfBoth = single && (found.linked.own.length > 0 || !isAggregate(dimension, single.codes));
    const shared = role.statistic === 'share' && more.length === 0 && isOfBoth ? single : null;
    const only = found.linked.measure.within?.[dimension.column];
    const picked = named ?? shared ?? null;
    // "The electric share", of which there is one for all electric cars: a word of another kind's name says nothing.
    const own = only !== undefined && picked?.isPartial ? null : picked;
    const byMoney = own ? null : memberByMoney(dimension, found, given);
    if (byMoney) {
      of[dimension.column] = [byMoney.code];
      because.push(`${namesOf(dimension, [byMoney.code])} ← “${given.figure.quote}”`);
    } else if (own) {
      of[dimension.column] = own.codes;
      if (own.isPartial) fit *= PARTIAL;
      used.push(own);
      because.push(`${namesOf(dimension, own.codes)} ← “${textOf(own, words, given.text)}”`);
    } else {
      const before = role.statistic === 'rank' && all.length === 0 ? null : carriedMember(dimension, reading);
      // "Their overnight stays", behind a sentence about Germans and Danes: of none of them alone, nor of all guests.
      if (before === 'several' && takesUp(given)) return null;
      if (before && before !== 'several') {
        of[dimension.column] = before.codes;
        because.push(`${namesOf(dimension, before.codes)} ← ${before.where}`);
        fit *= 0.85;
      } else if (dimension.role === 'series') of[dimension.column] = [];
      else if (only !== undefined) defaulted += 1;
      else if (
        dimension.role === 'place' &&
        ((dimension.whole === null && !isReadWhole(found.linked.measure, dimension)) ||
          hasForeignPlaces(dimension, given.language))
      )
        return null;
      else if (
        dimension.whole === null &&
        dimension.role === 'category' &&
        !isReadWhole(found.linked.measure, dimension)
      )
        return null;
      else if (namesKindOf(dimension, found, reading) || isOfSomeAges(dimension, reading)) return null;
      else {
        defaulted += 1;
        if (mayNameKind(dimension, reading)) fit *= UNTOLD_KIND;
      }
    }
    const others = compared.filter((one) => one !== own && one.codes.join() !== own?.codes.join());
    const isTogether = TOGETHER.test(given.text.slice(given.figure.end, given.sentence.end));
    if (others.length > 1 && !isTogether && role.against === 'place') return null;
    const other =
      others[0] && isTogether ? { ...others[0], codes: others.flatMap(({ codes }) => codes) } : others[0];
    if (
      other &&
      own &&
      (role.statistic === 'change' || role.statistic === 'ratio') &&
      role.against !== 'time'
    ) {
      againstOver[dimension.column] = other.codes;
      used.push(other);
    }
    if (ranked && own) {
      const group = all.find((one) => isAggregate(dimension, one.codes));
      const area = dimension.members.find(({ code }) => group?.codes.includes(code))?.area;
      const around = area ?? (dimension.role === 'place' ? groupsAround(reading)[0]?.code : undefined);
      among = around ? codesOfGroup(dimension, around, given.date ?? '2020-01-01') : null;
      // Of a group of which a table lists a few, nobody knows who is first.
      if (around && among && isFewOf(among, around, given.date ?? '2020-01-01')) return null;
    }
    if (role.statistic === 'share' && own) {
      const group = all.find(
        (one) =>
          one !== own &&
          (one.from > own.to || behind(one) || isOfWhich(one, own, reading) || isPartOfIt(own, reading)) &&
          // "London had 29 percent of those in England": where the whole is, whether or not the table calls it one.
          (isAggregate(dimension, one.codes) ||
            (behind(one) && !behind(own) && isWithin(one, reading)) ||
            isPartOfIt(own, reading)),
      );
      const rest =
        dimension.role === 'category' || dimension.whole !== null
          ? withoutOf(dimension, found.linked.measure)
          : null;
      // "Chinese nationals made up 31 percent of foreign students in the United States": no country is a part of another.
      if (group && [own, group].every((one) => isOfCountry(dimension, one.codes))) return null;
      if (group) {
        grouped = true;
        wholeOver = { [dimension.column]: group.codes };
        used.push(group);
      } else if (found.linked.own.length === 0 && isOfAllThere(dimension, own.codes, given)) {
        wholeOver = { [dimension.column]: worldIn(dimension) };
        fit *= 0.9;
      } else if (
        rest &&
        !grouped &&
        (!behind(own) || isSaidOfPart(own, reading)) &&
        !(dimension.role === 'place' && isWithin(own, reading) && !isOfTotal(reading)) &&
        !(dimension.role === 'place' && isOfItsOwn(given))
      )
        wholeOver = { [dimension.column]: rest === 'all' ? [] : [rest] };
      // "Girls in Quebec made up 24 percent of the pupils of Canada": of all of them, or of the girls?
      if (split !== null && dimension.role === 'category')
        repeated &&= all.some((one) => behind(one) && one.codes.join() === own.codes.join());
    }
  }
  // "Recalled prisoners": of all kinds of custody there are none, since they are all of the sentenced.
  for (const { column } of table.cube.dimensions) {
    const code = of[column] === undefined ? onlyWithin(column, of, table.cube.dimensions) : null;
    if (code === null) continue;
    of[column] = [code];
    defaulted -= 1;
  }
  if (grouped && !repeated && !isOfIt) return null;
  // "90 percent of it winter wheat": of what was said, and nobody knows which part.
  if (role.statistic === 'share' && !isOfIt && isOfPronoun(given)) return null;
  // "Car dealers in Ontario, or 22 percent of the total": of all dealers, or of all of Ontario?
  const isNamed = (role: CubeDimension['role']) =>
    table.cube.dimensions.some(
      (one) => one.role === role && used.some(({ dimension }) => dimension === one.column),
    );
  // "In the EU Germany built 4.1 million, or 20 percent of the total": of the EU's, or of the world's?
  const places = new Set(
    reading.mentions
      .filter(({ dimension }) => placeDimensions.some(({ column }) => column === dimension))
      .map(({ codes }) => codes.join()),
  );
  if (
    role.statistic === 'share' &&
    isOfTotal(reading) &&
    (places.size > 1 || (isNamed('place') && isNamed('category')))
  )
    return null;
  let whole: Members['whole'] = wholeOver && { members: elsewhere(of, wholeOver) };
  if (role.statistic === 'share' && found.against !== undefined)
    whole = { members: of, measure: found.against };
  if (role.statistic === 'share' && (!whole || (!grouped && isOfAll(reading, found)))) {
    const root = table.measures.find(
      ({ isDefault, measure }) =>
        isDefault &&
        measure !== found.linked.measure &&
        measure.concept === found.linked.measure.concept &&
        // Tonnes are no part of kilograms a head.
        (measure.kind === 'ratio') === (found.linked.measure.kind === 'ratio'),
    );
    if (root && rulesOf(root.measure.kind).share)
      whole = { members: of, measure: root.measure.columns[0]?.column ?? '' };
  }
  return {
    of,
    whole,
    against: Object.keys(againstOver).length > 0 ? elsewhere(of, againstOver) : null,
    among,
    defaulted,
    fit,
    used,
    because,
  };
}

/** "Solar panels generated 87.6 TWh": of "Total generation" the text has a word that is said of every kind. */
function isWholeByVerb(
  { codes, from, to }: MemberMention,
  { role, whole }: CubeDimension,
  { given: { sentence } }: Reading,
): boolean {
  return (
    role === 'category' &&
    whole !== null &&
    codes.length === 1 &&
    codes[0] === whole &&
    !sentence.words.slice(from, to).some(({ stem }) => ALL_OF.test(stem))
  );
}

const ALL_OF = /^(?:total|all|overal|whole|both|everi|entir|combin|togeth|altogeth|sum|aggreg|ensembl)$/;

/** Whether codes of a dimension are those of one country. */
function isOfCountry({ members }: CubeDimension, codes: readonly string[]): boolean {
  const [code, ...more] = codes;
  const area = members.find((one) => one.code === code)?.area ?? null;
  return more.length === 0 && area !== null && isCountry(area);
}

/**
 * "41 percent of all measles cases", "one refugee in ten lived in Turkey": of all that a table of countries counts in the
 * world.
 */
function isOfAllThere(
  dimension: CubeDimension,
  codes: readonly string[],
  { figure, text, sentence }: Reading['given'],
): boolean {
  const behind = text.slice(figure.end, sentence.end);
  return (
    dimension.role === 'place' &&
    worldIn(dimension).length > 0 &&
    isOfCountry(dimension, codes) &&
    !/\b(?:there|its|their|domestic|national|in the (?:country|bloc|region|nation))\b/iu.test(behind) &&
    // "Of all refugees in Africa", which the table does not have.
    ((/^\sof all\s/iu.test(behind) && !/\b(?:in|across|within)\s(?:the\s)?\p{Lu}/u.test(behind)) ||
      ONE_IN.test(figure.quote))
  );
}

/** "One refugee in ten", "one in ten refugees": the words name what it is a part of. */
const ONE_IN =
  /^(?:(?:nearly|almost|about|around|roughly|more than|over)\s)?(?:one|two|three)\s(?:\p{L}+\s){0,3}?in\s(?:every\s)?\p{L}+/iu;

function worldIn({ members }: CubeDimension): string[] {
  const world = members.find(
    ({ aggregate, labels }) => aggregate && labels.some((label) => /^(?:world|global)$/iu.test(label)),
  );
  return world ? [world.code] : [];
}

/** "In California 71 percent of the homeless": a share of what is in that place. */
function isWithin({ from }: MemberMention, { given: { text, sentence } }: Reading): boolean {
  const start = sentence.words[from]?.start ?? 0;
  return /\b(?:in|across|within)\s(?:the\s)?$/iu.test(
    text.slice(Math.max(sentence.start, start - 12), start),
  );
}

/** "Young Slovaks", "people under 30", of a table by age that has no such ages: it is of none of its ages, nor of all. */
function isOfSomeAges({ members }: CubeDimension, { given: { sentence, text, language } }: Reading): boolean {
  if (!members.some(({ ages }) => ages !== null)) return false;
  return (
    agesIn(sentence.words, text, language).length > 0 ||
    SOME_AGES.test(text.slice(sentence.start, sentence.end))
  );
}

const SOME_AGES =
  /\b(?:young(?:er)?|youths?|teenage(?:rs?)?|teens|older (?:people|workers|men|women)|elderly|pensioners|children|under-\d\ds?)\b/iu;

/** The fit of a single word of a member's name, which may be said of something else. */
const PARTIAL = 0.6;

/** "30 percent of all cars there": behind the figure is what the whole counts, without what tells its parts apart. */
function isOfAll({ given: { figure, sentence } }: Reading, { linked }: FoundMeasure): boolean {
  const behind = sentence.words.filter(({ start }) => start >= figure.end).map(({ stem }) => stem);
  return (
    linked.own.length > 0 && !linked.own.some((stem) => meansOf(stem).some((one) => behind.includes(one)))
  );
}

/** The whole of a category: its own total, or all of its parts. */
function withoutOf(dimension: CubeDimension, measure: CubeMeasure): string | 'all' | null {
  return dimension.whole ?? (isReadWhole(measure, dimension) ? 'all' : null);
}

/** Members but for those along some dimensions; none of a dimension are all of it. */
function elsewhere(
  of: Record<string, readonly string[]>,
  over: Record<string, readonly string[]>,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries({ ...of, ...over }).filter(([column, codes]) => codes.length > 0 || !(column in over)),
  );
}

function isAggregate({ members }: CubeDimension, codes: readonly string[]): boolean {
  return members.some(({ code, aggregate }) => codes.includes(code) && aggregate);
}

function textOf({ from, to }: MemberMention, words: readonly Word[], text: string): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}
