import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { systemClock } from '../../clock.ts';
import { createDiscovery } from '../../discovery/open-discovery.ts';
import { announceEntities } from '../../entities/entity.changes.ts';
import { latinKey } from '../../language/latin-key.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';

let store: Store;
let portal: RunningServer;
beforeAll(async () => {
  store = await openTestStore();
  const drafts = [
    draftOf({ headline: 'Граница закрыта', text: 'Власти Киргизии закрыли границу.', language: 'ru' }),
    draftOf({ headline: 'Сделка', text: 'Компания Орване Оптикс продала завод.', language: 'ru' }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  const discovery = createDiscovery(store.reading, systemClock, silentLog);
  await discovery.filled();
  portal = await startTestPortal(store, { discovery });
  await portal.settled();
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const page = async (query: string) =>
  (await fetch(`${portal.url}/search?q=${encodeURIComponent(query)}`)).text();
const hits = async (query: string) =>
  (await (await fetch(`${portal.url}/api/v1/search?q=${encodeURIComponent(query)}`)).json()).hits;

it('says by which other name a story was found', async () => {
  expect(await page('Kyrgyzstan')).toContain('Also written “Киргизии”');
  expect(await page('Киргизия')).not.toContain('Also written');
  expect(await hits('Kyrgyzstan')).toMatchObject([{ alsoWritten: 'Киргизии' }]);
  expect(await hits('Киргизия')).toMatchObject([{ alsoWritten: null }]);
});

it('finds what a company is called elsewhere once it has a page', async () => {
  expect(await hits('Orvane Optics')).toEqual([]);
  await store.write(async (writing) => {
    const id = newId();
    const entity = { id, canonical_id: id, slug: 'orvane-optics', label: 'Orvane Optics', schema: 'Company' };
    const state = { state: 'published' as const, published_at: new Date(), changed_at: new Date() };
    await writing
      .insertInto('entities')
      .values({ ...entity, ...state } as never)
      .execute();
    for (const value of ['Orvane Optics', 'Орване Оптикс'])
      await writing
        .insertInto('statements')
        .values({
          id: newId(),
          entity_id: id,
          prop: 'name',
          value,
          folded: latinKey(value),
          origin: 'person',
        } as never)
        .execute();
    await announceEntities(writing, [id]);
  });
  await vi.waitFor(async () =>
    expect(await hits('Orvane Optics')).toMatchObject([{ alsoWritten: 'Орване Оптикс' }]),
  );
});
