import { expect, it } from 'vitest';
import { BackOff } from './back-off.ts';

it('waits twice as long each time, up to the limit, and shortly again after a success', () => {
  const backOff = new BackOff(100, 500);
  for (const most of [100, 200, 400, 500, 500]) {
    const wait = backOff.next();
    expect(wait).toBeGreaterThanOrEqual(most / 2);
    expect(wait).toBeLessThanOrEqual(most);
  }
  backOff.reset();
  expect(backOff.next()).toBeLessThanOrEqual(100);
});

it('lets those that failed together try again at different times', () => {
  const waits = Array.from({ length: 20 }, () => new BackOff(1_000, 1_000).next());
  expect(new Set(waits).size).toBeGreaterThan(10);
});
