import type { CubeMeasure } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';

/** Verbs of speed: what grows more slowly has not fallen. */
const OF_SPEED = /^(?:slow|accelerat|eas)/iu;
/** Measures that are spoken of without saying that they are rates. */
const RATE_BY_ITSELF = /\b(?:un)?employ|\binflation|\bliterac|\bfertilit|\bvacanc|\binterest\b|\bturnout\b/iu;
const RATE = /\b(?:rates?|shares?|percentages?|proportions?|per|ratios?)\b/iu;
/** "Life expectancy at 65". */
const AT_AGE = /\bat\s(?:age\s)?(\d{1,2})\b/iu;
const NUMBER_OF = /\b(?:numbers?|counts?|totals?) of\b/iu;

/**
 * Whether a change without a number is of something else than the measure: of its growth, or of the number of what a rate
 * is of. There is no unit that would tell.
 */
export function isOfOtherKind({ figure, text, sentence }: FigureInText, measure: CubeMeasure): boolean {
  if (figure.statement?.says !== 'change') return false;
  const before = text.slice(sentence.start, figure.start);
  if (measure.kind !== 'growth' && (OF_SPEED.test(figure.quote) || /\b(?:growth|pace)\b/iu.test(before)))
    return !/\bgrowth\b/iu.test(measure.label);
  const age = AT_AGE.exec(before)?.[1];
  if (age && !new RegExp(`\\b${age}\\b`).test(measure.label)) return true;
  if (measure.kind !== 'rate' && !RATE.test(measure.label)) return false;
  if (NUMBER_OF.test(before)) return true;
  return !RATE.test(text.slice(sentence.start, sentence.end)) && !RATE_BY_ITSELF.test(before);
}

/** Whether a figure is the length of a streak: "fell for six years running". */
export function isLengthOfStreak({ figure, text }: Pick<FigureInText, 'figure' | 'text'>): boolean {
  if (!figure.unit || !/^(?:year|quarter|month|week|season)$/.test(figure.unit)) return false;
  return (
    /\b(?:straight|consecutive|successive)\b/iu.test(figure.quote) ||
    /^\s(?:running|in a row|in succession|on end|straight|(?:straight|consecutive|successive)\b)/iu.test(
      text.slice(figure.end, figure.end + 20),
    )
  );
}
