import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { EDITION } from '../evidence/cubes/describe-versions.ts';
import { descriptionStates } from '../evidence/cubes/descriptions.queries.ts';
import { addDataset } from '../evidence/datasets/add-dataset.ts';
import { silentLog } from '../log.ts';
import { analyticsOf } from '../store/analytics.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { describeNewDatasets } from './describe-datasets.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-describe-job-'));
const config = readConfig({ DATA_DIR: folder });
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await analyticsOf(config).close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function add(slug: string, content: string): Promise<{ id: string; parquet: string }> {
  const file = join(folder, `${slug}.csv`);
  writeFileSync(file, content);
  const given = { file, fileName: 'x.csv', slug, title: slug, producer: 'An office', licence: 'CC0' };
  const { dataset } = await addDataset(store, config, given, { by: null, now: new Date() });
  return dataset.newest;
}

test('describes each new version once, whatever cannot be read beside it, and tables of trade by their roles', async () => {
  const damaged = await add('a-damaged', 'year,homes\n2020,5\n2021,7\n');
  writeFileSync(join(analyticsOf(config).folder, damaged.parquet), 'no table');
  const homes = await add('homes', 'year,homes\n2020,1\n2021,2\n');
  const trade = await add('trade', 'reporter,partner,flow,period,value\nDE,KG,export,2023-11,1\n');
  const errors: unknown[] = [];
  const log = { ...silentLog, error: (given: unknown) => errors.push(given) };
  const run = () => describeNewDatasets.run({ store, config, log, clock: systemClock }, null);
  await run();
  const states = () => descriptionStates(store.reading, [damaged.id, homes.id, trade.id]);
  const kept = (guesses: number) => ({ number: 1, edition: EDITION, guesses, madeAt: expect.any(Date) });
  const once = new Map([
    [homes.id, kept(1)],
    [trade.id, kept(0)],
  ]);
  expect(await states()).toEqual(once);
  expect(errors).toMatchObject([{ dataset: 'a-damaged' }]);
  await run();
  expect(await states()).toEqual(once);
});
