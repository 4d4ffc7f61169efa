import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestFiles, testFiles } from '../../evidence/datasets/testing.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { DatasetManager } from '../datasets/dataset-manager.ts';
import { searchLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import { changeFollowed, fetchSoon, followAddress, orderToFollow, unfollow } from './follow-address.ts';
import { findFollowed } from './followed.queries.ts';

const NOW = new Date('2026-11-02T06:00:00Z');
const LATER = new Date('2026-11-02T09:00:00Z');
const ADDRESS = 'https://data.example/a.csv';

let store: Store;
let files: TestFiles;
let by: DatasetManager;
beforeAll(async () => {
  store = await openTestStore();
  files = testFiles(() => store);
  const { member } = await staffIn(store, 'Ada', 'data editor');
  by = authorize({ member, passed: 'passkey' } as never, 'manage datasets', { twoStep: false });
  await files.add('a.csv', 'country,year,rate\nIreland,2023,4\nFrance,2023,7\n', { slug: 'rates' });
});
beforeEach(async () => {
  await store.write((writing) => writing.deleteFrom('dataset_sources').execute());
});
afterAll(async () => {
  files.remove();
  await store.close();
});

const write = <T>(change: (writing: Parameters<Parameters<Store['write']>[0]>[0]) => Promise<T>) =>
  store.write(change);
const follow = () => write((writing) => followAddress(writing, by, 'rates', { address: ADDRESS }, NOW));
const problemOf = async (work: () => unknown) => {
  try {
    await work();
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};

test('what may be followed: https in the public net, without a key that readers would see', async () => {
  expect(orderToFollow(by, { address: ` ${ADDRESS}#part`, every: 'week' })).toEqual({
    address: ADDRESS,
    connector: 'file',
    every: 'week',
    descriptor: null,
  });
  const refused: readonly (readonly [string, RegExp])[] = [
    ['http://data.example/', /is not https/],
    ['https://data.example:8443/', /port 8443/],
    ['https://169.254.169.254/latest', /not a host on the public internet/],
    ['https://[::1]/', /not a host on the public internet/],
    ['https://data.example/?a=1&Subscription-Key=x', /contains a key \(Subscription-Key\)/],
    ['nonsense', /is not an address/],
  ];
  for (const [address, why] of refused)
    expect(await problemOf(() => orderToFollow(by, { address })), address).toMatch(why);
  expect(await problemOf(() => orderToFollow(by, { address: ADDRESS, every: 'minute' }))).toMatch(/"minute"/);
  expect(await problemOf(() => orderToFollow(by, { address: ADDRESS, descriptor: '{' }))).toMatch(/not JSON/);
});

test('a dataset follows one address; the audit log says who followed, changed and unfollowed it', async () => {
  await follow();
  expect(await findFollowed(store.reading, 'rates')).toMatchObject({
    every: 'auto',
    nextAt: NOW,
    outcome: null,
  });
  expect(await problemOf(follow)).toMatch(/already follows an address/);
  await write((writing) => changeFollowed(writing, by, 'rates', { every: 'hour' }, LATER));
  await write((writing) => changeFollowed(writing, by, 'rates', { every: 'hour' }, LATER));
  await write((writing) => unfollow(writing, by, 'rates'));
  const logged = await searchLog(store.reading, { action: 'change dataset' }, 3);
  expect(logged.map(({ details }) => (details as { kind: string }).kind)).toEqual([
    'unfollow',
    'change follow',
    'follow',
  ]);
  expect(logged[0]?.details).toMatchObject({ dataset: 'rates', host: 'data.example', every: 'hour' });
  expect(await problemOf(() => write((writing) => unfollow(writing, by, 'rates')))).toMatch(
    /follows no address/,
  );
});

test('paused, it is not wanted at once; going on, it begins anew', async () => {
  await follow();
  await write((writing) =>
    writing
      .updateTable('dataset_sources')
      .set({ failures: 3, failing_since: NOW, problem: 'x', outcome: 'failed', etag: 'e' })
      .execute(),
  );
  await write((writing) => changeFollowed(writing, by, 'rates', { paused: true }, NOW));
  const soon = () => write((writing) => fetchSoon(writing, by, 'rates', { acceptsChanges: true }, LATER));
  expect(await problemOf(soon)).toMatch(/is paused/);
  await write((writing) => changeFollowed(writing, by, 'rates', { paused: false }, LATER));
  expect(await findFollowed(store.reading, 'rates')).toMatchObject({
    pausedAt: null,
    failures: 0,
    failingSince: null,
    etag: 'e',
    nextAt: LATER,
  });
  await soon();
  expect(await findFollowed(store.reading, 'rates')).toMatchObject({ acceptsChanges: true });
});

test('a dataset that is removed takes its address with it', async () => {
  await files.add('b.csv', 'country,year,rate\nIreland,2023,4\n', { slug: 'gone' });
  await write((writing) => followAddress(writing, by, 'gone', { address: ADDRESS }, NOW));
  await write((writing) => writing.deleteFrom('datasets').where('slug', '=', 'gone').execute());
  expect(await findFollowed(store.reading, 'gone')).toBe(null);
});
