import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { makeEntity } from './make-entity.ts';
import { publishEntity, unpublishEntity } from './publish-entity.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-06-01T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const make = async (label: string) =>
  (await store.write((writing) => makeEntity(writing, { schema: 'Company', label }, null, NOW))).id;
const publish = (id: string, now = NOW) =>
  store.write((writing) => publishEntity(writing, id, null, now, '', true));
const unpublish = (id: string, why: string) =>
  store.write((writing) => unpublishEntity(writing, id, null, NOW, why));
const row = (id: string) =>
  store.reading
    .selectFrom('entities')
    .select(['state', 'published_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

it('a page is dated with the day it was first there, however often it was taken away', async () => {
  const id = await make('Velmora Optics');
  await publish(id);
  await expect(publish(id)).rejects.toThrow('already has a page');
  await unpublish(id, 'It is another one.');
  expect(await row(id)).toMatchObject({ state: 'known' });
  await expect(unpublish(id, 'Again.')).rejects.toThrow('has no page');
  await publish(id, LATER);
  expect(await row(id)).toEqual({ state: 'published', published_at: NOW });
});

it('a page is taken away with a reason', async () => {
  const id = await make('Kestrim Works');
  await publish(id);
  for (const why of ['', ' ']) await expect(unpublish(id, why)).rejects.toThrow('reason');
  expect(await row(id)).toMatchObject({ state: 'published' });
});

it.each(['proposed', 'rejected'] as const)('one that is %s gets no page', async (state) => {
  const id = await make(`Only ${state}`);
  await store.write((writing) =>
    writing.updateTable('entities').set({ state }).where('id', '=', id).execute(),
  );
  await expect(publish(id)).rejects.toThrow(`is only ${state}`);
});
