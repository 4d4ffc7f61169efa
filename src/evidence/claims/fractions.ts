import type { Token } from '../../language/tokens.ts';
import { fractionNumeral } from './fraction-numeral.ts';
import type { Language, Numeral } from './language.ts';
import { tidy } from './place-value.ts';
import { isScale, scaled, slashValue } from './whole-numbers.ts';

/** "two-thirds", "a quarter", "half", "three and a half", "half a million". */
export function fractionAt(
  tokens: readonly Token[],
  at: number,
  whole: Numeral | null,
  language: Language,
): Numeral | null {
  const { fractions, articles } = language;
  const make = (to: number, value: number) => fractionNumeral(at, to, value);
  const code = tokens[at]?.kind === 'code' ? slashValue(tokens[at]?.text ?? '') : null;
  if (code !== null) return make(at + 1, code);
  if (whole) {
    let next = whole.to;
    if (tokens[next]?.text === '-') next += 1;
    const denominator = fractions.at(tokens, next);
    if (denominator && !denominator.value.alone && whole.value < denominator.value.of && whole.scale === 1) {
      const to = next + denominator.length;
      const part = whole.value / denominator.value.of;
      return ofScale(tokens, { ...make(to, part), digits: whole.digits }, language) ?? make(to, part);
    }
    return withHalf(tokens, whole, language);
  }
  const start = articles.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const fraction = fractions.at(tokens, start);
  if (!fraction) return null;
  let to = start + fraction.length;
  // "Quarter million" needs no article.
  const isBare = start === at && !fraction.value.alone;
  if (isBare && !isLargeScale(tokens, to, language)) return null;
  // "The third million doses", "in the last quarter million-dollar losses were common".
  if (isBare && DETERMINER.test(tokens[at - 1]?.lower ?? '')) return null;
  // "half a million", "a quarter of a million", "half a dozen": the fraction of a scale.
  let next = to;
  if (tokens[next]?.lower === 'of') next += 1;
  const hasArticle = articles.has(tokens[next]?.lower ?? '');
  if (hasArticle || (next === to && tokens[next]?.lower !== 'of')) {
    const place = hasArticle ? next + 1 : next;
    const scale = language.numbers.at(tokens, place);
    if (scale && isScale(scale.value) && !scale.value.plural && !scale.value.short) {
      to = place + scale.length;
      const value = scale.value.value / fraction.value.of;
      return {
        from: at,
        to,
        value,
        // Nobody who says half a million has counted to ten thousand.
        grain: scale.value.value / 20,
        kind: 'cardinal',
        digits: false,
        scale: scale.value.value,
      };
    }
  }
  return make(to, 1 / fraction.value.of);
}

/** Words before an ordinal or a period of a year. */
const DETERMINER = /^(?:the|this|that|last|next|first|second|third|fourth|final|its|his|her|their|our)$/;

/** "Two thirds of a million". */
function ofScale(tokens: readonly Token[], part: Numeral, language: Language): Numeral | null {
  const at = part.to + 2;
  if (tokens[part.to]?.lower !== 'of' || !language.articles.has(tokens[part.to + 1]?.lower ?? ''))
    return null;
  const scale = isLargeScale(tokens, at, language) ? language.numbers.at(tokens, at) : null;
  if (!scale) return null;
  const size = scale.value.value;
  return {
    ...part,
    to: at + scale.length,
    value: tidy(part.value * size),
    grain: size / 20,
    kind: 'cardinal',
    scale: size,
  };
}

/** Whether a thousand, a million or more stands at `at`, as one of them. */
function isLargeScale(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = language.numbers.at(tokens, at)?.value;
  return word?.kind === 'scale' && !word.plural && !word.short;
}

/** "three and a half (million)", "one-and-a-quarter", also "a million and a half". */
function withHalf(tokens: readonly Token[], whole: Numeral, language: Language): Numeral | null {
  let at = whole.to;
  if (tokens[at]?.text === '-') at += 1;
  if (!language.joiners.has(tokens[at]?.lower ?? '')) return null;
  at += 1;
  if (tokens[at]?.text === '-') at += 1;
  // French has no article there: "un million et demi".
  let top = 1;
  const counted = language.numbers.at(tokens, at);
  if (language.articles.has(tokens[at]?.lower ?? '')) at += 1;
  else if (counted?.value.kind === 'ones') {
    // "Three and three quarters"
    top = counted.value.value;
    at += counted.length;
  } else if (!/^demie?$/.test(tokens[at]?.lower ?? '')) return null;
  if (tokens[at]?.text === '-') at += 1;
  const part = language.fractions.at(tokens, at);
  if (!part || top >= part.value.of) return null;
  const to = at + part.length;
  const own = isLargeScale(tokens, to, language) ? language.numbers.at(tokens, to) : null;
  // "A billion and a quarter million": the part has a scale of its own.
  if (own && whole.scale > own.value.value)
    return {
      ...whole,
      to: to + own.length,
      value: whole.value + (own.value.value * top) / part.value.of,
      grain: own.value.value / 4,
    };
  const scale = whole.scale >= 1000 ? whole.scale : 1;
  const value = whole.value + (scale * top) / part.value.of;
  const base = { value, grain: scale / 2, digits: true, from: whole.from };
  const result = scaled(tokens, to, base, language);
  return { ...result, digits: whole.digits, scale: Math.max(result.scale, whole.scale) };
}
