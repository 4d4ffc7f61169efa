import { dayOf, partsOf } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';

/** The year that "2023/24" begins in: periods are not read from such years, whose months a table says. */
export function pairIn(sentence: string): Period | null {
  const year = Number(/(?<!\d)((?:19|20)\d\d)\s?[-–/]\s?\d\d(?!\d)/u.exec(sentence)?.[1]);
  return year ? [dayOf(year, 1), dayOf(year + 1, 1)] : null;
}

/** The month or the year that a day lies in. */
export function around(date: string, unit: string): Period {
  const { year, month } = partsOf(date);
  return unit === 'month'
    ? [dayOf(year, month), dayOf(year, month + 1)]
    : [dayOf(year, 1), dayOf(year + 1, 1)];
}
