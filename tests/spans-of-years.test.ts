import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables whose periods are spans of years, as population offices have them. The numbers are our own.

/** Life expectancy: Peru 61.4 in 1980-1985, 74.6 in 2015-2020, 77.9 in the medium variant of 2025-2030, 79.2 in the high one. */
const lives: GivenTable = [
  'Life expectancy at birth (years)',
  'A population division',
  [
    'Country or Area,Year(s),Variant,Value',
    ...['Peru', 'Chad', 'Japan'].flatMap((place, p) => [
      ...[61.4, 64.2, 66.9, 69.3, 71.0, 72.6, 73.4, 74.6].map(
        (value, i) => `${place},${1980 + 5 * i}-${1985 + 5 * i},Medium,${(value + 3 * p).toFixed(1)}`,
      ),
      ...[77.1, 77.9].flatMap((value, i) =>
        [0, 1.3, -1.1].map(
          (more, v) =>
            `${place},${2020 + 5 * i}-${2025 + 5 * i},${['Medium', 'High', 'Low'][v]},${(value + more + 3 * p).toFixed(1)}`,
        ),
      ),
    ]),
  ],
];

/** Landslides: 40 in Norway in 1990–1999, 52 in 2000–2009, 61 in 2010–2019. */
const slides: GivenTable = [
  'Landslides by country',
  'A geological survey',
  [
    'Country,Period,Landslides',
    ...['Norway', 'Italy', 'Nepal'].flatMap((place, p) =>
      [40, 52, 61].map((value, i) => `${place},${1990 + 10 * i}–${1999 + 10 * i},${value * (p + 1)}`),
    ),
  ],
];

const verdictOn = judgingTables([lives, slides], '2022-05-03', 0.5);

describe('a span of years in a column', () => {
  it.each([
    ['Life expectancy in Peru was 74.6 years in 2015-2020.', '74.6', 'holds'],
    ['In the years 2015-2020 life expectancy in Peru was 76.4 years.', '76.4', 'differs'],
    ['Life expectancy in Peru was 61.4 years between 1980 and 1985.', '61.4', 'holds'],
    [
      'Life expectancy in Peru rose from 61.4 years in 1980-1985 to 74.6 years in 2015-2020.',
      '61.4',
      'holds',
    ],
    ['Life expectancy in Peru rose by 13.2 years between 1980-1985 and 2015-2020.', '13.2', 'holds'],
    ['There were 52 landslides in Norway between 2000 and 2009.', '52', 'holds'],
    ['From 2010 to 2019 Norway counted 61 landslides.', '61', 'holds'],
    ['Between 2010 and 2019 Italy counted 61 landslides.', '61', 'differs'],
    // Whole spans may be added up where things are counted.
    ['There were 113 landslides in Norway between 2000 and 2019.', '113', 'holds'],
    // What is to come, where words say so: the medium variant where none is named.
    ['Life expectancy in Peru will be 77.9 years in 2025-2030, the medium variant says.', '77.9', 'holds'],
  ])('is the time of a sentence: %s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it.each([
    // No span of the table, and no mean of several.
    ['Life expectancy in Peru was 74.6 years in 2019.', '74.6'],
    ['Life expectancy in Peru was 71.2 years between 2012 and 2017.', '71.2'],
    ['Life expectancy in Peru was 74.0 years in 2010-2020.', '74.0'],
    ['There were 25 landslides in Norway between 2003 and 2006.', '25'],
    ['There were 30 landslides in Norway in 2011.', '30'],
    ['There were 80 landslides in Norway between 2000 and 2014.', '80'],
    // From the one year to the other, which no span tells.
    ['The number of landslides in Norway rose by 30 percent between 2000 and 2009.', '30 percent'],
    // Of a time ahead of the story, with no word that it is expected.
    ['Life expectancy in Peru was 71.9 years in 2025-2030.', '71.9'],
  ])('is the only time that can be checked: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await verdictOn(text, quote));
  });
});
