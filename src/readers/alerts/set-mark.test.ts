import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { setMark } from './set-mark.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('a mark goes forth and never back, and is its own work’s alone', async () => {
  const set = (name: string, at: string) => store.write((writing) => setMark(writing, name, new Date(at)));
  await set('one', '2026-11-20T10:00:00Z');
  await set('one', '2026-11-20T11:00:00Z');
  await set('one', '2026-11-20T09:00:00Z');
  await set('other', '2026-11-20T08:00:00Z');
  expect(await store.reading.selectFrom('marks').selectAll().orderBy('name').execute()).toEqual([
    { name: 'one', at: new Date('2026-11-20T11:00:00Z') },
    { name: 'other', at: new Date('2026-11-20T08:00:00Z') },
  ]);
});
