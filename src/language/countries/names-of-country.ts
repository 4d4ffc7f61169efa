import { LANGUAGES, type LanguageTag } from '../languages.ts';
import { countryName } from './country-name.ts';
import { countryWordsOf } from './country-words.ts';
import { isoNames } from './iso-names.ts';

/** What a country is called in each language that is read, by its ISO 3166-1 alpha-2 code; the plainest name first. */
export function namesOfCountry(code: string): Readonly<Record<LanguageTag, readonly string[]>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const { names } = countryWordsOf(language);
      const iso = isoNames(language).flatMap(([name, of]) => (of === code ? [name] : []));
      return [language, [...new Set([countryName(code, language), ...(names[code] ?? []), ...iso])]];
    }),
  ) as unknown as Record<LanguageTag, readonly string[]>;
}
