import { expect, it } from 'vitest';
import { englishNameOf, englishNamesOf } from './english-names.ts';

it.each([
  ['Bayern', 'Bavaria'],
  ['Andalucía', 'Andalusia'],
  ['Lisboa', 'Lisbon'],
  ['Москва', 'Moscow'],
  ['Свердловская область', 'Sverdlovsk region'],
  ['北京', 'Beijing'],
  ['الرياض', 'Riyadh'],
  ['Västra Götalands län', 'Västra Götaland'],
])('calls %s %s', (own, english) => {
  expect(englishNameOf(own)).toBe(english);
});

it('has all names that English has for a region, and none for other words', () => {
  expect(englishNamesOf('Małopolskie')).toEqual(['Lesser Poland', 'Małopolska', 'Malopolska']);
  expect(englishNamesOf('Chicago')).toEqual([]);
});

it.each([
  ['Madrid, Comunidad de', 'Madrid'],
  ['Asturias, Principado de', 'Asturias'],
  ['15 Navarra, Comunidad Foral de', 'Navarre'],
  ['Balears, Illes', 'Balearic Islands'],
  ['01 Andalucía', 'Andalusia'],
  ['Coruña, A', 'A Coruña'],
])('calls %s as people say it, %s', (own, english) => {
  expect(englishNameOf(own)).toBe(english);
});

it('turns no other list around', () => {
  expect(englishNamesOf('Sachsen, Bayern')).toEqual([]);
});
