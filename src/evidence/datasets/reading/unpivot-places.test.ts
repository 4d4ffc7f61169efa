import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAnalytics } from '../../../store/analytics.ts';
import { usingFiles } from '../files-testing.ts';

const here = usingFiles();

test('a table with a column for each place becomes a long one', async () => {
  const header = 'Month,United Kingdom (£ per month),England (£ per month),North East (£ per month)';
  const csv = `${header},United Kingdom index\n2024-01,1200,1210,600,110.5\n2024-02,1210,,,111\n`;
  const { dataset } = await here.files.add('rents.csv', csv);
  const folder = join(here.files.settings.DATA_DIR, 'datasets');
  const analytics = openAnalytics(folder);
  const rows = await analytics.rows(
    `select place, "value (£ per month)" as pounds, index, _from::varchar as f
      from read_parquet('${join(folder, dataset.newest.parquet)}') order by f, place`,
  );
  await analytics.close();
  expect(rows).toEqual([
    { place: 'England', pounds: 1210, index: null, f: '2024-01-01' },
    { place: 'North East', pounds: 600, index: null, f: '2024-01-01' },
    { place: 'United Kingdom', pounds: 1200, index: 110.5, f: '2024-01-01' },
    { place: 'United Kingdom', pounds: 1210, index: 111, f: '2024-02-01' },
  ]);
});

test('places before or behind what is measured, and all of them together', async () => {
  const { dataset } = await here.files.add(
    'prices.csv',
    'Quarter,price_germany,price_france,price_united_kingdom,Total\n2024-Q1,1,2,3,2\n2024-Q2,2,3,4,3\n',
  );
  expect(dataset.newest.fields.map(({ name }) => name)).toEqual(['Quarter', 'place', 'price', 'value']);
});

test.each([
  ['gases are no countries', 'Year,CO,NO2,SO2,PM10\n2020,1,2,3,4\n2021,2,3,4,5\n', 'CO'],
  ['two places may be a comparison', 'Year,Germany,France,Ratio\n2020,1,2,0.5\n2021,2,3,0.7\n', 'Germany'],
  ['totals alone are no places', 'Year,Total,Average,Overall\n2020,1,2,3\n2021,2,3,4\n', 'Total'],
  [
    'other numbers stand beside places',
    'Year,Germany,France,Italy,Interest\n2020,1,2,3,9\n2021,1,2,3,9\n',
    'Germany',
  ],
  [
    'places stand in the rows',
    'Region,Year,Germany,France,Italy\nNorth,2020,1,2,3\nSouth,2020,1,2,3\n',
    'Germany',
  ],
])('%s: such a table stays as it is', async (_, csv, column) => {
  const { dataset } = await here.files.add('kept.csv', csv);
  expect(dataset.newest.fields.map(({ name }) => name)).toContain(column);
});

test('a table that was loaded with a column for each place stays so, since figures may rest on them', async () => {
  const first = 'Year,Germany,France,Italy,Interest\n2020,1,2,3,9\n2021,1,2,3,9\n';
  await here.files.add('wide.csv', first, { slug: 'wide' });
  const { status, dataset } = await here.files.add(
    'wide.csv',
    'Year,Germany,France,Italy\n2020,1,2,3\n2021,1,2,4\n',
    {
      slug: 'wide',
    },
  );
  expect(status).toBe('version');
  expect(dataset.newest.fields.map(({ name }) => name)).toEqual(['Year', 'Germany', 'France', 'Italy']);
});
