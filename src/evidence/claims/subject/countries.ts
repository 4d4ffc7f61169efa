import { countryWordsOf } from '../../../language/countries/country-words.ts';
import { isoNames } from '../../../language/countries/iso-names.ts';
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
  for (const [name, code] of isoNames('en')) {
    if (!/^(?:US|Jersey|Guinea)$/.test(name)) yield [name, { code, adjective: false }];
  }
  const { names, inTexts, governments, parts, adjectives, people } = countryWordsOf('en');
  for (const lists of [names, inTexts, governments, parts]) {
    for (const [code, list] of Object.entries(lists))
      for (const name of list) yield [name, { code, adjective: false }];
  }
  for (const lists of [adjectives, people]) {
    for (const [code, list] of Object.entries(lists))
      for (const name of list) yield [name, { code, adjective: true }];
  }
}
