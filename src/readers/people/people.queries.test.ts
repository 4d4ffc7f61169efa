import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import type { CursorValue } from '../../store/keyset.ts';
import { openTestStore } from '../../store/testing.ts';
import { asOperator } from '../permission.ts';
import { makeMember, plantRegistration } from '../testing.ts';
import {
  countAdministrators,
  INVITATION_ORDER,
  listInvitations,
  listPeople,
  PEOPLE_ORDERS,
  type Person,
} from './people.queries.ts';

let store: Store;
const by = asOperator();
const order = PEOPLE_ORDERS.newest;

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
  let after: CursorValue[] | undefined;
  for (let page = 0; page < 5; page += 1) {
    const people = await listPeople(store.reading, by, { page: { order, after, most: 3 } });
    seen.push(...people.map(({ id }) => id));
    const last = people.at(-1);
    if (!last || people.length < 3) break;
    after = order.map(({ of }) => of(last));
  }
  expect(seen).toHaveLength(8);
  expect(new Set(seen).size).toBe(8);
});

test('people are found by name, address and role, and signs of patterns are letters', async () => {
  const find = async (text?: string, role?: Person['role']) =>
    (await listPeople(store.reading, by, { text, role, page: { order, most: 20 } })).map(({ name }) => name);
  expect(await find('ADA')).toEqual(['100% Ada']);
  expect(await find('0%')).toEqual(['100% Ada']);
  expect(await find('_')).toEqual(['100% Ada']);
  expect(await find('p3@')).toEqual(['Reader 3']);
  expect(await find(undefined, 'data editor')).toEqual(['100% Ada']);
  expect(await find('\\')).toEqual([]);
});

test('as administrators count those who can log in and help: none of the demo, closed or not confirmed', async () => {
  const before = await countAdministrators(store.reading, by);
  const made = async (more: { demo?: true; disabled_at?: Date; email_verified?: false }) => {
    const { id } = await makeMember(store, { role: 'administrator' });
    await store.write((writing) =>
      writing
        .updateTable('users')
        .set({ demo: false, ...more })
        .where('id', '=', id)
        .execute(),
    );
  };
  await made({ demo: true });
  await made({ disabled_at: new Date('2026-01-01T00:00:00Z') });
  await made({ email_verified: false });
  expect(await countAdministrators(store.reading, by)).toBe(before);
  await made({});
  expect(await countAdministrators(store.reading, by)).toBe(before + 1);
});

test('invitations that can still be followed are listed, newest first; neither those run out nor registrations', async () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const add = (email: string, kind: 'invitation' | 'registration', until: string, since: string) =>
    store.write((writing) =>
      plantRegistration(writing, {
        kind,
        email,
        expires_at: new Date(until),
        created_at: new Date(since),
      }),
    );
  await add('older@desk.example', 'invitation', '2026-11-24T12:00:01Z', '2026-11-20T00:00:00Z');
  await add('newer@desk.example', 'invitation', '2026-11-28T00:00:00Z', '2026-11-21T00:00:00Z');
  await add('over@desk.example', 'invitation', '2026-11-24T12:00:00Z', '2026-11-17T00:00:00Z');
  await add('self@reader.example', 'registration', '2026-11-25T00:00:00Z', '2026-11-24T00:00:00Z');
  const listed = await listInvitations(store.reading, by, now, { order: INVITATION_ORDER, most: 200 });
  expect(listed.map(({ email }) => email)).toEqual(['newer@desk.example', 'older@desk.example']);
});
