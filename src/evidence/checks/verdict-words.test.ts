import { describe, expect, it } from 'vitest';
import { combine, unverifiable } from './judge-readings.ts';
import { testFigure, testQuery } from './testing.ts';
import { type Judgement, REASONS } from './verdict.ts';
import { acceptedIn, valueIn, verdictSentence } from './verdict-words.ts';

const LANGUAGES = ['en', 'ru', 'zh', 'fr', 'ar'];
const figure = testFigure({ value: 2.7e9, grain: 1e8, hedge: 'more than', quote: 'More than 2.7 billion' });
const found = (value: number): Judgement =>
  combine(
    figure,
    [
      {
        variant: { key: 'base', words: null, query: testQuery(), basketVersion: 0, counts: true },
        value,
        aggregates: [],
      },
    ],
    // Only its fields are asked for, and these have no unit that could differ.
    { fields: [] } as never,
  );

describe('why a verdict is what it is', () => {
  it('is a plain sentence with the data’s value', () => {
    expect(verdictSentence(found(2_733_762_750), figure, 'en')).toBe(
      'The data say €2.734 billion. “More than 2.7 billion” is accurate.',
    );
    expect(verdictSentence(found(2_733_762_750), figure, 'ru').replaceAll('\u00a0', ' ')).toBe(
      'По данным — 2,734 миллиарда €. «More than 2.7 billion» верно.',
    );
    expect(verdictSentence(found(1e6), figure, 'en')).toBe(
      'The data say €1.000 million. That is less than “More than 2.7 billion”, by €2.699 billion. This changes what the sentence says.',
    );
  });

  it('starts a quote that starts a sentence with a capital, and keeps one of another direction apart', () => {
    const small = { ...figure, quote: 'more than €2.7 billion' };
    expect(verdictSentence(found(2_733_762_750), small, 'en')).toContain(
      '“More than €2.7 billion” is accurate.',
    );
    expect(verdictSentence(found(1e6), small, 'en')).toContain('less than “more than €2.7 billion”');
    expect(verdictSentence(found(2_733_762_750), small, 'ar')).toContain(
      '«\u2068more than €2.7 billion\u2069»',
    );
  });

  it('says to what a whole number was rounded, and nothing of it where it was not', () => {
    const rounded = (value: number, more: Partial<typeof figure> = {}) => {
      const whole = { value: 4, grain: 1, hedge: 'none', unit: '%', quote: '4 percent', ...more } as const;
      const judgement = { ...found(1e9), reason: 'within rounding' } as const;
      const details = { ...judgement.details, value };
      return verdictSentence({ ...judgement, details }, { ...figure, ...whole }, 'en');
    };
    expect(rounded(3.8)).toBe('The data say 3.8%. “4 percent” is accurate to the nearest whole number.');
    expect(rounded(-3.8)).toContain('nearest whole number');
    expect(rounded(4)).toBe('The data say 4%. “4 percent” is accurate.');
    expect(rounded(3.84, { value: 3.8, grain: 0.1, quote: '3.8 percent' })).toMatch(/ is accurate\.$/);
    expect(rounded(3.8, { unit: 'EUR', quote: '€4' })).toMatch(/ is accurate\.$/);
  });

  it('ends an interval one digit after the last that is stated, and has a minus where it has one', () => {
    const ends = (low: number | null, high: number | null, unit = 'EUR') =>
      acceptedIn({ allowed: [low, high] }, unit, 'en');
    expect(ends(263_150_000, 263_250_000)).toBe('€263.15 million to €263.25 million');
    expect(ends(null, 2_733_850_000)).toBe('€2.73385 billion or less');
    expect(acceptedIn({ allowed: [2.7e9, null], without: [true, false] }, 'EUR', 'en')).toBe(
      'more than €2.7 billion',
    );
    expect(ends(24.45, 25, '%')).toBe('24.45% to 25%');
    expect(valueIn(-57.2, '%', 'en')).toBe('−57.2%');
  });

  it.each([
    ['tonne', 281_000_000, '281.0 million tonnes'],
    ['tonne per person', 8, '8 tonnes per person'],
    ['tonne', 1, '1 tonne'],
    ['terawatt hour', 99, '99 terawatt hours'],
    ['tonnes', 5, '5 tonnes'],
  ])('writes %s in English as newspapers do', (unit, value, written) => {
    expect(valueIn(value, unit, 'en')).toBe(written);
  });

  it('names what is missing, in the reader’s language', () => {
    const gap = unverifiable(figure, 'period missing', ['2024-09', '2 of 3 months']);
    expect(verdictSentence(gap, figure, 'en')).toBe(
      'The data have nothing for September 2024; the quarter has 2 of 3 months.',
    );
    expect(verdictSentence(unverifiable(figure, 'period missing', ['2024-Q3']), figure, 'en')).toBe(
      'The data have nothing for Q3 2024.',
    );
    expect(verdictSentence(gap, figure, 'fr')).toContain('2 mois sur 3');
    expect(verdictSentence(unverifiable(figure, 'reporter missing', ['MT', 'DE']), figure, 'ru')).toBe(
      'В данных нет показателей: Мальта и Германия.',
    );
  });

  it('has a sentence for every reason in every language, and none is another’s', () => {
    for (const language of LANGUAGES) {
      for (const reason of REASONS) {
        const { verdict, details } = found(1e9);
        const more = { missing: ['2024-09', '2 of 3 months'], revised: { value: 2.75e9, version: 1 } };
        const judgement = { verdict, reason, details: { ...details, ...more } };
        const said = verdictSentence(judgement, figure, language);
        expect(said.length, `${language} ${reason}`).toBeGreaterThan(5);
        expect(said).not.toMatch(/undefined|null|\[object/);
        if (language === 'zh') expect(said).toMatch(/\p{Script=Han}/u);
        if (language === 'ru') expect(said).toMatch(/\p{Script=Cyrillic}/u);
        if (language === 'ar') expect(said).toMatch(/\p{Script=Arabic}/u);
      }
    }
  });
});
