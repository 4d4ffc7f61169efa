import { monthsIn } from '../claims/days.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { TimeMention } from './times.ts';

/**
 * "Has climbed over the past decade and reached 0.97 percent of GDP in 2022": the time behind a level, where the span before it
 * is of the way there. Undefined where another figure or clause lies between.
 */
export function reachedBehind(
  span: TimeMention,
  points: readonly TimeMention[],
  { text, figure, figures }: Pick<FigureInText, 'text' | 'figure' | 'figures'>,
): TimeMention | undefined {
  if ((span.kind !== 'span' && monthsIn(span.period) <= 12) || span.end > figure.start) return undefined;
  if (!/\b(?:and|to)\b/iu.test(text.slice(span.end, figure.start))) return undefined;
  const next = points.find(({ start, kind }) => start >= figure.end && kind === 'point');
  if (!next || figures.some(({ start }) => start >= figure.end && start < next.start)) return undefined;
  return BEHIND.test(text.slice(figure.end, next.start)) ? next : undefined;
}

/** Words that say no more of another time, and what leads to one. */
const BEHIND =
  /^(?:\s(?!(?:and|but|than|from|against|since|while|when|after|before)\b)[\p{L}-]+){0,6}?(?:\s(?:in|by|during|at\sthe\send\sof))?\s$/iu;
