import { expect, test } from 'vitest';
import { listedCodes } from './listed-codes.ts';

const read = (words: string, codes: string[]) => Object.fromEntries(listedCodes(words, codes));

test('the words about a column list what its codes mean', () => {
  expect(read('place: N the north basin, S the south basin.', ['N', 'S'])).toEqual({
    N: 'north basin',
    S: 'south basin',
  });
  expect(read('Sex (1 = men, 2 = women)', ['1', '2'])).toEqual({ 1: 'men', 2: 'women' });
  expect(read('Kind of licence: F for full; P for provisional', ['F', 'P'])).toEqual({
    F: 'full',
    P: 'provisional',
  });
  expect(read('U – urban and R – rural', ['R', 'U'])).toEqual({ U: 'urban', R: 'rural' });
});

test('a code is no word of a sentence', () => {
  expect(read('whether A road is in the list', ['A', 'B'])).toEqual({});
  expect(read('class of road', ['A', 'B'])).toEqual({});
  expect(read('A is a motorway, B is a motorway', ['A', 'B'])).toEqual({});
});
