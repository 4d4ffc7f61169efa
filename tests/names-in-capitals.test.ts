import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What offices print in capitals, and years that run from one day to another. The numbers are our own.

const YEARS = [2019, 2020, 2021, 2022, 2023];

/** Rye in Ohio: 1,000 to 1,400 tonnes; oats: 3,000 to 3,400. */
const crops: GivenTable = [
  'Rye and oats: production in two states of the United States',
  'A farm office',
  [
    'Commodity,State,Year,Production (t)',
    ...YEARS.flatMap((year, i) => [
      `"RYE, GRAIN",OHIO,${year},${1000 + 100 * i}`,
      `"RYE, GRAIN",OREGON,${year},${2000 + 100 * i}`,
      `"OATS, GRAIN",OHIO,${year},${3000 + 100 * i}`,
      `"OATS, GRAIN",OREGON,${year},${4000 + 100 * i}`,
    ]),
  ],
];

/** Births in Norway: 50,000 in 2019/2020, 800 fewer each year. */
const births: GivenTable = [
  'Births and deaths, Norway and its counties, years from 1 July to 30 June',
  'A statistical office',
  [
    `Area,Event,${YEARS.map((year) => `${year}/${year + 1}`).join(',')}`,
    `Norway,Births,${YEARS.map((_, i) => 50000 - 800 * i).join(',')}`,
    `Norway,Deaths,${YEARS.map((_, i) => 41000 + 100 * i).join(',')}`,
    `Rogaland,Births,${YEARS.map((_, i) => 5600 - 50 * i).join(',')}`,
    `Rogaland,Deaths,${YEARS.map((_, i) => 3000 + 10 * i).join(',')}`,
    `Agder,Births,${YEARS.map((_, i) => 3100 - 30 * i).join(',')}`,
    `Agder,Deaths,${YEARS.map((_, i) => 2500 + 10 * i).join(',')}`,
  ],
];

const verdictOn = judgingTables([crops, births], '2024-08-02', 0);

describe('a name in capitals', () => {
  it.each([
    ['Ohio farmers harvested 3,400 tonnes of oats in 2023.', '3,400', 'holds'],
    ['Ohio farmers harvested 1,400 tonnes of rye in 2023.', '1,400', 'holds'],
    ['Ohio farmers harvested 1,400 tonnes of barley in 2023.', '1,400', 'cannot be checked'],
  ])('is named by its own word: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a year from one day to another', () => {
  it.each([
    ['Norway recorded 47,600 births in the year to the end of June 2023.', '47,600', 'holds'],
    ['Norway recorded 47,600 births in the twelve months to December 2023.', '47,600', 'cannot be checked'],
    ['Births in Rogaland fell by 50 to 5,450 in the twelve months to June 2023.', '5,450', 'holds'],
  ])('is that of the months said: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});
