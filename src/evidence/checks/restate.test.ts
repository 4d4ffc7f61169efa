import { expect, it } from 'vitest';
import { restateFigure } from './restate.ts';
import { testFigure } from './testing.ts';

const restated = (quote: string, value: number, grain: number, found: number, more = {}) =>
  restateFigure(quote, testFigure({ value, grain, ...more }), found);

it('writes the data’s value in place of a number, as the text writes numbers', () => {
  expect(restated('€334 million', 334e6, 1e6, 329_442_456)).toBe('€329 million');
  expect(restated('€2,733.8 million', 2733.8e6, 1e5, 1_234_567_890)).toBe('€1,234.6 million');
  expect(restated('2 733,8 млн евро', 2733.8e6, 1e5, 3_000_000_000)).toBe('3 000,0 млн евро');
  expect(restated('9,5 milliards', 9.5e9, 1e8, 9.2e9)).toBe('9,2 milliards');
  expect(restated('27亿欧元', 27e8, 1e8, 3.1e9)).toBe('31亿欧元');
  expect(restated('$900 million', 900e6, 10e6, 843e6)).toBe('$840 million');
});

it('rounds as the hedge says', () => {
  const share = { unit: '%', measure: 'share' as const };
  expect(restated('nearly 70 %', 70, 1, 64.2, { ...share, hedge: 'nearly' })).toBe('nearly 65 %');
  expect(restated('more than 70 %', 70, 1, 64.8, { ...share, hedge: 'more than' })).toBe('more than 64 %');
});

it('leaves alone what another number cannot put right', () => {
  expect(restated('a quarter', 25, 1, 20, { unit: '%', measure: 'share' })).toBeNull();
  expect(restated('€334 million', 334e6, 1e6, 334_100_000)).toBeNull();
  expect(restated('rose 5 %', 5, 1, -3, { unit: '%', measure: 'change', direction: 'up' })).toBeNull();
});
