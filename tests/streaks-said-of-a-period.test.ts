import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Streaks told by the period that ends them, or by a noun: "May was the fourth month in a row in which …", "posted
// its third straight annual fall". What is judged is how often running, and the mark is there.

const years = (first: number, values: readonly number[]) => values.map((value, i) => `${first + i},${value}`);
const months = (first: string, values: readonly number[]) =>
  values.map((value, i) => {
    const [year = 0, month = 0] = first.split('-').map(Number);
    const at = month - 1 + i;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},${value}`;
  });
const TABLES: readonly GivenTable[] = [
  [
    'Coffee price, monthly',
    'A commodities exchange',
    [
      'month,price of coffee (US dollars per kilogram)',
      ...months('2023-09', [3.9, 4.1, 4.3, 4.6, 4.4, 4.2, 4.31, 4.52, 4.71, 4.83, 5.05]),
    ],
  ],
  [
    'Burglaries in Denmark',
    'A statistics office',
    [
      'year,burglaries',
      ...years(2014, [62_104, 58_330, 51_200, 47_910, 44_020, 39_870, 41_250, 36_400, 33_120, 31_006]),
    ],
  ],
  [
    'Unemployment rate by country',
    'A statistics office',
    [
      'country,year,unemployment rate (%)',
      ...[
        ['Portugal', 12.4, 12.9, 12.1, 11.3, 10.2, 8.9, 7.1, 6.6, 7.0, 6.7, 6.2, 6.5],
        ['Finland', 7.7, 8.2, 8.7, 9.4, 8.8, 8.6, 7.4, 6.8, 7.7, 7.7, 6.8, 7.2],
      ].flatMap(([country, ...values]) => values.map((value, i) => `${country},${2012 + i},${value}`)),
    ],
  ],
];
const verdictOf = judgingTables(TABLES, '2024-08-02');

describe('a streak that is told of the period that it ends with', () => {
  it.each([
    ['July was the fifth month in a row in which the price of coffee rose.', 'fifth', 'holds'],
    [
      'July was the fifth month in a row in which the price of coffee rose, to $5.05 a kilogram.',
      'fifth',
      'holds',
    ],
    ['July was the fifth month in a row in which coffee became more expensive.', 'fifth', 'holds'],
    ['July 2024 was the fifth consecutive month in which the price of coffee went up.', 'fifth', 'holds'],
    ['July was the fifth straight month in which the price of coffee went up.', 'fifth', 'holds'],
    ['February was the second month running in which coffee became cheaper.', 'second', 'holds'],
    ['2023 was the third year in a row in which burglaries in Denmark declined.', 'third', 'holds'],
    ['Burglaries in Denmark fell to 31,006 in 2023, the third annual fall in a row.', 'third', 'holds'],
    ['For the sixth year running, unemployment in Portugal fell in 2019.', 'the sixth year running', 'holds'],
    [
      'Unemployment in Portugal has shrunk for six years running, to 6.6 percent in 2019.',
      'six years running',
      'holds',
    ],
    [
      'Unemployment in Finland rose for three years in a row, to 9.4 percent in 2015.',
      'three years',
      'holds',
    ],
    ['Burglaries in Denmark recorded their third consecutive annual decline in 2023.', 'third', 'holds'],
    ['In 2023 burglaries in Denmark posted their third straight fall.', 'third', 'holds'],
    [
      'Unemployment in Portugal was down for the sixth year running in 2019.',
      'the sixth year running',
      'holds',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // Of another month than the table has, or of none that is sure.
    'August was the sixth month in a row in which the price of coffee rose.',
    'July was the sixth month in a row in which the price of tea rose.',
    // More is said than that it rose.
    'July was the seventh month in a row in which the price of coffee rose more than that of tea.',
    'July was the seventh month in a row in which the price of coffee rose in Brazil.',
    'July was the seventh month in a row in which the price of coffee did not fall.',
    'July was the seventh month in a row in which coffee roasters became more expensive to run.',
    'July may have been the seventh month in a row in which the price of coffee rose.',
    'July was not the seventh month in a row in which the price of coffee rose.',
    'July was nearly the seventh month in a row in which the price of coffee rose.',
    // What fell is another thing, or the pace.
    'Burglaries among tourists in Denmark posted their fourth straight fall in 2023.',
    'The cost of burglaries in Denmark posted its fourth straight fall in 2023.',
    'Burglaries in Denmark posted their second straight fall in growth in 2023.',
    'Burglaries in Denmark saw their fourth straight fall in convictions in 2023.',
    'The police chief saw his fourth straight drop in burglaries in Denmark in 2023 as proof.',
    'Had burglaries in Denmark posted their fourth straight fall in 2023, nobody would have noticed.',
    'Burglaries in Denmark narrowly missed their fourth straight fall in 2023.',
    'Copenhagen burglaries in Denmark posted their fourth straight fall in 2023.',
    'Unemployment in Portugal was down for the seventh year running in 2020 among women.',
  ])('leaves alone: %s', async (text) => {
    expect(await verdictOf(text)).toMatch(/^(?:not found|cannot be checked)$/);
  });
});
