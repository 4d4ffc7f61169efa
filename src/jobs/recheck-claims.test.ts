import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { testFilter, testQuery, testVersion } from '../evidence/checks/testing.ts';
import { bindEvidence } from '../evidence/claims/bind-evidence.ts';
import { storyFigures } from '../evidence/claims/claims.queries.ts';
import { saveClaims } from '../evidence/claims/save-claims.ts';
import { silentLog } from '../log.ts';
import { analyticsOf, datasetFolder } from '../store/analytics.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/json-column.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { recheckClaims } from './recheck-claims.ts';
import { startWorker } from './worker.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'sourceline-recheck-job-'));
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

/** A story whose one figure is bound to data, by a process that was killed before it checked it. */
async function boundOnly(): Promise<string> {
  const datasetId = newId();
  const rows = [{ month: '2023-03', reporter: 'DE', partner: 'KG', value: 1_100_000 }];
  const version = await testVersion(datasetFolder(config), rows, { datasetId, number: 1 });
  const drafts = [
    draftOf({ headline: 'Bound', text: 'In March 2023 Germany sold goods for 1.1 million euros.' }),
  ];
  return store.write(async (writing) => {
    await writing
      .insertInto('datasets')
      .values({
        id: datasetId,
        slug: 'test',
        names: json({ en: 'Test' }),
        producer: 'Nobody',
        licence: 'CC0',
        redistributable: true,
        published_at: new Date(),
      })
      .execute();
    await writing
      .insertInto('dataset_versions')
      .values({
        id: version.id,
        dataset_id: datasetId,
        number: 1,
        sha256: version.sha256,
        file_name: 'test.csv',
        file_bytes: 1,
        format: 'csv',
        parquet: version.parquet,
        parquet_sha256: version.sha256,
        parquet_bytes: 1,
        row_count: rows.length,
        fields: json<unknown>(version.fields),
        coverage: json<unknown>(version.coverage),
        retrieved: NOW,
      })
      .execute();
    const taken = await upsertStories(writing, drafts, NOW);
    await saveClaims(writing, drafts, taken, NOW);
    const storyId = taken[0]?.id ?? '';
    const [figure] = await storyFigures(writing, storyId);
    const query = testQuery({
      filter: testFilter({ reporter: { areas: ['DE'] } }),
      period: ['2023-03-01', '2023-04-01'],
    });
    await bindEvidence(writing, figure?.claim.id ?? '', { query }, null, NOW);
    return storyId;
  });
}

test('a figure that was bound and never checked is checked as a worker starts, and looked for all day', async () => {
  const storyId = await boundOnly();
  expect((await storyFigures(store.reading, storyId))[0]?.verdicts).toEqual([]);
  const worker = await startWorker({ store, config, log: silentLog, clock: systemClock }, [recheckClaims]);
  await vi.waitFor(
    async () => expect((await storyFigures(store.reading, storyId))[0]?.verdicts[0]?.verdict).toBe('holds'),
    { timeout: 60_000, interval: 50 },
  );
  await worker.stop();
  expect(recheckClaims.cron).toBe('*/5 * * * *');
});
