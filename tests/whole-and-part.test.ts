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

const EU = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
/** Luxembourg is first of the 27, and third of all 29. */
const pay: GivenTable = [
  'Average monthly earnings',
  'Eurostat',
  [
    'freq,currency,geo,TIME_PERIOD,OBS_VALUE',
    ...[...EU, 'NO', 'CH'].flatMap((geo, i) =>
      YEARS.map(
        (year) => `A,EUR,${geo},${year},${geo === 'LU' ? 5900 : geo === 'BG' ? 1100 : 1800 + i * 150}`,
      ),
    ),
  ],
];

/** A whole of several kinds and places, so that a share may be of either. */
const shops: GivenTable = [
  'Retail sales by kind of shop',
  'A statistics office',
  [
    'province,kind,year,Retail sales (million Canadian dollars)',
    ...['Ontario', 'Quebec', 'Canada'].flatMap((place, i) =>
      YEARS.flatMap((year) => {
        const [cars, food] = [[61_000, 42_000, 160_000][i] ?? 0, [55_000, 37_000, 146_000][i] ?? 0];
        return [
          `${place},Car dealers,${year},${cars}`,
          `${place},Food shops,${year},${food}`,
          `${place},Total,${year},${cars + food}`,
        ];
      }),
    ),
  ],
];

const shares: GivenTable = [
  'Work in percent of others',
  'A labour office',
  [
    'year,Unemployed persons as a percentage of the population,Employed persons in percent of the labour force',
    ...YEARS.map(
      (year) =>
        `${year},${(3.1 + (year - 2012) * 0.07).toFixed(1)},${(91.2 + (year - 2012) * 0.14).toFixed(1)}`,
    ),
  ],
];

const oil: GivenTable = [
  'Olive oil production by country',
  'A farm office',
  [
    'country,year,Olive oil production (tens of thousands of tonnes)',
    ...['Spain', 'Italy', 'Greece'].flatMap((place, i) =>
      YEARS.map((year) => `${place},${year},${(85.1 - i * 21 - (2023 - year) * 0.3).toFixed(1)}`),
    ),
  ],
];

const mortgages: GivenTable = [
  'Mortgage rate',
  'A central bank',
  [
    'Date,Mortgage rate (%)',
    ...YEARS.flatMap((year) => [
      `${year}-05-01,${(3.3 + (year - 2012) * 0.2).toFixed(2)}`,
      `${year}-06-01,${(3.4 + (year - 2012) * 0.2).toFixed(2)}`,
    ]),
  ],
];

const prices: GivenTable = [
  'Inflation, consumer prices (annual %)',
  'A statistics office',
  [
    'country,year,Inflation (annual %)',
    ...['European Union', 'France', 'Hungary'].flatMap((place, i) =>
      YEARS.map(
        (year) => `${place},${year},${(6.4 - (2023 - year) * 0.5 + ([0, -0.7, 10.6][i] ?? 0)).toFixed(1)}`,
      ),
    ),
  ],
];

const verdictOn = judgingTables([
  shops,
  shares,
  oil,
  mortgages,
  prices,
  pay,
  cars,
  copper,
  burnt,
  bonds,
  work,
]);

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

it.each([
  [
    'Average monthly earnings in Luxembourg were 5,900 euros in 2023, the highest in the EU.',
    'highest',
    'holds',
  ],
  [
    'Average monthly earnings in Bulgaria were 1,100 euros in 2023, the lowest of all 29 countries.',
    'lowest',
    'holds',
  ],
  [
    'Average monthly earnings in Bulgaria were 1,100 euros in 2023, the lowest of all 29 countries.',
    '1,100',
    'holds',
  ],
])('among whom a place is ranked: %s', async (text, quote, verdict) => {
  expect(await verdictOn(text, quote)).toBe(verdict);
});

// What a hostile reader found: each was called false, and is true or nothing that a table says.
it.each([
  ['The employment rate was 73.6 percent in 2023.', '73.6 percent'],
  [
    'Refined copper production in the world rose by 1.4 million tonnes in 2023, of which China contributed 60 percent.',
    '60 percent',
  ],
  [
    'Refined copper production in the world came to 22.5 million tonnes in 2023, of which China once made 29 percent.',
    '29 percent',
  ],
  ['In Norway 60 percent of the cars that were leased in 2023 ran on diesel.', '60 percent'],
  ['Norway registered 31,000 new cars, Volkswagen 4,000 of them, in Oslo in 2023.', '31,000'],
  ['Luxembourg paid 4,400 euros, Austria 3,100, in average monthly earnings to cleaners in 2023.', '4,400'],
  ['With average monthly earnings, people in Luxembourg lost 410 euros to rent in 2023.', '410 euros'],
  [
    'Inflation was 17 percent in Hungary in 2023 after two years in which it was no more than 16.6 percent.',
    '16.6 percent',
  ],
  ['In Norway 45,000 of the 60,000 cars registered in 2023 ran on electricity.', '60,000'],
  [
    'Electric cars made up 75 percent of the new cars of Norway in 2023 but only 56 percent of Denmark’s.',
    '56 percent',
  ],
  [
    'Car dealers in Ontario had sales of 61 billion Canadian dollars in 2023, or 53 percent of the total.',
    '53 percent',
  ],
  [
    'Retail sales of car dealers in Ontario came to 61 billion Canadian dollars in 2023, or 38 percent of the national total.',
    '38 percent',
  ],
  ['Ten-year government bonds, unlike two-year ones, yielded 4.87 percent in May 2023.', '4.87 percent'],
  ['The yield was 4.87 percent in May 2023 on government bonds of 30 years.', '4.87 percent'],
  ['A two-year fixed mortgage rate was 6.01 percent in May 2023.', '6.01 percent'],
  ['Olive oil production in Spain came to 851,000 tonnes in 2023.', '851,000'],
  ['France told the EU that inflation was 5.7 percent in 2023.', '5.7 percent'],
  ['France, like the rest of the EU, saw inflation fall: it was 5.7 percent in 2023.', '5.7 percent'],
  ['Of the three countries in the south, Greece had the largest olive oil production in 2023.', 'largest'],
  ['In the rest of the EU inflation was 5.1 percent in 2023.', '5.1 percent'],
  ['Hungary left the EU out of it: inflation was 17 percent in 2023.', '17 percent'],
  [
    'In 2023 China made 10.4 million tonnes of refined copper and Chile 2.08 million, or 17 percent of the total.',
    '17 percent',
  ],
  ['In Denmark 40,000 of the 71,000 cars registered in 2023 were electric.', '71,000'],
  ['Of the 71,000 cars registered in Denmark in 2023, 40,000 ran on electricity.', '71,000'],
  ['In Norway 75 percent of the 60,000 cars registered in 2023 came from abroad.', '60,000'],
  [
    'Refined copper production in the world, which rose to 22.5 million tonnes in 2023, of which China made 80 percent of the rise.',
    '80 percent',
  ],
  ['Ten-year government bonds hit a five-year high of 4.87 percent in May 2023.', '4.87 percent'],
])('is not called false: %s', async (text, quote) => {
  expect(await verdictOn(text, quote)).not.toBe('differs');
});

it('does not agree to a tenth', async () => {
  expect(await verdictOn('Olive oil production in Spain came to 85,100 tonnes in 2023.', '85,100')).not.toBe(
    'holds',
  );
});
