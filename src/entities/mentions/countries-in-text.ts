import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { countryCodes } from '../../language/countries/country-code.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { NAME_VARIANTS } from '../../language/countries/country-variants.ts';
import { NAMES } from '../../language/countries/english-countries.ts';
import type { Word } from '../../language/cut-words.ts';
import { NameTrie, type TrieHit } from './name-trie.ts';

/** Words that stand for a government or are other things too. */
const NO_COUNTRY = new Set(
  // «المالي» is what is financial, and seldom Mali.
  'مالي Moscow Kremlin Beijing Washington Seoul Pyongyang Tehran Ankara Dubai Bishkek Kyiv Kiev Tokyo Berlin Paris Jersey Réunion Reunion'.split(
    ' ',
  ),
);

const MOST_LANGUAGES = 12;

const tries = new Map<string, NameTrie<string>>();

/** The countries that are named among words, by their ISO 3166-1 alpha-2 codes. Adjectives name none. */
export function findCountries(words: readonly Word[], language: string): TrieHit<string>[] {
  return trieOf(language).find(words);
}

function trieOf(language: string): NameTrie<string> {
  const known = tries.get(language);
  if (known) return known;
  if (tries.size >= MOST_LANGUAGES) tries.clear();
  const trie = new NameTrie<string>();
  const script = SCRIPT[language];
  for (const [code, list] of Object.entries(NAME_VARIANTS)) {
    for (const name of list) if (!script || script.test(name)) keep(trie, name, code);
  }
  for (const code of countryCodes()) {
    const name = nameOf(code, language);
    if (name !== code) keep(trie, name, code);
  }
  if (language === 'en') {
    for (const [code, list] of Object.entries(names.countries as Record<string, string | string[]>)) {
      for (const name of [list].flat()) keep(trie, name, code);
    }
    for (const [code, list] of Object.entries(NAMES)) {
      if (code.length === 2) for (const name of list.split('|')) keep(trie, name, code);
    }
  }
  if (language === 'fr') keep(trie, 'Etats-Unis', 'US');
  if (language === 'ru') for (const name of ['США', 'Штаты', 'Соединённые Штаты']) keep(trie, name, 'US');
  if (language === 'ru')
    for (const code of countryCodes()) keep(trie, `Республика ${nameOf(code, 'ru')}`, code);
  if (language === 'ar')
    for (const of of ['الأمريكية', 'الأميركية']) keep(trie, `الولايات المتحدة ${of}`, 'US');
  if (language === 'zh') {
    for (const [name, code] of CHINESE) keep(trie, name, code);
  }
  tries.set(language, trie);
  return trie;
}

const SCRIPT: Readonly<Record<string, RegExp>> = {
  en: /^\P{L}*\p{Script=Latin}/u,
  fr: /^\P{L}*\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};
const CHINESE = [
  ['美国', 'US'],
  ['中国', 'CN'],
  ['法国', 'FR'],
  ['德国', 'DE'],
  ['日本', 'JP'],
] as const;

function nameOf(code: string, language: string): string {
  try {
    return countryName(code, language);
  } catch {
    // A tag that Intl does not take is no language with names of its own.
    return code;
  }
}

function keep(trie: NameTrie<string>, name: string, code: string): void {
  if (!NO_COUNTRY.has(name) && /\p{L}{2}|\p{L}\.\p{L}|\p{Script=Han}/u.test(name)) trie.add(name, code);
}
