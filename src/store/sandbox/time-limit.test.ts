import { expect, test } from 'vitest';
import { isTooLong } from './time-limit.ts';

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
