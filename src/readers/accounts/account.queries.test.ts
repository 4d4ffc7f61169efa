import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { type Authorized, authorize } from '../permission.ts';
import { findTestSession, makeMember, plantRegistration, type TestMember } from '../testing.ts';
import { findOwnAccount, findOwnSessions } from './account.queries.ts';

const now = new Date();
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let store: Store;
let ada: TestMember;
let by: Authorized<'use own account'>;
beforeAll(async () => {
  store = await openTestStore();
  ada = await makeMember(store);
  by = authorize(await findTestSession(store, ada, now), 'use own account', { twoStep: false });
});
afterAll(() => store.close());

test('the address that waits is the newest whose link still works, and one’s own', async () => {
  const { id: other } = await makeMember(store);
  const ask = (userId: string, email: string, since: number, until: number) =>
    store.write((writing) =>
      plantRegistration(writing, {
        kind: 'new address',
        email,
        user_id: userId,
        created_at: inMinutes(since),
        expires_at: inMinutes(until),
      }),
    );
  const waiting = async (at = now) => (await findOwnAccount(store.reading, by, at)).newAddress;
  expect(await waiting()).toBeNull();
  await ask(other, 'theirs@reader.example', -1, 59);
  expect(await waiting()).toBeNull();
  await ask(ada.id, 'first@reader.example', -50, 10);
  await ask(ada.id, 'second@reader.example', -20, 40);
  expect(await waiting()).toBe('second@reader.example');
  expect(await waiting(inMinutes(40))).toBeNull();
});

test('one’s logins are this browser first, then the last used before; none that is over, and nobody else’s', async () => {
  await makeMember(store);
  const add = (agent: string, usedAt: number, until: number) =>
    store.write((writing) =>
      writing
        .insertInto('sessions')
        .values({
          id: newId(),
          user_id: ada.id,
          token_hash: newId(),
          user_agent: agent,
          updated_at: inMinutes(usedAt),
          expires_at: inMinutes(until),
        })
        .execute(),
    );
  await add('used long ago', 10, 60);
  await add('used lately', 20, 60);
  await add('over', 30, 0);
  const sessions = await findOwnSessions(store.reading, by, now);
  expect(sessions.map(({ agent, current }) => (current ? 'this' : agent))).toEqual([
    'this',
    'used lately',
    'used long ago',
  ]);
});
