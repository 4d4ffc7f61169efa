import type { Numeral } from './language.ts';

/** A fraction in words over the tokens `from` to `to`: "a third" is exact to a hundredth. */
export function fractionNumeral(from: number, to: number, value: number): Numeral {
  return { from, to, value, grain: 0.01, kind: 'fraction', digits: false, scale: 1 };
}
