import type { WordClasses } from './tagger-features.ts';
import { LABELS } from './tagger-labels.ts';
import type { TaggerWeights } from './tagger-model.ts';

const MARK = 0x534c5447;
const HEAD = 16;
const TRANSITIONS = (LABELS + 1) * LABELS;

/** A tagger as stored in a file. */
export interface TaggerFile {
  readonly weights: TaggerWeights;
  readonly classes: WordClasses;
}

/** Writes a tagger as bytes: fixed-width numbers, little-endian. */
export function writeTagger({ weights, classes }: TaggerFile): Uint8Array {
  const words = classes.hashes.length;
  const size = HEAD + 8 * TRANSITIONS + 4 * words + words + weights.rows.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MARK, true);
  view.setUint32(4, weights.bits, true);
  view.setUint32(8, words, true);
  view.setFloat32(12, weights.scale, true);
  let at = HEAD;
  for (const value of weights.transitions) {
    view.setFloat64(at, value, true);
    at += 8;
  }
  for (const hash of classes.hashes) {
    view.setInt32(at, hash, true);
    at += 4;
  }
  bytes.set(classes.classes, at);
  bytes.set(new Uint8Array(weights.rows.buffer, weights.rows.byteOffset, weights.rows.length), at + words);
  return bytes;
}

/** Reads a tagger from bytes that threads may share; its weights are not copied. */
export function readTagger(bytes: Uint8Array): TaggerFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MARK) throw new Error('not a file of tagger weights');
  const words = view.getUint32(8, true);
  const bits = view.getUint32(4, true);
  const transitions = new Float64Array(TRANSITIONS);
  for (let i = 0; i < TRANSITIONS; i += 1) transitions[i] = view.getFloat64(HEAD + 8 * i, true);
  let at = HEAD + 8 * TRANSITIONS;
  const hashes = new Int32Array(words);
  for (let i = 0; i < words; i += 1) hashes[i] = view.getInt32(at + 4 * i, true);
  at += 4 * words;
  const from = bytes.byteOffset + at;
  return {
    weights: {
      bits,
      scale: view.getFloat32(12, true),
      transitions,
      rows: new Int8Array(bytes.buffer, from + words, 2 ** bits * LABELS),
    },
    classes: { hashes, classes: new Uint8Array(bytes.buffer, from, words) },
  };
}
