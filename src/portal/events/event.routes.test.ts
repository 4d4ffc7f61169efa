import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantEvent } from '../../desk/events/testing.ts';
import { mayMerge } from '../../discovery/events/grouping.queries.ts';
import { saveClaims } from '../../evidence/claims/save-claims.ts';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { announce } from '../../stories/story.changes.ts';
import { draftOf, setColumns } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { BUILT_IN_LANGUAGES } from '../../words/languages.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { readPage } from '../testing/testing-page.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const [FIRST, SECOND, HELD, OTHER] = [
  'Steelworkers walk out in Linz',
  'Linz strike grows',
  'Ministers meet on the strike',
  'Chess: Ivanov wins',
];
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let ids: string[];
let event: string;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  const texts = [
    'In Linz 4,200 workers walked out on Thursday.',
    'Some 3,500 workers walked out in Linz on Thursday.',
    'Ministers will meet on Friday.',
    'Ivanov won in Porto.',
  ];
  const drafts = [FIRST, SECOND, HELD, OTHER].map((headline, hour) =>
    draftOf({
      ...{ headline, text: texts[hour] ?? '', publishedAt: new Date(Date.UTC(2026, 10, 25, hour)) },
      ...(headline === HELD && { state: 'draft' as const }),
    }),
  );
  ids = await store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, NOW);
    await saveClaims(writing, drafts, taken, NOW);
    return taken.map(({ id }) => id);
  });
  event = await plantEvent(store, ids.slice(0, 3), NOW);
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { post, text: deskText } = visitsTo(() => ({ portal, as: editor }));
const read = async (path: string) => {
  await portal.settled();
  return fetch(`${portal.url}${path}`, { redirect: 'manual' });
};
const page = async (path: string) => readPage(await (await read(path)).text());
const slugOf = async (id: string | undefined) => {
  const { rows } = await store.statement('select slug from stories where id = $1', [id]);
  return String((rows[0] as { slug: unknown }).slug);
};

test('readers see an event once an editor shows it, with what is published, and where it disagrees', async () => {
  for (const path of [`/event/${event}`, '/event/nonsense', `/api/v1/events/${event}`])
    expect([path, (await read(path)).status]).toEqual([path, 404]);
  const story = `/story/${await slugOf(ids[0])}`;
  expect((await page(story)).text).not.toContain('Other versions');

  const shown = await post(`/desk/events/${event}/show`, { version: '1', shown: 'yes' });
  expect(shown.headers.get('location')).toBe(`/desk/events/${event}?done=shown`);
  expect(await deskText(`/desk/events/${event}`)).toContain(`href="/event/${event}"`);
  expect((await post(`/desk/events/${event}/show`, { version: '2', shown: 'yes' })).status).toBe(409);

  const seen = await page(`/event/${event}`);
  for (const words of ['2 reports on this event', FIRST, SECOND, '4,200 workers', '3,500 workers'])
    expect.soft(seen.text).toContain(words);
  for (const words of [HELD, OTHER]) expect.soft(seen.text).not.toContain(words);
  expect(await (await read(`/api/v1/events/${event}`)).json()).toMatchObject({
    id: event,
    reports: [{ headline: SECOND }, { headline: FIRST }],
    disagreements: [{ figures: [{ value: 4200 }, { value: 3500 }] }],
  });
  for (const language of BUILT_IN_LANGUAGES)
    expect([language, (await read(`/event/${event}?lang=${language}`)).status]).toEqual([language, 200]);
});

test('a story leads to the other versions, and the front page has one card for them all', async () => {
  const seen = await page(`/story/${await slugOf(ids[0])}`);
  expect.soft(seen.text).toContain('Other versions');
  expect.soft(seen.link(SECOND).href).toBe(`/story/${await slugOf(ids[1])}`);
  expect.soft(seen.leadsTo).toContain(`/event/${event}`);
  expect((await page(`/story/${await slugOf(ids[3])}`)).text).not.toContain('Other versions');
  const front = await page('/');
  expect.soft(front.text).toContain('1 other report on this');
  expect.soft(front.text).toContain(SECOND);
  expect.soft(front.text).not.toContain(FIRST);
});

test('what is withdrawn leaves the event, and what is published joins it, at once', async () => {
  const change = async (id: string | undefined, columns: Parameters<typeof setColumns>[2]) => {
    await setColumns(store, id ?? '', columns);
    await store.write((writing) => announce(writing, [id ?? '']));
  };
  await change(ids[2], { state: 'published', published_at: NOW });
  expect((await page(`/event/${event}`)).text).toContain(HELD);
  await change(ids[1], { state: 'withdrawn', withdrawn_at: NOW });
  for (const path of [`/event/${event}`, `/story/${await slugOf(ids[0])}`, '/'])
    expect([path, (await page(path)).text.includes(SECOND)]).toEqual([path, false]);
});

test('what an editor no longer shows is gone, and its address with it', async () => {
  await page('/');
  const hidden = await post(`/desk/events/${event}/show`, { version: '2', shown: '' });
  expect(hidden.headers.get('location')).toBe(`/desk/events/${event}?done=hidden`);
  expect((await read(`/event/${event}`)).status).toBe(404);
  expect((await page(`/story/${await slugOf(ids[0])}`)).text).not.toContain('Other versions');
  expect((await page('/')).text).toContain(FIRST);
  expect(await deskText(`/desk/events/${event}`)).toContain('No longer shown to readers');
});

test('the program merges no shown event away; joined by a person, it is shown with the other, at its old address too', async () => {
  const other = await plantEvent(store, [ids[3] ?? ''], NOW);
  expect(await mayMerge(store.reading, other, event)).toBe(true);
  await post(`/desk/events/${other}/show`, { version: '1', shown: 'yes' });
  expect(await mayMerge(store.reading, other, event)).toBe(false);
  expect((await page(`/event/${other}`)).text).toContain(OTHER);
  const joined = await post(`/desk/events/${event}/join`, { version: '3', other });
  expect(joined.headers.get('location')).toBe(`/desk/events/${event}?done=joined`);
  const moved = await read(`/event/${other}`);
  expect([moved.status, moved.headers.get('location')]).toEqual([301, `/event/${event}`]);
  for (const words of [OTHER, FIRST]) expect((await page(`/event/${event}`)).text).toContain(words);
  expect((await read(`/api/v1/events/${other}`)).status).toBe(301);
});
