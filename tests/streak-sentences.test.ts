import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What went one way several times running, on tables of our own. A streak holds if all of its steps went that way, and is
// left alone wherever it is not plain which steps are meant.

const years = (first: number, values: readonly number[]) =>
  values.map((value, i) => [first + i, value] as const);
const UNEMPLOYMENT: Readonly<Record<string, readonly number[]>> = {
  Portugal: [12.4, 12.9, 12.1, 11.3, 10.2, 8.9, 7.1, 6.6, 7.0, 6.7, 6.2, 6.5],
  Estonia: [9.8, 8.6, 7.4, 6.2, 6.8, 5.8, 5.4, 4.5, 6.9, 6.2, 5.6, 6.4],
  Finland: [7.7, 8.2, 8.7, 9.4, 8.8, 8.6, 7.4, 6.8, 7.7, 7.7, 6.8, 7.2],
};
const QUARTERS = [2021, 2022, 2023].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const MONTHS = Array.from(
  { length: 18 },
  (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const TABLES: readonly GivenTable[] = [
  [
    'Unemployment rate by country',
    'A statistics office',
    [
      'country,year,unemployment rate (%)',
      ...Object.entries(UNEMPLOYMENT).flatMap(([country, values]) =>
        years(2012, values).map(([year, value]) => `${country},${year},${value}`),
      ),
    ],
  ],
  [
    'Population on 1 January',
    'A statistics office',
    [
      'country,year,population',
      ...years(
        2013,
        [
          2_024_000, 2_001_000, 1_986_000, 1_969_000, 1_950_000, 1_934_000, 1_920_000, 1_908_000, 1_893_000,
          1_876_000, 1_883_000,
        ],
      ).map(([year, value]) => `Latvia,${year},${value}`),
      ...years(
        2013,
        [
          5_050_000, 5_108_000, 5_166_000, 5_214_000, 5_258_000, 5_296_000, 5_328_000, 5_368_000, 5_391_000,
          5_425_000, 5_489_000,
        ],
      ).map(([year, value]) => `Norway,${year},${value}`),
    ],
  ],
  [
    'Job vacancy rate in Belgium',
    'A statistics office',
    [
      'quarter,job vacancy rate (%)',
      ...QUARTERS.map(
        (quarter, i) => `${quarter},${[3.1, 3.4, 3.8, 4.2, 4.7, 5.1, 5.0, 4.8, 4.7, 4.6, 4.6, 4.4][i]}`,
      ),
    ],
  ],
  [
    'Rental price index in Ireland, 2015 = 100',
    'A statistics office',
    [
      'month,rental price index (2015 = 100)',
      ...MONTHS.map(
        (month, i) =>
          `${month},${[140, 141.2, 142, 143.1, 142.1, 143.5, 144.9, 145.2, 146, 147.3, 148, 148.4, 149.1, 150.6, 151.2, 152, 152.9, 153.3][i]}`,
      ),
    ],
  ],
  [
    'Retail sales in Denmark, million kroner',
    'A statistics office',
    [
      'month,retail sales (million kroner)',
      ...MONTHS.map(
        (month, i) =>
          `${month},${[31_000, 30_100, 30_900, 31_200, 31_400, 31_900, 30_300, 31_700, 31_100, 32_000, 33_400, 38_900, 31_700, 31_300, 31_000, 30_800, 30_600, 30_500][i]}`,
      ),
    ],
  ],
];
const verdictOf = judgingTables(TABLES);

describe('what went one way several times running', () => {
  it.each([
    ['Unemployment in Portugal fell for the sixth year running in 2019.', 'fell', 'holds'],
    ['For the sixth year running, unemployment in Portugal fell in 2019.', 'the sixth year', 'holds'],
    ['For the third year in a row unemployment in Portugal fell in 2021.', 'the third year', 'differs'],
    ['Unemployment in Portugal fell for six years in a row in 2019.', 'fell', 'holds'],
    ['In 2018, unemployment in Portugal fell for three consecutive years.', 'fell', 'holds'],
    ['Unemployment in Finland rose every year between 2012 and 2015.', 'rose', 'holds'],
    ['Unemployment in Portugal fell every year between 2013 and 2019.', 'fell', 'holds'],
    ['Unemployment in Portugal fell for the third year running in 2021.', 'fell', 'differs'],
    ['Unemployment in Estonia rose for three years in a row in 2022.', 'rose', 'differs'],
    ['Unemployment in Portugal fell every year between 2013 and 2020.', 'fell', 'differs'],
    ['The population of Latvia fell for five years in a row in 2021.', 'fell', 'holds'],
    ['The population of Norway has grown every year since 2013.', 'grown', 'holds'],
    [
      'The job vacancy rate in Belgium rose for three straight quarters in the second quarter of 2022.',
      'rose',
      'holds',
    ],
    ['The rental price index in Ireland rose for four months running in September 2023.', 'rose', 'holds'],
    [
      'The rental price index in Ireland rose for the fourth month running in September 2023.',
      'rose',
      'holds',
    ],
    ['The rental price index in Ireland rose every month between May 2023 and June 2024.', 'rose', 'holds'],
    [
      'The rental price index in Ireland rose every month between January 2023 and June 2023.',
      'rose',
      'differs',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // How far off a count of people may be is not known without one.
    ['The population of Latvia has fallen every year since 2013.', 'fallen'],
    // It went on for longer, or began before the table does.
    ['Unemployment in Portugal fell for the third year running in 2019.', 'fell'],
    ['Unemployment in Finland rose for the second year running in 2013.', 'rose'],
    ['Unemployment in Finland rose for the third straight year in 2015.', 'rose'],
    ['The population of Latvia fell for the ninth year in a row in 2022.', 'fell'],
    [
      'The job vacancy rate in Belgium rose for the fifth quarter in a row in the second quarter of 2022.',
      'rose',
    ],
    // No value changed by as much as the table shows.
    ['Unemployment in Finland fell for two years in a row in 2022.', 'fell'],
    ['The job vacancy rate in Belgium fell for five quarters in a row in the third quarter of 2023.', 'fell'],
    // Sales of a month are compared with the month before, or with that of a year before.
    ['Retail sales in Denmark fell for the third month running in April 2024.', 'fell'],
    // Which years are meant is not said.
    ['Unemployment in Portugal fell for the third year running.', 'fell'],
    ['Unemployment in Portugal, which peaked in 2013, fell for the third year running in 2016.', 'fell'],
    ['Unemployment in Portugal fell for three years running until 2020.', 'fell'],
    ['Unemployment in Portugal fell for three years running, but not in 2020.', 'fell'],
    // A streak of another kind, or none.
    ['Unemployment in Portugal fell for the third year running in May 2018.', 'fell'],
    ['Unemployment in Portugal fell for the third month running in 2018.', 'fell'],
    ['Unemployment in Portugal did not fall for the third year running in 2020.', 'fall'],
    ['Unemployment in Portugal may have fallen for the seventh year running in 2020.', 'fallen'],
    ['If unemployment in Portugal fell for the seventh year running in 2020, nobody said so.', 'fell'],
    ['Unemployment in Portugal nearly fell for the seventh year running in 2020.', 'fell'],
    ['Unemployment in Sweden fell for the third year running in 2018.', 'fell'],
    ['Long-term unemployment in Portugal fell for the sixth year running in 2019.', 'fell'],
    ['Youth unemployment in Portugal rose for the third year running in 2018.', 'rose'],
    ['The population of Latvia fell every other year between 2013 and 2022.', 'fell'],
  ])('cannot be checked: %s', async (text, quote) => {
    expect(['not found', 'cannot be checked']).toContain(await verdictOf(text, quote));
  });

  // Each is false, or says something else than the table does, and reads almost like a plain streak.
  it.each([
    'Unemployment in Portugal fell in every year from 2013 to 2019.',
    'Unemployment in Portugal fell almost every year between 2013 and 2020.',
    'Unemployment in Portugal fell year after year between 2013 and 2021.',
    'Unemployment in Portugal has fallen steadily since 2013.',
    'Unemployment in Portugal fell without interruption between 2013 and 2022.',
    'Unemployment in Portugal fell in all but one year between 2013 and 2021.',
    'Unemployment in Portugal fell for the eighth straight time in 2021.',
    'Unemployment in Portugal fell for the third year in 2021.',
    'Unemployment in Portugal fell for at least three years running in 2021.',
    'Unemployment in Portugal fell for a record sixth year running in 2021.',
    'Unemployment in Portugal fell for the fourth time in five years in 2021.',
    'Unlike in Finland, unemployment in Portugal fell for the seventh year running in 2020.',
    'Unemployment among women in Portugal fell for the seventh year running in 2020.',
    'Unemployment in northern Portugal fell for the seventh year running in 2020.',
    'Concern over unemployment in Portugal fell for the seventh year running in 2020.',
    'Unemployment insurance payouts in Portugal fell for the seventh year running in 2020.',
    'The number of people unemployed in Portugal fell for the seventh year running in 2020.',
    'The pace of unemployment in Portugal fell for the second year running in 2021.',
    'As unemployment in Portugal fell for the sixth year running, wages rose for the third year running in 2019.',
    'Wages fell for the seventh year running in Portugal in 2020 as unemployment rose.',
    'Unemployment in Portugal failed to fall for the seventh year running in 2020.',
    'Nobody said unemployment in Portugal fell for the seventh year running in 2020.',
    'The claim that unemployment in Portugal fell for the seventh year running in 2020 is false.',
    'Had unemployment in Portugal fallen for the seventh year running in 2020, the minister would have stayed.',
    'Hopes that unemployment in Portugal fell for the seventh year running in 2020 were dashed.',
    'Only in Portugal has unemployment fallen for the seventh year running in 2020.',
    'Unemployment in Portugal reportedly fell for the seventh year running in 2020.',
    'Unemployment in Portugal had fallen for six years running when the pandemic hit in 2020.',
    'Unemployment in Portugal fell for six years running before 2020.',
    'Unemployment in Portugal fell for three years running from 2019.',
    'After 2020, unemployment in Portugal fell for three consecutive years.',
    'By 2020 unemployment in Portugal fell for six consecutive years.',
    'The population of Norway fell for two years running in 2022 relative to that of Sweden.',
    'The population of Latvia rose for three years running in 2022 among children.',
    'The population of Latvia rose for the third year running in 2022 in towns.',
  ])('leaves alone: %s', async (text) => {
    expect(await verdictOf(text)).toMatch(/^(?:not found|cannot be checked)$/);
  });
});
