import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables of rates of growth of whatever an office counts: a sentence says what grew, and by how much. The numbers are our own.

const table = (
  title: string,
  header: string,
  rows: readonly (readonly [string, number, number])[],
): GivenTable => [
  title,
  'A statistics office',
  [
    `Country,Year,${header}`,
    ...rows.flatMap(([place, a, b]) => [`${place},2021,${a}`, `${place},2022,${b}`]),
  ],
];
const judged = judgingTables(
  [
    table('Population growth (annual %)', 'Population growth (annual %)', [
      ['Ireland', 1.17, 1.94],
      ['Japan', -0.31, -0.44],
      ['Spain', 0.13, 0.82],
    ]),
    table('Industrial production, percentage change on the previous year', 'Change (%)', [
      ['Ireland', 27.82, 18.74],
      ['Japan', 5.63, -0.11],
      ['Spain', 7.21, 2.38],
    ]),
    table('Retail sales growth by country', 'Retail sales growth (%)', [
      ['Ireland', 9.13, -0.67],
      ['Japan', 1.92, 2.61],
      ['Spain', 3.42, 0.94],
    ]),
    table('Annual growth of average wages, percent', 'Annual growth of average wages (%)', [
      ['Ireland', 4.47, 3.18],
      ['Japan', 0.53, 1.83],
      ['Spain', 6.12, 2.71],
    ]),
    table('Labour productivity growth, percent a year', 'Labour productivity growth (%)', [
      ['Ireland', 8.23, 2.14],
      ['Japan', 2.02, 0.36],
      ['Spain', -0.72, 1.47],
    ]),
    table('House prices, annual change', 'Annual change in house prices (%)', [
      ['Ireland', 8.31, 12.29],
      ['Japan', 7.12, 8.43],
      ['Spain', 3.73, 7.44],
    ]),
  ],
  '2023-09-14',
  0,
);

describe('what grew, in a table of rates of growth', () => {
  it.each([
    ['The population of Ireland grew by 1.9 percent in 2022.', '1.9 percent'],
    ["Japan's population shrank 0.44 percent in 2022.", '0.44 percent'],
    ['Industrial production in Ireland jumped 18.7 percent in 2022.', '18.7 percent'],
    ['In 2021 Spanish industrial production rose by 7.2 percent.', '7.2 percent'],
    ['Retail sales in Ireland increased 9.1 percent in 2021.', '9.1 percent'],
    ['Retail sales were 2.6 percent higher in Japan in 2022 than in the year before.', '2.6 percent'],
    ['Average wages in Spain rose 6.1 percent in 2021.', '6.1 percent'],
    ['Wages in Ireland went up by 4.5 percent in 2021.', '4.5 percent'],
    ['Labour productivity in Ireland increased by 8.2 percent in 2021.', '8.2 percent'],
    ['Productivity in Japan improved by 2.0 percent in 2021.', '2.0 percent'],
    ['House prices in Ireland climbed 12.3 percent in 2022.', '12.3 percent'],
    ['Population growth of 1.9 percent made Ireland crowded in 2022.', '1.9 percent'],
    ['Ireland recorded population growth of 1.9 percent in 2022.', '1.9 percent'],
    ['Retail sales growth in Spain slowed to 0.9 percent in 2022.', '0.9 percent'],
    ['Industrial production in Spain grew 7.2 percent in 2021 and 2.4 percent in 2022.', '2.4 percent'],
  ])('is told: %s', async (text, quote) => {
    expect(await judged(text, quote)).toMatch(/^holds/);
  });
});
