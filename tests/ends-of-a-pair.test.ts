import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// The two ends of a change, told behind the two times that it lies between. The numbers are our own.

const ROWS = [
  ['Norland', [8120, 7740, 7115, 6230, 5481, 4872]],
  ['Sudmark', [3105, 3342, 3518, 3977, 4260, 4719]],
] as const;
const fires: GivenTable = [
  'Forest fires by country',
  'A forest service',
  [
    'Country,Year,Forest fires',
    ...ROWS.flatMap(([country, counts]) => counts.map((count, i) => `${country},${2018 + i},${count}`)),
  ],
];
const SHARES = [
  ['Norland', [6.61, 5.72, 4.98, 4.11, 3.61, 3.32]],
  ['Sudmark', [1.21, 1.34, 1.52, 1.77, 2.16, 2.44]],
] as const;
const spending: GivenTable = [
  'Military expenditure (% of GDP)',
  'An institute',
  [
    'Country,Year,Military expenditure (% of GDP)',
    ...SHARES.flatMap(([country, all]) => all.map((one, i) => `${country},${2018 + i},${one}`)),
  ],
];
const judged = judgingTables([fires, spending], '2024-06-14', 0);

describe('the ends of a change behind both of its times', () => {
  it.each([
    ['Forest fires in Norland were down 40 percent in 2023 from their number in 2018, from 8,120 to 4,872.'],
    ['Compared with 2018, forest fires in Norland were down in 2023, from 8,120 to 4,872.'],
    ['Forest fires in Norland were rarer in 2023 than in 2018, down from 8,120 to 4,872.'],
    ['In 2023 forest fires in Norland had fallen by 40 percent from their 2018 level, from 8,120 to 4,872.'],
    ['Forest fires in Norland fell in 2023 compared with the total for 2018, from 8,120 to only 4,872.'],
  ])('are each of its own time: %s', async (text) => {
    expect([await judged(text, '8,120'), await judged(text, '4,872')]).toEqual(['holds', 'holds']);
  });

  it('are not borne out where the number is of neither time', async () => {
    const text = 'Forest fires in Sudmark were more frequent in 2023 than in 2018, up from 3,105 to 5,719.';
    expect(await judged(text, '3,105')).toBe('holds');
    expect(await judged(text, '5,719')).not.toBe('holds');
  });

  it.each([
    ['their number in 2018', '40 percent'],
    ['the count of 2018', '40 percent'],
    ['its level in 2018', '40 percent'],
  ])('begin where the percent beside them begins: from %s', async (base, quote) => {
    const text = `Forest fires in Norland were down ${quote} in 2023 from ${base}, from 8,120 to 4,872.`;
    expect(await judged(text, quote)).toBe('holds');
  });

  it.each([
    // A time of its own behind the second number.
    ['After a drop from 2018, forest fires in Norland went from 7,740 in 2019 to 5,481 in 2022.', '5,481'],
    // Another clause has the earlier time.
    ['The law is of 2018, and in 2023 forest fires in Norland fell from 5,481 to 4,872.', '5,481'],
    ['Forest fires in Norland fell from 5,481 to 4,872 in 2023, further from their number in 2018.', '4,872'],
    ['Forest fires in Norland rose in 2018 from 2017, but in 2023 they fell from 5,481 to 4,872.', '5,481'],
    // Said the other way about.
    ['Forest fires in Norland were more frequent in 2018 than in 2023, up from 4,872 to 8,120.', '4,872'],
    ['Between 2018 and 2023 forest fires in Norland fell from 8,120 to 4,872.', '4,872'],
  ])('are not called wrong: %s', async (text, quote) => {
    expect(await judged(text, quote)).not.toBe('differs');
  });

  it.each([
    [
      'Forest fires in Norland fell by 40 percent between 2018, when there were 8,120, and 2023.',
      '8,120',
      'holds',
    ],
    ['From 2019, when there were 7,740, to 2022 forest fires in Norland became rarer.', '7,740', 'holds'],
    [
      'Between 2018, when there were 7,120, and 2023 forest fires in Norland fell by 40 percent.',
      '7,120',
      'differs',
    ],
  ])('begin where a clause says so: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });

  it.each([
    ['Forest fires in Norland fell to 4,872 between 2018, when the law was passed, and 2023.', '4,872'],
    ['Between 2018 and 2023, when there were 4,872, forest fires in Norland became rarer.', '4,872'],
    [
      'Between 2018, when they were counted anew, and 2023, when there were 4,872, fires in Norland fell.',
      '4,872',
    ],
  ])('do not begin where a clause is of something else: %s', async (text, quote) => {
    expect(await judged(text, quote)).not.toBe('differs');
  });
});

describe('a fraction of what a share was', () => {
  it.each([
    ['Norland devoted 3.3 percent of its GDP to the military in 2023, about half the share of 2018.', 'half'],
    ['Military expenditure in Sudmark was 2.4 percent of GDP in 2023, twice the share of 2018.', 'twice'],
  ])('is how many times as much it is: %s', async (text, quote) => {
    expect(await judged(text, quote)).toMatch(/^holds/);
  });

  it.each([
    ['In Norland half the share of 2018 was spent on barracks.', 'half'],
    [
      'Norland’s military expenditure fell to 3.6 percent of GDP in 2022, half the share of the average of all.',
      'half',
    ],
    [
      'Half the count of 2018 was lost when military expenditure in Norland was 3.3 percent of GDP in 2023.',
      'Half',
    ],
  ])('is not called wrong where it may be of something else: %s', async (text, quote) => {
    expect(await judged(text, quote)).not.toBe('differs');
  });
});
