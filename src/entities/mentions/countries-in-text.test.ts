import { describe, expect, it } from 'vitest';
import { cutWords } from '../../language/cut-words.ts';
import { findCountries } from './countries-in-text.ts';

const countriesIn = (text: string, language: string) =>
  findCountries(cutWords(text), language).flatMap(({ values }) => values);

describe('countries in a text', () => {
  it.each([
    ['en', 'Britain and the DRC met in New Delhi and Moscow.', ['GB', 'CD']],
    ['fr', 'Les États-Unis et la Corée du Nord', ['US', 'KP']],
    ['ru', 'США, Соединённые Штаты и Белоруссия', ['US', 'US', 'BY']],
    ['zh', '美国和中国', ['US', 'CN']],
    ['ar', 'الولايات المتحدة الأميركية', ['US']],
  ])('are those it names, and no towns: %s', (language, text, countries) => {
    expect(countriesIn(text, language)).toEqual(countries);
  });
});
