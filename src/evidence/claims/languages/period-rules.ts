import { dayAfter, daysBetween, monthsIn, partsOf, shifted, upTo } from '../days.ts';
import type { Period } from '../figure.ts';
import type { PeriodRule } from '../language.ts';

/** A blank of a pattern, or a blank or a hyphen; joined lines may have left two of them. */
const BLANK = /(?<!\[)\\s(?![?*+{])|\[\\s-\](?![?*+{])/g;

/** A rule for a period in a language whose words are parted by spaces: they stand by themselves, in capitals or not. */
export const wordRule = (pattern: string, read: PeriodRule['read']): PeriodRule => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}$€£.,-])${pattern.replaceAll(BLANK, '$&{1,3}')}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  read,
});

/** A period that is only of the figure right beside it. */
export const besideRule = (pattern: string, read: PeriodRule['read']): PeriodRule => ({
  ...wordRule(pattern, read),
  near: true,
});

/** A part of a year that the text does not name. */
export const partRule = (pattern: string, read: PeriodRule['read']): PeriodRule => ({
  ...wordRule(pattern, read),
  part: true,
});

/** A period that counts from the one named before it. */
export const relativeRule = (pattern: string, read: PeriodRule['read']): PeriodRule => ({
  ...wordRule(pattern, read),
  relative: true,
});

/** The same part of the year before. */
export const yearBefore = (base: Period | null): Period | null => base && shifted(base, -12);

/** The same part of another year. */
export const inYear = (base: Period | null, year: number | null): Period | null =>
  base && year !== null ? shifted(base, 12 * (year - partsOf(base[0]).year)) : null;

/** A length of time that periods come in. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** The next period of a length, or the one before; null where the one it counts from has another length. */
export function stepped(base: Period | null, unit: PeriodUnit, by: 1 | -1): Period | null {
  if (!base) return null;
  const days = daysBetween(...base);
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'week' ? 7 : 1;
    return days === length ? [dayAfter(base[0], by * length), dayAfter(base[1], by * length)] : null;
  }
  return days > 27 && monthsIn(base) === MONTHS_OF[unit] ? shifted(base, by * MONTHS_OF[unit]) : null;
}

/** So many years, months, weeks or days up to the day of the story. */
export function pastTime(date: string | null, size: number, unit: PeriodUnit): Period | null {
  if (date === null || size <= 0) return null;
  if (unit === 'day' || unit === 'week') return [dayAfter(date, -size * (unit === 'week' ? 7 : 1)), date];
  return upTo(date, size * MONTHS_OF[unit]);
}
