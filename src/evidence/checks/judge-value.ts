import type { Figure } from '../claims/figure.ts';
import type { Reason, Verdict } from './verdict.ts';

/** What a text states of a value: the part of a figure that a verdict needs. */
export type Stated = Pick<Figure, 'hedge' | 'value' | 'high' | 'grain' | 'measure' | 'direction' | 'unit'> &
  Partial<Pick<Figure, 'quote'>>;

/** What one value of the data makes of a stated one. */
export interface ValueJudgement {
  readonly verdict: Exclude<Verdict, 'cannot be checked'>;
  readonly reason: Reason;
  /** What this verdict accepts, in the terms of the data's value. */
  readonly accepted: Accepted;
  /** The data's value as it is compared: a fall of 20 % is 20 where the text says a fall. */
  readonly compared: number;
  /** By how much it differs: the compared value less the nearest one that the text could have said. */
  readonly difference: number;
  /** Whether the difference changes what the sentence says: its direction, its order of size, a majority. */
  readonly changesSense: boolean;
}

/** An interval of values of the data: what a verdict accepts. */
export interface Accepted {
  /** Its ends; null where a side is open. */
  readonly allowed: readonly [low: number | null, high: number | null];
  /** Whether an end is itself left out: "nearly" ends before it, "more than" begins after it. */
  readonly without: readonly [low: boolean, high: boolean];
}

/** A set of values: what holds, and by how far beyond it a hedge is still granted. */
interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the ends themselves are outside. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** Whether an end is half a grain away from what is stated, rather than stated itself. */
  readonly lowRounded: boolean;
  readonly highRounded: boolean;
  /** False where nothing above is forgiven. */
  readonly widenHigh: boolean;
}

/**
 * Judges one value of the data against what a text states, by the place value of its last stated digit.
 * Pure, and the only place where the rules stand.
 */
export function judgeValue(given: Stated, found: number): ValueJudgement {
  const stated = asFold(given);
  const compared = directed(stated, found);
  if (stated.measure === 'rank') return judgeRank(stated, compared);
  const bounds = boundsOf(stated);
  const difference = compared - stated.value;
  // What differs lies outside of all that is accepted, with a hedge too.
  const base = { accepted: accepted(stated, found, true), compared, difference: tidy(difference) };
  if (isAgainst(stated, compared)) {
    return { ...base, verdict: 'differs', reason: 'wrong direction', changesSense: true };
  }
  const slack = slackOf(stated);
  if (within(compared, bounds, 0, slack, stated.grain / 20)) {
    const reason = reasonToHold(stated, compared, slack);
    return {
      ...base,
      accepted: accepted(stated, found, false),
      verdict: 'holds',
      reason,
      changesSense: false,
    };
  }
  const { grain } = stated;
  // "Rose 1 percent" of what did not change at all is no rounding.
  const isUnchanged = stated.measure === 'change' && compared === 0 && stated.value !== 0;
  if (!isUnchanged && within(compared, bounds, grain / 2, slack, 0)) {
    const truncated = truncatesTo(stated, compared, slack);
    const reason = truncated ? 'when truncated' : 'within wider rounding';
    return { ...base, verdict: 'holds with hedge', reason, changesSense: false };
  }
  if (truncatesTo(stated, compared, slack)) {
    return { ...base, verdict: 'holds with hedge', reason: 'when truncated', changesSense: false };
  }
  const passed = isShortOf(stated) && compared >= stated.value - slack;
  const reason = passed ? 'wrong direction' : isAbove(compared, bounds) ? 'too high' : 'too low';
  return { ...base, verdict: 'differs', reason, changesSense: passed || changesSense(stated, compared) };
}

/** What the words of a figure accept under the plain rule, whatever the data say. */
export function acceptedBy(given: Stated): Accepted {
  const stated = asFold(given);
  return stated.measure === 'rank' ? acceptedRank(stated) : accepted(stated, null, false);
}

/** What the words of a figure accept where a hedge is granted. */
export function hedgedBy(given: Stated): Accepted {
  const stated = asFold(given);
  return stated.measure === 'rank' ? acceptedRank(stated) : accepted(stated, null, true);
}

/**
 * What a verdict accepts: the words themselves, or with a hedge (`hedged`) all that is forgiven. The plain interval is
 * widened to its shown ends only where the data's value lies between them.
 */
function accepted(stated: Stated, found: number | null, hedged: boolean): Accepted {
  const bounds = boundsOf(stated);
  const { grain } = stated;
  let { low, high } = bounds;
  const compared = found === null ? null : directed(stated, found);
  if (hedged) {
    if (low !== null) low -= grain / 2;
    if (high !== null && bounds.widenHigh)
      high += Math.max(grain / 2, truncates(stated) ? topOf(stated) + grain - high : 0);
  } else if (compared !== null) {
    if (low !== null && bounds.lowRounded && compared < low) low -= grain / 20;
    if (high !== null && bounds.highRounded && compared > high) high += grain / 20;
  }
  const without: [boolean, boolean] = [
    bounds.lowOpen && !hedged,
    bounds.highOpen && (!hedged || !bounds.widenHigh),
  ];
  // Beyond no change at all the data went the other way.
  const turn = turnOf(stated);
  if (turn !== null && stated.value >= turn) low = Math.max(low ?? turn, turn);
  if (turn !== null && stated.value < turn) high = Math.min(high ?? turn, turn);
  return inData(stated, { allowed: [tidied(low), tidied(high)], without });
}

/** Hedges that do not say on which side of a number the value is. */
const UNSIDED = new Set<Figure['hedge']>(['none', 'about', 'approximately', 'between']);

/**
 * "More than halved" is more than a twofold fall, so less than a half is left, and "nearly halved" leaves more. What
 * is said of a half with such a hedge is therefore said of the fall, with a grain as wide there as that of the half.
 * A part in digits ("fell to more than 0.5 times") is what is left, and its hedge is of that.
 */
function asFold(stated: Stated): Stated {
  const { hedge, value, high, grain, measure, direction, unit } = stated;
  const isPart = measure === 'ratio' && unit === 'times' && direction === 'down' && value > 0 && value < 1;
  if (!isPart || high !== null || UNSIDED.has(hedge) || /\p{N}/u.test(stated.quote ?? '')) return stated;
  return { ...stated, value: 1 / value, grain: grain / value ** 2 };
}

/** Where a change, or a ratio with a direction, turns into one the other way; null for what has no direction. */
function turnOf({ measure, direction, value }: Stated): number | null {
  if (measure === 'change') return direction !== null || value !== 0 ? 0 : null;
  return measure === 'ratio' && direction !== null && value !== 1 ? 1 : null;
}

/** An interval as the data have it: a fall of 20 % is -20 there, and falling threefold a third. */
function inData({ measure, direction, value, unit }: Stated, { allowed, without }: Accepted): Accepted {
  const turned = (turn: (end: number) => number): Accepted => ({
    allowed: [
      allowed[1] === null ? null : tidy(turn(allowed[1])),
      allowed[0] === null ? null : tidy(turn(allowed[0])),
    ],
    without: [without[1], without[0]],
  });
  if (direction === 'down' && measure === 'change' && value >= 0) return turned((end) => 0 - end);
  if (direction === 'down' && measure === 'ratio' && unit === 'times' && value > 1) {
    const inverse = turned((end) => 1 / end);
    // What fell without end is nothing, and that is the end of it.
    return { ...inverse, allowed: [inverse.allowed[0] ?? 0, inverse.allowed[1]] };
  }
  return { allowed, without };
}

function tidied(end: number | null): number | null {
  return end === null ? null : tidy(end);
}

function boundsOf({ hedge, value, high, grain }: Stated): Bounds {
  const half = grain / 2;
  const closed = {
    lowOpen: false,
    highOpen: false,
    lowRounded: false,
    highRounded: false,
    widenHigh: true,
  };
  if (high !== null && hedge !== 'over' && hedge !== 'more than' && hedge !== 'at least') {
    return { ...closed, low: Math.min(value, high), high: Math.max(value, high) };
  }
  switch (hedge) {
    case 'nearly':
    case 'almost':
      return {
        ...closed,
        low: value - half,
        high: value,
        lowRounded: true,
        highOpen: true,
        widenHigh: false,
      };
    case 'over':
    case 'more than':
      return { ...closed, low: value, high: null, lowOpen: true };
    case 'at least':
      return { ...closed, low: value, high: null };
    case 'up to':
      return { ...closed, low: null, high: value };
    case 'fewer than':
      return { ...closed, low: null, high: value, highOpen: true };
    default:
      return { ...closed, low: value - half, high: value + half, lowRounded: true, highRounded: true };
  }
}

/**
 * Whether a value is inside, `wider` beyond each end. An end that rounding made is met by the value as readers
 * see it, to a tenth of the grain (`shown` is half of that): 24.49 % is shown as 24.5 %, which rounds to "a quarter".
 */
function within(found: number, bounds: Bounds, wider: number, slack: number, shown: number): boolean {
  const { low, high, lowOpen, highOpen, lowRounded, highRounded, widenHigh } = bounds;
  if (low !== null) {
    const end = low - wider - (lowRounded ? shown : 0);
    // A bound that was widened is met as it is: the word that left it out has been forgiven already.
    if (lowOpen && wider === 0 ? found <= end + slack : found < end - slack) return false;
  }
  if (high !== null) {
    const more = widenHigh ? wider : 0;
    if (highOpen && more === 0) return found < high - slack;
    const end = high + more;
    if (highRounded && shown > 0 ? found >= end + shown - slack : found > end + slack) return false;
  }
  return true;
}

function reasonToHold({ hedge, value, grain, high }: Stated, found: number, slack: number): Reason {
  switch (hedge) {
    case 'over':
    case 'more than':
      // What only rose or fell is said of no number that it could be far from.
      return high === null && grain > 0 && found > value + grain + slack
        ? 'understated'
        : 'on the stated side';
    case 'at least':
    case 'up to':
    case 'fewer than':
    case 'between':
      return 'on the stated side';
    default:
      return 'within rounding';
  }
}

/** Whether cutting the further digits off makes the words true: 2.79 is "2.7" cut, and 2.8 rounded. */
function truncatesTo(stated: Stated, found: number, slack: number): boolean {
  const top = topOf(stated);
  return truncates(stated) && found > top && found < top + stated.grain - slack;
}

function topOf({ value, high }: Stated): number {
  return high === null ? value : Math.max(value, high);
}

function truncates({ hedge }: Stated): boolean {
  return ['none', 'about', 'approximately', 'between', 'up to'].includes(hedge);
}

/** "Nearly" and "almost" say that the value was not reached. */
function isShortOf({ hedge, high }: Stated): boolean {
  return high === null && (hedge === 'nearly' || hedge === 'almost');
}

function isAbove(found: number, { high }: Bounds): boolean {
  return high !== null && found >= high;
}

/** A change or a ratio in the direction the text speaks of: what fell by a fifth has fallen by 20, not risen by -20. */
function directed({ measure, direction, value, unit }: Stated, found: number): number {
  if (direction !== 'down') return found;
  if (measure === 'change' && value >= 0) return -found;
  // "Fell threefold" says 3 of what the data call a third; "halved" may be said as 0.5 and is compared as it is.
  if (measure === 'ratio' && unit === 'times' && value > 1 && found > 0) return 1 / found;
  return found;
}

/** Whether the data went the other way than the text says. */
function isAgainst({ measure, direction, value }: Stated, compared: number): boolean {
  if (measure === 'change')
    return (direction !== null || value !== 0) && compared * Math.sign(value || 1) < 0;
  if (measure === 'ratio' && direction !== null && value !== 1)
    return value > 1 ? compared < 1 : compared > 1;
  return false;
}

/** The places that a stated one accepts: "at least fifth" is any up to it. */
function acceptedRank({ hedge, value, high }: Stated): Accepted {
  const any = hedge === 'at least' || hedge === 'up to';
  return { allowed: [any ? 1 : value, any ? value : (high ?? value)], without: [false, false] };
}

function judgeRank(stated: Stated, found: number): ValueJudgement {
  const { value } = stated;
  const [low, top] = acceptedRank(stated).allowed;
  const holds = found >= (low ?? value) && found <= (top ?? value);
  return {
    verdict: holds ? 'holds' : 'differs',
    reason: holds ? 'within rounding' : 'wrong rank',
    accepted: acceptedRank(stated),
    compared: found,
    difference: found - value,
    changesSense: !holds,
  };
}

function changesSense({ measure, unit, value }: Stated, found: number): boolean {
  if (Math.sign(found) * Math.sign(value) < 0) return true;
  if (measure === 'share' && unit === '%' && value > 50 !== found > 50) return true;
  if (found === 0 || value === 0) return found !== value;
  // Nearer to another power of ten than to the stated one.
  return Math.abs(Math.log10(Math.abs(found / value))) > 0.5;
}

/** What the arithmetic of doubles may be off by: a millionth of a millionth of the value, and far below the grain. */
function slackOf({ value, grain }: Stated): number {
  return Math.max(Math.abs(value) * 1e-12, grain * 1e-9);
}

function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
