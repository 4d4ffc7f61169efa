import type { Token } from '../../language/tokens.ts';
import type { Language } from './language.ts';

/** The decimals after "point" in words: "five point five", "two point zero three"; null when there are none. */
export function decimalsAfter(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { digits: string; to: number } | null {
  if (language.tag !== 'en' || tokens[at]?.lower !== 'point') return null;
  let digits = '';
  let to = at + 1;
  for (; to < tokens.length && digits.length < 9; to += 1) {
    const word = language.numbers.at(tokens, to)?.value;
    if (word?.kind !== 'ones' && word?.kind !== 'tens') break;
    digits += String(word.value);
  }
  return digits === '' ? null : { digits, to };
}
