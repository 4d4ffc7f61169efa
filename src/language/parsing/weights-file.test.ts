import { expect, it } from 'vitest';
import { parserFile } from './parser-data.ts';
import { readWeights, writeWeights } from './weights-file.ts';

it('writes the weights that it has read, byte by byte', () => {
  const bytes = parserFile();
  expect(Buffer.compare(Buffer.from(writeWeights(readWeights(bytes))), Buffer.from(bytes))).toBe(0);
});

it('shares the weights instead of copying them', () => {
  const { moves } = readWeights(parserFile());
  expect(moves.rows.buffer).toBeInstanceOf(SharedArrayBuffer);
});

it('reads no other file', () => {
  expect(() => readWeights(new Uint8Array(64))).toThrow('not a file of parser weights');
});
