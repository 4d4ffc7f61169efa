import { describe, expect, test } from 'vitest';
import { readPeriodColumn } from './read-period-column.ts';
import { spansOf } from './spans-of-years.ts';

const read = (cells: readonly string[], name = 'Period') =>
  [...(spansOf(cells, name) ?? [])].map(([cell, { from, to }]) => `${cell}: ${from} ${to}`);

describe('spans of years in cells', () => {
  test.each([
    // From the middle of one year to the middle of another: one begins where the last ends.
    [
      ['1950-1955', '1955-1960'],
      ['1950-1955: 1950-01-01 1955-01-01', '1955-1960: 1955-01-01 1960-01-01'],
    ],
    [
      ['2010-2014', '2015-2019'],
      ['2010-2014: 2010-01-01 2015-01-01', '2015-2019: 2015-01-01 2020-01-01'],
    ],
    // Averages of three years, every year.
    [
      ['2017 to 2019', '2018 to 2020'],
      ['2017 to 2019: 2017-01-01 2020-01-01', '2018 to 2020: 2018-01-01 2021-01-01'],
    ],
    [
      ['1985–99', '2000–14'],
      ['1985–99: 1985-01-01 2000-01-01', '2000–14: 2000-01-01 2015-01-01'],
    ],
    [
      ['2008/10', '2010/12'],
      ['2008/10: 2008-01-01 2010-01-01', '2010/12: 2010-01-01 2012-01-01'],
    ],
    [
      ['1996-02', '1990-96'],
      ['1996-02: 1996-01-01 2002-01-01', '1990-96: 1990-01-01 1996-01-01'],
    ],
    [['2001至2005年'], ['2001至2005年: 2001-01-01 2006-01-01']],
    [['2019-2021 (p)'], ['2019-2021 (p): 2019-01-01 2022-01-01']],
  ])('%j', (cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  test.each([
    [['2018-19', '2019-20'], 'Year'],
    [['2008-10', '2008-11'], 'Month'],
    [['2015', '2015-2020'], 'Year'],
    [['1950-1959', '1960-1969'], 'Period of construction'],
    [['1950-1959', '1960-1969'], 'Birth cohort'],
    [['1950-1955', '1950-2000'], 'Period'],
    [['1756-1891'], 'Life'],
    [['2020-2015'], 'Period'],
  ])('%j under "%s" are none', (cells, name) => {
    expect(spansOf(cells, name)).toBeNull();
  });

  test('are periods of a column, and no single year', () => {
    const periods = readPeriodColumn(['1950-1955', '1955-1960'], { name: 'Year(s)', said: '' });
    expect(periods.get('1955-1960')).toEqual({ from: '1955-01-01', to: '1960-01-01', frequency: 'years' });
  });
});
