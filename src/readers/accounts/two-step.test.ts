import { describe, expect, it } from 'vitest';
import { codeIn, setupOf } from './two-step.ts';

describe('a code as it is typed', () => {
  it.each([
    ['123456', '123456'],
    ['123 456', '123456'],
    ['123-456', '123456'],
    [' 1 2 3 4 5 6 ', '123456'],
    ['٠١٢٣٤٥', '012345'],
    ['٦٧٨٩٠١', '678901'],
    ['۰۱۲۳۴۵', '012345'],
    ['۶۷۸ ۹۰۱', '678901'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['', null],
  ])('“%s” is %s', (typed, code) => {
    expect(codeIn(typed)).toBe(code);
  });
});

it('the secret is typed in groups of four, and is that of the drawn code', () => {
  const address = 'otpauth://totp/Courier:ada?secret=ABCDEFGHIJ&issuer=Courier';
  expect(setupOf(address)).toEqual({ address, typed: 'ABCD EFGH IJ' });
});
