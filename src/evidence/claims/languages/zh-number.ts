import { entriesOf, type NumberWord } from '../../../language/figures/figure-words.ts';
import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import type { Token } from '../../../language/tokens.ts';
import { fractionNumeral } from '../fraction-numeral.ts';
import type { Numeral } from '../language.ts';
import { placeInWords } from '../place-value.ts';

/** The signs of digits, of tens to thousands, and of what multiplies all that stands before it. */
const DIGITS = valuesOf(({ kind }) => kind === 'ones');
const SMALL = valuesOf(({ kind, value }) => kind !== 'ones' && value <= 1000);
const LARGE = valuesOf(({ kind }) => kind === 'myriad');

function valuesOf(isOne: (word: NumberWord) => boolean): Readonly<Record<string, number>> {
  const list = entriesOf(figureWordsOf('zh').numbers).filter(([, word]) => isOne(word));
  return Object.fromEntries(list.map(([sign, { value }]) => [sign, value]));
}

/** Reads a Chinese number in characters: 三百二十五万, 四分之三, 一半. */
export function readChinese(tokens: readonly Token[], at: number): Numeral | null {
  const first = plain(tokens, at);
  if (tokens[at]?.text === '一' && tokens[at + 1]?.text === '半') return fractionNumeral(at, at + 2, 0.5);
  if (tokens[at]?.text === '半' && tokens[at + 1]?.text === '数') return fractionNumeral(at, at + 2, 0.5);
  // 零下12度: a sign, and no number.
  if (!first || (tokens[at]?.text === '零' && tokens[first.to]?.text === '下')) return null;
  if (tokens[first.to]?.text === '分' && tokens[first.to + 1]?.text === '之') {
    const top = plain(tokens, first.to + 2);
    if (top && first.value > 1 && first.value !== 100)
      return fractionNumeral(at, top.to, top.value / first.value);
  }
  const { to, value, scale } = first;
  // A character alone that opens a word is no number: 一些, 三明治.
  if (
    to === at + 1 &&
    /^[一十百千万亿]$/.test(tokens[at]?.text ?? '') &&
    !COUNTED.test(tokens[to]?.text ?? '')
  )
    return null;
  return { from: at, to, value, grain: placeInWords(value, scale), kind: 'cardinal', digits: false, scale };
}

const COUNTED = /^[个名家人位辆架起件项天年月周次倍成岁吨米元公艘座只条所间场期届笔万亿多余]$/;

const OF_UNIT = /^[瓦克米焦卡赫伏升帕]$/;

function plain(tokens: readonly Token[], start: number): { to: number; value: number; scale: number } | null {
  let at = start;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let scale = 1;
  for (; at < tokens.length; at += 1) {
    const sign = tokens[at]?.text ?? '';
    const one = DIGITS[sign];
    const small = SMALL[sign];
    const large = LARGE[sign];
    // 4415亿千瓦时: what begins a unit is no part of its number.
    if (sign === '千' && at > start && OF_UNIT.test(tokens[at + 1]?.text ?? '')) break;
    if (one !== undefined) {
      if (digit !== null && digit !== 0) break;
      digit = one;
    } else if (small !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * small;
      digit = null;
    } else if (large !== undefined && at > start) {
      const group = section + (digit ?? 0);
      total = large > scale && scale > 1 ? (total + group) * large : total + group * large;
      scale = Math.max(scale, large);
      section = 0;
      digit = null;
    } else if (/^[多余]$/.test(sign) && at > start && LARGE[tokens[at + 1]?.text ?? '']) {
      // 二十多万: "and more" stands inside.
    } else break;
  }
  if (at === start) return null;
  return { to: at, value: total + section + (digit ?? 0), scale };
}
