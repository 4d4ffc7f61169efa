import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const hedges = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).map(({ value, hedge }) => [value, hedge]);

describe('words before a number', () => {
  it.each([
    ['It made 75,000 barrels a day, below its 120,000 quota.', [75_000, 'none'], [120_000, 'none']],
    ['Sales fell 5%, less than their 7% target.', [5, 'none'], [7, 'none']],
    ['Inflation was 2%, above the 1.5% forecast.', [2, 'none'], [1.5, 'none']],
    ['It paid $247m plus interest.', [247_000_000, 'none']],
    ['It was sold under the £300m plan.', [300_000_000, 'none']],
  ])('compare with a value that is known, and bound none: %s', (text, ...figures) => {
    expect(hedges(text)).toEqual(figures);
  });

  it.each([
    ['Sales rose over the 5 million mark.', [5_000_000, 'over']],
    ['The price is not to exceed $1.50.', [1.5, 'up to']],
    ['It made a $30m-plus bid.', [30_000_000, 'at least']],
    ['It was below 5%.', [5, 'fewer than']],
  ])('bound it: %s', (text, ...figures) => {
    expect(hedges(text)).toEqual(figures);
  });
});
