import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../log.ts';
import { readBlocks } from '../../readers/front/own-front.ts';
import { findTestSession, makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { closeDemoMembers, demoPassword, findDemoLogins, makeDemoMembers } from './demo-members.ts';

let store: Store;
const now = new Date('2026-11-24T12:00:00Z');
const SECRET = 'a secret of one portal, long enough';

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const count = async (table: 'favorites' | 'favorite_folders' | 'follows' | 'history' | 'users') =>
  (await store.reading.selectFrom(table).selectAll().execute()).length;

test('an empty newsroom gets no demo members; the demo newsroom gets one of each role, once', async () => {
  expect(await makeDemoMembers(store, SECRET, now)).toBe(false);
  const topics = [{ slug: 'trade', names: { en: 'Trade' } }];
  const drafts = Array.from({ length: 14 }, (_, at) =>
    draftOf({ headline: `Demo ${at}`, topics, demo: true }),
  );
  await store.write((writing) => upsertStories(writing, drafts, now));
  expect(await makeDemoMembers(store, SECRET, now)).toBe(true);
  expect(await makeDemoMembers(store, SECRET, now)).toBe(false);
  expect(await count('users')).toBe(5);
  expect(await count('favorites')).toBe(9);
  expect(await count('favorite_folders')).toBe(2);
  expect(await count('history')).toBeGreaterThan(5);
  expect(await count('follows')).toBeGreaterThan(1);
  const { blocks } = await store.reading.selectFrom('front_pages').select('blocks').executeTakeFirstOrThrow();
  expect(readBlocks(blocks).map(({ target }) => target)).toEqual(['trade', 'world']);
});

test('their passwords follow from the secret of the portal, and are shown while they are those', async () => {
  const logins = await findDemoLogins(store.reading, SECRET);
  expect(logins.map(({ role }) => role)).toEqual([
    'reader',
    'reporter',
    'editor',
    'data editor',
    'administrator',
  ]);
  for (const { email, password } of logins) {
    expect(password).toMatch(/^[a-z]{4}(-[a-z]{4}){3}$/);
    expect(demoPassword('another secret', email)).not.toBe(password);
  }
  expect(await findDemoLogins(store.reading, 'another secret')).toEqual([]);
});

test('where others can reach the portal they are closed, and nobody else is', async () => {
  const member = await makeMember(store);
  await closeDemoMembers(store, now, silentLog);
  expect(await findDemoLogins(store.reading, SECRET)).toEqual([]);
  const open = await store.reading
    .selectFrom('users')
    .select('id')
    .where('disabled_at', 'is', null)
    .execute();
  expect(open).toEqual([{ id: member.id }]);
  expect(await store.reading.selectFrom('sessions').select('id').execute()).toHaveLength(1);
  expect(await findTestSession(store, member, now)).not.toBeNull();
});
