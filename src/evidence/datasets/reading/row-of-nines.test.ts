import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openAnalytics } from '../../../store/analytics.ts';
import { usingFiles } from '../files-testing.ts';

const here = usingFiles();

let count = 0;

async function valuesOf(cells: readonly (string | number)[]): Promise<unknown[]> {
  count += 1;
  const rows = cells.map((cell, i) => `${2001 + i},${cell}`).join('\n');
  const { dataset } = await here.files.add(`nines-${count}.csv`, `year,level\n${rows}\n`);
  const folder = join(here.files.settings.DATA_DIR, 'datasets');
  const analytics = openAnalytics(folder);
  const found = await analytics.rows(
    `select level::double as level from read_parquet('${join(folder, dataset.newest.parquet)}') order by year`,
  );
  await analytics.close();
  return found.map(({ level }) => level);
}

it.each([
  ['below zero, alone', [3.1, '-9999', 4.5], [3.1, null, 4.5]],
  ['with a point', [3.1, '-99.9', 4.5], [3.1, null, 4.5]],
  ['far below others that are below zero', [-3.1, '-9999', 4.5], [-3.1, null, 4.5]],
  ['more than once', ['-999', 12, '-999', 7], [null, 12, null, 7]],
])('a row of nines %s is no number', async (_, cells, values) => {
  expect(await valuesOf(cells)).toEqual(values);
});

it.each([
  ['beside others as large', [-8000, -9999, 4000]],
  ['of one digit', [4, -9, 12]],
  ['that is all there is', [-99, -99]],
  ['above zero', [4, 9999, 12]],
])('a row of nines %s is a number', async (_, cells) => {
  expect(await valuesOf(cells)).toEqual(cells);
});
