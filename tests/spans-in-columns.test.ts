import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables whose columns are of spans of years. The numbers are our own.

const ferries: GivenTable = [
  'Ferry safety: accidents and deaths by company, 1985-1999 and 2000-2014',
  'A maritime office',
  [
    'company,accidents_85_99,deaths_85_99,accidents_00_14,deaths_00_14',
    'Nordline,24,130,11,12',
    'Baltic Star,17,341,28,96',
    'Coralways,9,3,5,44',
    'Hellespont,31,208,19,71',
  ],
];

const floods: GivenTable = [
  'Floods by country',
  'A water office',
  [
    'Country,Floods 2000-2009,Floods 2010-2019',
    'Norway,12,19',
    'Austria,34,41',
    'Portugal,27,22',
    'Hungary,45,63',
  ],
];

const verdictOn = judgingTables([ferries, floods], '2021-05-03', 0.5);

describe('a span of years in the name of a column', () => {
  it.each([
    ['Nordline had 11 accidents between 2000 and 2014.', '11 accidents', 'holds'],
    ['Between 1985 and 1999 Nordline had 24 accidents.', '24 accidents', 'holds'],
    ['From 1985 to 1999, Baltic Star had 341 deaths.', '341 deaths', 'holds'],
    ['Baltic Star had 17 accidents between 2000 and 2014.', '17 accidents', 'differs'],
    ['Austria saw 34 floods between 2000 and 2009.', '34 floods', 'holds'],
    ['There were 63 floods in Hungary from 2010 to 2019.', '63 floods', 'holds'],
    ['In 2010-2019 Portugal had 22 floods.', '22 floods', 'holds'],
    [
      'The company counted 24 accidents at Nordline from 1985 to 1999 and 11 between 2000 and 2014.',
      '11',
      'holds',
    ],
    ['There were 108 floods in Hungary between 2000 and 2019.', '108 floods', 'holds'],
  ])('is the time of its numbers: %s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it.each([
    ['Nordline had 30 accidents in 2005.', '30 accidents'],
    ['Nordline had 15 accidents between 2003 and 2010.', '15 accidents'],
    ['Austria saw 29 floods between 2000 and 2014.', '29 floods'],
    // The second number is of the span after the one that is named.
    ['Floods in Hungary rose from 45 between 2000 and 2009 to 63.', '63'],
    ['Austria saw 12 floods in 2018.', '12 floods'],
    ['Portugal has seen 31 floods since 2005.', '31 floods'],
    ['The number of floods in Hungary rose by 10 percent between 2010 and 2019.', '10 percent'],
  ])('and no other time is checked: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await verdictOn(text, quote));
  });
});
