import { get as httpGet } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createDiscovery } from '../../src/discovery/open-discovery.ts';
import { silentLog } from '../../src/log.ts';
import { PageCache } from '../../src/portal/http/page-cache.ts';
import type { RunningServer } from '../../src/portal/server/server.ts';
import { startTestPortal } from '../../src/portal/testing/testing.ts';
import { SESSION_COOKIE_NAME } from '../../src/readers/accounts/cookie-name.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import type { Store } from '../../src/store/database.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { WHOLE } from '../depth.ts';

// Two members and a stranger read shared and personal pages in random order: no byte of one reaches another.

const STORIES = 12;
const PATHS = [
  '/',
  '/?front=common',
  '/?lang=fr',
  ...Array.from({ length: 4 }, (_, at) => `/story/story-${at}`),
  '/section/world',
  '/topic/ports',
  '/search?q=harbour',
  '/corrections',
  '/sitemap',
  '/offline',
  '/front-page',
  '/front-page.json',
  '/favorites',
  '/account',
  '/following',
  '/history',
  '/no-such-page',
  '/feed.xml',
];
/** What only one of them may ever be sent, beside their name and address. */
const MARKERS: Readonly<Record<string, readonly string[]>> = {
  ann: ['Annemarker', 'annmarker@reader.example', 'Annfolder', 'annnote'],
  ben: ['Benmarker', 'benmarker@reader.example', 'Benfolder', 'bennote'],
};

let store: Store;
let server: RunningServer;
const cookies: Record<string, string | null> = { stranger: null };
const tags: Record<string, string[]> = {};

beforeAll(async () => {
  store = await openTestStore();
  const now = new Date();
  const drafts = Array.from({ length: STORIES }, (_, at) =>
    draftOf({
      headline: `Story ${at}`,
      slug: `story-${at}`,
      text: Array.from({ length: 30 }, (_, word) => `harbour${at}x${word}`).join(' '),
      section: at % 2 ? { slug: 'world', names: { en: 'World' } } : { slug: 'trade', names: { en: 'Trade' } },
      topics: [{ slug: at % 3 ? 'ports' : 'grain', names: { en: at % 3 ? 'Ports' : 'Grain' } }],
      publishedAt: new Date(now.getTime() - (at + 1) * 3_600_000),
    }),
  );
  const taken = await store.write((writing) => upsertStories(writing, drafts, now));
  for (const [name, blocks] of [
    ['ann', [{ kind: 'section', target: 'world', count: 3 }]],
    ['ben', [{ kind: 'topic', target: 'grain', count: 6 }]],
  ] as const) {
    const [display = '', email = '', folder = '', note = ''] = MARKERS[name] ?? [];
    const member = await makeMember(store, { name: display, email });
    cookies[name] = member.cookie;
    const saved = taken.slice(name === 'ann' ? 0 : 6, name === 'ann' ? 6 : 12);
    await keep(member, { folder, note, saved: saved.map(({ id }) => id), blocks });
  }
  cookies.forged = `${SESSION_COOKIE_NAME}=nobody.AAAA`;
  cookies.unsigned = `${SESSION_COOKIE_NAME}=${(cookies.ann ?? '').split('=')[1]?.split('.')[0]}.AAAA`;
  const gone = await makeMember(store, { name: 'Gonemarker', email: 'gonemarker@reader.example' });
  await store.statement('update sessions set expires_at = $1 where user_id = $2', [
    new Date(now.getTime() - 1000),
    gone.id,
  ]);
  cookies.expired = gone.cookie;
  const discovery = createDiscovery(store.reading, systemClock, silentLog);
  await discovery.filled();
  server = await startTestPortal(store, { discovery });
  await server.settled();
});
afterAll(async () => {
  await server.close();
  await store.close();
});

async function keep(
  { id }: TestMember,
  what: { folder: string; note: string; saved: readonly string[]; blocks: readonly object[] },
) {
  await store.statement(
    'insert into favorite_folders (id, user_id, name) values (gen_random_uuid(), $1, $2)',
    [id, what.folder],
  );
  for (const story of what.saved) {
    await store.statement(
      'insert into favorites (id, user_id, story_id, note) values (gen_random_uuid(), $1, $2, $3)',
      [id, story, what.note],
    );
  }
  await store.statement('insert into front_pages (user_id, blocks) values ($1, cast($2::text as jsonb))', [
    id,
    JSON.stringify(what.blocks),
  ]);
  await store.statement('update users set wants_recommended = true where id = $1', [id]);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(path: string, who: string, method: string, match: string | null): Promise<Answer> {
  const cookie = cookies[who];
  const headers = {
    ...(cookie && { cookie }),
    ...(match !== null && { 'if-none-match': match }),
  };
  return new Promise((resolve, reject) => {
    const asking = httpGet(server.url + path, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asking.on('error', reject);
  });
}

const people = ['stranger', 'ann', 'ben', 'forged', 'unsigned', 'expired'];
const step = fc.record({
  path: fc.constantFrom(...PATHS),
  who: fc.constantFrom(...people),
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
  /** Whose ETag of this page is sent along. */
  match: fc.constantFrom(null, null, ...people),
});

function check(path: string, who: string, answer: Answer): void {
  const { headers, body, status } = answer;
  const told = `${who} ${path} ${status}`;
  const all = `${JSON.stringify(headers)}\n${body}`;
  for (const [name, markers] of Object.entries(MARKERS)) {
    if (name !== who) for (const marker of markers) expect(all, told).not.toContain(marker);
  }
  expect(all, told).not.toContain('Gonemarker');
  const tag = headers['sourceline-member'];
  if (who !== 'ann' && who !== 'ben') {
    expect(tag, told).toBeUndefined();
    expect(body, told).not.toContain('action="/logout"');
  } else {
    // A feed is the same for everybody, and says so.
    if (path !== '/feed.xml') expect(headers['cache-control'], told).toMatch(/\bno-store$/);
    if (path !== '/feed.xml' && path !== '/no-such-page' && status !== 404) {
      expect(headers['cache-control'], told).toBe('private, no-store');
      expect(headers.etag, told).toBeUndefined();
      expect(status, told).not.toBe(304);
    }
    if (typeof tag === 'string') tags[who] = [...new Set([...(tags[who] ?? []), tag])];
  }
}

describe('what one member is sent', () => {
  it('reaches nobody else, in whatever order pages are asked for', async () => {
    const marks = new Map<string, string>();
    const served = vi.spyOn(PageCache.prototype, 'serve');
    const own = { ann: 0, ben: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
        const answers = await Promise.all(
          steps.map(({ path, who, method, match }) =>
            ask(path, who, method, match === null ? null : (marks.get(`${match} ${path}`) ?? null)),
          ),
        );
        for (const [at, answer] of answers.entries()) {
          const { path = '', who = '', method, match } = steps[at] ?? {};
          check(path, who, answer);
          if (method === 'HEAD' || answer.status === 304) expect(answer.body).toBe('');
          if (answer.status === 304) expect(match, 'a 304 to who sent no mark').not.toBeNull();
          const { etag } = answer.headers;
          if (typeof etag === 'string') marks.set(`${who} ${path}`, etag);
          if (who === 'ann' && answer.body.includes('action="/logout"')) own.ann += 1;
          if (who === 'ben' && answer.body.includes('action="/logout"')) own.ben += 1;
        }
      }),
      { numRuns: WHOLE ? 60 : 25, endOnFailure: true },
    );
    // Whatever the cache was asked for and made, it made for everybody.
    const kept = await Promise.all(served.mock.results.map(({ value }) => value));
    expect(kept.length).toBeGreaterThan(100);
    const everything = Object.values(MARKERS).flat();
    for (const one of kept) {
      const text = 'page' in one ? one.page.plain.bytes.toString() + one.page.plain.head.join() : '';
      expect(everything.filter((marker) => text.includes(marker))).toEqual([]);
      expect(text).not.toContain('action="/logout"');
    }
    // The members did get pages of their own: the test would see a marker that strayed.
    expect(own.ann).toBeGreaterThan(10);
    expect(own.ben).toBeGreaterThan(10);
    expect(tags.ann).toHaveLength(1);
    expect(tags.ben).toHaveLength(1);
    expect(tags.ann).not.toEqual(tags.ben);
  });

  it('stands on their own pages, and a stranger’s page is byte by byte the same before and after', async () => {
    const before = await Promise.all(PATHS.map((path) => ask(path, 'stranger', 'GET', null)));
    for (const who of ['ann', 'ben']) {
      const favorites = await ask('/favorites', who, 'GET', null);
      expect(favorites.body).toContain(MARKERS[who]?.[3]);
      const json = JSON.parse((await ask('/front-page.json', who, 'GET', null)).body);
      expect(json.blocks).toHaveLength(1);
      const front = await ask('/', who, 'GET', null);
      expect(front.body).toContain('front-switch');
      for (const path of PATHS) await ask(path, who, 'GET', null);
    }
    const after = await Promise.all(PATHS.map((path) => ask(path, 'stranger', 'GET', null)));
    for (const [at, path] of PATHS.entries()) {
      if (/favorites|account|following|history/.test(path)) continue;
      const plain = (answer: Answer | undefined) => answer?.body.replace(/"at":"[^"]*"/g, '');
      expect(plain(after[at]), path).toBe(plain(before[at]));
    }
  });
});
