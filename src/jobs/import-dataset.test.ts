import { expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { findDataset } from '../evidence/datasets/dataset.queries.ts';
import { incomingFolder } from '../evidence/datasets/dataset-files.ts';
import { usingFiles } from '../evidence/datasets/files-testing.ts';
import { silentLog } from '../log.ts';
import type { Role } from '../readers/member.ts';
import { makeMember } from '../readers/testing.ts';
import { newId } from '../store/ids.ts';
import { keepJobFiles } from '../store/job-files.ts';
import { importDataset } from './import-dataset.ts';

const here = usingFiles();

/** Runs the import that `askedBy` asked for: of a file, or of an address to follow. */
async function load(slug: string, askedBy: string | null, follow?: object) {
  const config = readConfig({ DATA_DIR: here.files.settings.DATA_DIR });
  const id = newId();
  const bytes = Buffer.from('month,area,value\n2024-01,DE,5\n2024-02,DE,7\n');
  const names = keepJobFiles(incomingFolder(config), id, [{ name: 'rates.csv', bytes }]);
  const order = { given: { slug, fileName: 'rates.csv', title: slug, follow }, files: names };
  const running = { id, askedBy, madeAt: new Date(), tell: () => {} };
  return importDataset.run({ store: here.store, config, log: silentLog, clock: systemClock }, order, running);
}
const asked = async (role: Role) => (await makeMember(here.store, { role })).id;

test('a file is loaded for the member who asked for it', async () => {
  const id = await asked('data editor');
  expect(await load('rates', id)).toMatchObject({ status: 'new', slug: 'rates', rows: 2 });
});

test.each<[string, () => Promise<string | null>]>([
  ['has another role by now', () => asked('reporter')],
  [
    'was locked out',
    async () => {
      const id = await asked('data editor');
      await here.store.statement('update users set disabled_at = now() where id = $1::uuid', [id]);
      return id;
    },
  ],
  ['has no account any more', () => Promise.resolve(null)],
])('nothing is loaded for somebody who %s', async (_why, member) => {
  const by = await member();
  const address = {
    address: 'https://host.example/a.csv',
    connector: 'plain',
    every: 'auto',
    descriptor: null,
  };
  for (const follow of [undefined, address])
    await expect(load('unwanted', by, follow)).rejects.toMatchObject({ kind: 'not allowed' });
  expect(await findDataset(here.store.reading, 'unwanted')).toBeNull();
});
