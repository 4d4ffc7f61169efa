import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { DatasetFile } from '../../evidence/datasets/dataset-file.ts';
import { datasetLimits } from '../../evidence/datasets/limits.ts';
import { orderOf, planImport } from '../../evidence/datasets/plan-import.ts';
import { importFile } from '../../evidence/datasets/reading/import-file.ts';
import { datasetFolder } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { demoDatasetName, demoDatasets, preparedDemo } from './demo-datasets.ts';
import { keepDemoDatasets } from './keep-demo-datasets.ts';

const NOW = new Date('2026-11-29T06:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'sourceline-demo-'));
const read = join(folder, 'read');
const config = readConfig({ DATA_DIR: join(folder, 'data') });
const [brent] = demoDatasets().filter(({ fileName }) => fileName === 'brent-monthly.csv') as [DatasetFile];

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  mkdirSync(join(folder, 'child'));
  mkdirSync(read);
  const before = process.cwd();
  process.chdir(join(folder, 'child'));
  try {
    const imported = await importFile(orderOf(planImport(brent), datasetLimits(config)), () => undefined);
    const parquet = `${imported.parquetSha256}.parquet`;
    copyFileSync(imported.parquet, join(read, parquet));
    writeFileSync(join(read, `${demoDatasetName(brent)}.json`), JSON.stringify({ ...imported, parquet }));
  } finally {
    process.chdir(before);
  }
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function kept(prepared: (dataset: DatasetFile) => ReturnType<typeof preparedDemo>) {
  await store.write((writing) => writing.deleteFrom('datasets').execute());
  expect(await keepDemoDatasets(store, config, NOW, [brent], prepared)).toBe(1);
  expect(await keepDemoDatasets(store, config, NOW, [brent], prepared)).toBe(0);
  const found = await findDataset(store.reading, 'brent-monthly');
  if (!found) throw new Error('nothing was added');
  const { id: _, newest, ...about } = found;
  const { id: __, datasetId: ___, ...version } = newest;
  return { ...about, ...version };
}

test('a dataset that the build has read is the very one that the program would read', async () => {
  const taken = await kept((dataset) => {
    const prepared = preparedDemo(dataset, read);
    expect(prepared?.imported.rowCount).toBeGreaterThan(100);
    return prepared;
  });
  expect(readdirSync(datasetFolder(config))).toContain(taken.parquet);
  // The build's own stays where it is, for the next newsroom.
  expect(readdirSync(read)).toContain(taken.parquet);
  expect(await kept(() => undefined)).toEqual(taken);
}, 60_000);

test('another file, other words, or a file that was changed, is read anew', () => {
  expect(preparedDemo(brent, read)).toBeDefined();
  expect(preparedDemo({ ...brent, descriptor: `${brent.descriptor} ` }, read)).toBeUndefined();
  const other = join(folder, 'brent-monthly.csv');
  writeFileSync(other, 'month,usd_per_barrel\n2024-01,80\n');
  expect(preparedDemo({ ...brent, file: other }, read)).toBeUndefined();
  const spoilt = join(folder, 'spoilt');
  cpSync(read, spoilt, { recursive: true });
  for (const name of readdirSync(spoilt))
    if (name.endsWith('.parquet')) writeFileSync(join(spoilt, name), 'PAR1');
  expect(preparedDemo(brent, spoilt)).toBeUndefined();
  expect(preparedDemo(brent, null)).toBeUndefined();
});
