import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { countsOf, networksOf } from './attempt.ts';
import { countAttempt, forgetCounts, forgiveAttempt } from './limit-attempts.ts';

const SECRETS = { current: 'a secret of the test, long enough', earlier: [] };
const START = new Date('2026-03-01T12:00:00Z');
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const countsFor = (account: string, network = '127.0.0.1') =>
  countsOf(SECRETS, 'login', { account, network });

test('ten of an account are counted, the eleventh is not, until the first is ten minutes old', async () => {
  const counts = countsFor('ada@reader.example');
  for (let i = 0; i < 10; i += 1) {
    expect((await countAttempt(store, counts, after(i / 10))).over).toBeNull();
  }
  expect(await countAttempt(store, counts, after(2))).toEqual({ over: 'account', again: after(10) });
  expect((await countAttempt(store, countsFor('bob@reader.example'), after(2))).over).toBeNull();
  expect((await countAttempt(store, counts, after(10))).over).toBeNull();
  expect(await countAttempt(store, counts, after(10))).toEqual({ over: 'account', again: after(10.1) });
});

test('of fifty at once, ten get through', async () => {
  const counts = countsFor('many@reader.example');
  const all = await Promise.all(Array.from({ length: 50 }, () => countAttempt(store, counts, START)));
  expect(all.filter(({ over }) => over === null)).toHaveLength(10);
});

test('what turned out right is not counted, and what is forgotten begins anew', async () => {
  const counts = countsFor('right@reader.example');
  for (let i = 0; i < 30; i += 1) {
    const counted = await countAttempt(store, counts, START);
    if (counted.over !== null) throw new Error('stopped');
    await forgiveAttempt(store, counted.ids);
  }
  for (let i = 0; i < 10; i += 1) await countAttempt(store, counts, START);
  expect((await countAttempt(store, counts, START)).over).toBe('account');
  await store.write((writing) => forgetCounts(writing, counts));
  expect((await countAttempt(store, counts, START)).over).toBeNull();
});

test('a network is stopped after a hundred accounts, a wider one after five hundred, and neither is kept in words', async () => {
  const tryFrom = (network: string, account: string) =>
    countAttempt(store, countsFor(account, network), START);
  for (let i = 0; i < 100; i += 1) expect((await tryFrom('192.0.2.7', `a${i}`)).over).toBeNull();
  expect((await tryFrom('192.0.2.7', 'another')).over).toBe('network');
  expect((await tryFrom('::ffff:192.0.2.7', 'another')).over).toBe('network');
  expect((await tryFrom('192.0.2.8', 'another')).over).toBeNull();
  for (let i = 0; i < 399; i += 1) await tryFrom(`192.0.2.${10 + (i % 100)}`, `b${i}`);
  expect((await tryFrom('192.0.2.200', 'another')).over).toBe('network');
  expect((await tryFrom('192.0.3.1', 'another')).over).toBeNull();
  const keys = await store.reading.selectFrom('attempts').select('key').execute();
  expect(keys.every(({ key }) => /^[\w-]{43}$/.test(key))).toBe(true);
});

test.each([
  ['192.0.2.7', ['192.0.2.7/32', '192.0.2.0/24']],
  ['::ffff:192.0.2.7', ['192.0.2.7/32', '192.0.2.0/24']],
  ['2001:db8:1:2:3:4:5:6', ['2001:db8:1:2:0:0:0:0/64', '2001:db8:1:0:0:0:0:0/48']],
  ['127.0.0.1', []],
  ['::1', []],
  ['::ffff:127.0.0.1', []],
  ['unheard of', ['unknown:unheard of']],
])('%s is in the networks %j', (address, networks) => expect(networksOf(address)).toEqual(networks));
