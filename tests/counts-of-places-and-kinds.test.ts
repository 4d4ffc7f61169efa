import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// In how many places something is so, of tables that have kinds as well, and of places that are named beside their number.

const TABLES: readonly GivenTable[] = [
  [
    'Share of renewable energy by use, percent',
    'A statistics office',
    [
      'country,use,year,share of renewable energy (%)',
      ...[
        ['Denmark', 'electricity', 61.2, 63.4, 'heating', 50.1, 51.2],
        ['Finland', 'electricity', 39.5, 47.9, 'heating', 57.5, 57.6],
        ['Germany', 'electricity', 44.1, 47.6, 'heating', 16.1, 17.5],
        ['Portugal', 'electricity', 58.0, 61.1, 'heating', 41.6, 42.8],
        ['Austria', 'electricity', 72.6, 74.7, 'heating', 35.0, 34.4],
        ['Poland', 'electricity', 16.2, 21.4, 'heating', 22.1, 22.7],
      ].flatMap(([country, one, a, b, other, c, d]) => [
        `${country},${one},2021,${a}`,
        `${country},${one},2022,${b}`,
        `${country},${other},2021,${c}`,
        `${country},${other},2022,${d}`,
      ]),
    ],
  ],
  [
    'Live births by country',
    'A statistics office',
    [
      'country,year,live births',
      ...Object.entries({
        Sweden: [114_263, 104_734],
        Norway: [56_060, 51_480],
        Denmark: [63_473, 58_430],
        Finland: [49_594, 44_951],
        Iceland: [4_879, 4_391],
        Portugal: [79_582, 83_671],
      }).flatMap(([country, values]) => values.map((value, i) => `${country},${2021 + i},${value}`)),
    ],
  ],
];
const verdictOf = judgingTables(TABLES);

describe('in how many places something is so', () => {
  it.each([
    ['In three countries more than half of the electricity was renewable in 2022.', 'three', 'holds'],
    ['In 2022 more than 50 percent of electricity was renewable in three countries.', 'three', 'holds'],
    [
      'In four countries the share of renewable energy in electricity exceeded 60 percent in 2022.',
      'four',
      'differs',
    ],
    ['In two countries the renewable share of heating was above 50 percent in 2022.', 'two', 'holds'],
    ['Only one country, Portugal, recorded more births in 2022 than in 2021.', 'one country', 'holds'],
    ['Births fell in 2022 in five of the countries.', 'five', 'holds'],
    [
      'Three countries, Sweden, Norway and Denmark, recorded fewer births in 2022 than in 2021.',
      'hree',
      'differs',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // Which use is meant is not said, or two are.
    ['In two countries renewable energy had a share of more than 60 percent in 2022.', 'two'],
    ['In five countries more than half of the electricity or heating was renewable in 2022.', 'five'],
    // Of other places than all of them, of another thing, or of part of one.
    ['In two southern countries more than half of the electricity was renewable in 2022.', 'two'],
    ['In four countries more than half of the electricity exported was renewable in 2022.', 'four'],
    ['In four countries more than half of the electricity was renewable in the summer of 2022.', 'four'],
    ['Two countries, Portugal among them, recorded more births in 2022 than in 2021.', 'Two'],
    ['Besides Portugal, two countries recorded more births in 2022 than in 2021.', 'two'],
    ['Births to teenagers fell in 2022 in four of the countries.', 'four'],
  ])('says nothing wrong of: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).toMatch(/^(?:not found|cannot be checked)$/);
  });
});
