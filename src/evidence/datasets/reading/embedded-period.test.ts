import { expect, test } from 'vitest';
import { embeddedPeriod } from './embedded-period.ts';
import { wideColumns } from './wide-columns.ts';

test.each([
  ['FY 2021-22 Actual', { period: 'FY 2021-22', rest: '', status: 'Actual' }],
  ['Visitors Jan 2024', { period: 'Jan 2024', rest: 'Visitors', status: '' }],
  ['2024 budget', { period: '2024', rest: '', status: 'budget' }],
  ['FY 2024-25 FTE', { period: 'FY 2024-25', rest: 'FTE', status: '' }],
])('%s has a period among its words', (name, found) => {
  expect(embeddedPeriod(name)).toEqual(found);
});

test.each(['Change 2022-2023 (%)', 'Murders 2014', 'Growth from 2022-23', 'Population', 'Model 2020 cars'])(
  '%s is a column of no one period',
  (name) => {
    expect(embeddedPeriod(name)).toBeNull();
  },
);

test('what tells "actual" from "adopted" is left out where no year comes twice', () => {
  const once = wideColumns(['Bureau', 'FY 2021-22 Actual', 'FY 2022-23 Revised', 'FY 2023-24 Adopted']);
  expect(once.map(({ key, rest }) => [key, rest])).toEqual([
    ['FY 2021-22', ''],
    ['FY 2022-23', ''],
    ['FY 2023-24', ''],
  ]);
  const twice = wideColumns(['Bureau', '2023-24 Budget', '2023-24 Actual', '2022-23 Actual']);
  expect(twice.map(({ key, rest }) => [key, rest])).toEqual([
    ['2023-24', 'Budget'],
    ['2023-24', 'Actual'],
    ['2022-23', 'Actual'],
  ]);
});
