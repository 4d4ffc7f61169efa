import { adjectiveCountry } from '../../../language/countries/country-adjectives.ts';
import type { Word } from '../../../language/cut-words.ts';
import { memoize } from '../../../memoize.ts';
import { commonFamilyName } from '../../names/common-family-names.ts';
import { isFamilyName } from '../../names/given-name-lines.ts';
import { findCountries } from '../countries-in-text.ts';
import { wellKnownBodies } from '../lexicon/bodies.ts';
import { ENGLISH } from '../lexicon/en.ts';
import { FRENCH } from '../lexicon/fr.ts';
import { isFamilyFirst, isGivenName } from '../lexicon/given-names.ts';
import type { LatinLexicon } from '../lexicon/lexicon.ts';
import { isPlace } from '../lexicon/places.ts';
import { RUSSIAN_GIVEN, RUSSIAN_SAY } from '../lexicon/ru.ts';
import { CHINESE_FAMILIES, TRANSLITERATING } from '../lexicon/zh.ts';
import { NameTrie } from '../name-trie.ts';
import { placeTrie } from '../places/place-names.ts';
import { FAMILY_NAME_WORDS } from './family-name-words.ts';
import { ARABIC_NAMES } from './lists/arabic.ts';
import { CHINESE_NAMES } from './lists/chinese.ts';
import { FRENCH_NAMES } from './lists/french.ts';
import type { NameLists } from './lists/name-lists.ts';
import { RUSSIAN_NAMES } from './lists/russian.ts';
import { ORGANISATION_NAMES } from './organisation-names.ts';
import type { TaggedLanguage } from './tagged-language.ts';

/** The number of hints a word can have, one bit each. */
export const HINTS = 15;
/** The bits used outside the features too. */
export const HINT = { given: 1, family: 2, title: 32, head: 128 } as const;

/**
 * The lists' information on each word: its hints, and codes for listed places and organisations, which are empty or say
 * what is listed and whether the word starts it, ends it, is inside it or is the whole name.
 */
export interface WordLists {
  readonly hints: Int32Array;
  readonly places: Uint8Array;
  readonly organisations: Uint8Array;
}

/** Looks words up in the lists of a language. */
export function wordLists(words: readonly Word[], language: TaggedLanguage): WordLists {
  const hints = new Int32Array(words.length);
  const places = new Uint8Array(words.length);
  const organisations = new Uint8Array(words.length);
  for (const { from, to, values } of placeTrie(language).find(words)) {
    const kind = values[0]?.kind === 'region' ? 2 : values[0]?.kind === 'capital' ? 3 : 1;
    mark(places, from, to, kind);
  }
  for (const { from, to } of findCountries(words, language)) mark(places, from, to, 4);
  for (const { from, to, values } of namesTrie(language).find(words)) {
    const kind = values[0] ?? 'organisation';
    if (kind === 'organisation') mark(organisations, from, to, 1);
    else for (let at = from; at < to; at += 1) hints[at] = (hints[at] as number) | HINT[kind];
  }
  const own = wordHints(language);
  if (own) for (const [at, word] of words.entries()) hints[at] = (hints[at] as number) | own(word);
  return { hints, places, organisations };
}

type Listed = 'organisation' | keyof typeof HINT;

const tries = new Map<TaggedLanguage, NameTrie<Listed>>();

const LISTS: Readonly<Partial<Record<TaggedLanguage, NameLists>>> = {
  fr: FRENCH_NAMES,
  ru: RUSSIAN_NAMES,
  zh: CHINESE_NAMES,
  ar: ARABIC_NAMES,
};

function namesTrie(language: TaggedLanguage): NameTrie<Listed> {
  const known = tries.get(language);
  if (known) return known;
  const trie = new NameTrie<Listed>();
  const lists = LISTS[language];
  const organisations = lists ? lists.organisations : ORGANISATION_NAMES;
  for (const name of new Set(organisations.trim().split(/[|\n]/))) trie.add(name, 'organisation');
  for (const [called] of wellKnownBodies()) trie.add(called, 'organisation');
  // French words are looked up one by one; scripts with endings and prefixes are matched as names are.
  if (lists && language !== 'fr') {
    for (const kind of ['given', 'family', 'title', 'head'] as const) {
      const list = kind === 'title' ? lists.titles : kind === 'head' ? lists.heads : lists[kind];
      for (const name of new Set(list.split(' '))) if (name) trie.add(name, kind);
    }
    if (language === 'ru') for (const name of RUSSIAN_GIVEN) trie.add(name, 'given');
  }
  tries.set(language, trie);
  return trie;
}

const readers = new Map<TaggedLanguage, (word: Word) => number>();

function wordHints(language: TaggedLanguage): ((word: Word) => number) | null {
  const known = readers.get(language);
  if (known) return known;
  const made = makeHints(language);
  if (made) readers.set(language, made);
  return made;
}

function makeHints(language: TaggedLanguage): ((word: Word) => number) | null {
  const small = (list: string) => new Set(list.trim().toLowerCase().split(/\s+/));
  switch (language) {
    case 'en':
      return latinHints(ENGLISH, new Set(), small(FAMILY_NAME_WORDS), new Set(), new Set());
    case 'fr': {
      const { given, family, titles, heads } = FRENCH_NAMES;
      return latinHints(FRENCH, small(given), small(family), small(titles), small(heads));
    }
    case 'ru':
      return ({ lower }) => (RUSSIAN_SAY.has(lower) ? 2048 : 0) | (adjectiveCountry(lower, 'ru') ? 16 : 0);
    case 'zh': {
      const families = new Set(CHINESE_FAMILIES);
      const foreign = new Set(TRANSLITERATING);
      return ({ text }) => (families.has(text) ? HINT.family : 0) | (foreign.has(text) ? 8 : 0);
    }
    case 'ar':
      return ({ lower }) => (adjectiveCountry(lower, 'ar') ? 16 : 0);
  }
}

const MOST_WORDS = 50_000;

function latinHints(
  lexicon: LatinLexicon,
  given: ReadonlySet<string>,
  families: ReadonlySet<string>,
  titles: ReadonlySet<string>,
  heads: ReadonlySet<string>,
): (word: Word) => number {
  const hintsOf = ({ lower, key }: Word) => {
    const lists = [
      isGivenName(key) || given.has(lower),
      families.has(lower),
      commonFamilyName(key) !== null,
      isFamilyFirst(key) || isFamilyName(key),
      adjectiveCountry(lower, lexicon.language) !== null,
      lexicon.titles.has(lower) || titles.has(lower),
      lexicon.roles.has(lower),
      lexicon.heads.has(lower) || lexicon.ofHeads.has(lower) || heads.has(lower),
      lexicon.forms.has(lower),
      lexicon.functionWords.has(lower),
      lexicon.calendar.has(lower),
      lexicon.say.has(lower),
      lexicon.companies.has(lower),
      lexicon.notPerson.has(lower),
      isPlace(lower),
    ];
    return lists.reduce((all, one, bit) => (one ? all | (1 << bit) : all), 0);
  };
  return memoize(MOST_WORDS, hintsOf, ({ lower }) => lower);
}

let companies: ReadonlySet<string> | null = null;

/** Whether a name belongs to a well-known company. */
export function isListedCompany(name: string): boolean {
  if (!companies) {
    const [business = '', , , , , more = ''] = ORGANISATION_NAMES.trim().split('\n');
    companies = new Set(`${business}|${more}`.split('|'));
  }
  return companies.has(name);
}

function mark(codes: Uint8Array, from: number, to: number, kind: number): void {
  for (let at = from; at < to; at += 1) {
    const place = to - from === 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3;
    codes[at] = kind * 4 + place;
  }
}
