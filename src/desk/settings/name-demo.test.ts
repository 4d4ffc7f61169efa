import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { nameDemo } from './name-demo.ts';
import { storedSettings } from './settings.queries.ts';

const config = readConfig({});
let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());
const name = async () => (await storedSettings(store.reading)).get('PORTAL_NAME');

it('calls a newsroom of nobody what the stories of its demo call it', async () => {
  await nameDemo(store, readConfig({ PORTAL_NAME: 'Fixed' }));
  expect(await name()).toBeUndefined();
  await nameDemo(store, config);
  expect(await name()).toBe('The Demo Courier');
});

it('leaves its name to one that somebody has an account at', async () => {
  await makeMember(store, { role: 'administrator', name: 'Ada' });
  await nameDemo(store, config);
  expect(await name()).toBeUndefined();
});
