import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../src/portal/server/server.ts';
import { startTestPortal } from '../src/portal/testing/testing.ts';
import { testConfig } from '../src/portal/testing/testing-parts.ts';
import { makeMember, TEST_PASSWORD, type TestMember } from '../src/readers/testing.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';
import { WHOLE } from './depth.ts';

const TRIES = WHOLE ? 1_000 : 50;
const MINUTES = 10;

let store: Store;
let portal: RunningServer;
let member: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  // Behind a proxy, as in earnest: what the proxy itself saw stands last, and only that is believed.
  portal = await startTestPortal(store, { config: testConfig({ TRUST_PROXY: 'yes' }) });
  member = await makeMember(store, { email: 'target@reader.example' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

function logIn(fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}) {
  return fetch(`${portal.url}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  });
}

test(`of ${TRIES} wrong logins with changing X-Forwarded-For, spellings and fields, ten are looked at, and the rest wait`, async () => {
  const spellings = [
    'target@reader.example',
    ' Target@Reader.Example',
    'TARGET@READER.EXAMPLE\t',
    'target@reader.example ',
  ];
  const counts = new Map<number, number>();
  const waits: number[] = [];
  const tryOne = async (i: number) => {
    const answer = await logIn(
      {
        email: spellings[i % spellings.length] ?? '',
        password: `a guess, number ${i}`,
        account: String(i),
        'email[]': 'other@reader.example',
      },
      {
        'x-forwarded-for': `198.51.${i % 250}.${i % 199}, 203.0.${i % 113}.${i % 251}`,
        'x-real-ip': `10.0.0.${i % 9}`,
      },
    );
    counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
    if (answer.status === 429) waits.push(Number(answer.headers.get('retry-after')));
    await answer.arrayBuffer();
  };
  for (let at = 0; at < TRIES; at += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, i) => tryOne(at + i)));
  }
  expect(Object.fromEntries(counts)).toEqual({ 400: 10, 429: TRIES - 10 });
  expect(waits.every((seconds) => seconds >= 1 && seconds <= MINUTES * 60)).toBe(true);
  const right = await logIn({ email: member.email, password: TEST_PASSWORD });
  expect(right.status, 'the right password let in while the account was locked').toBe(429);
}, 120_000);

test('an address that nobody has is locked in the same way', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    statuses.push((await logIn({ email: 'nobody@reader.example', password: `a guess, number ${i}` })).status);
  }
  expect(statuses).toEqual([...Array(10).fill(400), 429, 429]);
});

test('what is counted outlives the process', async () => {
  const again = await startTestPortal(store, { config: testConfig() });
  try {
    const answer = await fetch(`${again.url}/login`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ email: member.email, password: TEST_PASSWORD }),
    });
    expect(answer.status).toBe(429);
  } finally {
    await again.close();
  }
});

test('one network may not try account after account', async () => {
  const from = (address: string, account: string) =>
    logIn({ email: `${account}@reader.example`, password: 'the same guess' }, { 'x-forwarded-for': address });
  let refused = 0;
  for (let i = 0; i < 105; i += 1) {
    if ((await from('1.2.3.4, 192.0.2.9', `many${i}`)).status === 429) refused += 1;
  }
  expect(refused).toBe(5);
  expect((await from('192.0.2.9, 192.0.3.1', 'elsewhere')).status).toBe(400);
});
