import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables that say no scale: one that arithmetic shows, and one that nothing shows. The numbers are our own.

const PLACES: readonly (readonly [string, number, number])[] = [
  ['Sweden', 10_400_000, 4.61],
  ['Kenya', 54_000_000, 1.317],
  ['Chile', 19_500_000, 5.812],
  ['Japan', 125_000_000, 9.033],
];

const shown: GivenTable = [
  'Greenhouse gases by country',
  'A climate office',
  [
    'country,year,population,greenhouse_gases,greenhouse_gases_per_capita',
    ...PLACES.flatMap(([place, people, each]) =>
      [2019, 2020, 2021].map((year) => {
        const now = each * (1 - (2021 - year) / 50);
        return [place, year, people, ((now * people) / 1e6).toFixed(3), now.toFixed(3)].join(',');
      }),
    ),
  ],
];

const unsaid: GivenTable = [
  'Nitrogen oxides by country',
  'An air office',
  [
    'country,year,nitrogen_oxides',
    ...PLACES.flatMap(([place, people]) =>
      [2019, 2020, 2021].map((year) => [place, year, ((people / 1e6) * 19.731).toFixed(2)].join(',')),
    ),
  ],
];

describe('a scale that arithmetic between columns shows', () => {
  const judge = judgingTables([shown], '2022-09-02');

  it.each([
    ['Kenya emitted 71.1 million tonnes of greenhouse gases in 2021.', '71.1 million tonnes', 'holds'],
    ['Japan emitted 1.13 billion tonnes of greenhouse gases in 2021.', '1.13 billion tonnes', 'holds'],
    ['Sweden emitted 47.9 million tonnes of greenhouse gases in 2021.', '47.9 million tonnes', 'holds'],
    ['Kenya emitted 91.1 million tonnes of greenhouse gases in 2021.', '91.1 million tonnes', 'differs'],
  ])('judges %s', async (text, quote, verdict) => {
    expect(await judge(text, quote)).toContain(verdict);
  });
});

describe('a scale that nothing shows', () => {
  const judge = judgingTables([unsaid], '2022-09-02', 0);

  it.each([
    ['Kenya emitted 1.07 million tonnes of nitrogen oxides in 2021.', '1.07 million tonnes'],
    ['Kenya emitted 1,065 tonnes of nitrogen oxides in 2021.', '1,065 tonnes'],
    ['Japan emitted 2.47 billion tonnes of nitrogen oxides in 2021.', '2.47 billion tonnes'],
    ['Japan emitted 2.47 million tonnes of nitrogen oxides in 2021.', '2.47 million tonnes'],
    ['Chile emitted 385 tonnes of nitrogen oxides in 2021.', '385 tonnes'],
    ['Sweden emitted 205,000 tonnes of nitrogen oxides in 2021.', '205,000 tonnes'],
  ])('never calls a thousandfold wrong: %s', async (text, quote) => {
    expect(await judge(text, quote)).not.toContain('differs');
  });
});
