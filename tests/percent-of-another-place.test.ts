import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What is so many percent of another place's average, or above or below it. The numbers are our own.

const TABLES: readonly GivenTable[] = [
  [
    'Price level of consumer goods (EU27_2020 = 100)',
    'Eurostat',
    [
      'geo,2015,2019,2022',
      'EU27_2020,100,100,100',
      'DK,141,138,147',
      'PL,57,58,60',
      'PT,85,87,89',
      'BG,48,52,59',
    ],
  ],
  [
    'Average monthly wages by country, euros',
    'A wage office',
    ['Country,2015,2019,2022', 'Norway,4210,4630,5020', 'Chile,810,905,1004', 'World,1602,1811,2008'],
  ],
];

describe('percent of another place’s average', () => {
  const verdictOf = judgingTables(TABLES, '2023-06-10', 0.9);
  it.each([
    [
      'The price level of consumer goods in Denmark was 147 percent of the EU average in 2022.',
      '147 percent',
      'holds',
    ],
    [
      'The price level of consumer goods in Denmark was 47 percent above the EU average in 2022.',
      '47 percent',
      'holds',
    ],
    [
      'The price level of consumer goods in Poland was 60 percent below the EU average in 2022.',
      '60 percent',
      'differs',
    ],
    [
      'The price level of consumer goods in Portugal was 11 percent below the average of the European Union in 2022.',
      '11 percent',
      'holds',
    ],
    [
      'The price level of consumer goods in Bulgaria rose from 48 percent of the EU average in 2015 to 59 percent in 2022.',
      '48 percent',
      'holds',
    ],
    ['Average monthly wages in Chile were half the world average in 2022.', 'half', 'holds'],
    ['Average monthly wages in Chile were 50 percent of the world average in 2022.', '50 percent', 'holds'],
    // What is compared with a month or a year is no other place's, nor is what the sentence leaves unsaid.
    [
      'The price level of consumer goods in Poland was 3 percent above the December level in 2022.',
      '3 percent',
      'cannot be checked',
    ],
    [
      'The price level of consumer goods in Poland rose by 60 percent in 2022.',
      '60 percent',
      'cannot be checked',
    ],
    [
      'The price level of consumer goods in Denmark was 47 percent above the Nordic average in 2022.',
      '47 percent',
      'cannot be checked',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
