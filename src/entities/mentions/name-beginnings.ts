import type { Word } from '../../language/cut-words.ts';
import { keysOfWord } from './name-keys.ts';

const BITS = 23;

/**
 * Which words may begin a name, as bits that threads share: where one is not among them, no name begins. It may have a
 * word that begins none, but never leaves out one that does.
 */
export class NameBeginnings {
  readonly shared: SharedArrayBuffer;
  readonly #bits: Uint8Array;

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(2 ** (BITS - 3))) {
    this.shared = shared;
    this.#bits = new Uint8Array(shared);
  }

  /** Keeps a key of the first word of a name. */
  add(key: string): void {
    const hash = hashOf(key);
    this.#bits[hash >>> 3] = (this.#bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
  }

  /** Whether a name may begin with one of the words. */
  mayBeginIn(words: readonly Word[]): boolean {
    return words.some((word) => keysOfWord(word).some((key) => this.#has(hashOf(key))));
  }

  #has(hash: number): boolean {
    return ((this.#bits[hash >>> 3] ?? 0) & (1 << (hash & 7))) !== 0;
  }
}

/** FNV-1a, of which the highest bits are as good as any. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> (32 - BITS);
}
