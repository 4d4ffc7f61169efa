import { ordinalWords } from '../../language/figures/ordinal-words.ts';
import { monthsIn } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Cube } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { TimeMention } from './times.ts';
import { edgeBefore } from './years-by-their-end.ts';

/** "In 2022–23": a period of the table by its own label, which runs from and to what months the table says. */
export function withLabels(
  times: readonly TimeMention[],
  { text, sentence, figures }: FigureInText,
  { periods }: Cube,
): readonly TimeMention[] {
  const pairs = new Map<string, Period>();
  const quarters = new Map<string, Period>();
  // Twelve months to each month are no years of their own.
  const isByYear = new Set(periods.map(({ period }) => period[0].slice(4))).size === 1;
  for (const { label: written, period } of periods) {
    // "201112" may be a December.
    const label = monthsIn(period) < 12 ? written : written.replace(UNSTROKED, '$1/$2');
    if (!PAIR.test(label.replace(QUARTER, ''))) {
      // "Apr 2018 to Mar 2019" is 2018-19, whatever it is called.
      if (isByYear && isOverTwoYears(period))
        pairs.set(pairOf(period[0].slice(0, 5) + period[1].slice(0, 4)), period);
      continue;
    }
    const pair = pairOf(label);
    const quarter = QUARTER.exec(label)?.[1];
    if (quarter) quarters.set(`${pair} ${quarter}`, period);
    // The quarters of such a year make it up.
    pairs.set(pair, [pairs.get(pair)?.[0] ?? period[0], period[1]]);
  }
  const found = [...text.slice(sentence.start, sentence.end).matchAll(PAIRS)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    pair: pairOf(match[0]),
    isSlashed: match[0].includes('/'),
  }));
  if (found.length === 0) return times;
  const said = found.flatMap(({ start, end, pair, isSlashed }): TimeMention[] => {
    // "2022–23" may be two years of a table of calendar years; "2022/23" is one that it does not have.
    if (pairs.size === 0 && !isSlashed) return [];
    const isAmount = figures.some((one) => one.end < start && text.slice(one.end, start) === ' in ');
    // "Waited 5.4 weeks in 2012-13" is of the whole year.
    const before = isAmount ? null : PART_OF.exec(text.slice(Math.max(sentence.start, start - 24), start));
    // "The final quarter of 2023/24" is none of a calendar year.
    const period = before
      ? (quarters.get(`${pair} ${QUARTERS.get(before[1]?.toLowerCase() ?? '') ?? ''}`) ?? NEVER)
      : (pairs.get(pair) ?? (isSlashed || pairs.size > 0 ? NEVER : undefined));
    if (!period) return [];
    const from = start - (before?.[0].length ?? 0);
    const kind = SINCE.test(text.slice(sentence.start, from)) ? 'since' : 'point';
    const edge = edgeBefore(text.slice(Math.max(sentence.start, from - 40), from));
    return [{ start: from, end, period, kind, loose: 0, ends: [period, period], edge }];
  });
  // Where the table has other years, the first of two is neither.
  const isYear = (one: TimeMention) =>
    [...(pairs.size > 0 ? found : []), ...said].some(({ start, end }) => one.start < end && start < one.end);
  const first = periods[0]?.period ?? null;
  // "Between 2017–18 and 2022–23": two of them are the ends of what they stand in.
  return [...times.filter((one) => !isYear(one)).map((one) => inYears(one, first)), ...said].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Five years earlier" than 2023/24 is 2018/19: a year reckoned from one of the table's begins and ends as they do. */
function inYears(one: TimeMention, like: Period | null): TimeMention {
  const length = like ? monthsIn(like) : 12;
  const begins = like?.[0].slice(4) ?? '-01-01';
  if (one.kind !== 'relative' || (length !== 12 && length !== 24)) return one;
  const moved = (period: Period): Period => {
    if (!period[0].endsWith('-01-01') || monthsIn(period) !== 12) return period;
    const year = Number(period[0].slice(0, 4));
    return [`${year}${begins}`, `${year + length / 12}${begins}`];
  };
  return { ...one, period: moved(one.period), ends: [moved(one.ends[0]), moved(one.ends[1])] };
}

/** "More than halved since 2014/15": what is said of it is of a later time. */
export const SINCE =
  /\bsince\s(?:at least\s)?(?:the\s)?(?:(?:coffee|crop|school|academic|financial|fiscal|marketing|business)\s)?(?:year\s|season\s)?$/iu;

const PART_OF = /\b(?:(?:(\w+)\s)?quarter|half|months?|weeks?|term)\s(?:of|in)\s(?:the\s)?$/iu;
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ...ordinalWords('en', 4),
  ['opening', 1],
  ['final', 4],
  ['last', 4],
  ['closing', 4],
]);
/** What no table has: a part of a year that is not read is no other time of the sentence. */
export const NEVER: Period = ['0001-01-01', '0001-01-02'];

/** Whether a time is one that the sentence names and no table has. */
export function isInNoTable({ period }: TimeMention): boolean {
  return period === NEVER;
}

/** A year that begins in one and ends in the next: "2022–23", "2022/2023". */
const PAIR = /^\D*(?:1[89]|2[01])\d\d\s?(?:[-–—/至]|to)\s?(?:\d\d|(?:1[89]|2[01])\d\d)\D*$/;
/** "201819". */
const UNSTROKED = /^((?:19|20)\d\d)(\d\d)$/;
const QUARTER = /\s?-?Q([1-4])$/;
const PAIRS = /(?<![\d])(?:1[89]|2[01])\d\d\s?[-–—/]\s?(?:\d\d|(?:1[89]|2[01])\d\d)(?!\d)/g;

/** Whether twelve months begin in one calendar year and end in the next. */
function isOverTwoYears(period: Period): boolean {
  return monthsIn(period) === 12 && !period[0].endsWith('-01-01');
}

function pairOf(text: string): string {
  const [first = '', second = ''] = text.match(/\d+/g) ?? [];
  return `${first}/${second.slice(-2)}`;
}
