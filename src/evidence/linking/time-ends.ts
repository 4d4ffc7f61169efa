import { monthsIn, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import type { Reading } from './reading.ts';
import { isWindow, type TimeMention } from './times.ts';

/**
 * "Year on year", "doubled in three years": how many months before it a change is reckoned from, whatever the table's periods
 * are. Null where nothing says so, undefined where something does that is not understood: "in little over a decade".
 */
export function monthsBack({ given: { text, sentence, figure } }: Reading): number | null | undefined {
  const lasted = LASTED.exec(text.slice(figure.end, sentence.end))?.groups;
  if (lasted) {
    const count = /^an?$/iu.test(lasted.n ?? '') ? 1 : (smallNumber(lasted.n ?? '') ?? Number(lasted.n));
    const months = { year: 12, month: 1, quarter: 3, decade: 120 }[(lasted.u ?? '').toLowerCase()] ?? 0;
    return count * months;
  }
  if (FOR_YEARS.test(text.slice(figure.end, sentence.end))) return undefined;
  const said = ON_A_TIME.exec(text.slice(sentence.start, sentence.end))?.groups;
  const unit = (said?.a ?? said?.b ?? said?.c)?.toLowerCase();
  return unit === undefined ? null : /^(?:year|annual)/.test(unit) ? 12 : unit === 'quarter' ? 3 : 1;
}

/** Behind a change: how long it took. */
const LASTED = new RegExp(
  `^,?\\s(?:in|over|within|in the space of|over the course of)\\s(?:just\\s|only\\s)?(?<n>an?|${SMALL_NUMBERS}|\\d+)\\s(?<u>year|month|quarter|decade)s?\\b(?!\\s(?:to|of|through|until|ending|ended|earlier|before|ago|later))`,
  'iu',
);
/** The same in words that are not understood: "in little over a decade", "in the three years before 2022". */
const FOR_YEARS =
  /^,?\s(?:in|over|within|during)\s(?:[\p{L}-]+\s|\d+\s){1,5}?(?:years|decades?|months|quarters)\b(?!['’]|\s(?:of|to|through|until|ending|ended)\b)/iu;
const ON_A_TIME =
  /\b(?<a>year|quarter|month)[\s-](?:on|over)[\s-]\k<a>\b|\b(?:on|over) the (?<b>year|quarter|month)\b(?!\s(?:to|as|before)\b)|\b(?<c>annual)ly\b/iu;

/** The time that a mention comes to: the last of a span, the first of "since 1970", or the one that it is. */
export function reachedIn({ kind, period, ends }: TimeMention): Period {
  return kind === 'since' ? ends[0] : kind === 'span' ? ends[1] : period;
}

/** Whether a span is of months that are added up: "passengers in the year to June". */
export function isAddedUp(span: TimeMention, text: string, { kind }: CubeMeasure): boolean {
  return isWindow(span, text) && rulesOf(kind).overTime;
}

/** The two ends of a way: its first and last year or month, or the months that are added up and as many before them. */
export function endsFor(span: TimeMention, text: string, measure: CubeMeasure): readonly [Period, Period] {
  return isAddedUp(span, text, measure)
    ? [shifted(span.period, -monthsIn(span.period)), span.period]
    : span.ends;
}
