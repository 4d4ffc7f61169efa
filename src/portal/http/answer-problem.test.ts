import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { DatabaseAway } from '../../store/database-gone.ts';
import type { Tables } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { ROUTES } from '../server/routes.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import type { Route } from './route.ts';

let store: Store;
let portal: RunningServer;
let isAway = false;

beforeAll(async () => {
  store = await openTestStore();
  const ifThere = <T extends readonly unknown[], R>(ask: (...given: T) => Promise<R>) =>
    (async (...given: T) => {
      if (isAway) throw new DatabaseAway();
      return ask(...given);
    }) as (...given: T) => Promise<R>;
  const reading = (store.reading as Kysely<Tables>).withPlugin({
    transformQuery: ({ node }) => {
      if (isAway) throw new DatabaseAway();
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  portal = await startTestPortal({
    ...store,
    reading,
    forBetterAuth: reading,
    write: ifThere(store.write) as Store['write'],
    statement: ifThere(store.statement),
    ping: ifThere(store.ping),
    reach: {
      get isUp() {
        return !isAway;
      },
      since: new Date(),
      onChange: () => () => undefined,
    },
  });
  await portal.settled();
  isAway = true;
});
afterAll(async () => {
  isAway = false;
  await portal.close();
  await store.close();
});

const COOKIE = 'sourceline.session_token=none.none';

test('while the database is away, no address fails without saying when to come back', {
  timeout: 240_000,
}, async () => {
  const wrong: string[] = [];
  let refused = 0;
  const ask = async ({ method, path }: Route) => {
    const address = portal.url + path.replaceAll(/:\w+/g, 'a').replace('*', 'a');
    for (const cookie of ['', COOKIE]) {
      const answer = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { origin: portal.url, cookie, authorization: 'Bearer sl_none' },
        ...(method !== 'GET' && { body: new URLSearchParams({ a: 'b' }) }),
      });
      await answer.body?.cancel();
      if (answer.status === 503) refused += 1;
      const isWrong = answer.status >= 500 && !answer.headers.get('retry-after');
      if (isWrong || answer.status === 500) wrong.push(`${method} ${path} ${answer.status}`);
    }
  };
  for (let at = 0; at < ROUTES.length; at += 20) await Promise.all(ROUTES.slice(at, at + 20).map(ask));
  expect(wrong).toEqual([]);
  // It really was unreachable.
  expect(refused).toBeGreaterThan(50);
});

test('a page says so to people, and the API to programs', async () => {
  const page = await fetch(`${portal.url}/story/any`);
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '30']);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  const call = await fetch(`${portal.url}/api/v1/stories`);
  expect([call.status, call.headers.get('retry-after')]).toEqual([503, '30']);
  expect(call.headers.get('content-type')).toMatch(/^application\/problem\+json/);
});
