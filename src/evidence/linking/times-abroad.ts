import type { Period } from '../claims/figure.ts';
import type { Times } from './found-times.ts';
import type { TimeMention } from './times.ts';

/**
 * The two times of a change in another language than English, where words say which of them it is reckoned from: "en 2023
 * par rapport à 2022", "в 2022 году по сравнению с предыдущим", "2023年比2022年", "مقارنة بالعام السابق". Null where none do.
 */
export function changeAbroad(
  points: readonly TimeMention[],
  text: string,
  settle: (period: Period, edge: TimeMention['edge']) => Period | null,
): Times | null {
  const [one, other] = points;
  if (!one || !other || points.length > 2) return null;
  const bases = points.filter(({ start }) => COMPARED_WITH.test(text.slice(Math.max(0, start - 32), start)));
  const [base] = bases;
  if (!base || bases.length > 1) return null;
  const point = base === one ? other : one;
  const [at, from] = [settle(point.period, point.edge), settle(base.period, base.edge)];
  if (!at || !from || from[0] >= at[0]) return null;
  const because = [point, base].map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
  return { at, from, mean: false, fit: 0.95, because };
}

/** What stands before the time that another is compared with. */
const COMPARED_WITH =
  /(?:(?<!\p{L})(?:par\srapport\s(?:à|au)|comparée?\s(?:à|au))\s(?:l['’])?(?:celui\sde\s|celle\sde\s)?|(?<!\p{L})(?:по\s(?:сравнению|отношению)\s(?:с|к)|против|чем(?:\sв)?)\s|[比较較]|مقارنة\s?(?:بـ|ب|مع)?\s?(?:عام\s|ال)?)$/iu;
