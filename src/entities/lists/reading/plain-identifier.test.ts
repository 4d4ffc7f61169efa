import { expect, it } from 'vitest';
import { plainIdentifier } from './plain-identifier.ts';

it.each([
  ['INN: 7700000000', ['RU'], ['inn', '7700000000', 'RU']],
  ['LEI 253400V1H6ART1UQ0N98', [], ['lei', '253400V1H6ART1UQ0N98', null]],
  ['Tax ID No. 123456 (Serbia)', ['RU'], ['tax', '123456', 'RS']],
  ['Mining permit: 77-12', ['NO'], ['Mining permit', '77-12', 'NO']],
  ['7700000000', ['RU'], ['inn', '7700000000', null]],
  ['7700000000', ['DE'], ['id', '7700000000', null]],
  ['IMO9187629', [], ['imo', '9187629', null]],
  ['12345678', ['UA'], ['edrpou', '12345678', null]],
] as const)('%s', (text, countries, [kind, value, country]) => {
  expect(plainIdentifier(text, countries)).toEqual({ kind, value, country });
});

it('is none without a digit, and bears a long run', () => {
  expect(plainIdentifier('none', [])).toBeNull();
  const long = `inn${' '.repeat(1_000_000)}1`;
  expect(plainIdentifier(long, [])).toMatchObject({ kind: 'id' });
});
