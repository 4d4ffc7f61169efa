import type { Figure } from '../claims/figure.ts';
import { isOfOpenScale } from '../cubes/judge-answer.ts';
import type { Link } from './link.ts';

/** Whether another answer than a figure's does not show that it is wrong: another question, or another scale, may be meant. */
export function isNoContradiction(
  { query, measure, role, onlyAgrees }: Link,
  figure: Figure,
  value: number,
): boolean {
  const isAll = query.statistic === 'value' && measure.unit === '%' && value === 100;
  return (
    onlyAgrees === true ||
    isAll ||
    isRoundedUp(figure, query.statistic === 'change' && role.direction === 'down' ? -value : value) ||
    (isInScale(measure, query) && isOfOtherScale(value, figure))
  );
}

/** Whether an answer is in a scale of its table that was guessed and nobody confirmed. */
function isInScale(measure: Link['measure'], query: Link['query']): boolean {
  const isGuess = measure.isScaleGuessed === true && !measure.settled && !measure.stated;
  return isGuess && isOfOpenScale({ ...measure, multiplier: null }, query);
}

const SCALES = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9] as const;

/** Whether a power of a thousand brings a value near to a figure that it is far from. */
function isOfOtherScale(value: number, figure: Figure): boolean {
  // "Lower than" has no number of its own.
  if (figure.statement) return false;
  return SCALES.some((by) => {
    const ratio = Math.abs(value * by) / Math.abs(figure.value || 1);
    return ratio > 1 / 3 && ratio < 3;
  });
}

/** "Almost 500" of 473, which is 500 in hundreds: how loosely it is said is for a person to judge. */
function isRoundedUp({ quote, value: stated, grain, high }: Figure, value: number): boolean {
  if (!ALMOST.test(quote) || high !== null || grain <= 0 || stated <= 0 || value <= 0) return false;
  const hundreds = 10 ** Math.floor(Math.log10(stated));
  const isRound = Math.abs(stated / hundreds - Math.round(stated / hundreds)) < 1e-9;
  return isRound && value < stated && stated - value <= Math.min(hundreds / 2, LOOSELY * stated);
}

const ALMOST = /^(?:almost|nearly|close to|just under)\b/iu;
/** "Almost 500" of 450 is nobody's rounding. */
const LOOSELY = 0.08;
