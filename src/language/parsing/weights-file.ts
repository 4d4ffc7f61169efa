import type { LinearWeights } from './hashed-features.ts';
import { type PackedWeights, packWeights, wordsOfRow } from './packed-weights.ts';
import { PARTS, RELATIONS } from './parts.ts';
import type { SureWords } from './tag-words.ts';
import { MOVES } from './transitions.ts';
import type { WordClasses } from './word-classes.ts';

const MARK = 0x534c5055;
const HEAD = 24;

/** All that a language is parsed with. */
export interface ParserWeights<Weights = PackedWeights> {
  readonly sure: SureWords;
  readonly dictionary: WordClasses;
  readonly parts: Weights;
  readonly moves: Weights;
  readonly relations: Weights;
}

/** Where the rows of weights begin, behind so many known words: at a whole word of 32 bits. */
const rowsFrom = (words: number) => Math.ceil((HEAD + 5 * words) / 4) * 4;

/** Writes weights as bytes: fixed-width numbers, little-endian. */
export function writeWeights(weights: ParserWeights<LinearWeights>): Uint8Array {
  const { sure, dictionary, parts, moves, relations } = weights;
  const hashes = [...sure.hashes, ...dictionary.hashes];
  const models = [parts, moves, relations];
  const rows = models.map(packWeights);
  let at = rowsFrom(hashes.length);
  const bytes = new Uint8Array(at + rows.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  const head = [MARK, sure.hashes.length, ...models.map(({ bits }) => bits), dictionary.hashes.length];
  for (const [i, value] of head.entries()) view.setUint32(4 * i, value, true);
  for (const [i, hash] of hashes.entries()) view.setInt32(HEAD + 4 * i, hash, true);
  bytes.set([...sure.parts, ...dictionary.classes], HEAD + 4 * hashes.length);
  for (const part of rows) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads weights from bytes that threads may share; they are not copied. */
export function readWeights(bytes: Uint8Array): ParserWeights {
  const { buffer, byteOffset } = bytes;
  const view = new DataView(buffer, byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MARK) throw new Error('not a file of parser weights');
  const words = view.getUint32(4, true);
  const known = view.getUint32(20, true);
  const hashesFrom = (from: number, length: number) =>
    Int32Array.from({ length }, (_, i) => view.getInt32(HEAD + 4 * (from + i), true));
  const bytesFrom = byteOffset + HEAD + 4 * (words + known);
  let at = byteOffset + rowsFrom(words + known);
  const next = (bits: number, classes: number): PackedWeights => {
    const rows = new Int32Array(buffer, at, 2 ** bits * wordsOfRow(classes));
    at += rows.byteLength;
    return { bits, classes, rows };
  };
  return {
    sure: { hashes: hashesFrom(0, words), parts: new Uint8Array(buffer, bytesFrom, words) },
    dictionary: {
      hashes: hashesFrom(words, known),
      classes: new Uint8Array(buffer, bytesFrom + words, known),
    },
    parts: next(view.getUint32(8, true), PARTS.length),
    moves: next(view.getUint32(12, true), MOVES),
    relations: next(view.getUint32(16, true), RELATIONS.length),
  };
}
