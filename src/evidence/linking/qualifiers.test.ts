import { describe, expect, it } from 'vitest';
import { findFigures } from '../claims/find-figures.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { adjustmentIn, isOfSoMany, isRuledOut, perPhraseOf } from './qualifiers.ts';

const measure = (more: Partial<CubeMeasure>): CubeMeasure => ({
  columns: [{ column: 'Value', period: null }],
  label: 'Hospital beds',
  unit: 'bed',
  multiplier: 1,
  kind: 'stock',
  concept: 'hospital beds',
  also: [],
  confidence: 1,
  whole: true,
  parts: [],
  ...more,
});
const RATE = measure({ unit: 'per 100000', kind: 'rate' });

/** The figure that a sentence writes with these words. */
function given(text: string, quote: string) {
  const figures = findFigures(text, { language: 'en', date: '2024-05-01' });
  const figure = figures.find((one) => one.quote.includes(quote));
  if (!figure) throw new Error(`no “${quote}”`);
  return { figure, figures, text, sentence: { start: 0, end: text.length } };
}

describe('so many of so many', () => {
  it.each([
    ['Sweden had 201 hospital beds for every 100,000 people in 2022.', '201', 100_000],
    ['Germany has 759 beds per hundred thousand inhabitants.', '759', 100_000],
    ['There were 109 vacancies for every 100 unemployed people.', '109', 100],
    ['Relative to its population it has 771 beds.', '771', null],
    ['Bulgaria has 771 per 100,000 inhabitants against 759 in Germany.', '759', 100_000],
  ])('%s', (text, quote, of) => {
    expect(perPhraseOf(given(text, quote))).toMatchObject({ of });
  });

  it('is said of one figure, and not of the one before it', () => {
    const text = 'France has 380,000 hospital beds, or 558 beds per 100,000 people.';
    expect(perPhraseOf(given(text, '380,000'))).toBeNull();
    expect(perPhraseOf(given(text, '558'))).toMatchObject({ of: 100_000 });
  });

  it('is a rate of as many, and no amount', () => {
    const text = 'Sweden had 201 hospital beds for every 100,000 people in 2022.';
    expect(isRuledOut(given(text, '201'), measure({}))).toBe(true);
    expect(isRuledOut(given(text, '201'), RATE)).toBe(false);
    expect(isOfSoMany(RATE, { start: 0, end: 1, of: 1000 })).toBe(false);
    expect(isRuledOut(given('Sweden had 21,000 hospital beds in 2022.', '21,000'), measure({}))).toBe(false);
  });
});

describe('seasonal adjustment', () => {
  it.each([
    ['Exports rose, seasonally adjusted', 'adjusted'],
    ['after seasonal adjustment', 'adjusted'],
    ['figures that are not seasonally adjusted', 'raw'],
    ['Without seasonal adjustment the surplus grew', 'raw'],
    ['Unadjusted imports', 'raw'],
    ['Imports (unadjusted)', 'raw'],
    ['Exports rose', null],
  ])('%s: %s', (text, said) => {
    expect(adjustmentIn(text)).toBe(said);
  });

  it('that a sentence denies rules the adjusted series out', () => {
    const text = 'Exports were 3.7 billion euros, figures that are not seasonally adjusted show.';
    const exports = (label: string) => measure({ label, unit: 'EUR', kind: 'flow' });
    expect(isRuledOut(given(text, '3.7'), exports('Exports seasonally adjusted'))).toBe(true);
    expect(isRuledOut(given(text, '3.7'), exports('Exports unadjusted'))).toBe(false);
    expect(isRuledOut(given(text, '3.7'), exports('Exports'))).toBe(false);
  });
});
