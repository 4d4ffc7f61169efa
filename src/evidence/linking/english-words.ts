import { baseOf } from '../../language/languages.ts';
import { stemsOf, type Word } from '../../language/stems.ts';
import { type Dictionary, FOREIGN } from '../foreign/dictionary.ts';
import { wordsFor } from '../foreign/translate.ts';
import { saidFor } from './sentence-words.ts';

/** Words of a sentence in another language, from `from` up to but not including `to`, with what they are in English. */
export interface Gloss {
  readonly from: number;
  readonly to: number;
  readonly english: string;
  readonly stems: readonly string[];
}

/** The most words that one name is looked for in; a Chinese sign is a word. */
const MOST_WORDS = 4;
const MOST_SIGNS = 8;
/** Words for amounts and for people say nothing of what is measured, whatever they are in English. */
const AMOUNT =
  /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|units?)\b|^(?:persons?|people|inhabitants|visits|cases)$/iu;
/** Units, which begin no name: "тонн пшеницы" is how much of it there was. */
const UNIT =
  /^(?:метр|тонн|литр|килограмм|баррел|гектар|tonne|mètre|litre|baril|hectare|طن|أطنان|متر|لتر|برميل|هكتار|[吨米升桶亩])/iu;

/** By the words of a sentence: each of its figures asks, for every table. */
const known = new WeakMap<readonly Word[], readonly Gloss[]>();

/** What is known in English of the words of a sentence, the longest names first; nothing of those in English. */
export function glossesOf(words: readonly Word[], language: string): readonly Gloss[] {
  const there = known.get(words);
  if (there) return there;
  const base = baseOf(language);
  const found = FOREIGN.includes(base) ? glossed(words, base) : [];
  known.set(words, found);
  return found;
}

function glossed(words: readonly Word[], base: string): Gloss[] {
  const dictionary = wordsFor(base);
  const isHan = base === 'zh';
  const most = isHan ? MOST_SIGNS : MOST_WORDS;
  const found: Gloss[] = [];
  for (let at = 0; at < words.length; ) {
    const length = UNIT.test(words[at]?.text ?? '') ? 0 : Math.min(most, rowOf(words, at, isHan));
    const meant = Array.from({ length }, (_, i) => length - i).flatMap((count) => {
      const written = words.slice(at, at + count).map(({ text }) => text);
      const english = meaningOf(written, base, dictionary);
      return english ? [{ count, english }] : [];
    })[0];
    if (meant && !AMOUNT.test(meant.english))
      found.push({
        from: at,
        to: at + meant.count,
        english: meant.english,
        stems: stemsOf(meant.english, 'en'),
      });
    at += meant?.count ?? 1;
  }
  return found;
}

function meaningOf(written: readonly string[], base: string, dictionary: Dictionary): string | undefined {
  const own = saidFor(written, base);
  if (own !== undefined) return own;
  if (base === 'zh') {
    // One sign alone is a part of many words.
    return written.length < 2 ? undefined : dictionary.meaning([written.join('')])?.english;
  }
  const found = dictionary.meaning(written)?.english;
  // "وسجلت": "and" is written onto the word.
  const [first = '', ...more] = written;
  const bare = base === 'ar' && /^و\p{L}{4,}/u.test(first) ? [first.slice(1), ...more] : null;
  return found ?? (bare ? (saidFor(bare, base) ?? dictionary.meaning(bare)?.english) : undefined);
}

/** How many words stand in a row from one on, with no sign of a clause between them. */
function rowOf(words: readonly Word[], at: number, isHan: boolean): number {
  let to = at + 1;
  while (to < words.length && (words[to]?.start ?? 0) - (words[to - 1]?.end ?? 0) <= (isHan ? 0 : 1)) to += 1;
  return to - at;
}

/**
 * The words of a sentence in another language, and behind them what they are in English, as the headers of tables are or
 * were translated to: "gratuites" is what "free admissions" has. Each stands where its original does.
 */
export function withEnglishWords(words: readonly Word[], language: string): readonly Word[] {
  return [...words, ...englishOf(words, language).map(({ word }) => word)];
}

/** What a sentence in another language is in English, word by word, with the words that each stands for. */
export function englishOf(
  words: readonly Word[],
  language: string,
): readonly { readonly word: Word; readonly gloss: Gloss }[] {
  return glossesOf(words, language).flatMap((gloss) => {
    const [first, last] = [words[gloss.from], words[gloss.to - 1]];
    if (!first || !last) return [];
    return gloss.stems.map((stem) => ({
      gloss,
      word: { stem, text: gloss.english, start: first.start, end: last.end },
    }));
  });
}

/** Measures with the places of the words of a sentence that name them, where they were found among its English words too. */
export function atOwnWords<T extends { readonly at: readonly number[] }>(
  found: readonly T[],
  among: readonly Word[],
  own: readonly Word[],
): readonly T[] {
  if (among.every((word) => own.includes(word))) return found;
  return found.map((one) => ({ ...one, at: placesAmong(one.at, among, own) }));
}

/** The places among the words of a sentence of those that stand at some places of others that were made of them. */
export function placesAmong(
  at: readonly number[],
  among: readonly Word[],
  own: readonly Word[],
): readonly number[] {
  const said = at.flatMap((i) => among[i] ?? []);
  return own.flatMap(({ start, end }, i) =>
    said.some((word) => word.start <= start && end <= word.end) ? [i] : [],
  );
}
