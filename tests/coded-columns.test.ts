import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables as offices code them: sexes as numbers, months in a column of their own, ends that all names share, scales in
// codes and headers. The numbers are our own.

/** Jobless in 2023: 6.9 percent in Italy, 13.2 in Sicily; 4.1 of the men and 5.3 of the women in Lombardy. */
const jobless: GivenTable = [
  'Unemployment rate by region and sex, 15-74 years',
  'A statistical office of Italy',
  [
    'FREQ,Territory,SEX,AGE,TIME_PERIOD,OBS_VALUE',
    ...(
      [
        ['Italia', 6.3, 7.7, 6.9],
        ['Lombardia', 4.1, 5.3, 4.6],
        ['Sicilia', 12.1, 15.0, 13.2],
        ['Toscana', 4.4, 6.6, 5.4],
        ['Lazio', 6.1, 7.9, 6.9],
      ] as const
    ).flatMap(([place, men, women, both]) =>
      [2021, 2022, 2023].flatMap((year, i) =>
        [
          [1, men],
          [2, women],
          [9, both],
        ].map(([sex, rate = 0]) => `A,${place},${sex},Y15-74,${year},${(rate + 0.6 * (2 - i)).toFixed(1)}`),
      ),
    ),
  ],
];

/** Sea ice: 14.2 million km² in the Arctic in September 2023, 15.1 in the Antarctic; 16 and 17 in March. */
const ice: GivenTable = [
  'Sea ice extent, March and September means',
  'A data centre',
  [
    'year,mo,data-type,region,Sea ice extent (million km2)',
    ...[2019, 2020, 2021, 2022, 2023].flatMap((year, i) => [
      `${year},3,${i < 4 ? 'WA-01' : 'WAQ-2'},Arctic,${(16.4 - 0.1 * i).toFixed(2)}`,
      `${year},3,${i < 4 ? 'WA-01' : 'WAQ-2'},Antarctic,${(17.4 - 0.1 * i).toFixed(2)}`,
      `${year},9,${i < 4 ? 'WA-01' : 'WAQ-2'},Arctic,${(14.6 - 0.1 * i).toFixed(2)}`,
      `${year},9,${i < 4 ? 'WA-01' : 'WAQ-2'},Antarctic,${(15.5 - 0.1 * i).toFixed(2)}`,
    ]),
  ],
];

/** Births in 2023: 21,430 in Ontario, 10,330 of them girls; 11,204 in Manitoba. */
const births: GivenTable = [
  'Live births by province of residence of mother and sex of child',
  'A statistical office of Canada',
  [
    'REF_DATE,GEO,Sex of child,VALUE',
    ...(
      [
        ['Canada', 32634],
        ['Ontario', 21430],
        ['Manitoba', 11204],
        ['Quebec', 15870],
      ] as const
    ).flatMap(([place, all]) =>
      [2021, 2022, 2023].flatMap((year, i) => {
        const both = all + 310 * (2 - i);
        const girls = Math.round(both * 0.482);
        const where = `"${place}, place of residence of mother"`;
        return [
          `${year},${where},Both sexes,${both}`,
          `${year},${where},Females,${girls}`,
          `${year},${where},Males,${both - girls}`,
        ];
      }),
    ),
  ],
];

/** Fish: 41,280 tonnes of cod in 2023, worth 11.2 billion crowns. */
const catches: GivenTable = [
  'Catch by species and value of catch',
  'A statistical office of Iceland',
  [
    'Species,Year,Catch (tonnes),"Catch value (ISK million, current prices)"',
    'Cod,2021,43890,9920.5',
    'Cod,2022,42010,10480.2',
    'Cod,2023,41280,11210.4',
    'Haddock,2021,12440,2410.8',
    'Haddock,2022,11980,2533.1',
    'Haddock,2023,12370,2790.6',
  ],
];

/** Aid: 5,210 million dollars from Norway in 2023. */
const aid: GivenTable = [
  'Official development assistance by donor',
  'A committee of donors',
  [
    'Donor,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE',
    ...(
      [
        ['Norway', 5210, 1.09],
        ['Sweden', 5640, 0.93],
        ['Denmark', 3110, 0.74],
      ] as const
    ).flatMap(([donor, amount, share]) =>
      [2021, 2022, 2023].flatMap((year, i) => [
        `${donor},"ODA, grant equivalent",USD_M,${year},${amount - 120 * (2 - i)}`,
        `${donor},ODA as a share of gross national income,PT_GNI,${year},${share}`,
      ]),
    ),
  ],
];

/** Consents: 1,204 houses and 3,010 dwellings in all in October 2023. */
const consents: GivenTable = [
  'Building consents issued: new dwellings by type, monthly',
  'A statistical office of New Zealand',
  [
    'Month,Houses,Apartments,Townhouses,Total new dwellings',
    ...['2023M08', '2023M09', '2023M10'].map((month, i) => {
      const [houses, flats, towns] = [1160 + 22 * i, 602 + 30 * i, 1100 + 22 * i];
      return `${month},${houses},${flats},${towns},${houses + flats + towns}`;
    }),
  ],
];

/** The register of companies: 84,120 of Northern Ireland at the end of 2023. */
const register: GivenTable = [
  'Incorporated companies, quarterly',
  'A register of companies of the United Kingdom',
  [
    'Quarter,Nation,Incorporations,Total register (end of quarter)',
    ...['2023 Q1', '2023 Q2', '2023 Q3', '2023 Q4'].flatMap((quarter, i) => [
      `${quarter},Scotland,${9100 + 40 * i},${251300 + 900 * i}`,
      `${quarter},Northern Ireland,${3400 + 20 * i},${82620 + 500 * i}`,
    ]),
  ],
];

/** Crops: 312,400 tonnes of oats in Alberta in 2023, 3,120 kilograms a hectare. */
const crops: GivenTable = [
  'Estimated areas, yield and production of field crops',
  'A statistical office of Canada',
  [
    'REF_DATE,GEO,Harvest disposition,Type of crop,UOM,VALUE',
    ...[2021, 2022, 2023].flatMap((year, i) => [
      `${year},Alberta,Seeded area (hectares),Oats,Hectares,${98100 + 1015 * i}`,
      `${year},Alberta,Average yield (kilograms per hectare),Oats,Kilograms per hectare,${2980 + 70 * i}`,
      `${year},Alberta,Production (metric tonnes),Oats,Metric tonnes,${291000 + 10700 * i}`,
      `${year},Manitoba,Seeded area (hectares),Oats,Hectares,${71100 + 1015 * i}`,
      `${year},Manitoba,Average yield (kilograms per hectare),Oats,Kilograms per hectare,${3380 + 70 * i}`,
      `${year},Manitoba,Production (metric tonnes),Oats,Metric tonnes,${241000 + 10700 * i}`,
    ]),
  ],
];

/** Seats: 31 of the Harbour Party in 2020 and 24 in 2023, of which 18 were won in constituencies. */
const seats: GivenTable = [
  'General elections: party votes and seats by party',
  'An electoral commission of New Zealand',
  [
    'Election,Party,Party votes,Electorate seats,List seats,Total seats',
    ...(
      [
        ['2014', 25, 7, 17, 12, 3, 5],
        ['2017', 24, 8, 18, 11, 2, 6],
        ['2020', 22, 9, 19, 10, 4, 4],
        ['2023', 18, 6, 25, 11, 3, 5],
      ] as const
    ).flatMap(([year, ...won]) =>
      ['Harbour Party', 'Valley Party', 'Lake Party'].map((party, i) => {
        const [own = 0, listed = 0] = won.slice(2 * i, 2 * i + 2);
        return `${year},${party},${10423 * (own + listed) + 117},${own},${listed},${own + listed}`;
      }),
    ),
  ],
];

/** Crashes: 812 dead in 2023, 804 the year before; 48,210 crashes with casualties, 46,040 the year before. */
const crashes: GivenTable = [
  'Road crashes with casualties',
  'A traffic office of Spain',
  [
    'Year,Accidents with casualties,Deaths,Injured in hospital',
    '2021,44120,790,6110',
    '2022,46040,804,6240',
    '2023,48210,812,6305',
  ],
];

const all = [seats, crashes, jobless, ice, births, catches, aid, consents, register, crops];
const shownOn = judgingTables(all, '2024-06-14', 0);

describe('columns of codes', () => {
  it.each([
    ['In Sicily 13.2 percent were unemployed in 2023.', '13.2', 'holds'],
    ['Unemployment in Lombardy was 5.3 percent in 2023.', '5.3', 'differs'],
    ["Italy's unemployment rate averaged 6.9 percent in 2023.", '6.9', 'holds'],
    ['Unemployment among women in Lombardy stood at 5.3 percent in 2023.', '5.3', 'holds'],
    [
      'The sea ice extent of the Arctic was 14.2 million square kilometres in September 2023.',
      '14.2',
      'holds',
    ],
    [
      'The sea ice extent of the Antarctic was 14.2 million square kilometres in September 2023.',
      '14.2',
      'differs',
    ],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it('takes no month of another year for one of each year', async () => {
    const text =
      'Over the years from 2019 to 2023 the September sea ice extent of the Arctic averaged 14.4 million square kilometres.';
    expect(await shownOn(text, '14.4')).toBe('cannot be checked');
  });
});

describe('names with an end that all share', () => {
  it.each([
    ['Ontario registered 21,430 births in 2023.', '21,430', 'holds'],
    ['Women in Manitoba gave birth to 11,204 children in 2023.', '11,204', 'holds'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});

describe('scales in codes and headers', () => {
  it.each([
    ['Iceland caught 41,280 tonnes of cod in 2023.', '41,280', 'holds'],
    ['Norway gave $5.2 billion in development aid in 2023.', '$5.2 billion', 'holds'],
    ['Norway gave $5.2 million in development aid in 2023.', '$5.2 million', 'differs'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});

describe('what a title says that happens', () => {
  it('takes no consents for homes that were finished', async () => {
    const text = 'Builders in New Zealand completed 3,010 new homes in October 2023.';
    expect(await shownOn(text, '3,010')).not.toBe('holds');
  });

  it('adds up no register over quarters', async () => {
    const text = 'Northern Ireland had about 333,000 companies on its total register in 2023.';
    expect(await shownOn(text, '333,000')).not.toBe('holds');
  });

  it('takes no cases for deaths', async () => {
    const text = 'In 2023 births killed 21,430 people in Ontario.';
    expect(await shownOn(text, '21,430')).toBe('cannot be checked');
  });
});

describe('a column that names measures with their units', () => {
  it.each([
    ['Farmers in Alberta harvested 312,400 tonnes of oats in 2023.', '312,400', 'holds'],
    ['The yield of oats in Alberta averaged 3,120 kilograms per hectare in 2023.', '3,120', 'holds'],
    [
      'The yield of oats in Alberta averaged 3,210 kilograms per hectare in 2023.',
      '3,210',
      'cannot be checked',
    ],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});

describe('what a number leads from and to', () => {
  const text = 'The Harbour Party shrank in the vote of 2023, from 31 seats in 2020 to 24.';
  it.each([
    [text, '31', 'holds'],
    [text, '24', 'holds'],
    ['The Harbour Party won enough party votes for 24 seats in 2023.', '24 seats', 'holds'],
    [
      'Crashes killed 812 people on the roads of Spain in 2023, 1 percent more than the year before.',
      '1 percent',
      'holds',
    ],
  ])('%s %s', async (said, quote, verdict) => {
    expect(await shownOn(said, quote)).toBe(verdict);
  });
});
