import { describe, expect, it } from 'vitest';
import { countryPhrases, isNotWhole } from './country-phrases.ts';

const areasOf = (stem: string, language: string) =>
  (countryPhrases(language).get(stem) ?? []).map(({ area }) => area);

describe('names of countries in sentences', () => {
  it('are those that tables have, in every language', () => {
    expect(areasOf('белорусс', 'ru')).toContain('BY');
    expect(areasOf('سعوديه', 'ar')).toContain('SA');
    expect(areasOf('britain', 'en')).toEqual(['GB']);
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
