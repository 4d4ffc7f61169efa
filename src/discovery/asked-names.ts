import { alsoCalled } from '../entities/also-called.queries.ts';
import { countryCode } from '../language/countries/country-code.ts';
import { countryWordsOf } from '../language/countries/country-words.ts';
import { namesOfCountry } from '../language/countries/names-of-country.ts';
import { fold } from '../language/fold.ts';
import { baseOf, LANGUAGES } from '../language/languages.ts';
import { latinKey } from '../language/latin-key.ts';
import { namesOfPlace } from '../language/places/names-of-place.ts';
import { isPair } from '../language/search/tokenise.ts';
import type { Reading } from '../store/database.ts';
import type { AskedName, OtherName } from './discovery.ts';

/** A name has at most so many words, and a query so many that are looked at. */
const LONGEST = 5;
const MOST_WORDS = 16;
/** Characters of a name in a script without spaces. */
const LONGEST_UNSPACED = 8;
/** So many characters of a word in such a script are looked at. */
const MOST_UNSPACED = 40;
/** Towns whose names are other words where they begin with a small letter. */
const OTHER_WORDS = new Set([
  'nice',
  'male',
  'split',
  'reading',
  'bath',
  'cork',
  'orange',
  'tours',
  'lens',
  'nancy',
]);

/**
 * The names in a query that are called otherwise in other languages, or elsewhere: of countries, of towns and regions, and of
 * entities with a page. Words with a minus are left out.
 */
export async function askedNames(reading: Reading, text: string): Promise<AskedName[]> {
  const words = text
    .slice(0, 400)
    .split(/[\s"“”„«»]+/u)
    .filter((word) => !/^[-−]/u.test(word))
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const spans = spansOf(words);
  const keys = spans.map(({ written }) => latinKey(written));
  const called = await alsoCalled(reading, [...new Set(keys.filter((key) => key.length > 1))]);
  const names: AskedName[] = [];
  const taken = new Set<number>();
  for (const [i, { written, from, to }] of spans.entries()) {
    if (rangeOf(from, to).some((at) => taken.has(at))) continue;
    const others = othersOf(written, called.get(keys[i] ?? '') ?? []);
    if (others.length === 0) continue;
    for (const at of rangeOf(from, to)) taken.add(at);
    names.push({ written, others });
  }
  return names;
}

/** A stretch of a query, and the places of its characters or words there. */
interface Span {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** All stretches that may be a name, the longest first. */
function spansOf(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  // Places are counted in characters of the words joined, so that names within a word without spaces have theirs.
  let start = 0;
  const starts = words.map((word) => {
    const at = start;
    start += word.length + 1;
    return at;
  });
  for (const [i, word] of words.entries()) {
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length -= 1) {
      const written = words.slice(i, i + length).join(' ');
      spans.push({ written, from: starts[i] ?? 0, to: (starts[i] ?? 0) + written.length });
    }
    if (!isPair(word.slice(0, 2))) continue;
    const end = Math.min(word.length, MOST_UNSPACED);
    for (let from = 0; from < end - 1; from += 1)
      for (let to = Math.min(end, from + LONGEST_UNSPACED); to >= from + 2; to -= 1) {
        if (from === 0 && to === word.length) continue;
        const at = (starts[i] ?? 0) + from;
        spans.push({ written: word.slice(from, to), from: at, to: at + to - from });
      }
  }
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function othersOf(written: string, called: readonly { value: string; lang: string }[]): OtherName[] {
  const others: OtherName[] = [];
  const code = countryNamed(written);
  const place = OTHER_WORDS.has(written) ? null : namesOfPlace(written);
  for (const names of [code === null ? null : namesOfCountry(code), place])
    if (names)
      for (const language of LANGUAGES) for (const name of names[language]) others.push({ name, language });
  for (const { value, lang } of called) others.push({ name: value, language: lang ? baseOf(lang) : null });
  const own = fold(written);
  return others.some(({ name }) => fold(name) !== own) ? others : [];
}

let abbreviations: ReadonlySet<string> | null = null;

/** The country that a word of a query names; a code such as IT or ID is no name. */
function countryNamed(written: string): string | null {
  if (!/^[A-Za-z]{2,3}$/.test(written)) return countryCode(written);
  abbreviations ??= new Set(
    LANGUAGES.flatMap((language) => {
      const { names, inTexts } = countryWordsOf(language);
      return [...Object.values(names), ...Object.values(inTexts)].flat();
    }),
  );
  return abbreviations.has(written) ? countryCode(written) : null;
}
