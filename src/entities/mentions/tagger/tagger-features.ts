import type { Word } from '../../../language/cut-words.ts';
import { HASH_SEED, hashOf, hashOn } from '../../../language/hash-text.ts';
import type { SentenceFeatures } from './tagger-model.ts';
import { HINTS, type WordLists } from './word-hints.ts';

/** The part of speech of words in lower case, keyed by the word's hash. */
export interface WordClasses {
  readonly hashes: Int32Array;
  readonly classes: Uint8Array;
}

const MOST_FEATURES = 128;
/** The class of a word by its hash; 0 if it has none. */
export function classOfWord({ hashes, classes }: WordClasses, hash: number): number {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = hashes[middle] as number;
    if (found === hash) return classes[middle] as number;
    if (found < hash) from = middle + 1;
    else to = middle;
  }
  return 0;
}

/** The facts about a word from which its features and its neighbours' are made. */
interface Facts {
  readonly text: number;
  readonly lower: number;
  readonly shape: number;
  readonly short: number;
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  readonly hints: number;
  readonly is: number;
  readonly gap: number;
  readonly opens: boolean;
  readonly owns: boolean;
  readonly capital: boolean;
  readonly place: number;
  readonly organisation: number;
}

const NOBODY: Facts = {
  text: 1,
  lower: 1,
  shape: 1,
  short: 1,
  begins: [],
  ends: [],
  hints: 0,
  is: 0,
  gap: 9,
  opens: false,
  owns: false,
  capital: false,
  place: 0,
  organisation: 0,
};

/** Makes the features of the words in a sentence, each a number below 2 to the power of `bits`. */
export class FeatureMaker {
  readonly #shift: number;
  readonly #classes: WordClasses;
  #features = new Int32Array(MOST_FEATURES * 64);
  #count = 0;

  constructor(bits: number, classes: WordClasses) {
    this.#shift = 32 - bits;
    this.#classes = classes;
  }

  /** The features of the sentence from word `from` up to `to`; this invalidates the previous result. */
  of(words: readonly Word[], from: number, to: number, lists: WordLists): SentenceFeatures {
    const length = to - from;
    if (this.#features.length < length * MOST_FEATURES)
      this.#features = new Int32Array(length * MOST_FEATURES);
    const facts: Facts[] = [];
    for (let at = from; at < to; at += 1) facts.push(this.#factsOf(words[at] as Word, at, lists));
    const starts = new Int32Array(length + 1);
    this.#count = 0;
    let run: Run = { from: 0, to: 0 };
    for (let i = 0; i < length; i += 1) {
      if (i >= run.to) run = runAt(facts, i);
      this.#add(facts, i, run);
      starts[i + 1] = this.#count;
    }
    return { starts, features: this.#features, length };
  }

  #factsOf(word: Word, at: number, { hints, places, organisations }: WordLists): Facts {
    const { text, lower, gap, opens, owns, cap, camel } = word;
    const hash = hashOf(lower);
    const begins: number[] = [];
    const ends: number[] = [];
    let begin = HASH_SEED;
    let end = HASH_SEED;
    const most = Math.min(4, lower.length);
    for (let n = 0; n < most; n += 1) {
      begin = hashOn(begin, lower.charCodeAt(n));
      end = hashOn(end, lower.charCodeAt(lower.length - 1 - n));
      begins.push(begin);
      ends.push(end);
    }
    const { shape, short } = shapesOf(text);
    return {
      text: hashOf(text),
      lower: hash,
      shape,
      short,
      begins,
      ends,
      hints: hints[at] as number,
      is: classOfWord(this.#classes, hash),
      gap: gapOf(gap),
      opens,
      owns,
      capital: cap || camel,
      place: places[at] as number,
      organisation: organisations[at] as number,
    };
  }

  #keep(template: number, a: number, b = 0, c = 0): void {
    let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
    hash ^= hash >>> 16;
    this.#features[this.#count] = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    this.#count += 1;
  }

  #add(facts: readonly Facts[], i: number, run: Run): void {
    const me = facts[i] as Facts;
    const one = facts[i - 1] ?? NOBODY;
    const two = facts[i - 2] ?? NOBODY;
    const next = facts[i + 1] ?? NOBODY;
    const then = facts[i + 2] ?? NOBODY;
    const begins = me.opens ? 1 : 0;
    this.#keep(0, 0);
    this.#keep(1, me.text);
    this.#keep(2, me.lower);
    this.#keep(3, one.lower, me.short);
    this.#keep(4, next.lower, me.short);
    this.#keep(5, two.lower, me.short);
    this.#keep(6, then.lower, me.short);
    this.#keep(7, me.shape, begins);
    this.#keep(8, one.short, me.short, me.gap);
    this.#keep(9, me.short, next.short, next.gap);
    this.#keep(10, one.short, me.short, next.short);
    this.#keep(11, me.gap, next.gap, me.short);
    this.#keep(12, me.lower, one.lower);
    this.#keep(13, me.lower, next.lower);
    this.#keep(14, one.lower);
    this.#keep(15, next.lower);
    for (let n = 0; n < me.begins.length; n += 1) {
      this.#keep(16 + n, me.begins[n] as number, me.capital ? 1 : 0);
      this.#keep(20 + n, me.ends[n] as number, me.capital ? 1 : 0);
    }
    this.#keep(24, one.ends[2] ?? one.lower, me.short);
    this.#keep(25, next.ends[2] ?? next.lower, me.short);
    this.#keep(26, me.is, begins, me.short);
    this.#keep(27, one.is, me.is, me.short);
    this.#keep(28, me.is, next.is, me.short);
    this.#keep(29, one.is, next.is, me.short);
    this.#keep(30, me.place, me.hints & 3, me.short);
    this.#keep(31, me.organisation, me.place);
    this.#keep(32, one.place, me.place, me.gap);
    this.#keep(33, me.place, next.place, next.gap);
    this.#keep(34, one.organisation, me.organisation, next.organisation);
    this.#keep(35, one.hints, me.hints, me.short);
    this.#keep(36, me.hints, next.hints, me.short);
    this.#keep(37, (me.owns ? 1 : 0) + (one.owns ? 2 : 0), me.short, me.capital ? next.is : 0);
    this.#keep(38, one.hints, next.hints, me.short);
    for (let bit = 0; bit < HINTS; bit += 1) {
      if ((me.hints >> bit) & 1) this.#keep(39, bit, me.capital ? 1 : 0, begins);
      if ((one.hints >> bit) & 1) this.#keep(40, bit, me.short, me.gap);
      if ((next.hints >> bit) & 1) this.#keep(41, bit, me.short, next.gap);
    }
    if (run.from <= i) this.#addRun(facts, i, run);
  }

  /** Adds features of a run of capitalised words as a whole: its last word, and the words before and after. */
  #addRun(facts: readonly Facts[], i: number, { from, to }: Run): void {
    const first = facts[from] as Facts;
    const last = facts[to - 1] as Facts;
    const before = facts[from - 1] ?? NOBODY;
    const after = facts[to] ?? NOBODY;
    const length = Math.min(to - from, 5);
    const place = Math.min(i - from, 3) * 4 + Math.min(to - 1 - i, 3);
    this.#keep(50, last.lower, i === to - 1 ? 1 : 0);
    this.#keep(51, first.lower, i === from ? 1 : 0);
    this.#keep(52, before.lower, length, first.gap);
    this.#keep(53, after.lower, length, after.gap);
    this.#keep(54, before.lower);
    this.#keep(55, after.lower);
    this.#keep(56, before.is, after.is, length);
    this.#keep(57, length, place, first.opens ? 1 : 0);
    this.#keep(58, last.ends[2] ?? 0, length);
    this.#keep(59, first.hints, last.hints, length);
    this.#keep(60, before.hints, length, place);
    this.#keep(61, after.hints, length, place);
    let any = 0;
    for (let at = from; at < to; at += 1) any |= (facts[at] as Facts).hints;
    this.#keep(62, any, length);
    this.#keep(63, first.place, last.place, length);
    this.#keep(64, first.organisation, last.organisation, length);
    this.#keep(65, last.owns ? 1 : 0, after.is, first.hints & 3);
  }
}

/** A run of capitalised words that may be one name, as a range of word indexes. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runAt(facts: readonly Facts[], i: number): Run {
  if (!facts[i]?.capital) return { from: i + 1, to: i + 1 };
  let to = i + 1;
  while (to < facts.length && to - i < 12) {
    const { capital, gap, opens } = facts[to] as Facts;
    if (!capital || gap > 2 || opens || facts[to - 1]?.owns) break;
    to += 1;
  }
  return { from: i, to };
}

/** The class of the text between two words: nothing or a space, a hyphen, a stop, a comma, a bracket, a quotation mark, other. */
function gapOf(gap: string): number {
  switch (gap) {
    case ' ':
      return 0;
    case '-':
      return 1;
    case '. ':
      return 2;
    case '':
      return 3;
    case ', ':
      return 4;
  }
  if (/[.!?…]/.test(gap)) return 5;
  if (/["“”«»]/.test(gap)) return 6;
  if (/[([]/.test(gap)) return 7;
  if (/[)\]]/.test(gap)) return 8;
  return gap.includes('\n') ? 10 : /[:;]/.test(gap) ? 11 : /&/.test(gap) ? 12 : 13;
}

/** The shape of a word, in full and shortened: "McDonald" is XxXxxxxx and XxXx. */
function shapesOf(text: string): { shape: number; short: number } {
  let shape = HASH_SEED;
  let short = HASH_SEED;
  let before = 0;
  const most = Math.min(text.length, 12);
  for (let at = 0; at < most; at += 1) {
    const code = text.charCodeAt(at);
    const kind =
      code < 128
        ? code >= 97
          ? 1
          : code >= 65
            ? 2
            : code >= 48 && code <= 57
              ? 3
              : 4
        : (text[at] as string) !== (text[at] as string).toLowerCase()
          ? 2
          : 1;
    shape = hashOn(shape, kind);
    if (kind !== before) short = hashOn(short, kind);
    before = kind;
  }
  if (text.length === 1) short = hashOn(short, 7);
  return { shape, short };
}
