import type { HashedFeatures, LinearWeights } from './hashed-features.ts';

/**
 * Trained weights as a decision reads them: the key of a row stands with its weights, so that the memory is asked once for
 * both, and four weights are added at a time.
 */
export interface PackedWeights {
  readonly bits: number;
  readonly classes: number;
  /** Rows one after another: a byte for the key, then one for each class, up to a whole number of words. */
  readonly rows: Int32Array;
}

/** How many words of 32 bits a row takes. */
export const wordsOfRow = (classes: number): number => Math.ceil((classes + 1) / 4);

/** The bytes of trained weights, row by row. */
export function packWeights({ bits, classes, keys, rows }: LinearWeights): Uint8Array {
  const width = wordsOfRow(classes) * 4;
  const bytes = new Uint8Array(2 ** bits * width);
  for (let slot = 0; slot < 2 ** bits; slot += 1) {
    bytes[slot * width] = keys?.[slot] ?? 0;
    for (let c = 0; c < classes; c += 1)
      bytes[slot * width + 1 + c] = (rows[slot * classes + c] as number) & 0xff;
  }
  return bytes;
}

/** Trained weights in memory of their own. */
export const packed = (weights: LinearWeights): PackedWeights => ({
  bits: weights.bits,
  classes: weights.classes,
  rows: new Int32Array(packWeights(weights).buffer),
});

/** Adds up the weights of some features, one sum for each of three classes. */
export function scoreThree(
  scores: Int32Array,
  { rows, bits }: PackedWeights,
  { hashes, count }: HashedFeatures,
): void {
  const shift = 32 - bits;
  let [a, b, c] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const hash = hashes[i] as number;
    const row = rows[hash >>> shift] as number;
    // All ones where the key is that of the feature. Every other one is another's: a branch would be guessed wrong.
    const own = (((row ^ hash) & 0xff) - 1) >> 31;
    a += ((row << 16) >> 24) & own;
    b += ((row << 8) >> 24) & own;
    c += (row >> 24) & own;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
}

const MOST_WORDS = 32;
const MOST_ROWS = 256;
const met = new Int32Array(MOST_ROWS);
const PAIRS = 0x00ff00ff;
// The sums of the bytes at even and at odd places of a row's words, two in each number.
const even = new Int32Array(MOST_WORDS);
const odd = new Int32Array(MOST_WORDS);

/** Adds up the weights of fewer than 256 features, one sum for each class. */
export function scoreInto(
  scores: Int32Array,
  { rows, classes, bits }: PackedWeights,
  { hashes, count }: HashedFeatures,
): void {
  const shift = 32 - bits;
  const width = wordsOfRow(classes);
  let many = 0;
  for (let i = 0; i < count; i += 1) {
    const hash = hashes[i] as number;
    const row = (hash >>> shift) * width;
    met[many] = row;
    many -= ((((rows[row] as number) ^ hash) & 0xff) - 1) >> 31;
  }
  for (let w = 0; w < width; w += 1) {
    even[w] = 0;
    odd[w] = 0;
  }
  for (let i = 0; i < many; i += 1) {
    const row = met[i] as number;
    for (let w = 0; w < width; w += 1) {
      // From -128..127 to 0..255, so that no sum borrows from the one beside it.
      const four = (rows[row + w] as number) ^ 0x80808080;
      even[w] = (even[w] as number) + (four & PAIRS);
      odd[w] = (odd[w] as number) + ((four >>> 8) & PAIRS);
    }
  }
  const more = many * 128;
  for (let c = 0; c < classes; c += 1) {
    const place = c + 1;
    const pair = ((place & 1) === 0 ? even : odd)[place >> 2] as number;
    scores[c] = ((place & 2) === 0 ? pair & 0xffff : pair >>> 16) - more;
  }
}
