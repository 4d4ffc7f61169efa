import { judgeValue, type Stated, type ValueJudgement } from '../checks/judge-value.ts';
import type { Judgement } from '../checks/verdict.ts';
import type { Figure } from '../claims/figure.ts';
import { isBalance } from './balances.ts';
import { unitFactor, writtenUnit } from './convert-unit.ts';
import type { CubeMeasure } from './cube.ts';
import type { CubeQuery } from './cube-query.ts';

/** What the words of a sentence add to its figure, as far as the answer to a question is compared with it. */
export interface Said {
  /** Which way a change goes; null where nothing says it. */
  readonly direction: 'up' | 'down' | null;
  /** A growth that is said as a change: "prices fell 2 percent" is minus 2. */
  readonly grew?: boolean | undefined;
  /** A distance below a norm: "0.6°C below the average" is minus 0.6. */
  readonly isBelow?: boolean | undefined;
  /** Where it is said to be more or less than what comes behind "than": text offset of that; null where it is not. */
  readonly split?: number | null | undefined;
  /** A deficit: minus that in a table of balances. */
  readonly isDeficit?: boolean | undefined;
  /** A surplus. */
  readonly isSurplus?: boolean | undefined;
}

/** What a question's answer makes of a figure. */
export interface JudgedAnswer {
  /** The answer in the unit of the figure. */
  readonly value: number;
  readonly judged: ValueJudgement;
  readonly judgement: Judgement;
}

/** Judges a figure by the answer to a question, given in full units of the measure. */
export function judgeAnswer(
  query: CubeQuery,
  measure: CubeMeasure,
  figure: Figure,
  said: Said,
  answer: number,
): JudgedAnswer {
  // Means and differences of decimals end in digits that no table has.
  const isShort = said.isDeficit === true && isBalance(measure);
  // A deficit grows as the balance falls.
  const sign = isShort && query.statistic === 'change' && query.how !== 'percent' ? -1 : 1;
  const value = Number((sign * answer * factorOf(query, measure, figure)).toPrecision(12));
  const isBelow = said.isBelow || isShort;
  const judged = judgeValue(statedOf(query, figure, { ...said, isBelow }, sign * answer), value);
  const { verdict, reason, accepted, difference, changesSense } = judged;
  return {
    value,
    judged,
    judgement: {
      verdict,
      reason,
      details: {
        value,
        ...(figure.statement && query.statistic !== 'rank' && { unit: unitOfAnswer(query, measure) }),
        ...accepted,
        missing: [],
        readings: [],
        difference,
        changesSense: verdict === 'differs' && changesSense,
        alsoSay: null,
      },
    },
  };
}

/** Whether an answer is in a scale that its table does not say. */
export function isOfOpenScale({ multiplier }: CubeMeasure, { statistic, how }: CubeQuery): boolean {
  if (multiplier !== null) return false;
  return how !== 'percent' && !['share', 'ratio', 'rank', 'count'].includes(statistic);
}

/** The unit of an answer if none is stated: rates differ by percentage points. */
function unitOfAnswer({ statistic, how }: CubeQuery, { unit }: CubeMeasure): string | null {
  if (how === 'percent') return '%';
  return statistic === 'change' && unit === '%' ? 'percentage points' : writtenUnit(unit);
}

/** What an answer is multiplied by to be in the figure's unit: a table has TWh, and a text gigawatt-hours. */
function factorOf({ statistic, how }: CubeQuery, measure: CubeMeasure, { unit }: Figure): number {
  if (statistic === 'ratio') return unit === '%' ? 100 : 1;
  if (how === 'points') return unit === 'basis points' ? 100 : 1;
  const inUnits =
    ['value', 'sum', 'mean'].includes(statistic) || (statistic === 'change' && how === 'absolute');
  return inUnits && unit !== null && measure.unit !== null ? (unitFactor(measure.unit, unit) ?? 1) : 1;
}

/** A figure as it is compared: in the statistic that its sentence gives it. */
function statedOf(
  query: CubeQuery,
  figure: Figure,
  { direction, grew, isBelow, split, isDeficit, isSurplus }: Said,
  answer: number,
): Stated {
  const { hedge, high, unit, quote } = figure;
  // "Two thirds more", "half as many again": of a change fractions are said more loosely than of a part.
  const isLoose = query.how === 'percent' && unit === '%' && !/\p{N}/u.test(quote) && figure.grain === 1;
  const grain = query.statistic === 'change' && isLoose ? 2 : figure.grain;
  const base = { hedge, value: figure.value, high, grain, unit, quote };
  switch (query.statistic) {
    case 'change': {
      const sameTime = query.against?.time?.[0] === query.of.time?.[0];
      // Between places nothing goes up or down: "four years longer" is a difference, whichever is named first, but for
      // "4 higher than in France".
      const isOrdered = split !== null && split !== undefined && direction !== null;
      // "A deficit of 2 billion" is how much more was imported than exported, and no surplus of as much.
      const isBalanced = query.against?.measure !== query.of.measure && (isDeficit || isSurplus);
      if (sameTime && isBalanced) return { ...base, measure: 'change', direction: 'up' };
      if (figure.value !== 0 && query.against && sameTime && !isOrdered)
        return { ...base, measure: 'change', direction: answer < 0 ? 'down' : 'up' };
      return { ...base, measure: 'change', direction };
    }
    case 'ratio':
      // "Less than half of what they were" is said in percent.
      if (unit === '%') return { ...base, measure: 'level', direction: null };
      // "A lower secondary teacher had twice as many": between two places nothing goes up or down.
      return { ...base, measure: 'ratio', direction: split == null ? figure.direction : null };
    case 'rank':
      return { ...base, measure: 'rank', direction: null };
    case 'share':
      return { ...base, measure: 'share', direction: null };
    case 'count':
      // Places are counted one by one: nine is not roughly ten.
      return { ...base, measure: hedge === 'none' && high === null ? 'rank' : 'level', direction: null };
    default:
      if (isBelow) return { ...base, measure: 'change', direction: 'down' };
      if (grew) return { ...base, measure: 'change', direction: direction ?? 'up' };
      return { ...base, measure: 'level', direction: null };
  }
}
