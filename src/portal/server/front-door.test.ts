import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { type Log, silentLog } from '../../log.ts';
import { SESSION_COOKIE_NAME } from '../../readers/accounts/cookie-name.ts';
import type { Holding } from '../http/being-set-up.ts';
import { PageCache } from '../http/page-cache.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { type FrontDoorSettings, frontDoor } from './front-door.ts';

const cache = new PageCache({
  bytes: 1_000_000,
  clock: systemClock,
  log: silentLog,
  security: [],
  staleFor: 60_000,
});
const lateness = { isBusy: false };
const faults: { err: unknown; url: string }[] = [];
const log = {
  ...silentLog,
  info: () => undefined,
  error: (fault: (typeof faults)[number]) => faults.push(fault),
} as unknown as Log;
const unset: Holding = {
  holds: (raw) => raw.startsWith('/held'),
  look: () => Promise.reject(new Error('the table is not there')),
};
let server: Server;
let url: string;

beforeAll(async () => {
  const sending = { want: () => undefined, read: () => undefined, closing: false };
  const others = {
    sending,
    metrics: { hit: () => undefined, answered: () => undefined },
    answering: { context: { config: testConfig() }, log: silentLog, security: [], sending },
  } as unknown as Pick<FrontDoorSettings, 'sending' | 'metrics' | 'answering'>;
  const methodsOf = () => undefined;
  const settings = { ...others, cache, security: [], log, lateness, methodsOf, holding: unset };
  server = createServer(frontDoor(settings, (_, response) => response.end('rendered')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(url + path, { headers });
  return { text: await answer.text(), cached: answer.headers.get('cache-status') };
}

const keep = (path: string) =>
  cache.serve(path, 'main', async () => ({
    status: 200,
    type: 'text/plain',
    text: `kept ${path}`,
    cacheTags: [cacheTags.story(path)],
  }));

test('an outdated page is rendered again, or sent as it is while the server is too busy for that', async () => {
  for (const path of ['/fresh', '/outdated', '/removed']) await keep(path);
  cache.invalidate([cacheTags.story('/outdated')]);
  cache.remove([cacheTags.story('/removed')]);
  const texts = async () => {
    const answers = await Promise.all(['/fresh', '/outdated', '/removed', '/never'].map((path) => ask(path)));
    return answers.map(({ text }) => text);
  };
  expect(await texts()).toEqual(['kept /fresh', 'rendered', 'rendered', 'rendered']);
  lateness.isBusy = true;
  expect(await texts()).toEqual(['kept /fresh', 'kept /outdated', 'rendered', 'rendered']);
  expect((await ask('/fresh')).cached).toBeNull();
  expect((await ask('/outdated')).cached).toContain('detail=stale');
  // Members are identified later, behind the router.
  expect((await ask('/outdated', { cookie: `${SESSION_COOKIE_NAME}=x` })).text).toBe('rendered');
});

test('a reader stays held back where it cannot be seen whether the newsroom is set up, and the log says why', async () => {
  const answer = await fetch(`${url}/held?secret=1`);
  expect(answer.status).toBe(503);
  await answer.text();
  expect(faults).toMatchObject([{ err: { message: 'the table is not there' }, url: '/held' }]);
});
