import type { UnitKind } from '../../language/figures/figure-words.ts';
import type { Token } from '../../language/tokens.ts';
import { carryUnits } from './carry-units.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import type { Language, Numeral } from './language.ts';
import { minusBefore } from './minus.ts';
import { readNumerals } from './numbers.ts';
import { tidy } from './place-value.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { rangeOf } from './ranges.ts';
import { perAfter, rateOfTwo, ratePer, signBefore, unitAfter, unitYearAt } from './units.ts';

/** Every quantity of a sentence, in order: numbers with their units, ranges and hedges. */
export function readQuantities(tokens: readonly Token[], language: Language): Quantity[] {
  const taken = new Uint8Array(tokens.length);
  language.markOthers(tokens, taken);
  const numerals = readNumerals(tokens, language, taken);
  const found: Quantity[] = [];
  for (let i = 0; i < numerals.length; i += 1) {
    const numeral = numerals[i] as Numeral;
    // "Pour cent" has a hundred in it that the unit has taken.
    if (numeral.from < (found.at(-1)?.to ?? 0)) continue;
    const next = numerals[i + 1];
    const share = next ? shareOf(tokens, numeral, next, language) : null;
    if (share) {
      found.push(share);
      i += 1;
      continue;
    }
    const range = next ? rangeOf(tokens, numeral, next, language) : null;
    const quantity = range
      ? quantityOf(tokens, range.low, range.high, range.kind, language)
      : quantityOf(tokens, numeral, null, null, language);
    if (quantity && !isBareOne(quantity)) found.push(quantity);
    if (range) i += 1;
    joinHalf(tokens, found, language);
  }
  const all = inherit(withArticles(tokens, found, taken, language), tokens);
  carryUnits(all, tokens, language);
  return all;
}

/** "Less than an hour", "more than a full percentage point": with a hedge an article counts one. */
function withArticles(
  tokens: readonly Token[],
  found: Quantity[],
  taken: Uint8Array,
  language: Language,
): Quantity[] {
  const added: Quantity[] = [];
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (!language.articles.has(tokens[at]?.lower ?? '') || taken[at + 1]) continue;
    const skip = /^(?:full|single|whole)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
    const unit = language.units.at(tokens, at + skip);
    if (!unit || unit.value.short || !/^(?:time|physical|points)$/.test(unit.value.kind)) continue;
    const to = at + skip + unit.length;
    const { hedge, from } = hedgeBefore(tokens, at, unit.value.kind, language);
    // "9% more than a year before" compares with a time.
    if (/^(?:before|earlier|ago|on)$/.test(tokens[to]?.lower ?? '') && tokens[at - 1]?.lower === 'than')
      continue;
    if (hedge === 'none' || found.some((one) => one.from < to && from < one.to)) continue;
    added.push({
      from,
      to,
      coreFrom: at,
      coreTo: to,
      value: 1,
      high: null,
      grain: 1,
      hedge,
      unit: unit.value.unit,
      kind: unit.value.kind,
      unitYear: null,
      spelled: true,
      vague: false,
      direction: null,
    });
  }
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.from - b.from);
}

/** "A year and a half", "two days and a half": the half is of the unit that was named. */
function joinHalf(tokens: readonly Token[], found: Quantity[], language: Language): void {
  const half = found.at(-1);
  if (
    half?.kind !== 'share' ||
    !language.joiners.has(tokens[half.coreFrom - 1]?.lower ?? '') ||
    half.high !== null
  )
    return;
  const end = half.coreFrom - 1;
  const earlier = found.at(-2);
  if (earlier && earlier.to === end && earlier.unit && earlier.kind !== 'count') {
    Object.assign(earlier, { value: earlier.value + half.value / 100, to: half.to, coreTo: half.to });
    found.pop();
    return;
  }
  const unit = language.units.before(tokens, end);
  const article = unit ? end - unit.length - 1 : -1;
  if (!unit || !language.articles.has(tokens[article]?.lower ?? '')) return;
  const { hedge, from } = hedgeBefore(tokens, article, unit.value.kind, language);
  Object.assign(half, {
    value: 1 + half.value / 100,
    unit: unit.value.unit,
    kind: unit.value.kind,
    from,
    coreFrom: article,
    hedge,
    grain: 0.5,
  });
}

/** "One accident in eight": a noun after one, and a spelt number that counts nothing else ("in eight cities"). */
function isOneOfNoun(tokens: readonly Token[], part: Numeral, whole: Numeral): boolean {
  const noun = tokens[part.to];
  const after = tokens[whole.to];
  return (
    part.value === 1 &&
    !part.digits &&
    !whole.digits &&
    noun?.kind === 'word' &&
    whole.from > part.to + 1 &&
    !(after?.kind === 'word' && /s$/.test(after.lower) && !/^(?:is|was|has|does)$/.test(after.lower))
  );
}

/** "9 out of 10", "one in five": a share in percent. */
function shareOf(
  tokens: readonly Token[],
  part: Numeral,
  whole: Numeral,
  language: Language,
): Quantity | null {
  if (part.kind !== 'cardinal' || whole.kind !== 'cardinal' || part.value >= whole.value || whole.value === 0)
    return null;
  const noun = isOneOfNoun(tokens, part, whole) ? 1 : 0;
  const words = language.outOf.at(tokens, part.to + noun);
  if (!words || part.to + noun + words.length !== whole.from) return null;
  const bare = words.length === 1;
  if (
    bare &&
    (part.value > 10 ||
      whole.value > 1000 ||
      whole.scale > 1000 ||
      (part.digits !== whole.digits && whole.digits && whole.value > 100))
  )
    return null;
  const after = unitAfter(tokens, whole.to, language);
  if (bare && after && after.kind !== 'percent' && after.kind !== 'currency') return null;
  if (!bare && after?.kind === 'time' && language.tag === 'en' && !Number.isInteger(part.value)) return null;
  const { hedge, from } = hedgeBefore(tokens, part.from, null, language);
  const value = tidy((part.value / whole.value) * 100);
  return {
    from,
    to: whole.to,
    coreFrom: part.from,
    coreTo: whole.to,
    value,
    high: null,
    grain: 1,
    hedge,
    unit: '%',
    kind: 'share',
    unitYear: null,
    spelled: !part.digits,
    vague: false,
    direction: null,
  };
}

function quantityOf(
  tokens: readonly Token[],
  low: Numeral,
  high: Numeral | null,
  form: 'range' | 'score' | null,
  language: Language,
): Quantity | null {
  const last = high ?? low;
  const sign = signBefore(tokens, low, language);
  const start = sign?.from ?? low.from;
  const minusAt = minusBefore(tokens, start, language);
  const minus = minusAt >= 0;
  const coreFrom = minus ? minusAt : start;
  const quantity: Quantity = {
    from: coreFrom,
    to: last.to,
    coreFrom,
    coreTo: last.to,
    value: minus ? -low.value : low.value,
    high: high?.value ?? null,
    grain: Math.max(low.grain, high?.grain ?? 0),
    hedge: 'none',
    unit: sign?.unit ?? null,
    kind: sign === null ? 'bare' : sign.unit === '%' ? 'percent' : 'currency',
    unitYear: null,
    spelled: !last.digits,
    vague: low.kind === 'vague',
    direction: null,
  };
  if (form === 'score') return { ...quantity, kind: 'score' };
  const glued = hedgeAfter(tokens, last.to, language);
  const unitAt =
    glued && !(tokens[last.to]?.lower === 'plus' && tokens[last.to]?.spaced) ? glued.to : last.to;
  readUnit(tokens, quantity, last, unitAt, sign !== null, language);
  const unitKind: UnitKind | null = isUnitKind(quantity.kind) ? quantity.kind : null;
  const before = hedgeBefore(
    tokens,
    form === 'range' ? betweenFrom(tokens, coreFrom, language) : coreFrom,
    unitKind,
    language,
  );
  quantity.from = Math.min(coreFrom, before.from);
  quantity.hedge = before.hedge;
  const after = glued ?? hedgeAfter(tokens, quantity.to, language);
  if (before.hedge === 'none' && after) {
    quantity.hedge = after.hedge;
    quantity.to = Math.max(quantity.to, after.to);
  }
  if (quantity.hedge === 'none' && tokens.slice(low.from, low.to).some(({ text }) => /^[多余]$/.test(text)))
    quantity.hedge = 'more than';
  if (low.kind === 'vague' && quantity.hedge === 'none') quantity.hedge = 'more than';
  if (form === 'range') {
    quantity.from = Math.min(quantity.from, betweenFrom(tokens, coreFrom, language));
    if (quantity.hedge === 'none') quantity.hedge = 'between';
  }
  return quantity;
}

/** "One" that counts nothing stands for something named before. */
const isBareOne = ({ kind, value, spelled, hedge, unit }: Quantity) =>
  kind === 'bare' && value === 1 && spelled && hedge === 'none' && unit === null;

const isUnitKind = (kind: QuantityKind): kind is UnitKind =>
  kind !== 'count' && kind !== 'share' && kind !== 'rank' && kind !== 'score' && kind !== 'bare';

function betweenFrom(tokens: readonly Token[], at: number, language: Language): number {
  return language.betweenWords.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** Reads the unit into `quantity`: of a ratio, a rank, a fraction, money, a measure or a counted noun. */
function readUnit(
  tokens: readonly Token[],
  quantity: Quantity,
  numeral: Numeral,
  at: number,
  signed: boolean,
  language: Language,
): void {
  if (numeral.kind === 'ordinal') {
    // The rank with what it is ranked by: "second-largest".
    const to = numeral.to + (tokens[numeral.to]?.text === '-' ? 2 : 1);
    Object.assign(quantity, { kind: 'rank', unit: 'rank', to: Math.min(to, tokens.length) });
    return;
  }
  if (numeral.kind === 'times') {
    const multiple = language.multiples.at(tokens, numeral.from)?.value;
    Object.assign(quantity, { kind: 'times', unit: 'times', direction: multiple?.direction ?? null });
    return;
  }
  const unit =
    unitAfter(tokens, skipArticle(tokens, at, numeral, language), language) ??
    unitOfMany(tokens, at, numeral, language);
  if (signed) {
    const currency = unitAfter(tokens, at, language);
    if (currency?.kind === 'currency') quantity.to = currency.to;
    const per = perAfter(tokens, quantity.to, language);
    if (per) {
      quantity.unit = `${quantity.unit} per ${per.unit}`;
      quantity.to = per.to;
    }
    quantity.unitYear = unitYearAt(tokens, quantity.to);
    return;
  }
  if (unit) {
    quantity.unit = isWeight(tokens, unit.unit, unit.to, quantity.value) ? 'pound' : unit.unit;
    quantity.kind = quantity.unit === 'pound' ? 'physical' : unit.kind;
    quantity.to = unit.to;
    // 七成: tenths.
    if (unit.unit === 'tenth')
      Object.assign(quantity, { unit: '%', value: tidy(quantity.value * 10), grain: quantity.grain * 10 });
    if (unit.kind === 'currency') quantity.unitYear = unitYearAt(tokens, unit.to) ?? unitYearAt(tokens, at);
    return;
  }
  const hyphened =
    numeral.kind === 'fraction' && tokens[at]?.text === '-'
      ? language.countedNoun(tokens, { ...numeral, to: at })
      : null;
  if (hyphened) {
    // "A half-point cut" is half a point.
    Object.assign(quantity, { kind: 'count', unit: hyphened.unit, to: hyphened.to });
    return;
  }
  const point = numeral.kind === 'fraction' ? pointAt(tokens, at) : null;
  if (point !== null) {
    Object.assign(quantity, { kind: 'count', unit: 'point', to: point });
    return;
  }
  if (numeral.kind === 'fraction') {
    Object.assign(quantity, { kind: 'share', unit: '%', value: tidy(quantity.value * 100), grain: 1 });
    if (quantity.high !== null) quantity.high = tidy(quantity.high * 100);
    return;
  }
  const counted = language.countedNoun(tokens, { ...numeral, to: at });
  if (!counted) return;
  quantity.unit = counted.unit;
  if (counted.noun !== undefined) quantity.noun = counted.noun;
  quantity.kind = 'count';
  if (counted.from > at + 1) return;
  quantity.to = Math.max(quantity.to, counted.to);
  // "59 murders for every 100,000 residents" is a rate of them.
  const rate = ratePer(tokens, quantity.to) ?? rateOfTwo(tokens, quantity.to);
  if (rate) Object.assign(quantity, { kind: 'physical', unit: rate.unit, to: rate.to });
}

/** "Millions of dollars", "hundreds of tonnes". */
function unitOfMany(tokens: readonly Token[], at: number, numeral: Numeral, language: Language) {
  if (numeral.kind !== 'vague' || tokens[at]?.lower !== 'of') return null;
  const unit = unitAfter(tokens, at + 1, language);
  return unit?.kind === 'currency' || unit?.kind === 'physical' ? unit : null;
}

/** "half an hour": the article between a fraction and its unit. */
function skipArticle(tokens: readonly Token[], at: number, numeral: Numeral, language: Language): number {
  if (numeral.kind !== 'fraction') return at;
  const next = tokens[at]?.lower === 'of' ? at + 1 : at;
  return language.articles.has(tokens[next]?.lower ?? '') ? next + 1 : at;
}

const WEIGHT =
  /^(?:weigh|weighs|weighed|weighing|weight|heavier|lost|gained|heavy|tow|tows|towed|lift|lifts|lifted|payload|load|loads|thrust|haul|hauls|cargo)$/;

function isWeight(tokens: readonly Token[], unit: string, at: number, value: number): boolean {
  if (!unit.startsWith('GBP') || !/^pounds?$/.test(tokens[at - 1]?.lower ?? '') || Math.abs(value) >= 1e6)
    return false;
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.kind === 'word') return true;
  for (let i = Math.max(0, at - 12); i < Math.min(tokens.length, at + 4); i += 1) {
    if (WEIGHT.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** Words between two numbers of which the second goes on with what the first counts: "31.5m tonnes to 14.0m". */
const GOES_ON = /^(?:to|from|against|versus|and|up|down|than|compared|with|,)$/;
/** Words that may follow a number without being what it counts. */
const NO_NOUN =
  /^(?:in|by|from|to|at|on|for|a|the|this|last|and|or|but|as|while|after|before|over|since|of)$/;

/** "31.5m tonnes": a quantity that is no money and is written in millions with an m, which `later` goes on with; else null. */
function millionsBefore(
  earlier: Quantity | undefined,
  later: Quantity,
  tokens: readonly Token[],
): Quantity | null {
  if (!earlier || earlier.kind === 'currency' || Math.abs(earlier.value) < 1e5) return null;
  if (!tokens.slice(earlier.from, earlier.to).some(({ lower }) => lower === 'm')) return null;
  const between = tokens.slice(earlier.to, later.from);
  const isPair =
    between.length > 0 && between.length <= 3 && between.every(({ lower }) => GOES_ON.test(lower));
  const next = tokens[later.to];
  // "The 100m final", "a 3,000m runway".
  return isPair && (next?.kind !== 'word' || NO_NOUN.test(next.lower)) ? earlier : null;
}

/** "A quarter point", "three-quarters of a point", "un demi-point": past the point that a fraction is of; else null. */
function pointAt(tokens: readonly Token[], at: number): number | null {
  let to = at;
  while (/^(?:-|of|an?|de|d|un)$/.test(tokens[to]?.lower ?? '') && to < at + 2) to += 1;
  return /^(?:points?|пункт\p{L}{0,2})$/u.test(tokens[to]?.lower ?? '') ? to + 1 : null;
}

/** "From 263 million euros to 2.7 billion": a bare multiple takes the currency named just before it. */
function inherit(found: Quantity[], tokens: readonly Token[]): Quantity[] {
  for (let i = 1; i < found.length; i += 1) {
    const quantity = found[i] as Quantity;
    const metres = quantity.unit === 'meter' && tokens[quantity.coreTo]?.lower === 'm';
    const millions = metres ? millionsBefore(found[i - 1], quantity, tokens) : null;
    if (millions) {
      // "From 31.5m tonnes to 14.0m": what millions were said of just before.
      const { unit, kind } = millions;
      Object.assign(quantity, { unit, kind, value: tidy(quantity.value * 1e6), grain: quantity.grain * 1e6 });
      continue;
    }
    if ((quantity.kind !== 'bare' || Math.abs(quantity.value) < 1e6) && !metres) continue;
    const money = found.slice(Math.max(0, i - 3), i).filter(({ kind }) => kind === 'currency');
    // What is in brackets is said of the number before them: "2,435,000 yen ($22,480) and 2,380,000".
    const earlier = money.findLast(({ from }) => tokens[from - 1]?.text !== '(') ?? money.at(-1);
    if (!earlier || tokens.slice(earlier.to, quantity.from).some(({ text }) => text === ';')) continue;
    // "1bn euros and another 550m": after money, m is a million.
    if (metres && earlier.value < 1e6) continue;
    const scale = metres ? 1e6 : 1;
    Object.assign(quantity, {
      unit: earlier.unit,
      kind: 'currency',
      value: tidy(quantity.value * scale),
      grain: quantity.grain * scale,
    });
  }
  return found;
}
