import type { Token } from '../../language/tokens.ts';
import { fractionAt } from './fractions.ts';
import type { Language, Numeral } from './language.ts';
import { numberAt } from './whole-numbers.ts';

/** Reads every number of a sentence, in order, passing over the tokens that are `taken`. */
export function readNumerals(tokens: readonly Token[], language: Language, taken: Uint8Array): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = taken[at] ? null : numeralAt(tokens, at, language);
    const clear = numeral !== null && !language.isNone(tokens, numeral);
    if (clear) numerals.push(numeral);
    at = Math.max(at + 1, numeral ? numeral.to : 0);
  }
  return numerals;
}

/** How exact a multiple in words is, as a part of it: "tripled" and "three times" alike. */
export const MULTIPLE = 0.15;

function numeralAt(tokens: readonly Token[], at: number, language: Language): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  const whole = numberAt(tokens, at, language);
  const fraction = fractionAt(tokens, at, whole, language);
  if (fraction) return fraction;
  const multiple = language.multiples.at(tokens, at);
  if (multiple && (whole === null || multiple.length >= whole.to - whole.from)) {
    const to = at + multiple.length;
    const { value } = multiple.value;
    // "Doubled" is said of 1.9 times and not of 1.5, and "halved" of no fall by a tenth.
    return { from: at, to, value, grain: MULTIPLE * value, kind: 'times', digits: false, scale: 1 };
  }
  if (whole) return whole;
  const ordinal = language.ordinals.at(tokens, at);
  if (!ordinal) return null;
  const to = at + ordinal.length;
  return { from: at, to, value: ordinal.value, grain: 1, kind: 'ordinal', digits: false, scale: 1 };
}
