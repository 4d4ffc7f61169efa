import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dataNamesRead } from '../entities/data/read-data-names.ts';
import { datasetsNeverRead, datasetsUnread } from '../entities/data/unread-datasets.queries.ts';
import { makeEntity } from '../entities/review/make-entity.ts';
import { type TestFiles, testFiles } from '../evidence/datasets/testing.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { readDataNames } from './read-data-names.ts';
import { jobAt } from './testing.ts';

// A file is read by a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let store: Store;
let files: TestFiles;
beforeEach(async () => {
  store = await openTestStore();
  files = testFiles(() => store);
});
afterEach(async () => {
  await store.close();
  files.remove();
});

const runAt = (now: string) =>
  readDataNames.run(jobAt(store, now, { DATA_DIR: files.settings.DATA_DIR }), {});
const found = async () =>
  (
    await store.reading
      .selectFrom('data_names')
      .select(['value', 'entity_id'])
      .where('gone_at', 'is', null)
      .orderBy('value')
      .execute()
  ).map(({ value, entity_id }) => [value, entity_id !== null]);

it('looks new versions through at once, and all of them for new names every ten minutes', async () => {
  await files.add('customs.csv', 'importer,goods\nBasalt Freight,Ruby Lens\n');
  await runAt('2026-05-01T12:03:00Z');
  expect(await found()).toEqual([['Basalt Freight', false]]);
  await store.write((writing) =>
    makeEntity(writing, { schema: 'Company', label: 'Ruby Lens' }, null, new Date()),
  );
  await runAt('2026-05-01T12:04:00Z');
  expect(await found()).toEqual([['Basalt Freight', false]]);
  await runAt('2026-05-01T12:10:00Z');
  expect(await found()).toEqual([
    ['Basalt Freight', false],
    ['Ruby Lens', true],
  ]);
});

it('goes on to the next dataset where the rows of one are not there', async () => {
  await files.add('a.csv', 'importer,goods\nBasalt Freight,Mounts\n');
  await files.add('b.csv', 'importer,goods\nCobalt Freight,Mounts\n');
  await store.write((writing) =>
    writing
      .updateTable('dataset_versions')
      .set({ parquet: 'gone.parquet' })
      .where('file_name', '=', 'a.csv')
      .execute(),
  );
  await runAt('2026-05-01T12:03:00Z');
  expect(await found()).toEqual([['Cobalt Freight', false]]);
  // It is tried again with all of them.
  expect(await datasetsNeverRead(store.reading)).toEqual([]);
  const due = await datasetsUnread(store.reading, await dataNamesRead(store.reading));
  expect(due.map(({ slug }) => slug)).toEqual(['a']);
});
