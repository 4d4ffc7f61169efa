import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages.ts';
import { countryCode, countryCodes } from './country-code.ts';
import { countryWordsOf } from './country-words.ts';
import { isoNames } from './iso-names.ts';

/** Groups whose names texts have as they have those of countries. */
const GROUPS = ['EU27_2020'];

describe('words for countries', () => {
  it.each(LANGUAGES)('are of countries that there are, in %s', (language) => {
    const known = new Set([...countryCodes(), ...GROUPS]);
    const { otherWords, styles, adjectiveForms, ...byCountry } = countryWordsOf(language);
    for (const lists of Object.values(byCountry)) {
      for (const code of Object.keys(lists)) expect(known).toContain(code);
    }
    for (const list of [otherWords, styles, adjectiveForms.prefixes, adjectiveForms.endings])
      expect(new Set(list).size).toBe(list.length);
  });

  it.each(LANGUAGES)('name one country each in %s, and the one that is looked up', (language) => {
    const { names, inTables, inTexts } = countryWordsOf(language);
    const seen = new Set<string>();
    for (const lists of [names, inTables, inTexts]) {
      for (const name of Object.values(lists).flat()) {
        expect(seen, name).not.toContain(name);
        seen.add(name);
      }
    }
    for (const lists of [names, inTables]) {
      for (const [code, list] of Object.entries(lists)) {
        for (const name of list) expect(countryCode(name), name).toBe(code);
      }
    }
  });

  it.each(LANGUAGES)('have a name of ISO for every country in %s', (language) => {
    const named = new Set(isoNames(language).map(([, code]) => code));
    expect(countryCodes().filter((code) => !named.has(code))).toEqual([]);
  });
});
