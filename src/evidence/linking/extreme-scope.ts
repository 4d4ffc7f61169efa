import { stemsOf } from '../../language/stems.ts';
import { monthsIn, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import { membersOf } from '../codes/groups.ts';
import type { CubeDimension, CubeMeasure } from '../cubes/cube.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import { isLight, KINDS, nounsBehind, phraseWords, TIMES } from './extreme-phrase.ts';
import { codesOfGroup } from './members.ts';
import { isOfTimeBehind } from './other-rank.ts';
import { isFewOf } from './ranked-few.ts';
import type { Reading } from './reading.ts';

/** Among what something is said to be the first: times of its own series, or members of a dimension. */
export interface Scope {
  /** Null for time. */
  readonly along: string | null;
  readonly among: readonly string[] | null;
  readonly since: Period | null;
  /** Later times count as well. */
  readonly ofAll: boolean;
  /** Set where the words may mean fewer than these: then the first of these is the first of those, and nothing else is known. */
  readonly isPartOf: boolean;
}

const UNITS = 'years?|months?|quarters?|weeks?|days?|seasons?|decades?|winters?|summers?|autumns?|springs?';
const ALL_TIMES = new RegExp(
  `\\bsince\\b|\\bon record\\b|\\bever\\b|\\b(?:in|of) (?:history|all time)\\b|\\ball-time\\b|\\b(?:of|in|by) (?:the|its|their|a|this) (?:[\\p{L}-]+ ){0,2}?(?:series|history|records|record-keeping|measurements)\\b|\\b(?:any|every) (?:other |previous |earlier |single |such )?(?:${UNITS}|time)\\b|\\b(?:all|the) (?:years|months|quarters|weeks|seasons|decades)\\b|\\bthis (?:century|decade|millennium)\\b`,
  'iu',
);
/** "In the eight years of his rule": times, but nobody knows which. */
const SOME_TIMES = new RegExp(
  `\\b(?:in|of|for|over|during)\\s(?:[\\p{L}\\d-]+\\s){0,3}?(?:${UNITS})\\b`,
  'iu',
);
const SERIES =
  /\bsince\s(?:the\s|its\s|their\s)?(?:[\p{L}-]+\s)?(?:series|records?|record-keeping|data|figures|statistics|measurements?|table|counts?|counting)\b/iu;
const OF_SERIES = /\b(?:series|records|table|data|statistics|by this (?:count|measure)|figures)\b/iu;
const IN_YEARS = new RegExp(
  `\\b(?:in|for(?!\\sa\\b)|over)\\s(?<loose>(?:nearly|almost|about|around|roughly|close to)\\s)?(?:(?:more than|over|at least|the (?:past|last)|the(?=\\s\\S+\\s(?:years?|months?|quarters?)\\s(?:to|up to|ending|through|until)\\b))\\s)*(?<n>an?|${SMALL_NUMBERS}|\\d{1,3})\\s(?<u>year|decade|month|quarter|century|week)s?\\b`,
  'iu',
);
const MONTHS_OF: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
/** Where what a superlative is among is said: up to the end of its clause. */
export function endOfExtreme({ figure, text, sentence }: Reading['given']): number {
  const after = text.slice(figure.end, sentence.end);
  const cut = CLAUSE_END.exec(after);
  return figure.end + (cut?.index ?? after.length);
}

const CLAUSE_END =
  /[;:—(]|[,.](?!\d)|\s(?:after|ahead of|followed by|while|whereas|but|when|where|who|and|against|compared with|according to|followed|just ahead)\b|\s(?:with|at|of|to)\s(?:(?:about|only|just|some|around|nearly|almost|its)\s)?[$€£¥]?\d(?!\d{0,2}\s(?:countries|states|member|members|nations|regions|economies|airports|cities))/iu;

/** "The most of any port with a railway", "in the region": of some that nobody knows. */
const OF_SOME =
  /\s(?:with(?!\s(?:an?\s|any\s)?(?:data|values?|figures?|numbers?|readings?|results?)\b)|without|whose|outside)\s|\b(?:in|of|across|on|from)\s(?:the|its|this|that|their)\s(?:\p{Ll}+\s)?(?:region|area|continent|neighbou?rhood|district|province|county|group|category|sector|league|class|field|hemisphere|north|south|east|west|coast)\b/iu;
/** "More than at any other Games": times that are no periods. */
const EDITION =
  /\b(?:any|every|all)(?:\s(?:other|previous|earlier|the))?\s(?:games|olympics|elections?|editions?|tournaments?|championships?|votes?|polls?|census(?:es)?|summits?|contests?|fairs?)\b/iu;

/** Among what a superlative beside a level is; null where the table does not have it, or nobody knows. */
export function scopeOf(reading: Reading, measure: CubeMeasure, of: CubePlace): Scope | null {
  const { given } = reading;
  const { figure, text, sentence } = given;
  const end = endOfExtreme(given);
  const said = text.slice(figure.start, end);
  const before = text.slice(sentence.start, figure.start);
  if (OF_SOME.test(said) || EDITION.test(said)) return null;
  const nouns = nounsBehind(given, figure.end, end);
  const words = phraseWords(reading, measure, figure.end, end);
  const own = words.filter(({ word }) => nouns.includes(word));
  const isOdd = own.some(({ is }) => is === 'unknown' || is === 'foreign');
  // "The highest debt", beside a number of beds.
  if (isOdd && !own.some(({ is }) => is === 'known')) return null;
  const isPartOf = isOdd || words.some(({ is }) => is === 'unknown');
  if (words.some(({ is }) => is === 'foreign')) return null;
  // "The highest number of doctors", "more ships than in any year", beside a number of beds.
  const inside = /\bthan\b/iu.test(figure.quote)
    ? phraseWords(reading, measure, figure.start, figure.end).slice(1)
    : [];
  const label = new Set(stemsOf(`${measure.label} ${measure.concept ?? ''} ${measure.unit ?? ''}`, 'en'));
  if (inside.some(({ word, is }) => is !== 'plain' && !label.has(word.stem))) return null;
  const last = nouns.at(-1)?.end ?? end;
  const thing = words.find(({ word }) => word.start > last && !isLight(word.text.toLowerCase()));
  if (thing?.is === 'unknown' && /^\sof\s(?:the\s)?$/u.test(text.slice(last, thing.word.start))) return null;
  const dimension = dimensionOf(
    reading,
    of,
    said,
    nouns.map((one) => one.text.toLowerCase()),
  );
  const isOfTimes =
    figure.statement?.says === 'record' ||
    ALL_TIMES.test(said) ||
    IN_YEARS.test(said) ||
    SOME_TIMES.test(said);
  const lastNoun = nouns.at(-1)?.text.toLowerCase() ?? '';
  if (isOfTimes || (dimension === null && TIMES.has(lastNoun)) || isOfTimeBehind(given)) {
    // "The most of any country in any year".
    if (dimension !== null && AMONG_KIND.test(said) && ALL_TIMES.test(said)) return null;
    return timesOf(reading, said, of, isPartOf);
  }
  if (TIMES.has(lastNoun) && dimension !== null && !AMONG_KIND.test(said))
    return timesOf(reading, said, of, isPartOf);
  if (dimension === null || dimension === 'other') return null;
  return membersAmong(reading, dimension, of, said, before, isPartOf);
}

const KIND = [...KINDS].join('|');
const AMONG_KIND = new RegExp(
  `\\b(?:of|among|amongst|than|across|in|within|from)\\s(?:(?:all|any|every|the|other|its|of)\\s)*(?:[\\p{L}\\d'’-]+\\s){0,3}?(?:${KIND})\\b`,
  'iu',
);

function timesOf(reading: Reading, said: string, of: CubePlace, isOdd: boolean): Scope | null {
  const { given, table } = reading;
  const { figure, text, sentence } = given;
  const at = of.time;
  const first = table.cube.periods[0]?.period[0];
  if (!at || !first) return null;
  if (isOfOtherStep(said, at)) return null;
  const plain = {
    along: null,
    among: null,
    ofAll: (figure.statement?.ofAll ?? false) || isOfTimeBehind(given),
  };
  const span = IN_YEARS.exec(said)?.groups ?? highOf(given);
  if (span) {
    const n = /^an?$/iu.test(span.n ?? '') ? 1 : (smallNumber(span.n ?? '') ?? Number(span.n));
    const months = n * (MONTHS_OF[span.u?.toLowerCase() ?? ''] ?? Number.NaN);
    if (!Number.isInteger(months)) return null;
    const since = shifted(at, -months);
    return first > since[1] ? null : { ...plain, since, isPartOf: isOdd || span.loose !== undefined };
  }
  const since =
    figure.statement?.since ??
    sinceIn(reading, said) ??
    (isOfTimeBehind(given) ? sinceAnywhere(given) : null);
  const isUnread = since === null && /\bsince\b/iu.test(said) && !SERIES.test(said);
  if (isUnread) return null;
  if (since) return first > since[1] ? null : { ...plain, since, isPartOf: isOdd };
  const isOfSeries = OF_SERIES.test(text.slice(figure.start, sentence.end));
  if (!isOfSeries && Number(at[1].slice(0, 4)) - Number(first.slice(0, 4)) < RECORD_YEARS) return null;
  const isSome =
    isUnread ||
    (SOME_TIMES.test(said) && !ALL_TIMES.test(said)) ||
    /\bthis (?:century|decade|millennium)\b/iu.test(said);
  return { ...plain, since: null, isPartOf: isOdd || isSome };
}

const STEPS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };
/** "The most of any month", of what a table has by years. */
function isOfOtherStep(said: string, at: Period): boolean {
  const step = /\bany\s(?:other\s|single\s|previous\s|earlier\s)?(year|quarter|month|week|day)\b/iu.exec(
    said,
  )?.[1];
  return step !== undefined && STEPS[step.toLowerCase()] !== monthsIn(at);
}

/** Records are of so many years at the least. */
const RECORD_YEARS = 8;
/** "A 13-year high". */
function highOf({ figure, text }: Reading['given']): Record<string, string | undefined> | null {
  if (!/\b(?:high|low|peak)$/iu.test(figure.quote)) return null;
  return HIGH.exec(text.slice(Math.max(0, figure.start - 24), figure.start))?.groups ?? null;
}

const HIGH = new RegExp(`\\b(?<n>an?|${SMALL_NUMBERS}|\\d{1,3})-(?<u>year|decade|month|quarter)\\s$`, 'iu');

/** Since when, by the words of the superlative: "since the crisis began in 2008". */
function sinceIn({ given: { figure, sentence } }: Reading, said: string): Period | null {
  const since = /\bsince\b/iu.exec(said);
  if (!since || SERIES.test(said)) return null;
  const from = figure.start + since.index;
  const time = sentence.times.find(
    ({ start, end }) => end > from && start <= from + 60 && end <= figure.start + said.length,
  );
  return time?.ends[0] ?? null;
}

/** "In the years since 1998 the number was lowest in 2019". */
function sinceAnywhere({ sentence }: Reading['given']): Period | null {
  return sentence.times.find(({ kind }) => kind === 'since')?.ends[0] ?? null;
}

const CITY =
  /^(?:cit(?:y|ies)|towns?|municipalit|boroughs?|ports?|airports?|airlines?|compan|firms?|banks?|universit|schools?|hospitals?|stations?|teams?|clubs?)/u;
const COUNTRY =
  /^(?:countr(?:y|ies)|nations?|economies|economy|members?|destinations?|origins?|nationality|nationalities|markets?)$/u;
const ANY_KIND =
  /^(?:ones?|groups?|categor(?:y|ies)|kinds?|types?|entit(?:y|ies)|members?|places?|sites?|systems?)$/u;

/** Columns of what has cities, and is none. */
const LANDS = new Set(stemsOf('country state region province county territory nation', 'en'));

/** The dimension that is ranked along; null where nothing says it, or several may be meant; `other` where it is none of the table. */
function dimensionOf(
  { table: { cube, explains }, given }: Reading,
  of: CubePlace,
  said: string,
  nouns: readonly string[],
): CubeDimension | 'other' | null {
  const candidates = cube.dimensions.filter(({ column, members }) => {
    const [code, ...more] = of.members[column] ?? [];
    return (
      code !== undefined && more.length === 0 && members.some((one) => one.code === code && !one.aggregate)
    );
  });
  const among = AMONG_KIND.exec(said)?.[0].split(/\s+/u).at(-1)?.toLowerCase();
  const kind = among ?? nouns.findLast((noun) => KINDS.has(noun));
  if (kind === undefined || ANY_KIND.test(kind)) {
    if (candidates.length < 2) return candidates[0] ?? null;
    const places = candidates.filter(({ role }) => role === 'place');
    const isOfPlaces =
      PLACES.test(said) ||
      given.sentence.countries.some(
        ({ start, end }) =>
          start >= given.figure.start &&
          end <= given.figure.start + said.length &&
          membersOf('EU', '2020-01-01') !== null,
      );
    return places.length === 1 && isOfPlaces ? (places[0] ?? null) : null;
  }
  const stems = stemsOf(kind, 'en');
  const fits = (one: CubeDimension) => {
    const label = stemsOf(`${one.column} ${one.label}`.replaceAll('_', ' '), 'en');
    if (stems.some((stem) => label.includes(stem))) return true;
    if (one.role !== 'place') return false;
    // "The lowest of any city", of a column of states.
    if (CITY.test(kind) && label.some((each) => LANDS.has(each))) return false;
    const areas = one.members.filter(({ area }) => area !== null).length / Math.max(1, one.members.length);
    if (CITY.test(kind)) return areas < 0.5;
    if (COUNTRY.test(kind)) return areas >= 0.5;
    return true;
  };
  const found = candidates.filter(fits);
  if (found.length === 1) return found[0] ?? null;
  if (found.length > 1) return found.find(({ role }) => role === 'place') ?? null;
  // "More than any other airline", in a table that its title says is of airlines.
  return candidates.length === 1 && stems.some((stem) => explains.has(stem))
    ? (candidates[0] ?? null)
    : 'other';
}

const PLACES = /\b(?:world|earth|planet|globe|bloc|Union|member states?|anywhere)\b/u;
const WORLD =
  /\b(?:any|every|no)(?:where|one|body) else\b|\b(?:in|of|on|across|around) (?:the )?(?:[\p{L}]+ )?(?:world|earth|planet|globe)\b|\bworldwide\b|\bglobally\b|\bworld['’]s\s$/iu;
const MEMBER_STATES = /\bmember (?:states?|countr(?:y|ies))\b|\bthe (?:bloc|Union|27)\b/u;
/** Said of what is left of others: "any other". */
const EXPLICIT =
  /\b(?:any|every|all|anywhere|everywhere|everyone|rank\w*|came|placed|finished|place|world|earth|bloc|Union)\b|\b(?:of|among|amongst|in|across)\b/iu;
const FEW = new RegExp(`\\b(?:of|among|amongst)\\s(?:all\\s)?the\\s(?<n>${SMALL_NUMBERS}|\\d{1,3})\\b`, 'iu');
const THEM = /\b(?:of|among)\s(?:them|these|those|both)\b|\bother[- ]/iu;
/** A table with so many countries leaves out none that is at the top of a list. */
const MOST_COUNTRIES = 100;

function membersAmong(
  { table: { cube }, given }: Reading,
  dimension: CubeDimension,
  of: CubePlace,
  said: string,
  before: string,
  isOdd: boolean,
): Scope | null {
  const { figure, sentence } = given;
  const own = dimension.members.find(({ code }) => code === of.members[dimension.column]?.[0]);
  const end = figure.start + said.length;
  const day = given.date ?? '2020-01-01';
  const plain = { along: dimension.column, since: null, ofAll: false };
  const listed = dimension.members.filter(({ aggregate }) => !aggregate);
  const countries = listed.filter(({ area }) => area !== null && membersOf(area, day) === null);
  if ((WORLD.test(said) || WORLD.test(before)) && countries.length < MOST_COUNTRIES) return null;
  const possessive = /['’]s\s(?:single\s)?$/u.test(before);
  const places = sentence.countries.filter(
    (one) =>
      (one.start >= figure.start && one.end <= end) ||
      (possessive && figure.start - one.end <= 10 && one.end <= figure.start),
  );
  const groups = places.flatMap(({ code }) => (membersOf(code, day) === null ? [] : [code]));
  const euro =
    MEMBER_STATES.test(said) && own?.area && membersOf('EU', day)?.includes(own.area) ? ['EU'] : [];
  const group = groups[0] ?? euro[0];
  // "The largest in Germany", of a table that has Germany beside others.
  const isOther = places.some(
    ({ code }) =>
      membersOf(code, day) === null &&
      !cube.about.some((one) => one.code === code) &&
      !Object.values(of.members).flat().includes(code),
  );
  if (isOther) return null;
  let among: readonly string[] | null = null;
  if (group) {
    among = codesOfGroup(dimension, group, day);
    if (!among || isFewOf(among, group, day) || !among.includes(own?.code ?? '')) return null;
  } else if (own?.area && countries.length < listed.length && countries.length > 0.8 * listed.length)
    among = countries.map(({ code }) => code);
  const number = FEW.exec(said)?.groups?.n;
  const n = number === undefined ? null : (smallNumber(number) ?? Number(number));
  const count = (among ?? listed).length;
  if (n !== null && n > count) return null;
  const isSome = (n !== null && n < count) || THEM.test(said) || !EXPLICIT.test(said);
  return { ...plain, among, isPartOf: isOdd || isSome };
}
