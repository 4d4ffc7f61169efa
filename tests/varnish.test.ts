import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../scripts/free-port.mjs';
import { systemClock } from '../src/clock.ts';
import { createDiscovery } from '../src/discovery/open-discovery.ts';
import { silentLog } from '../src/log.ts';
import { surrogateKey } from '../src/portal/http/surrogate-keys.ts';
import type { RunningServer } from '../src/portal/server/server.ts';
import { cacheTags } from '../src/portal/site/cache-tags.ts';
import { startTestPortal } from '../src/portal/testing/testing.ts';
import { testConfig } from '../src/portal/testing/testing-parts.ts';
import { makeMember } from '../src/readers/testing.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';
import { draftOf } from '../src/stories/testing.ts';
import { upsertStories } from '../src/stories/upsert-stories.ts';
import { withdrawStory } from '../src/stories/withdraw-story.ts';

const VARNISH = '/usr/sbin/varnishd';
const PATIENTLY = { timeout: 30_000, interval: 50 };

// With Debian's package varnish, and the configuration of docs/varnish.vcl.
describe.skipIf(!existsSync(VARNISH))('with Varnish in front', () => {
  let store: Store;
  let server: RunningServer;
  let varnish: ChildProcess;
  let url: string;
  let purges: Awaited<ReturnType<typeof passPurges>>;
  let cookie: string;
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-varnish-'));

  beforeAll(async () => {
    store = await openTestStore();
    await store.write((writing) => upsertStories(writing, [1, 2, 3].map(storyNumber), new Date()));
    ({ cookie } = await makeMember(store, { name: 'Mara' }));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    purges = await passPurges(() => url);
    const discovery = createDiscovery(store.reading, systemClock, silentLog);
    await discovery.filled();
    server = await startTestPortal(store, { discovery, config: testConfig({ PURGE_URLS: purges.url }) });
    await server.settled();
    const vcl = join(folder, 'varnish.vcl');
    const written = readFileSync(new URL('../docs/varnish.vcl', import.meta.url), 'utf8');
    writeFileSync(vcl, written.replace('"3000"', `"${new URL(server.url).port}"`));
    varnish = spawn(
      VARNISH,
      ['-F', '-j', 'none', '-n', folder, '-a', `127.0.0.1:${port}`, '-f', vcl, '-s', 'malloc,32m'],
      {
        stdio: 'ignore',
      },
    );
    await vi.waitFor(async () => expect((await read('/')).status).toBe(200), PATIENTLY);
  });
  afterAll(async () => {
    const gone = new Promise((resolve) => varnish.once('exit', resolve));
    varnish.kill();
    await gone;
    await server.close();
    purges.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const storyNumber = (at: number) =>
    draftOf({
      headline: `Story ${at}`,
      slug: `story-${at}`,
      text: Array.from({ length: 30 }, (_, word) => `harbour${at}x${word}`).join(' '),
      publishedAt: new Date(Date.now() - at * 3_600_000),
    });
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(url + path, { headers: { host: 'news.example', ...headers } });
    const { status } = answer;
    // Two numbers where it was in the cache: of this request and of the one that brought it.
    return {
      status,
      answer,
      isHit: answer.headers.get('x-varnish')?.includes(' '),
      text: await answer.text(),
    };
  };
  const untilHit = (path: string) =>
    vi.waitFor(async () => expect((await read(path)).isHit).toBe(true), PATIENTLY);

  /** Each purge is repeated, in order: what is read after the repeat of the last one stays. */
  const untilPurgedAgain = async (slug: string) => {
    await server.settled();
    const unseen = draftOf({ headline: 'Unseen', slug, publishedAt: new Date('2100-01-01') });
    await store.write((writing) => upsertStories(writing, [unseen], new Date()));
    const told = () => purges.keys.filter((key) => key === surrogateKey(cacheTags.slug(slug)));
    await vi.waitFor(() => expect(told()).toHaveLength(2), PATIENTLY);
  };

  it('keeps pages until what they show changes, and no other longer or shorter', async () => {
    for (const path of ['/', '/story/story-1', '/story/story-2']) {
      await untilHit(path);
      const { answer } = await read(path);
      expect(answer.headers.get('surrogate-key')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    }
    const [taken] = await store.write((writing) =>
      upsertStories(
        writing,
        [
          draftOf({
            headline: 'Just in',
            slug: 'just-in',
            text: 'word '.repeat(40),
            publishedAt: new Date(),
          }),
        ],
        new Date(),
      ),
    );
    for (const path of ['/', '/story/story-1'])
      await vi.waitFor(async () => expect((await read(path)).text).toContain('Just in'), PATIENTLY);
    await untilHit('/story/just-in');
    await store.write((writing) => withdrawStory(writing, taken?.id ?? '', 'It was wrong.', new Date()));
    for (const path of ['/', '/story/story-1', '/story/just-in'])
      await vi.waitFor(async () => expect((await read(path)).text).not.toContain('word word'), PATIENTLY);
    expect((await read('/story/just-in')).status).toBe(410);
  });

  it('keeps nothing of a member', async () => {
    await untilHit('/story/story-1');
    const own = await read('/story/story-1', { cookie });
    expect([own.isHit, own.text.includes('/login?')]).toEqual([false, false]);
    const stranger = await read('/story/story-1');
    expect([stranger.isHit, stranger.text.includes('/login?')]).toEqual([true, true]);
  });

  it('takes purges from the portal only, and with nothing but keys', async () => {
    await untilPurgedAgain('last-yet');
    await untilHit('/feed.xml');
    const key = 'surrogate-key';
    for (const [headers, status] of [
      [{ 'x-forwarded-for': '192.0.2.1', [key]: 'all' }, 403],
      [{ forwarded: 'for=192.0.2.1', [key]: 'all' }, 403],
      [{}, 400],
      [{ [key]: '' }, 400],
      [{ [key]: 'abc|.*' }, 400],
      [{ [key]: 'abc" || obj.status == 200' }, 400],
      [{ [key]: 'no-such_key another' }, 200],
    ] as [Record<string, string>, number][]) {
      const purge = await fetch(`${url}/`, { method: 'PURGE', headers });
      expect(purge.status, JSON.stringify(headers)).toBe(status);
      expect((await read('/feed.xml')).isHit).toBe(true);
    }
  });

  it('sends what it has while the portal is gone', async () => {
    await untilPurgedAgain('last-of-all');
    // A list that reads do not change, as they are counted at any time.
    await untilHit('/feed.xml');
    await server.close();
    await vi.waitFor(async () => expect((await read('/nothing-kept')).status).toBe(503), PATIENTLY);
    expect(await read('/feed.xml')).toMatchObject({ status: 200, isHit: true });
  });
});

/** Passes purges on to the address of `to`, and notes the keys of each that was answered. */
async function passPurges(to: () => string) {
  const keys: string[] = [];
  const server = createServer(async (request, response) => {
    const headers = { 'surrogate-key': String(request.headers['surrogate-key']) };
    // It starts after the portal, which asks again.
    const { status } = await fetch(to(), { method: 'PURGE', headers }).catch(() => ({ status: 503 }));
    if (status === 200) keys.push(...headers['surrogate-key'].split(' '));
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, keys, close: () => server.close() };
}
