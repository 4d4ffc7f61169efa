import { expect, it } from 'vitest';
import { HashedFeatures } from './hashed-features.ts';
import { packed as pack, scoreInto, scoreThree } from './packed-weights.ts';

const BITS = 6;

/** Weights and keys that follow no rule, the same each time. */
function someWeights(classes: number) {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  };
  return {
    bits: BITS,
    classes,
    keys: Uint8Array.from({ length: 2 ** BITS }, () => next() & 1),
    rows: Int8Array.from({ length: 2 ** BITS * classes }, () => (next() & 0xff) - 128),
  };
}

it.each([3, 4, 35, 40])('adds up the weights of the features that have a row, in %i classes', (classes) => {
  const weights = someWeights(classes);
  const packed = pack(weights);
  const features = new HashedFeatures();
  // The last bit is the key: about half have a row.
  for (let i = 0; i < 90; i += 1) {
    features.hashes[i] = Math.imul(i, 0x9e3779b1) & ~0xfe;
    features.count = i + 1;
    const sums = Array.from({ length: classes }, () => 0);
    for (const hash of features.hashes.subarray(0, features.count)) {
      const slot = hash >>> (32 - BITS);
      if (weights.keys[slot] !== (hash & 0xff)) continue;
      for (let c = 0; c < classes; c += 1)
        sums[c] = (sums[c] as number) + (weights.rows[slot * classes + c] as number);
    }
    const scores = new Int32Array(classes);
    scoreInto(scores, packed, features);
    expect([...scores]).toEqual(sums);
    if (classes !== 3) continue;
    scoreThree(scores, packed, features);
    expect([...scores]).toEqual(sums);
  }
});
