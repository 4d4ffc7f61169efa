import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What a sentence says of all, of tables that have no row for all. The numbers are our own.

const YEARS = [2019, 2020, 2021, 2022, 2023];

/** Complaints: 900 about litter and 600 about trees in 2023, in four districts. */
const complaints: GivenTable = [
  'Complaints by subject and district, city council',
  'A city council',
  [
    'Year,Subject,District,Complaints',
    ...YEARS.flatMap((year, i) =>
      ['North', 'South', 'East', 'Not stated'].flatMap((district, d) => [
        `${year},Litter,${district},${([400, 300, 180, 20][d] ?? 0) - 10 * (4 - i)}`,
        `${year},Fallen trees,${district},${([200, 250, 120, 30][d] ?? 0) + 5 * (4 - i)}`,
      ]),
    ),
  ],
];

/** Visas: 5,000 for main applicants from Ghana in 2023, 1,500 for their dependants. */
const visas: GivenTable = [
  'Work visas granted by nationality',
  'A home office',
  [
    'Year,Nationality,Applicant type,Visas granted',
    ...YEARS.flatMap((year, i) => [
      `${year},Ghana,Main applicant,${3000 + 500 * i}`,
      `${year},Ghana,Dependant,${700 + 200 * i}`,
      `${year},Nepal,Main applicant,${2000 + 100 * i}`,
      `${year},Nepal,Dependant,${400 + 50 * i}`,
    ]),
  ],
];

/** Libraries of three towns, of which nobody says that they are all. */
const loans: GivenTable = [
  'Library loans by town',
  'A library service',
  [
    'Year,Town,Loans',
    ...YEARS.flatMap((year, i) =>
      ['Ashby', 'Marlow', 'Kendal'].map((town, t) => `${year},${town},${(t + 1) * 10000 + 100 * i}`),
    ),
  ],
];

/** Nights in 2023: 40 million in Greece, of which foreigners spent 30. */
const stays: GivenTable = [
  'Nights spent in hotels by residence of the guest',
  'A statistical office',
  [
    'freq,c_resid,unit,geo,TIME_PERIOD,OBS_VALUE',
    ...(
      [
        ['EL', 10, 30],
        ['PT', 25, 41],
      ] as const
    ).flatMap(([geo, own, foreign]) =>
      YEARS.flatMap((year, i) => [
        `A,DOM,NR,${geo},${year},${(own + i - 4) * 1000000}`,
        `A,FOR,NR,${geo},${year},${(foreign + 2 * (i - 4)) * 1000000}`,
        `A,TOTAL,NR,${geo},${year},${(own + foreign + 3 * (i - 4)) * 1000000}`,
      ]),
    ),
  ],
];

const all = [complaints, visas, loans, stays];
const verdictOn = judgingTables(all);

describe('a list that ends in what remains', () => {
  it.each([
    ['The council received 900 complaints about litter in 2023.', '900', 'holds'],
    ['The council received 950 complaints about litter in 2023.', '950', 'differs'],
    ['Residents of the North district made 400 complaints about litter in 2023.', '400', 'holds'],
    ['Complaints about fallen trees fell from 680 in 2019 to 600 in 2023.', '600', 'holds'],
  ])('is added up where the sentence names none of it: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it('is none where nothing remains', async () => {
    expect(await verdictOn('Readers took out 60,000 library loans in 2023.', '60,000')).toBe(
      'cannot be checked',
    );
  });
});

describe('a kind that is included', () => {
  it.each([
    ['Some 6,500 work visas were granted to Ghanaians in 2023, dependants included.', '6,500', 'holds'],
    ['Some 5,000 work visas were granted to Ghanaians in 2023, dependants included.', '5,000', 'differs'],
    ['Including dependants, 6,500 work visas were granted to Ghanaians in 2023.', '6,500', 'holds'],
    ['Some 1,500 work visas were granted to dependants from Ghana in 2023.', '1,500', 'holds'],
  ])('is a part of all: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('places beside a column of residents and foreigners', () => {
  it.each([
    ['Overnight stays in Greece came to 40 million in 2023.', '40 million', 'holds'],
    ['Foreigners spent 30 million nights in Greece in 2023.', '30 million', 'holds'],
    ['Foreigners spent 41 million nights in Greece in 2023.', '41 million', 'differs'],
    ['Foreigners accounted for 75 percent of all overnight stays in Greece in 2023.', '75 percent', 'holds'],
  ])('are where guests stay: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});
