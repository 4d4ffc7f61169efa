import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Superlatives and ranks beside a number, that a table would answer and the words do not ask. The numbers are our own.

const YEARS = Array.from({ length: 14 }, (_, i) => 2010 + i);
const series = (name: string, values: readonly number[]) =>
  values.map((value, i) => `${name},${2013 + i},${value}`);
/** Oslo had its most passengers in 2019, and Bergen is second from the first year on. */
const AIRPORTS: Readonly<Record<string, (i: number) => number>> = {
  Oslo: (i) => (i === 9 ? 28_592 : 19_120 + 411 * i),
  Bergen: (i) => 5_040 + 97 * i,
  Stavanger: (i) => 3_806 + 41 * i,
  Tromso: (i) => 1_630 + 52 * i,
};
/** Copper cost the most in May 2021, and more each December than in the eleven months before. */
const PRICE = (year: number, month: number) =>
  year === 2021 && month === 5 ? 10_184 : 5_000 + 150 * (year - 2010) + 37 * month;
/** Deaths on the road, and how many they were of a million people. */
const DEATHS = {
  Germany: [2839, 34],
  France: [3167, 47],
  Italy: [3039, 52],
  Greece: [646, 62],
  Poland: [1893, 50],
  Norway: [110, 20],
} as const;

const TABLES: readonly GivenTable[] = [
  [
    'Passengers at the largest airports of Norway',
    'An aviation office',
    [
      'airport,year,passengers (thousands)',
      ...Object.entries(AIRPORTS).flatMap(([name, of]) => YEARS.map((year, i) => `${name},${year},${of(i)}`)),
    ],
  ],
  [
    'Copper price, monthly',
    'A metals office',
    [
      'month,price (USD per tonne)',
      ...YEARS.flatMap((year) =>
        Array.from(
          { length: 12 },
          (_, i) => `${year}-${String(i + 1).padStart(2, '0')},${PRICE(year, i + 1)}`,
        ),
      ),
    ],
  ],
  [
    'Road deaths in European countries',
    'A transport office',
    [
      'country,year,road deaths,road deaths per million inhabitants',
      ...Object.entries(DEATHS).flatMap(([name, [deaths, rate]]) =>
        YEARS.map((year) => `${name},${year},${deaths + 11 * (2023 - year)},${rate + (2023 - year)}`),
      ),
    ],
  ],
  [
    'Unemployment rate in German states',
    'An employment office',
    [
      'state,year,unemployment rate (%)',
      ...series('Bavaria', [6.1, 5.8, 5.4, 5.1, 4.9, 4.7, 5.9, 5.6, 4.9, 5.2, 5.4]),
      ...series('Saxony', [9.4, 8.8, 8.2, 7.5, 6.7, 6.0, 6.1, 5.9, 5.4, 6.2, 6.4]),
      ...series('Hesse', [6.8, 6.6, 6.4, 6.1, 5.6, 5.2, 6.3, 6.0, 5.5, 5.8, 6.0]),
      ...series('Berlin', [14.2, 13.0, 12.1, 11.0, 9.9, 9.1, 10.6, 10.2, 9.8, 9.9, 10.2]),
      ...series('Bremen', [13.1, 12.8, 12.7, 12.1, 11.6, 11.2, 12.6, 12.1, 11.8, 12.0, 12.3]),
    ],
  ],
];

describe('a superlative that its table does not answer', () => {
  const verdictOf = judgingTables(TABLES, '2024-08-02', 0);
  it.each([
    ['With 6,301,000 passengers in 2023, Bergen was the busiest airport outside Oslo.', 'busiest'],
    ['With 6,301,000 passengers in 2023, Bergen was the busiest airport after Oslo.', 'busiest'],
    ['With 6,301,000 passengers in 2023, Bergen was the busiest airport apart from Oslo.', 'busiest'],
    ['Oslo had 24,463,000 passengers in 2023, the most of any year but 2019.', 'most'],
    ['Hesse’s unemployment rate of 6.0 percent in 2023 was the lowest but one of the states.', 'lowest'],
    [
      'Hesse’s unemployment rate of 6.0 percent in 2023 was the lowest of all states, second only to Bavaria’s.',
      'lowest',
    ],
  ])('is of all but some: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).not.toMatch(/holds|differs/u);
  });
  it.each([
    ['With 6,301,000 passengers in 2023, Bergen was the busiest on the west coast.', 'busiest'],
    ['24,463,000 passengers used Oslo in 2023, the most in any year without a strike.', 'most'],
    ['Stavanger had 4,339,000 passengers in 2023, the fewest of the three southern airports.', 'fewest'],
    ['Italy’s 3,039 road deaths in 2023 were the most of the countries that publish monthly data.', 'most'],
    [
      'Hesse’s unemployment rate of 6.0 percent in 2023 was the lowest of any state without a coast.',
      'lowest',
    ],
    [
      'Bremen, at 12.3 percent, and Berlin, at 10.2 percent, had the highest rates of unemployment in 2023.',
      'highest',
    ],
  ])('is of fewer than the table has: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).not.toMatch(/holds|differs/u);
  });
  it.each([
    ['Oslo, with 24,463,000 passengers in 2023, handled its second highest number after 2019.', 'highest'],
    ['At 24,463,000 passengers, 2023 was the busiest year in Oslo’s history.', 'busiest'],
    ['Copper cost $7,394 a tonne in December 2023, the highest December price on record.', 'highest'],
    ['Copper cost $7,394 a tonne in December 2023, the highest for the month since 2010.', 'highest'],
    ['Unemployment in Saxony was 6.4 percent in 2023; it was lowest in 2021.', 'lowest'],
    ['Unemployment in Hesse, at 6.0 percent in 2023, was at its lowest in winter.', 'lowest'],
    [
      'Bavaria’s unemployment rate, at 5.4 percent in 2023, was the highest in the eight years of the reform.',
      'highest',
    ],
    ['Bergen, with 6,301,000 passengers in 2023, was once the busiest airport.', 'busiest'],
    ['Copper fell to $7,394 a tonne in December 2023, its lowest close since 2010.', 'lowest'],
  ])('is of other times: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).not.toMatch(/holds|differs/u);
  });
  it.each([
    ['Copper cost $7,394 a tonne in December 2023, up from the lowest price of the series.', 'lowest'],
    ['Copper cost $7,394 a tonne in December 2023, far above its all-time low.', 'low'],
    [
      'Unemployment in Hesse was 6.0 percent in 2023, compared with the lowest rate of 5.4 percent in Bavaria.',
      'lowest',
    ],
    ['Oslo had 24,463,000 passengers in 2023; the lowest number, in Tromso, was 2,306,000.', 'lowest'],
    ['Germany had 2,839 road deaths in 2023, more than the second largest country.', 'largest'],
    ['Unemployment in Hesse was 6.0 percent in 2023, and the highest local rate was 11 percent.', 'highest'],
  ])('is of another level than the one beside it: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).not.toMatch(/holds|differs/u);
  });
  it.each([
    ['Germany had 2,839 road deaths in 2023, the highest rate of all countries.', 'highest'],
    ['Greece had 646 road deaths in 2023, the most per head of all countries.', 'most'],
    ['Bergen’s 6,301,000 passengers in 2023 were the smallest increase since 2015.', 'smallest'],
    ['Bergen, which had 6,301,000 passengers in 2023, has the highest fees of all airports.', 'highest'],
    ['Unemployment in Hesse was 6.0 percent in 2023, with the lowest taxes of all states.', 'lowest'],
    ['Copper rose to $7,394 a tonne in December 2023 as stocks fell to their lowest since 2005.', 'lowest'],
    ['Italy had 3,039 road deaths in 2023; the deadliest month was July.', 'deadliest'],
    ['Poland’s 1,893 road deaths in 2023 came after the coldest winter since 2010.', 'coldest'],
    ['Italy had 3,039 road deaths in 2023 and ranked ninth in the press freedom index.', 'ninth'],
  ])('is of another field: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).not.toMatch(/holds|differs/u);
  });
  it.each([
    ['Oslo, with 24,463,000 passengers in 2023, was not the busiest airport.', 'busiest'],
    ['With 6,301,000 passengers in 2023, Bergen would be the busiest airport if Oslo closed.', 'busiest'],
    ['Hesse’s unemployment rate of 6.0 percent in 2023 was among the lowest of the states.', 'lowest'],
    ['With 6,301,000 passengers in 2023, Bergen was voted the best airport in the country.', 'best'],
  ])('is of nothing for certain: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).not.toMatch(/holds|differs/u);
  });
});

describe('a superlative that its table answers', () => {
  const verdictOf = judgingTables(TABLES, '2024-08-02', 0.97);
  it.each([
    ['Italy, with 3,039 road deaths in 2023, ranked second.', 'second', 'holds'],
    ['Italy, with 3,039 road deaths in 2023, came third.', 'third', 'differs'],
    ['Tromso had 2,306,000 passengers in 2023, fewer than any other airport.', 'fewer', 'holds'],
    ['At 6,301,000 passengers, 2023 was the busiest year in Bergen’s history.', 'busiest', 'holds'],
    [
      'At $7,394 a tonne in December 2023, copper was at its highest in more than two years.',
      'highest',
      'holds',
    ],
    ['At $7,394 a tonne in December 2023, copper was at its highest in five years.', 'highest', 'not found'],
    ['Bergen’s 6,301,000 passengers in 2023 made it Norway’s second busiest airport.', 'busiest', 'holds'],
    ['Bergen’s 6,301,000 passengers in 2023 made it Norway’s busiest airport.', 'busiest', 'differs'],
    [
      'Norway had 20 road deaths per million inhabitants in 2023, the lowest rate of all countries.',
      'lowest',
      'holds',
    ],
    ['The lowest unemployment rate in 2023, 6.0 percent, was recorded in Hesse.', 'lowest', 'differs'],
    [
      'Unemployment in Bavaria stood at 4.7 percent in 2018, the lowest of all years in the table.',
      'lowest',
      'holds',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
