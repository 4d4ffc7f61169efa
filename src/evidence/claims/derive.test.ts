import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const change = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).find(({ derivedFrom }) => derivedFrom);

describe('a change that follows from two levels', () => {
  it('is counted from what the sentence states, with the hedge of its end', () => {
    const found = change('Imports jumped from $200 million in 2021 to over $500 million in 2022.');
    expect(found).toMatchObject({ value: 150, unit: '%', measure: 'change', direction: 'up', hedge: 'over' });
    expect(found?.derivedFrom).toEqual([0, 1]);
  });

  it('is as coarse as rounding both ends makes it', () => {
    const found = change('Exports rose from €263.2 million in 2021 to €2,733.8 million in 2023.');
    const worst = (2733.85 / 263.15 - 2733.75 / 263.25) * 100;
    expect(found?.grain).toBeGreaterThan(worst * 0.99);
    expect(found?.grain).toBeLessThan(worst * 1.01);
  });

  it('is not made of levels that no time parts', () => {
    expect(change('Prices went from $3 to $5 in 2022.')).toBeUndefined();
  });
});
