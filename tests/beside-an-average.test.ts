import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What a number is beside the average of a group, in tables of our own: a share of it, or so much above or below. The
// numbers are invented.

const YEARS = [2019, 2020, 2021, 2022];

/** Labour costs of 2022: EU 30.00, Denmark 45.00, Portugal 15.00, Italy 28.50, Latvia 12.00; growing 0.50 a year. */
const costs: GivenTable = [
  'Hourly labour costs, euros',
  'Eurostat',
  [
    'Country,Year,Hourly labour cost (euros)',
    ...Object.entries({
      'European Union': 30,
      Denmark: 45,
      Portugal: 15,
      Italy: 28.5,
      Latvia: 12,
      Norway: 48,
    }).flatMap(([place, last]) =>
      YEARS.map((year, i) => `${place},${year},${(last - 0.5 * (3 - i)).toFixed(2)}`),
    ),
  ],
];

/** Household consumption by the head, of which the EU's is 100: Denmark 118 in 2022, Portugal 84, Latvia 72. */
const consumption: GivenTable = [
  'Household consumption per capita in PPS (EU27 = 100)',
  'Eurostat',
  [
    'geo,TIME_PERIOD,OBS_VALUE',
    ...YEARS.map((year) => `EU27_2020,${year},100`),
    ...YEARS.map((year, i) => `DK,${year},${115 + i}`),
    ...YEARS.map((year, i) => `PT,${year},${81 + i}`),
    ...YEARS.map((year, i) => `LV,${year},${69 + i}`),
    ...YEARS.map((year, i) => `IT,${year},${98 - i}`),
  ],
];

/** Cattle are counted, and the EU's are all of them: 76,000,000 in 2022, Denmark's 1,500,000, Italy's 6,000,000. */
const cattle: GivenTable = [
  'Cattle population by country',
  'Eurostat',
  [
    'Country,Year,Cattle (heads)',
    ...Object.entries({
      'European Union': 76000,
      Denmark: 1500,
      Italy: 6000,
      Portugal: 1600,
      Latvia: 400,
    }).flatMap(([place, last]) => YEARS.map((year, i) => `${place},${year},${(last + 10 * (3 - i)) * 1000}`)),
  ],
];

/** Smokers of 2022: EU 20 percent, Denmark 14, Latvia 25. */
const smokers: GivenTable = [
  'Smoking rate of adults, percent',
  'A health ministry',
  [
    'Country,Year,Smoking rate (%)',
    ...Object.entries({ 'European Union': 20, Denmark: 14, Latvia: 25, Italy: 21 }).flatMap(([place, last]) =>
      YEARS.map((year, i) => `${place},${year},${(last + 0.4 * (3 - i)).toFixed(1)}`),
    ),
  ],
];

describe('a number beside the average of a group', () => {
  const judge = judgingTables([costs, consumption, cattle, smokers], '2023-09-02', 0);

  it.each([
    ['Hourly labour costs in Denmark were 150 percent of the EU average in 2022.', '150 percent'],
    ['Hourly labour costs in Portugal were 50 percent below the EU average in 2022.', '50 percent'],
    ['In Denmark hourly labour costs were 50 percent above the EU average in 2022.', '50 percent'],
    [
      'Hourly labour costs in Latvia were 60 percent below the average of the European Union in 2022.',
      '60 percent',
    ],
    ['In 2022 Italy’s hourly labour costs were 5 percent lower than the EU average.', '5 percent'],
    ['Hourly labour costs in Italy were €1.50 below the EU average in 2022.', '1.50'],
    [
      'Household consumption per capita in Portugal, in purchasing power standards, stood at 84 percent of the EU average in 2022.',
      '84 percent',
    ],
    [
      'Danish household consumption per head was 18 percent above the EU average in 2022, measured in purchasing power.',
      '18 percent',
    ],
  ])('holds: %s', async (text, quote) => {
    expect(await judge(text, quote)).toBe('holds');
  });

  it('holds: a distance in points', async () => {
    expect(
      await judge(
        'The smoking rate in Latvia was 5 percentage points above the EU average in 2022.',
        '5 percent',
      ),
    ).toBe('holds');
  });

  it.each([
    ['Hourly labour costs in Portugal were 65 percent of the EU average in 2022.', '65 percent'],
    ['Hourly labour costs in Latvia were 40 percent below the EU average in 2022.', '40 percent'],
    ['Household consumption per capita in Latvia was 84 percent of the EU average in 2022.', '84 percent'],
  ])('differs: %s', async (text, quote) => {
    expect(await judge(text, quote)).toBe('differs');
  });

  // The EU's cattle are a sum, and no average; the table has no average of the euro area or of rich countries; what is
  // beside its own average of ten years, or the highest, is beside no place.
  it.each([
    ['Italy’s cattle population was 8 percent of the EU average in 2022.', '8 percent'],
    ['The cattle population of Denmark was 98 percent below the EU average in 2022.', '98 percent'],
    ['Hourly labour costs in Italy were 12 percent below the euro area average in 2022.', '12 percent'],
    ['Hourly labour costs in Denmark were 30 percent above the OECD average in 2022.', '30 percent'],
    ['Hourly labour costs in Denmark were 6 percent above the ten-year average in 2022.', '6 percent'],
    // Five points are a quarter of 20.
    ['The smoking rate in Latvia was 5 percent above the EU average in 2022.', '5 percent'],
    ['Minimum hourly labour costs in Portugal were 40 percent of the EU average in 2022.', '40 percent'],
    ['Farm labour costs in Denmark were 20 percent above the EU average for farms in 2022.', '20 percent'],
  ])('says nothing: %s', async (text, quote) => {
    expect(await judge(text, quote)).toBe('cannot be checked');
  });
});
