import { describe, expect, it } from 'vitest';
import { cannot, combine } from './judge-readings.ts';
import { testFigure, testQuery } from './testing.ts';
import { type Judgement, REASONS } from './verdict.ts';
import { verdictSentence } from './verdict-words.ts';

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
      'The data say €2.734 billion. “More than 2.7 billion” is right.',
    );
    expect(verdictSentence(found(2_733_762_750), figure, 'ru').replaceAll('\u00a0', ' ')).toBe(
      'По данным — 2,734 миллиарда €. «More than 2.7 billion» верно.',
    );
    expect(verdictSentence(found(1e6), figure, 'en')).toBe(
      'The data say €1.000 million. That is less than “More than 2.7 billion”, by €2.699 billion. This changes what the sentence says.',
    );
  });

  it('names what is missing, in the reader’s language', () => {
    const gap = cannot(figure, 'period missing', ['2024-09', '2 of 3 months']);
    expect(verdictSentence(gap, figure, 'en')).toBe('2024-09 is missing; the quarter has 2 of 3 months.');
    expect(verdictSentence(gap, figure, 'fr')).toContain('2 mois sur 3');
    expect(verdictSentence(cannot(figure, 'reporter missing', ['MT', 'DE']), figure, 'ru')).toBe(
      'В данных нет показателей: Мальта и Германия.',
    );
  });

  it('has a sentence for every reason in every language, and none is another’s', () => {
    for (const language of LANGUAGES) {
      for (const reason of REASONS) {
        const { verdict, details } = found(1e9);
        const judgement = { verdict, reason, details: { ...details, missing: ['2024-09', '2 of 3 months'] } };
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
