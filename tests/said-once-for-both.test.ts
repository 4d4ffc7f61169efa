import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What a sentence says once for two figures, months without a year, ways without a size, and names that English changes.
// The numbers are our own.

const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

const TABLES: readonly GivenTable[] = [
  [
    'Prison population by custody type, quarterly',
    'A ministry of justice',
    [
      'Date,Custody type,Prisoners',
      ...['2022-09-30', '2022-12-31', '2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31'].flatMap(
        (day, i) => [
          `${day},All,${84011 + 400 * i}`,
          `${day},Remand,${14012 + 130 * i}`,
          `${day},Sentenced,${69999 + 270 * i}`,
        ],
      ),
    ],
  ],
  [
    'Government deficit/surplus',
    'A finance office',
    [
      'country,year,"government deficit/surplus, % of GDP"',
      'Latvia,2021,-7.2',
      'Latvia,2022,-4.9',
      'Latvia,2023,-2.4',
      'Ireland,2021,-1.5',
      'Ireland,2022,1.7',
      'Ireland,2023,1.5',
    ],
  ],
  [
    'Number of forest fires and burnt area',
    'A fire office',
    [
      'Country,Year,Number of fires,Burnt area (ha)',
      'Greece,2020,900,21204',
      'Greece,2021,1311,61204',
      'Greece,2022,1201,109315',
      'Greece,2023,1191,157426',
      'Spain,2020,9521,93207',
      'Spain,2021,9021,91207',
      'Spain,2022,8621,89204',
      'Spain,2023,8221,87201',
    ],
  ],
  [
    'Visits to zoos in German cities',
    'A city office',
    [
      'City,2021,2022,2023',
      'Berlin,2410233,3120411,3302455',
      'Frankfurt am Main,411022,790114,810977',
      'Köln,610233,1210455,1250311',
      'München,901233,1810422,1920133',
    ],
  ],
  [
    'Deaths in Estonia, monthly',
    'A statistics office',
    ['month,deaths', ...MONTHS.map((month, i) => `${month},${1300 - 7 * i + (i % 3) * 41}`)],
  ],
  [
    'Nurses and midwives per 1,000 people',
    'A health office',
    [
      'country,year,"Nurses and midwives (per 1,000 people)"',
      'Malta,2022,8.12',
      'Malta,2023,8.47',
      'Cyprus,2022,4.91',
      'Cyprus,2023,5.06',
    ],
  ],
  [
    'Road deaths, by country',
    'A road office',
    [
      'country,year,road deaths',
      'Portugal,2021,561',
      'Portugal,2022,618',
      'Portugal,2023,642',
      'Belgium,2021,516',
      'Belgium,2022,540',
      'Belgium,2023,501',
    ],
  ],
];

const MORE: readonly GivenTable[] = [
  [
    'Average weekly earnings by industry, monthly',
    'Statistics Canada',
    [
      'REF_DATE,GEO,Industry,UOM,VALUE',
      ...MONTHS.flatMap((month, i) =>
        ['Canada', 'Manitoba'].flatMap((place, p) => [
          `${month},${place},Industrial aggregate,Dollars,${(1101.52 + 3.1 * i - 40 * p).toFixed(2)}`,
          `${month},${place},Construction,Dollars,${(1402.11 + 4.2 * i - 50 * p).toFixed(2)}`,
          `${month},${place},Retail trade,Dollars,${(688.4 + 1.3 * i - 20 * p).toFixed(2)}`,
        ]),
      ),
    ],
  ],
  [
    'Smoking rate among adults',
    'A health office',
    [
      'country,year,"smoking rate, %"',
      'Spain,2022,22.1',
      'Spain,2023,21.4',
      'Italy,2022,19.3',
      'Italy,2023,19.9',
    ],
  ],
  [
    'Weekly pump prices, diesel',
    'An energy office',
    [
      'date,diesel price (GBP per litre)',
      ...Array.from({ length: 20 }, (_, i) =>
        [
          new Date(Date.parse('2023-01-02') + 7 * i * 86_400_000).toISOString().slice(0, 10),
          (1.5 + 0.021 * i).toFixed(3),
        ].join(','),
      ),
    ],
  ],
  [
    'Permanent residents admitted, by country of citizenship and province of intended destination',
    'A migration office',
    [
      'Country of citizenship,Province,year,permanent residents admitted',
      ...[2021, 2022].flatMap((year, i) => [
        `All countries,Canada,${year},${401022 + 30100 * i}`,
        `India,Canada,${year},${127055 - 9000 * i}`,
        `United States,Canada,${year},${11950 + 1500 * i}`,
        `All countries,Ontario,${year},${198011 + 9000 * i}`,
        `India,Ontario,${year},${61022 - 4000 * i}`,
        `United States,Ontario,${year},${5011 + 900 * i}`,
      ]),
    ],
  ],
  [
    'Wind power capacity',
    'An energy office',
    [
      'country,year,wind power capacity (MW)',
      'Chile,2013,302',
      'Chile,2023,3340',
      'Peru,2013,401',
      'Peru,2023,1021',
    ],
  ],
  [
    'Probation caseload by offence and sentence length',
    'A ministry of justice',
    [
      'Sentence length,year,people on probation',
      'All,2022,120411',
      'All,2023,124022',
      'Under a year,2022,51233',
      'Under a year,2023,52077',
    ],
  ],
];

const verdictOn = judgingTables([...TABLES, ...MORE], '2024-03-12');

describe('what is said once, without a year or without a size', () => {
  it.each([
    // The last month of that name, for what there is then.
    ['There were 86,011 prisoners at the end of December.', '86,011', 'holds'],
    ['There were 85,611 prisoners at the end of September.', '85,611', 'holds'],
    // One deficit for both.
    [
      'Latvia ran a deficit of 2.4 percent of GDP in 2023, down from 4.9 percent in 2022.',
      '4.9 percent',
      'holds',
    ],
    [
      'Latvia ran a deficit of 2.4 percent of GDP in 2023, down from 5.9 percent in 2022.',
      '5.9 percent',
      'differs',
    ],
    // What is ranked is what was counted.
    [
      'Fires burned 157,426 hectares in Greece in 2023, the most in any year since 2020.',
      'most in any',
      'holds',
    ],
    [
      'Fires burned 87,201 hectares in Spain in 2023, the most in any year since 2020.',
      'most in any',
      'differs',
    ],
    ['Greece counted 1,311 forest fires in 2021, the most in any year since 2020.', 'most in any', 'holds'],
    // A way has no size.
    ['Road deaths in Portugal fell in 2023.', 'fell', 'differs'],
    ['Road deaths in Belgium fell in 2023.', 'fell', 'holds'],
    // What English calls cities.
    ['Zoos in Munich had 1.92 million visits in 2023.', '1.92 million', 'holds'],
    ['Zoos in Frankfurt had 810,977 visits in 2023.', '810,977', 'holds'],
    // Workers are whose earnings are, and points of a rate are of a hundred.
    [
      'Construction workers in Canada earned $1,498.71 a week on average in December 2023.',
      '$1,498.71',
      'holds',
    ],
    [
      'Construction workers in Canada earned $1,448.71 a week on average in December 2023.',
      '$1,448.71',
      'differs',
    ],
    ['The smoking rate in Spain was 1.5 points higher than in Italy in 2023.', '1.5 points', 'holds'],
    ['The smoking rate in Spain was 2.8 points higher than in Italy in 2023.', '2.8 points', 'differs'],
    ['Wind power capacity in Chile grew elevenfold between 2013 and 2023.', 'elevenfold', 'holds'],
    // A table's sentences tell its parts apart, and need not be said of the whole.
    ['The number of people on probation rose 4.0 percent in 2023.', '4.0 percent', 'differs'],
    // From day to day, and from where people come.
    ['Between 2 January and 27 March 2023 the price of diesel rose by 17 percent.', '17 percent', 'holds'],
    [
      'The number of permanent residents admitted to Canada with citizenship of the United States grew by 12.6 percent between 2021 and 2022.',
      '12.6 percent',
      'holds',
    ],
    // A thousand people are no figure of their own.
    ['Malta counted 8.5 nurses and midwives per 1,000 people in 2023.', '8.5', 'holds'],
    ['Cyprus counted 8.5 nurses and midwives per 1,000 people in 2023.', '8.5', 'differs'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it.each([
    ['In 2022 there were 90,011 prisoners at the end of September.', '90,011'],
    ['Latvia ran a deficit of 2.4 percent of GDP in 2023, and its debt was 43.6 percent.', '43.6 percent'],
    // A month may be compared with that of a year before.
    ['Deaths in Estonia fell in November 2023.', 'fell'],
    ['Road deaths of cyclists in Portugal fell in 2023.', 'fell'],
    ['Road deaths in Portugal were forecast to have fallen in 2023.', 'fallen'],
    [
      'Young construction workers in Canada earned $1,248.71 a week on average in December 2023.',
      '$1,248.71',
    ],
    ['Unionised retail workers in Manitoba earned $798.71 a week on average in December 2023.', '$798.71'],
    ['The satisfaction index in Spain was 6.4 points higher than in Italy in 2023.', '6.4 points'],
    ['The smoking rate among Spanish women was 2.8 points higher than in Italy in 2023.', '2.8 points'],
    ['The average employee in Manitoba earned $1,132.82 a month in December 2023.', '$1,132.82'],
    ['Zoos in Frankfurt an der Oder had 210,977 visits in 2023.', '210,977'],
    ['Aquariums in Munich had 320,133 visits in 2023.', '320,133'],
  ])('gives no verdict on: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await verdictOn(text, quote));
  });

  it('finds no figure in "per 1,000 people"', async () => {
    const text = 'Malta counted 8.5 nurses and midwives per 1,000 people in 2023.';
    expect(await verdictOn(text, '1,000 people')).toBe('not found');
  });
});
