import { MONTHS } from '../../language/calendar/months.ts';
import { monthsIn, partsOf, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { TimeMention } from './times.ts';

/** "The September extent", "its December sales": a month that says of which months of the years something is. */
const ITS_MONTH = new RegExp(
  `\\b(?:the|its|their|[\\p{L}]+[’']s?)\\s(?<month>${MONTHS})\\s(?=\\p{Ll})`,
  'iu',
);

/**
 * The times of a sentence where a month goes before what is measured, and the years are said elsewhere: the September of
 * each of them. A span of years is marked, since what lies between is of other months.
 */
export function inItsMonth(times: readonly TimeMention[], text: string): readonly TimeMention[] {
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last || times.length < 2) return times;
  const month = times.find(({ start, end, kind }) => {
    const found = ITS_MONTH.exec(text.slice(Math.max(0, start - 24), end + 2));
    return kind === 'point' && found !== null && text.slice(start, end).endsWith(found.groups?.month ?? '-');
  });
  if (!month || monthsIn(month.period) !== 1) return times;
  const others = times.filter((one) => one !== month);
  if (!others.every(isOfYears)) return times;
  const of = (year: Period): Period => {
    const { year: own } = partsOf(year[0]);
    return shifted(month.period, 12 * (own - partsOf(month.period[0]).year));
  };
  return others.map((one) => {
    if (one.kind === 'span') return { ...one, isOfOneMonth: true };
    const period = of(one.period);
    return { ...one, period, ends: [period, period] as const };
  });
}

function isOfYears({ kind, ends, edge }: TimeMention): boolean {
  return (kind === 'point' || kind === 'span') && edge === null && ends.every((end) => monthsIn(end) === 12);
}
