import { MONTHS } from '../../language/calendar/months.ts';
import { dayOf, partsOf, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { PlacedPeriod } from '../claims/periods.ts';

const BARE_MONTH = new RegExp(`^(?:in |since |from )?(?:${MONTHS})$`, 'i');
const THAN_IN =
  /\b(?:than|from|since|against|compared (?:with|to)|(?:had been|was|were|did|had))\s(?:in\s)?$/iu;

/** "Down from $9.80 in January": the number that something is compared with, before its month. */
const THAN_NUMBER =
  /\b(?:than|from|against|compared (?:with|to)|versus)\s(?:\p{L}+\s)?[$€£¥]?\d[\d.,]*(?:\s?(?:%|\p{L}[\p{L}-]*)){0,4}\s(?:in\s)?$/iu;

/** "$18 in April 2020, a third of what it had been in January": a month that is compared with is of the year that was said. */
export function inYearSaid<P extends PlacedPeriod>(text: string, all: readonly P[]): P[] {
  return all.map((one, at) => {
    const anchor = all.slice(0, at).findLast(({ start, end }) => /\d{4}/.test(text.slice(start, end)));
    const said = text.slice(one.start, one.end);
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    if (!anchor && one.period && BARE_MONTH.test(said))
      return beforeEnd(one, one.period, before, all.slice(at + 1), text);
    if (!anchor?.period || !one.period || !BARE_MONTH.test(said)) return one;
    const { year, month } = partsOf(anchor.period[0]);
    const own = partsOf(one.period[0]);
    const isCompared =
      THAN_IN.test(/^(?:since|from)\b/i.test(said) ? `${before}since ` : before) || THAN_NUMBER.test(before);
    if (!isCompared) {
      // "In 2009 it fell to 30 in March": of that year, unless this year's March may be meant.
      const isYear = anchor.period[0] === dayOf(year, 1) && anchor.period[1] === dayOf(year + 1, 1);
      if (!isYear || own.year <= year) return one;
      return { ...one, period: own.year === year + 1 ? null : shifted(one.period, 12 * (year - own.year)) };
    }
    const back = own.month < month || anchor.period[1] === dayOf(year + 1, 1) ? year : year - 1;
    return { ...one, period: shifted(one.period, 12 * (back - own.year)) };
  });
}

/** "From $9.80 in January to $9.47 in December 2023": the way to a month begins before it. */
function beforeEnd<P extends PlacedPeriod>(
  one: P,
  period: Period,
  before: string,
  later: readonly PlacedPeriod[],
  text: string,
): P {
  const [end] = later;
  const isEnd =
    end?.period &&
    /\p{Lu}\p{L}+ \d{4}$/u.test(text.slice(end.start, end.end)) &&
    /\bto\b/iu.test(text.slice(one.end, end.start)) &&
    (THAN_IN.test(before) || THAN_NUMBER.test(before));
  if (!isEnd || !end.period) return one;
  const [own, last] = [partsOf(period[0]), partsOf(end.period[0])];
  const year = own.month < last.month ? last.year : last.year - 1;
  return { ...one, period: shifted(period, 12 * (year - own.year)) };
}
