import { MONTHS } from '../../language/calendar/months.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import type { Reading } from './reading.ts';

/**
 * What words around a superlative or a rank make of it: `other` where it is not what its table would rank ("the highest
 * outside Oslo", "below its record high"), `agrees` where it is among fewer than those ("the highest December price"), so that
 * the first of all is the first of them, and nothing else is known. Null where they make nothing of it.
 */
export function otherRank(
  reading: Reading,
  measure: CubeMeasure,
  of: CubePlace['members'],
  along: 'members' | 'time',
): 'other' | 'agrees' | null {
  const { figure, text, sentence } = reading.given;
  const before = text.slice(sentence.start, figure.start);
  const after = text.slice(figure.end, sentence.end);
  const isFirst = figure.value === 1;
  if (IN_PAST.test(before) || LEVEL_OFF.test(before)) return 'other';
  if (LEAVES_OUT.test(after) || (isFirst && (BEHIND.test(after) || ONLY_BEHIND.test(after)))) return 'other';
  if (isOfOtherKind(figure.quote + after, measure)) return 'other';
  if (along === 'members' && (isOfItsTimes(before, figure.quote, after) || isOfTimeBehind(reading.given)))
    return 'other';
  if (along === 'members' && isOfNextMember(reading, of)) return 'other';
  const said = figure.quote + after;
  if (along === 'time' && IN_SEASON.test(after)) return 'other';
  return [SEASON, FOR_SEASON, SHORTER, SEVERAL].some((one) => one.test(said)) ? 'agrees' : null;
}

/** "Unemployment was lowest in 2019", with no article: of the times of its series. */
export function isOfTimeBehind({ figure, text, sentence }: Reading['given']): boolean {
  return (
    /\b(?:was|were|is|are)\s$/iu.test(text.slice(sentence.start, figure.start)) &&
    /^\s(?:in|on)\s(?:the\s)?[\p{L}\d]/u.test(text.slice(figure.end)) &&
    sentence.times.some(({ start }) => start >= figure.end && start - figure.end < 8)
  );
}

/** "It was lowest in 2021", beside the level of another year. */
export function isOfOtherTime(given: Reading['given'], { time }: CubePlace): boolean {
  if (!isOfTimeBehind(given) || !time) return false;
  const said = given.sentence.times.find(({ start }) => start >= given.figure.end);
  return said?.ends.every(([from, to]) => to < time[0] || from > time[1]) ?? false;
}

const ARTICLE = '(?:(?:the|its|their|his|her|a|an|this|that)\\s)?(?:(?:previous|earlier|single|then)\\s)?$';
/** "Was once the busiest", "had long been the largest": at another time. */
const IN_PAST = new RegExp(
  `\\b(?:once(?!\\s(?:again|more)\\b)|formerly|previously|historically|originally|used to (?:be|have)|(?:had|has|have) (?:long |always |previously |once |traditionally )been|no longer)\\s${ARTICLE}`,
  'iu',
);
/** "Up from the lowest", "below its record high": how far the level beside it is from the first. */
const LEVEL_OFF = new RegExp(
  `\\b(?:from|below|above|beneath|near|nearing|off|short of|shy of|under|over|beyond|than|against|since|after|before|past|beat|beating|broke|breaking|approach(?:ed|ing)|eclips(?:ed|ing)|surpass(?:ed|ing)|exceed(?:ed|ing)|overt(?:ook|aking)|despite|unlike|versus|compared (?:with|to)|set against|within \\S+(?: \\S+){0,3} of)\\s${ARTICLE.replace('(?:(?:the|its', '(?:(?:the|its|those of the')}`,
  'iu',
);
/** "The highest outside Oslo", "the lowest but one", "the most of any year except 2019": of all but some. */
const LEAVES_OUT =
  /^[^.;:]{0,60}?\b(?:outside|except(?:ing|ed)?|excluding|excepted|apart from|aside from|other than|bar(?:ring)?|but (?=one\b|two\b|for\b|\p{Lu}|\d)|save(?: for)?\s(?=\p{Lu}|the\b)|besides|not counting|leaving (?:out|aside)|disregarding|ignoring|without (?:a|an|the|any|counting)\b)\b/iu;
/** "The most per head", beside what is divided by nothing. */
const DIVIDED =
  /^[^.;:]{0,60}?\b(?:relative to|in relation to|in proportion to|adjusted for|per (?:capita|head|person|inhabitant|resident|million|thousand|\d))\b/iu;
const IS_DIVIDED = /\b(?:per|capita|head|each|inhabitants?|rate|ratio|share|intensity|density)\b|[%/]/iu;
/** "The busiest after Oslo". */
const BEHIND = /^(?:\s[\p{L}’'-]+){0,6}?\s(?:behind|beside|next to|after(?=\s(?:the\s)?(?:\p{Lu}|\d)))\b/u;
/** "The lowest in the EU, second only to Malta's". */
const ONLY_BEHIND =
  /^[^.;:]{0,60}?\b(?:behind only|only behind|second only to|(?:surpassed|exceeded|beaten|bettered|topped|matched|equalled|trumped|eclipsed) only (?:by|in)|only (?:\p{Lu}[\p{L}’'-]+|\d{4})(?: and \p{Lu}[\p{L}’'-]+)? (?:had|has|was|is|were|saw|did|does|recorded|reported))\b/u;

/** "The highest rate of all countries", beside a number of deaths; "the highest number of unemployed", beside a rate. */
function isOfOtherKind(said: string, { kind, unit, label: called }: CubeMeasure): boolean {
  const noun = NOUN.exec(said)?.groups ?? {};
  // "The smallest increase since 2015", beside a level that is none.
  const change = CHANGE.exec(said)?.[1];
  if (change !== undefined && kind !== 'growth' && !called.toLowerCase().includes(change.toLowerCase()))
    return true;
  if (DIVIDED.test(said) && !IS_DIVIDED.test(`${called} ${unit ?? ''}`)) return true;
  const isAmount = rulesOf(kind).overMembers && unit !== '%';
  return (isAmount && noun.rate !== undefined) || (unit === '%' && noun.number !== undefined);
}

const NOUN_PHRASE =
  '^(?:[\\p{L}-]+)(?:\\s(?!(?:of|in|on|at|since|among|for|with|than|to|by|from|per|reached)\\b)[\\p{L}-]+){0,3}?';
/** The head noun of a superlative: a rate or a number, and not what it is of. */
const NOUN = new RegExp(
  `${NOUN_PHRASE}\\s(?:(?<rate>rates?|shares?|percentages?|proportions?|ratios?|incidence|densit(?:y|ies)|averages?)|(?<number>numbers?|totals?|amounts?|counts?|quantit(?:y|ies)|volumes?))\\b`,
  'iu',
);
/** "Bremen and Berlin had the highest rates", "are the busiest airports": of several, of which each is among the first. */
const SEVERAL = new RegExp(
  `${NOUN_PHRASE}\\s(?:rates|levels|shares|numbers|figures|prices|values|totals|proportions|percentages|countries|states|regions|cities|airports|ports|places|areas|provinces|districts|towns|economies)\\b`,
  'iu',
);

const CHANGE = new RegExp(
  `${NOUN_PHRASE}\\s(increase|decrease|rise|fall|drop|gain|loss|jump|decline|growth|change|swing|surge|contraction|expansion|slump|improvement|gap|difference|margin|reduction)(?:s|es)?\\b`,
  'iu',
);

/** "Its second highest number", "Oslo's busiest year": among the times of its own series. */
function isOfItsTimes(before: string, quote: string, after: string): boolean {
  if (/^\s(?:single\s)?(?:year|month|quarter|week|day|season|decade|winter|summer)s?\b/iu.test(after))
    return true;
  // "Ranked second, its lowest place".
  if (/^(?:ranked|came|placed)\b/iu.test(quote)) return false;
  return (
    /\b(?:its|their)\s(?:new\s|single\s)?$/iu.test(before) &&
    /^(?:\s(?:annual|monthly|yearly|quarterly|ever))?\s(?:numbers?|totals?|figures?|rates?|levels?|values?|readings?|amounts?|points?|counts?|shares?|prices?|averages?|results?|scores?)\b(?!\sof (?:any|all)\b)/iu.test(
      after,
    )
  );
}

/** "The lowest number, in Tromso, was 2,306": of the member behind it. */
function isOfNextMember(
  { mentions, table, given: { figure, text, sentence } }: Reading,
  of: CubePlace['members'],
): boolean {
  const next = mentions.find(({ from }) => (sentence.words[from]?.start ?? 0) >= figure.end);
  const start = sentence.words[next?.from ?? -1]?.start;
  const { members } = table.cube.dimensions.find(({ column }) => column === next?.dimension) ?? {};
  // "The lowest rate in the EU": among whose members it is.
  const isWhole = members?.some(({ code, aggregate }) => aggregate && next?.codes.includes(code));
  if (!next || start === undefined || next.adjective || next.codes.length > 1 || isWhole) return false;
  const asked = of[next.dimension] ?? [];
  if (asked.length === 0 || next.codes.some((code) => asked.includes(code))) return false;
  return NEXT.test(text.slice(figure.end, start));
}

const NEXT =
  /^(?:\s(?!than\b|of\b|after\b|behind\b|before\b)[\p{L}-]+){0,3}?,?\s(?:(?:was|were|is|are)\s)?(?:in|at|that of|those of|by|for|(?<=(?:was|were|is|are)\s))\s?(?:the\s)?$/iu;

const SEASONS = `${MONTHS}|winter|summer|autumn|spring|(?:first|second|third|fourth)[ -]quarter|q[1-4]|christmas|easter`;
/** "The highest December price": among Decembers. */
const SEASON = new RegExp(`${NOUN_PHRASE}\\s(?:${SEASONS})\\b(?!\\s\\d)`, 'iu');
const FOR_SEASON = new RegExp(
  `^[^.,;:]{0,40}?\\b(?:(?:for|of|in)\\s(?:a|an|any|that|this|the|its)\\s(?:month of\\s|time of\\s)?(?:${SEASONS})\\b(?!\\s\\d)|for the (?:month|quarter|season|time of (?:the )?year))\\b`,
  'iu',
);
/** "At its lowest in winter": of the times of each year. */
const IN_SEASON =
  /^\s(?:in|during|at|around|on|over)\s(?:the\s)?(?:early\s|late\s)?(?:winter|summer|spring|autumn|morning|afternoon|evening|night|weekends?|weekdays|holidays?|christmas|easter)\b(?!\s(?:of\s)?\d)/iu;
/** "Its lowest close since 2010", of what is measured over longer. */
const SHORTER =
  /^[\p{L}-]+\s(?:closing|clos(?:e|es)|settlement|intraday|daily|weekly|one-day|single-day|day|week)\b/iu;
