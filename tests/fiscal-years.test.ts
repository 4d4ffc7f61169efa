import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Years of accounts. The numbers are our own.

/** Calendar labels under a header that says whose years they are. */
const grants: GivenTable = [
  'Student grants paid, thousands',
  'A department of education',
  [
    'Fiscal Year,State,Grants paid',
    ...['Ohio', 'Utah', 'Iowa'].flatMap((state, s) =>
      [410, 436, 402, 455, 471].map((value, i) => `${2020 + i},${state},${value + 100 * s}`),
    ),
  ],
];

/** Pairs of years from April on. */
const fines: GivenTable = [
  'Parking fines issued in Scotland, financial years beginning in April',
  'A transport office',
  [
    'Financial year,Council,Fines issued',
    ...['Glasgow', 'Dundee', 'Perth'].flatMap((council, c) =>
      [5120, 5344, 4870, 5590].map((value, i) => `${2020 + i}-${21 + i},${council},${value + 1000 * c}`),
    ),
  ],
];

/** Calendar years: nothing in it is of fiscal ones. */
const bridges: GivenTable = [
  'Bridges inspected by county',
  'A road office',
  [
    'Year,County,Bridges inspected',
    ...['Kent', 'Essex', 'Devon'].flatMap((county, c) =>
      [210, 224, 231, 219, 240].map((value, i) => `${2020 + i},${county},${value + 30 * c}`),
    ),
  ],
];

const verdictOn = judgingTables([grants, fines, bridges], '2025-02-03', 0.5);

describe('years of accounts', () => {
  it.each([
    ['Ohio paid 455,000 student grants in fiscal 2023.', '455,000', 'holds'],
    ['In FY2024 Utah paid 571,000 student grants.', '571,000', 'holds'],
    ['In FY24 Utah paid 571,000 student grants.', '571,000', 'holds'],
    ['Iowa paid 602,000 student grants in the 2022 fiscal year.', '602,000', 'holds'],
    ['In fiscal year 2021 Ohio paid 436,000 student grants.', '436,000', 'holds'],
    ['Between fiscal 2022 and fiscal 2024 student grants paid in Ohio rose by 69,000.', '69,000', 'holds'],
    ['Glasgow issued 4,870 parking fines in 2022-23.', '4,870', 'holds'],
    ['In financial year 2023 Dundee issued 5,870 parking fines.', '5,870', 'holds'],
  ])('are found by their names: %s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it.each([
    // A table of calendar years has none.
    ['Kent inspected 231 bridges in fiscal 2022.', '231'],
    ['In FY2023 Kent inspected 231 bridges.', '231'],
    ['Kent inspected 231 bridges, the 2022 financial year shows.', '231'],
    // A part of one.
    ['In the first quarter of fiscal 2023 Ohio paid 455,000 student grants.', '455,000'],
    // No year that the table has.
    ['Ohio paid 471,000 student grants in fiscal 2025.', '471,000'],
    ['In fiscal 2019 Glasgow issued 5,120 parking fines.', '5,120'],
  ])('are no other years: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await verdictOn(text, quote));
  });
});
