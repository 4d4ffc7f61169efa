import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What there is at the end of a year that begins in one and ends in the next, asked for by its last month or day, or by the
// year's name. The numbers are our own.

const YEARS = ['2018-19', '2019-20', '2020-21', '2021-22', '2022-23', '2023-24'];

/** Wind: 31,200 MW in March 2019, 51,000 in March 2024. */
const power: GivenTable = [
  'Installed capacity in India (MW) by source, end of fiscal year',
  'A power authority',
  [
    'Fiscal year (as on 31 March),Solar,Wind,Nuclear',
    ...YEARS.map(
      (year, i) =>
        `${year},${[21000, 26000, 33000, 44000, 58000, 76000][i]},${[31200, 34000, 36500, 40100, 45500, 51000][i]},6780`,
    ),
  ],
];

/** Dairy cows: 4.9 million in June 2021, 4.6 in June 2023. */
const cows: GivenTable = [
  'Dairy cows by island, as at 30 June',
  'A dairy board',
  [
    'Year to June,North Island,South Island',
    ...['2018/19', '2019/20', '2020/21', '2021/22', '2022/23', '2023/24'].map(
      (year, i) =>
        `${year},${[2900000, 2850000, 2800000, 2750000, 2700000, 2650000][i]},${[2000000, 2040000, 2100000, 2050000, 1900000, 1850000][i]}`,
    ),
  ],
];

/** Nothing says on which day of the year these are counted. */
const tides: GivenTable = [
  'Installed capacity of tidal plants (MW)',
  'A sea authority',
  [
    'Fiscal year,Tidal plants (MW)',
    ...YEARS.map((year, i) => `${year},${[210, 240, 260, 300, 340, 390][i]}`),
  ],
];

/** Letters are added up over the year. */
const letters: GivenTable = [
  'Letters delivered, fiscal year to 31 March',
  'A post office',
  [
    'Fiscal year (to 31 March),Letters delivered',
    ...YEARS.map((year, i) => `${year},${[9100000, 8700000, 7000000, 7400000, 7100000, 6600000][i]}`),
  ],
];

const verdictOn = judgingTables([power, cows, tides, letters]);

describe('the end of a year that ends in March', () => {
  it.each([
    ['At the end of March 2024 wind capacity stood at 51,000 megawatts.', '51,000', 'holds'],
    ['On 31 March 2024 wind capacity stood at 51,000 megawatts.', '51,000', 'holds'],
    ['Wind capacity stood at 40.1 gigawatts in March 2022.', '40.1', 'holds'],
    ['By March 2024 solar capacity had reached 76 gigawatts.', '76 gigawatts', 'holds'],
    ['At the end of March 2023 wind capacity stood at 51,000 megawatts.', '51,000', 'differs'],
    ['At the end of fiscal 2021-22 wind capacity stood at 40,100 megawatts.', '40,100', 'holds'],
    ['Wind capacity came to 40,100 megawatts at the end of fiscal year 2021-22.', '40,100', 'holds'],
    [
      'Wind capacity grew from 31.2 gigawatts at the end of fiscal 2018-19 to 51 gigawatts at the end of 2023-24.',
      '31.2 gigawatts',
      'holds',
    ],
    [
      'Wind capacity grew from 31.2 gigawatts at the end of fiscal 2019-20 to 51 gigawatts at the end of 2023-24.',
      '31.2 gigawatts',
      'differs',
    ],
    ['Wind capacity grew by 12 percent in the year to March 2024, to 51 gigawatts.', '12 percent', 'holds'],
    ['Wind capacity was 12 percent higher in March 2024 than a year earlier.', '12 percent', 'holds'],
  ])('is that year: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    ['In June 2023 the South Island had 1.9 million dairy cows.', '1.9 million', 'holds'],
    ['On 30 June 2022 the South Island had 2.05 million dairy cows.', '2.05 million', 'holds'],
  ])('in June, too: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    ['In December 2023 wind capacity stood at 51,000 megawatts.', '51,000'],
    ['On 1 March 2024 wind capacity stood at 51,000 megawatts.', '51,000'],
    ['At the start of March 2024 wind capacity stood at 51,000 megawatts.', '51,000'],
    ['At the end of 2023 wind capacity stood at 51,000 megawatts.', '51,000'],
    ['At the end of March 2024 the capacity of tidal plants was 390 megawatts.', '390'],
    ['In March 2024 some 6.6 million letters were delivered.', '6.6 million'],
  ])('is no other time, nor of what is counted otherwise: %s', async (text, quote) => {
    expect(await verdictOn(text, quote)).toBe('cannot be checked');
  });

  it('is the year before, where its start is said', async () => {
    const text = 'Wind capacity stood at 45,500 megawatts at the start of fiscal 2023-24.';
    expect(await verdictOn(text, '45,500')).toBe('holds');
    expect(await verdictOn(text.replace('45,500', '51,000'), '51,000')).toBe('differs');
  });
});
