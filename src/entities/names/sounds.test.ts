import { expect, it } from 'vitest';
import { areTwoSyllables } from './sounds.ts';

it.each([
  ['sang', 'song', true],
  ['yao', 'jiao', true],
  // Romanisations of one syllable.
  ['chul', 'chol', false],
  ['hyun', 'hyon', false],
  ['soo', 'su', false],
  // No syllables of East Asia, or more than one.
  ['pavel', 'pavol', false],
  ['mina', 'mona', false],
])('%s and %s are two syllables: %s', (one, other, are) => {
  expect(areTwoSyllables(one, other)).toBe(are);
});
