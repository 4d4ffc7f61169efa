import type { HashedFeatures, LinearWeights } from '../../src/language/parsing/hashed-features.ts';

/** So many of the weights are within what a byte holds. */
const CUT = 0.9995;

/** An averaged perceptron: whole numbers until the average is taken, and so the same on every machine. */
export class Perceptron implements LinearWeights {
  readonly bits: number;
  readonly classes: number;
  readonly keys: Uint8Array | null;
  readonly rows: Int32Array;
  readonly #totals: Float64Array;
  #step = 1;

  constructor(bits: number, classes: number, keys: Uint8Array | null) {
    this.bits = bits;
    this.classes = classes;
    this.keys = keys;
    this.rows = new Int32Array(2 ** bits * classes);
    this.#totals = new Float64Array(2 ** bits * classes);
  }

  /** Adds up the weights of some features, one sum for each class. */
  score(scores: Int32Array, { hashes, count }: HashedFeatures): void {
    const { rows, classes, keys } = this;
    const shift = 32 - this.bits;
    scores.fill(0);
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      const slot = hash >>> shift;
      if (keys !== null && keys[slot] !== (hash & 0xff)) continue;
      const row = slot * classes;
      for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (rows[row + c] as number);
    }
  }

  /** Counts a decision, and if it was wrong moves the weights of its features to the right class. */
  learn({ hashes, count }: HashedFeatures, right: number, guess: number): void {
    this.#step += 1;
    if (right === guess) return;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      const slot = hash >>> (32 - this.bits);
      if (this.keys !== null && this.keys[slot] !== (hash & 0xff)) continue;
      this.#add(slot * this.classes + right, 1);
      this.#add(slot * this.classes + guess, -1);
    }
  }

  #add(at: number, by: number): void {
    this.rows[at] = (this.rows[at] as number) + by;
    this.#totals[at] = (this.#totals[at] as number) + by * this.#step;
  }

  /** The average of all weights there were, as bytes: whole multiples of one number, the greatest cut off. */
  averaged(): LinearWeights {
    const means = Float64Array.from(
      this.rows,
      (weight, at) => weight - (this.#totals[at] as number) / this.#step,
    );
    const sizes = means
      .filter((mean) => mean !== 0)
      .map(Math.abs)
      .sort();
    const most = sizes[Math.floor(sizes.length * CUT)] ?? 1;
    const rows = Int8Array.from(means, (mean) =>
      Math.max(-127, Math.min(127, Math.round((mean / most) * 127))),
    );
    return { bits: this.bits, classes: this.classes, keys: this.keys, rows };
  }
}

/** Counts how often each feature decides: by the times that a decision it was part of was wrong. */
export class FeatureCounts {
  readonly #counts = new Map<number, number>();

  add({ hashes, count }: HashedFeatures): void {
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
    }
  }

  /** The key of each row: of the features that fall into it, the one that was counted most often. */
  keys(bits: number): Uint8Array {
    const keys = new Uint8Array(2 ** bits);
    const best = new Int32Array(2 ** bits);
    for (const [hash, count] of this.#counts) {
      const slot = hash >>> (32 - bits);
      const most = best[slot] as number;
      const key = hash & 0xff;
      if (count < most || (count === most && key >= (keys[slot] as number))) continue;
      best[slot] = count;
      keys[slot] = key;
    }
    return keys;
  }
}
