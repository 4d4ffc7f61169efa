import { expect, it } from 'vitest';
import { type Asked, candidateLists } from './candidate-lists.ts';

const BOUNDS = { looked: 100, lists: 8 };
const NEWEST = (share: number) => (share >= 1 ? [] : [900, 901]);
const asked = (token: number, stories: number, weight: number, adds = false): Asked => ({
  token,
  stories,
  weight,
  adds,
});
const lists = (...words: Asked[]) => candidateLists(words, BOUNDS, [], NEWEST).map(({ all }) => all);

it('looks for a rare word by itself, and for a common one among the stories that have a rare one', () => {
  expect(lists(asked(1, 5, 9), asked(2, 60, 5), asked(3, 5000, 1))).toEqual([[[1]], [[2]], [[3], [1, 2]]]);
});

it('looks for common words together, all and then the heaviest, and for each among the newest', () => {
  expect(lists(asked(1, 5000, 3), asked(2, 4000, 4), asked(3, 6000, 2))).toEqual([
    [[2], [1], [3]],
    [[2], [1]],
    [[2], [1], [900, 901]],
    [[1], [900, 901]],
    [[2], [900, 901]],
    [[3], [900, 901]],
  ]);
});

it('does not take it for a rare word where a common one stands in a headline now and then', () => {
  expect(lists(asked(1, 5000, 3), asked(2, 50, 2, true))).toEqual([[[2]], [[1], [2]], [[1], [900, 901]]]);
});

it('asks for nothing that no story has, for no more than it may, and for what has to hold of all', () => {
  expect(lists(asked(1, 0, 9), asked(2, 3, 1))).toEqual([[[2]]]);
  const many = Array.from({ length: 20 }, (_, i) => asked(i, 5, 1));
  expect(candidateLists(many, BOUNDS, [[7, 8]], NEWEST)).toHaveLength(8);
  expect(candidateLists(many, BOUNDS, [[7, 8]], NEWEST)[0]?.all).toEqual([[0], [7, 8]]);
});
