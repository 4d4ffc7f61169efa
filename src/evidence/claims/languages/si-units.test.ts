import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';
import { SI_WORDS, SYMBOLS } from './si-units.ts';

const read = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).map(({ value, unit }) => [value, unit]);

describe('units of the International System', () => {
  it('are read by their words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SI_WORDS), fc.integer({ min: 21, max: 900 }), ([word, unit], value) => {
        expect(read(`It has ${value} ${word} of it.`)).toEqual([[value, unit]]);
      }),
    );
  });

  it('are read by their symbols, capitals and all', () => {
    const symbols = [...SYMBOLS].filter(([symbol]) => symbol.length > 1);
    fc.assert(
      fc.property(fc.constantFrom(...symbols), fc.integer({ min: 21, max: 900 }), ([symbol, unit], value) => {
        expect(read(`It has ${value} ${symbol} of it.`)).toEqual([[value, unit]]);
      }),
    );
  });

  it.each([
    ['The strength is 8.90 ksi (61.4 MPa).', [8.9, 'kilopound per square inch'], [61.4, 'megapascal']],
    ['A field of 10 kV/cm.', [10, 'kilovolt per centimeter']],
    ['It was 30 C (86 F).', [30, 'degree Celsius'], [86, 'degree Fahrenheit']],
    ['Rotate it by 90°.', [90, 'degree']],
    ['A 7.62mm barrel was found.', [7.62, 'millimeter']],
  ])('are read in %s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});
