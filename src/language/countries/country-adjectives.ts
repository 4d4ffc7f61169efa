import { fold } from '../fold.ts';
import { baseOf, isRead, type LanguageTag } from '../languages.ts';
import { countryWordsOf } from './country-words.ts';

/** The adjectives of countries in `language`, in the forms that a stemmer tells apart; none where we know none. */
export function countryAdjectives(language: string): readonly (readonly [word: string, country: string])[] {
  if (!isRead(language)) return [];
  const { adjectives, adjectiveForms } = countryWordsOf(language);
  return Object.entries(adjectives).flatMap(([code, words]) =>
    words.flatMap((word) =>
      ['', ...adjectiveForms.endings].map((ending) => [word.toLowerCase() + ending, code] as const),
    ),
  );
}

/** The country that an adjective of `language` says something belongs to, by its word in small letters; null for others. */
export function adjectiveCountry(lower: string, language: string): string | null {
  const base = baseOf(language);
  const { countries, prefixes, endings } = formsOf(isRead(base) ? base : 'en');
  const folded = fold(lower);
  for (const prefix of prefixes) {
    if (!folded.startsWith(prefix)) continue;
    const bare = folded.slice(prefix.length);
    for (const ending of endings) {
      const country = bare.endsWith(ending) && countries.get(bare.slice(0, bare.length - ending.length));
      if (country) return country;
    }
  }
  return null;
}

interface Forms {
  readonly countries: ReadonlyMap<string, string>;
  /** Nothing, and what may stand before or behind an adjective as it is listed. */
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
}

const kept = new Map<LanguageTag, Forms>();

function formsOf(language: LanguageTag): Forms {
  const known = kept.get(language);
  if (known) return known;
  const { adjectives, adjectiveForms } = countryWordsOf(language);
  const forms = {
    countries: new Map(
      Object.entries(adjectives).flatMap(([code, words]) => words.map((word) => [fold(word), code] as const)),
    ),
    prefixes: ['', ...adjectiveForms.prefixes].map((prefix) => fold(prefix)),
    endings: ['', ...adjectiveForms.endings].map((ending) => fold(ending)),
  };
  kept.set(language, forms);
  return forms;
}
