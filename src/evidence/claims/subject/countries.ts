import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { ADJECTIVES, NAMES, PEOPLE } from '../../../language/countries/english-countries.ts';
import { Phrases } from '../../../language/tokens.ts';
import { english } from '../languages/en.ts';

/** A country or group of countries as a word of a sentence. */
export interface CountryWord {
  code: string;
  adjective: boolean;
}

let phrases: Phrases<CountryWord> | null = null;

/** English names of countries and their adjectives. */
export function countryWords(): Phrases<CountryWord> {
  phrases ??= new Phrases(entries(), english.digits);
  return phrases;
}

function* entries(): Generator<readonly [string, CountryWord]> {
  for (const [code, said] of Object.entries(names.countries as Record<string, string | string[]>)) {
    for (const name of [said].flat())
      if (!/^(?:US|Jersey|Guinea)$/.test(name)) yield [name, { code, adjective: false }];
  }
  for (const [code, list] of Object.entries(NAMES)) {
    for (const name of list.split('|')) yield [name, { code, adjective: false }];
  }
  for (const [code, list] of [...Object.entries(ADJECTIVES), ...Object.entries(PEOPLE)]) {
    for (const name of list.split('|')) yield [name, { code, adjective: true }];
  }
}
