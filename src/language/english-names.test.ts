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
