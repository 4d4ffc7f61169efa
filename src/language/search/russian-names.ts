import { countryCodes } from '../countries/country-code.ts';
import { namesOfCountry } from '../countries/names-of-country.ts';
import { fold } from '../fold.ts';
import { allPlaces } from '../places/names-of-place.ts';

/** Nouns that end like adjectives, or like verbs, and the cases that are then cut otherwise. */
const NOUN = /[аеуяо]й$|[еуо]я$/u;
const CASES = { й: ['й', 'я', 'ю', 'ем', 'е'], я: ['я', 'и', 'е', 'ю', 'ей', 'ею'] } as const;

/**
 * Stems of the names of countries and towns whose cases a stemmer cuts apart, by each case: to Snowball, Китай is "кита" and
 * Китая "кит".
 */
export function russianNameStems(stem: (word: string) => string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const names = [
    ...countryCodes().flatMap((code) => namesOfCountry(code).ru),
    ...allPlaces().flatMap(({ ru }) => ru),
  ];
  for (const name of names) {
    const words = fold(name).split(/[\s-]+/u);
    for (const word of words) {
      // "Большой" of a longer name is an adjective.
      if (word.length < 4 || !NOUN.test(word) || (word.endsWith('ой') && words.length > 1)) continue;
      const base = word.slice(0, -1);
      const forms = CASES[word.endsWith('я') ? 'я' : 'й'].map((ending) => base + ending);
      if (new Set(forms.map(stem)).size > 1) for (const form of forms) stems.set(form, base);
    }
  }
  return stems;
}
