import { expect, it } from 'vitest';
import { commonFamilyName } from './common-family-names.ts';
import { compareNames, THRESHOLD } from './compare-names.ts';

const isOne = (one: string, other: string) => {
  const line = commonFamilyName(one);
  return line !== null && line === commonFamilyName(other);
};

it('knows the spellings of one name, and what women are called', () => {
  expect(isOne('ermakov', 'yermakov')).toBe(true);
  expect(isOne('vorobiev', 'vorobyov')).toBe(true);
  expect(isOne('romanova', 'romanov')).toBe(true);
  expect(isOne('schmidt', 'schmitt')).toBe(true);
  expect(isOne('romanov', 'rakhmanov')).toBe(false);
  expect(isOne('sokolov', 'sobolev')).toBe(false);
  expect(commonFamilyName('ostranov')).toBe(null);
  // Small words inside of family names are none.
  for (const word of ['de', 'van', 'der', 'den']) expect(commonFamilyName(word)).toBe(null);
});

it('takes two of them, or one beside a word that is no spelling of it, for no misspellings of each other', () => {
  const score = (one: string, other: string) => compareNames('Person', one, other).score;
  expect(score('Marina Romanova', 'RAKHMANOVA, Marina')).toBeLessThan(THRESHOLD);
  expect(score('Aleksandr Kolesnikov', 'KALASHNIKOV, Aleksandr')).toBeLessThan(THRESHOLD);
  expect(score('Maria Ermakova', 'YERMAKOVA, Maria')).toBeGreaterThan(0.9);
  // Who is asked for by a word that is no name may be misspelt.
  expect(score('Adem Yiluaz', 'Adem Yilmaz')).toBeGreaterThan(THRESHOLD);
});
