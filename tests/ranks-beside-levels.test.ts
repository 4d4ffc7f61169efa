import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What is said to be the most or the least beside a number that its table has: the number says of what. The numbers are our own.

const YEARS = Array.from({ length: 14 }, (_, i) => 2010 + i);
/** Passengers in thousands: Bergen is second from the first year on, Oslo had its most in 2019. */
const AIRPORTS: Readonly<Record<string, (i: number) => number>> = {
  Oslo: (i) => (i === 9 ? 28_592 : 19_120 + 411 * i),
  Bergen: (i) => 5_040 + 97 * i,
  Stavanger: (i) => 3_806 + 41 * i,
  Tromso: (i) => 1_630 + 52 * i,
};
const PRICE = (year: number, month: number) =>
  year === 2021 && month === 5 ? 10_184 : 5_000 + 150 * (year - 2010) + 37 * month;

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
];

describe('what is the most or the least beside a number', () => {
  const verdictOf = judgingTables(TABLES, '2024-08-02', 0.97);
  it.each([
    // Of the times of a series.
    [
      'At $7,394 a tonne in December 2023, copper was dearer than in any month since 2021.',
      'dearer than',
      'holds',
    ],
    [
      'At $7,394 a tonne in December 2023, copper was dearer than in any month since 2019.',
      'dearer than',
      'differs',
    ],
    // Of the members of a column.
    ['With 6,301,000 passengers in 2023, Bergen was the busiest of all airports.', 'busiest', 'differs'],
    ['With 24,463,000 passengers in 2023, Oslo was the busiest of all airports.', 'busiest', 'holds'],
    // Fewer than all: the first of all is the first of them, and the others may be.
    ['With 24,463,000 passengers in 2023, Oslo was the busiest of the snowy airports.', 'busiest', 'holds'],
    [
      'With 6,301,000 passengers in 2023, Bergen was the busiest of the snowy airports.',
      'busiest',
      'not found',
    ],
    // Of something else, of another place, or not said for certain.
    [
      'Oslo airport handled 24,463,000 passengers in 2023 as costs were the worst of all airports.',
      'worst',
      'not found',
    ],
    [
      'Oslo airport handled 24,463,000 passengers in 2023 and had the dearest parking.',
      'dearest',
      'not found',
    ],
    ['With 6,301,000 passengers in 2023, Bergen was one of the busiest airports.', 'busiest', 'not found'],
    [
      'With 6,301,000 passengers in 2023, Bergen was the busiest airport in Scandinavia.',
      'busiest',
      'not found',
    ],
    ['With 6,301,000 passengers in 2023, Bergen was the best airport.', 'best', 'not found'],
    [
      'With 6,301,000 passengers in 2023, Bergen was the busiest airport in the world.',
      'busiest',
      'not found',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
