import type { Token } from '../../language/tokens.ts';
import type { Language } from './language.ts';
import { tidy } from './place-value.ts';
import type { Quantity } from './quantity.ts';

/** What a unit may be carried of: what is only a part, a place or a score has none to give. */
const CARRIED = /^(?:percent|points|count|physical|time|cents|currency)$/;
/** Words before the second of two numbers that are compared. */
const COMPARED = /^(?:with|against|versus|vs|from)$/;
/** How many tokens may stand between two numbers that are compared. */
const NEAR = 9;
/** And between what there is and how much more of it. */
const FAR = 30;

/** Gives numbers without a unit the one that stands at their neighbour: "from 120 to 140 vehicles", "rose 18 sen, added 15". */
export function carryUnits(found: readonly Quantity[], tokens: readonly Token[], language: Language): void {
  if (found.length < 2) return;
  // What shares its unit by "and" or "to": behind a comma alone another thing may be told.
  const joined = new Set<Quantity>();
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [quantity, next] = [found[i] as Quantity, found[i + 1] as Quantity];
    if (!isBare(quantity) || !CARRIED.test(next.kind)) continue;
    const scale = scaleOf(tokens, quantity, next, language);
    if (!isPair(tokens, quantity, next, scale, language, joined)) continue;
    give(quantity, next, scale);
    joined.add(quantity);
  }
  // "Against 35 and 36": the second goes on the first.
  const carried = new Set<Quantity>();
  for (let i = 1; i < found.length; i += 1) {
    const [earlier, quantity] = [found[i - 1] as Quantity, found[i] as Quantity];
    if (isConversion(tokens, earlier, quantity)) quantity.hedge = earlier.hedge;
    if (!isBare(quantity) || !CARRIED.test(earlier.kind)) continue;
    const scale = scaleOfCompared(tokens, earlier, quantity, language);
    const isListed = carried.has(earlier) && isPair(tokens, earlier, quantity, 1, language, carried);
    if (!isListed && !goesOn(tokens, earlier, quantity, scale, language)) continue;
    give(quantity, earlier, scale);
    carried.add(quantity);
  }
}

const isBare = ({ kind, unit }: Quantity) => kind === 'bare' && unit === null;

function give(quantity: Quantity, { unit, kind }: Quantity, scale: number): void {
  Object.assign(quantity, { unit, kind, value: tidy(quantity.value * scale), grain: quantity.grain * scale });
  if (quantity.high !== null) quantity.high = tidy(quantity.high * scale);
}

/** "120 to 140 vehicles", "7- or 8-inch", "10, 20 and 30 percent": nothing but a joint stands between. */
function isPair(
  tokens: readonly Token[],
  one: Quantity,
  other: Quantity,
  scale: number,
  language: Language,
  joined: ReadonlySet<Quantity>,
): boolean {
  if (other.from - one.to > 4) return false;
  const between = tokens.slice(one.to, other.from).filter(({ text }) => text !== '-');
  const [joint] = between;
  const last = between.at(-1);
  if (!joint || !last) return false;
  // "120 rose to 140 kilometers", as Chinese writes it.
  const moved = between.some(({ lower }) => language.ups.has(lower) || language.downs.has(lower));
  if (between.length > 1)
    return between.length < 4 && moved && language.rangeWords.has(last.lower) && isNear(one, other, 1e3);
  const joins = language.rangeWords.has(joint.lower) || language.andWords.has(joint.lower);
  if (joint.text !== ',' && !joins) return false;
  if (joint.text === ',' && (other.kind === 'currency' || !joined.has(other))) return false;
  return isNear({ value: one.value * scale }, other, joint.text === ',' ? 20 : 1e3);
}

/** Of the same size, give or take: nobody compares five with five million. */
function isNear(
  { value: one }: Pick<Quantity, 'value'>,
  { value: other }: Pick<Quantity, 'value'>,
  most: number,
): boolean {
  const [low, high] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b) as [number, number];
  return low === 0 ? high < most : high / low <= most;
}

/** "From 24.2 to 33 billion": the multiplier is said once. */
function scaleOf(tokens: readonly Token[], one: Quantity, other: Quantity, language: Language): number {
  return tokens[one.from - 1]?.lower === 'from' ? sharedScale(tokens, one, other, language) : 1;
}

/** "5.93 million against 5.81": the same of what is compared. */
const scaleOfCompared = (tokens: readonly Token[], earlier: Quantity, one: Quantity, language: Language) =>
  COMPARED.test(tokens[one.from - 1]?.lower ?? '') ? sharedScale(tokens, one, earlier, language) : 1;

/** The multiplier of one number that another, of the same size without it, leaves out. */
function sharedScale(tokens: readonly Token[], one: Quantity, other: Quantity, language: Language): number {
  const scaled = (quantity: Quantity) => {
    for (let at = quantity.coreFrom; at < quantity.to; at += 1) {
      const word = language.numbers.at(tokens, at)?.value;
      if (word && word.value >= 1000) return word.value;
    }
    return 1;
  };
  const scale = scaled(other);
  const mantissa = other.value / scale;
  return scale > 1 &&
    scaled(one) === 1 &&
    one.value < 1000 &&
    one.value / mantissa < 10 &&
    mantissa / one.value < 10
    ? scale
    : 1;
}

/** "More than 100 kilometers (60 miles)": the same in another unit, and no more exact. */
const isConversion = (tokens: readonly Token[], earlier: Quantity, { from, to, hedge, kind }: Quantity) =>
  hedge === 'none' &&
  earlier.hedge !== 'none' &&
  earlier.hedge !== 'between' &&
  earlier.kind === kind &&
  (kind === 'physical' || kind === 'currency') &&
  from === earlier.to + 1 &&
  tokens[earlier.to]?.text === '(' &&
  tokens[to]?.text === ')';

/** "152,365 patients were waiting, 5,342 more than a year earlier": what there is more of. */
function isMoreOfSame(tokens: readonly Token[], earlier: Quantity, { from, to, value }: Quantity): boolean {
  if (earlier.kind !== 'count' && earlier.kind !== 'physical') return false;
  const between = tokens.slice(earlier.to, from);
  const after = tokens.slice(to, to + 3).map(({ lower }) => lower);
  return (
    between.at(-1)?.text === ',' &&
    between.length <= FAR &&
    !between.some(({ text }) => /^[;:.()]$/.test(text)) &&
    between.filter(({ text }) => text === ',').length === 1 &&
    /^(?:more|fewer|less)$/.test(after[0] ?? '') &&
    after[1] === 'than' &&
    /^(?:an?|in|the|last|this|at)$/.test(after[2] ?? '') &&
    value <= earlier.value
  );
}

/** Whether a number goes on with what the one before it measures. */
function goesOn(
  tokens: readonly Token[],
  earlier: Quantity,
  quantity: Quantity,
  scale: number,
  language: Language,
): boolean {
  if (isMoreOfSame(tokens, earlier, quantity)) return true;
  if (quantity.from - earlier.to > NEAR) return false;
  const between = tokens.slice(earlier.to, quantity.from);
  const before = between.at(-1)?.lower ?? '';
  if (between.length === 0 || between.some(({ text }) => /^[;:.()]$/.test(text))) return false;
  const lead = tokens[earlier.from - 1]?.lower ?? '';
  const isChange = (word: string) => language.ups.has(word) || language.downs.has(word);
  // "From 14 mpg to 24": two levels. "Rose 5% to 120" has a change and a level.
  if (before === 'to') return lead === 'from' && isNear(earlier, quantity, 10);
  if (before === 'including') return earlier.kind === 'count' && quantity.value <= earlier.value;
  if (COMPARED.test(before))
    return (
      (before !== 'from' || /^(?:to|at|was|were|is|of)$/.test(lead)) &&
      isNear(earlier, { value: quantity.value * scale }, 10) &&
      (earlier.kind !== 'currency' || quantity.value >= 1)
    );
  if (/^(?:who|that)$/.test(tokens[quantity.to]?.lower ?? '') && before === 'and')
    return isNear(earlier, quantity, 20);
  // "Rose 18 sen, added 15", "rose by 2 percent, but fell by 1"
  const verb = before === 'by' ? (between.at(-2)?.lower ?? '') : before;
  const verbBefore = lead === 'by' ? (tokens[earlier.from - 2]?.lower ?? '') : lead;
  return (
    isChange(verb) &&
    isChange(verbBefore) &&
    isNear(earlier, quantity, 20) &&
    !nounFollows(tokens, quantity.to)
  );
}

const nounFollows = (tokens: readonly Token[], at: number) => {
  const next = tokens[at];
  return (
    next?.kind === 'word' &&
    !/^(?:in|by|from|to|at|on|for|and|but|or|while|last|this|a|as|after)$/.test(next.lower)
  );
};
