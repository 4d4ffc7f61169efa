const MOST = 96;

/** The features of one decision, each a hash of 32 bits. */
export class HashedFeatures {
  readonly hashes = new Int32Array(MOST);
  count = 0;

  /** Adds what a template says of up to three facts. */
  add(template: number, a: number, b = 0, c = 0): void {
    let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
    hash ^= hash >>> 16;
    this.hashes[this.count] = Math.imul(hash, 0x9e3779b1);
    this.count += 1;
  }
}

/**
 * Weights of a linear classifier. A feature has the row that the first `bits` of its hash name, with one weight for each
 * class, if the last eight are the row's key; else no weight at all. While it is learnt which have rows, there are no keys.
 */
export interface LinearWeights {
  readonly bits: number;
  readonly classes: number;
  readonly keys: Uint8Array | null;
  readonly rows: Int8Array | Int32Array;
}

/** The class with the greatest sum; the first of several. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c += 1) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}
