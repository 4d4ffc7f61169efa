import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const read = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).map(({ value, unit }) => [value, unit]);

describe('fractions', () => {
  it.each([
    ['It has one and a half million users.', [1_500_000, 'user']],
    ['It cost two thirds of a million dollars.', [666_666.666666667, 'USD']],
    ['Quarter million homes were lost.', [250_000, 'home']],
    ['There are five billion and three quarters of them.', [5_750_000_000, null]],
    ['It has one billion and a quarter million users.', [1_000_250_000, 'user']],
    ['It is one hundred and three quarters miles.', [100.75, 'mile']],
    ['Some nought point nought three percent.', [0.03, '%']],
    ['Four in five agree.', [80, '%']],
    ['A fifth fewer people came.', [20, '%']],
    ['Output was a quarter above that of France.', [25, '%']],
  ])('are read in %s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('of a scale are that part of it', () => {
    const scales = [
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
    ] as const;
    const parts = [
      ['a half', 0.5],
      ['a quarter', 0.25],
      ['three quarters', 0.75],
      ['four fifths', 0.8],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 19 }),
        fc.constantFrom(...parts),
        fc.constantFrom(...scales),
        (whole, [words, part], [scale, size]) => {
          const [figure] = read(`It has ${whole} ${scale} and ${words} users.`);
          expect(figure?.[0]).toBeCloseTo((whole + part) * size, 3);
        },
      ),
    );
  });
});
