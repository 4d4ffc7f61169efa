import { alsoCalled, type NameOfEntity } from '../entities/also-called.queries.ts';
import { countryCode } from '../language/countries/country-code.ts';
import { countryWordsOf } from '../language/countries/country-words.ts';
import { namesOfCountry } from '../language/countries/names-of-country.ts';
import { fold } from '../language/fold.ts';
import { baseOf, LANGUAGES } from '../language/languages.ts';
import { latinKey } from '../language/latin-key.ts';
import ambiguous from '../language/places/ambiguous.json' with { type: 'json' };
import { namesOfPlace } from '../language/places/names-of-place.ts';
import { isStopWord } from '../language/search/stop-words.ts';
import { isPair, queryWords } from '../language/search/tokenise.ts';
import type { Reading } from '../store/database.ts';
import type { AskedName, OtherName } from './discovery.ts';

/** Maximum number of words examined in a query and in a name. */
const MOST_WORDS = 16;
const MOST_NAMES = 5;
const LONGEST = 5;
/** A name this short is an abbreviation, and has to be written as one. */
const SHORT = 4;

/**
 * The names in a query that have other names in other languages or regions: of countries, of towns and regions, and of
 * entities with a page, as visible to readers at `now`. Words with a minus are left out.
 */
export async function askedNames(reading: Reading, text: string, now: Date): Promise<AskedName[]> {
  const words = wordsOf(text.slice(0, 400));
  const spans = spansOf(words);
  const keys = new Map(spans.map((span) => [span, latinKey(span.written)]));
  const asked = [...new Set(keys.values())].filter((key) => key.length > 1);
  const called = await alsoCalled(reading, asked, now);
  const names: AskedName[] = [];
  const taken = new Set<number>();
  for (const span of spans) {
    if (names.length === MOST_NAMES) break;
    if (span.places.some((place) => taken.has(place))) continue;
    const others = othersOf(span, words, called.get(keys.get(span) ?? '') ?? []);
    if (others.length === 0) continue;
    for (const place of span.places) taken.add(place);
    names.push({ written: span.written, others });
  }
  return names;
}

/** A word of a query, and the text between it and the previous one; null if a name cannot continue there. */
interface Word {
  readonly written: string;
  readonly gap: string | null;
}

/** Consecutive words of a query, by position. */
interface Span {
  readonly written: string;
  readonly places: readonly number[];
}

const PIECE = /([^\p{L}\p{N}.]*)([\p{L}\p{N}.\p{M}]+)/gu;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const part of text.split(/[\s"“”„«»]+/u)) {
    if (/^[-−]/u.test(part)) continue;
    let isFirst = true;
    for (const [, between = '', piece = ''] of part.matchAll(PIECE)) {
      // "Port-au-Prince" and "Xi’an" are names, "Russia-Ukraine" and "l’Ukraine" contain some; a comma ends one.
      const gap = isFirst ? ' ' : /^[-–’']$/u.test(between) ? between : null;
      // A name starts and ends at word boundaries: 马里兰 is not 马里.
      const within = isPair(piece.slice(0, 2))
        ? queryWords(piece, 'zh', MOST_WORDS).map(({ written }) => written)
        : [];
      const isWhole = within.join('') === piece;
      for (const [i, written] of (isWhole ? within : [piece]).entries())
        words.push({ written, gap: i > 0 ? '' : gap });
      isFirst = false;
    }
    if (words.length >= MOST_WORDS) break;
  }
  return words.slice(0, MOST_WORDS);
}

/** All possible names, longest first. */
function spansOf(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let written = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST); to += 1) {
      const word = words[to];
      if (!word || (to > from && word.gap === null)) break;
      written += to === from ? word.written : `${word.gap}${word.written}`;
      spans.push({ written, places: Array.from({ length: to - from + 1 }, (_, i) => from + i) });
    }
  }
  return spans.sort((a, b) => b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0));
}

function othersOf(span: Span, words: readonly Word[], called: readonly NameOfEntity[]): OtherName[] {
  const others: OtherName[] = [];
  const isAll = span.places.length === words.length;
  if (!isNever(span.written) && !isPartOfName(span, words)) {
    const code = countryNamed(span.written);
    const isWord = !isAll && ambiguous.smallLetters.includes(span.written);
    const place = isWord ? null : namesOfPlace(span.written);
    for (const names of [code === null ? null : namesOfCountry(code), place])
      if (names)
        for (const language of LANGUAGES) for (const name of names[language]) others.push({ name, language });
  }
  if (isNameOf(span, called, isAll))
    for (const { value, lang } of called) others.push({ name: value, language: lang ? baseOf(lang) : null });
  const own = fold(span.written);
  return others.some(({ name }) => fold(name) !== own) ? others : [];
}

const isNever = (written: string) => ambiguous.never.includes(written);

/** Whether a single word is part of another name, "New Mexico", or a surname, "Michael Jordan". */
function isPartOfName({ places, written }: Span, words: readonly Word[]): boolean {
  const [place = 0, ...more] = places;
  const before = words[place - 1]?.written ?? '';
  if (more.length > 0 || !/^\p{Lu}\p{Ll}/u.test(before) || !/^\p{Lu}/u.test(written)) return false;
  if (ambiguous.partAfter.includes(fold(before))) return true;
  if (!ambiguous.afterFirstName.includes(fold(written)) || isStopInAny(before)) return false;
  return countryNamed(before) === null && namesOfPlace(before) === null;
}

/** Whether an entity is meant: an abbreviation is written as one, and a lower-case word is not a company name. */
function isNameOf({ written, places }: Span, called: readonly NameOfEntity[], isAll: boolean): boolean {
  if (called.length === 0) return false;
  if (places.length > 1) return true;
  if (isStopInAny(written)) return called.some(({ value }) => value === written);
  if (isAll) return true;
  const key = latinKey(written);
  const own = called.filter(({ value }) => latinKey(value) === key);
  if ([...written].length <= SHORT && /\p{Lu}|\p{Ll}/u.test(written))
    return own.some(({ value }) => value === written);
  return !/^\p{Ll}/u.test(written) || own.some(({ value }) => /^\p{Ll}/u.test(value));
}

const isStopInAny = (word: string) => LANGUAGES.some((language) => isStopWord(fold(word), language));

let abbreviations: ReadonlySet<string> | null = null;

/** The country named by a word of a query; a code such as IT or ID is not a name. */
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
