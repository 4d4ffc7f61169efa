import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { loadDemo } from './load-demo.ts';
import { screenDemoEntities } from './screen-demo-entities.ts';

const now = new Date('2026-11-24T18:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await loadDemo(store, now, silentLog);
  await screenDemoEntities(store, now, silentLog);
}, 120_000);

afterAll(() => store.close());

const hits = () =>
  store.reading
    .selectFrom('screening_hits as h')
    .innerJoin('entities as e', 'e.id', 'h.entity_id')
    .select(['e.slug', 'h.list_slug', 'h.entry_key', 'h.state'])
    .where('h.gone_at', 'is', null)
    .orderBy('e.slug')
    .execute();

test('two makers are decided, one is asked about, and nobody else is found on a list', async () => {
  expect(await hits()).toEqual([
    { slug: 'hikvision', list_slug: 'demo-ofac-non-sdn', entry_key: '30946', state: 'same' },
    { slug: 'iray-technology', list_slug: 'demo-ofac-sdn', entry_key: '48808', state: 'waiting' },
    {
      slug: 'wuhan-global-sensor-technology',
      list_slug: 'demo-ofac-sdn',
      entry_key: '46633',
      state: 'same',
    },
  ]);
});

test('no person signs a decision, and each says that it was made automatically, and when', async () => {
  const decided = await store.reading
    .selectFrom('screening_decisions')
    .select(['by', 'automatic', 'at'])
    .execute();
  expect(decided).toEqual([
    { by: null, automatic: true, at: now },
    { by: null, automatic: true, at: now },
  ]);
  const lists = await store.reading.selectFrom('watch_list_versions').select('imported_by').execute();
  expect(new Set(lists.map(({ imported_by }) => imported_by))).toEqual(new Set([null]));
});

test('screening again changes nothing', async () => {
  const before = await hits();
  await screenDemoEntities(store, now, silentLog);
  expect(await hits()).toEqual(before);
});
