import { expect, test } from 'vitest';
import { readPeriod, readPeriods } from './read-period.ts';

test.each([
  ['2019', '2019-01-01', '2020-01-01', 'year'],
  ['2019-Q4', '2019-10-01', '2020-01-01', 'quarter'],
  ['2019Q1', '2019-01-01', '2019-04-01', 'quarter'],
  ['Q2 2019', '2019-04-01', '2019-07-01', 'quarter'],
  ['2019-S2', '2019-07-01', '2020-01-01', 'half-year'],
  ['2019-12', '2019-12-01', '2020-01-01', 'month'],
  ['2019M01', '2019-01-01', '2019-02-01', 'month'],
  ['201902', '2019-02-01', '2019-03-01', 'month'],
  ['Feb 2019', '2019-02-01', '2019-03-01', 'month'],
  ['2020-02-29', '2020-02-29', '2020-03-01', 'day'],
  ['20191231', '2019-12-31', '2020-01-01', 'day'],
  ['31.12.2019', '2019-12-31', '2020-01-01', 'day'],
  ['2019-01-01 00:00:00', '2019-01-01', '2019-01-02', 'day'],
])('reads %s', (cell, from, to, frequency) => {
  expect(readPeriod(cell)).toEqual({ from, to, frequency });
});

test.each(['', 'x', '2019-13', '2019-02-30', '01/02/2019', '19', '2019-Q5', '201913'])(
  'refuses %j',
  (cell) => {
    expect(readPeriod(cell)).toBeNull();
  },
);

test('days that are all the first of a month stand for months, of a quarter for quarters', () => {
  const months = readPeriods(['2019-01-01', '2019-02-01', '2019-03-01']);
  expect(months.get('2019-02-01')).toEqual({ from: '2019-02-01', to: '2019-03-01', frequency: 'month' });
  const quarters = readPeriods(['2019-01-01', '2019-04-01', '2019-07-01']);
  expect(quarters.get('2019-04-01')?.to).toBe('2019-07-01');
  expect(readPeriods(['2019-01-01', '2019-01-02', '2019-02-01']).get('2019-01-01')?.frequency).toBe('day');
});
