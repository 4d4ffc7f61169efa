import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What there is when a year begins, what a way came to, and what one month had beside another. The numbers are our own.

const QUARTERS = [2020, 2021, 2022, 2023].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`));
const MONTHS = [2020, 2021, 2022, 2023].flatMap((year) =>
  Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`),
);
const YEARS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

/** Telia: 31 million at the end of 2022, 32 in March 2023, 35 at the end of 2023. */
const phones: GivenTable = [
  'Mobile subscribers by operator, end of quarter',
  'A regulator',
  [
    'Quarter,Operator,Mobile subscribers (million)',
    ...QUARTERS.flatMap((q, i) => [`${q},Telia,${20 + i}.0`, `${q},Elisa,${(9 + i / 2).toFixed(1)}`]),
  ],
];

/** Chile: 9.25 percent at the end of 2022, 9.5 in January 2023, 12.25 at the end of 2023. */
const rates: GivenTable = [
  'Central bank policy rates, monthly',
  'A bank',
  [
    'Month,Country,Policy rate (%)',
    ...MONTHS.flatMap((month, i) => [
      `${month},Chile,${(0.5 + 0.25 * i).toFixed(2)}`,
      `${month},Peru,${(1 + 0.1 * i).toFixed(2)}`,
    ]),
  ],
];

/** Ireland: 1.05 percent in 2022, 1.50 in 2013. */
const research: GivenTable = [
  'Research spending as a percentage of GDP',
  'A bank',
  [
    'Year,Country,Research and development spending (% of GDP)',
    ...YEARS.flatMap((year, i) => [
      `${year},Ireland,${(1.5 - 0.05 * i).toFixed(2)}`,
      `${year},Malta,${(0.5 + 0.02 * i).toFixed(2)}`,
    ]),
  ],
];

/** Galway: 120 millimetres in August, 150 in November of each year. */
const rain: GivenTable = [
  'Rainfall by station, monthly',
  'A weather office',
  [
    'Month,Station,Rainfall (mm)',
    ...MONTHS.flatMap((month, i) => [
      `${month},Galway,${50 + (i % 12) * 10}`,
      `${month},Malin Head,${40 + (i % 12) * 5}`,
    ]),
  ],
];

/** Chad: 420,000 tonnes in 2020/21, 380,000 in 2021/22. */
const milk: GivenTable = [
  'Milk production by country, marketing years',
  'A board',
  [
    'Marketing year,Country,Milk production (tonnes)',
    ...['2018/19', '2019/20', '2020/21', '2021/22', '2022/23'].flatMap((year, i) => [
      `${year},Chad,${500000 - 40000 * i}`,
      `${year},Mali,${100000 + 10000 * i}`,
    ]),
  ],
];

const verdictOn = judgingTables([phones, rates, research, rain, milk], '2024-02-10', 0.5);

describe('the start of a year', () => {
  it.each([
    ['Telia began 2023 with 31.0 million mobile subscribers.', '31.0 million', 'holds'],
    ['At the start of 2023 Telia had 31.0 million mobile subscribers.', '31.0 million', 'holds'],
    ['At the start of 2023 Telia had 34.0 million mobile subscribers.', '34.0 million', 'differs'],
    ['Telia closed 2023 with 35.0 million mobile subscribers.', '35.0 million', 'holds'],
    ['Telia finished the year 2023 with 35.0 million mobile subscribers.', '35.0 million', 'holds'],
    ['Telia finished the year 2023 with 31.0 million mobile subscribers.', '31.0 million', 'differs'],
    ['When 2023 began Telia had 31.0 million mobile subscribers.', '31.0 million', 'holds'],
    [
      'Starting 2023 with 31.0 million mobile subscribers, Telia ended it with 35.0 million.',
      '31.0 million',
      'holds',
    ],
    [
      'Starting 2023 with 31.0 million mobile subscribers, Telia ended it with 35.0 million.',
      '35.0 million',
      'holds',
    ],
    [
      'Starting 2023 with 31.0 million mobile subscribers, Telia ended it with 31.5 million.',
      '31.5 million',
      'differs',
    ],
    [
      'Starting 2023 with 31.0 million mobile subscribers, Telia soon had 33.0 million.',
      '33.0 million',
      'cannot be checked',
    ],
    [
      'Telia had 34.0 million mobile subscribers in the third quarter of 2023, up from 30.0 million in the third of 2022.',
      '30.0 million',
      'holds',
    ],
    [
      'Telia had 34.0 million mobile subscribers in the third quarter of 2023, up from 33.0 million in the third of 2022.',
      '33.0 million',
      'differs',
    ],
  ])('is where the quarter before left what is counted at its end: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each(['9.25', '9.5'])('is left where %s percent may have been set on that day', async (rate) => {
    const text = `Chile's policy rate began 2023 at ${rate} percent.`;
    expect(await verdictOn(text, `${rate} percent`)).toBe('cannot be checked');
  });

  it('goes on to an end, which is the last month', async () => {
    const text = "Chile's central bank closed 2023 with its policy rate at 12.25 percent.";
    expect(await verdictOn(text, '12.25 percent')).toBe('holds');
    expect(await verdictOn(text.replace('12.25', '9.5'), '9.5 percent')).toBe('differs');
  });
});

describe('what a way came to', () => {
  const spending = "Ireland's research spending has fallen over the past decade and";

  it.each([
    [`${spending} reached 1.05 percent of gross domestic product in 2022.`, '1.05 percent', 'holds'],
    [`${spending} reached 1.5 percent of gross domestic product in 2022.`, '1.5 percent', 'differs'],
    [
      `${spending} is 1.05 percent of gross domestic product, after 1.1 percent in 2021.`,
      '1.05 percent',
      'cannot be checked',
    ],
  ])('is of the time behind it: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('one month beside another', () => {
  const november = 'November 2023 brought 150 millimetres of rain to Galway,';

  it.each([
    [`${november} 1.25 times as much as August had.`, '1.25 times', 'holds'],
    [`${november} 1.25 times as much as Augusta had.`, '1.25 times', 'cannot be checked'],
  ])('is the last one of its name: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    ['Telia gained 1 million mobile subscribers in the quarter to September 2023.', '1 million', 'holds'],
    ['Telia gained 4 million mobile subscribers in the year to September 2023.', '4 million', 'holds'],
  ])('is no quarter, and no year: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a season', () => {
  it.each([
    [
      'Chad produced 380,000 tonnes of milk in the 2021/22 season, after 420,000 tonnes the season before.',
      '420,000 tonnes',
      'holds',
    ],
    [
      'Galway had 150 millimetres of rain in November 2023, twice as much as the season before.',
      'twice',
      'cannot be checked',
    ],
  ])('is a year where one is called by two: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});
