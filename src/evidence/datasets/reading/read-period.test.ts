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

test.each([
  ['2018 1st quarter', '2018-01-01', '2018-04-01', 'quarter'],
  ['2022 4th quarter*', '2022-10-01', '2023-01-01', 'quarter'],
  ['2018-IV', '2018-10-01', '2019-01-01', 'quarter'],
  ['Apr to Jun 1999', '1999-04-01', '1999-07-01', 'quarter'],
  ['Apr to Jun 2020 [r]', '2020-04-01', '2020-07-01', 'quarter'],
  ['October – December 2020', '2020-10-01', '2021-01-01', 'quarter'],
  ['2020 Jan-Jun', '2020-01-01', '2020-07-01', 'half-year'],
  ['Jul-Jun 2021', '2020-07-01', '2021-07-01', 'year'],
  ['2019T1', '2019-01-01', '2019-04-01', 'quarter'],
  ['2019K2', '2019-04-01', '2019-07-01', 'quarter'],
  ['1Q 2021', '2021-01-01', '2021-04-01', 'quarter'],
  ['1. Quartal 2018', '2018-01-01', '2018-04-01', 'quarter'],
  ['1er trimestre 2019', '2019-01-01', '2019-04-01', 'quarter'],
  ['2º trimestre 2021', '2021-04-01', '2021-07-01', 'quarter'],
  ['I квартал 2021', '2021-01-01', '2021-04-01', 'quarter'],
  ['2021年第一季度', '2021-01-01', '2021-04-01', 'quarter'],
  ['الربع الأول 2021', '2021-01-01', '2021-04-01', 'quarter'],
  ['1. Halbjahr 2020', '2020-01-01', '2020-07-01', 'half-year'],
  ['2021 January', '2021-01-01', '2021-02-01', 'month'],
  ['Jan-21', '2021-01-01', '2021-02-01', 'month'],
  ['21-Jan', '2021-01-01', '2021-02-01', 'month'],
  ['Dec-99', '1999-12-01', '2000-01-01', 'month'],
  ['janv. 2021', '2021-01-01', '2021-02-01', 'month'],
  ['März 2020', '2020-03-01', '2020-04-01', 'month'],
  ['styczeń 2020', '2020-01-01', '2020-02-01', 'month'],
  ['январь 2021', '2021-01-01', '2021-02-01', 'month'],
  ['2021年1月', '2021-01-01', '2021-02-01', 'month'],
  ['كانون الثاني 2021', '2021-01-01', '2021-02-01', 'month'],
  ['2017 년', '2017-01-01', '2018-01-01', 'year'],
  ['2010 [YR2010]', '2010-01-01', '2011-01-01', 'year'],
  ['2022*', '2022-01-01', '2023-01-01', 'year'],
  ['2019 г.', '2019-01-01', '2020-01-01', 'year'],
])('reads %s, in words', (cell, from, to, frequency) => {
  expect(readPeriod(cell)).toEqual({ from, to, frequency });
});

test.each([
  ['1 januari 2018', '2018-01-01'],
  ['на 1 января 2019 г.', '2019-01-01'],
  ['As at 31 December 2019', '2019-12-31'],
  ['2021年10月1日', '2021-10-01'],
])('reads %s as that day', (cell, from) => {
  expect(readPeriod(cell)).toMatchObject({ from, frequency: 'day', isPoint: true });
  expect(readPeriods([cell]).get(cell)?.frequency).toBe('day');
});

test.each([
  'Population 2018',
  'Marketing 2020',
  '16-24',
  'FY2021',
  '2020=100',
  '12 months 2020',
  'Table 4 2020',
])('does not read %s as one', (cell) => {
  expect(readPeriod(cell)).toBeNull();
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

test('months from one to another are a year, or a quarter', () => {
  expect(readPeriod('Apr 2018 to Mar 2019')).toEqual({
    from: '2018-04-01',
    to: '2019-04-01',
    frequency: 'year',
  });
  expect(readPeriod('Jan 2024 to Mar 2024')).toEqual({
    from: '2024-01-01',
    to: '2024-04-01',
    frequency: 'quarter',
  });
});
