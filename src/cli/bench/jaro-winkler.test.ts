import { expect, test } from 'vitest';
import { jaroWinkler } from './jaro-winkler.ts';

test('the examples that Winkler gives', () => {
  expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.961, 3);
  expect(jaroWinkler('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 3);
  expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.813, 3);
  expect(jaroWinkler('abc', 'xyz')).toBe(0);
  expect(jaroWinkler('same', 'same')).toBe(1);
});
