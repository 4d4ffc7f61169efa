import { LRUCache } from 'lru-cache';
import { countryAdjectives } from '../../language/countries/country-adjectives.ts';
import { countryCodes } from '../../language/countries/country-code.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { countryWordsOf } from '../../language/countries/country-words.ts';
import { foldName } from '../../language/fold.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsOf } from '../../language/stems.ts';
import { groupNames } from '../codes/groups.ts';

/** A name as it is found in a sentence. */
export interface NamePhrase {
  readonly stems: readonly string[];
  /** Whether it is a name, written with a capital. */
  readonly name: boolean;
  /** Of a name in English its words as they are written, folded: "America" is not the Americas. */
  readonly exact: readonly string[] | null;
  /** What its first word begins with, and does not, where another country's name has its stem: "Нигерия" and "Нигер". */
  readonly begins?: string;
  readonly beginsNot?: string;
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
  const phrases = new Map<string, WrittenPhrase[]>();
  const add = (text: string, area: string, adjective: boolean) => {
    const phrase = phraseOf(text, language, true);
    const first = phrase.stems[0];
    if (first === undefined || text.length < 2) return;
    const [written] = foldName(text).split(' ');
    phrases.set(first, [
      ...(phrases.get(first) ?? []),
      { ...phrase, area, adjective, written: written ?? '' },
    ]);
  };
  for (const area of countryCodes()) {
    if (!isCountry(area)) continue;
    for (const name of namesOfCountry(area)) {
      add(name, area, false);
      const inCase = language === 'ru' ? russianCase(name) : null;
      if (inCase !== null) add(inCase, area, false);
    }
    for (const name of adjectivesOf(area)) add(name, area, true);
  }
  // "Espagnoles", "российские": no adjective of these languages has a capital, where no sentence begins with it.
  if (language !== 'en')
    for (const [word, area] of countryAdjectives(language)) if (isCountry(area)) add(word, area, true);
  const told = new Map([...phrases].map(([stem, all]) => [stem, toldApart(all)]));
  byLanguage.set(language, told);
  return told;
}

interface WrittenPhrase extends CountryPhrase {
  /** Its first word, folded. */
  readonly written: string;
}

/** Names with one stem, each with what tells it from a longer one of another country. */
function toldApart(all: readonly WrittenPhrase[]): CountryPhrase[] {
  return all.map(({ written, ...one }) => {
    const isLonger = (a: string, b: string) => a.length > b.length + 1 && a.startsWith(b);
    if (one.stems.length > 1) return one;
    const others = all.filter(({ area, adjective, stems }) => {
      return area !== one.area && !adjective && stems.length === 1;
    });
    const longer = others.find((other) => isLonger(other.written, written));
    const shorter = others.find((other) => isLonger(written, other.written));
    return {
      ...one,
      ...(longer && { beginsNot: longer.written.slice(0, -1) }),
      ...(shorter && { begins: written.slice(0, -1) }),
    };
  });
}

/** The case of a Russian name whose stem is another than that of the name itself: "Китая", "Египта". */
function russianCase(name: string): string | null {
  if (/^\p{Script=Cyrillic}+[аеу]й$/u.test(name)) return name.replace(/й$/u, 'я');
  return /^\p{Script=Cyrillic}+пет$/u.test(name) ? name.replace(/ет$/u, 'та') : null;
}

let countries: ReadonlySet<string> | undefined;

/** Whether a code is one of a country, whose names {@link countryPhrases} has, and not of a group. */
export function isCountry(area: string): boolean {
  countries ??= new Set(countryCodes());
  return countries.has(area) && groupNames(area).length === 0;
}

/** "German", "Germans": what is of a country or a group, and the people, by the adjective. */
export function adjectivesOf(area: string): string[] {
  const { adjectives, people } = countryWordsOf('en');
  return [...(adjectives[area] ?? []).flatMap((name) => [name, `${name}s`]), ...(people[area] ?? [])];
}

/** What a country is called by texts. */
export function* namesOfCountry(area: string): Iterable<string> {
  for (const language of LANGUAGES) yield countryName(area, language);
  yield* otherNamesOf(area);
}

/** Other names of a country or a group; towns that stand for a government are not what a table of towns has. */
export function otherNamesOf(area: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const { names, inTexts } = countryWordsOf(language);
    return [...(names[area] ?? []), ...(inTexts[area] ?? [])];
  });
}

const { governments, parts } = countryWordsOf('en');
const NOT_WHOLE = new Set([governments, parts].flatMap((lists) => Object.values(lists).flat()));

/** Whether a name is of a town that stands for a government, or of a part of a country. */
export function isNotWhole(name: string): boolean {
  return NOT_WHOLE.has(name);
}
