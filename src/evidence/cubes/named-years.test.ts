import { expect, test } from 'vitest';
import { periodWords } from '../checks/query-words.ts';
import { namedTime, yearsOfLabel } from './named-years.ts';

const spans = (...labels: readonly [string, string, string][]) => ({
  periods: labels.map(([label, from, to]) => ({ label, period: [from, to] as const })),
});
const touching = spans(
  ['2010-2015', '2010-01-01', '2015-01-01'],
  ['2015-2020', '2015-01-01', '2020-01-01'],
  ['2020-2025', '2020-01-01', '2025-01-01'],
);

test.each([
  // As the table names them, also where several are added up.
  [['2015-01-01', '2020-01-01'], touching, '2015 – 2020'],
  [['2010-01-01', '2020-01-01'], touching, '2010 – 2020'],
  [['2015-01-01', '2020-01-01'], spans(['2015–19', '2015-01-01', '2020-01-01']), '2015 – 2019'],
  // Times that are no span of the table.
  [['2015-01-01', '2016-01-01'], touching, '2015'],
  [['2018-01-01', '2019-01-01'], spans(['2018', '2018-01-01', '2019-01-01']), '2018'],
  [['2018-07-01', '2019-07-01'], spans(['2018-19', '2018-07-01', '2019-07-01']), 'July 2018 – June 2019'],
] as const)('%j reads %s', (time, table, said) => {
  expect(periodWords(namedTime(time, table), 'en').replaceAll(/\s/gu, ' ')).toBe(said);
});

test.each([
  ['1985–99', [1985, 1999]],
  ['1996-02', [1996, 2002]],
  ['2017 to 2019', [2017, 2019]],
  ['2019', null],
  ['2020-2015', null],
])('the years of "%s"', (label, years) => {
  expect(yearsOfLabel(label)).toEqual(years);
});
