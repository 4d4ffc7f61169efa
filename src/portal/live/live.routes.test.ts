import { request as httpRequest, type IncomingHttpHeaders, Server } from 'node:http';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Clock, systemClock } from '../../clock.ts';
import { editEntry, takeBackEntry } from '../../desk/live/edit-entry.ts';
import { endCoverage } from '../../desk/live/steer-coverage.ts';
import { liveStory, said, writeEntry } from '../../desk/live/testing.ts';
import { writeSummary } from '../../desk/live/write-summary.ts';
import { moveStory } from '../../desk/move-story.ts';
import { setEmbargo } from '../../desk/schedule/set-embargo.ts';
import { startStory } from '../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../desk/testing.ts';
import { silentLog } from '../../log.ts';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import { renameStory } from '../../stories/rename-story.ts';
import { type RunningServer, startServer } from '../server/server.ts';
import { structuredFaults } from '../testing/schema-org.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { eventIn, type HeardEvent, waitFor } from './testing.ts';

interface Listening {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly events: HeardEvent[];
  readonly ended: Promise<void>;
  wait(event: string, count?: number): Promise<HeardEvent>;
  leave(): void;
}

function listen(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      url + path,
      { headers: { accept: 'text/event-stream', ...headers } },
      (response) => {
        const events: HeardEvent[] = [];
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          rest += text;
          const whole = rest.split('\n\n');
          rest = whole.pop() ?? '';
          events.push(...whole.flatMap(eventIn));
        });
        const ended = new Promise<void>((end) => {
          response.once('end', end);
          response.once('close', end);
        });
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          events,
          ended,
          wait: (event, count = 1) => waitFor(events, event, count),
          leave: () => asked.destroy(),
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const NONE = { blocking: [] };
const clock: Clock = systemClock;
let store: Store;
/** Two servers on one database: changes through either are received through both. */
let portal: RunningServer;
let other: RunningServer;
let editor: Awaited<ReturnType<typeof staffIn>>;

beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  const config = testConfig({ LIVE_READERS: '3' });
  portal = await startServer({ store, config, log: silentLog, clock, busyAfter: 0 });
  other = await startServer({ store, config, log: silentLog, clock, busyAfter: 0 });
});
afterAll(async () => {
  await portal.close();
  await other.close();
  await store.close();
});

const live = (headline: string) => liveStory(store, editor, headline);
const write = (storyId: string, text: string, more = {}) => writeEntry(store, editor, storyId, text, more);
const entriesOf = async (storyId: string) => (await findLive(store.reading, storyId))?.entries ?? [];
const get = (path: string, at = portal) => fetch(at.url + path, { redirect: 'manual' });
const pageAt = async (path: string) => parseHTML(await (await get(path)).text()).document;
const until = async (condition: () => Promise<boolean>) => {
  while (!(await condition())) await new Promise((done) => setTimeout(done, 25));
};

describe('the page of live coverage', () => {
  it('has its summary, its key points, and its entries with their figures, the newest first', async () => {
    const { storyId, slug } = await live('A whole page');
    await write(storyId, 'Imports fell by 7 % in 2024.', { headline: 'Imports <fall>', isKey: true });
    await write(storyId, 'Customs counted 900 tonnes.');
    await store.write((writing) =>
      writeSummary(
        writing,
        { storyId, version: 0, override: '', body: said('Imports fell by 7 %.') },
        editor.writes,
        NONE,
        clock.now(),
      ),
    );
    await until(async () => (await (await get(`/story/${slug}`)).text()).includes('live-summary'));
    const page = await pageAt(`/story/${slug}`);
    const entries = [...page.querySelectorAll('.live-entry')];
    expect(entries.map((entry) => entry.id)).toEqual(['entry-2', 'entry-1']);
    expect(entries[1]?.querySelector('h3')?.textContent).toBe('Imports <fall>');
    expect(page.querySelector('.live-points a')?.getAttribute('href')).toBe(`/story/${slug}#entry-1`);
    const figures = [...page.querySelectorAll('a[data-figure]')];
    expect(figures.map((link) => link.textContent?.match(/^\d+ (?:%|tonnes)/)?.[0])).toEqual([
      '12 %',
      '7 %',
      '900 tonnes',
      '7 %',
    ]);
    expect(figures.at(-1)?.closest('.live-entry')?.id).toBe('entry-1');
    for (const entry of entries) expect(entry.querySelector('time')?.textContent).toMatch(/\d\d:\d\d UTC/);
    expect(page.querySelector('[data-live]')?.getAttribute('data-live')).toBe(`/story/${slug}/live?since=4`);
    expect(page.querySelectorAll('script[src*="/live-"]')).toHaveLength(1);
    const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
    expect(data).toMatchObject({ '@type': 'LiveBlogPosting', coverageStartTime: expect.any(String) });
    expect(structuredFaults(page.documentElement.outerHTML)).toEqual([]);
    expect(data.coverageEndTime).toBeUndefined();
    expect(data.liveBlogUpdate.map((update: { articleBody: string }) => update.articleBody)).toEqual([
      'Customs counted 900 tonnes.',
      'Imports fell by 7 % in 2024.',
    ]);
  });

  it('is cut into pages that begin with an entry, and an address of an entry leads to it', async () => {
    const { storyId, slug } = await live('Many');
    for (let at = 1; at <= 34; at += 1) await write(storyId, `Line ${at}.`);
    await portal.settled();
    const first = await pageAt(`/story/${slug}`);
    expect(first.querySelectorAll('.live-entry')).toHaveLength(30);
    expect(first.querySelector('a.older')?.getAttribute('href')).toBe(`/story/${slug}?from=4`);
    const second = await pageAt(`/story/${slug}?from=4`);
    expect([...second.querySelectorAll('.live-entry')].map(({ id }) => id)).toEqual(
      [4, 3, 2, 1].map((number) => `entry-${number}`),
    );
    // An older page does not listen: it would not know where to insert entries.
    expect(second.querySelector('[data-live]')).toBeNull();
    // A figure's page links to the figure's place, on whichever page that is.
    const entryId = (await entriesOf(storyId)).find(({ number }) => number === 2)?.id ?? '';
    const sent = { storyId, entryId, version: 1, headline: '', note: '', override: '' };
    await store.write((writing) =>
      editEntry(writing, { ...sent, body: said('Imports fell by 7 %.') }, editor.writes, NONE, clock.now()),
    );
    await portal.settled();
    const older = await pageAt(`/story/${slug}?from=4`);
    const figure = older.querySelector('#entry-2 a[data-figure]')?.getAttribute('data-figure') ?? '';
    const whole = await pageAt(`/figure/${figure}`);
    const place = `/story/${slug}?figure=${figure}#figure-${figure}`;
    expect(whole.querySelector(`a[href="${place}"]`)).not.toBeNull();
    const there = await get(place);
    expect([there.status, there.headers.get('location')]).toEqual([
      302,
      `/story/${slug}?from=2#figure-${figure}`,
    ]);
    for (const from of ['34', '99']) {
      const answer = await get(`/story/${slug}?from=${from}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `/story/${slug}`]);
    }
  });

  it('of no entries says so; the feed and the API have the entries, and of one taken back the notice alone', async () => {
    const { storyId, slug } = await live('For machines');
    expect((await pageAt(`/story/${slug}`)).querySelector('[data-live-none]')?.textContent).toMatch(
      /No entries/,
    );
    await write(storyId, 'Imports fell by 7 %.', { headline: 'Imports' });
    await write(storyId, 'A wrong line.');
    const [wrong] = await entriesOf(storyId);
    await store.write((writing) =>
      takeBackEntry(
        writing,
        { storyId, entryId: wrong?.id ?? '', reason: 'It was not so.' },
        editor.writes,
        clock.now(),
      ),
    );
    await portal.settled();
    const feed = await (await get(`/story/${slug}/feed.atom`)).text();
    expect(feed).toContain(`https://news.example/story/${slug}?from=1#entry-1`);
    expect(feed).not.toContain('A wrong line.');
    const story = (await (await get(`/api/v1/stories/${slug}`)).json()) as {
      text: string;
      live: { entries: Record<string, unknown>[] };
    };
    expect(story.live.entries).toMatchObject([
      { number: 2, state: 'taken back', note: 'It was not so.', text: null },
      { number: 1, state: 'out', headline: 'Imports', text: 'Imports fell by 7 %.' },
    ]);
    expect(story.text).toBe('Exports rose by 12 % in 2023.\n\nImports\n\nImports fell by 7 %.');
    await until(async () => (await (await get('/api/v1/search?q=Imports')).text()).includes(slug));
    const ninjs = await (await get(`/api/v1/stories/${slug}/ninjs`)).text();
    expect(ninjs).toContain('live entry');
    expect(ninjs).not.toContain('A wrong line.');
    const page = await pageAt(`/story/${slug}`);
    expect(page.querySelector('#entry-2')?.textContent).toContain(
      'This entry was taken back: It was not so.',
    );
  });
});

describe('the events of live coverage', () => {
  it('are sent as they happen through either server, drawn in the language of the page', async () => {
    const { storyId, slug } = await live('As it happens');
    const here = await listen(portal.url, `/story/${slug}/live`);
    const there = await listen(other.url, `/story/${slug}/live?lang=fr`);
    expect(here.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    await write(storyId, 'Imports fell by 7 %.', { isKey: true });
    for (const [reader, label] of [
      [here, 'Key point'],
      [there, 'Point clé'],
    ] as const) {
      const { number, html } = JSON.parse((await reader.wait('entry')).data);
      expect(number).toBe(1);
      const { document } = parseHTML(html);
      expect(document.querySelector('.live-key')?.textContent).toBe(label);
      expect(document.querySelector('a[data-figure]')?.textContent).toMatch(/^7 %/);
    }
    const [entry] = await entriesOf(storyId);
    const entryId = entry?.id ?? '';
    await store.write((writing) =>
      editEntry(
        writing,
        {
          storyId,
          entryId,
          version: 1,
          headline: '',
          body: said('Imports fell by 8 %.'),
          note: 'Another share.',
          override: '',
        },
        editor.writes,
        NONE,
        clock.now(),
      ),
    );
    expect(JSON.parse((await there.wait('entry', 2)).data).html).toContain('Another share.');
    await store.write((writing) =>
      takeBackEntry(writing, { storyId, entryId, reason: 'Not so.' }, editor.writes, clock.now()),
    );
    const last = JSON.parse((await here.wait('entry', 3)).data);
    expect(last.html).toContain('taken back: Not so.');
    expect(last.html).not.toContain('Imports');
    here.leave();
    there.leave();
  });

  it('go on from the last one that was heard, and as JSON for clients that do not stay', async () => {
    const { storyId, slug } = await live('Going on');
    await write(storyId, 'One.');
    const first = await listen(portal.url, `/story/${slug}/live?since=0`);
    const { id } = await first.wait('head');
    first.leave();
    await write(storyId, 'Two.');
    await write(storyId, 'Three.');
    const again = await listen(portal.url, `/story/${slug}/live?since=0`, { 'last-event-id': String(id) });
    await again.wait('entry', 2);
    expect(
      again.events.filter(({ event }) => event === 'entry').map(({ data }) => JSON.parse(data).number),
    ).toEqual([2, 3]);
    again.leave();
    const data = (await (await get(`/story/${slug}/live?since=${id}`)).json()) as {
      change: number;
      entries: { number: number }[];
    };
    expect(data.entries.map(({ number }) => number)).toEqual([2, 3]);
    expect((await get(`/story/${slug}/live?since=x`)).status).toBe(400);
  });

  it('end with the coverage, and nobody is told to come back', async () => {
    const { storyId, slug } = await live('An end');
    await write(storyId, 'One.');
    const reader = await listen(portal.url, `/story/${slug}/live`);
    await store.write((writing) =>
      endCoverage(writing, { storyId, ended: true }, editor.writes, clock.now()),
    );
    expect(JSON.parse((await reader.wait('head')).data)).toMatchObject({ ended: true });
    await reader.ended;
    expect((await listen(portal.url, `/story/${slug}/live`)).status).toBe(204);
    await portal.settled();
    const page = await pageAt(`/story/${slug}`);
    expect(page.querySelector('[data-live]')).toBeNull();
    expect(page.querySelector('.live-mark')?.textContent).toMatch(/Ended/);
  });

  it('say nothing of a story that is withheld or withdrawn, and are nowhere for one that is not live', async () => {
    const { storyId, slug } = await live('Withheld');
    await write(storyId, 'One.');
    const reader = await listen(portal.url, `/story/${slug}/live`);
    const moved = new Date(clock.now().getTime() + 3_600_000);
    const by = authorize({ member: editor.member, passed: 'passkey' } as Session, 'publish stories', {
      twoStep: false,
    });
    await store.write((writing) =>
      setEmbargo(writing, { storyId, until: moved, note: 'Too early.' }, by, clock.now()),
    );
    await reader.wait('gone');
    await reader.ended;
    await write(storyId, 'A line under embargo.');
    expect((await listen(portal.url, `/story/${slug}/live`)).status).toBe(404);
    expect(await (await get(`/story/${slug}/live`)).text()).not.toContain('embargo');
    expect((await get(`/story/${slug}/feed.atom`)).status).toBe(404);
    await store.write((writing) => setEmbargo(writing, { storyId, until: null }, by, clock.now()));
    const back = await listen(portal.url, `/story/${slug}/live?since=0`);
    await back.wait('entry', 2);
    const withdraw = { storyId, move: 'withdraw' as const, by: editor.member, note: 'Wrong.' };
    await store.write((writing) =>
      moveStory(writing, withdraw, { twoPairs: false, blocking: [] }, clock.now()),
    );
    await back.wait('gone');
    expect((await get(`/story/${slug}/live`)).status).toBe(410);
    const { slug: news } = await store.write((writing) =>
      startStory(writing, writtenDraft('News'), editor.writes, clock.now()),
    );
    expect((await get(`/story/${news}/live`)).status).toBe(404);
  });

  it('follow a story to a new address', async () => {
    const { storyId, slug } = await live('An old address');
    const reader = await listen(portal.url, `/story/${slug}/live`);
    await store.write((writing) =>
      renameStory(writing, storyId, 'a-new-address', clock.now(), { redirect: true }),
    );
    await write(storyId, 'One.');
    await reader.wait('entry');
    reader.leave();
    expect((await get(`/story/${slug}/live?since=1`)).headers.get('location')).toBe(
      '/story/a-new-address/live?since=1',
    );
  });

  it('are for as many as there is room for; others are told so at once, and the pages stay', async () => {
    const { slug } = await live('A full house');
    const readers = await Promise.all([1, 2, 3].map(() => listen(portal.url, `/story/${slug}/live`)));
    const late = await get(`/story/${slug}/live`);
    expect(late.status).toBe(200);
    const refused = await listen(portal.url, `/story/${slug}/live`);
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '60']);
    readers[0]?.leave();
    await until(async () => {
      const next = await listen(portal.url, `/story/${slug}/live`);
      next.leave();
      return next.status === 200;
    });
    for (const reader of readers) reader.leave();
  });

  it('end when the server closes, without keeping it', async () => {
    const config = testConfig();
    const third = await startServer({ store, config, log: silentLog, clock, busyAfter: 0 });
    const { slug } = await live('Closing');
    const reader = await listen(third.url, `/story/${slug}/live`);
    const broken = vi.spyOn(Server.prototype, 'closeAllConnections');
    await third.close();
    await reader.ended;
    // On its own, and not because the server stopped waiting.
    expect(broken).not.toHaveBeenCalled();
    broken.mockRestore();
  });
});
