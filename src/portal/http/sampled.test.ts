import { expect, it } from 'vitest';
import { Sampled } from './sampled.ts';

it('logs one of a share, none soon after another, and says how many each stands for', () => {
  let now = 0;
  const sampled = new Sampled(3, 100, () => now);
  const lines = (events: number) => Array.from({ length: events }, () => sampled.next());
  expect(lines(3)).toEqual([0, 0, 3]);
  now = 50;
  expect(lines(7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  now = 100;
  expect(lines(2)).toEqual([0, 9]);
});
