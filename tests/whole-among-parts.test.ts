import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Who is meant where a sentence names no sex, age or education: the whole, never one of its parts. Tables of our own.

const TABLES: readonly GivenTable[] = [
  [
    'Results of a reading and science study, pupils aged 15, by sex',
    'A study of schools',
    [
      'Entity,Year,Mean score in reading (both sexes),Mean score in reading (boys),Mean score in reading (girls),Mean score in science (both sexes),Mean score in science (boys),Mean score in science (girls)',
      'Norway,2018,499,476,523,490,485,496',
      'Norway,2022,477,457,498,478,474,483',
      'Chile,2018,452,442,462,444,447,440',
      'Chile,2022,448,440,456,444,450,438',
      'Japan,2018,504,493,514,529,531,528',
      'Japan,2022,516,508,524,547,549,546',
    ],
  ],
  [
    'Median hourly pay of employees, by sex and highest qualification',
    'A labour office',
    [
      'Year,Sex,Qualification,Median hourly pay',
      ...[2021, 2022, 2023].flatMap((year, i) =>
        [
          ['Both sexes', 1],
          ['Men', 1.1],
          ['Women', 0.9],
        ].flatMap(([sex, times]) =>
          [
            ['"Total, 25 years and over"', 24],
            ['Less than a secondary school certificate', 14],
            ['Secondary school certificate', 19],
            ['University degree', 33],
          ].map(([name, pay]) => `${year},${sex},${name},${((Number(pay) + i) * Number(times)).toFixed(2)}`),
        ),
      ),
    ],
  ],
];

const verdictOf = judgingTables(TABLES, '2024-08-02', 0);

describe('columns of boys, girls and both', () => {
  it.each([
    ['Norwegian 15-year-olds scored 477 points in reading in 2022.', '477 points', 'holds'],
    ['Japan reached 547 points in science in 2022.', '547 points', 'holds'],
    ['Chile reached 456 points in reading in 2022.', '456 points', 'not holds'],
    ['Norwegian girls scored 498 points in reading in 2022.', '498 points', 'holds'],
    ['In Japan boys scored 508 points in reading in 2022.', '508 points', 'holds'],
  ])('%s', async (text, quote, expected) => {
    const verdict = await verdictOf(text, quote);
    if (expected === 'holds') expect(verdict).toBe('holds');
    else expect(verdict).not.toContain('holds');
  });
});

describe('a total with its ages, and a kind that says what it lacks', () => {
  it('reads the total where nobody names a qualification', async () => {
    expect(await verdictOf('Women earned a median 23.40 dollars an hour in 2023.', '23.40 dollars')).toBe(
      'holds',
    );
  });

  it('takes nobody with a certificate for somebody without one', async () => {
    expect(
      await verdictOf('Employees with only a school certificate earned a median 21 an hour in 2023.', '21'),
    ).not.toBe('differs');
  });
});
