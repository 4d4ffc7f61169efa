import { describe, expect, it } from 'vitest';
import { adjectiveCountry, countryAdjectives } from './country-adjectives.ts';

describe('adjectives of countries', () => {
  it.each([
    ['german', 'en', 'DE'],
    ['britanniques', 'fr', 'GB'],
    ['russes', 'fr', 'RU'],
    ['européennes', 'fr', null],
    ['российскими', 'ru', 'RU'],
    ['русский', 'ru', 'RU'],
    ['рискованный', 'ru', null],
    ['الروسية', 'ar', 'RU'],
    ['روسيه', 'ar', 'RU'],
    ['中国', 'zh', null],
    ['german', 'xx', 'DE'],
  ])('says that %s in %s is of %s', (word, language, country) => {
    expect(adjectiveCountry(word, language)).toBe(country);
  });

  it('are in the forms of their language', () => {
    expect(countryAdjectives('fr')).toContainEqual(['allemandes', 'DE']);
    expect(countryAdjectives('ru')).toContainEqual(['немецких', 'DE']);
    expect(countryAdjectives('xx')).toEqual([]);
  });
});
