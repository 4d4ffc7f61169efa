import type { LinearWeights } from './hashed-features.ts';
import { PARTS, RELATIONS } from './parts.ts';
import type { SureWords } from './tag-words.ts';
import { MOVES } from './transitions.ts';
import type { WordClasses } from './word-classes.ts';

const MARK = 0x534c5054;
const HEAD = 24;

/** All that a language is parsed with. */
export interface ParserWeights {
  readonly sure: SureWords;
  readonly dictionary: WordClasses;
  readonly parts: LinearWeights;
  readonly moves: LinearWeights;
  readonly relations: LinearWeights;
}

/** Writes weights as bytes: fixed-width numbers, little-endian. */
export function writeWeights({ sure, dictionary, parts: tags, moves, relations }: ParserWeights): Uint8Array {
  const words = sure.hashes.length;
  const known = dictionary.hashes.length;
  const models = [tags, moves, relations];
  const parts = [
    sure.parts,
    dictionary.classes,
    ...models.flatMap(({ keys, rows }) => [
      keys ?? new Uint8Array(0),
      new Uint8Array(Int8Array.from(rows).buffer),
    ]),
  ];
  const bytes = new Uint8Array(
    HEAD + 4 * (words + known) + parts.reduce((sum, { length }) => sum + length, 0),
  );
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [MARK, words, tags.bits, moves.bits, relations.bits, known].entries())
    view.setUint32(4 * i, value, true);
  for (const [i, hash] of [...sure.hashes, ...dictionary.hashes].entries())
    view.setInt32(HEAD + 4 * i, hash, true);
  let at = HEAD + 4 * (words + known);
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads weights from bytes that threads may share; they are not copied. */
export function readWeights(bytes: Uint8Array): ParserWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MARK) throw new Error('not a file of parser weights');
  const words = view.getUint32(4, true);
  const known = view.getUint32(20, true);
  const hashesFrom = (from: number, length: number) =>
    Int32Array.from({ length }, (_, i) => view.getInt32(HEAD + 4 * (from + i), true));
  let at = bytes.byteOffset + HEAD + 4 * (words + known);
  const sure = { hashes: hashesFrom(0, words), parts: new Uint8Array(bytes.buffer, at, words) };
  at += words;
  const dictionary = { hashes: hashesFrom(words, known), classes: new Uint8Array(bytes.buffer, at, known) };
  at += known;
  const next = (bits: number, classes: number): LinearWeights => {
    const keys = new Uint8Array(bytes.buffer, at, 2 ** bits);
    const rows = new Int8Array(bytes.buffer, at + keys.length, 2 ** bits * classes);
    at += keys.length + rows.length;
    return { bits, classes, keys, rows };
  };
  return {
    sure,
    dictionary,
    parts: next(view.getUint32(8, true), PARTS.length),
    moves: next(view.getUint32(12, true), MOVES),
    relations: next(view.getUint32(16, true), RELATIONS.length),
  };
}
