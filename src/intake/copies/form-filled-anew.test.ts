import { expect, test } from 'vitest';
import { isFormFilledAnew } from './form-filled-anew.ts';

test.each([
  [
    'The dollar at 1.0812, the yen at 162.44, the pound at 0.8412.',
    'The dollar at 1.0799, the yen at 163.02, the pound at 0.8420.',
    true,
  ],
  ['12 dead, 80 firefighters, 2 tugs in 2026.', '19 dead, 80 firefighters, 2 tugs in 2026.', false],
  // A longer version has more of them.
  [
    '12 dead, 80 firefighters, 2 tugs.',
    '12 dead, 80 firefighters, 2 tugs, 14 ships and 1,200 tonnes of 3 kinds.',
    false,
  ],
  ['1,200 tonnes, 14 ships, 3 kinds.', '1200 tonnes, 14 ships, 3 kinds.', false],
  // Too few to say.
  ['12 dead.', '19 dead.', false],
  ['١٢ و٨٠ و٢', '١٣ و٨١ و٣', true],
])('%s / %s: %s', (one, other, is) => {
  expect(isFormFilledAnew(one, other)).toBe(is);
  expect(isFormFilledAnew(other, one)).toBe(is);
});
