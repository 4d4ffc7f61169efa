import { countryAdjectives } from '../language/countries/country-adjectives.ts';
import { countryName } from '../language/countries/country-name.ts';
import { termsOf } from '../language/search/tokenise.ts';

/** Everyday names of countries other than their display name. */
const ALSO: Readonly<Record<string, readonly (readonly [name: string, country: string])[]>> = {
  en: [
    ['Britain', 'GB'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['USA', 'US'],
    ['Holland', 'NL'],
    ['Turkey', 'TR'],
  ],
  fr: [
    ['Angleterre', 'GB'],
    ['Hollande', 'NL'],
  ],
  ru: [
    ['Британия', 'GB'],
    ['США', 'US'],
    ['Голландия', 'NL'],
  ],
  ar: [['بريطانيا', 'GB']],
};

const kept = new Map<string, ReadonlyMap<string, readonly string[]>>();
const NONE: readonly string[] = [];

/** Other terms for the country that `term` names, adjectives included: "japanes" for "japan"; none for most terms. */
export function sameCountry(term: string, language: string): readonly string[] {
  const base = language.toLowerCase().split('-')[0] ?? '';
  if (!(base in ALSO)) return NONE;
  let words = kept.get(base);
  if (!words) {
    words = countryTerms(base);
    kept.set(base, words);
  }
  return words.get(term) ?? NONE;
}

function countryTerms(language: string): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, Set<string>>();
  const adjectives = countryAdjectives(language);
  const codes = new Set(adjectives.map(([, code]) => code));
  const named = [...codes].map((code) => [countryName(code, language), code] as const);
  for (const [word, code] of [...adjectives, ...named, ...(ALSO[language] ?? [])]) {
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
