import { describe, expect, it } from 'vitest';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables that look like others, with numbers of our own: what a careful reader would not decide from them.

const TABLES: readonly GivenTable[] = [
  [
    'Foreign aid given, % of gross national income',
    'A development office',
    [
      'country,year,Foreign aid as share of national income',
      ...[2021, 2022, 2023].flatMap((year, i) => [
        `France,${year},${(0.517 + 0.011 * i).toFixed(3)}`,
        `Japan,${year},${(0.387 + 0.012 * i).toFixed(3)}`,
        `Norway,${year},${(0.934 - 0.013 * i).toFixed(3)}`,
      ]),
    ],
  ],
  [
    'Public spending on culture',
    'A culture office',
    [
      'country,year,Culture spending share of GDP',
      'Chile,2023,0.287',
      'Peru,2023,0.195',
      'Brazil,2023,0.312',
    ],
  ],
  [
    'Businesses with an owner of each sex, Estonia',
    'A business register',
    ['sex,year,businesses', 'Men,2022,60112', 'Women,2022,42310', 'Men,2023,62462', 'Women,2023,43640'],
  ],
  [
    'Households in India by social group',
    'A survey office',
    [
      'Social group,year,households',
      'Other Backward Classes,2023,118203000',
      'Forward castes,2023,82450000',
      'Scheduled Castes,2023,54120000',
      'Scheduled Tribes,2023,23110000',
    ],
  ],
  [
    'Road deaths in Latvia by road user',
    'A road office',
    [
      'road user,year,road deaths',
      ...[2022, 2023].flatMap((year, i) => [
        `All road users,${year},${147 - 14 * i}`,
        `Car occupants,${year},${62 + 5 * i}`,
        `Pedestrians,${year},${49 - 12 * i}`,
        `Cyclists,${year},${36 - 7 * i}`,
      ]),
    ],
  ],
  [
    'Greenhouse gas emissions',
    'An environment office',
    [
      'country,year,emissions (tonnes)',
      'Denmark,2022,45912000',
      'Denmark,2023,42611000',
      'Sweden,2022,45212000',
      'Sweden,2023,44437000',
    ],
  ],
  [
    'Unemployment rate, %',
    'A labour office',
    [
      'country,year,unemployment rate',
      ...['Spain', 'Italy', 'Greece', 'Poland', 'Germany', 'France'].flatMap((country, i) => [
        `${country},2022,${12.9 - 1.7 * i}`,
        `${country},2023,${12.1 - 1.6 * i}`,
      ]),
    ],
  ],
  [
    'Mean house price by region, euros',
    'A land registry',
    [
      'region,year,mean house price (euros)',
      ...[
        ['North East', 152],
        ['South West', 286],
        ['Capital', 431],
        ['East Coast', 198],
      ].flatMap(([region, price]) => [
        `${region},2013,${Number(price) * 700}`,
        `${region},2023,${Number(price) * 1000}`,
      ]),
    ],
  ],
];

const judged = judgingTables(TABLES);

describe('percentages below one', () => {
  it.each([
    ['Foreign aid as a share of national income in France was 0.54 percent in 2023.', '0.54 percent'],
    [
      'The share of national income that Japan spent on foreign aid was 0.41 percent in 2023.',
      '0.41 percent',
    ],
    ['Chile spent 0.29 percent of GDP on culture in 2023.', '0.29 percent'],
  ])('are no parts of one: %s', async (text, quote) => {
    expect(await judged(text, quote)).not.toBe('differs');
  });
});

describe('what men and women may share', () => {
  it('is not added up', async () => {
    expect(await judged('Estonia had 71,234 businesses in 2023.', '71,234')).toBe('cannot be checked');
  });
});

describe('a member that is called "other"', () => {
  it.each([
    ['Forward castes had the largest number of households in India in 2023.', 'largest', 'holds'],
    [
      'Scheduled Castes had the third-largest number of households in India in 2023.',
      'third-largest',
      'differs',
    ],
  ])('is not passed over in silence: %s', async (text, quote, wrong) => {
    expect(await judged(text, quote)).not.toBe(wrong);
  });
});

describe('a word of a part that is said of something else', () => {
  it.each(['as car sales slumped', 'in a nation of car owners', 'despite cheaper car insurance'])(
    'chooses no part: %s',
    async (more) => {
      const text = `Road deaths in Latvia fell to 133 in 2023 ${more}.`;
      expect(await judged(text, '133')).not.toBe('differs');
      expect(await judged(`Road deaths in Latvia rose in 2023 ${more}.`, 'rose')).not.toBe('holds');
    },
  );
});

describe('digits that agree', () => {
  it('make no verdict that something is wrong any surer', async () => {
    const text = 'Savings on greenhouse gas emissions in Denmark rose 7.2 percent in 2023.';
    expect(await judged(text, '7.2 percent')).not.toBe('differs');
  });
});

describe('words that only look like a statement', () => {
  it.each([
    ['The unemployment rate in Spain fell short of forecasts in 2023.', 'fell'],
    ['The unemployment rate in Spain fell behind that of Greece in 2023.', 'fell'],
    ['Spain had the lowest unemployment rate of the two in 2023.', 'lowest'],
    ['France and Spain both reported, and Spain had the lowest unemployment rate of them in 2023.', 'lowest'],
  ])('are none: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await judged(text, quote));
  });
});

describe('an m behind millions', () => {
  const read = (text: string) =>
    findFigures(text, { language: 'en', date: '2024-02-01' }).map(({ value, unit }) => [value, unit]);
  it.each([
    ['The port moved 31.5m tonnes in 2023; its quay is 450m.', 450],
    ['It handled 31.5m passengers in 2023 after a 3,000m runway opened.', 3000],
    ['He ran before 1.2m people at the 100m final.', 100],
  ])('is a metre where another thing is told: %s', (text, metres) => {
    expect(read(text).some(([value, unit]) => value === metres * 1e6 && unit !== 'meter')).toBe(false);
  });

  it('is a million where the same goes on', () => {
    expect(read('Emissions fell from 31.5m tonnes to 14.0m.')).toContainEqual([14_000_000, 'tonne']);
  });
});

describe('a multiple in a word', () => {
  it.each([
    ['Greenhouse gas emissions in Denmark halved in 2023.', 'halved'],
    ['Unemployment in Spain doubled between 2022 and 2023.', 'doubled'],
    ['Greenhouse gas emissions in Sweden were twice those of Denmark in 2023.', 'twice'],
  ])('is no small change: %s', async (text, quote) => {
    expect(await judged(text, quote)).not.toMatch(/^holds/);
  });
});

describe('a region named by its compass point', () => {
  it.each([
    ['North East had the lowest mean house price of all regions in 2023.', 'lowest', 'holds'],
    ['East Coast had the lowest mean house price of all regions in 2023.', 'lowest', 'differs'],
    ['Of the regions South West had the second-highest mean house price in 2023.', 'second-highest', 'holds'],
  ])('ranks with the others: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).not.toBe(verdict === 'holds' ? 'differs' : 'holds');
  });
});
