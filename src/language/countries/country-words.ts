import ar from '../data/ar/countries.json' with { type: 'json' };
import en from '../data/en/countries.json' with { type: 'json' };
import fr from '../data/fr/countries.json' with { type: 'json' };
import ru from '../data/ru/countries.json' with { type: 'json' };
import zh from '../data/zh/countries.json' with { type: 'json' };
import type { LanguageTag } from '../languages.ts';
import { wordList, wordLists } from '../word-lists.ts';

/** Lists of words by the ISO 3166-1 alpha-2 code of a country; `EU27_2020` is the European Union. */
export type ByCountry = Readonly<Record<string, readonly string[]>>;

/** What a language calls countries beside the names that ISO and CLDR have for them. */
export interface CountryWords {
  /** Names that texts and tables have. */
  readonly names: ByCountry;
  /** Names that only tables have: in the order of a list ("Korea, Rep."), or such as mean more in a text ("Congo"). */
  readonly inTables: ByCountry;
  /** Names that only texts have: "the bloc". */
  readonly inTexts: ByCountry;
  /** Towns that stand for a government: "Moscow". */
  readonly governments: ByCountry;
  /** Parts that stand for a country where nothing else is said of it: "England". */
  readonly parts: ByCountry;
  /** What belongs to a country: of Russian its stem, of French and Arabic without article and endings. */
  readonly adjectives: ByCountry;
  /** What may stand before and behind an adjective as it is listed: article and endings. */
  readonly adjectiveForms: { readonly prefixes: readonly string[]; readonly endings: readonly string[] };
  /** Its people in the plural, where that is no adjective with an s: "Turks". */
  readonly people: ByCountry;
  /** Names that are more often words of another sense, or other things' names, in a text. */
  readonly otherWords: readonly string[];
  /** What lists put before or behind a plain name: "republic" of "Armenia, Republic of". */
  readonly styles: readonly string[];
}

const FILES: Readonly<Record<LanguageTag, CountryWords>> = { en, fr, ru, zh, ar };

for (const [tag, words] of Object.entries(FILES)) {
  for (const [kind, list] of Object.entries(words)) {
    const place = `data/${tag}/countries.json, ${kind}`;
    if (Array.isArray(list)) wordList(list, place);
    else wordLists(list, place);
  }
}

/** What the language calls countries. */
export function countryWordsOf(language: LanguageTag): CountryWords {
  return FILES[language];
}
