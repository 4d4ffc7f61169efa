import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/stems.ts';
import { countryPhrases, isNotWhole } from './country-phrases.ts';
import { MemberFinder } from './members.ts';

const areasOf = (stem: string, language: string) =>
  (countryPhrases(language).get(stem) ?? []).map(({ area }) => area);

describe('names of countries in sentences', () => {
  it('are those that tables have, in every language', () => {
    expect(areasOf('белорусс', 'ru')).toContain('BY');
    expect(areasOf('سعوديه', 'ar')).toContain('SA');
    expect(areasOf('britain', 'en')).toEqual(['GB']);
  });

  it('are told apart where two have one stem', () => {
    const cube = {
      dimensions: [
        {
          column: 'country',
          label: 'country',
          role: 'place' as const,
          whole: null,
          members: ['NE', 'NG'].map((code) => ({
            code,
            labels: [code],
            area: code,
            ages: null,
            aggregate: false,
          })),
        },
      ],
    };
    const finder = new MemberFinder(cube, 'ru');
    const codesIn = (text: string) => finder.find(wordsOf(text, 'ru'), text).flatMap(({ codes }) => codes);
    expect(codesIn('В Нигерии смертность снизилась')).toEqual(['NG']);
    expect(codesIn('Нигерия и её соседи')).toEqual(['NG']);
    expect(codesIn('В Нигере смертность снизилась')).toEqual(['NE']);
    expect(codesIn('Населения Нигера')).toEqual(['NE']);
  });

  it('are no towns that stand for a government, and no parts', () => {
    expect(areasOf('moscow', 'en')).toEqual([]);
    expect([isNotWhole('New Delhi'), isNotWhole('Scotland'), isNotWhole('India')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
