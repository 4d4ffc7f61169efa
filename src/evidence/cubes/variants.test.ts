import { expect, test } from 'vitest';
import { mainVariant, variantNames } from './variants.ts';

test.each([
  ['Variant', ['High', 'Low', 'Medium'], 'Medium'],
  ['Variant', ['Constant fertility', 'High', 'Low', 'Medium', 'Zero migration'], 'Medium'],
  ['Scenario', ['Principal projection', 'High migration'], 'Principal projection'],
  ['Projection', ['BSL', 'Baseline'], 'Baseline'],
  ['Variant', ['Medium variant', 'Low variant'], 'Medium variant'],
  // Past years are told by a name of their own.
  ['Variant', ['Estimates', 'High', 'Low', 'Medium'], null],
  ['Variant', ['Medium', 'Central'], null],
  ['Variant', ['Delta', 'Omicron'], null],
  ['Income', ['High', 'Low', 'Medium'], null],
  ['Size', ['Medium', 'Large'], null],
])('of %s %j what is meant where none is named is %s', (header, names, main) => {
  expect(mainVariant(header, names)).toBe(main);
});

test('is called a variant by sentences', () => {
  expect(variantNames('Variant', 'High')).toContain('High variant');
  expect(variantNames('Income group', 'High')).toEqual([]);
  expect(variantNames('Variant', 'Estimates')).toEqual([]);
});
