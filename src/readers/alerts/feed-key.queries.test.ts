import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { authorize } from '../permission.ts';
import { findTestSession, makeMember } from '../testing.ts';
import { feedKeyOf, findFeedOwner } from './feed-key.queries.ts';
import { renewFeedKey } from './renew-feed-key.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('the key opens its member’s feed under the secrets it was made with, until the account is closed', async () => {
  const ada = await makeMember(store, { language: 'fr' });
  const by = authorize(await findTestSession(store, ada, new Date()), 'use own account', { twoStep: false });
  const secrets = { current: 'the secret of today', earlier: [] };
  expect(await feedKeyOf(store.reading, by, secrets)).toBeNull();
  await store.write((writing) => renewFeedKey(writing, by));
  const key = (await feedKeyOf(store.reading, by, secrets)) ?? '';
  const owner = { id: ada.id, language: 'fr' };
  expect(await findFeedOwner(store.reading, key, secrets)).toEqual(owner);
  const rotated = { current: 'the secret of tomorrow', earlier: [secrets.current] };
  expect(await findFeedOwner(store.reading, key, rotated)).toEqual(owner);
  expect(await findFeedOwner(store.reading, key, { ...rotated, earlier: [] })).toBeNull();
  const close = (disabled_at: Date | null) =>
    store.write((writing) =>
      writing.updateTable('users').set({ disabled_at }).where('id', '=', ada.id).execute(),
    );
  await close(new Date());
  expect(await findFeedOwner(store.reading, key, secrets)).toBeNull();
  await close(null);
  expect(await findFeedOwner(store.reading, key, secrets)).toEqual(owner);
});
