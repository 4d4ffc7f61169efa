import { describe, expect, it } from 'vitest';
import { checkCountry, checkValue } from './check-value.ts';
import { PROPERTIES, type Property } from './properties.ts';

const of = (name: string): Property => {
  const property = PROPERTIES.get(name);
  if (!property) throw new Error(`no property ${name}`);
  return property;
};
const check = (name: string, value: string) => checkValue(of(name), value);

describe('a value is kept', () => {
  it.each([
    ['name', '  Velmora\n Optics ', 'Velmora Optics'],
    ['summary', 'x'.repeat(2_000), 'x'.repeat(2_000)],
    ['country', ' cn ', 'CN'],
    ['birthDate', '1961', '1961'],
    ['birthDate', '1961-04', '1961-04'],
    ['birthDate', '1960-02-29', '1960-02-29'],
    ['website', 'HTTPS://Example.org', 'https://example.org/'],
    ['latitude', '90', '90'],
    ['latitude', '-90.0', '-90.0'],
    ['longitude', '180', '180'],
    ['longitude', '-179.9999', '-179.9999'],
    ['wikidataId', 'Q42', 'Q42'],
    ['registrationNumber', 'A 1', 'A 1'],
  ])('of %s, “%s”', (name, value, kept) => {
    expect(check(name, value)).toBe(kept);
  });
});

describe('a value is refused', () => {
  it.each([
    ['name', ' ', 'is empty'],
    ['name', '—', 'must contain letters'],
    ['name', 'x'.repeat(301), 'more than 300'],
    ['summary', 'x'.repeat(2_001), 'more than 2,000'],
    ['summary', 'x'.repeat(10_001), 'far too long'],
    ['country', 'XX', 'no such country'],
    ['country', 'China', 'no such country'],
    ['birthDate', '1961-02-29', 'not a date'],
    ['birthDate', '1961-13', 'not a date'],
    ['birthDate', '61', 'not a date'],
    ['birthDate', '1961-04-02T00:00', 'more than 10'],
    ['website', 'ftp://example.org', 'not a web address'],
    ['website', 'example.org', 'not a web address'],
    ['website', 'https://me@example.org', 'not a web address'],
    ['website', 'https://:word@example.org', 'not a web address'],
    ['latitude', '90.1', 'not a valid coordinate'],
    ['latitude', '-91', 'not a valid coordinate'],
    ['longitude', '180.1', 'not a valid coordinate'],
    ['longitude', '1e1', 'not a valid coordinate'],
    ['longitude', '+10', 'not a valid coordinate'],
    ['wikidataId', 'Q0', 'numbered Q1'],
    ['wikidataId', '42', 'numbered Q1'],
    ['innCode', '7707083894', 'not valid'],
    ['registrationNumber', 'x'.repeat(61), 'more than 60'],
  ])('of %s, “%s”', (name, value, why) => {
    expect(() => check(name, value)).toThrow(why);
  });
});

it('a country is its code, in small letters or not', () => {
  expect(checkCountry('cn')).toBe('CN');
  expect(() => checkCountry('ZZ')).toThrow('no such country');
});
