import type { Token } from '../../language/tokens.ts';
import type { Language, Numeral } from './language.ts';
import { tidy } from './place-value.ts';
import { perAfter, signBefore, unitAfter } from './units.ts';

/** Two numbers that are one quantity. */
export interface Range {
  kind: 'range' | 'score';
  low: Numeral;
  high: Numeral;
}

/** Whether two numbers that follow one another are the ends of a range, or a score. */
export function rangeOf(
  tokens: readonly Token[],
  low: Numeral,
  high: Numeral,
  language: Language,
): Range | null {
  if (low.kind !== 'cardinal' || high.kind !== 'cardinal') {
    if (!(low.kind === 'fraction' && high.kind === 'fraction')) return null;
  }
  // "A three-for-two split"
  const split = tokens.slice(low.to, high.from).map(({ lower }) => lower);
  if (language.tag === 'en' && split.join('') === '-for-') return { kind: 'score', low, high };
  const highFrom = signBefore(tokens, high, language)?.from ?? high.from;
  const lowFrom = signBefore(tokens, low, language)?.from ?? low.from;
  const unit = unitAfter(tokens, low.to, language) ?? countedTwice(tokens, low, high, language);
  const per = unit ? null : pricedTwice(tokens, low, high, language);
  const gapFrom = unit && unit.to < highFrom ? unit.to : (per ?? low.to);
  if (highFrom - gapFrom !== 1) return null;
  const joint = tokens[gapFrom] as Token;
  const previous = tokens[lowFrom - 1]?.lower ?? '';
  const between = language.betweenWords.has(previous);
  const dash = /^[-–—−~]$/.test(joint.text);
  const highUnit = unitAfter(tokens, high.to, language);
  if (unit && highUnit && unit.unit !== highUnit.unit) return null;
  if (between && (language.andWords.has(joint.lower) || (language.tag === 'en' && joint.lower === 'to'))) {
    // "От 3 до 5" after a verb of change is a way from one level to another.
    return language.tag !== 'en' && changes(tokens, lowFrom, language) ? null : range(low, high);
  }
  if (joint.lower === 'or')
    return high.value === low.value + 1 && low.value < 20 && !unit ? range(low, high) : null;
  if (!language.rangeWords.has(joint.lower)) return null;
  // "Fell 12 percentage points to 3,648": by how much and to what, for a range has the unit of its first end at its second.
  if (!dash && unit && !highUnit && unit.to <= high.from) return null;
  if (dash && joint.spaced !== (tokens[gapFrom + 1]?.spaced ?? false)) return null;
  const counted = highUnit ?? language.countedNoun(tokens, high);
  const scored =
    dash &&
    low.digits &&
    high.digits &&
    low.scale === 1 &&
    high.scale === 1 &&
    low.value < 200 &&
    Number.isInteger(low.value) &&
    lowFrom === low.from;
  if (scored && isScore(tokens, low, high, counted !== null)) return { kind: 'score', low, high };
  if (!dash && isPath(tokens, lowFrom, [low, high], language)) return null;
  const both = range(low, high);
  return both.low.value < both.high.value ? both : null;
}

/** "Between 9.75 million people and 9.79 million people": what is counted is said twice. */
function countedTwice(
  tokens: readonly Token[],
  low: Numeral,
  high: Numeral,
  language: Language,
): { unit: string; to: number } | null {
  const noun = tokens[low.to];
  const again = tokens[high.to];
  if (noun?.kind !== 'word' || noun.lower !== again?.lower || language.andWords.has(noun.lower)) return null;
  return language.andWords.has(tokens[low.to + 1]?.lower ?? '') ? { unit: noun.lower, to: low.to + 1 } : null;
}

/** "Between $82.32 a barrel and $82.36 a barrel": where the first end with what it is a price of ends. */
function pricedTwice(
  tokens: readonly Token[],
  low: Numeral,
  high: Numeral,
  language: Language,
): number | null {
  const first = perAfter(tokens, low.to, language);
  const second = first ? perAfter(tokens, high.to, language) : null;
  return first && second && first.unit === second.unit ? first.to : null;
}

const changes = (tokens: readonly Token[], at: number, language: Language) =>
  tokens
    .slice(Math.max(0, at - 12), at)
    .some(({ lower }) => language.ups.has(lower) || language.downs.has(lower));

/** "From A to B" after a verb of change: two levels, not a range. */
function isPath(
  tokens: readonly Token[],
  at: number,
  [low, high]: readonly [Numeral, Numeral],
  language: Language,
): boolean {
  const before = tokens.slice(Math.max(0, at - 12), at).map(({ lower }) => lower);
  if (language.tag !== 'en') return changes(tokens, at, language);
  // "Raised it from around 5 to 6": the hedge is of the first level.
  if (
    /^(?:about|around|nearly|almost|roughly|approximately|some)$/.test(before.at(-1) ?? '') &&
    before.at(-2) === 'from'
  )
    before.pop();
  if (before.at(-1) === 'by') return isStepTo(range(low, high));
  if (before.at(-1) === 'from') {
    return before.some(
      (word) =>
        language.ups.has(word) ||
        language.downs.has(word) ||
        /^(?:went|go|move|moved|changed|revised|extended|took|take|lengthened|shortened|swelled|swollen|improved|worsened|bounced|doubled|tripled|halved|brought|pushed|cut|raised|lifted)$/.test(
          word,
        ),
    );
  }
  return before
    .slice(-2)
    .some((word) => (language.ups.has(word) && word !== 'up') || language.downs.has(word));
}

/** "Fell by 504 to 3,648": how far, and where to. A range of changes has round ends that are near one another. */
function isStepTo({ low, high }: Range): boolean {
  const digits = ({ value, grain }: Numeral) =>
    Math.round(value / grain)
      .toString()
      .replace(/0+$/, '').length;
  return high.value >= 4 * low.value || Math.max(digits(low), digits(high)) > 2;
}

const SCORED =
  /^(?:vote|votes|win|victory|defeat|loss|draw|lead|record|decision|thrashing|hammering|score|scoreline|ruling|majority|triumph|success|aggregate|stalemate|tie|start|margin|rout|split|winner|winners|advantage|deficit|down|up|on|at|against|in|to|away|over|with|last|after|and)$/;

function isScore(tokens: readonly Token[], low: Numeral, high: Numeral, counted: boolean): boolean {
  const after = tokens[high.to];
  if (after && SCORED.test(after.lower)) return true;
  if (low.value >= high.value) return true;
  return !counted;
}

/** Gives the first end the multiplier of the second: "1.2-1.5 million". */
function range(low: Numeral, high: Numeral): Range {
  const mantissa = high.value / high.scale;
  if (high.scale > 1 && low.scale === 1 && low.value <= mantissa) {
    const raised: Numeral = {
      ...low,
      value: tidy(low.value * high.scale),
      grain: low.grain * high.scale,
      scale: high.scale,
    };
    return { kind: 'range', low: raised, high };
  }
  return { kind: 'range', low, high };
}
