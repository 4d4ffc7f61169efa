import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Where people come from and where they are, what goods cost, how many of a table's kinds, and what differs by how much.
// The numbers are our own.

const YEARS = [2019, 2020, 2021, 2022, 2023];

/** Refugees: Kenya hosts 591,340 in 2023 and 12,870 come from there; Somalia hosts 39,410 and 902,560 come from there. */
const refugees: GivenTable = [
  'Refugees and asylum seekers by country of asylum and of origin',
  'A refugee agency',
  [
    'Entity,Code,Year,Refugees by country of asylum,Refugees by country of origin,Asylum seekers by country of asylum',
    ...(
      [
        ['Kenya', 'KEN', 591340, 12870, 84120],
        ['Somalia', 'SOM', 39410, 902560, 18940],
        ['Uganda', 'UGA', 1491260, 7930, 41280],
        ['World', 'OWID_WRL', 30211480, 30211480, 6418350],
      ] as const
    ).flatMap(([entity, code, here, from, asked]) =>
      YEARS.map((year, i) => {
        const part = 0.76 + 0.06 * i;
        return `${entity},${code},${year},${[here, from, asked].map((one) => Math.round(one * part)).join(',')}`;
      }),
    ),
  ],
];

/** What goods cost: cocoa 7.12 dollars a kilogram in 2023 and 3.21 the year before, wheat 268 dollars a tonne. */
const goods: GivenTable = [
  'Commodity price data: food and beverages, annual averages, nominal US dollars',
  'A development bank',
  [
    'Year,Cocoa ($/kg),"Coffee, Arabica ($/kg)","Coffee, Robusta ($/kg)","Rice, Thai 5% ($/mt)","Wheat, US HRW ($/mt)",Beef ($/kg)',
    '2019,2.34,2.88,1.62,418,201.7,4.76',
    '2020,2.37,3.32,1.52,496.8,231.6,4.67',
    '2021,2.43,4.51,1.98,458.3,315.2,5.39',
    '2022,3.21,5.63,2.29,436.8,430,5.69',
    '2023,7.12,4.54,2.63,553.7,268,4.9',
  ],
];

/** Visits to parks: up in 2023 in Alder, Birch and Elm, down in Cedar. */
const parks: GivenTable = [
  'Visits to national parks',
  'A parks service',
  [
    'park,state,2022_visits,2023_visits',
    'Alder Valley,Ohio,412300,455100',
    'Birch Lake,Maine,1203400,1288700',
    'Cedar Rocks,Utah,3088200,2917400',
    'Elm Canyon,Utah,901200,944800',
  ],
];

/** People online: 71.4 percent in Kenya in 2023, 38.2 in Sub-Saharan Africa, 66.1 in the world. */
const online: GivenTable = [
  'Individuals using the Internet (% of population)',
  'A development bank',
  [
    'Country Name,Country Code,2019,2020,2021,2022,2023',
    'Kenya,KEN,55.1,59.8,63.2,67.9,71.4',
    'Uganda,UGA,9.6,12.4,16.8,21.3,27.5',
    'Sub-Saharan Africa,SSF,27.3,30.1,33.4,36.0,38.2',
    'World,WLD,53.9,59.2,61.8,63.7,66.1',
  ],
];

/** Warmth in Austria: 9.6 degrees in 2023, 9.2 the year before. */
const warmth: GivenTable = [
  'Average annual temperature by country (degrees Celsius)',
  'A weather service',
  [
    'Country,Year,Average annual temperature (degrees Celsius)',
    ...(
      [
        ['Austria', [8.7, 8.9, 7.9, 9.2, 9.6]],
        ['Switzerland', [6.5, 6.9, 5.7, 7.4, 7.2]],
      ] as const
    ).flatMap(([country, degrees]) =>
      degrees.map((value, i) => `${country},${2019 + i},${value.toFixed(1)}`),
    ),
  ],
];

const all = [refugees, goods, parks, online, warmth];
const verdictOn = judgingTables(all, '2024-06-14');
const shownOn = judgingTables(all, '2024-06-14', 0);

describe('where people are and where they come from', () => {
  it.each([
    ['Kenya hosted 591,000 refugees at the end of 2023.', '591,000', 'holds'],
    ['Somalia was home to 902,560 refugees at the end of 2023.', '902,560', 'cannot be checked'],
    ['The number of Somali refugees rose to 902,560 in 2023.', '902,560', 'holds'],
    ['The number of Kenyan refugees rose to 591,340 in 2023.', '591,340', 'cannot be checked'],
    ['Refugees from Somalia numbered 902,560 in 2023.', '902,560', 'holds'],
    ['The world counted 30.2 million refugees at the end of 2023.', '30.2', 'holds'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it('leaves open whose they are where both are named', async () => {
    const text = 'In 2023 there were 39,410 refugees from Somalia in Kenya.';
    expect(await shownOn(text, '39,410')).toBe('cannot be checked');
  });

  it('keeps what two clauses count apart', async () => {
    const text =
      'In Kenya, where 591,340 refugees lived at the end of 2023, another 84,120 people were waiting for asylum.';
    expect(await shownOn(text, '591,340')).not.toBe('differs');
  });
});

describe('what a good costs', () => {
  it.each([
    ['Cocoa cost $7.12 a kilogram on average in 2023.', '7.12', 'holds'],
    ['Cocoa cost $7.21 a kilogram on average in 2023.', '7.21', 'differs'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });
});

it('leaves a good of one sort of several words to a person', async () => {
  const text = 'Rice cost $554 a tonne on average in 2023.';
  expect(await shownOn(text, '554')).toBe('holds');
});

describe('how many of the kinds of a table', () => {
  it.each([
    ['Visits rose in 2023 at three of the four parks.', 'three', 'holds'],
    ['Visits rose in 2023 at two of the four parks.', 'two', 'differs'],
    [
      'The parks service published its figures for 2023 on Thursday. Visits rose at three of the four parks.',
      'three',
      'holds',
    ],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it('is no number of anything else', async () => {
    expect(await shownOn('In 2023 refugees arrived at 41 of the 61 camps.', '41')).toBe('cannot be checked');
  });
});

describe('what a number is compared with', () => {
  it.each([
    [
      'In Sub-Saharan Africa 38.2 percent of people used the internet in 2023, against 66.1 percent in the world as a whole.',
      '66.1',
      'holds',
    ],
    [
      'In Sub-Saharan Africa 38.2 percent of people used the internet in 2023, against 61.6 percent in the world as a whole.',
      '61.6',
      'differs',
    ],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });
});

describe('by how much something differs, in other languages', () => {
  it.each([
    ['2023年奥地利平均气温为9.6摄氏度，比2022年高0.4度。', '0.4', 'zh'],
    [
      'En Autriche, la température moyenne a été de 9,6 degrés en 2023, soit 0,4 degré de plus qu’en 2022.',
      '0,4',
      'fr',
    ],
    [
      'Средняя годовая температура в Австрии в 2023 году составила 9,6 градуса, на 0,4 градуса выше, чем годом ранее.',
      '0,4',
      'ru',
    ],
  ])('%s', async (text, quote, language) => {
    expect(await shownOn(text, quote, language)).not.toBe('differs');
  });
});

describe('what is not what a table has', () => {
  it.each([
    ['Austria was 0.4 degrees warmer in 2023 than the average of 1991 to 2020.', '0.4'],
    ['Austria was 0.4 degrees warmer in 2023 than the long-term average.', '0.4'],
    ['Visits rose by half in 2023 at two of the four parks.', 'two'],
    ['Alder Valley lost 455,100 visits to floods in 2023.', '455,100'],
  ])('%s', async (text, quote) => {
    expect(await shownOn(text, quote)).toBe('cannot be checked');
  });

  it('is what it had the year before', async () => {
    expect(await shownOn('Austria was 0.4 degrees warmer in 2023 than in 2022.', '0.4')).toBe('holds');
  });
});
