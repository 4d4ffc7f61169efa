import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Contradictions that make no sense, since the table is about something else, and none is given. The numbers are our own.

const YEARS = [2015, 2019, 2023];

/** Crimes: 5.9 million in 2023, 6.3 in 2015; 120,000 robberies and 100,000. */
const crimes: GivenTable = [
  'Recorded crimes in Freedonia by offence',
  'A police office',
  [
    'Offence,Year,Recorded crimes',
    ...YEARS.map((year, i) => `All crimes,${year},${6300000 - 200000 * i}`),
    ...YEARS.map((year, i) => `Robbery,${year},${100000 + 10000 * i}`),
    ...YEARS.map((year, i) => `Fraud,${year},${900000 - 10000 * i}`),
  ],
];

/** Parties: the Centre has 11.3 percent in 2023, 13.8 in 2019 and 21.1 in 2015, and 23, 31 and 49 seats. */
const votes: GivenTable = [
  'Parliamentary elections in Finland: votes and seats by party',
  'A statistical office',
  [
    'Year,Party,Share of votes (%),Seats',
    ...YEARS.flatMap((year, i) => [
      `${year},Centre Party,${[21.1, 13.8, 11.3][i]},${[49, 31, 23][i]}`,
      `${year},Left Alliance,${[7.1, 8.2, 7.1][i]},${[12, 16, 11][i]}`,
      `${year},Others,${[71.8, 78, 81.6][i]},${[139, 153, 166][i]}`,
      `${year},Total,100,200`,
    ]),
  ],
];

/** Power: 21.9 euro cents a kilowatt-hour in Denmark in 2023. */
const power: GivenTable = [
  'Electricity prices for households, euro per kilowatt-hour',
  'A statistical office',
  [
    'Country,Year,Price (EUR/kWh)',
    ...YEARS.map((year, i) => `Denmark,${year},${(0.179 + 0.02 * i).toFixed(3)}`),
  ],
];

/** Rain: 50 millimetres in each month of 2023. */
const rain: GivenTable = [
  'Rainfall at Oxford, monthly',
  'A weather office',
  [
    'Month,Rain (mm)',
    ...YEARS.flatMap((year, i) =>
      Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')},${70 - 10 * i}`),
    ),
  ],
];

/** Trade in no unit that anybody says. */
const trade: GivenTable = [
  'Exports by partner',
  'A customs office',
  ['reporter,partner,flow,year,value_usd', ...YEARS.map((year) => `DE,KG,export,${year},81.5`)],
];

const all = [crimes, votes, power, rain, trade];
const verdictOn = judgingTables(all, '2024-08-02', 0);

describe('a change that goes on from a number', () => {
  it.each([
    [
      'Thieves broke into 77,819 homes in 2023, less than half as many as in 2015.',
      'less than half',
      'cannot be checked',
    ],
    [
      'Freedonia recorded 5.9 million crimes in 2023, less than half as many as in 2015.',
      'less than half',
      'differs',
    ],
  ])('is contradicted only by what has that number: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a percentage of everything', () => {
  it('contradicts nothing', async () => {
    const text = 'En Finlande, le Parti des Bleus a recueilli 20,1 % des suffrages aux élections de 2023.';
    expect(await verdictOn(text, '20,1', 'fr')).toBe('cannot be checked');
  });
});

describe('a time of the next clause', () => {
  const text =
    'The Centre Party slid to 11.3% of the vote in 2023, losing 2.5 percentage points compared with 2019, and its seats have more than halved since 2015.';

  it.each([
    ['2.5 percentage points', 'holds'],
    ['more than halved', 'holds'],
  ])('is none of this one: %s', async (quote, due) => {
    expect([due, 'cannot be checked']).toContain(await verdictOn(text, quote));
  });
});

describe('units and verbs', () => {
  it('takes euro cents for cents', async () => {
    expect(
      await verdictOn(
        'Danish households paid 21.9 euro cents per kilowatt-hour of electricity in 2023.',
        '21.9',
      ),
    ).toBe('holds');
  });

  it('takes rain that fell for rain', async () => {
    expect(await verdictOn('À Oxford, il est tombé 600 mm de pluie en 2023.', '600', 'fr')).not.toBe(
      'differs',
    );
  });
});

it('does not judge by trade in an unknown unit', async () => {
  expect(
    await verdictOn('German exports of goods to Kyrgyzstan were 90 million dollars in 2023.', '90 million'),
  ).toBe('cannot be checked');
});
