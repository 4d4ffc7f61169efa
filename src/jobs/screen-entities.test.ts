import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { announceEntities } from '../entities/entity.changes.ts';
import { announceList } from '../entities/lists/watch-list.changes.ts';
import { hitsOfEntity, type QueuedHit } from '../entities/screening/hits.queries.ts';
import { addEntity, addVersion, entryOf } from '../entities/screening/testing.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { screenEntities } from './screen-entities.ts';
import { startWorker, type Worker } from './worker.ts';

let store: Store;
let worker: Worker;
beforeAll(async () => {
  store = await openTestStore();
  const parts = { store, config: readConfig({}), log: silentLog, clock: systemClock };
  worker = await startWorker(parts, [screenEntities]);
});
afterAll(async () => {
  await worker.stop();
  await store.close();
});

async function hitsWhen(entityId: string, right: (hits: readonly QueuedHit[]) => boolean) {
  for (;;) {
    const hits = await hitsOfEntity(store.reading, entityId);
    if (right(hits)) return hits;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a name is screened as soon as a save commits, and again when a list has a new version', async () => {
  await addVersion(store, 'goods', [entryOf('7', 'Quiet Optics Works')], '2026-10-01T00:00:00Z');
  const first = await addEntity(store, 'Quiet Optics Works', { state: 'proposed' });
  const second = await addEntity(store, 'Loud Optics Works', { state: 'proposed' });
  await store.write((writing) => announceEntities(writing, [first, second]));
  const [hit] = await hitsWhen(first, (hits) => hits.length === 1);
  expect(hit).toMatchObject({ state: 'waiting', entry: { key: '7' } });

  await addVersion(
    store,
    'goods',
    [entryOf('7', 'Quiet Optics Works', { programmes: ['ARMS'] }), entryOf('8', 'Loud Optics Works')],
    '2026-10-02T00:00:00Z',
  );
  await store.write((writing) => announceList(writing, 'goods'));
  await hitsWhen(second, (hits) => hits.some(({ entry }) => entry.key === '8'));
  const again = await hitsWhen(first, (hits) => hits[0]?.version.number === 2);
  expect(again[0]?.entry.programmes).toEqual(['ARMS']);
});
