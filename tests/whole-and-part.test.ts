import { expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Shares whose whole is named in other ways than "of all", what runs for another term, and units that only words say. The
// numbers are our own.

const YEARS = Array.from({ length: 12 }, (_, i) => 2012 + i);

/** Cars by what drives them: 60,000 in Norway in 2023, of which 45,000 are electric. */
const cars: GivenTable = [
  'New cars registered, by type of engine',
  'A transport office',
  [
    'country,engine,year,New cars registered',
    ...['Norway', 'Denmark'].flatMap((country, i) =>
      YEARS.flatMap((year) => [
        `${country},Total,${year},${40_000 + 20_000 * i + (year - 2012) * 1000 + (i === 0 && year === 2023 ? 9000 : 0)}`,
        `${country},Electricity,${year},${20_000 + 9000 * i + (year - 2012) * 1000 + (i === 0 && year === 2023 ? 14_000 : 0)}`,
        `${country},Diesel,${year},${20_000 + 11_000 * i - (i === 0 && year === 2023 ? 5000 : 0)}`,
      ]),
    ),
  ],
];

const copper: GivenTable = [
  'Refined copper production by country',
  'A metals bureau',
  [
    'Country,Year,Refined copper production (tonnes)',
    ...YEARS.flatMap((year) => {
      const [chile, china] = [
        2_000_000 + (year - 2012) * 7000,
        6_000_000 + (year - 2012) * 400_000 - (year === 2020 ? 900_000 : 0),
      ];
      return [
        `Chile,${year},${chile}`,
        `China,${year},${china}`,
        `Japan,${year},1500000`,
        `World,${year},${chile + china + 10_000_000}`,
      ];
    }),
  ],
];

/** The title says the units of two columns, and neither header says its own. */
const burnt: GivenTable = [
  'Annual area burnt by wildfires, in hectares and as a share of land',
  'A fire office',
  [
    'Entity,Year,Annual area burnt by wildfires,Share of the total land area burnt by wildfires',
    ...['Greece', 'Portugal', 'Spain'].flatMap((place, i) =>
      YEARS.map(
        (year) =>
          `${place},${year},${83_417 + 41_310 * i + (year - 2012) * 2113},${(1.1 + i * 0.7).toFixed(2)}`,
      ),
    ),
  ],
];

const bonds: GivenTable = [
  'Yield of 10-year government bonds',
  'A central bank',
  [
    'Date,Yield of 10-year government bonds (%)',
    ...YEARS.flatMap((year) =>
      Array.from(
        { length: 12 },
        (_, month) =>
          `${year}-${String(month + 1).padStart(2, '0')}-01,${(1.5 + (year - 2012) * 0.2 + month * 0.05).toFixed(2)}`,
      ),
    ),
  ],
];

const work: GivenTable = [
  'Employment and unemployment since 2012',
  'A labour office',
  [
    'year,unemployed (thousand),Unemployed persons in percent of the labor force',
    ...YEARS.map((year) => `${year},${4130 - (year - 2012) * 71},${(8.4 - (year - 2012) * 0.3).toFixed(1)}`),
  ],
];

const verdictOn = judgingTables([cars, copper, burnt, bonds, work]);

it.each([
  ['In Norway 75 percent of the cars first registered in 2023 ran on electricity.', '75 percent', 'holds'],
  [
    'Refined copper production in the world came to 22.5 million tonnes in 2023, of which China made 46 percent.',
    '46 percent',
    'holds',
  ],
  [
    'Refined copper production in the world came to 22.5 million tonnes in 2023, of which China made 29 percent.',
    '29 percent',
    'differs',
  ],
])('a share of what is named in another way: %s', async (text, quote, verdict) => {
  expect(await verdictOn(text, quote)).toBe(verdict);
});

it('what is said of the part says nothing of the whole', async () => {
  const text = 'In Norway 75 percent of the 60,000 cars registered in 2023 ran on electricity.';
  expect(await verdictOn(text, '60,000')).not.toBe('differs');
});

it.each([
  ['The area burnt by wildfires in Greece came to 106,660 hectares in 2023.', '106,660 hectares', 'holds'],
  ['The area burnt by wildfires in Greece came to 1.07 million hectares in 2023.', '1.07 million', 'differs'],
])('a unit that a title or a word says: %s', async (text, quote, verdict) => {
  expect(await verdictOn(text, quote)).toBe(verdict);
});

it.each([
  ['Ten-year government bonds yielded 3.90 percent in May 2023.', '3.90 percent', 'holds'],
  ['Thirty-year government bonds yielded 4.87 percent in May 2023.', '4.87 percent', 'cannot be checked'],
  [
    'Ten-year government bonds yielded 3.90 percent in May 2023; two-year bonds yielded 3.2 percent.',
    '3.2 percent',
    'cannot be checked',
  ],
  ['The yield of 5-year government bonds was 3.2 percent in May 2023.', '3.2 percent', 'cannot be checked'],
])('what runs for another term: %s', async (text, quote, verdict) => {
  expect(await verdictOn(text, quote)).toBe(verdict);
});

it.each([
  // Two years on from 2021 is 2023, and not 2021.
  ['Denmark, where 69,000 cars were registered in 2021, registered 71,000 two years on.', '71,000', 'holds'],
  // What has its own place and number narrows nothing before it.
  [
    'In Portugal the area burnt by wildfires came to 147,970 hectares in 2023, in Iceland 28.9.',
    '147,970 hectares',
    'holds',
  ],
])('what belongs to another place or time: %s', async (text, quote, verdict) => {
  expect(await verdictOn(text, quote)).toBe(verdict);
});

it.each([
  [
    'Refined copper production in China rose for the third year running in 2023, to 10,400,000 tonnes.',
    'third',
    'holds',
  ],
])('a streak, with how far it came: %s', async (text, quote, verdict) => {
  expect(await verdictOn(text, quote)).toBe(verdict);
});

it.each([
  ['The unemployment rate was 5.1 percent in 2023.', '5.1 percent', 'holds'],
  ['The unemployment rate was 6.6 percent in 2023.', '6.6 percent', 'differs'],
  [
    'Refined copper production in China was no more than 10.4 million tonnes in 2023.',
    '10.4 million',
    'holds',
  ],
  [
    'Refined copper production in China was no more than 8.2 million tonnes in 2023.',
    '8.2 million',
    'differs',
  ],
])('a rate by its two numbers, and a bound: %s', async (text, quote, verdict) => {
  expect(await verdictOn(text, quote)).toBe(verdict);
});
