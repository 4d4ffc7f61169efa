import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent, createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { declareJobs } from '../../store/queue-claims.ts';
import { openTestStore } from '../../store/testing.ts';
import { listCards } from '../../stories/card.queries.ts';
import { keepOldPaths } from '../../stories/keep-old-paths.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { brotliOptions } from '../http/kept-page.ts';
import type { MakePage } from '../http/page.ts';
import { FIELDS, type Route } from '../http/route.ts';
import { SavedPages } from '../http/saved-pages.ts';
import { surrogateKey } from '../http/surrogate-keys.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { ROUTES } from './routes.ts';
import type { RunningServer } from './server.ts';

/** Long enough that the best compression is smaller than the quick one. */
const LASTING = Array.from({ length: 400 }, (_, at) => `.a${at * 7919} { inset: ${at % 13}px }`).join('\n');
const now = new Date('2026-11-24T10:00:00Z');
let store: Store;
let portal: RunningServer;
let made = 0;
let slow: (() => void) | null = null;

const section: MakePage = async ({ reading, clock }, { params, asked }) => {
  made += 1;
  const slug = params.slug ?? '';
  const cards = await listCards(reading, { language: asked ?? 'en', section: slug }, 20, clock.now());
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    text: `<h1>${slug}</h1>${cards.map(({ headline }) => `<p>${headline}</p>`).join('')}${'<p>Some text.</p>'.repeat(100)}`,
    cacheTags: [cacheTags.section(slug, asked ?? 'en'), ...cards.map(({ id }) => cacheTags.story(id))],
  };
};
const fails: MakePage = async () => {
  throw new Error('secret words of a fault');
};
const cannotNow: MakePage = async () => {
  throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
};
const failsOutside: MakePage = async () => {
  const full = { code: '53100' };
  throw Object.assign(new Error('could not extend file "base/5/1": No space left on device'), full);
};
const waits: MakePage = async () => {
  await new Promise<void>((resolve) => {
    slow = resolve;
  });
  return { status: 200, type: 'text/plain', text: 'finished', cacheTags: null };
};
const lasting: MakePage = async () => ({
  status: 200,
  type: 'text/css; charset=utf-8',
  text: LASTING,
  cacheTags: [],
  lasts: true,
});
const extra = (path: string, page: MakePage): Route => ({
  method: 'GET',
  path,
  who: 'anyone',
  about: '',
  query: { lang: FIELDS.lang, page: FIELDS.page },
  answer: { page, tier: 'main' },
  face: 'page',
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', agent?: Agent) =>
  askAt(portal, path, headers, method, agent);

function askAt(
  { url }: Pick<RunningServer, 'url'>,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  agent?: Agent,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers, method, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

const take = (...drafts: ReturnType<typeof draftOf>[]) =>
  store.write((writing) => upsertStories(writing, drafts, now));

beforeAll(async () => {
  store = await openTestStore();
  await take(
    draftOf({
      headline: 'Grain <moves> & "rests"',
      slug: 'grain',
      topics: [{ slug: 'trade', names: { en: 'Trade' } }],
    }),
    draftOf({ headline: 'Зерно', slug: 'zerno', language: 'ru', groupKey: 'test:grain' }),
    draftOf({
      headline: 'From a wire',
      slug: 'wire',
      source: { slug: 'w', name: 'Wire', url: null, licence: null, licenceUrl: null, policy: 'linked' },
      text: 'The whole text of somebody else.',
    }),
  );
  portal = await startTestPortal(store, {
    routes: [
      ...ROUTES.filter(({ path }) => path !== '/section/:section'),
      extra('/section/:slug', section),
      extra('/fails', fails),
      extra('/cannot-now', cannotNow),
      extra('/fails-outside', failsOutside),
      { ...extra('/api/fails-outside', failsOutside), face: 'api' },
      extra('/waits', waits),
      extra('/lasting', lasting),
    ],
  });
  await portal.settled();
});

afterAll(async () => {
  await portal.close();
  await store.close();
});

test('a request that names two hosts is refused, however it is asked', async () => {
  for (const path of ['/section/world', '/healthz', '/api/v1/stories']) {
    const { hostname, port } = new URL(portal.url);
    const socket = connect(Number(port), hostname);
    socket.end(
      `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  }
});

test('the page about the API has as strict a policy as every page', async () => {
  const { headers } = await ask('/api/docs/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/(?:script|style)-src [^;]*unsafe/);
  expect(policy).toContain("form-action 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a portal of this machine answers requests from elsewhere with one line for the operator', async () => {
  const alone = await startTestPortal(store, {
    config: testConfig({ PUBLIC_URL: 'http://localhost:3000' }),
    routes: [...ROUTES.filter(({ path }) => path !== '/section/:section'), extra('/section/:slug', section)],
  });
  try {
    const answer = async (path: string, headers: Record<string, string>) => {
      const answered = await askAt(alone, path, headers);
      return { status: answered.status, type: answered.headers['content-type'], text: answered.text };
    };
    expect(await answer('/section/world', {})).toMatchObject({ status: 200 });
    const line =
      'This portal answers only at http://localhost:3000. Operator: set PUBLIC_URL to the address readers use.';
    // The page is in memory now; the desk, a missing URL and a non-canonical one are not.
    for (const path of ['/section/world', '/login', '/desk', '/metrics', '/nothing', '//section/world']) {
      for (const headers of [{ host: 'news.example' }, { 'x-forwarded-for': '192.0.2.7' }] as const) {
        expect(await answer(path, { ...headers }), path).toEqual({
          status: 421,
          type: 'text/plain; charset=utf-8',
          text: `${line}\n`,
        });
      }
    }
    const api = await answer('/api/v1/stories', { host: 'news.example' });
    expect(api).toMatchObject({ status: 421, type: 'application/problem+json; charset=utf-8' });
    expect(JSON.parse(api.text)).toMatchObject({ error: { kind: 'misdirected' } });
    for (const path of ['/healthz', '/readyz']) {
      expect(await answer(path, { host: 'news.example' }), path).toMatchObject({ status: 200 });
    }
  } finally {
    await alone.close();
  }
});

test('a story’s address on its former site redirects to it, but not if readers may not see it', async () => {
  const drafts = ['Moved here', 'Held back'].map((headline) =>
    draftOf({ headline, embargoUntil: headline === 'Held back' ? new Date('2030-01-01T00:00:00Z') : null }),
  );
  const [moved, held] = await store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, now);
    await keepOldPaths(
      writing,
      taken.map(({ id }, i) => ({ path: `/2019/04/old-${i}`, storyId: id })),
    );
    return taken;
  });
  expect(await ask('/2019/04/old-0?utm_source=x')).toMatchObject({
    status: 301,
    headers: { location: `/story/${moved?.slug}`, 'content-security-policy': expect.any(String) },
  });
  expect(await ask('/2019/04/old-1')).toMatchObject({ status: 404 });
  expect(held?.slug).toBe('held-back');
  expect(await ask('/2019/04/old-2')).toMatchObject({ status: 404 });
});

test('a page is rendered once, sent compressed, and answered with 304 if the browser has it', async () => {
  const first = await ask('/section/world');
  expect(first.status).toBe(200);
  expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  const before = made;
  const packs = async () => ask('/section/world', { 'accept-encoding': 'gzip, br' });
  await packs();
  await expect.poll(async () => (await packs()).headers['content-encoding']).toBe('br');
  const packed = await packs();
  expect(brotliDecompressSync(packed.body).toString()).toBe(first.text);
  expect(packed.headers.etag).not.toBe(first.headers.etag);
  expect(packed.headers.vary).toBe('Accept-Encoding');
  for (const etag of [first.headers.etag, packed.headers.etag, `W/"x", ${first.headers.etag}`]) {
    const again = await ask('/section/world', { 'if-none-match': etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers.etag).toBe(first.headers.etag);
  }
  const head = await ask('/section/world', {}, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(first.body.length),
  ]);
  expect(made).toBe(before);
});

test('the first reader gets a quickly compressed page, later ones a smaller form of the same page', async () => {
  const br = { 'accept-encoding': 'gzip, br' };
  const before = made;
  const first = await ask('/section/first-reader', br);
  const { etag } = first.headers;
  expect(etag).toMatch(/-quick-br"$/);
  expect(brotliDecompressSync(first.body).toString()).toContain('<h1>first-reader</h1>');
  // Of many simultaneous requests, the last may already get the best encoding.
  const many = await Promise.all(Array.from({ length: 8 }, () => ask('/section/first-many', br)));
  for (const { headers, body } of many) {
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toContain('<h1>first-many</h1>');
  }
  expect(made).toBe(before + 2);
  await expect.poll(async () => (await ask('/section/first-reader', br)).headers.etag).not.toBe(etag);
  const best = await ask('/section/first-reader', br);
  expect(best.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(best.body)).toEqual(brotliDecompressSync(first.body));
  expect((await ask('/section/first-reader', { ...br, 'if-none-match': etag ?? '' })).status).toBe(304);

  const zipped = await ask('/section/first-zipped', { 'accept-encoding': 'gzip' });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.body).toString()).toContain('<h1>first-zipped</h1>');
  expect((await ask('/section/first-plain')).headers['content-encoding']).toBeUndefined();
});

test('files that never change are compressed best for their first reader', async () => {
  const br = { 'accept-encoding': 'br' };
  const first = await ask('/lasting', br);
  expect(brotliDecompressSync(first.body).toString()).toBe(LASTING);
  expect(first.body.length).toBe(brotliCompressSync(LASTING, brotliOptions(LASTING.length)).length);
  const again = await ask('/lasting', br);
  expect([again.headers.etag, again.body]).toEqual([first.headers.etag, first.body]);
});

test('unknown query fields share the page; a wrong value of a known one is refused in one sentence', async () => {
  await ask('/section/world?page=2');
  const before = made;
  expect((await ask('/section/world?utm_source=x&page=2')).status).toBe(200);
  expect(made).toBe(before);
  const wrong = await ask('/section/world?page=minus');
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('The field page takes a page number from 1 to 9999.');
});

test('a publish is seen at once on its section, and only what shows it is dropped', async () => {
  await ask('/section/world');
  await ask('/section/sport');
  const before = made;
  const [taken] = await take(draftOf({ headline: 'Just in', slug: 'just-in' }));
  // PostgreSQL delivers its notice a moment after the commit; until then the cached page is served, without rendering.
  await expect.poll(async () => (await ask('/section/world')).text).toContain('Just in');
  await ask('/section/sport');
  expect(made).toBe(before + 1);
  await store.write((writing) => withdrawStory(writing, taken?.id ?? '', 'It was wrong.', now));
  await expect.poll(async () => (await ask('/section/world')).text).not.toContain('Just in');
  const gone = await ask('/api/v1/stories/just-in');
  expect(gone.status).toBe(410);
  expect(JSON.parse(gone.text).error).toEqual({
    kind: 'gone',
    message: 'This story was withdrawn: It was wrong.',
    advice: '',
  });
});

test('kept pages, other answers, errors and redirects all have security headers', async () => {
  await ask('/section/world');
  for (const path of ['/section/world', '/healthz', '/nothing', '/Section/World', '/%ff', '/api/v1/search']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect(headers['content-security-policy'], path).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});

test('hostile addresses get a clean answer', async () => {
  const cases: [string, number, string?][] = [
    ['//evil.example', 301, '/evil.example'],
    ['/section/world/', 301, '/section/world'],
    ['//section//world//?page=2', 301, '/section/world?page=2'],
    ['/Section/WORLD?Page=2', 301, '/section/world?Page=2'],
    ['/s%65ction/world', 301, '/section/world'],
    ['/section%2fworld', 400],
    ['/../../etc/passwd', 404],
    ['/section/%ff', 400],
    ['/section/%', 400],
    ['/a%00b', 400],
    ['/a\\b', 400],
    [`/${'a'.repeat(3_000)}`, 400],
    ['http://elsewhere.example/', 400],
    ['/section/%F0%9F%98%80', 200],
    ['/constructor', 404],
    ['/api/v1/stories?from=0000-01-01', 400],
    ['/api/v1/stories?to=9999-12-31', 400],
    ['/sitemap?month=0000-01', 400],
    ['/sitemap?month=9999-12', 400],
    ['/__proto__', 404],
    [`/api/v1/stories/${'a'.repeat(300)}`, 404],
  ];
  for (const [path, status, location] of cases) {
    const answer = await ask(path);
    expect([path, answer.status, answer.headers.location]).toEqual([path, status, location]);
    expect(answer.text).not.toMatch(/at .*:\d+:\d+/);
  }
  expect((await ask('/section/world', {}, 'POST')).status).toBe(405);
});

test('an unexpected error is reported as ours, without its message', async () => {
  const answer = await ask('/fails');
  expect(answer.status).toBe(500);
  expect(answer.text).toContain('Something went wrong on our side.');
  expect(answer.text).not.toContain('secret');
});

test('a request the database cannot answer at the moment may be repeated', async () => {
  const answer = await ask('/cannot-now');
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30']);
});

test('while the database is away, whatever cannot be answered has Retry-After', async () => {
  const before = portal;
  let isUp = false;
  const away: Store = {
    ...store,
    reach: {
      get isUp() {
        return isUp;
      },
      since: new Date(),
      onChange: () => () => undefined,
    },
  };
  portal = await startTestPortal(away, { routes: [...ROUTES, extra('/fails', fails)] });
  try {
    const answer = await ask('/fails');
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30']);
    const ready = await ask('/readyz');
    expect([ready.status, JSON.parse(ready.text).missing]).toEqual([503, ['database']]);
    isUp = true;
    expect((await ask('/readyz')).status).toBe(200);
    expect((await ask('/fails')).status).toBe(500);
  } finally {
    await portal.close();
    portal = before;
  }
});

test('pages and the API say what to do about a full disk, permissions and damage, and do not call it a bug', async () => {
  for (const [path, wants] of [
    ['/fails-outside', 'text/html'],
    ['/api/fails-outside', 'application/problem+json'],
  ] as const) {
    const answer = await ask(path);
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30']);
    expect(answer.headers['content-type']).toContain(wants);
    expect(answer.text).toContain('The disk is full.');
    expect(answer.text).toContain('Free some space');
    expect(answer.text).not.toMatch(/our side|report it|53100/);
  }
});

test('readiness, figures, and who may see them', async () => {
  const ready = await ask('/readyz');
  expect([ready.status, JSON.parse(ready.text).worker]).toEqual([200, 'none']);
  await declareJobs(store, [{ name: 'each minute', rhythm: '* * * * *', next: () => new Date() }]);
  expect(JSON.parse((await ask('/readyz')).text)).toMatchObject({ status: 'ready', worker: 'running' });
  const figures = await ask('/metrics');
  expect(figures.text).toContain('sourceline_page_hits_total');
  expect(figures.text).toContain('sourceline_worker_running 1');
  expect(figures.text).toMatch(/sourceline_jobs_wait_seconds \d/);
  await store.statement(`update jobs set due_at = now() - interval '2 minutes'`);
  expect(JSON.parse((await ask('/readyz')).text)).toMatchObject({ status: 'ready', worker: 'none' });
  expect((await ask('/metrics')).text).toContain('sourceline_worker_running 0');
  expect((await ask('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(403);
});

test('a reader behind our proxy cannot name another address to escape the limit', async () => {
  const before = portal;
  const other = await startTestPortal(store, {
    config: testConfig({ TRUST_PROXY: 'yes' }),
    routes: [{ ...extra('/limited', section), perMinute: 2 }],
  });
  portal = other;
  const statuses: number[] = [];
  for (const made of ['127.0.0.1', '127.0.0.1', '198.51.100.7', '198.51.100.8']) {
    const page = statuses.length + 1;
    const answer = await ask(`/limited?page=${page}`, { 'x-forwarded-for': `${made}, 203.0.113.9` });
    statuses.push(answer.status);
  }
  portal = before;
  await other.close();
  expect(statuses).toEqual([200, 200, 429, 429]);
});

test('requests in flight are finished at closing, on connections that were kept alive', async () => {
  const other = await startTestPortal(store, { routes: [extra('/waits', waits)] });
  const before = portal;
  portal = other;
  const agent = new Agent({ keepAlive: true });
  await ask('/waits-not', {}, 'GET', agent);
  const asked = ask('/waits', {}, 'GET', agent);
  await expect.poll(() => slow).not.toBeNull();
  const closed = other.close();
  slow?.();
  const answer = await asked;
  expect([answer.status, answer.text, answer.headers.connection]).toEqual([200, 'finished', 'close']);
  await closed;
  portal = before;
  agent.destroy();
});

test('what a request changes while the server closes is gone from the disk and from proxies', async () => {
  slow = null;
  const purged: string[] = [];
  const proxy = createServer((request, response) => {
    purged.push(...String(request.headers['surrogate-key']).split(' '));
    response.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-closing-'));
  const files = () => readdirSync(folder).filter((file) => file.endsWith('.page'));
  const [story] = await take(draftOf({ headline: 'Too late', slug: 'too-late' }));
  const id = story?.id ?? '';
  const withdraws: MakePage = async (context, request) => {
    const page = await waits(context, request);
    await store.write((writing) => withdrawStory(writing, id, 'It was wrong.', now));
    return page;
  };
  const shown: MakePage = async () => ({
    status: 200,
    type: 'text/html',
    text: id,
    cacheTags: [cacheTags.story(id)],
  });
  const other = await startTestPortal(store, {
    routes: [extra('/withdraws', withdraws), extra('/shown', shown)],
    saved: SavedPages.open(folder, 'test', silentLog),
    config: testConfig({ PURGE_URLS: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }),
  });
  await askAt(other, '/shown');
  await expect.poll(files, { timeout: 10_000 }).toHaveLength(1);
  const asked = askAt(other, '/withdraws');
  await expect.poll(() => slow).not.toBeNull();
  purged.length = 0;
  const closed = other.close();
  const answers = () =>
    fetch(other.url).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: 10_000 }).toBe(false);
  (slow as (() => void) | null)?.();
  expect((await asked).status).toBe(200);
  await closed;
  expect(files()).toEqual([]);
  expect(purged).toContain(surrogateKey(cacheTags.story(id)));
  proxy.close();
  rmSync(folder, { recursive: true });
});

/** A keep-alive connection, as a proxy uses it: its responses, and when it is closed. */
async function keptAlive(port: string) {
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  const send = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: news.example\r\n\r\n`);
  const answered = async (what: RegExp) => {
    await expect.poll(() => text).toMatch(what);
    const said = text;
    text = '';
    return said;
  };
  return { send, answered, closed, socket };
}

test('a server that is asked to stop says so, tells connections to close, and takes none', async () => {
  slow = null;
  const other = await startTestPortal(store, { routes: [...ROUTES, extra('/waits', waits)] });
  const { port } = new URL(other.url);
  const [idle, kept, page, working] = [
    await keptAlive(port),
    await keptAlive(port),
    await keptAlive(port),
    await keptAlive(port),
  ];
  kept.send('/readyz');
  expect(await kept.answered(/"status"/)).toMatch(/200 OK.*keep-alive/is);
  page.send('/');
  expect(await page.answered(/<\/html>/)).toMatch(/200 OK/);
  working.send('/waits');
  await expect.poll(() => slow).not.toBeNull();
  // What was sent earlier is answered, though it is read later.
  kept.send('/readyz');
  page.send('/');
  const closing = other.close();
  expect(await kept.answered(/"status"/)).toMatch(/503.*connection: close.*"stopping"/is);
  expect(await page.answered(/<\/html>/)).toMatch(/200 OK.*connection: close/is);
  // Before the request in progress is abandoned, or it would not be answered below.
  await Promise.all([idle.closed, kept.closed, page.closed]);
  const late = connect(Number(port), '127.0.0.1');
  expect(await once(late, 'error')).toMatchObject([{ code: 'ECONNREFUSED' }]);
  (slow as (() => void) | null)?.();
  expect(await working.answered(/finished/)).toMatch(/connection: close/i);
  await closing;
});

test('with DRAIN_SECONDS a server continues to accept connections, and tells each to close', async () => {
  const config = testConfig({ DRAIN_SECONDS: '2' });
  const other = await startTestPortal(store, { config });
  const { port } = new URL(other.url);
  const before = await keptAlive(port);
  const closing = other.close();
  before.send('/readyz');
  expect(await before.answered(/"status"/)).toMatch(/503.*connection: close/is);
  const late = await keptAlive(port);
  late.send('/healthz');
  expect(await late.answered(/"ok"/)).toMatch(/200 OK.*connection: close/is);
  await closing;
  const none = connect(Number(port), '127.0.0.1');
  expect(await once(none, 'error')).toMatchObject([{ code: 'ECONNREFUSED' }]);
});
