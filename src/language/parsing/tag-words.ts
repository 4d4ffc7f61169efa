import { hashOf } from '../hash-text.ts';
import { bestOf, HashedFeatures } from './hashed-features.ts';
import { type PackedWeights, scoreInto } from './packed-weights.ts';
import { PARTS, type Part } from './parts.ts';
import type { WordFacts } from './word-facts.ts';

/** Words that are nearly always one part of speech, by the hash of the word in lower case, in order. */
export interface SureWords {
  readonly hashes: Int32Array;
  readonly parts: Uint8Array;
}

/** No part: before the beginning and behind the end of a sentence. */
const NONE = PARTS.length;

/** The part of a sure word; -1 if it is none. */
export function sureLookup({ hashes, parts }: SureWords): (hash: number) => number {
  const known = new Map<number, number>();
  for (const [i, hash] of hashes.entries()) known.set(hash, parts[i] as number);
  return (hash) => known.get(hash) ?? -1;
}

/** The features by which the word at `i` gets its part, the parts of those before it being known. */
export function tagFeatures(features: HashedFeatures, facts: WordFacts, parts: Uint8Array, i: number): void {
  const { word, end2, end3, begin, shape, classes, length } = facts;
  const one = i > 0 ? (parts[i - 1] as number) : NONE;
  const two = i > 1 ? (parts[i - 2] as number) : NONE;
  const me = word[i] as number;
  const first = i === 0 ? 1 : 0;
  features.count = 0;
  features.add(0, me);
  features.add(1, end3[i] as number, shape[i] as number);
  features.add(2, end2[i] as number, shape[i] as number);
  features.add(3, begin[i] as number);
  features.add(4, shape[i] as number, first);
  features.add(5, one);
  features.add(6, one, two);
  features.add(7, one, me);
  features.add(8, i > 0 ? (word[i - 1] as number) : 1);
  features.add(9, i > 0 ? (end3[i - 1] as number) : 1);
  features.add(10, i > 1 ? (word[i - 2] as number) : 1);
  features.add(11, i + 1 < length ? (word[i + 1] as number) : 1);
  features.add(12, i + 1 < length ? (end3[i + 1] as number) : 1);
  features.add(13, i + 2 < length ? (word[i + 2] as number) : 1);
  features.add(14, me, i + 1 < length ? (word[i + 1] as number) : 1);
  features.add(15, me, i > 0 ? (word[i - 1] as number) : 1);
  features.add(16, shape[i] as number, i + 1 < length ? (shape[i + 1] as number) : 0, one);
  const kind = classes[i] as number;
  const next = i + 1 < length ? (classes[i + 1] as number) : 0;
  features.add(18, kind, shape[i] as number);
  features.add(19, kind, one);
  features.add(20, kind, one, two);
  features.add(21, kind, next, one);
  features.add(22, kind, end2[i] as number);
  features.add(23, kind, i + 1 < length ? (word[i + 1] as number) : 1);
  features.add(24, next, one, me);
  features.add(17, end3[i] as number, one, i + 1 < length ? (end2[i + 1] as number) : 1);
}

/** The parts of which a language has few words, and makes no new ones. */
const CLOSED: readonly Part[] = [
  'auxiliary',
  'modal',
  'pronoun',
  'possessive pronoun',
  'determiner',
  'preposition',
  'to',
  'and',
  'particle',
  'which',
  'who',
  'when',
  'there',
  'number',
];
const IS_CLOSED = PARTS.map((part) => CLOSED.includes(part));
/** The shape of a word in small letters alone. */
const SMALL_LETTERS = 2;

/** Gives each word its part of speech, from the first to the last. */
export class PartTagger {
  readonly #weights: PackedWeights;
  readonly #sure: (hash: number) => number;
  readonly #features = new HashedFeatures();
  readonly #scores = new Int32Array(PARTS.length);
  readonly #closed: ReadonlySet<number> | null;

  /** `closed` are all words that may be prepositions, pronouns, numbers and the like; without it, any word may be. */
  constructor(weights: PackedWeights, sure: SureWords, closed?: readonly string[]) {
    this.#weights = weights;
    this.#sure = sureLookup(sure);
    this.#closed = closed ? new Set(closed.map(hashOf)) : null;
  }

  tag(facts: WordFacts): Uint8Array {
    const parts = new Uint8Array(facts.length);
    for (let i = 0; i < facts.length; i += 1) {
      const known = this.#sure(facts.word[i] as number);
      if (known >= 0) {
        parts[i] = known;
        continue;
      }
      tagFeatures(this.#features, facts, parts, i);
      scoreInto(this.#scores, this.#weights, this.#features);
      let best = bestOf(this.#scores);
      if (IS_CLOSED[best] && this.#isOpen(facts, i)) best = bestOpen(this.#scores);
      parts[i] = best;
    }
    return parts;
  }

  /** Whether a word is none of the words of closed classes: one that was never seen, as "eurobond". */
  #isOpen({ word, shape }: WordFacts, i: number): boolean {
    return this.#closed !== null && shape[i] === SMALL_LETTERS && !this.#closed.has(word[i] as number);
  }
}

/** The best of the parts that a new word can be. */
function bestOpen(scores: Int32Array): number {
  let best = 0;
  for (let part = 1; part < scores.length; part += 1)
    if (!IS_CLOSED[part] && (scores[part] as number) > (scores[best] as number)) best = part;
  return best;
}
