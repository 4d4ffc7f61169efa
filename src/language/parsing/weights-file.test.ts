import { expect, it } from 'vitest';
import { packed } from './packed-weights.ts';
import { parserFile } from './parser-data.ts';
import { PARTS, RELATIONS } from './parts.ts';
import { MOVES } from './transitions.ts';
import { readWeights, writeWeights } from './weights-file.ts';

const weightsOf = (classes: number, bits: number) => ({
  bits,
  classes,
  keys: Uint8Array.from({ length: 2 ** bits }, (_, slot) => slot * 3),
  rows: Int8Array.from({ length: 2 ** bits * classes }, (_, at) => at),
});

it('reads the weights that it has written', () => {
  const sure = { hashes: Int32Array.of(-5, 7, 9), parts: Uint8Array.of(1, 2, 3) };
  const dictionary = { hashes: Int32Array.of(-2, 4), classes: Uint8Array.of(8, 9) };
  const parts = weightsOf(PARTS.length, 3);
  const moves = weightsOf(MOVES, 4);
  const relations = weightsOf(RELATIONS.length, 2);
  expect(readWeights(writeWeights({ sure, dictionary, parts, moves, relations }))).toEqual({
    sure,
    dictionary,
    parts: packed(parts),
    moves: packed(moves),
    relations: packed(relations),
  });
});

it('shares the weights instead of copying them', () => {
  const { moves } = readWeights(parserFile());
  expect(moves.rows.buffer).toBeInstanceOf(SharedArrayBuffer);
});

it('reads no other file', () => {
  expect(() => readWeights(new Uint8Array(64))).toThrow('not a file of parser weights');
});
