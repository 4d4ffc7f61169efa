import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// A number that shows how it went wrong is judged without a person, though words of its sentence are loose. The numbers are our own.

const YEARS = Array.from({ length: 12 }, (_, i) => 2012 + i);
const PLACES = ['Norway', 'Chile', 'Ghana', 'Latvia', 'Peru', 'Nepal'];

const MONTHS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
);

const TABLES: readonly GivenTable[] = [
  [
    'Unemployment rate by country',
    'A statistics office',
    [
      'Country,Year,Unemployment rate (% of labour force)',
      ...PLACES.flatMap((place, at) =>
        YEARS.map((year, i) => `${place},${year},${(4.1 + 1.7 * at + ((i * 7) % 5) * 0.6).toFixed(1)}`),
      ),
    ],
  ],
  [
    'Marriages by country',
    'A statistics office',
    [
      'Country,Year,Marriages',
      ...PLACES.flatMap((place, at) =>
        YEARS.map((year, i) => `${place},${year},${21_347 + 90_113 * at + ((i * 7919) % 9) * 1_013}`),
      ),
    ],
  ],
  [
    'Employees by sector, in thousands, monthly',
    'A labour office',
    [
      'Month,Private (thousands),Construction (thousands),Services (thousands)',
      ...MONTHS.map(
        (month, i) =>
          `${month},${20_113 + ((i * 37) % 50) * 13},${1_407 + ((i * 29) % 40) * 7},${11_046 + ((i * 31) % 60) * 11}`,
      ),
    ],
  ],
  [
    'Copper price, US dollars per tonne, monthly averages',
    'A metals exchange',
    [
      'Month,Copper price (US dollars per tonne)',
      ...MONTHS.map((month, i) => `${month},${5_812 + ((i * 41) % 70) * 61}`),
    ],
  ],
];

describe('slips of the pen', () => {
  const verdictOf = judgingTables(TABLES, '2024-06-10', 0.97);
  it.each([
    // Ghana had 203,599 in 2019: two digits have changed places.
    ['Ghana counted 203,959 marriages in 2019, a year of elections.', '203,959', 'differs'],
    // Norway had 24,386 in 2018, and 22,360 in 2020: the number of another year.
    ['Norway counted 22,360 marriages in 2018, a year of elections.', '22,360', 'differs'],
    // The number of Chile, of which nothing is said.
    ['Norway counted 114,499 marriages in 2018, a year of elections.', '114,499', 'differs'],
    // One nought too many.
    ['Norway counted 243,860 marriages in 2018, a year of elections.', '243,860', 'differs'],
    // From 4.7 to 5.9 percent: those are percentage points.
    [
      'The unemployment rate in Norway rose by 1.2 percent in 2016, to 5.9 percent.',
      '1.2 percent',
      'differs',
    ],
    // What is wrong in no known way is left to a person.
    ['Norway counted 25,871 marriages in 2018, a year of elections.', '25,871', 'cannot be checked'],
    // A number of a year or a place that the text speaks of may be meant.
    [
      'Norway counted 22,360 marriages in 2018, a year of elections, as in 2020.',
      '22,360',
      'cannot be checked',
    ],
    // The mean of 2012, and twelve months added up, where 2019 had a mean of 7,967 dollars.
    ['Copper averaged $7,825 a tonne in 2019, hit by the pandemic.', '$7,825 a tonne', 'differs'],
    ['Copper averaged $95,608 a tonne in 2019, hit by the pandemic.', '$95,608 a tonne', 'differs'],
    // Nobody can tell which year's mean is meant where the sentence speaks of another year.
    [
      'Copper averaged $7,825 a tonne in 2019, hit by the pandemic, as it had in 2012.',
      '$7,825 a tonne',
      'cannot be checked',
    ],
    // Norway had 23,373: counted twice.
    ['Altogether Norway counted 46,746 marriages in 2019, a year of elections.', '46,746', 'differs'],
    // The number of the private sector, which the sentence does not speak of.
    ['Construction employed 20,529,000 people in March 2019, a record.', '20,529,000', 'differs'],
    // A thousand times too many, in five digits.
    [
      'With 24.386 million marriages in 2018, Norway came second in the Hanseatic League.',
      '24.386 million',
      'differs',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it('a way that led to the level that the table has', async () => {
    // It fell, from 29,451 to 28,438; and the other way is left alone.
    expect(await verdictOf('Wedding bells: marriages in Norway rose in 2023, to 28,438.', 'rose')).toBe(
      'differs',
    );
  });
});
