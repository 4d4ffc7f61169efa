import type { NumberWord } from '../../language/figures/figure-words.ts';
import { digitsValue, type Token } from '../../language/tokens.ts';
import type { Language, Numeral } from './language.ts';
import { placeInWords, placeOf, tidy } from './place-value.ts';
import { decimalsAfter } from './spelled-decimals.ts';

const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅙': 1 / 6,
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};

/** A number without the fractions that stand in its place. */
export function numberAt(tokens: readonly Token[], at: number, language: Language): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'digits') return fromDigits(tokens, at, language);
  const vulgar = token.kind === 'sign' ? VULGAR[token.text] : undefined;
  if (vulgar !== undefined)
    return scaled(tokens, at + 1, { value: vulgar, grain: 0.01, digits: true, from: at }, language);
  if (token.kind !== 'word') return null;
  if (language.readWords) return language.readWords(tokens, at);
  const whole = fromWords(tokens, at, language);
  const decimals = whole?.kind === 'cardinal' ? decimalsAfter(tokens, whole.to, language) : null;
  if (!whole || !decimals) return whole;
  const value = whole.value + Number(`0.${decimals.digits}`);
  return scaled(
    tokens,
    decimals.to,
    { value, grain: 10 ** -decimals.digits.length, digits: true, from: at },
    language,
  );
}

interface Base {
  value: number;
  grain: number;
  digits: boolean;
  from: number;
}

function fromDigits(tokens: readonly Token[], at: number, language: Language): Numeral {
  const token = tokens[at] as Token;
  const { value, decimals } = digitsValue(token.text, language.digits);
  const next = tokens[at + 1];
  const vulgar = next && VULGAR[next.text];
  if (vulgar !== undefined && decimals === 0) {
    return scaled(tokens, at + 2, { value: value + vulgar, grain: 0.25, digits: true, from: at }, language);
  }
  const slash = partsAt(tokens, at);
  if (slash)
    return scaled(
      tokens,
      slash.to,
      { value: value + slash.value, grain: 0.25, digits: true, from: at },
      language,
    );
  const grain = decimals > 0 ? 10 ** -decimals : placeOf(value);
  return scaled(tokens, at + 1, { value, grain, digits: true, from: at }, language);
}

/** "4 1/2": a small fraction after a whole number. */
function partsAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let next = at + 1;
  if (tokens[next]?.text === '-') next += 1;
  const token = tokens[next];
  if (token?.kind !== 'code') return null;
  const value = slashValue(token.text);
  return value === null ? null : { value, to: next + 1 };
}

/** "3/4" as a number; null where it is none. */
export function slashValue(text: string): number | null {
  const match = /^(\d{1,2})\/(2|3|4|5|8|16|32)$/.exec(text);
  const value = match ? Number(match[1]) / Number(match[2]) : 1;
  return value < 1 ? value : null;
}

/** Takes in the multipliers that follow a number: "900 million", "1.5 hundred thousand", "500 crore". */
export function scaled(tokens: readonly Token[], from: number, base: Base, language: Language): Numeral {
  let to = from;
  let scale = 1;
  for (let steps = 0; steps < 3; steps += 1) {
    let next = to;
    if (tokens[next]?.text === '-' && !tokens[next]?.spaced && !tokens[next + 1]?.spaced) next += 1;
    // "two and a half million" was joined before; "2 and a half million" is joined here.
    // 20多万: what says "and more" stands inside the number.
    if (/^[多余]$/.test(tokens[next]?.text ?? '')) next += 1;
    const word = language.numbers.at(tokens, next);
    if (!word || !isScale(word.value) || !mayScale(tokens, next, word.value, base, language)) break;
    // Of the same number twice ("5 million million") nobody speaks; a smaller one first ("hundred thousand") is one.
    if (scale > 1 && word.value.value <= scale && word.value.kind !== 'myriad') break;
    // "4415亿千瓦时": what begins a unit is no part of its number.
    if ((language.units.at(tokens, next)?.length ?? 0) > word.length) break;
    scale *= word.value.value;
    to = next + word.length;
  }
  let value = tidy(base.value * scale);
  let grain = base.grain * scale;
  if (scale > 1) {
    const rest = restAfter(tokens, to, scale, language);
    if (rest) {
      value += rest.value;
      grain = rest.grain;
      to = rest.to;
    }
  }
  return { from: base.from, to, value, grain, kind: 'cardinal', digits: base.digits, scale };
}

/** "3万5千", "5 billion 300 million": a smaller part that follows a multiplier. */
function restAfter(tokens: readonly Token[], at: number, scale: number, language: Language): Numeral | null {
  const token = tokens[at];
  // "4415亿千瓦时": what begins a unit is no part of its number.
  if ((language.units.at(tokens, at)?.length ?? 0) > 1) return null;
  if (!token || (token.kind !== 'digits' && !language.numbers.at(tokens, at))) return null;
  if (token.kind === 'digits' && !(language.tag === 'zh' && !token.spaced)) {
    if (language.tag === 'zh' || !language.numbers.at(tokens, at + 1)) return null;
  }
  const rest = token.kind === 'digits' ? fromDigits(tokens, at, language) : fromWords(tokens, at, language);
  return rest && rest.scale > 1 && rest.value < scale && rest.kind === 'cardinal' ? rest : null;
}

/** Whether a word multiplies the number before it. */
export const isScale = ({ kind }: NumberWord) =>
  kind === 'scale' || kind === 'hundred' || kind === 'dozen' || kind === 'myriad';

function mayScale(
  tokens: readonly Token[],
  at: number,
  word: NumberWord,
  base: Base,
  language: Language,
): boolean {
  if (word.plural && base.value === 1 && !base.digits) return false;
  if (word.short === undefined) return true;
  if (!base.digits) return false;
  const glued = !tokens[at]?.spaced || tokens[at]?.lower.length !== 1;
  if (word.short === 'digits') return glued;
  // "133m text messages": after no money m is a million only where things are counted.
  if (
    word.value === 1e6 &&
    tokens[at]?.lower !== 'mm' &&
    glued &&
    tokens[at + 1]?.spaced &&
    countsPlural(tokens, at + 1, base, language)
  )
    return true;
  // "10M", "1.2B": a metre is never a capital, nor a byte alone.
  if (/^[MB]$/.test(tokens[at]?.text ?? '') && !tokens[at]?.spaced) return true;
  const before = base.from > 0 && language.signs.before(tokens, base.from) !== null;
  const unit = language.units.at(tokens, at + 1);
  const rangeBefore = base.from > 1 && language.rangeWords.has(tokens[base.from - 1]?.lower ?? '');
  return (
    before ||
    unit?.value.kind === 'currency' ||
    // "1.21m MWh" is no length: a unit of its own follows.
    (glued && unit?.value.kind === 'physical' && tokens[at]?.lower !== 'mm') ||
    (rangeBefore && glued && language.signs.before(tokens, base.from - 2) !== null)
  );
}

/** "Two mln": an abbreviation that nothing else is, after a number in words. */
const isShortWord = (tokens: readonly Token[], at: number, word: NumberWord, group: number) =>
  word.short === 'digits' && group > 0 && (tokens[at]?.lower.length ?? 0) > 2;

const RACED =
  /^(?:hurdles|races|finals|titles|heats|athletes|sprinters|events|champions|runners|swimmers|medals|sprints|records|times|metres|meters)$/;

function countsPlural(tokens: readonly Token[], at: number, base: Base, language: Language): boolean {
  const numeral: Numeral = {
    from: base.from,
    to: at,
    value: base.value,
    grain: 1,
    kind: 'cardinal',
    digits: true,
    scale: 1,
  };
  const counted = language.countedNoun(tokens, numeral);
  return counted !== null && counted.to - at <= 3 && !RACED.test(counted.unit);
}

/** A number in words: a total of groups, each multiplied by what follows it. */
function fromWords(tokens: readonly Token[], start: number, language: Language): Numeral | null {
  let at = start;
  let total = 0;
  let group = 0;
  let last: NumberWord['kind'] | 'article' | null = null;
  let largest = 1;
  let lastScale = Number.POSITIVE_INFINITY;
  let onesSeen = false;
  let plural = false;
  let to = start;
  if (language.articles.has(tokens[at]?.lower ?? '')) {
    const next = language.numbers.at(tokens, at + 1);
    if (!next || !isScale(next.value) || next.value.plural || next.value.short) return null;
    group = 1;
    last = 'article';
    at += 1;
  }
  while (at < tokens.length) {
    let next = at;
    const sign = tokens[next];
    if (next > start && last !== 'article') {
      if (sign?.text === '-' && !sign.spaced && !tokens[next + 1]?.spaced) next += 1;
      else if (sign && language.joiners.has(sign.lower)) {
        // "Two hundred and five" is one number, "two and five" are two.
        if (last !== 'hundred' && last !== 'hundreds' && last !== 'scale' && language.tag === 'en') break;
        next += 1;
      }
    }
    const found = language.numbers.at(tokens, next);
    if (!found || (found.value.short && !isShortWord(tokens, next, found.value, group))) break;
    const word = found.value;
    // "Five billion and three quarters": a fraction of what was said.
    if (next > at && word.kind === 'ones' && isDenominator(tokens, next + found.length, language)) break;
    if (word.kind === 'ones') {
      if (onesSeen || last === 'ones') break;
      if (last === 'tens' && (word.value > 9 || word.value === 0)) break;
      if (last === null && word.value === 0) onesSeen = true;
      group += word.value;
    } else if (word.kind === 'tens') {
      if (last === 'tens' || last === 'ones') break;
      group += word.value;
    } else if (word.kind === 'hundreds') {
      if (last === 'tens' || last === 'ones' || last === 'hundreds') break;
      group += word.value;
    } else {
      if (word.plural) {
        if (last === null || last === 'article') plural = true;
        else if (group <= 1 && language.tag === 'en') break;
      }
      if (word.kind === 'hundred' || word.kind === 'dozen') {
        if (last === 'hundred' || group > 99) break;
        group = Math.max(1, group) * word.value;
        largest = Math.max(largest, word.value);
      } else if (word.kind === 'myriad' && total > 0 && word.value > lastScale) {
        total = (total + group) * word.value;
        group = 0;
        lastScale = word.value;
        largest = Math.max(largest, word.value);
      } else {
        if (word.value >= lastScale && !plural) break;
        total += Math.max(last === null || group === 0 ? 1 : 0, group) * word.value;
        group = 0;
        lastScale = word.value;
        largest = Math.max(largest, word.value);
        if (plural) {
          to = next + found.length;
          at = to;
          last = 'scale';
          const follow = ofPlural(tokens, at, language);
          if (follow) {
            total *= follow.value;
            to = follow.to;
          }
          break;
        }
      }
    }
    if (plural) {
      const follow = ofPlural(tokens, next + found.length, language);
      to = follow ? follow.to : next + found.length;
      total = group * (follow?.value ?? 1);
      group = 0;
      break;
    }
    last = word.kind;
    at = next + found.length;
    to = at;
  }
  if (to === start) return null;
  const value = total + group;
  const kind = plural ? 'vague' : 'cardinal';
  return { from: start, to, value, grain: placeInWords(value, largest), kind, digits: false, scale: largest };
}

/** "Quarters", "-fifths": what makes a fraction of the number before it. */
function isDenominator(tokens: readonly Token[], at: number, language: Language): boolean {
  const place = tokens[at]?.text === '-' ? at + 1 : at;
  const denominator = language.fractions.at(tokens, place);
  return denominator !== null && !denominator.value.alone;
}

/** "of thousands" after "hundreds" and "tens". */
function ofPlural(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { value: number; to: number } | null {
  const of = tokens[at]?.lower;
  const next = of === 'of' || of === 'de' ? at + 1 : at;
  const word = language.numbers.at(tokens, next);
  if (word?.value.kind !== 'scale' || !word.value.plural) return null;
  return { value: word.value.value, to: next + word.length };
}
