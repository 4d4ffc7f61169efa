import { expect, it } from 'vitest';
import { areOfTwoLaws } from './form-laws.ts';

it.each([
  ['gmbhcokg', 'ooo', true],
  ['eurl', 'ood', true],
  ['sarl', 'sas', false],
  // Of the laws of several countries.
  ['sas', 'sl', false],
  ['as', 'oy', false],
  // Companies keep these in English, and write Ltd for those.
  ['gmbh', 'limited', true],
  ['fzco', 'coltd', true],
  ['ooo', 'llc', false],
  ['sia', 'ltd', false],
  // Words that tell of no law.
  ['gmbh', 'company', false],
  ['ltd', 'llc', false],
])('%s and %s are of two laws: %s', (one, other, are) => {
  expect(areOfTwoLaws(one, other)).toBe(are);
  expect(areOfTwoLaws(other, one)).toBe(are);
});
