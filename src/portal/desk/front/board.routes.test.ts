import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Clock, systemClock } from '../../../clock.ts';
import { silentLog } from '../../../log.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { findBoard } from '../../../stories/boards/board.queries.ts';
import { pinStories } from '../../../stories/pin-stories.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';
import { zoneTimeValue } from '../../ui/zone-time.ts';

const ZONE = 'Europe/Vienna';
const FRONT = { language: 'en', section: null };
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://', PORTAL_ZONE: ZONE });
/** The promise is two seconds: the rest is for busy machines. */
let store: Store;
let portal: RunningServer;
let emil: TestMember;
let edda: TestMember;
let reporter: TestMember;
let offset = 0;
const clock: Clock = { now: () => new Date(systemClock.now().getTime() + offset) };
const ids: Record<string, string> = {};
const NAMES = ['Ash', 'Birch', 'Cedar', 'Doum', 'Elder', 'Fir', 'Ginkgo', 'Hazel', 'Iroko', 'Juniper'];

beforeAll(async () => {
  store = await openTestStore();
  portal = await startServer({ store, config, log: silentLog, clock, busyAfter: 0 });
  emil = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  edda = await makeMember(store, { role: 'editor', name: 'Edda Editor' });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  const drafts = NAMES.map((name, at) =>
    draftOf({
      headline: `${name} is felled`,
      slug: name.toLowerCase(),
      text: Array.from({ length: 30 }, (_, word) => `${name}${word}`).join(' '),
      section: { slug: at < 9 ? 'world' : 'trade', names: { en: at < 9 ? 'World' : 'Trade' } },
      publishedAt: new Date(Date.now() - (at + 1) * 3_600_000),
    }),
  );
  const taken = await store.write((writing) => upsertStories(writing, drafts, new Date()));
  for (const [at, name] of NAMES.entries()) ids[name] = taken[at]?.id ?? '';
});
beforeEach(async () => {
  offset = 0;
  await store.write((writing) => pinStories(writing, 'en', []));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post } = visitsTo(() => ({ portal, as: emil }));
const version = async (place: { language: string; section: string | null } = FRONT) =>
  String((await findBoard(store.reading, place))?.version ?? 0);
const slots = (...names: string[]): [string, string][] =>
  names.map((name, at) => ['slot', `${at + 1}:${ids[name]}`]);
const save = async (names: string[], more: [string, string][] = [], as = emil) =>
  post('/desk/front/save', [['version', await version()], ...slots(...names), ...more], as);
/** The stories of a page in their order, by name. */
const shown = (html: string) =>
  [...html.matchAll(/(\w+) is felled(?:<\/bdi>)?<\/a>/g)]
    .map(([, name]) => name)
    .filter((name, at, all) => all.indexOf(name) === at);
const front = async () => shown(await (await get('/', null)).text());
const local = (at: Date) => zoneTimeValue(at, ZONE);
/** The next whole minute that is at least `minutes` away. */
const minutesAhead = (minutes: number) => new Date(Math.ceil(Date.now() / 60_000 + minutes) * 60_000);

test('is for editors: reporters are turned away, strangers are sent to log in', async () => {
  expect((await get('/desk/front', reporter)).status).toBe(403);
  expect((await get('/desk/front', null)).status).toBe(303);
  expect((await post('/desk/front/save', [['version', '0']], reporter)).status).toBe(403);
  expect((await open('/desk')).leadsTo).toContain('/desk/front');
  expect((await open('/desk', reporter)).leadsTo).not.toContain('/desk/front');
});

test('an empty board says what the page does by itself; an edition without stories says so', async () => {
  const board = await open('/desk/front');
  expect.soft(board.text).toContain('Nothing is placed.');
  expect.soft(board.text).toContain('Ash is felled');
  const french = await open('/desk/front?edition=fr');
  expect.soft(french.text).toContain('There are no stories in French here yet.');
  expect((await get('/desk/front?section=nowhere')).status).toBe(404);
});

test('without script: stories are placed, moved and taken out step by step, and nothing is saved before it is', async () => {
  const start = await version();
  const steps = async (step: string, ...names: string[]) => {
    const answer = await post('/desk/front/arrange', [
      ['version', start],
      ['step', step],
      ...slots(...names),
    ]);
    const html = await answer.text();
    const placed = html.slice(html.indexOf('board-rows'), html.indexOf('board-choose'));
    return { status: answer.status, html, names: shown(placed) };
  };
  expect((await steps(`place ${ids.Juniper}`)).names).toEqual(['Juniper']);
  expect((await steps(`lead ${ids.Ash}`, 'Juniper')).names).toEqual(['Ash', 'Juniper']);
  expect((await steps('down 1', 'Ash', 'Juniper')).names).toEqual(['Juniper', 'Ash']);
  const out = await steps('out 1', 'Ash', 'Juniper');
  expect(out.names).toEqual(['Juniper']);
  expect(out.html).not.toContain('data-unsaved hidden');
  const found = await post('/desk/front/arrange', [
    ['version', start],
    ['step', 'search'],
    ['q', 'hazel'],
    ...slots('Ash'),
  ]);
  const html = await found.text();
  expect(shown(html.slice(html.indexOf('board-choose'), html.indexOf('board-preview')))).toEqual(['Hazel']);
  expect(shown(html.slice(html.indexOf('board-rows'), html.indexOf('board-choose')))).toEqual(['Ash']);
  expect(await version()).toBe(start);
});

test('what is saved is what readers see, at once; its page says by whom, and the story where it is placed', async () => {
  expect((await front())[0]).toBe('Ash');
  const saved = await save(['Juniper', 'Cedar'], [['why', 'The forest burns']]);
  expect(saved.headers.get('location')).toBe('/desk/front?done=saved');
  await expect.poll(front).toMatchObject({ 0: 'Juniper', 1: 'Cedar', 2: 'Ash' });
  const page = await open('/desk/front?done=saved');
  expect.soft(page.text).toContain('Saved. Readers see it.');
  expect.soft(page.text).toContain('Emil Editor');
  const versions = (await open('/desk/front/versions')).text;
  expect.soft(versions).toContain('The forest burns');
  expect(versions).toContain('Placed at 1: “Juniper is felled”');
  expect(await (await get(`/desk/stories/${ids.Cedar}`)).text()).toContain('Placed: Front page, 2');
});

test('a section has a board of its own, with stories of its own', async () => {
  const place = '/desk/front/save?section=world';
  const at = await version({ language: 'en', section: 'world' });
  expect((await post(place, [['version', at], ...slots('Juniper')])).status).toBe(400);
  expect((await post(place, [['version', at], ...slots('Hazel', 'Elder')])).status).toBe(303);
  const section = async () => shown(await (await get('/section/world', null)).text());
  await expect.poll(section).toMatchObject({ 0: 'Hazel', 1: 'Elder', 2: 'Ash' });
  expect(await section()).toHaveLength(9);
  expect((await front())[0]).toBe('Ash');
});

test('a slot begins and ends by itself: kept pages are dropped with nobody touching the board', async () => {
  const start = minutesAhead(5);
  const end = minutesAhead(9);
  const times: [string, string][] = [
    ['start1', local(start)],
    ['end1', local(end)],
  ];
  expect((await save(['Juniper', 'Cedar'], times)).status).toBe(303);
  await expect.poll(front).toMatchObject({ 0: 'Cedar' });
  offset = start.getTime() - Date.now() - 60_000;
  expect((await front())[0]).toBe('Cedar');
  offset += 60_000;
  await expect.poll(front).toMatchObject({ 0: 'Juniper', 1: 'Cedar' });
  offset = end.getTime() - Date.now() - 60_000;
  expect((await front())[0]).toBe('Juniper');
  offset += 60_000;
  await expect.poll(front).toMatchObject({ 0: 'Cedar' });
  expect.soft((await open('/desk/front')).text).toContain('Its time is over.');
  expect.soft((await open('/desk')).text).toMatch(/1 expired front-page placement/);
});

test('times are those of the newsroom, and what is wrong with one is said at its field', async () => {
  await save(['Ash'], [['start1', '2031-07-01T09:00']]);
  const board = (await (await get('/desk/front.json')).json()) as { slots: object[] };
  expect(board.slots).toEqual([
    {
      story: ids.Ash,
      headline: 'Ash is felled',
      state: 'published',
      starts: '2031-07-01T07:00:00.000Z',
      ends: null,
      on: false,
    },
  ]);
  for (const [field, value, says] of [
    ['end1', '2031-07-01T08:00', 'It ends before it starts.'],
    ['start1', '2031-03-30T02:30', 'skip this time'],
    ['start1', 'soon', 'This is not a time.'],
  ] as const) {
    const answer = await save(
      ['Ash'],
      [...(field === 'end1' ? [['start1', '2031-07-01T09:00'] as [string, string]] : []), [field, value]],
    );
    expect(answer.status, value).toBe(400);
    const page = readPage(await answer.text());
    expect.soft(page.text).toContain(says);
    const wrong = page.fields().filter(({ invalid }) => invalid);
    expect
      .soft(
        wrong.map((one) => one.value),
        'the field that is wrong',
      )
      .toEqual([value]);
  }
});

test('a change made on an older version is refused, shows what changed, and loses nothing of either', async () => {
  await save(['Ash', 'Birch']);
  const seen = await version();
  await save(['Birch', 'Cedar'], [], edda);
  const mine: [string, string][] = [['version', seen], ...slots('Hazel', 'Ash', 'Birch'), ['why', 'Mine']];
  const refused = await post('/desk/front/save', mine);
  expect(refused.status).toBe(409);
  const html = await refused.text();
  expect(html).toContain('Somebody changed this board since you looked at it');
  expect(html).toContain('Edda Editor');
  expect(html).toContain('Taken out from 1: “Ash is felled”');
  expect(html).toContain('Placed at 2: “Cedar is felled”');
  expect(shown(html.slice(html.indexOf('board-rows'), html.indexOf('board-choose')))).toEqual([
    'Hazel',
    'Ash',
    'Birch',
  ]);
  const page = readPage(html);
  expect(page.fields().map(({ value }) => value)).toContain('Mine');
  const json = await post('/desk/front/save', mine, emil, { accept: 'application/json' });
  expect(json.status).toBe(409);
  expect(await json.json()).toMatchObject({
    error: { message: expect.stringContaining('Somebody changed this board') },
    board: { version: Number(await version()) },
  });
  // Saved again from the displayed version, mine replaces theirs, which stays among the versions.
  const again = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  expect((await post('/desk/front/save', [['version', again], ...slots('Hazel')])).status).toBe(303);
  expect(await (await get('/desk/front/versions')).text()).toContain('Placed at 2: “Cedar is felled”');
});

test('one’s own last change is undone and redone; another’s is not; any version is looked at and brought back', async () => {
  await save(['Ash']);
  const first = await version();
  await save(['Birch']);
  expect((await open('/desk/front')).buttons(/^Undo version/)).toHaveLength(1);
  const undone = await post('/desk/front/undo', [['version', await version()]]);
  expect(undone.headers.get('location')).toBe('/desk/front?done=undone');
  await expect.poll(front).toMatchObject({ 0: 'Ash' });
  await post('/desk/front/redo', [['version', await version()]]);
  await expect.poll(front).toMatchObject({ 0: 'Birch' });
  expect((await post('/desk/front/undo', [['version', await version()]], edda)).status).toBe(409);
  expect((await open('/desk/front', edda)).buttons(/^Undo version/)).toEqual([]);
  expect((await post('/desk/front/undo', [['version', first]])).status).toBe(409);
  const looked = await get(`/desk/front/versions/${first}`);
  expect(looked.headers.get('content-security-policy')).toContain("frame-src 'self'");
  expect(shown(await looked.text())).toEqual(['Ash']);
  const back = [
    ['version', await version()],
    ['number', first],
  ] as [string, string][];
  expect((await post('/desk/front/restore', back, edda)).headers.get('location')).toBe(
    '/desk/front?done=restored',
  );
  await expect.poll(front).toMatchObject({ 0: 'Ash' });
  expect((await get('/desk/front/versions/999')).status).toBe(404);
  const data = (await (await get('/desk/front/versions.json')).json()) as { versions: object[] };
  expect(data.versions[0]).toMatchObject({
    number: Number(await version()),
    by: 'Edda Editor',
    kind: 'restore',
    of: Number(first),
    slots: [{ story: ids.Ash, starts: null, ends: null }],
  });
});

test('the preview is the page as strangers would see it: unsaved, at a time to come, held by our own pages alone', async () => {
  const at = minutesAhead(60);
  const board = `${ids.Juniper}~~${local(at)}!${ids.Hazel}`;
  const look = async (query: Record<string, string>) =>
    get(`/desk/front/preview?${new URLSearchParams(query)}`);
  const now = await look({ board, framed: 'yes' });
  expect(now.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(now.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(now.headers.get('cache-control')).toBe('private, no-store');
  const html = await now.text();
  expect(shown(html).slice(0, 2)).toEqual(['Juniper', 'Hazel']);
  expect(html).toContain('<body inert');
  expect(html).not.toContain('<script type="module"');
  expect(html).not.toContain('Log out');
  const then = await (await look({ board, at: local(at) })).text();
  expect(shown(then)[0]).toBe('Hazel');
  expect(shown(await (await look({ empty: 'yes' })).text())[0]).toBe('Ash');
  expect(shown(await (await look({ section: 'world', board: ids.Elder ?? '' })).text())[0]).toBe('Elder');
  expect((await look({ board: 'x' })).status).toBe(400);
  expect((await get('/desk/front/preview', reporter)).status).toBe(403);
  // Only the preview can be framed, and what was only previewed is not published.
  expect((await get('/desk/front')).headers.get('content-security-policy')).toContain(
    "frame-ancestors 'none'",
  );
  expect((await front())[0]).toBe('Ash');
});

test('what is scheduled or under embargo is on the preview from its time, and with readers never before', async () => {
  const at = minutesAhead(30);
  await store.write(async (writing) => {
    const set = writing.updateTable('stories');
    await set.set({ embargo_until: at }).where('slug', '=', 'fir').execute();
    await set
      .set({ state: 'scheduled', scheduled_for: at, published_at: null })
      .where('slug', '=', 'ginkgo')
      .execute();
  });
  const board = `${ids.Fir}!${ids.Ginkgo}`;
  const look = async (query: Record<string, string>) =>
    shown(await (await get(`/desk/front/preview?${new URLSearchParams({ board, ...query })}`)).text());
  expect((await look({})).slice(0, 1)).toEqual(['Ash']);
  expect((await look({ at: local(at) })).slice(0, 2)).toEqual(['Fir', 'Ginkgo']);
  await save(['Fir', 'Ginkgo']);
  await expect.poll(front).toMatchObject({ 0: 'Ash' });
  expect(await front()).not.toContain('Fir');
  const page = await (await get('/desk/front')).text();
  expect(page).toContain('Under embargo until');
  expect(page).toContain('Goes out');
  await store.write(async (writing) => {
    const set = writing.updateTable('stories');
    await set.set({ embargo_until: null }).where('slug', '=', 'fir').execute();
    await set
      .set({ state: 'published', published_at: new Date(0), scheduled_for: null })
      .where('slug', '=', 'ginkgo')
      .execute();
  });
});
