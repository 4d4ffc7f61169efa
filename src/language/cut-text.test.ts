import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test.each([
  ['a😀b', 0, 2, 'a'],
  ['a😀b', 0, 3, 'a😀'],
  ['a😀b', 2, 4, 'b'],
  ['a😀b', 1, 3, '😀'],
  ['a😀b', 2, 2, ''],
  ['a😀b', 0, 90, 'a😀b'],
  ['', 0, 5, ''],
])('%s from %i to %i is "%s"', (text, from, to, cut) => {
  expect(cutText(text, from, to)).toBe(cut);
});

test('a cut text has whole characters only, and no more than was asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, from, length) => {
      const cut = cutText(text, from, from + length);
      expect(cut).not.toMatch(/\p{Cs}/u);
      expect(text.slice(from, from + length)).toContain(cut);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(length, Math.max(0, text.length - from)) - 2);
    }),
  );
});
