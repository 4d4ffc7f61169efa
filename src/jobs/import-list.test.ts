import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { incomingFolder } from '../evidence/datasets/dataset-files.ts';
import { silentLog } from '../log.ts';
import { makeMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { keepJobFiles } from '../store/job-files.ts';
import { openTestStore } from '../store/testing.ts';
import { importWatchList } from './import-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-import-list-'));
const config = readConfig({ DATA_DIR: folder });
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function load(askedBy: string | null) {
  const id = newId();
  const names = keepJobFiles(incomingFolder(config), id, [
    { name: 'names.csv', bytes: Buffer.from('id,type,name\n1,Company,Acme\n') },
  ]);
  const given = { format: 'csv', slug: 'ours', title: 'Ours', publisher: 'Us', licence: 'CC0' };
  const running = { id, askedBy, madeAt: new Date(), tell: () => {} };
  return importWatchList.run(
    { store, config, log: silentLog, clock: systemClock },
    { given, files: names },
    running,
  );
}

test('a list is loaded only for people who may still manage lists', async () => {
  const reporter = await makeMember(store, { role: 'reporter' });
  for (const by of [reporter.id, null]) await expect(load(by)).rejects.toMatchObject({ kind: 'not allowed' });
  const editor = await makeMember(store, { role: 'data editor' });
  expect(await load(editor.id)).toMatchObject({ status: 'imported', entries: 1 });
});
