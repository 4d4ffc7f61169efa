import { expect, it } from 'vitest';
import { emptyPiece } from '../piece.ts';
import { filterWords, passesFilter } from './word-filter.ts';

const piece = (headline: string, html = '', topics: string[] = []) => ({
  ...emptyPiece(),
  headline,
  html,
  topics,
});

it.each([
  ['Port strike ends', ['strike'], [], true],
  ['Striker scores', ['strike'], [], false],
  ['Élections en vue', ['elections'], [], true],
  ['Выборы в городе', ['ВЫБОРЫ'], [], true],
  ['انتخاباتٌ جديدة', ['انتخابات'], [], true],
  ['加拿大选举结果', ['选举'], [], true],
  ['New  York is calm', ['new york'], [], true],
  ['Anything', [], [], true],
  ['A quiz for all', [], ['quiz'], false],
  ['Elections: a quiz', ['elections'], ['quiz'], false],
] as const)('%s: only %j, never %j: %s', (headline, only, never, passes) => {
  expect(passesFilter(piece(headline), { only, never })).toBe(passes);
});

it('looks at the text and the topics too, not at the markup', () => {
  const filter = { only: ['strike'], never: [] };
  expect(passesFilter(piece('Port', '<p>The <b>strike</b> is over.</p>'), filter)).toBe(true);
  expect(passesFilter(piece('Port', '', ['Strike']), filter)).toBe(true);
  expect(passesFilter(piece('Port', '<p class="strike">Over.</p>'), filter)).toBe(false);
});

it('reads words by line or with commas of any script between', () => {
  expect(filterWords(' one,two\nthree  four ,, one\nخمسة، ستة\n七，八')).toEqual([
    ...['one', 'two', 'three four', 'خمسة', 'ستة', '七', '八'],
  ]);
});

it('reads an item in time, however it is nested', () => {
  const began = performance.now();
  const deep = piece('Port', `${'<div>'.repeat(200_000)}strike`);
  expect(passesFilter(deep, { only: ['strike'], never: [] })).toBe(true);
  expect(performance.now() - began).toBeLessThan(5_000);
});
