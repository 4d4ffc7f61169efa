import { expect, it } from 'vitest';
import { namedByTitle } from './named-by-title.ts';
import type { ColumnProfile } from './table-profile.ts';

const headersOf = (names: readonly string[], title: string) => {
  const columns = names.map((name) => ({ name, field: { name, title: null } }) as unknown as ColumnProfile);
  return namedByTitle(columns, title).map(({ name, header }) => header ?? name);
};

it.each([
  [['extent', 'area'], 'Daily sea ice extent and area', ['sea ice extent', 'sea ice area']],
  [
    ['year', 'number', 'percent'],
    'Unemployed persons and unemployment rate in Spain',
    ['year', 'Unemployed persons', 'unemployment rate (%)'],
  ],
  // A list of things of their own, and a title that has not both.
  [['area', 'population'], 'Land area and population', ['area', 'population']],
  [['count', 'rate'], 'Unemployed persons by age', ['count', 'rate']],
  [['count', 'rate'], 'Births, deaths and death rate', ['count', 'rate']],
  [['count', 'rate', 'number'], 'Unemployed persons and unemployment rate', ['count', 'rate', 'number']],
])('%j of “%s”', (names, title, headers) => {
  expect(headersOf(names, title)).toEqual(headers);
});
