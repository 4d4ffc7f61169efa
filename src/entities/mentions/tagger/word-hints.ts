import { commonFamilyName } from '../../names/common-family-names.ts';
import { isFamilyName } from '../../names/given-name-lines.ts';
import { findCountries } from '../countries-in-text.ts';
import { adjectiveCountry } from '../country-adjectives.ts';
import { wellKnownBodies } from '../lexicon/bodies.ts';
import { ENGLISH } from '../lexicon/en.ts';
import { isFamilyFirst, isGivenName } from '../lexicon/given-names.ts';
import { isPlace } from '../lexicon/places.ts';
import { NameTrie } from '../name-trie.ts';
import { placeTrie } from '../places/place-names.ts';
import type { Word } from '../words.ts';
import { FAMILY_NAME_WORDS } from './family-name-words.ts';
import { ORGANISATION_NAMES } from './organisation-names.ts';

/** How many hints of words there are: each is a bit. */
export const HINTS = 15;

const MOST_WORDS = 50_000;
const hints = new Map<string, number>();
let families: ReadonlySet<string> | null = null;

/** What word lists say of a word by itself, a bit for each list. */
export function hintsOf({ lower, key }: Word): number {
  const known = hints.get(lower);
  if (known !== undefined) return known;
  families ??= new Set(FAMILY_NAME_WORDS.trim().split(/\s+/));
  const lists = [
    isGivenName(key),
    families.has(lower),
    commonFamilyName(key) !== null,
    isFamilyFirst(key) || isFamilyName(key),
    adjectiveCountry(lower, 'en') !== null,
    ENGLISH.titles.has(lower),
    ENGLISH.roles.has(lower),
    ENGLISH.heads.has(lower) || ENGLISH.ofHeads.has(lower),
    ENGLISH.forms.has(lower),
    ENGLISH.functionWords.has(lower),
    ENGLISH.calendar.has(lower),
    ENGLISH.say.has(lower),
    ENGLISH.companies.has(lower),
    ENGLISH.notPerson.has(lower),
    isPlace(lower),
  ];
  const bits = lists.reduce((all, one, bit) => (one ? all | (1 << bit) : all), 0);
  if (hints.size > MOST_WORDS) hints.clear();
  hints.set(lower, bits);
  return bits;
}

let organisations: NameTrie<string> | null = null;

function organisationTrie(): NameTrie<string> {
  if (organisations) return organisations;
  organisations = new NameTrie();
  for (const name of new Set(ORGANISATION_NAMES.trim().split(/[|\n]/))) organisations.add(name, name);
  for (const [called] of wellKnownBodies()) organisations.add(called, called);
  return organisations;
}

let companies: ReadonlySet<string> | null = null;

/** Whether a name is that of a well-known company. */
export function isListedCompany(name: string): boolean {
  if (!companies) {
    const [business = '', , , , , more = ''] = ORGANISATION_NAMES.trim().split('\n');
    companies = new Set(`${business}|${more}`.split('|'));
  }
  return companies.has(name);
}

/** The code of a word in a listed name: none, or what is listed and whether the word begins, ends, is within or is the whole name. */
export type ListCodes = Uint8Array;

/** Where listed countries, towns and regions stand among words. */
export function listedPlaces(words: readonly Word[]): ListCodes {
  const codes = new Uint8Array(words.length);
  for (const { from, to, values } of placeTrie('en').find(words)) {
    const kind = values[0]?.kind === 'region' ? 2 : values[0]?.kind === 'capital' ? 3 : 1;
    mark(codes, from, to, kind);
  }
  for (const { from, to } of findCountries(words, 'en')) mark(codes, from, to, 4);
  return codes;
}

/** Where listed organisations stand among words. */
export function listedOrganisations(words: readonly Word[]): ListCodes {
  const codes = new Uint8Array(words.length);
  for (const { from, to } of organisationTrie().find(words)) mark(codes, from, to, 1);
  return codes;
}

function mark(codes: Uint8Array, from: number, to: number, kind: number): void {
  for (let at = from; at < to; at += 1) {
    const place = to - from === 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3;
    codes[at] = kind * 4 + place;
  }
}
