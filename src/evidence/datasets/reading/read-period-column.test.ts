import { describe, expect, test } from 'vitest';
import { readPeriodColumn } from './read-period-column.ts';

const read = (cells: readonly string[], name: string, said = '') =>
  Object.fromEntries(
    [...readPeriodColumn(cells, { name, said })].map(([cell, period]) => [
      cell,
      period && [period.from, period.to],
    ]),
  );

describe('years in pairs', () => {
  test.each([
    ['2013/14', 'time_period', 'Academic year', '2013-09-01', '2014-09-01'],
    ['2013–14', 'Year', 'Australian Institute of Things', '2013-07-01', '2014-07-01'],
    ['2019-20', 'Financial Year', 'Ministry, India', '2019-04-01', '2020-04-01'],
    ['2019-20', 'Financial year', 'HMRC, United Kingdom', '2019-04-01', '2020-04-01'],
    ['2019/2020', 'Year ended June', '', '2019-07-01', '2020-07-01'],
    ['2013/14', 'Year (October to September)', '', '2013-10-01', '2014-10-01'],
    ['2013/2014', 'columns', 'Births, years from 1 July to 30 June', '2013-07-01', '2014-07-01'],
    ['2013/14', 'Season', 'October 1 to September 30', '2013-10-01', '2014-10-01'],
    ['2013/14', 'Période', 'du 1er avril au 31 mars', '2013-04-01', '2014-04-01'],
    ['2013/14', 'Season', 'Visits from 1 July to 31 August', '2013-01-01', '2015-01-01'],
    // Nobody says which twelve months: it is none of both years.
    ['2013/14', 'Season', '', '2013-01-01', '2015-01-01'],
  ])('%s under "%s", %s', (cell, name, said, from, to) => {
    expect(read([cell], name, said)).toEqual({ [cell]: [from, to] });
  });

  test('are told from months by one another', () => {
    expect(read(['2010-11', '2011-12'], 'Year', 'Australia')).toEqual({
      '2010-11': ['2010-07-01', '2011-07-01'],
      '2011-12': ['2011-07-01', '2012-07-01'],
    });
    expect(read(['2010-11', '2010-12'], 'Month')['2010-11']).toEqual(['2010-11-01', '2010-12-01']);
  });
});

describe('a year', () => {
  test.each([
    ['Year at 30 June', '2015-06-30', '2015-07-01'],
    ['As at 31 December', '2015-12-31', '2016-01-01'],
    ['Year ended June', '2014-07-01', '2015-07-01'],
    ['Year ended 31 December', '2015-01-01', '2016-01-01'],
    ['Year', '2015-01-01', '2016-01-01'],
  ])('under "%s"', (name, from, to) => {
    expect(read(['2015', '2016*'], name)['2015']).toEqual([from, to]);
  });
});

describe('months three apart', () => {
  const read = (name: string, cells: readonly string[]) =>
    [...readPeriodColumn(cells, { name, said: '' }).values()].map((one) => [
      one?.from,
      one?.to,
      one?.frequency,
    ]);

  test('are quarters, by the month that they end in, in a column of quarters', () => {
    expect(read('Quarter', ['Mar-1998', 'Jun-1998', 'Sep-1998'])).toEqual([
      ['1998-01-01', '1998-04-01', 'quarter'],
      ['1998-04-01', '1998-07-01', 'quarter'],
      ['1998-07-01', '1998-10-01', 'quarter'],
    ]);
    expect(read('Quarter', ['Jan-1998', 'Apr-1998'])[1]).toEqual(['1998-04-01', '1998-07-01', 'quarter']);
  });

  test('are months where nothing says so, and where they are not three apart', () => {
    expect(read('Date', ['Mar-1998', 'Jun-1998'])[0]).toEqual(['1998-03-01', '1998-04-01', 'month']);
    expect(read('Quarter', ['Mar-1998', 'May-1998'])[0]).toEqual(['1998-03-01', '1998-04-01', 'month']);
  });
});
