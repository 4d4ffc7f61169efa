import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { knownAs } from './known-as.queries.ts';
import { addEntity } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('a name in one script leads to the others of an entity a person said yes to, and of no other', async () => {
  const id = await addEntity(store, 'Bramelton', { names: ['布拉梅尔顿', 'Брамельтон'], country: 'CN' });
  await addEntity(store, 'Vostram', { names: ['沃斯特兰'], state: 'proposed' });
  const [found, ...more] = await knownAs(store.reading, '布拉梅尔顿');
  expect(found).toMatchObject({ entityId: id, countries: ['CN'] });
  expect([...(found?.names ?? [])].sort()).toEqual(['Bramelton', 'Брамельтон', '布拉梅尔顿'].sort());
  expect(more).toEqual([]);
  expect(await knownAs(store.reading, '沃斯特兰')).toEqual([]);
  expect(await knownAs(store.reading, '…')).toEqual([]);
});
