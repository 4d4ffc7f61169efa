import { dayOf } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';

/** The year that "2023/24" begins in: periods are not read from such years, whose months a table says. */
export function pairIn(sentence: string): Period | null {
  const year = Number(/(?<!\d)((?:19|20)\d\d)\s?[-–/]\s?\d\d(?!\d)/u.exec(sentence)?.[1]);
  return year ? [dayOf(year, 1), dayOf(year + 1, 1)] : null;
}
