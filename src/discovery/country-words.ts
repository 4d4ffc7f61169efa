import { countryAdjectives } from '../language/countries/country-adjectives.ts';
import { countryName } from '../language/countries/country-name.ts';
import { countryWordsOf } from '../language/countries/country-words.ts';
import { baseOf, isRead, type LanguageTag } from '../language/languages.ts';
import { termsOf } from '../language/search/tokenise.ts';

const kept = new Map<string, ReadonlyMap<string, readonly string[]>>();
const NONE: readonly string[] = [];

/** Other terms for the country that `term` names, adjectives included: "japanes" for "japan"; none for most terms. */
export function sameCountry(term: string, language: string): readonly string[] {
  const base = baseOf(language);
  if (!isRead(base)) return NONE;
  let words = kept.get(base);
  if (!words) {
    words = countryTerms(base);
    kept.set(base, words);
  }
  return words.get(term) ?? NONE;
}

function countryTerms(language: LanguageTag): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, Set<string>>();
  const adjectives = countryAdjectives(language);
  const codes = new Set(adjectives.map(([, code]) => code));
  const named = [...codes].map((code) => [countryName(code, language), code] as const);
  const { names, inTexts, parts } = countryWordsOf(language);
  const also = [names, inTexts, parts].flatMap((lists) =>
    Object.entries(lists).flatMap(([code, list]) => list.map((name) => [name, code] as const)),
  );
  for (const [word, code] of [...adjectives, ...named, ...also]) {
    // If a name has several words, none of them means the country on its own.
    const [term, ...more] = termsOf(word, language);
    if (term === undefined || more.length > 0) continue;
    terms.set(code, (terms.get(code) ?? new Set()).add(term));
  }
  const others = new Map<string, Set<string>>();
  for (const group of terms.values()) {
    for (const term of group)
      for (const other of group)
        if (other !== term) others.set(term, (others.get(term) ?? new Set()).add(other));
  }
  return new Map([...others].map(([term, group]) => [term, [...group]]));
}
