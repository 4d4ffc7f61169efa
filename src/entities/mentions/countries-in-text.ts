import { countryCodes } from '../../language/countries/country-code.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { type ByCountry, countryWordsOf } from '../../language/countries/country-words.ts';
import { isoNames } from '../../language/countries/iso-names.ts';
import type { Word } from '../../language/cut-words.ts';
import { isRead, LANGUAGES } from '../../language/languages.ts';
import { memoize } from '../../memoize.ts';
import { NameTrie, type TrieHit } from './name-trie.ts';

const MOST_LANGUAGES = 12;

/** The countries named among words, by ISO 3166-1 alpha-2 code. Adjectives do not count. */
export function findCountries(words: readonly Word[], language: string): TrieHit<string>[] {
  return trieOf(language).find(words);
}

const trieOf = memoize(MOST_LANGUAGES, (language: string) => {
  const trie = new NameTrie<string>();
  const script = SCRIPT[language];
  for (const one of LANGUAGES) {
    const { names, inTables } = countryWordsOf(one);
    for (const name of [names, inTables].flatMap(listed))
      if (!script || script.test(name[0])) keep(trie, ...name);
  }
  for (const code of countryCodes()) {
    const name = nameOf(code, language);
    if (name !== code) keep(trie, name, code);
  }
  if (isRead(language)) {
    const { inTexts, parts } = countryWordsOf(language);
    for (const name of [...listed(inTexts), ...listed(parts)]) keep(trie, ...name);
  }
  if (language === 'en') for (const name of isoNames('en')) keep(trie, ...name);
  if (language === 'ru')
    for (const code of countryCodes()) keep(trie, `Республика ${nameOf(code, 'ru')}`, code);
  return trie;
});

const SCRIPT: Readonly<Record<string, RegExp>> = {
  en: /^\P{L}*\p{Script=Latin}/u,
  fr: /^\P{L}*\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};
function nameOf(code: string, language: string): string {
  try {
    return countryName(code, language);
  } catch {
    // Intl rejects the tag: the language has no country names.
    return code;
  }
}

/** Cities that represent a government, and ambiguous words, are not countries here. */
const NO_COUNTRY = new Set(
  LANGUAGES.flatMap((language) => {
    const { governments, otherWords } = countryWordsOf(language);
    return [...Object.values(governments).flat(), ...otherWords];
  }),
);

/** Names of countries, not of groups. */
function listed(byCountry: ByCountry): [name: string, code: string][] {
  return Object.entries(byCountry).flatMap(([code, names]) =>
    code.length === 2 ? names.map((name): [string, string] => [name, code]) : [],
  );
}

function keep(trie: NameTrie<string>, name: string, code: string): void {
  if (!NO_COUNTRY.has(name) && /\p{L}{2}|\p{L}\.\p{L}|\p{Script=Han}/u.test(name)) trie.add(name, code);
}
