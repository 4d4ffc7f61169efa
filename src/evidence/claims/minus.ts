import type { Token } from '../../language/tokens.ts';
import type { Language } from './language.ts';

/** Where a minus before the number at `at` begins, as a sign or a word; -1 where there is none. */
export function minusBefore(tokens: readonly Token[], at: number, language: Language): number {
  const sign = tokens[at - 1];
  if (!sign) return -1;
  if (language.minusWords.has(stemOfMinus(sign.lower, language)))
    return isNoMinus(tokens, at - 1) ? -1 : at - 1;
  // 零下12度: twelve below zero.
  if (sign.text === '下' && tokens[at - 2]?.text === '零') return at - 2;
  if (!/^[-−–]$/.test(sign.text) || tokens[at]?.spaced) return -1;
  const before = tokens[at - 2];
  // "Minus-130 degrees"
  if (before && language.minusWords.has(before.lower)) return at - 2;
  if (sign.spaced || !before) return at - 1;
  // Behind a bracket, and where words are not parted by spaces.
  const isOpen = before.kind === 'sign' && !/^[)\]%’'”"€$£°]$/.test(before.text);
  return isOpen || (before.kind === 'word' && UNPARTED.test(before.text)) ? at - 1 : -1;
}

/** Scripts that write the sign of a number onto the word before it. */
const UNPARTED = /^(?:\p{Script=Han}|و)$/u;

/** Arabic writes "and" onto the word. */
const stemOfMinus = (word: string, { tag }: Language) =>
  tag === 'ar' ? word.replace(/^[وب](?=.{3})/, '') : word;

/** "Au moins 3", "plus ou moins 3": a bound, and no minus. */
const isNoMinus = (tokens: readonly Token[], at: number) => /^(?:au|ou)$/.test(tokens[at - 1]?.lower ?? '');
