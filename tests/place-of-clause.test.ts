import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Sentences whose clause has a place, a part or an age of its own: judged of that, or of nothing. The numbers are our own.

/** 2023: World 74.2, Chad 11.3, Kenya 90.4, South Africa 9.5. */
const access: GivenTable = [
  'Share of households with clean water at home',
  'An office of the world',
  [
    'Entity,Year,Share of households with clean water (%)',
    ...[2021, 2022, 2023].flatMap((year, i) => [
      `World,${year},${(72.2 + i).toFixed(1)}`,
      `Chad,${year},${(9.3 + i).toFixed(1)}`,
      `Kenya,${year},${(88.4 + i).toFixed(1)}`,
      `South Africa,${year},${(7.5 + i).toFixed(1)}`,
      `Niger,${year},${(21.6 + i).toFixed(1)}`,
    ]),
  ],
];

const storms: GivenTable = [
  'Atlantic hurricane season by year',
  'A weather service',
  [
    'Year,Named Storms,Hurricanes,Major Hurricanes,ACE',
    '2019,18,6,3,132',
    '2020,30,14,7,180',
    '2021,21,7,4,146',
    '2022,14,8,2,95',
    '2023,20,7,3,148',
  ],
];

const regions: GivenTable = [
  'Average price of flats by region of England',
  'A statistics office',
  [
    'Region,Year,Average price of flats (GBP)',
    ...[2021, 2022, 2023].flatMap((year, i) => [
      `East of England,${year},${205055 + 2000 * i}`,
      `South East,${year},${226883 + 2000 * i}`,
      `South West,${year},${211200 + 2000 * i}`,
      `North East,${year},${121200 + 2000 * i}`,
    ]),
  ],
];

describe('a place of the clause', () => {
  const judge = judgingTables([access], '2024-08-02', 0);
  it.each([
    [
      'Only 9.5 percent of South African households had clean water in 2023, a figure that in Kenya stood at 90.4 percent.',
      '90.4',
    ],
    [
      'In Niger 23.6 percent of households had clean water in 2023; in neighbouring Chad it was 11.3 percent.',
      '11.3',
    ],
    [
      'Of households in Niger 23.6 percent had clean water in 2023, while in Chad it was only 11.3 percent.',
      '11.3',
    ],
    ['Kenya came first in the world for clean water in 2023, with 90.4 percent of households.', '90.4'],
    [
      'Burundi has the lowest share of households with clean water in the world, at 6.1 percent in 2023.',
      '6.1',
    ],
  ])('%s', async (text, quote) => {
    expect(await judge(text, quote)).not.toBe('differs');
  });
  it.each([
    [
      'In Kenya 90.4 percent of households had clean water in 2023, a figure that in Chad stood at 11.3 percent.',
      '11.3',
      'holds',
    ],
    [
      'In Kenya 90.4 percent of households had clean water in 2023, a figure that in Chad stood at 17.3 percent.',
      '17.3',
      'differs',
    ],
    ['In the world 74.2 percent of households had clean water in 2023.', '74.2', 'holds'],
    [
      'South Africa has the lowest share of households with clean water in the world, at 9.5 percent in 2023.',
      '9.5',
      'holds',
    ],
    [
      'Chad has the second lowest share of households with clean water in the whole world, at 11.3 percent in 2023.',
      '11.3',
      'holds',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await judge(text, quote)).toBe(verdict);
  });
});

describe('a part, or another column of one subject', () => {
  const judge = judgingTables([storms], '2024-08-02', 0);
  it.each([
    ['Seven hurricanes formed in the Atlantic in 2023, three of them major.', 'three'],
    ['The number of Atlantic hurricanes rose in 2021, to seven.', 'seven'],
    ['The number of hurricanes in the Atlantic fell by half in 2021, from 14 to seven.', 'seven'],
  ])('%s', async (text, quote) => {
    expect(await judge(text, quote)).not.toBe('differs');
  });
});

describe('a region whose name ends in that of another', () => {
  const judge = judgingTables([regions], '2024-08-02', 0);
  it('is not the other', async () => {
    const text = 'In 2023 flats in the South East of England cost £230,883 on average.';
    expect(await judge(text, '230,883')).not.toBe('differs');
  });
  it('and the other is still known', async () => {
    const text = 'In 2023 flats in the East of England cost £230,883 on average.';
    expect(await judge(text, '230,883')).toBe('differs');
  });
});
