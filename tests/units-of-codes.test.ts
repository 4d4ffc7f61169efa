import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables whose measures are codes, and sentences about parts and groups. The numbers are our own.

const PLACES = ['SWE', 'NOR', 'ITA', 'ESP', 'POL'] as const;
const SHARES = [7.1, 6.4, 4.9, 5.2, 3.3];
/** Dollars a head are ordered otherwise than shares. */
const HEADS = [3_912, 5_204, 2_115, 1_873, 1_031];

const education: GivenTable = [
  'Education spending',
  'OECD Education at a Glance',
  [
    'LOCATION,INDICATOR,SUBJECT,MEASURE,FREQUENCY,TIME,Value,Flag Codes',
    ...PLACES.flatMap((place, i) =>
      [2019, 2020, 2021].flatMap((year) => [
        `${place},EDUEXP,TOT,PC_GDP,A,${year},${((SHARES[i] ?? 0) - (2021 - year) / 10).toFixed(2)},`,
        `${place},EDUEXP,TOT,USD_CAP,A,${year},${((HEADS[i] ?? 0) - (2021 - year) * 50).toFixed(1)},`,
      ]),
    ),
  ],
];

describe('codes of units that say that it is for each inhabitant', () => {
  const judge = judgingTables([education], '2022-09-02', 0);

  it.each([
    ['Education spending in Sweden came to $3,912 per head in 2021.', '$3,912 per head', 'holds'],
    ['Norway spent $5,204 per inhabitant on education in 2021.', '$5,204 per inhabitant', 'holds'],
    ['Education spending in Italy was 4.9 percent of GDP in 2021.', '4.9 percent', 'holds'],
    ['Education spending in Poland came to $2,031 per head in 2021.', '$2,031 per head', 'differs'],
  ])('judges %s', async (text, quote, verdict) => {
    expect(await judge(text, quote)).toContain(verdict);
  });

  it.each([
    ['Norwegian education spending of $5,204 per head in 2021 was the highest of those compared.', 'highest'],
    [
      'Swedish education spending of $3,912 per head in 2021 was the second-highest of those compared.',
      'second-highest',
    ],
  ])('ranks by what the amount beside is in: %s', async (text) => {
    expect(await judge(text)).not.toContain('differs');
  });
});

describe('a round number that is said to be nearly reached', () => {
  const judge = judgingTables([education], '2022-09-02', 0);

  it.each([
    // 1,873: 2,000 to the nearest thousand.
    ['Education spending in Spain came to almost $2,000 per head in 2021.', 'almost $2,000 per head', false],
    ['Education spending in Italy came to almost $3,000 per head in 2021.', 'almost $3,000 per head', true],
    ['Education spending in Poland came to nearly $2,000 per head in 2021.', 'nearly $2,000 per head', true],
  ])('is wrong where no rounding reaches it: %s', async (text, quote, isWrong) => {
    expect((await judge(text, quote)).includes('differs')).toBe(isWrong);
  });
});

const marriages: GivenTable = [
  'Marriages and crude marriage rate',
  'Eurostat',
  [
    'freq,indic_de,geo,TIME_PERIOD,OBS_VALUE',
    ...(
      [
        ['EU27_2020', 1_700_000, 3.8],
        ['NO', 21_417, 4.1],
        ['SE', 37_212, 3.7],
        ['ES', 148_588, 3.1],
        ['TR', 561_710, 6.7],
      ] as const
    ).flatMap(([geo, count, rate]) =>
      [2019, 2020, 2021].flatMap((year) => [
        `A,MAR,${geo},${year},${count - (2021 - year) * 1000}`,
        `A,GNUPRT,${geo},${year},${(rate - (2021 - year) / 10).toFixed(1)}`,
      ]),
    ),
  ],
];

describe('a count beside its rate, in a table of both', () => {
  const judge = judgingTables([marriages], '2022-09-02', 0);

  it.each([
    ['Spain counted 148,588 marriages in 2021.', '148,588 marriages', 'holds'],
    ['There were 37,212 marriages in Sweden in 2021.', '37,212 marriages', 'holds'],
    ['There were 47,312 marriages in Sweden in 2021.', '47,312 marriages', 'differs'],
    ['The crude marriage rate in Spain was 3.1 per 1,000 people in 2021.', '3.1', 'holds'],
    ['Turkey, not a member of the EU, had 561,710 marriages in 2021.', '561,710 marriages', 'holds'],
  ])('judges %s', async (text, quote, verdict) => {
    expect(await judge(text, quote)).toContain(verdict);
  });
});

const passengers: GivenTable = [
  'Ferry passengers by kind',
  'A port office',
  [
    'Country,Kind of passenger,2020,2021,2022',
    ...['Greece', 'Croatia', 'Malta', 'Cyprus'].flatMap((place, i) => [
      `${place},Total passengers,${1_000_000 * (i + 2)},${1_100_000 * (i + 2)},${1_200_000 * (i + 2)}`,
      `${place},Commuters,${400_000 * (i + 2)},${450_000 * (i + 2)},${500_000 * (i + 2)}`,
      `${place},Holidaymakers,${600_000 * (i + 2)},${650_000 * (i + 2)},${700_000 * (i + 2)}`,
    ]),
  ],
];

describe('a part of the number before it', () => {
  const judge = judgingTables([passengers], '2023-09-02', 0);

  it.each([
    [
      'Of the 2.4 million ferry passengers in Greece in 2022, 1.0 million were people who crossed every day.',
      '1.0 million',
    ],
    [
      'Of the 3.6 million ferry passengers in Croatia in 2022, some 2.1 million were there for the beach.',
      '2.1 million',
    ],
    [
      'Out of 4.8 million ferry passengers in Malta in 2022, 2.0 million were on their way to work.',
      '2.0 million',
    ],
  ])('is never called wrong by the whole: %s', async (text, quote) => {
    expect(await judge(text, quote)).not.toContain('differs');
  });
});

const literacy: GivenTable = [
  'Reading score of pupils, mean',
  'A school survey',
  [
    'Country,Year,Mean score',
    ...['Norway', 'Sweden', 'Spain', 'Italy', 'Poland', 'Chile', 'Kenya'].flatMap((place, i) => [
      `${place},2021,${470 + 7 * i}`,
      `${place},2022,${470 + 7 * i + (i < 4 ? -5 : 3)}`,
    ]),
  ],
];

describe('a count of some of a number of places', () => {
  const judge = judgingTables([literacy], '2023-09-02', 0);

  it('is called wrong only where the table has as many', async () => {
    const other =
      'In two of the five countries mean reading scores of pupils were lower in 2022 than in 2021.';
    expect(await judge(other, 'two')).not.toContain('differs');
  });
});
