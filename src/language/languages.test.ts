import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFigureWords } from './figures/check-figure-words.ts';
import { entriesOf } from './figures/figure-words.ts';
import { figureWordsOf } from './figures/read-figure-words.ts';
import { LANGUAGES } from './languages.ts';

const folder = new URL('data/', import.meta.url);

/** What a language has to have; `nouns.json` and `subjects.json` are of English, whose nouns and sentences are read as well. */
const FILES = [
  'calendar.json',
  'cldr.json',
  'countries.json',
  'figures.json',
  'search.json',
  'sentences.json',
];
/** Languages that are searched and not read have the words of a search alone. */
const SEARCHED = ['de', 'es'];
const OWN: Readonly<Record<string, readonly string[]>> = { en: ['nouns.json', 'subjects.json'] };

describe('a language', () => {
  it('has a folder of words, and every folder is of a language that is read or searched', () => {
    expect(readdirSync(folder).sort()).toEqual([...LANGUAGES, ...SEARCHED].sort());
    for (const language of SEARCHED) expect(readdirSync(new URL(language, folder))).toEqual(['search.json']);
  });

  it.each(LANGUAGES)('has every file of words: %s', (language) => {
    expect(readdirSync(new URL(language, folder)).sort()).toEqual(
      [...FILES, ...(OWN[language] ?? [])].sort(),
    );
  });

  it.each(LANGUAGES)('has the words that figures are read by, and each once: %s', (language) => {
    const words = figureWordsOf(language);
    // What no language can do without; a list that it has no words for is empty.
    for (const list of [words.numbers, words.units, words.ups, words.downs, words.ordinals])
      expect(list.length).toBeGreaterThan(3);
    expect(Object.keys(words.hedgesBefore)).toEqual(
      expect.arrayContaining(['about', 'approximately', 'almost', 'over', 'more than', 'at least', 'up to']),
    );
    const units = new Set(words.units.map(({ unit }) => unit));
    for (const unit of ['%', 'percentage points', 'USD', 'EUR', 'tonne', 'day', 'year', 'times'])
      expect(units).toContain(unit);
    for (const list of [words.stops, words.ups, words.downs, words.transparent, words.digits.glued])
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
    const numbers = entriesOf(words.numbers).map(([word]) => word);
    expect(numbers.filter((word, i) => numbers.indexOf(word) !== i)).toEqual([]);
  });

  it.each(LANGUAGES)('has a trigger that finds every number word: %s', (language) => {
    const { trigger, numbers, fractions, multiples } = figureWordsOf(language);
    const pattern = new RegExp(trigger, 'iu');
    for (const { words, ...is } of [...numbers, ...fractions, ...multiples]) {
      // What is written onto digits needs no other sign of a number, nor what has no number of its own.
      if ('short' in is || ('value' in is && is.value === 0)) continue;
      for (const word of words) expect(pattern.test(` ${word} `), word).toBe(true);
    }
  });

  it.each([
    [{}, 'digits'],
    [{ ...figureWordsOf('fr'), stops: ['le', ''] }, 'stops'],
    [{ ...figureWordsOf('fr'), hedgesBefore: { perhaps: ['peut-être'] } }, 'hedgesBefore'],
    [{ ...figureWordsOf('fr'), numbers: [{ kind: 'few', value: 2, words: ['deux'] }] }, 'numbers, 1, kind'],
    [{ ...figureWordsOf('fr'), measures: {} }, 'measures, from'],
  ])('is told what is missing or wrong in its file: %#', (file, place) => {
    expect(() => checkFigureWords(file, 'data/xx/figures.json')).toThrow(`data/xx/figures.json, ${place}`);
  });
});
