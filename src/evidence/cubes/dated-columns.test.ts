import { expect, test } from 'vitest';
import { withDates } from './dated-columns.ts';
import type { ColumnProfile } from './table-profile.ts';

const read = (names: readonly string[], said = '') =>
  withDates(
    names.map((name) => ({ name, field: { title: null } }) as unknown as ColumnProfile),
    said,
  ).map(({ name, header, dated }) => (dated ? `${header} ${dated.label}` : name));

test.each([
  [
    ['incidents_85_99', 'deaths_85_99', 'incidents_00_14', 'deaths_00_14'],
    ['incidents 1985-1999', 'deaths 1985-1999', 'incidents 2000-2014', 'deaths 2000-2014'],
  ],
  [
    ['Deaths 2010-2014', 'Deaths 2015-2019'],
    ['Deaths 2010-2014', 'Deaths 2015-2019'],
  ],
  [
    ['Rainfall (1961–1990)', 'Rainfall (1991–2020)'],
    ['Rainfall 1961-1990', 'Rainfall 1991-2020'],
  ],
  [
    ['2001-05 births', '2006-10 births', 'Area'],
    ['births 2001-2005', 'births 2006-2010', 'Area'],
  ],
  [
    ['Fires from 1990 to 1999', 'Fires from 2000 to 2009'],
    ['Fires 1990-1999', 'Fires 2000-2009'],
  ],
])('%j are %j', (names, expected) => {
  expect(read(names)).toEqual(expected);
});

test('two digits are years where the title has them in full', () => {
  const names = ['starts_60_69', 'starts_70_79'];
  expect(read(names, 'Dwellings, 1960-1969 and 1970-1979')).toEqual(['starts 1960-1969', 'starts 1970-1979']);
  expect(read(names)).toEqual(names);
});

test.each([
  // Classes of age, of income or of size.
  [['persons_00_14', 'persons_15_64']],
  [['persons_00_04', 'persons_05_09', 'persons_10_14']],
  [['persons 50-54', 'persons 55-59', 'persons 90-94', 'persons 95-99', 'persons 00-04']],
  [['Births to cohort 1950-1954', 'Births to cohort 1955-1959']],
  // One span is no series, and a school year none of several.
  [['Deaths 2010-2014', 'Population']],
  [['Pupils 2018-19', 'Pupils 2019-20']],
  // What compares two years.
  [['Population change 2000-2010', 'Population change 2010-2020']],
  [['% growth 2000-2010', '% growth 2010-2020']],
  [['2000-2010', '2010-2020']],
])('%j have no span', (names) => {
  expect(read(names)).toEqual(names);
});
