import { expect, it } from 'vitest';
import { readNumbers, writeNumber } from './packed-numbers.ts';

const NUMBERS = [0, 1, 127, 128, 300, 16_383, 16_384, 2_097_151, 2_097_152, 4_000_000, 5];

function written(): Uint8Array {
  const bytes: number[] = [];
  for (const number of NUMBERS) writeNumber(bytes, number);
  // What follows in its block.
  return Uint8Array.from([...bytes, 0, 0, 0]);
}

it('reads what was written, and no more than was asked for', () => {
  expect([...readNumbers(written(), NUMBERS.length)]).toEqual(NUMBERS);
  expect([...readNumbers(written(), 3)]).toEqual(NUMBERS.slice(0, 3));
});

it('reads into the room it is given, if they fit', () => {
  const room = new Uint32Array(20).fill(9);
  const numbers = readNumbers(written(), NUMBERS.length, room);
  expect([...numbers]).toEqual(NUMBERS);
  expect(numbers.buffer).toBe(room.buffer);
  expect([...readNumbers(written(), NUMBERS.length, new Uint32Array(2))]).toEqual(NUMBERS);
});
