import { countryName } from '../../language/countries/country-name.ts';
import { isoNames } from '../../language/countries/iso-names.ts';
import { englishNameOf } from '../../language/english-names.ts';
import { fold } from '../../language/fold.ts';
import { namesOfPlace } from '../../language/places/names-of-place.ts';
import { namesIn } from '../cubes/lexicon.ts';
import { BEHIND, composed, type EnglishPart } from './compose.ts';
import { meaningOfCompound } from './compounds.ts';
import { type Dictionary, dictionaryOf, type Entry } from './dictionary.ts';
import { isEnglishWord, isSymbol } from './english-words.ts';
import { type ForeignToken, tokensOf } from './foreign-tokens.ts';
import { plainWord } from './word-forms.ts';

/** What a header or a title is in English. */
export interface Translation {
  readonly text: string;
  /** The words of it that were known, as they are looked up, each once; those that English has as well are left out. */
  readonly names: readonly string[];
  /** Those that nothing explains. */
  readonly unknown: readonly string[];
  /** Those of them that stand before how the values are told apart ("by region"), and are no name behind "in". */
  readonly unknownThings: readonly string[];
}

/** Shorter names of measures may be words for anything. */
const LEAST_LETTERS = 6;
/** In Chinese two signs are a word. */
const LEAST_SIGNS = 2;

/** The dictionary of a language with the names that its texts have for what statistics measure. */
export function wordsFor(language: string): Dictionary {
  return dictionaryOf(language, () =>
    namesIn(language).flatMap(({ name, english }) =>
      name.length >= (/\p{Script=Han}/u.test(name) ? LEAST_SIGNS : LEAST_LETTERS)
        ? [[name, english] as const]
        : [],
    ),
  );
}

/** A text with all that is known of it in English, from the longest names to the shortest. */
export function translate(text: string, language: string): Translation {
  const dictionary = wordsFor(language);
  const tokens = tokensOf(text, dictionary);
  const names = new Set<string>();
  const unknown: string[] = [];
  const unknownThings: string[] = [];
  const parts: EnglishPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as ForeignToken;
    if (!token.isWord) {
      // "Mio. EUR": the point of what is shortened.
      const isShort = token.text === '.' && parts.at(-1)?.kind !== 'sign';
      if (!isShort) parts.push({ text: token.text, kind: 'sign' });
      at += 1;
      continue;
    }
    const found = longestAt(tokens, at, dictionary, parts.at(-1)?.kind === 'noun');
    if (found) {
      const { entry, length } = found;
      const written = tokens.slice(at, at + length).map((one) => one.text);
      const own = written.map((word) => plainWord(word, language)).join(' ');
      // "Wind an Land" has but words that English has as well.
      const isTold = length > 1 || !written.every((word) => isEnglishWord(word));
      if (own !== fold(entry.english) && isTold) names.add(own);
      parts.push({ text: entry.english, kind: entry.kind });
      at += length;
      continue;
    }
    const joined = linkAt(tokens, at, dictionary);
    const link = joined?.english ?? null;
    const isKnown = link !== null || isEnglishWord(token.text) || isSymbol(token.text);
    // "(BEV)" behind a name is another for the same.
    const isAlias = parts.at(-1)?.text === '(' && parts.length > 1 && /^\p{Lu}{2,5}$/u.test(token.text);
    if (isAlias && !isKnown) {
      at += 1;
      continue;
    }
    if (!isKnown) {
      unknown.push(token.text);
      const last = parts.at(-1);
      if (!(last?.kind === 'link' && last.text === 'in') && !parts.some(isBy)) unknownThings.push(token.text);
    }
    if (link !== '')
      parts.push({
        text: link ?? token.text,
        kind: link !== null ? 'link' : isKnown ? 'noun' : 'raw',
      });
    at += joined?.length ?? 1;
  }
  return { text: composed(parts, language), names: [...names], unknown, unknownThings };
}

const isBy = ({ kind, text }: EnglishPart) => kind === 'link' && text === 'by';

function longestAt(
  tokens: readonly ForeignToken[],
  at: number,
  dictionary: Dictionary,
  isBehindNoun: boolean,
): { entry: Entry; length: number } | null {
  const end = tokens.findIndex(({ isWord }, i) => i > at && !isWord);
  const most = Math.min(dictionary.longest, (end < 0 ? tokens.length : end) - at);
  for (let length = most; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    const [only = ''] = words;
    // "Op" is no form of "open", nor "no" of "n.º": a word that links others is that.
    if (length === 1 && dictionary.link(only) !== null && !dictionary.has(only)) return null;
    const entry =
      // "Población extranjera": what may be both is said of the noun before it.
      (length === 1 && isBehindNoun && BEHIND.has(dictionary.language)
        ? dictionary.meaning(words, 'adjective')
        : null) ??
      dictionary.meaning(words) ??
      placeNamed(words.join(' '), dictionary.language) ??
      (length === 1 ? meaningOfCompound(plainWord(only, dictionary.language), dictionary) : null);
    if (entry) return { entry, length };
  }
  return null;
}

/** The most words that one link has: "de los cuales". */
const MOST_LINKING = 3;

function linkAt(
  tokens: readonly ForeignToken[],
  at: number,
  dictionary: Dictionary,
): { english: string; length: number } | null {
  for (let length = MOST_LINKING; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const english = words.length === length ? dictionary.link(words.map(({ text }) => text).join(' ')) : null;
    if (english !== null) return { english, length };
  }
  return null;
}

function placeNamed(name: string, language: string): Entry | null {
  if (/^\p{Ll}/u.test(name)) return null;
  const area = countryIn(name, language);
  const english =
    area === null ? (englishNameOf(name) ?? namesOfPlace(name)?.en[0]) : countryName(area, 'en');
  return english === undefined ? null : { english, kind: 'noun' };
}

/** By language: the codes of countries by their names in small letters. */
const countries = new Map<string, ReadonlyMap<string, string>>();
const CODES = [...new Set(isoNames('en').map(([, code]) => code))];

/** The country that a name in a language is of; null where it is of none. */
export function countryIn(name: string, language: string): string | null {
  let known = countries.get(language);
  if (!known) {
    known = new Map(CODES.map((code) => [countryName(code, language).toLowerCase(), code]));
    countries.set(language, known);
  }
  return known.get(name.trim().toLowerCase()) ?? null;
}
