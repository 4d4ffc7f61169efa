import { expect, test } from 'vitest';
import { pathData, ringArea } from './map-frame.ts';

test('a path begins with its first point, and every later one is a step from the last', () => {
  expect(
    pathData(
      [
        [
          [1, 2],
          [4, 1.5],
          [4, 3],
        ],
      ],
      true,
    ),
  ).toBe('M1 2l3-0.5 0 1.5z');
});

test('a point that rounds to the one before is left out, also the second', () => {
  expect(
    pathData(
      [
        [
          [10, 20],
          [10.01, 20.02],
          [15, 23],
        ],
      ],
      false,
    ),
  ).toBe('M10 20l5 3');
  expect(
    pathData(
      [
        [
          [10, 20],
          [10.01, 20.02],
        ],
      ],
      true,
    ),
  ).toBe('');
});

test('the area of a ring has the sign of its turn', () => {
  expect(
    Math.abs(
      ringArea([
        [0, 0],
        [2, 0],
        [2, 3],
        [0, 3],
      ]),
    ),
  ).toBe(6);
});
