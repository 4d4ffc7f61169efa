import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../../../clock.ts';
import { readConfig } from '../../../config.ts';
import { incomingFolder } from '../../../evidence/datasets/dataset-files.ts';
import { ASKED_JOBS } from '../../../jobs/asked-jobs.ts';
import { startWorker } from '../../../jobs/worker.ts';
import { silentLog } from '../../../log.ts';
import type { Member, Session } from '../../../readers/member.ts';
import { type Authorized, authorize } from '../../../readers/permission.ts';
import { makeMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { claimJob } from '../../../store/queue-claims.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { ActContext } from '../../http/own-page.ts';
import { beginDatasetImport, datasetImports } from '../datasets/dataset-imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-running-imports-'));
const config = readConfig({ DATA_DIR: folder });
let store: Store;
let by: string;
let keeps: Authorized<'manage datasets'>;
beforeAll(async () => {
  store = await openTestStore();
  ({ id: by } = await makeMember(store, { role: 'data editor' }));
  const member = { id: by, role: 'data editor' } as Member;
  keeps = authorize({ member, passed: 'passkey' } as Session, 'manage datasets', { twoStep: false });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An import that a process has started but does not run. */
function begin(): Promise<string> {
  const context = { store, config, clock: systemClock } as unknown as ActContext;
  const bytes = Buffer.from('month,area,value\n2024-01,DE,5\n2024-02,DE,7\n');
  const file = { name: 'trade.csv', bytes };
  return beginDatasetImport(
    context,
    { fileName: 'trade.csv', title: 'Trade' },
    { by: keeps, slug: null, values: {}, file },
  );
}

test('every process shows an import, to the member who began it alone', async () => {
  const id = await begin();
  expect(await datasetImports.find(store.reading, id, by)).toMatchObject({
    fileName: 'trade.csv',
    step: 'waiting',
    outcome: null,
  });
  expect(await datasetImports.find(store.reading, id, newId())).toBeNull();
  expect(await datasetImports.stop({ store }, id, by)).toBe(true);
  const outcome = (await datasetImports.find(store.reading, id, by))?.outcome;
  expect(outcome && 'failure' in outcome && outcome.failure).toMatchObject({ message: 'It was stopped.' });
});

test('an import whose process was killed is finished by another', async () => {
  const id = await begin();
  expect((await claimJob(store, 'import-dataset', false))?.id).toBe(id);
  // The process that ran it is gone, and its lock has expired.
  await store.statement("update jobs set held_until = now() - interval '1 second' where id = $1::uuid", [id]);
  const worker = await startWorker({ store, config, log: silentLog, clock: systemClock }, ASKED_JOBS);
  await vi.waitFor(
    async () =>
      expect((await datasetImports.find(store.reading, id, by))?.outcome).toMatchObject({
        added: { status: 'new', slug: 'trade', version: 1, rows: 2 },
      }),
    { timeout: 60_000, interval: 50 },
  );
  await worker.stop();
  expect(readdirSync(incomingFolder(config)).filter((name) => name.includes(id))).toEqual([]);
});
