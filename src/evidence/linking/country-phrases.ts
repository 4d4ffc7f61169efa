import { LRUCache } from 'lru-cache';
import { countryCodes } from '../../language/countries/country-code.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { ADJECTIVES, NAMES, PEOPLE } from '../../language/countries/english-countries.ts';
import { foldName } from '../../language/fold.ts';
import { wordsOf } from '../../language/stems.ts';
import { groupNames } from '../codes/groups.ts';

/** A name as it is found in a sentence. */
export interface NamePhrase {
  readonly stems: readonly string[];
  /** Whether it is a name, written with a capital. */
  readonly name: boolean;
  /** Of a name in English its words as they are written, folded: "America" is not the Americas. */
  readonly exact: readonly string[] | null;
}

/** A name of a country, or what is said of what is its. */
export interface CountryPhrase extends NamePhrase {
  readonly area: string;
  /** "German": an adjective, or the people of a country. */
  readonly adjective: boolean;
}

/** Tables have the same words: the sexes, ages, and what is a total. */
const kept = new LRUCache<string, NamePhrase>({ max: 20_000 });

/** A text of a table as sentences are looked through for it; `isName` is left out where it is no name. */
export function phraseOf(text: string, language: string, isName = false): NamePhrase {
  const key = `${language} ${isName} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const words = wordsOf(text, language);
  const phrase = {
    stems: words.map(({ stem }) => stem),
    name: isName && /^\p{Lu}/u.test(text),
    exact: isName && language === 'en' ? words.map((word) => foldName(word.text)) : null,
  };
  kept.set(key, phrase);
  return phrase;
}

const byLanguage = new Map<string, ReadonlyMap<string, readonly CountryPhrase[]>>();

/** The names of all countries, in five languages, by the stem that they begin with in one: the same for every table. */
export function countryPhrases(language: string): ReadonlyMap<string, readonly CountryPhrase[]> {
  const known = byLanguage.get(language);
  if (known) return known;
  const phrases = new Map<string, CountryPhrase[]>();
  const add = (text: string, area: string, adjective: boolean) => {
    const phrase = phraseOf(text, language, true);
    const first = phrase.stems[0];
    if (first === undefined || text.length < 2) return;
    phrases.set(first, [...(phrases.get(first) ?? []), { ...phrase, area, adjective }]);
  };
  for (const area of countryCodes()) {
    if (!isCountry(area)) continue;
    for (const name of namesOfCountry(area)) add(name, area, false);
    for (const name of adjectivesOf(area)) add(name, area, true);
  }
  byLanguage.set(language, phrases);
  return phrases;
}

let countries: ReadonlySet<string> | undefined;

/** Whether a code is one of a country, whose names {@link countryPhrases} has, and not of a group. */
export function isCountry(area: string): boolean {
  countries ??= new Set(countryCodes());
  return countries.has(area) && groupNames(area).length === 0;
}

/** "German", "Germans": what is of a country or a group, and the people, by the adjective. */
export function adjectivesOf(area: string): string[] {
  const listed = (names: string | undefined) => (names ?? '').split('|').filter(Boolean);
  return [...listed(ADJECTIVES[area]).flatMap((name) => [name, `${name}s`]), ...listed(PEOPLE[area])];
}

/** What a country is called by texts. */
export function* namesOfCountry(area: string): Iterable<string> {
  for (const language of ['en', 'fr', 'ru', 'zh', 'ar']) yield countryName(area, language);
  yield* USUAL[area] ?? [];
  yield* otherNamesOf(area);
}

/** Other names of a country or a group; towns that stand for a government are not what a table of towns has. */
export function otherNamesOf(area: string): string[] {
  return (NAMES[area] ?? '').split('|').filter((name) => name !== '' && !CAPITALS.test(name));
}

/** What countries are mostly called in other languages than English, where their official names are others. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  US: ['США', 'Америка', 'Amérique', 'أمريكا', 'الولايات المتحدة الأمريكية'],
  GB: ['Британия', 'Grande-Bretagne', 'بريطانيا'],
  KR: ['Южная Корея', 'كوريا الجنوبية'],
  KP: ['Северная Корея', 'КНДР', 'كوريا الشمالية'],
  CN: ['КНР'],
  AE: ['ОАЭ', 'الإمارات'],
  CZ: ['République tchèque'],
  CD: ['RDC'],
};

/** Towns that stand for governments. */
export const CAPITALS =
  /^(?:Washington|Moscow|Kremlin|Beijing|Seoul|Pyongyang|Tehran|Ankara|Dubai|Bishkek|Kyiv|Kiev|Tokyo|Berlin|Paris|New Delhi|England|Scotland|Wales|West Germany)$/;
