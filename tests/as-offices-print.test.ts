import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables as they are downloaded: years among the words of headers, scales by row, kinds called "variables", codes beside names.
// The numbers are our own.

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];

/** Earnings in the German states, with no row for the country: Bavaria 52,340 in 2023, Saxony 41,870. */
const earnings: GivenTable = [
  'Average annual earnings by state',
  'A wages office',
  [
    'State,Year,Average annual earnings (euros)',
    ...Object.entries({ Bavaria: 52340, Saxony: 41870, Hesse: 51120, Saarland: 45260 }).flatMap(
      ([state, pay]) => YEARS.map((year) => `${state},${year},${pay - (2023 - year) * 1130}`),
    ),
  ],
];

/** Rents in Irish counties and in Ireland: Kerry 1,180 euros a month in 2023, Ireland 1,596. */
const rents: GivenTable = [
  'Average monthly rent by county',
  'A tenancies board, Ireland',
  [
    'County,Year,Average monthly rent (euros)',
    ...Object.entries({ Ireland: 1596, Dublin: 2143, Kerry: 1180, Mayo: 1061, Clare: 1127 }).flatMap(
      ([county, rent]) => YEARS.map((year) => `${county},${year},${rent - (2023 - year) * 61}`),
    ),
  ],
];

/** The total is the sum of its parts: solar 87.7 TWh in Austria in 2023, wind 171.2, coal 60.4. */
const power: GivenTable = [
  'Electricity generation by source',
  'A power institute',
  [
    'Area,Year,Category,Variable,Unit,Value',
    ...['Austria', 'Poland'].flatMap((area, i) =>
      YEARS.flatMap((year) => {
        const [solar, wind, coal] = [87.7, 171.2, 60.4].map(
          (one) => one - i * 11.3 - (2023 - year) * 3.1,
        ) as [number, number, number];
        return (
          [
            ['Solar', solar],
            ['Wind', wind],
            ['Coal', coal],
            ['Total Generation', solar + wind + coal],
          ] as const
        ).map(([name, value]) => `${area},${year},Electricity generation,${name},TWh,${value.toFixed(1)}`);
      }),
    ),
  ],
];

/** Research money in millions beside shares that are as they are: Sweden 21,347.3 million dollars in 2023. */
const research: GivenTable = [
  'Research and development',
  'A science institute',
  [
    'Indicator,COU,Country,YEAR,Year,Unit,PowerCode Code,PowerCode,Value',
    ...(
      [
        ['SWE', 'Sweden'],
        ['FIN', 'Finland'],
        ['NOR', 'Norway'],
      ] as const
    ).flatMap(([code, country], i) =>
      YEARS.flatMap((year) => [
        `Research and development spending,${code},${country},${year},${year},US Dollar,6,Millions,${(21347.3 - i * 6120.4 - (2023 - year) * 803.7).toFixed(1)}`,
        `Research and development spending as a percentage of GDP,${code},${country},${year},${year},Percentage,0,Units,${(3.41 - i * 0.42 - (2023 - year) * 0.06).toFixed(2)}`,
      ]),
    ),
  ],
];

/** Years of a railway that begin in April: 62.9 percent on time from April 2022 to March 2023. */
const trains: GivenTable = [
  'Punctuality of trains by operator',
  'A rail regulator',
  [
    'Time period,Operator,Punctuality (percentage)',
    ...['Northern Lines', 'Coast Express'].flatMap((operator, i) =>
      YEARS.map(
        (year) =>
          `Apr ${year} to Mar ${year + 1},${operator},${(62.9 - i * 9.4 - (2022 - year) * 1.3).toFixed(1)}`,
      ),
    ),
  ],
];

/** A waiting list, and how many of it waited for more than a year. */
const waits: GivenTable = [
  'Hospital waiting list by region',
  'A health service',
  [
    'Period,Region Code,Region Name,Total number on the waiting list,Total 52 plus weeks',
    ...(
      [
        ['R1', 'NORTH'],
        ['R2', 'SOUTH'],
        ['R3', 'MIDLANDS'],
      ] as const
    ).flatMap(([code, name], i) =>
      YEARS.map(
        (year) =>
          `Mar-${year - 2000},${code},${name},${1_527_413 - i * 211_377 - (2023 - year) * 41_207},${54_998 - i * 8_113 - (2023 - year) * 2_611}`,
      ),
    ),
  ],
];

const life: GivenTable = [
  'Life expectancy at birth',
  'A population office',
  [
    'Country,Year,Years',
    ...['Denmark', 'Norway'].flatMap((country, i) =>
      YEARS.map((year) => `${country},${year},${(81.3 + i * 1.7 - (2023 - year) * 0.2).toFixed(1)}`),
    ),
  ],
];

const rates: GivenTable = [
  'Central bank policy rates',
  'A bank for central banks',
  [
    'Country,Month,Policy rate (percent)',
    ...['Canada', 'Mexico'].flatMap((country, i) =>
      Array.from(
        { length: 12 },
        (_, m) => `${country},2023-${String(m + 1).padStart(2, '0')},${4.5 + i * 6.75 + m * 0.05}`,
      ),
    ),
  ],
];

const weddings: GivenTable = [
  'Marriages and divorces in Iceland',
  'A population office',
  ['Year,Marriages,Divorces', ...YEARS.map((year, i) => `${year},${1931 + i * 143},${731 + i * 17}`)],
];

const all = [earnings, rents, power, research, trains, waits, life, rates, weddings];
const verdictOn = judgingTables(all);
const shownOn = judgingTables(all, '2024-08-02', 0);

describe('the national figure', () => {
  it('is that of the country where the table has it', async () => {
    const text =
      'The average rent in Kerry was 1,180 euros a month in 2023, below the national average of 1,596 euros.';
    expect(await shownOn(text, '1,596')).toBe('holds');
    expect(await shownOn(text, '1,180')).toBe('holds');
  });

  it('is no region’s where the table has none', async () => {
    const text =
      'Average annual earnings in Bavaria came to 52,340 euros in 2023, well above the national figure of 49,200 euros.';
    expect(await verdictOn(text, '52,340')).toBe('holds');
    expect(await shownOn(text, '49,200')).toBe('cannot be checked');
  });
});

describe('kinds that add up to one of them', () => {
  it.each([
    ['Solar panels generated 87.7 terawatt hours of electricity in Austria in 2023.', '87.7', 'holds'],
    ['Solar panels generated 78.7 terawatt hours of electricity in Austria in 2023.', '78.7', 'differs'],
    ['Austria generated 319.3 terawatt hours of electricity in 2023.', '319.3', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});

it('a scale that one of several measures has is that of its rows alone', async () => {
  const money = 'Sweden spent $21.3 billion on research and development in 2023.';
  expect(await shownOn(money, '$21.3')).toBe('holds');
  const share = 'Spending on research and development in Sweden was 3.41 percent of GDP in 2023.';
  expect(await shownOn(share, '3.41')).not.toBe('differs');
});

it('a year from April to March is called by both of its years', async () => {
  expect(await shownOn('Punctuality at Northern Lines was 62.9 percent in 2022-23.', '62.9')).toBe('holds');
  expect(await shownOn('Punctuality at Northern Lines was 59.2 percent in 2022-23.', '59.2')).toBe('differs');
});

it('those who waited for so long are not all who wait', async () => {
  const text = 'In March 2023, 54,998 patients in the North had been waiting for more than 52 weeks.';
  expect(await shownOn(text, '54,998')).not.toBe('differs');
  const list = 'The hospital waiting list in the North had 1,527,413 patients in March 2023.';
  expect(await shownOn(list, '1,527,413')).toBe('holds');
});

it('a column of years of life is no second column of years', async () => {
  expect(await verdictOn('Life expectancy in Norway was 83.0 years in 2023.', '83.0')).toBe('holds');
});

it('what a borrower pays is not what a central bank charges', async () => {
  const loan = 'A five-year mortgage in Canada carried an interest rate of 6.5 percent in October 2023.';
  expect(await shownOn(loan, '6.5')).toBe('cannot be checked');
});

describe('a change whose time the sentence before says', () => {
  it('is of that time', async () => {
    const text = 'Iceland published its marriages for 2023. Marriages rose by 5.7 percent.';
    expect(await shownOn(text, '5.7')).toBe('holds');
  });

  it.each([
    'Iceland had 2,646 marriages in 2023. Marriages rose 40 percent over a decade.',
    'Iceland had 2,646 marriages in 2023. Marriages have risen 40 percent since the pandemic.',
    'Iceland had 2,646 marriages in 2023. Marriages are 40 percent above their low.',
  ])('is not where its own words say another: %s', async (text) => {
    expect(await shownOn(text, '40 percent')).not.toBe('differs');
  });
});
