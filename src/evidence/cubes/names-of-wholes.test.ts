import { expect, test } from 'vitest';
import { isNameWithAll } from './names-of-wholes.ts';

test.each([
  ['All Nippon Airways', 'airline', true],
  ['All Saints', 'Parish', false],
  ['All Star Pictures', 'company', true],
  ['All Airlines', 'airline', false],
  ['All carriers', 'airline', false],
  ['All Scheduled Airlines', 'Airline name', false],
  ['All Economic Activities', 'Industry', false],
  ['All Items', 'Product', false],
  ['Total', 'airline', false],
])('"%s" in a column "%s" is the name of one: %s', (name, header, is) => {
  expect(isNameWithAll(name, header)).toBe(is);
});
