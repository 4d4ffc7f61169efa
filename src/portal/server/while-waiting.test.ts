import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../clock.ts';
import { silentLog } from '../../log.ts';
import { FrontServer } from '../http/front-server.ts';
import { PageCache } from '../http/page-cache.ts';
import { SavedPages } from '../http/saved-pages.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { answerWhileWaiting } from './while-waiting.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-waiting-'));
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999' });
let front: FrontServer;
let url: string;
let saved: SavedPages;
let cache: PageCache;

beforeAll(async () => {
  const first = SavedPages.open(folder, 'test', silentLog);
  if (!first) throw new Error('the folder is in use');
  const parts = { bytes: 1_000_000, clock: systemClock, log: silentLog, security: [], staleFor: 60_000 };
  const before = new PageCache({ ...parts, saved: first });
  const page = {
    status: 200,
    type: 'text/html',
    text: '<h1>The front page</h1>',
    cacheTags: [cacheTags.everything],
  } as const;
  await before.serve('/', 'main', async () => page);
  first.note({ position: 'here', at: Date.now() });
  first.close();
  saved = SavedPages.open(folder, 'test', silentLog) as SavedPages;
  cache = new PageCache({ ...parts, saved });
  cache.cutOff(saved.heardUntil?.at ?? 0);
  front = new FrontServer(answerWhileWaiting(cache, config), silentLog);
  url = await front.listen(config);
});
afterAll(async () => {
  await front.close(1_000);
  saved.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (path: string, order: RequestInit = {}) => {
  const answer = await fetch(url + path, order);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

it('sends what was saved, as stale, and 503 with Retry-After for anything else', async () => {
  const page = await read('/');
  expect([page.status, page.text]).toEqual([200, '<h1>The front page</h1>']);
  expect(page.headers.get('cache-status')).toContain('stale');
  expect(page.headers.get('surrogate-control')).toBe('no-store');
  for (const [path, order] of [
    ['/section/world', {}],
    ['/', { method: 'POST', body: 'a=b' }],
    ['/api/v1/stories', {}],
  ] as const) {
    const refused = await read(path, order);
    expect(refused.status, path).toBe(503);
    expect(refused.headers.get('retry-after'), path).toBe('10');
    expect(refused.headers.get('cache-control'), path).toBe('no-store');
    expect(refused.headers.get('content-security-policy'), path).toContain("default-src 'none'");
  }
});

it('refuses what the portal would refuse, and answers programs in their own form', async () => {
  const api = await read('/api/v1/stories');
  expect(api.headers.get('content-type')).toContain('application/problem+json');
  expect(JSON.parse(api.text)).toMatchObject({ status: 503 });
  const forwarded = await read('/', { headers: { 'x-forwarded-for': '192.0.2.1' } });
  expect([forwarded.status, forwarded.text.includes('The front page')]).toEqual([421, false]);
  expect((await read('/healthz', { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(200);
});

it('is alive, and not ready', async () => {
  expect((await read('/healthz')).status).toBe(200);
  const ready = await read('/readyz');
  expect([ready.status, JSON.parse(ready.text).missing]).toEqual([503, ['database']]);
  expect(ready.headers.get('retry-after')).toBe('10');
});

it('sends nothing once changes have not been received for too long', async () => {
  cache.cutOff(Date.now() - 60_000);
  expect((await read('/')).status).toBe(503);
});

it('is replaced by another server between two requests, at the same address', async () => {
  front.answerWith((_, response) => void response.end('the portal'));
  expect((await read('/')).text).toBe('the portal');
});
