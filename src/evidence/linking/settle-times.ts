import { MONTH_NAMES, MONTHS } from '../../language/calendar/months.ts';
import { dayAfter, monthsIn, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import { weekOf } from './near-times.ts';
import type { LinkedTable } from './table.ts';
import type { TimeMention } from './times.ts';
import { AVERAGED, countedWithin, isOfTwoYears, yearAtEdge } from './years-by-their-end.ts';

/** The last `step` months of a period. */
export function lastMonths([, to]: Period, step: number): Period {
  return [shifted([to, to], -step)[0], to];
}

/** The length of a table's periods in months; null for days or weeks. */
export function stepOf(frequency: LinkedTable['cube']['frequency']): number | null {
  return frequency === 'year'
    ? 12
    : frequency === 'half'
      ? 6
      : frequency === 'quarter'
        ? 3
        : frequency === 'month'
          ? 1
          : null;
}

/** A time of a sentence as a period of the table: a day in January means the year, in a yearly table of stocks. */
export function settled(
  period: Period,
  edge: TimeMention['edge'],
  measure: CubeMeasure,
  cube: LinkedTable['cube'],
): Period | null {
  const dated = datedOn(period, cube);
  if (dated) return dated;
  const step = stepOf(cube.frequency);
  if (step === null) return cube.frequency === 'week' ? weekOf(period, cube) : period;
  const months = monthsIn(period);
  if (edge && step === 12 && isOfTwoYears(cube)) return yearAtEdge(period, edge, measure, cube);
  if (step === 12 && months < 12) {
    // Finer than the table's periods: only what is counted or measured at one time of the year can be meant.
    if (rulesOf(measure.kind).overTime || (measure.kind !== 'stock' && cube.counted !== 'middle'))
      return null;
    if (isOfTwoYears(cube)) return countedWithin(period, cube);
    const year = Number(period[0].slice(0, 4));
    const month = Number(period[0].slice(5, 7));
    const at: Period = [
      `${String(year).padStart(4, '0')}-01-01`,
      `${String(year + 1).padStart(4, '0')}-01-01`,
    ];
    const said = monthCounted(cube, measure);
    if (said !== null) return month === said && months <= 1 ? at : null;
    if (cube.counted === 'start') return month === 1 && months <= 1 ? at : null;
    if (cube.counted === 'end') return month === 12 ? at : null;
    if (cube.counted === 'middle')
      return month === 7 || month === 6 || (month === 4 && months === 3) ? at : null;
    return null;
  }
  // "In July 2025": what is set twice a year is so from the first day of a half on.
  if (
    step === 6 &&
    months === 1 &&
    SET.test(`${measure.concept} ${measure.label}`) &&
    /-0[17]-/.test(period[0])
  )
    return [period[0], shifted([period[0], period[0]], step)[0]];
  // What there is at the end of a quarter is what there is in its last month.
  if (step === 3 && months === 1 && measure.kind === 'stock' && Number(period[0].slice(5, 7)) % 3 === 0)
    return lastMonths(period, step);
  // "At the end of 2022", of what is counted on 1 October.
  if (edge && months === step && step === 12) {
    if (monthCounted(cube, measure) !== null) return null;
  }
  // "Gold ended 2015 at $1,057" is of its last days, and no mean of the year.
  if (edge && months === step && step === 12 && AVERAGED.has(measure.kind)) return null;
  if (edge && months > step) {
    const first: Period = [period[0], shifted([period[0], period[0]], step)[0]];
    if (edge === 'start') return atStart(first, measure, cube);
    return lastMonths(period, step);
  }
  if (edge === 'end' && step === 12 && cube.counted === 'start') return shifted(period, 12);
  // "At the start of 2024", of what is counted at the end of a year: where the year before left it.
  if (edge === 'start' && step === 12 && cube.counted === 'end' && measure.kind === 'stock')
    return shifted(period, -12);
  return period;
}

/**
 * "Began 2023 with 31 million": of what is counted at the end of each quarter, where the year before left it. What there is
 * may be counted at either end where nothing says so, and what is set from a day on may have changed on it.
 */
function atStart(first: Period, { kind, label, concept }: CubeMeasure, { title }: LinkedTable['cube']) {
  if (rulesOf(kind).overTime) return first;
  const names = `${title}; ${label}`;
  if (SET_FROM_A_DAY.test(`${concept} ${names}`)) return null;
  if (AT_ENDS.test(names)) return shifted(first, -monthsIn(first));
  return kind === 'stock' ? null : first;
}

const AT_ENDS =
  /\b(?:end[\s-]of[\s-](?:the[\s-])?|closing\s)(?:month|quarter|half|period)\b|\b(?:month|quarter|period)[\s-]end\b/iu;
const SET_FROM_A_DAY = /\b(?:policy|key|repo|base|bank|lending|discount|exchange)[\s-]rates?\b/iu;

/** The period of a table that names its periods by a day: "31 March" of "2024-03-31" for its first quarter. */
function datedOn([from, to]: Period, { periods }: LinkedTable['cube']): Period | null {
  const [year = '', month = '', day = ''] = from.split('-');
  if (to !== dayAfter(from, 1)) return null;
  const names = [from, `${day}/${month}/${year}`, `${day}.${month}.${year}`];
  return periods.find(({ label }) => names.includes(label.trim()))?.period ?? null;
}

/**
 * The month in which a table counts, where that is at neither end nor the middle of a year: October of "Population on 1
 * October"; null where its names say none, or several.
 */
function monthCounted({ title, counted }: LinkedTable['cube'], { label }: CubeMeasure): number | null {
  if (counted !== null) return null;
  const names = `${title}; ${label}`;
  const said = [...names.matchAll(DAY_OF_YEAR)].map(({ groups }) => groups?.a ?? groups?.b ?? '');
  const months = new Set(said.map((name) => MONTH_NAMES.indexOf(name) + 1));
  const [only] = months;
  return months.size === 1 && only ? only : null;
}

const DAY_OF_YEAR = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?<a>${MONTHS})|(?<b>${MONTHS})\\s\\d{1,2}(?:st|nd|rd|th)?)\\b(?!,?\\s\\d{4})`,
  'gu',
);

/** What is set from a day on, and averaged over no half of a year. */
const SET = /\bminimum wages?\b|\bbenefits?\b|\btariffs?\b|\b(?:tax|duty) rates?\b/i;
