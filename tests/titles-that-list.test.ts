import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Columns with bare headers, of which the title says what they are. The numbers are our own.

const YEARS = Array.from({ length: 10 }, (_, i) => 2014 + i);
const KINDS = ['Construction', 'Farming', 'Finance', 'Mining', 'Retail', 'Transport', 'Tourism'];

const TABLES: readonly GivenTable[] = [
  [
    'Unemployed persons (in thousands) and unemployment rate in Austria by trade',
    'A labour office',
    [
      'series,year,count,rate',
      ...KINDS.flatMap((kind, at) =>
        YEARS.map(
          (year, i) =>
            `${kind},${year},${12 + 3 * at + ((i * 5) % 7)},${(1.4 + 0.3 * at + ((i * 3) % 5) * 0.2).toFixed(1)}`,
        ),
      ),
    ],
  ],
];

describe('titles that list what the columns are', () => {
  const verdictOf = judgingTables(TABLES, '2024-06-10', 0.97);
  it.each([
    // Mining had 25 thousand in 2019, and 2.3 percent.
    ['In 2019 Austrian mining had 25,000 unemployed.', '25,000', 'holds'],
    ['There were 31,000 unemployed people in Austrian mining in 2019.', '31,000', 'differs'],
    ['The unemployment rate in Austrian mining was 2.3 percent in 2019.', '2.3 percent', 'holds'],
    ['The unemployment rate in Austrian mining was 3.1 percent in 2019.', '3.1 percent', 'differs'],
    // Neither of them is the number of firms, or the rate of all trades.
    ['In 2019 Austrian mining had 25,000 firms.', '25,000', 'cannot be checked'],
    ['The Austrian unemployment rate was 2.9 percent in 2019.', '2.9 percent', 'cannot be checked'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
