import type { Word } from '../../language/cut-words.ts';
import { hashOf } from '../../language/hash-text.ts';
import { keysOfWord } from './name-keys.ts';

const BITS = 23;

/**
 * A Bloom filter of words that may start a name, shared by threads: if a word is not in it, no name starts with it. It
 * may have false positives, but no false negatives.
 */
export class NameBeginnings {
  readonly shared: SharedArrayBuffer;
  readonly #bits: Uint8Array;

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(2 ** (BITS - 3))) {
    this.shared = shared;
    this.#bits = new Uint8Array(shared);
  }

  /** Adds a key of the first word of a name. */
  add(key: string): void {
    const hash = placeOf(key);
    this.#bits[hash >>> 3] = (this.#bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
  }

  /** Whether a name may start with one of the words. */
  mayBeginIn(words: readonly Word[]): boolean {
    return words.some((word) => keysOfWord(word).some((key) => this.#has(placeOf(key))));
  }

  #has(hash: number): boolean {
    return ((this.#bits[hash >>> 3] ?? 0) & (1 << (hash & 7))) !== 0;
  }
}

/** The highest bits, which are as random as any. */
function placeOf(key: string): number {
  return hashOf(key) >>> (32 - BITS);
}
