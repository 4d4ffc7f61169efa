import { isSameUnit } from '../claims/unit-forms.ts';
import type { FigureInText } from './figure-in-text.ts';
import { isKnownUnit } from './units-agree.ts';

/**
 * Whether words are of what a later number counts, and not of a figure that counts something itself: "41.8 million vehicles,
 * 34.0 million of them cars". `start` and `end` are offsets of the text.
 */
export function isOfLaterCount(start: number, end: number, { figure, figures, text }: FigureInText): boolean {
  if (figure.unit === null || isKnownUnit(figure.unit)) return false;
  return figures.some(
    (one) =>
      one.start >= figure.end &&
      one.start <= start &&
      !isSameUnit(one.unit, figure.unit) &&
      (end <= one.end || OF_THEM.test(text.slice(one.end, start))),
  );
}

const OF_THEM = /^\s(?:of (?:them|these|those|which|whom)\s)?(?:[\p{L}-]+\s)?$/u;
