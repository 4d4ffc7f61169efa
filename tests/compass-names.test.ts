import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Regions that are another's name in part. The numbers are our own.

const YEARS = [2019, 2020, 2021, 2022];
const TABLES: readonly GivenTable[] = [
  [
    'Rent of homes by region',
    'A statistics office',
    [
      'Year,Region,Average monthly rent (GBP)',
      ...YEARS.flatMap((year, i) =>
        ['United Kingdom', 'England', 'East of England', 'London', 'Wales'].map(
          (region, k) => `${year},${region},${(803.4 + i * 31.7 + k * 57.3).toFixed(1)}`,
        ),
      ),
    ],
  ],
  [
    'Wheat production by region',
    'A food agency',
    [
      'Year,Region,Wheat production (tonnes)',
      ...YEARS.flatMap((year, i) =>
        ['World', 'East Asia', 'Western Europe', 'West Africa'].map(
          (region, k) =>
            `${year},${region},${k === 0 ? 9_834_512 + i * 41_233 : 1_203_451 + i * 21_733 + k * 157_311}`,
        ),
      ),
    ],
  ],
];

describe('a region that the table has not', () => {
  const verdictOf = judgingTables(TABLES, '2023-04-10', 0);
  it.each([
    ['The average monthly rent in the South East of England was £961.2 in 2022.', '£961.2'],
    ['The average monthly rent in the South West, and not the whole, of England was £1,013.1.', '£1,013.1'],
    ['The average monthly rent in the South East of England was £898.5 in 2022.', '£898.5'],
    ['The average monthly rent in the North-East of England was £955.8 in 2022.', '£955.8'],
    ['South-East Asia produced 2,310,400 tonnes of wheat in 2022.', '2,310,400'],
    ['Wheat production in South East Asia was 1,425,961 tonnes in 2022.', '1,425,961'],
    ['South-East Asia produced 9,958,211 tonnes of wheat in 2022.', '9,958,211'],
    ['Wheat production in North West Africa was 1,411,000 tonnes in 2022.', '1,411,000'],
  ])('is not judged by one whose name it ends in, nor by the whole: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).toBe('cannot be checked');
  });

  it.each([
    ['The average monthly rent in the East of England was £1,013.1 in 2022.', '£1,013.1', 'holds'],
    ['Wheat production in East Asia was 1,425,961 tonnes in 2022.', '1,425,961', 'holds'],
  ])('the region itself is: %s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
