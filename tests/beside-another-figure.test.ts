import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Sentences with a second figure, or a second thing that is counted: each is judged by its own, or by none. The numbers are
// our own.

const YEARS = [2020, 2021, 2022, 2023, 2024];

/** Work: 6.7 percent jobless in Canada in 2024, 7.5 in its province Ontario, 5.6 in Quebec; more people jobless in Ontario. */
const work: GivenTable = [
  'Labour force of Canada and its provinces',
  'A statistical office',
  [
    'Year,Province,Unemployment rate (%),Unemployment (thousands),Employment rate (%),Employment (thousands)',
    ...(
      [
        ['Canada', 6.7, 1483.4, 60.6, 20780],
        ['Ontario', 7.5, 654.9, 60.2, 8060],
        ['Quebec', 5.6, 265.2, 61.4, 4490],
        ['Alberta', 5.1, 310.2, 62.3, 2480],
      ] as const
    ).flatMap(([place, rate, jobless, share, jobs]) =>
      YEARS.map((year, i) => {
        const back = 4 - i;
        return `${year},${place},${(rate - 0.2 * back).toFixed(1)},${(jobless - 11 * back).toFixed(1)},${(share + 0.4 * back).toFixed(1)},${jobs - 90 * back}`;
      }),
    ),
  ],
];

/** Aircraft in December 2024: 156 orders and 123 deliveries of Airbus, 142 and 30 of Boeing. */
const aircraft: GivenTable = [
  'Commercial aircraft orders and deliveries, monthly',
  'A trade journal',
  [
    'Month,Manufacturer,Gross orders,Cancellations,Net orders,Deliveries',
    ...['2024-09', '2024-10', '2024-11', '2024-12'].flatMap((month, i) => [
      `${month},Airbus,${120 + 12 * i},5,${115 + 12 * i},${93 + 10 * i}`,
      `${month},Boeing,${82 + 20 * i},${4 + i},${78 + 19 * i},${15 + 5 * i}`,
    ]),
  ],
];

/** Tuberculosis in 2024: 95,911 cases notified in Kenya, 124,000 estimated. */
const ill: GivenTable = [
  'Tuberculosis: estimates and notifications by country',
  'A health organisation',
  [
    'Country,Year,Estimated number of new cases,Number of cases notified,Estimated deaths',
    ...YEARS.flatMap((year, i) => [
      `Kenya,${year},${140000 - 4000 * i},${84711 + 2800 * i},${24000 - 900 * i}`,
      `India,${year},${2680000 + 30000 * i},${1805670 + 144200 * i},${330000 - 4000 * i}`,
      `Yemen,${year},${15000 + 100 * i},${9718 + 100 * i},${1200 + 20 * i}`,
    ]),
  ],
];

/** Medals: 40 of gold for China in 2024, of 91. */
const medals: GivenTable = [
  'Medals won at the Summer Games by country',
  'A committee',
  [
    'Year,Country,Gold,Silver,Bronze,Total medals',
    ...[2012, 2016, 2020, 2024].flatMap((year, i) => [
      `${year},China,${34 + 2 * i},${24 + i},${27 - i},${85 + 2 * i}`,
      `${year},France,${10 + 2 * i},${17 + 3 * i},${13 + 3 * i},${40 + 8 * i}`,
      `${year},United States,${46 - 2 * i},${35 + 3 * i},${33 + 3 * i},${114 + 4 * i}`,
    ]),
  ],
];

/** Prices in 2024: 2.4 percent in the euro area, 2.7 without energy and food. */
const prices: GivenTable = [
  'Consumer prices, annual change (%)',
  'A statistical office of the EU',
  [
    'Year,Area,All items,Food,Energy,All items excluding energy and food',
    ...YEARS.flatMap((year, i) => [
      `${year},Euro area,${(3.6 - 0.3 * i).toFixed(1)},${(4.7 - 0.5 * i).toFixed(1)},${(4.1 - 1.0 * i).toFixed(1)},${(3.5 - 0.2 * i).toFixed(1)}`,
      `${year},Spain,${(4.0 - 0.3 * i).toFixed(1)},${(4.5 - 0.6 * i).toFixed(1)},${(4.0 - 0.7 * i).toFixed(1)},${(3.4 - 0.2 * i).toFixed(1)}`,
    ]),
  ],
];

/** Homes at the end of 2024: 474,000 euros on average, 10 percent more than a year before; by their index 9.6 percent. */
const homes: GivenTable = [
  'Existing own homes: prices and sales by province',
  'A statistical office of the Netherlands',
  [
    'Region,Quarter,Average purchase price (euros),Number of homes sold,Price index (2020=100)',
    ...['Netherlands', 'Utrecht', 'Zeeland'].flatMap((place, at) =>
      [2023, 2024].flatMap((year, i) =>
        [1, 2, 3, 4].map((quarter) => {
          const back = 4 * (1 - i) + (4 - quarter);
          return `${place},${year}-Q${quarter},${474000 - 10770 * back + 67000 * ([0, 1, -2][at] ?? 0)},${52100 - 300 * back},${(148.4 - 3.25 * back).toFixed(1)}`;
        }),
      ),
    ),
  ],
];

/** The share of forest in 2024: 33.1 percent in Osten. The country is not among its districts. */
const forest: GivenTable = [
  'Forest cover by district (%)',
  'A forest service',
  [
    'Year,District,Forest cover (%)',
    ...YEARS.flatMap((year, i) =>
      ['Osten', 'Westen', 'Hochland'].map(
        (place, at) => `${year},${place},${(31.1 + 0.5 * i - 6 * at).toFixed(1)}`,
      ),
    ),
  ],
];

const shownOn = judgingTables([forest, work, aircraft, ill, medals, prices, homes], '2025-02-03', 0.9);

describe('the nation beside one of its regions', () => {
  it.each([
    ['Unemployment in Ontario was 7.5 percent, against 6.7 percent nationally, in 2024.', '6.7', 'holds'],
    ['Unemployment in Ontario, at 7.5 percent in 2024, exceeded the national 6.7 percent.', '6.7', 'holds'],
    [
      'Unemployment in Ontario was 7.5 percent in 2024; across the country it was 6.7 percent.',
      '6.7',
      'holds',
    ],
    ['Unemployment in Ontario was 7.5 percent, against 6.4 percent nationally, in 2024.', '6.4', 'differs'],
    [
      'Homes in Zeeland cost 340,000 euros in the fourth quarter of 2024, compared with 474,000 euros nationally.',
      '474,000',
      'holds',
    ],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it.each([
    [
      'Unemployment in Quebec was 5.6 percent, against 9 percent in the rest of the country, in 2024.',
      '9 percent',
    ],
    ['Unemployment in Quebec was 5.6 percent in 2024, against 7.1 percent elsewhere in Canada.', '7.1'],
    ['Forest covered 33.1 percent of Osten in 2024, against 29.4 percent nationally.', '29.4'],
  ])('leaves what lies elsewhere: %s', async (text, quote) => {
    expect(await shownOn(text, quote)).toMatch(/^(?:cannot be checked|not found)$/u);
  });
});

describe('two things counted in one sentence', () => {
  it.each([
    ['Airbus booked 156 orders and delivered 123 aircraft in December 2024.', '156'],
    ['Airbus delivered 123 aircraft and booked 156 orders in December 2024.', '156'],
    ['Boeing delivered 30 aircraft in December 2024 and booked 142.', '142'],
    ['Kenya notified 95,911 cases of tuberculosis in 2024, out of an estimated 124,000.', '124,000'],
    ['Kenya notified 95,911 of an estimated 124,000 cases of tuberculosis in 2024.', '124,000'],
    ['China won 40 gold medals in 2024, of a total of 91.', '91'],
    ['China took 40 golds in 2024, and 91 medals in all.', '91'],
    ['China won 40 gold medals in 2024 against 44 silver for the United States.', '40'],
    [
      'House prices in the Netherlands rose 9.6 percent in the fourth quarter of 2024 from a year earlier.',
      '9.6',
    ],
  ])('is never said to differ by the other: %s %s', async (text, quote) => {
    expect(await shownOn(text, quote)).not.toBe('differs');
  });

  it.each([
    ['Kenya notified 95,911 cases of tuberculosis in 2024, out of an estimated 124,000.', '95,911', 'holds'],
    ['China won 40 gold medals in 2024, of a total of 91.', '40', 'holds'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});

describe('a figure of something that no table counts', () => {
  it.each([
    ['Kenya notified 5,400 cases of cholera in 2024.', '5,400'],
    ['India notified 1,200 cases of polio in 2024.', '1,200'],
    ['Of the unemployed in Canada, 22 percent had looked for work for a year in 2024.', '22 percent'],
    ['Inflation in the euro area excluding energy was 2.9 percent in 2024.', '2.9'],
    ['Inflation in Spain excluding food was 2.5 percent in 2024.', '2.5'],
    ['The United States won 40 gold medals in 2024, more than at any other Games.', 'more than at any other'],
    ['Employment in Canada fell to 60.6 percent in 2024.', 'fell'],
    ['Unemployment was lower in Quebec than in Alberta in 2024.', 'lower in Quebec than'],
  ])('%s %s', async (text, quote) => {
    expect(await shownOn(text, quote)).toMatch(/^(?:cannot be checked|not found)$/u);
  });
});
