import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables that say in a column of their own what was and what may come, which measure has which kinds, or in the title alone
// what is counted. The numbers are our own.

const YEARS = [2021, 2022, 2023];

/** Trains: 500 electric ones sold in Poland in 2023, 40 percent of all trains sold; 900 are foreseen for 2030. */
const trains: GivenTable = [
  'Train sales by drive: electric train sales and sales share',
  'A rail agency',
  [
    'region,category,parameter,powertrain,year,unit,value',
    ...['Poland', 'Spain', 'Italy'].flatMap((place, p) => [
      ...YEARS.flatMap((year, i) => [
        `${place},Historical,Train sales,Diesel,${year},Trains,${800 - 60 * i + 100 * p}`,
        `${place},Historical,Train sales,Electric,${year},Trains,${300 + 100 * i + 70 * p}`,
        `${place},Historical,Train sales share,All electric,${year},percent,${20 + 10 * i + p}`,
      ]),
      `${place},Projection-X,Train sales,Diesel,2030,Trains,${200 + 100 * p}`,
      `${place},Projection-X,Train sales,Electric,2030,Trains,${900 + 70 * p}`,
      `${place},Projection-X,Train sales share,All electric,2030,percent,${80 + p}`,
    ]),
  ],
];

/** Bicycles: 2,400 stolen in Bremen in 2023, 900 of them in Mitte. */
const thefts: GivenTable = [
  'Fahrraddiebstahl in Bremen nach Stadtteilen',
  'Polizei Bremen',
  [
    'Stadtteil,Fälle 2021,Fälle 2022,Fälle 2023',
    'Mitte,1100,1000,900',
    'Neustadt,800,780,760',
    'Walle,700,720,740',
    'Bremen insgesamt,2600,2500,2400',
  ],
];

/** Young people out of work and school: 14.7 percent in Spain in 2023, of those aged 15 to 24. */
const idle: GivenTable = [
  'Proportion of youth (aged 15-24 years) not in education, employment or training (%)',
  'A labour organisation',
  [
    'Country,Year,Value',
    ...YEARS.flatMap((year, i) => [`Spain,${year},${15.7 - 0.5 * i}`, `Italy,${year},${19 - i}`]),
  ],
];

const verdictOn = judgingTables([trains, thefts, idle], '2024-08-02', 0.5);

describe('a table of what was and what may come', () => {
  it.each([
    ['Poland bought 500 electric trains in 2023.', '500', 'holds'],
    ['Sales of electric trains in Poland rose by 25 percent in 2023.', '25 percent', 'holds'],
    ['Sales of electric trains in Poland fell by 25 percent in 2023.', '25 percent', 'differs'],
    [
      'The share of electric trains in train sales in Poland rose to 40 percent in 2023.',
      '40 percent',
      'holds',
    ],
    ['Sales of electric trains in Spain came to 470 in 2022.', '470', 'holds'],
  ])('is asked for the year that a sentence says: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('cases of what the title says', () => {
  it.each([
    ['Some 2,400 bicycle thefts were reported in Bremen in 2023.', '2,400', 'holds'],
    ['Bicycle thefts in Bremen fell by 4 percent in 2023.', '4 percent', 'holds'],
    ['Bicycle thefts in Mitte came to 950 in 2023.', '950', 'differs'],
    ['There were a tenth fewer bicycle thefts in Mitte in 2023 than in 2022.', 'a tenth', 'holds'],
  ])('are all of them in the row called insgesamt: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a number right behind a name', () => {
  it.each([
    [
      'Thieves were busiest in Mitte, with 900 bicycle thefts in 2023, followed by those in Neustadt, with 760.',
      '900',
      'holds',
    ],
    [
      'Thieves were busiest in Mitte, with 900 bicycle thefts in 2023, followed by those in Neustadt, with 760.',
      '760',
      'holds',
    ],
    [
      'Thieves were busiest in Mitte, with 900 bicycle thefts in 2023, followed by those in Neustadt, with 840.',
      '840',
      'cannot be checked',
    ],
  ])('is of whom it is said: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('people by the word that the title has for them', () => {
  it.each([
    [
      'Among Spanish youth the share not in education, employment or training was 14.7 percent in 2023.',
      'holds',
    ],
    [
      'Among Spaniards aged 16 to 34 the share not in education, employment or training was 14.7 percent in 2023.',
      'cannot be checked',
    ],
  ])('are of the ages that it says: %s', async (text, due) => {
    expect(await verdictOn(text, '14.7')).toBe(due);
  });
});
