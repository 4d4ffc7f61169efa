import { keyOf, type Token } from '../../../language/tokens.ts';
import { fractionNumeral } from '../fraction-numeral.ts';
import type { Numeral } from '../language.ts';
import { placeOf } from '../place-value.ts';

const ONES = new Map<string, number>();
const SCALES = new Map<string, { value: number; times: number; plural: boolean }>();

for (const [value, words] of [
  [1, 'واحد واحدة'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني'],
  [3, 'ثلاثة ثلاث'],
  [4, 'أربعة أربع'],
  [5, 'خمسة خمس'],
  [6, 'ستة ست'],
  [7, 'سبعة سبع'],
  [8, 'ثمانية ثماني ثمان'],
  [9, 'تسعة تسع'],
  [10, 'عشرة عشر'],
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
  [100, 'مئة مائة'],
  [200, 'مئتان مئتين مائتان مائتين مئتي مائتي'],
  [300, 'ثلاثمئة ثلاثمائة'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة'],
  [900, 'تسعمئة تسعمائة'],
] as const) {
  for (const word of words.split(' ')) ONES.set(keyOf(word), value);
}

for (const [value, words, duals, plurals] of [
  [1e3, 'ألف ألفا', 'ألفان ألفين ألفي', 'آلاف'],
  [1e6, 'مليون مليونا', 'مليونان مليونين مليوني', 'ملايين'],
  [1e9, 'مليار مليارا بليون', 'ملياران مليارين ملياري', 'مليارات'],
  [1e12, 'تريليون تريليونا', 'تريليونين تريليوني', 'تريليونات'],
] as const) {
  for (const word of words.split(' ')) SCALES.set(keyOf(word), { value, times: 1, plural: false });
  for (const word of duals.split(' ')) SCALES.set(keyOf(word), { value, times: 2, plural: false });
  for (const word of plurals.split(' ')) SCALES.set(keyOf(word), { value, times: 1, plural: true });
}

/** Words of an Arabic number that stand for a multiplier after digits. */
export const ARABIC_SCALES = [...SCALES].map(
  ([word, { value, times }]) => [word, { kind: 'scale', value: value * times }] as const,
);

const FRACTIONS = new Map(
  (
    [
      ['نصف', 0.5],
      ['ثلث', 1 / 3],
      ['ثلثي', 2 / 3],
      ['ثلثا', 2 / 3],
      ['ربع', 0.25],
    ] as const
  ).map(([word, value]) => [keyOf(word), value]),
);

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
  if (tokens[at]?.lower === keyOf('أرباع') && total + group === 3)
    return fractionNumeral(start, at + 1, 0.75);
  const value = total + group;
  return {
    from: start,
    to: at,
    value,
    grain: placeOf(value),
    kind: plural ? 'vague' : 'cardinal',
    digits: false,
    scale,
  };
}
