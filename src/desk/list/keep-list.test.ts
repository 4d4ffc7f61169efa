import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { staffIn } from '../testing.ts';
import { keepList, removeList } from './keep-list.ts';
import { keptLists } from './kept-lists.queries.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
let ann: Awaited<ReturnType<typeof staffIn>>;
let edda: typeof ann;
beforeAll(async () => {
  store = await openTestStore();
  ann = await staffIn(store, 'Ann');
  edda = await staffIn(store, 'Edda', 'editor');
});
afterAll(() => store.close());

const keep = (name: string, shared = false, by = ann) =>
  store.write((writing) => keepList(writing, { name, shared, query: { state: 'draft' } }, by.writes, NOW));
const names = async (by = ann) =>
  (await keptLists(store.reading, by.member.id)).map(({ name, shared }) => `${name}${shared ? ' *' : ''}`);
const idOf = async (name: string) =>
  (await store.reading.selectFrom('story_lists').select('id').where('name', '=', name).executeTakeFirst())
    ?.id ?? '';
const remove = (id: string, by: typeof ann, mayOthers: boolean) =>
  store.write((writing) => removeList(writing, id, by.writes, mayOthers));

it('one’s lists and those that are shared stand by name; the same name is written over', async () => {
  await keep('zulu');
  await keep(' Alpha ', true);
  await keep('Own', false, edda);
  await keep('ZULU', true);
  expect(await names()).toEqual(['Alpha *', 'ZULU *']);
  expect(await names(edda)).toEqual(['Alpha *', 'Own', 'ZULU *']);
  await expect(keep('  ')).rejects.toThrow('needs a name');
});

it('is removed by its owner; another member’s only if it is shared, and only by somebody who reviews stories', async () => {
  await keep('Private');
  await keep('Shared', true);
  const [secret, shared] = [await idOf('Private'), await idOf('Shared')];
  await expect(remove(secret, edda, true)).rejects.toThrow('no such list');
  await expect(remove(secret, edda, false)).rejects.toThrow('no such list');
  await expect(remove(shared, edda, false)).rejects.toThrow('no such list');
  await remove(shared, edda, true);
  await remove(secret, ann, false);
  expect([await idOf('Private'), await idOf('Shared')]).toEqual(['', '']);
});

it('fifty lists are enough for one member', async () => {
  const cleo = await staffIn(store, 'Cleo');
  for (let at = 0; at < 50; at += 1) await keep(`List ${at}`, false, cleo);
  await expect(keep('One more', false, cleo)).rejects.toThrow('already have 50 saved lists');
  await keep('list 7', true, cleo);
  expect(await names(cleo)).toContain('list 7 *');
});
