import { stemsOf } from '../../language/stems.ts';
import { membersOf } from '../codes/groups.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import { isOfTowns } from './foreign-places.ts';
import type { Reading } from './reading.ts';

const NUMBERS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  );

/** Behind a rank: the few that it is among. */
const FEW = new RegExp(
  `^[^.,;:]{0,40}?\\b(?:of|among|between)\\s(?:(?:all|the)\\s(?:(?<number>${NUMBERS.join('|')}|\\d{1,2})\\b(?!\\s(?:years|months|quarters|decades))|(?:pair|trio|group|lot)\\b)|them\\b|these\\b|those\\b|both\\b|all\\sof\\sthem\\b)`,
  'iu',
);

/**
 * Whether a rank is among a few that the text names elsewhere ("the lowest of the two"), and not among all members of a
 * column. "First among the three" is, if the column has three.
 */
export function isAmongFew({ text, sentence, figure }: FigureInText, { members }: CubeDimension): boolean {
  if (OF_SOME_BEFORE.test(text.slice(sentence.start, figure.start))) return true;
  const few = FEW.exec(text.slice(figure.end, sentence.end));
  if (!few) return false;
  const number = few.groups?.number?.toLowerCase();
  if (number === undefined) return true;
  // "Of the three regions in the south": of some that there are as many of.
  const behind = text.slice(figure.end + few.index + few[0].length, sentence.end);
  if (NARROWER.test(behind) && !LISTED.test(behind)) return true;
  const at = NUMBERS.indexOf(number);
  return members.filter(({ aggregate }) => !aggregate).length !== (at < 0 ? Number(number) : at + 2);
}

/** "Of the three regions in the south, Sicily has the largest". */
const OF_SOME_BEFORE = new RegExp(
  `(?:^|[,;:]\\s)(?:out\\s)?of\\s(?:all\\s)?the\\s(?:${NUMBERS.join('|')}|\\d{1,3})\\s[\\p{L}-]+\\s(?:with|that|which|whose|where|who|in(?!\\s(?:\\d|the (?:table|list|data|ranking|comparison|survey))))\\b`,
  'iu',
);
const NARROWER = /^\s[\p{L}-]+\s(?:with|on|that|which|whose|where|who|in(?!\s\d))\b/iu;

/** Whether a rank is among all countries of the world, of which a table of places lists some only. */
export function isAmongAll({ text, sentence }: FigureInText, { role, members }: CubeDimension): boolean {
  return (
    role === 'place' &&
    WORLD.test(text.slice(sentence.start, sentence.end)) &&
    members.filter(({ area, aggregate }) => area !== null && !aggregate).length < MOST_COUNTRIES
  );
}

/**
 * Whether a rank of a place is said to be among others than the table's: "in the bloc", "of all major economies". What a phrase
 * behind the superlative says must be a time, or be in the words of the table, of the measure or of what is ranked.
 */
export function isAmongUnknown(
  { text, sentence, figure }: FigureInText,
  dimension: CubeDimension,
  explained: (stem: string) => boolean,
): boolean {
  const { role, column, label, members } = dimension;
  if (role !== 'place' && !isOfTowns(dimension)) return false;
  const own = new Set(stemsOf(`${column} ${label}`, 'en'));
  const isExplained = (stem: string) => explained(stem) || own.has(stem);
  const after = text.slice(figure.end, sentence.end);
  if (ELSEWHERE.test(figure.quote) && !LISTED.test(after)) return true;
  if (OF_SOME.test(after)) return true;
  const end =
    /[,;:—(]|\b(?:with|at|after|ahead|when|while|where|who|which)\b/iu.exec(after)?.index ?? after.length;
  for (const { 0: all, groups, index } of after.slice(0, end).matchAll(SCOPE)) {
    const scope = groups?.scope;
    const start = figure.end + index;
    const isListed = LISTED.test(text.slice(start, sentence.end));
    if (scope === undefined && isListed) continue;
    if (scope === undefined) return true;
    const isTime = sentence.times.some((time) => time.start < start + all.length && time.end > start);
    const isMember = members.some(({ labels }) => labels.some((name) => scope.startsWith(name)));
    if (isTime || isMember || isListed || IS_OWN.test(scope)) continue;
    if (!stemsOf(scope, 'en').some(isExplained)) return true;
  }
  return false;
}

/** "Of any country with public insurance", "of all ports that have a railway": of some of them. */
const OF_SOME =
  /^\s(?:[\p{L}-]+\s){0,2}?(?:of|in|among)\s(?:any|all|the)\b[^,.;:]*?\s(?:with(?!\s(?:an?\s|any\s)?(?:data|values?|figures?|numbers?|readings?|results?)\b)|without|that(?!\s(?:year|month|quarter|time|day|season)\b)|which|who|whose|outside)\b/iu;
/** "The three countries": as many as the column has, or `isAmongFew` would have said so. "The table": this one. */
const IS_OWN = new RegExp(
  `^(?:\\d|(?:${NUMBERS.join('|')}|table|list|ranking|chart|data|figures|statistics)\\b)`,
  'iu',
);
/** "Of the countries covered", "of any council in the list", "for which there are figures": those of the table. */
const LISTED =
  /^[^.,;:]{0,50}?(?:\b(?:listed|covered|surveyed|shown|included|compared|measured|ranked|monitored|studied|reporting|followed|tracked|examined|assessed|analy[sz]ed|reviewed|considered|polled|tabulated)\b|\bin the (?:list|table|ranking|comparison|data|data ?set|database|data ?base|file|sample|survey|series|statistics|figures|chart|tally|overview)\b|\bwith (?:an? |any )?(?:data|values?|figures?|readings?|results?)\b|\bfor which\b)/iu;
/** "More than anywhere else": in the world, unless the table is named. */
const ELSEWHERE = /\b(?:any|every)(?:where|one|body) else$/iu;
const BEFORE = 'in|of|among|across|on|within';
/** Behind a superlative: among whom, or since when, where no year says it. */
const SCOPE = new RegExp(
  `\\b(?:${BEFORE})\\s(?:(?:all|any|the|its|other|their)\\s)*(?!(?:${BEFORE}|all|any)\\b)(?<scope>[\\p{L}\\p{N}'’-]+(?:\\s(?!(?:${BEFORE}|the|anywhere)\\b)[\\p{L}'’-]+){0,2})|\\banywhere\\b|\\bthis (?:century|decade|millennium)\\b`,
  'giu',
);

const WORLD =
  /\b(?:in|of|across|around) the (?:\p{L}+ )?world\b(?! (?:bank|health|trade))|\b(?:the )?world['’]s\b|\bworldwide\b|\bglobal(?:ly)?\b|\bon (?:earth|the planet)\b/iu;
/** A table with so many countries leaves out none that is at the top of a list. */
const MOST_COUNTRIES = 100;

/** Whether places are less than most of a group of countries. */
export function isFewOf(among: readonly string[], group: string, day: string): boolean {
  const all = membersOf(group, day)?.length ?? 0;
  return among.length < MOST_OF * all;
}

const MOST_OF = 0.7;

/** Ranks up to this one are counted, and those behind it come from somebody's list. */
const OF_A_LIST = 10;

/** "55th": of a list that may have more places than the table has, so that the table's own rank contradicts it in nothing. */
export function isOfLongList({ role, given: { figure } }: Reading): boolean {
  return role.statistic === 'rank' && role.along !== 'time' && figure.value > OF_A_LIST;
}
