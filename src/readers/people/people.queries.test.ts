import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { asOperator } from '../permission.ts';
import { makeMember } from '../testing.ts';
import { listPeople, type Person } from './people.queries.ts';

let store: Store;
const by = asOperator();

beforeAll(async () => {
  store = await openTestStore();
  for (let at = 0; at < 7; at += 1) {
    await makeMember(store, { email: `p${at}@reader.example`, name: `Reader ${at}` });
  }
  await makeMember(store, { email: 'a_b@desk.example', name: '100% Ada', role: 'data editor' });
});
afterAll(() => store.close());

test('every person stands on exactly one page, also when several came in the same moment', async () => {
  await store.write((writing) =>
    writing
      .updateTable('users')
      .set({ created_at: new Date('2026-01-01T00:00:00.5Z') })
      .execute(),
  );
  const seen: string[] = [];
  let before: { at: Date; id: string } | null = null;
  for (let page = 0; page < 5; page += 1) {
    const people: Person[] = await listPeople(store.reading, by, { before, most: 3 });
    const shown = people.slice(0, 3);
    seen.push(...shown.map(({ id }) => id));
    const last = shown.at(-1);
    before = last ? { at: last.since, id: last.id } : before;
    if (people.length <= 3) break;
  }
  expect(seen).toHaveLength(8);
  expect(new Set(seen).size).toBe(8);
});

test('people are found by name, address and role, and signs of patterns are letters', async () => {
  const find = async (text?: string, role?: Person['role']) =>
    (await listPeople(store.reading, by, { text, role, most: 20 })).map(({ name }) => name);
  expect(await find('ADA')).toEqual(['100% Ada']);
  expect(await find('0%')).toEqual(['100% Ada']);
  expect(await find('_')).toEqual(['100% Ada']);
  expect(await find('p3@')).toEqual(['Reader 3']);
  expect(await find(undefined, 'data editor')).toEqual(['100% Ada']);
  expect(await find('\\')).toEqual([]);
});
