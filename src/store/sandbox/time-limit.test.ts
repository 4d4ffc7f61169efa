import { expect, test } from 'vitest';
import { isTooLong, processorSecondsFrom, processorSecondsOf } from './time-limit.ts';

test.each([
  ['within its time', 9, 9, false],
  ['that had all of a processor', 10.1, 10.1, true],
  ['that others kept from the processor', 40, 3, false],
  ['that never comes to an end, and works at nothing', 50.1, 0.1, true],
  ['of several threads within its time', 9, 18, false],
  ['where the system does not say what it worked', 10.1, Number.POSITIVE_INFINITY, true],
])('work %s: whether it took too long', (_, taken, processor, expected) => {
  expect(isTooLong(10, taken, () => processor)).toBe(expected);
});

test.skipIf(process.platform !== 'linux')('what a process worked before is not counted', () => {
  const work = (seconds: number) => {
    const until = processorSecondsOf(process.pid) + seconds;
    while (processorSecondsOf(process.pid) < until);
  };
  work(0.05);
  const all = processorSecondsOf(process.pid);
  const from = processorSecondsFrom(process.pid);
  work(0.02);
  // It is counted in hundredths.
  const hundredths = Math.round(from() * 100);
  expect(hundredths).toBeGreaterThanOrEqual(2);
  expect(hundredths).toBeLessThan(Math.round(all * 100));
});

test('a process that the system says nothing of is limited by the clock', () => {
  expect(processorSecondsFrom(undefined)()).toBe(Number.POSITIVE_INFINITY);
});
