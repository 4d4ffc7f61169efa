import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoize } from '../../memoize.ts';
import { otherForms, plainWord, stemOfWord, type WordClass } from './word-forms.ts';

/** The languages that dictionaries are kept for, beside English. */
export const FOREIGN = 'de fr es it pt nl sv da no fi pl cs uk ru tr zh ja ar'.split(' ');

/** A word or a phrase, with its English. */
export interface Entry {
  readonly english: string;
  readonly kind: WordClass;
}

/** The words that the offices of a language use, with what they are in English. */
export interface Dictionary {
  readonly language: string;
  /**
   * What some words in a row mean, in whatever form they are written; null where that is not known. Of a single word `as`
   * asks for what it says of others.
   */
  meaning(words: readonly string[], as?: WordClass): Entry | null;
  /** Whether a word is in it as it is written, in no other form. */
  has(word: string): boolean;
  /** What a word that links others means, where it is one: "" for an article. */
  link(word: string): string | null;
  /** The most words that a phrase of it has. */
  readonly longest: number;
}

/** A dictionary as its file has it. */
interface Kept {
  readonly nouns: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

const dictionaries = new Map<string, Dictionary>();

/** The dictionary of a language, read when first asked for; `more` are names from elsewhere that it has as well. */
export function dictionaryOf(
  language: string,
  more: () => Iterable<readonly [name: string, english: string]> = () => [],
): Dictionary {
  let made = dictionaries.get(language);
  if (!made) {
    made = dictionaryFrom(language, read(language), more());
    dictionaries.set(language, made);
  }
  return made;
}

/** In a build, the files are beside the program: scripts/build-server.mjs. */
function read(language: string): Kept {
  const file = new URL(`./foreign-words-${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Kept;
}

/** Makes a dictionary of words as they are kept. */
export function dictionaryFrom(
  language: string,
  kept: Kept,
  more: Iterable<readonly [string, string]> = [],
): Dictionary {
  const known = new Map<string, Entry>();
  const both = new Map<string, Entry>();
  const folded = new Map<string, Entry | null>();
  const adjectives = new Map<string, Entry>();
  const stemmed = new Map<string, Entry | null>();
  const parts = new Set<string>();
  let longest = 1;
  const add = (name: string, entry: Entry) => {
    const exact = wordsIn(name)
      .map((word) => writtenAs(word, language))
      .join(' ');
    const there = known.get(exact);
    if (exact === '' || there?.kind === entry.kind) return;
    // "Total" is what all are together, and said of something.
    if (there) both.set(exact, entry);
    else known.set(exact, entry);
    const words = wordsIn(name).map((word) => plainWord(word, language));
    const key = words.join(' ');
    if (entry.kind === 'adjective' && !adjectives.has(key)) adjectives.set(key, entry);
    if (!there) put(folded, key, entry);
    for (const word of words) parts.add(word);
    longest = Math.max(longest, words.length);
    const stems = stemsOf(words, language);
    if (stems === null || there) return;
    put(stemmed, stems, entry);
  };
  for (const [name, english] of Object.entries(kept.nouns)) add(name, { english, kind: 'noun' });
  for (const [name, english] of Object.entries(kept.adjectives)) add(name, { english, kind: 'adjective' });
  for (const [name, english] of more) add(name, { english, kind: 'noun' });
  const linking = new Map(Object.entries(kept.links).map(([word, english]) => [linkKey(word), english]));
  return {
    language,
    longest,
    has: (word) => known.has(writtenAs(word, language)),
    link: (word) => linking.get(linkKey(word)) ?? null,
    meaning: remembered((written, as) => {
      const words = written.map((word) => plainWord(word, language));
      const exactly = written.map((word) => writtenAs(word, language)).join(' ');
      const key = words.join(' ');
      const [only = ''] = words;
      if (as === 'adjective')
        return (
          both.get(exactly) ??
          [key, ...otherForms(only, language, 'adjective')]
            .map((form) => adjectives.get(form))
            .find(Boolean) ??
          null
        );
      const exact = known.get(exactly) ?? folded.get(key);
      if (exact !== undefined) return exact;
      const stems = stemsOf(words, language);
      if (stems !== null && stemmed.get(stems)) return stemmed.get(stems) ?? null;
      if (words.length === 1) {
        for (const form of otherForms(only, language, 'noun')) {
          const entry = folded.get(form);
          if (entry?.kind === 'noun') return entry;
        }
        return (
          otherForms(only, language, 'adjective')
            .map((form) => adjectives.get(form))
            .find(Boolean) ?? null
        );
      }
      const forms = words.map((word) =>
        [word, ...otherForms(word, language, 'noun'), ...otherForms(word, language, 'adjective')].filter(
          (form) => parts.has(form),
        ),
      );
      return (
        combinations(forms)
          .map((form) => folded.get(form))
          .find((entry) => entry != null) ?? null
      );
    }),
  };
}

/** More words than these are not kept: tables say the same ones again and again. */
const MOST_KEPT = 20_000;

function remembered(meaning: Dictionary['meaning']): Dictionary['meaning'] {
  return memoize(MOST_KEPT, meaning, (words, as) => `${as ?? ''} ${words.join(' ')}`);
}

/** Of two words that accents or endings alone tell apart, "län" and "lån", neither is known without them. */
function put(map: Map<string, Entry | null>, key: string, entry: Entry): void {
  const other = map.get(key);
  map.set(key, other === undefined || other?.english === entry.english ? entry : null);
}

function writtenAs(word: string, language: string): string {
  // An article is written onto an Arabic word, and is no part of it.
  if (language === 'ar') return plainWord(word, language);
  return word.toLowerCase().normalize('NFC').replaceAll("'", '');
}

function stemsOf(words: readonly string[], language: string): string | null {
  const stems = words.map((word) => stemOfWord(word, language));
  return stems.includes(null) ? null : stems.join(' ');
}

function combinations(forms: readonly (readonly string[])[]): string[] {
  const [first = [], ...more] = forms;
  return more.reduce<string[]>(
    (all, some) => all.flatMap((one) => some.map((word) => `${one} ${word}`)),
    [...first],
  );
}

/** The words of a name as the dictionary has it: "d'" of "offres d'emploi" is one of them. */
function wordsIn(name: string): string[] {
  return name
    .replaceAll('’', "'")
    .replaceAll(/(?<!\p{L})(?:[dlnsmtcj]|qu|all|dell|dall|nell|sull|un)'(?=\p{L})/giu, '$& ')
    .split(/[\s-]+/u)
    .filter(Boolean);
}

function linkKey(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
