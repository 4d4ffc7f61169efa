import { hashOf } from '../hash-text.ts';

/** What a dictionary says a word may be, each a bit. */
export const CLASSES = { noun: 1, verb: 2, adj: 4, adv: 8 } as const;

/** Words of a dictionary by their hashes, in order, and what each may be. */
export interface WordClasses {
  readonly hashes: Int32Array;
  readonly classes: Uint8Array;
}

const PLURAL = 16;
const THIRD_PERSON = 32;
const PAST = 64;
const ING = 128;

/** Endings of inflected words: what each makes of a noun or verb, and what the word has instead where it has none. */
const ENDINGS: readonly { end: string; of: number; is: number; instead: readonly string[] }[] = [
  { end: 's', of: CLASSES.noun, is: PLURAL, instead: [''] },
  { end: 'es', of: CLASSES.noun, is: PLURAL, instead: [''] },
  { end: 'ies', of: CLASSES.noun, is: PLURAL, instead: ['y'] },
  { end: 's', of: CLASSES.verb, is: THIRD_PERSON, instead: [''] },
  { end: 'es', of: CLASSES.verb, is: THIRD_PERSON, instead: [''] },
  { end: 'ies', of: CLASSES.verb, is: THIRD_PERSON, instead: ['y'] },
  { end: 'ed', of: CLASSES.verb, is: PAST, instead: ['', 'e'] },
  { end: 'ied', of: CLASSES.verb, is: PAST, instead: ['y'] },
  { end: 'ing', of: CLASSES.verb, is: ING, instead: ['', 'e'] },
];

/** What the words of a dictionary and their inflected forms may be, each a bit; 0 for a word that it does not have. */
export function classLookup({ hashes, classes }: WordClasses): (word: string) => number {
  const known = new Map<number, number>();
  for (const [i, hash] of hashes.entries()) known.set(hash, classes[i] as number);
  return (word) => inflectedClasses(word, (one) => known.get(hashOf(one)) ?? 0);
}

function inflectedClasses(word: string, classesOf: (word: string) => number): number {
  let found = classesOf(word);
  for (const { end, of, is, instead } of ENDINGS) {
    if ((found & is) !== 0 || !word.endsWith(end) || word.length < end.length + 3) continue;
    const stem = word.slice(0, -end.length);
    const isOne = instead.some((letters) => (classesOf(stem + letters) & of) !== 0);
    // "Planned", "planning".
    const isDoubled = stem.at(-1) === stem.at(-2) && (is & (PAST | ING)) !== 0;
    if (isOne || (isDoubled && (classesOf(stem.slice(0, -1)) & of) !== 0)) found |= is;
  }
  return found;
}
