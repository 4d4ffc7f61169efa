import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Times that are said in part, counted from another, or said of something else than the figure beside them. The numbers are
// our own.

const QUARTERS = [2020, 2021, 2022, 2023].flatMap((year) => [1, 2, 3, 4].map((q) => [year, q] as const));
const YEARS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

/** Unemployment in Kerry: 10.0 percent at the start of 2020, and 0.3 points less each quarter; half as much in Cork. */
const jobless: GivenTable = [
  'Unemployment rate by county, quarterly',
  'A labour office',
  [
    'Quarter,County,Unemployment rate (%)',
    ...QUARTERS.flatMap(([year, q], i) => [
      `${year}-Q${q},Kerry,${(10 - 0.3 * i).toFixed(1)}`,
      `${year}-Q${q},Cork,${(5 - 0.15 * i).toFixed(2)}`,
    ]),
  ],
];

/** Ferries: 300,000 passengers in a quarter of 2020, of 2021 400,000, of 2022 500,000, of 2023 600,000. */
const ferries: GivenTable = [
  'Passengers carried by ferries in Denmark, quarterly',
  'A statistics office',
  [
    'Time period,Ferry passengers',
    ...QUARTERS.map(
      ([year, q], i) =>
        `${['Jan to Mar', 'Apr to Jun', 'Jul to Sep', 'Oct to Dec'][q - 1]} ${year},${300000 + 100000 * Math.floor(i / 4) + 1000 * q}`,
    ),
  ],
];

/** Rents: $1,000 in January 2020 and $10 more each month. */
const rents: GivenTable = [
  'Average rents by city, monthly',
  'A ministry of housing',
  [
    'Month,City,Average rent (US dollars)',
    ...[2020, 2021, 2022, 2023].flatMap((year, y) =>
      Array.from({ length: 12 }, (_, m) => {
        const month = `${year}-${String(m + 1).padStart(2, '0')}`;
        return `${month},Tulsa,${1000 + 10 * (12 * y + m)}\n${month},Omaha,${1500 - 5 * (12 * y + m)}`;
      }),
    ),
  ],
];

/** Births: 20,000 in Bergen in 2021, 18,000 in 2022, 18,900 in 2023. */
const births: GivenTable = [
  'Live births by county',
  'A registry',
  [
    'Year,County,Live births',
    ...YEARS.map(
      (year, i) =>
        `${year},Bergen,${[25000, 24500, 24000, 23500, 23000, 22000, 21500, 21000, 20000, 18000, 18900][i]}`,
    ),
    ...YEARS.map((year, i) => `${year},Tromso,${5000 - 100 * i}`),
  ],
];

const verdictOn = judgingTables([jobless, ferries, rents, births], '2024-02-10');

describe('a quarter that is said in part', () => {
  it.each([
    [
      'Unemployment in Kerry fell by 1.2 percentage points between the third quarter of 2022 and that of 2023.',
      '1.2 percentage points',
      'holds',
    ],
    [
      'Unemployment in Kerry fell by 2.4 percentage points between the third quarter of 2022 and that of 2023.',
      '2.4 percentage points',
      'differs',
    ],
    [
      'Unemployment in Kerry fell between the third quarter of 2022 and the same quarter of 2023, to 5.8 percent.',
      '5.8 percent',
      'holds',
    ],
    [
      'Ferries in Denmark carried 603,000 passengers in the third quarter of 2023, up from 602,000 in the second.',
      '602,000',
      'holds',
    ],
    [
      'Ferries in Denmark carried 603,000 passengers in the third quarter of 2023, up from 583,000 in the second.',
      '583,000',
      'differs',
    ],
    [
      'Ferries in Denmark carried 601,000 passengers in the first quarter of 2023, after 504,000 in the fourth.',
      '504,000',
      'holds',
    ],
    [
      'Ferries in Denmark carried 601,000 passengers in the first quarter of 2023, after 604,000 in the fourth.',
      '604,000',
      'differs',
    ],
  ])('is the one of the year that is meant: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    [
      'Ferries in Denmark carried 603,000 passengers in the third quarter of 2023, as many as in the other.',
      '603,000',
      'holds',
    ],
    ['Ferries in Denmark carried 602,000 passengers in the latter.', '602,000', 'cannot be checked'],
    [
      'Of two ferries in Denmark, 502,000 passengers went in the second, in 2023.',
      '502,000',
      'cannot be checked',
    ],
  ])('is left where nothing names one: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    [
      'Between April and June 2020 the number of ferry passengers in Denmark sank to 302,000 from 400,000 a year before.',
      '302,000',
      'holds',
    ],
    [
      'Between April and June 2021 the number of ferry passengers in Denmark rose to 402,000 from 302,000 a year before.',
      '302,000',
      'holds',
    ],
    [
      'Between April and June 2021 the number of ferry passengers in Denmark rose to 452,000 from 302,000 a year before.',
      '452,000',
      'differs',
    ],
  ])('is one quarter, by its two months: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a level behind a way', () => {
  it.each([
    [
      'Unemployment in Kerry fell between the first quarter of 2020 and the first quarter of 2023, to 6.4 percent.',
      '6.4 percent',
      'holds',
    ],
    [
      'Unemployment in Kerry fell between the first quarter of 2020 and the first quarter of 2023, to 10 percent.',
      '10 percent',
      'differs',
    ],
    ['Rents in Tulsa rose 8.7 percent in the year to December 2023, to $1,470 a month.', '$1,470', 'holds'],
    [
      'Births in Tromso have fallen over the past decade and came to 4,100 in all of the county in 2022.',
      '4,100',
      'holds',
    ],
    [
      'Births in Tromso have fallen over the past decade and came to 4,500 in all of the county in 2022.',
      '4,500',
      'differs',
    ],
    ['Births in Tromso fell 20 percent between 2013 and 2023, to 4,000.', '4,000', 'holds'],
    ['Births in Tromso fell 20 percent between 2013 and 2023, to 4,400.', '4,400', 'differs'],
  ])('is of its end, or of its own time: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    ['Births in Tromso fell between 2013 and 2023, to a low of 12 in one of its villages.', '12'],
    ['Ferry passengers in Denmark rose in the year to December 2023, to 604,000.', '604,000'],
  ])('is none where something else is said: %s', async (text, quote) => {
    expect(await verdictOn(text, quote)).not.toBe('differs');
  });
});

describe('twelve months', () => {
  it.each([
    [
      'Danish ferries carried 2.41 million passengers in the year to December 2023, up 19.9 percent on the previous twelve months.',
      '19.9 percent',
      'holds',
    ],
    [
      'Danish ferries carried 2.41 million passengers in the year to December 2023, up 29.9 percent on the previous twelve months.',
      '29.9 percent',
      'differs',
    ],
    [
      'Danish ferries carried 2.41 million passengers in the year to December 2023, almost twice as many as three years earlier.',
      'almost twice',
      'holds',
    ],
    [
      'Danish ferries carried 1.21 million passengers in the year to December 2020, half as many as three years later.',
      'half',
      'cannot be checked',
    ],
    [
      'Rents in Omaha fell in the year to December 2023. In Tulsa they rose 8.9 percent over the twelve months.',
      '8.9 percent',
      'holds',
    ],
  ])('are on the twelve before them, or on the same so long before: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    [
      'Rents in Omaha fell in December 2023. In Tulsa they rose 18.9 percent over the twelve months.',
      '18.9 percent',
    ],
    [
      'Danish ferries carried 2.41 million passengers in the year to December 2023, up 29.9 percent on the previous record.',
      '29.9 percent',
    ],
  ])('are left where nothing says which: %s', async (text, quote) => {
    expect(await verdictOn(text, quote)).toBe('cannot be checked');
  });
});

describe('a time of something else', () => {
  it.each([
    [
      'Births in Bergen bounced back by 5 percent in 2023, to 18,900, after a sharp fall the year before.',
      '5 percent',
      'holds',
    ],
    [
      'Bergen recovered from the slump of the year before, with births up 5 percent in 2023, to 18,900.',
      '5 percent',
      'holds',
    ],
    [
      'Births in Bergen rose by 5 percent in 2023, after a fall of 10 percent the year before.',
      '10 percent',
      'holds',
    ],
  ])('is not the one that a change is counted from: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('years that are counted', () => {
  it.each([
    ['Tromso had 12,300 births in the three years from 2021 to 2023.', '12,300', 'holds'],
    ['Tromso had 16,500 births in the three years from 2020 to 2023.', '16,500', 'cannot be checked'],
    ['Tromso had 13,000 births in the three years from 2020 to 2023.', '13,000', 'cannot be checked'],
  ])('are those that are named, or left: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a month behind a month', () => {
  it.each([
    ['The average rent in Tulsa rose from $1,400 in May 2023 to $1,470 by December.', '$1,470', 'holds'],
    ['The average rent in Tulsa rose from $1,340 in November 2022 to $1,370 by February.', '$1,370', 'holds'],
  ])('is the next one: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});
