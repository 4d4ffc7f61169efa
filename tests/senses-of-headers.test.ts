import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Headers whose words mean another thing elsewhere, and sentences that say more of those they name than a table has. The
// numbers are our own.

/** Weekly earnings: 1,905.40 dollars in Australia in May 2024, 2,004.90 for men and 1,770.20 for women. */
const earnings: GivenTable = [
  'Average weekly ordinary time earnings, full-time adults, by state and sex',
  'A statistical office of Australia',
  [
    'Period,State,Males,Females,Persons',
    ...['Australia', 'Queensland', 'Tasmania', 'Victoria'].flatMap((place, at) =>
      ['2022-05', '2022-11', '2023-05', '2023-11', '2024-05'].map((month, i) => {
        const less = 40 * (4 - i) + 61 * at;
        return `${month},${place},${(2004.9 - less).toFixed(1)},${(1770.2 - less).toFixed(1)},${(1905.4 - less).toFixed(1)}`;
      }),
    ),
  ],
];

/** Homes: €409,300 in the last quarter of 2024, when 58,140 were sold; the index at 184.1. */
const homes: GivenTable = [
  'Existing own homes; purchase prices and transactions by province',
  'A statistical office of the Netherlands',
  [
    'Regions,Periods,Average purchase price,Number of homes sold,Price index (2015=100)',
    ...['The Netherlands', 'Drenthe', 'Zeeland'].flatMap((place, at) =>
      [2022, 2023, 2024].flatMap((year, i) =>
        [1, 2, 3, 4].map((quarter) => {
          const back = 4 * (2 - i) + (4 - quarter);
          return `${place},${year}-Q${quarter},${409300 - 3100 * back - 70000 * at},${58140 - 410 * back - 23000 * at},${(184.1 - 1.3 * back - 4 * at).toFixed(1)}`;
        }),
      ),
    ),
  ],
];

/** Medals: 37 of gold for Norway in 2022, of 81; 12 of gold for Germany. */
const medals: GivenTable = [
  'Medals won at the Winter Games by country',
  'A committee',
  [
    'Year,Country,Gold,Silver,Bronze,Total medals',
    ...[2006, 2010, 2014, 2018, 2022].flatMap((year, i) => [
      `${year},Norway,${29 + 2 * i},${15 + i},${21 + i},${65 + 4 * i}`,
      `${year},Germany,${8 + i},${10 + i},${5 + i},${23 + 3 * i}`,
      `${year},Canada,${4 + i},${8 + i},${14 - i},${26 + i}`,
      `${year},Austria,${3 + i},${7 + i},${4 + i},${14 + 3 * i}`,
    ]),
  ],
];

/** Tuberculosis: 994,000 cases estimated in Indonesia in 2020, 595,740 notified, 363 of every 100,000. */
const ill: GivenTable = [
  'Tuberculosis burden estimates and notifications by country',
  'A health organisation',
  [
    'country,year,Estimated incidence per 100 000 population,Estimated number of incident cases,Total of new and relapse cases notified',
    ...['Indonesia', 'Kenya', 'South Africa'].flatMap((place, at) =>
      [2018, 2019, 2020, 2021].map(
        (year, i) =>
          `${place},${year},${351 + 6 * i + 90 * at},${(967 + 13.5 * (i - 0)) * 1000 - 240000 * at - (i === 2 ? 0 : 0)},${620300 - 12280 * i - 110000 * at}`,
      ),
    ),
  ],
];

/** Coffee: 47.31 million bags from Brazil in 2023/24, 24.61 from Viet Nam. */
const coffee: GivenTable = [
  'Exports of all forms of coffee by exporting country, coffee years (thousand 60-kg bags)',
  'A coffee organisation',
  [
    'Exporting country,2020/21,2021/22,2022/23,2023/24',
    'Brazil,46148,39814,35547,47310',
    'Viet Nam,21017,26869,25613,24610',
    'Colombia,12456,11823,10560,12210',
    'Ethiopia,4011,4209,4433,5196',
  ],
];

/** Scores: 575 points in mathematics in Singapore in 2022; 526 in science in Estonia. */
const scores: GivenTable = [
  'Mean scores of 15-year-olds in mathematics, reading and science',
  'A club of countries',
  [
    'Country,Year,Mathematics,Reading,Science',
    'Singapore,2018,569,549,551',
    'Singapore,2022,575,543,561',
    'Estonia,2018,523,523,530',
    'Estonia,2022,510,511,526',
    'Finland,2018,507,520,522',
    'Finland,2022,484,490,511',
  ],
];

/** Wheat: 35.2 million tonnes in Canada in 2023, 14.6 in Saskatchewan. */
const wheat: GivenTable = [
  'Production of field crops by province',
  'A statistical office of Canada',
  [
    'Year,Province,Type of crop,Production (tonnes)',
    ...[2021, 2022, 2023].flatMap((year, i) => [
      `${year},Canada,"Wheat, all",${33200000 + 1000000 * i}`,
      `${year},Saskatchewan,"Wheat, all",${13200000 + 700000 * i}`,
      `${year},Manitoba,"Wheat, all",${6100000 + 100000 * i}`,
      `${year},Canada,Soybeans,${5900000 + 300000 * i}`,
      `${year},Saskatchewan,Soybeans,${1300000 + 100000 * i}`,
      `${year},Manitoba,Soybeans,${2600000 + 200000 * i}`,
    ]),
  ],
];

/** Companies: 9,154 set up in Scotland in the last quarter of 2024, 8,879 dissolved. */
const companies: GivenTable = [
  'Incorporated companies in the United Kingdom, quarterly',
  'A register of companies',
  [
    'Quarter,Nation,Incorporations,Dissolutions,Total register',
    ...[2022, 2023, 2024].flatMap((year, i) =>
      [1, 2, 3, 4].flatMap((quarter) => {
        const back = 4 * (2 - i) + (4 - quarter);
        return [
          `${year} Q${quarter},United Kingdom,${199154 - 1700 * back},${186704 - 2300 * back},${5413298 - 9100 * back}`,
          `${year} Q${quarter},Scotland,${9154 - 60 * back},${8879 - 90 * back},${261300 - 700 * back}`,
          `${year} Q${quarter},Wales,${6120 - 50 * back},${5870 - 70 * back},${171200 - 500 * back}`,
        ];
      }),
    ),
  ],
];

/** Renewables: 24.5 percent in the EU in 2023, 11.6 in Luxembourg, 14.7 in Belgium. */
const renewables: GivenTable = [
  'Share of energy from renewable sources',
  'A statistical office of the EU',
  [
    'geo,TIME_PERIOD,Share of energy from renewable sources (%)',
    ...[2021, 2022, 2023].flatMap((year, i) => [
      `EU27_2020,${year},${(21.9 + 1.3 * i).toFixed(1)}`,
      `LU,${year},${(11.8 - 0.1 * i).toFixed(1)}`,
      `BE,${year},${(13.1 + 0.8 * i).toFixed(1)}`,
      `SE,${year},${(62.5 + 1.9 * i).toFixed(1)}`,
    ]),
  ],
];

/** Jobless: 6.8 percent in Lazio in 2023, 7.4 in 2022. */
const jobless: GivenTable = [
  'Unemployment rate by region, percent',
  'A statistical office of Italy',
  [
    'Region,Year,Unemployment rate (%)',
    ...['Italy', 'Lazio', 'Lombardy', 'Sicily'].flatMap((place, at) =>
      [2021, 2022, 2023].map((year, i) => `${place},${year},${(8.0 - 0.6 * i + 2.1 * at - 2.1).toFixed(1)}`),
    ),
  ],
];

const shownOn = judgingTables(
  [earnings, homes, medals, ill, coffee, scores, wheat, companies, renewables, jobless],
  '2025-02-03',
  0.6,
);

describe('headers in the sense that their table has for them', () => {
  it.each([
    [
      'Full-time workers in Australia earned an average of $1,905.40 a week in May 2024.',
      '1,905.40',
      'holds',
    ],
    [
      'Full-time earnings in Queensland averaged $1,905.40 a week in May 2024.',
      '1,905.40',
      'cannot be checked',
    ],
    ['A home in the Netherlands cost €409,300 on average in the fourth quarter of 2024.', '409,300', 'holds'],
    ['Norway won 37 gold medals in 2022.', '37', 'holds'],
    ['Norway won 81 gold medals in 2022.', '81', 'cannot be checked'],
    ['Germany won 35 medals in 2022, 12 of them gold.', '12', 'holds'],
    ['Brazil exported 47.3 million bags of coffee in 2023/24.', '47.3', 'holds'],
    ['Colombia exported 1.22 million bags of coffee in 2023/24.', '1.22', 'differs'],
    ['Pupils in Singapore scored 575 points in mathematics in 2022.', '575', 'holds'],
    ['Pupils in Finland scored 511 points in science in 2022.', '511', 'holds'],
    ['Scottish dissolutions ran to 8,879 in the last three months of 2024.', '8,879', 'holds'],
    ['Scottish incorporations ran to 8,879 in the last three months of 2024.', '8,879', 'differs'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it.each([
    [
      'Newly built homes in the Netherlands sold for €487,000 on average in the fourth quarter of 2024.',
      '487,000',
    ],
    ['Brazilian growers harvested 66.4 million bags of coffee in 2023/24.', '66.4'],
    ['In Finland girls outscored boys in reading by 19 points in 2022.', '19'],
    ['Insolvencies of companies in Scotland numbered 1,210 in the last three months of 2024.', '1,210'],
  ])('leaves %s', async (text, quote) => {
    expect(await shownOn(text, quote)).toMatch(/^(?:cannot be checked|not found)$/u);
  });
});

describe('what tells one of several columns', () => {
  it.each([
    [
      'Indonesia notified 595,740 cases of tuberculosis in 2020, although the estimated number of the ill went on rising.',
      '595,740',
      'holds',
    ],
    ['The incidence of tuberculosis in Indonesia was 363 cases per 100,000 people in 2020.', '363', 'holds'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});

describe('what is said of those who are named', () => {
  it.each([
    ['In Lazio, the region around Rome, unemployment edged down to 6.8 percent in 2023.', '6.8', 'holds'],
    [
      'Luxembourg came last in the EU in 2023 with 11.6 percent of its energy from renewable sources.',
      '11.6',
      'holds',
    ],
    [
      'Saskatchewan alone accounted for 14.6 million of the 35.2 million tonnes of wheat that were harvested in 2023.',
      '35.2',
      'holds',
    ],
    [
      'Canadian growers brought in 6.5 million tonnes of soybeans in 2023, some 46 percent of it in Manitoba.',
      '46',
      'holds',
    ],
    [
      'Farmers in Saskatchewan harvested 14.6 million tonnes of wheat in 2023, 5 percent more than a year earlier.',
      '5 percent',
      'holds',
    ],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});
