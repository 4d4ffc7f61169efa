import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// How sentences name the columns and values of tables. The numbers are our own.

const months = (year: number, value: (month: number) => string) =>
  Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')},${value(m)}`);

const TABLES: readonly GivenTable[] = [
  [
    'Hospital admissions and average length of stay by diagnosis, Malta',
    'A health office',
    [
      'diagnosis,year,Hospital admissions,Average length of stay (days)',
      ...[2022, 2023].flatMap((year, i) => [
        `All causes,${year},${94_210 + 2100 * i},5.${4 - i}`,
        `Diseases of the respiratory system,${year},${8_412 + 610 * i},6.${8 - i}`,
        `Diseases of the digestive system,${year},${7_905 - 240 * i},4.${1 + i}`,
        `"Pregnancy, childbirth and the puerperium",${year},${6_120 - 95 * i},2.${9 - i}`,
      ]),
    ],
  ],
  [
    'Schools, classes, pupils and teachers by type of school, Latvia',
    'A statistics office',
    [
      'School type,School year,Schools,Classes,Pupils,Teachers',
      ...['2021/22', '2022/23', '2023/24'].flatMap((year, i) => [
        `Primary schools,${year},${2305 - 10 * i},${12_406 + 35 * i},${249_120 + 2210 * i},${21_405 + 80 * i}`,
        `Secondary schools,${year},${2102 + 4 * i},${13_810 - 60 * i},${241_230 - 1890 * i},${24_980 + 150 * i}`,
      ]),
    ],
  ],
  [
    'Overnight stays in hotels in Iceland by guests’ country of residence',
    'A tourist office',
    [
      'month,Total,Iceland,Germany,United States of America,France',
      ...[2022, 2023].flatMap((year, i) =>
        months(
          year,
          (m) =>
            `${310_400 + 9000 * m + 21_000 * i},${92_100 + 1000 * m},${61_350 + 2100 * m + 4000 * i},${88_240 + 3100 * m},${21_900 + 800 * m}`,
        ),
      ),
    ],
  ],
  [
    'Mean and median hourly earnings by sex, New Zealand, June quarter (NZ dollars)',
    'A labour office',
    [
      'year,sex,Mean hourly earnings,Median hourly earnings',
      '2022,Male,38.21,33.10',
      '2022,Female,34.40,30.85',
      '2023,Male,40.02,34.75',
      '2023,Female,36.77,32.60',
    ],
  ],
  [
    'Monthly minimum wages, twice a year',
    'Eurostat',
    [
      'country,period,minimum wage (EUR)',
      ...[
        ['LU', 2387, 2508],
        ['DE', 1981, 1997],
        ['PT', 887, 887],
        ['TR', 454, 611],
        // Of the European Union it has most countries.
        ...'BE BG CZ EE EL ES FR HR CY LV LT HU MT NL PL RO SI SK IE'
          .split(' ')
          .map((code, i) => [code, 1100 + 40 * i, 1110 + 40 * i] as const),
      ].flatMap(([country, first, second]) => [
        `${country},2023-S1,${first}`,
        `${country},2023-S2,${second}`,
      ]),
    ],
  ],
  [
    'Weekly pump prices',
    'An energy office',
    [
      'date,Unleaded petrol: pump price (p/litre)',
      ...Array.from({ length: 30 }, (_, i) => {
        const day = new Date(Date.UTC(2023, 0, 2 + 7 * i)).toISOString().slice(0, 10);
        return `${day},${(148.31 - 0.42 * i).toFixed(2)}`;
      }),
    ],
  ],
  [
    'Local authority waste, tonnes and recycling rate',
    'An environment office',
    [
      'Financial year,Authority,Waste collected (tonnes),Household waste recycling rate (%)',
      ...['2021-22', '2022-23'].flatMap((year, i) =>
        ['Leeds City Council', 'Derby City Council', 'York City Council', 'Luton Borough Council'].map(
          (name, at) =>
            `${year},${name},${210_400 + 31_000 * at - 1200 * i},${(35.4 + 2.1 * at + 0.6 * i).toFixed(1)}`,
        ),
      ),
    ],
  ],
];

const judged = judgingTables(TABLES, '2024-03-02');

describe('a column', () => {
  it.each([
    // By the head of its header and a value of a category.
    ['Admissions for respiratory disease rose to 9,022 in 2023.', '9,022', 'holds'],
    // The member counts the puerperium as well: only its very number may hold.
    ['Admissions for pregnancy and childbirth fell to 5,800 in 2023.', '5,800', 'cannot be checked'],
    // By the noun that a figure counts.
    ['Schools in Latvia taught 488,830 pupils in 2022/23.', '488,830', 'cannot be checked'],
    ['Primary schools in Latvia had 253,540 pupils in 2023/24.', '253,540', 'holds'],
    ['Primary schools in Latvia had 18,000 teachers in 2023/24.', '18,000', 'differs'],
    [
      'Secondary schools had the second-largest number of pupils in 2023/24 by number of schools.',
      'second-largest',
      'holds',
    ],
    // By the people of a country, and not by where the guests stay.
    ['German guests spent 65,350 nights in hotels in Iceland in January 2023.', '65,350', 'holds'],
    ['Guests from Germany spent 71,000 nights in hotels in Iceland in January 2023.', '71,000', 'differs'],
    ['Hotels in Iceland counted 331,400 overnight stays in January 2023.', '331,400', 'holds'],
    // In dollars of the country that the table is of, an hour.
    ['Men in New Zealand earned a median of $34.75 an hour in 2023.', '$34.75', 'holds'],
    ['Women in New Zealand earned $36.77 an hour on average in the June quarter of 2023.', '$36.77', 'holds'],
    ['Petrol cost 147.9 pence a litre on 9 January 2023.', '147.9 pence', 'holds'],
  ])('is named: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });

  it.each([
    ['A teacher at a primary school in Latvia looks after 11.8 pupils on average.', '11.8 pupils'],
    ['Men in New Zealand earned a median of US$21.30 an hour in 2023.', '21.30'],
    ['A dollar bought 0.92 euros when men in New Zealand earned more in 2023.', '0.92'],
  ])('is none that it is not: %s', async (text, quote) => {
    expect(await judged(text, quote)).not.toBe('differs');
  });
});

describe('a value', () => {
  it.each([
    ['Leeds recycled 36.0 percent of its household waste in 2022-23.', '36.0 percent', 'holds'],
    ['York’s recycling rate was 43 percent in 2022-23.', '43 percent', 'differs'],
    [
      'Luxembourg had the highest minimum wage in the European Union in July 2023, at €2,508 a month.',
      '€2,508',
      'holds',
    ],
    ['Portugal had the lowest minimum wage in the European Union in July 2023.', 'lowest', 'holds'],
  ])('is named: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });

  it('behind “than” is not what a figure before it is of', async () => {
    const text =
      'Hull, at 50.0 percent, recycled a larger share of its household waste than Leeds did in 2022-23.';
    expect(await judged(text, '50.0 percent')).not.toBe('differs');
  });
});

describe('what a pronoun takes up', () => {
  it('is never the whole in place of a part', async () => {
    const text = 'German guests are back in Iceland. Their overnight stays came to 65,350 in January 2023.';
    expect(await judged(text, '65,350')).not.toBe('differs');
  });
});

describe('an amount right before a change', () => {
  it('says what has changed', async () => {
    const text = 'Derby collected 240,200 tonnes of waste in 2022-23, 0.5 percent less than the year before.';
    expect(await judged(text, '240,200 tonnes')).toBe('holds');
    expect(await judged(text, '0.5 percent')).toBe('holds');
  });
});
