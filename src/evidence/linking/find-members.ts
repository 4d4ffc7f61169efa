import type { Word } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import type { CubeDimension, CubeMeasure } from '../cubes/cube.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import { isReadWhole } from '../cubes/partition.ts';
import { memberWords } from '../cubes/question-words.ts';
import { together } from './added-mentions.ts';
import { carriedMember, takesUp } from './carried-member.ts';
import { isCompared, isOnlyCompared } from './compared-mentions.ts';
import { isContainer, isPartOf } from './containers.ts';
import { groupsAround } from './foreign-places.ts';
import type { FoundMeasure } from './found-measure.ts';
import { codesOfGroup, type MemberMention } from './members.ts';
import { namesKindOf } from './named-kinds.ts';
import { onlyWithin } from './nested-member.ts';
import { isFewOf } from './ranked-few.ts';
import type { Reading } from './reading.ts';
import { meansOf } from './table.ts';
import { unlessSources } from './unless-sources.ts';

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

/** Members that a figure may be of, each as well as the others. */
export interface OpenMembers {
  readonly several: readonly MemberMention[];
}

/** Finds whose the figure is, dimension by dimension; null where its words leave one open that the table does not close. */
export function membersFor(reading: Reading, found: FoundMeasure): Members | OpenMembers | null {
  const { table, given, role } = reading;
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
  let repeated = true;
  let fit = 1;
  for (const dimension of table.cube.dimensions) {
    const all = unlessSources(dimension, reading).filter(
      (one) =>
        placeDimensions.length < 2 ||
        dimension.role !== 'place' ||
        isOrigin(one, reading) === ORIGIN.test(dimension.label),
    );
    const { split } = role;
    const behind = (one: MemberMention) => split !== null && (words[one.from]?.start ?? 0) >= split;
    const compared = all.filter((one) => behind(one) || isCompared(one, reading));
    const ranked = role.statistic === 'rank' && role.along !== 'time';
    const subjects = all.filter(
      (one) =>
        !(behind(one) && all.some((other) => !behind(other))) &&
        !isOnlyCompared(one, reading) &&
        !(ranked && isAggregate(dimension, one.codes)),
    );
    const named = pick(subjects, compared, reading);
    if (named !== null && 'several' in named) return named;
    // "Coal supplied 36 percent of the world's electricity": the part is of the same place.
    const [single, ...more] = all;
    const isOfBoth = single && (found.linked.own.length > 0 || !isAggregate(dimension, single.codes));
    const shared = role.statistic === 'share' && more.length === 0 && isOfBoth ? single : null;
    const own = named ?? shared ?? null;
    if (own) {
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
      else if (
        dimension.role === 'place' &&
        (dimension.whole === null || isForeign(dimension, given.language))
      )
        return null;
      else if (
        dimension.whole === null &&
        dimension.role === 'category' &&
        !isReadWhole(found.linked.measure, dimension)
      )
        return null;
      else if (namesKindOf(dimension, found, reading)) return null;
      else defaulted += 1;
    }
    const others = compared.filter((one) => one !== own && one.codes.join() !== own?.codes.join());
    const together = TOGETHER.test(given.text.slice(given.figure.end, given.sentence.end));
    if (others.length > 1 && !together && role.against === 'place') return null;
    const other =
      others[0] && together ? { ...others[0], codes: others.flatMap(({ codes }) => codes) } : others[0];
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
          (one.from > own.to || behind(one)) &&
          // "London had 29 percent of those in England": where the whole is, whether or not the table calls it one.
          (isAggregate(dimension, one.codes) || (behind(one) && !behind(own) && isWithin(one, reading))),
      );
      const rest =
        dimension.role === 'category' || dimension.whole !== null
          ? withoutOf(dimension, found.linked.measure)
          : null;
      if (group) {
        grouped = true;
        wholeOver = { [dimension.column]: group.codes };
        used.push(group);
      } else if (rest && !grouped && !behind(own) && !(dimension.role === 'place' && isWithin(own, reading)))
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
  if (grouped && !repeated) return null;
  let whole: Members['whole'] = wholeOver && { members: elsewhere(of, wholeOver) };
  if (role.statistic === 'share' && found.against !== undefined)
    whole = { members: of, measure: found.against };
  if (role.statistic === 'share' && (!whole || (!grouped && isOfAll(reading, found)))) {
    const root = table.measures.find(
      ({ isDefault, measure }) =>
        isDefault && measure !== found.linked.measure && measure.concept === found.linked.measure.concept,
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

/** "In California 71 percent of the homeless": a share of what is in that place. */
function isWithin({ from }: MemberMention, { given: { text, sentence } }: Reading): boolean {
  const start = sentence.words[from]?.start ?? 0;
  return /\b(?:in|across|within)\s(?:the\s)?$/iu.test(
    text.slice(Math.max(sentence.start, start - 12), start),
  );
}

/** The fit of a single word of a member's name, which may be said of something else. */
const PARTIAL = 0.6;

/** "30 percent of all cars there": behind the figure is what the whole counts, without what tells its parts apart. */
function isOfAll({ given: { figure, sentence } }: Reading, { linked }: FoundMeasure): boolean {
  const behind = sentence.words.filter(({ start }) => start >= figure.end).map(({ stem }) => stem);
  return (
    linked.own.length > 0 && !linked.own.some((stem) => meansOf(stem).some((one) => behind.includes(one)))
  );
}

/** Dimensions that say where somebody or something came from. */
const ORIGIN = /citizen|nationalit|origin|birth|departure|sending|\bfrom\b/i;

/** Whether a place is named as the one somebody came from: "from Syria", "Syrians", "Afghan nationals". */
function isOrigin({ from, adjective }: MemberMention, { given }: Reading): boolean {
  const { words } = given.sentence;
  const start = words[from]?.start ?? 0;
  if (
    /\b(?:from|by|(?:citizenship|citizens|nationality|nationals|natives) of|born in)\s(?:the\s)?$/iu.test(
      given.text.slice(Math.max(given.sentence.start, start - 24), start),
    )
  )
    return true;
  if (!adjective) return false;
  const after = given.text.slice(words[from]?.end ?? 0, (words[from]?.end ?? 0) + 24);
  return (
    /s$/.test(words[from]?.text ?? '') ||
    /^\s(?:national|citizen|applicant|asylum|refugee|migrant|worker|student|people)/i.test(after)
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

const TOGETHER = /\b(?:together|combined|altogether|jointly|between them|in total)\b/i;

/** Between an owner and the number: "Italy's 252,690", "Germany's almost 4.7". */
const OWNER = /^['’]s?\s(?:(?:about|some|nearly|almost|over|only|just|around|roughly)\s)?$/iu;

/** "More than New South Wales, where work began on 12,355": the clause is of the place before it. */
const WHERE = /^,\swhere\s(?:[\p{L}-]+\s){0,5}$/iu;

/** "The world average of 1.7", "France's rate of 7.4 percent". */
const AVERAGE_OF =
  /^(?:(?:['’]s)?\s)?(?:average|mean|total|figure|rate|level)\s(?:of|at|was)\s(?:(?:about|some|nearly|almost|over|only|just|around|roughly)\s)?$/iu;

/** The mention that a figure is of; several where it is of more than one, and nobody knows how. */
function pick(
  all: readonly MemberMention[],
  compared: readonly MemberMention[],
  reading: Reading,
): MemberMention | OpenMembers | null {
  const { given } = reading;
  if (all.length === 0) return null;
  const narrower = all.filter((one) => !isContainer(one, reading));
  // "The North East, the cheapest region of England": where something lies is not what it is.
  if (narrower.length > 0 && narrower.length < all.length) return pick(narrower, compared, reading);
  if (narrower.length === 0 && all.some((one) => isPartOf(one, reading))) return { several: [] };
  const { figure, figures, text, sentence } = given;
  const { words } = sentence;
  const startOf = (one: MemberMention) => words[one.from]?.start ?? 0;
  const endOf = (one: MemberMention) => words[one.to - 1]?.end ?? 0;
  // "Ireland, Malta and Austria" are three, and only "together" makes them one.
  const listed = (one: MemberMention): MemberMention | OpenMembers => {
    const isJoined = (left: MemberMention, right: MemberMention) =>
      /^(?:,|,?\s(?:and|or))\s(?:the\s|in\s)?$/iu.test(text.slice(endOf(left), startOf(right)));
    const list = [one];
    for (let at = all.indexOf(one); at > 0; at -= 1) {
      const left = all[at - 1] as MemberMention;
      if (!isJoined(left, list[0] as MemberMention)) break;
      list.unshift(left);
    }
    for (const right of all.slice(all.indexOf(one) + 1)) {
      if (!isJoined(list.at(-1) as MemberMention, right)) break;
      list.push(right);
    }
    if (list.length === 1) return one;
    const several: OpenMembers = { several: list };
    if (!TOGETHER.test(text.slice(sentence.start, sentence.end))) return several;
    return list.reduce<MemberMention | OpenMembers>(
      (sum, next) =>
        'several' in sum || sum === next ? sum : (together(sum, next, reading) ?? { several: [] }),
      list[0] as MemberMention,
    );
  };
  const inside = all.filter((one) => startOf(one) >= figure.start && endOf(one) <= figure.end);
  if (inside[0]) return inside[0];
  // "15.4 percent in Malta": what follows at once, before another figure.
  for (const one of all) {
    if (startOf(one) < figure.end) continue;
    const between = text.slice(figure.end, startOf(one));
    if (between === ' ' && /^(?:worldwide|globally|nationwide)$/iu.test(text.slice(startOf(one), endOf(one))))
      return one;
    const crossed = figures.some(
      (other) => other !== figure && other.start >= figure.end && other.end <= startOf(one),
    );
    if (
      !crossed &&
      /^(?:\s[\p{L}-]+){0,4}\s(?:in|for|among|at|across)\s(?:the\s)?$/iu.test(between) &&
      !/\bthan\b|\bas\b/i.test(between)
    )
      return listed(one);
    // "6.3 percent of men": whose share it is.
    const isKind = reading.table.cube.dimensions.some(
      ({ column, role }) => column === one.dimension && role === 'category',
    );
    if (!crossed && isKind && /^\sof\s(?:the\s|all\s)?$/iu.test(between)) return listed(one);
    if (/^\s(?:[\p{L}-]+\s){0,2}$/iu.test(between) && one.adjective) return one;
  }
  const earlier = all.filter((one) => endOf(one) <= figure.start);
  // "Against Italy's 252,690": the owner comes right before the number.
  const owner = earlier.findLast((one) => {
    const between = text.slice(endOf(one), figure.start);
    return OWNER.test(between) || WHERE.test(between);
  });
  if (owner) return owner;
  // "Against 36.6 million": the other one that was named.
  if (
    /\b(?:against|versus|compared with)\s(?:[\p{L}]+\s){0,2}$/iu.test(
      text.slice(Math.max(sentence.start, figure.start - 40), figure.start),
    )
  ) {
    const other = compared.findLast((one) => endOf(one) <= figure.start);
    if (other) return other;
  }
  // "Men are likelier than women to leave: 16.0 percent against 9.8": each has its own of two.
  const isPaired = (left: Figure | undefined, right: Figure | undefined) =>
    left !== undefined &&
    right !== undefined &&
    /^\s(?:against|versus|compared with|to)\s$/iu.test(text.slice(left.end, right.start));
  const at = figures.indexOf(figure);
  const first = isPaired(figure, figures[at + 1])
    ? figure
    : isPaired(figures[at - 1], figure)
      ? figures[at - 1]
      : null;
  if (first && earlier.length === 2 && earlier.every((one) => endOf(one) <= first.start))
    return earlier[first === figure ? 0 : 1] ?? { several: earlier };
  // "At 23.2 percent, early leaving in Turkey was twice that of the EU": it is the first that is spoken of.
  if (earlier.length === 0 && /\b[Aa]t\s$/u.test(text.slice(sentence.start, figure.start))) {
    const first = all.find((one) => startOf(one) >= figure.end);
    if (first) return listed(first);
  }
  const beside = earlier.findLast((one) =>
    /^,?\s(?:(?:with|at|on|which has|which had|has|had|and|to|\()\s?)?(?:(?:about|some|nearly|almost|over|only|just|around|roughly)\s)?$/iu.test(
      text.slice(endOf(one), figure.start),
    ),
  );
  const said = earlier.findLast((one) => {
    const named = /(?:average|total)$/i.exec(text.slice(startOf(one), endOf(one)))?.[0] ?? '';
    return AVERAGE_OF.test(text.slice(endOf(one) - named.length, figure.start));
  });
  if (said) return listed(said);
  // "The second, behind primary schools, with 212,038": of either of them.
  if (
    beside &&
    compared.includes(beside) &&
    /^,\s(?:with|at|on)\s/iu.test(text.slice(endOf(beside), figure.start))
  )
    return { several: [] };
  const candidates = earlier.filter((one) => !compared.includes(one));
  const last = beside ?? candidates.at(-1);
  if (last) return listed(last);
  // "Of the 308 disasters, 130 were floods": the first is of all of them.
  const next = /\b[Oo]f\s(?:the|all|its|their)\s$/u.test(text.slice(sentence.start, figure.start))
    ? figures.find((one) => one.start >= figure.end)
    : undefined;
  const following = all.filter(
    (one) => startOf(one) >= figure.end && !compared.includes(one) && !(next && startOf(one) >= next.end),
  );
  return following[0] ? listed(following[0]) : null;
}

/** Whether places of a table have no names in a language, so that nobody knows whether a sentence has none of them. */
function isForeign({ members }: CubeDimension, language: string): boolean {
  return (
    !language.startsWith('en') &&
    members.some(({ area, aggregate, names }) => area === null && !aggregate && !names?.[language])
  );
}
