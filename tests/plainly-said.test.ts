import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Plain statements of newspapers that restrictions meant for other sentences used to leave to a person. The numbers are our own.

/** From the first year's value to the last one's in even steps. */
const rows = (all: Readonly<Record<string, readonly [number, number]>>, digits: number) =>
  Object.entries(all).flatMap(([name, [first, last]]) =>
    Array.from(
      { length: 11 },
      (_, i) => `${name},${2010 + i},${(first + ((last - first) * i) / 10).toFixed(digits)}`,
    ),
  );

const TABLES: readonly GivenTable[] = [
  [
    'Life expectancy at birth',
    'A health office',
    [
      'Entity,Year,Life expectancy at birth (years)',
      ...rows({ Spain: [81.2, 83.4], Mexico: [74.1, 75.1], 'United States': [78.6, 78.8] }, 1),
    ],
  ],
  [
    'Population of cities, with projections',
    'A statistics office',
    [
      'Entity,Year,City population,Projected city population',
      ...['Lagos', 'Osaka'].flatMap((city, at) =>
        Array.from({ length: 6 }, (_, i) => {
          const value = at === 0 ? 10_400_000 + 1_300_000 * i : 19_400_000 - 210_000 * i;
          return i < 3 ? `${city},${2010 + 5 * i},${value},` : `${city},${2010 + 5 * i},,${value}`;
        }),
      ),
    ],
  ],
  [
    'Employees by industry',
    'A labour office',
    [
      'month,manufacturing,construction,leisure and hospitality',
      ...Array.from({ length: 37 }, (_, i) => {
        const month = `${2012 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-01`;
        return `${month},${12_400_000 - 21_000 * i},${5_600_000 + 12_000 * i},${13_500_000 + 30_000 * i}`;
      }),
    ],
  ],
  [
    'Population on 1 January',
    'A statistics office',
    ['country,year,population', ...rows({ Romania: [20_300_000, 19_300_000], Malta: [414_000, 514_000] }, 0)],
  ],
  [
    'Oil price, monthly',
    'An energy office',
    [
      'month,"Crude oil spot price, dollars per barrel"',
      ...Array.from(
        { length: 12 },
        (_, i) => `2014-${String(i + 1).padStart(2, '0')},${(112.5 - 4.5 * i).toFixed(2)}`,
      ),
    ],
  ],
  [
    'Exchange rates against the US dollar, annual averages',
    'A central bank',
    [
      'Country,Date,Exchange rate',
      ...rows({ Japan: [87.8, 106.8], Euro: [0.75, 0.88], Sweden: [7.2, 9.2], India: [45.7, 74.1] }, 3),
    ],
  ],
];

describe('what is plainly said', () => {
  const verdictOf = judgingTables(TABLES);
  it.each([
    // "Expect" is a word of the measure.
    ['Americans born in 2020 could expect to live 78.8 years.', '78.8 years', 'holds'],
    ['Americans born in 2020 could expect to live 87.8 years.', '87.8 years', 'differs'],
    ['Mexicans can expect to live 75.1 years, figures for 2020 show.', '75.1 years', 'holds'],
    // What is expected is expected even so.
    ['Life expectancy in Spain was expected to reach 83.4 years in 2020.', '83.4 years', 'cannot be checked'],
    ['Spaniards were forecast to live 83.4 years in 2020.', '83.4 years', 'cannot be checked'],
    ['Spaniards expect to live 90.5 years, a survey found in 2020.', '90.5 years', 'cannot be checked'],
    // The table has what is projected.
    ['Lagos is expected to have 14.3 million people in 2025.', '14.3 million', 'holds'],
    ['Osaka is projected to have 18.4 million people in 2035.', '18.4 million', 'holds'],
    [
      'The population of Osaka will shrink to 18.4 million in 2035, the office forecasts.',
      '18.4 million',
      'holds',
    ],
    ['Lagos was expected to have 13.0 million people in 2020.', '13.0 million', 'cannot be checked'],
    [
      'Lagos is expected to build homes for 14.3 million people in 2025.',
      '14.3 million',
      'cannot be checked',
    ],
    // A change of a stock.
    ['Manufacturing shed 231,000 jobs between January 2012 and December 2012.', '231,000', 'holds'],
    ['Construction added 132,000 jobs between January 2012 and December 2012.', '132,000', 'holds'],
    ['Romania lost a million people between 2010 and 2020.', 'a million', 'holds'],
    ['Malta gained 100,000 people between 2010 and 2020.', '100,000', 'holds'],
    ['Malta took in 100,000 people between 2010 and 2020.', '100,000', 'cannot be checked'],
    // A price that loses part of itself.
    ['Oil lost 40 percent of its value between February and December 2014.', '40 percent', 'differs'],
    ['Oil lost 42 percent of its value between February and December 2014.', '42 percent', 'holds'],
    // Whose money a rate is.
    ['The dollar bought 106.8 yen on average in 2020.', '106.8 yen', 'holds'],
    ['The dollar averaged 1,068 yen in 2020.', '1,068 yen', 'differs'],
    ['A dollar cost 0.88 euros on average in 2020.', '0.88 euros', 'holds'],
    ['The dollar bought 98 yen at its low in 2020.', '98 yen', 'cannot be checked'],
    // The other way round, or of two other currencies.
    ['A euro bought 0.88 dollars on average in 2020.', '0.88 dollars', 'cannot be checked'],
    ['A euro cost 106.8 yen on average in 2020.', '106.8 yen', 'cannot be checked'],
    ['Producers made $63 on each barrel of oil in December 2014.', '$63', 'cannot be checked'],
  ])('%s: “%s” %s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
