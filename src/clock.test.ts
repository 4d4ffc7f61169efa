import { expect, it } from 'vitest';
import { fixedClock, systemClock } from './clock.ts';

it('stands still, whatever is done with what it said', () => {
  const clock = fixedClock('2026-11-24T12:00:00Z');
  clock.now().setFullYear(1999);
  expect(clock.now()).toEqual(new Date('2026-11-24T12:00:00Z'));
});

it('of the machine goes on', () => {
  const before = Date.now();
  const said = systemClock.now().getTime();
  expect(said).toBeGreaterThanOrEqual(before);
  expect(said).toBeLessThanOrEqual(Date.now());
});
