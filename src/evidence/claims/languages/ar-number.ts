import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import { keyOf, type Token } from '../../../language/tokens.ts';
import { fractionNumeral } from '../fraction-numeral.ts';
import type { Numeral } from '../language.ts';
import { placeInWords } from '../place-value.ts';

const { numbers, fractions } = figureWordsOf('ar');

/** Numbers by their words, and multipliers by theirs: of "ألفين" it is two of them. */
const ONES = new Map<string, number>();
const SCALES = new Map<string, { value: number; times: number; plural: boolean }>();
for (const { kind, value, plural, words } of numbers) {
  for (const word of words.map(keyOf)) {
    const times = Number(String(value).replace(/0+$/, '')) || 1;
    if (kind === 'scale') SCALES.set(word, { value: value / times, times, plural: plural ?? false });
    else ONES.set(word, value);
  }
}

/** Fractions in one word, and those that need a number before them: three of "أرباع". */
const FRACTIONS = new Map<string, number>();
const PARTS = new Map<string, { parts: number; of: number }>();
for (const { of, parts = 1, alone, words } of fractions) {
  for (const word of words.map(keyOf)) {
    if (alone) FRACTIONS.set(word, parts / of);
    else PARTS.set(word, { parts, of });
  }
}

/** A word without the "and", "in" or "for" that Arabic writes onto it. */
function stem(lower: string, known: (word: string) => boolean): string | null {
  if (known(lower)) return lower;
  for (const prefix of ['و', 'ب', 'ل', 'ال', 'بال', 'وال']) {
    if (lower.startsWith(prefix) && known(lower.slice(prefix.length))) return lower.slice(prefix.length);
  }
  return null;
}

/** Reads an Arabic number in words: خمسة وعشرون مليونا, ثلاثة أرباع, نصف. */
export function readArabic(tokens: readonly Token[], start: number): Numeral | null {
  const first = tokens[start]?.lower ?? '';
  const fraction = stem(first, (word) => FRACTIONS.has(word));
  // "الربع الأخير" is a quarter of a year.
  if (fraction && !first.includes('ال'))
    return fractionNumeral(start, start + 1, FRACTIONS.get(fraction) ?? 0);
  let total = 0;
  let group = 0;
  let scale = 1;
  let plural = false;
  let at = start;
  for (; at < tokens.length; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const joined = at > start && !lower.startsWith('و');
    const ones = stem(lower, (word) => ONES.has(word));
    const large = stem(lower, (word) => SCALES.has(word));
    if (large) {
      const {
        value,
        times,
        plural: many,
      } = SCALES.get(large) as { value: number; times: number; plural: boolean };
      if (group === 0 && many) plural = true;
      total += (group === 0 ? times : group) * value;
      scale = Math.max(scale, value);
      group = 0;
    } else if (ones) {
      const value = ONES.get(ones) ?? 0;
      // "خمسة عشر" and "ثلاث مئة" follow without "and".
      if (value === 100 && group > 0 && group < 10 && joined) group *= 100;
      else if (joined && !(value === 10 && group > 0 && group < 10)) break;
      else group += value;
    } else break;
  }
  if (at === start) return null;
  const part = PARTS.get(tokens[at]?.lower ?? '');
  if (part && total + group === part.parts) return fractionNumeral(start, at + 1, part.parts / part.of);
  const value = total + group;
  return {
    from: start,
    to: at,
    value,
    grain: placeInWords(value, scale),
    kind: plural ? 'vague' : 'cardinal',
    digits: false,
    scale,
  };
}
