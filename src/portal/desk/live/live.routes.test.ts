import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../../../clock.ts';
import { moveStory } from '../../../desk/move-story.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { silentLog } from '../../../log.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { bodyText } from '../../../stories/body.ts';
import { findLive } from '../../../stories/live/live.queries.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
let reader: TestMember;
let storyId: string;
let slug: string;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
  portal = await startServer({ store, config, log: silentLog, clock: systemClock, busyAfter: 0 });
  editor = await makeMember(store, { role: 'editor', name: 'Ed Editor' });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rana Reporter' });
  reader = await makeMember(store);
  const writer = await staffIn(store, 'Emil', 'editor');
  const draft = { ...writtenDraft('A live story', 'Nothing is counted here.'), kind: 'live' as const };
  await store.write(async (writing) => {
    ({ id: storyId, slug } = await startStory(writing, draft, writer.writes, new Date()));
    const moving = { storyId, move: 'publish' as const, by: writer.member };
    await moveStory(writing, moving, { twoPairs: false, blocking: [] }, new Date());
  });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const at = () => `/desk/stories/${storyId}/live`;
const { get, post } = visitsTo(() => ({ portal, as: editor }));
const page = async (path: string, as = editor) => parseHTML(await (await get(path, as)).text()).document;
const coverage = async () => {
  const live = await findLive(store.reading, storyId);
  if (!live) throw new Error('no coverage');
  return live;
};
const entryField = async () =>
  (await page(at())).querySelector('#write input[name="entry"]')?.getAttribute('value') ?? '';

test('an entry is published by a plain form, and sent again it is the same', async () => {
  const entry = await entryField();
  const fields = {
    entry,
    headline: 'Gates',
    body: 'The **gates** are open.\n\n- One\n- Two',
    byline: 'Ed',
    key: 'yes',
  };
  const sent = await post(`${at()}/entries`, fields);
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${at()}?done=published`]);
  const again = await post(`${at()}/entries`, fields, editor, { accept: 'application/json' });
  expect([again.status, await again.json()]).toEqual([201, { number: 1 }]);
  const drawn = await page(`${at()}?done=published`);
  expect(drawn.querySelector('.notice')?.textContent).toBe('The entry is published.');
  expect(drawn.querySelector('#points .desk-name')?.textContent).toBe('Gates');
  expect((await coverage()).entries).toMatchObject([
    { number: 1, headline: 'Gates', byline: 'Ed', keyPosition: 1 },
  ]);
  await portal.settled();
  const read = parseHTML(await (await fetch(`${portal.url}/story/${slug}`)).text()).document;
  expect(read.querySelector('.live-entry .body')?.innerHTML).toContain('<strong>gates</strong>');
  const data = (await (await get(`${at()}.json`)).json()) as { live: { keyPoints: number[] } };
  expect(data.live.keyPoints).toEqual([1]);
});

test('what is refused stands in the form again, with what stands in its way, until a reason is given', async () => {
  const empty = await post(`${at()}/entries`, { entry: await entryField(), headline: 'Kept', body: '' });
  expect(empty.status).toBe(400);
  const drawn = parseHTML(await empty.text()).document;
  expect(drawn.querySelector('.notice.wrong')?.textContent).toMatch(/is empty/);
  expect(drawn.querySelector('#write input[name="headline"]')?.getAttribute('value')).toBe('Kept');
  const fields = {
    entry: await entryField(),
    headline: '',
    body: 'Sales rose to 450 million dollars in 2024.',
  };
  const blocked = await post(`${at()}/entries`, fields);
  expect(blocked.status).toBe(409);
  const why = parseHTML(await blocked.text()).document;
  expect(why.querySelector('.live-blocked q')?.textContent).toMatch(/450 million/);
  expect(why.querySelector('#write textarea')?.textContent).toBe(fields.body);
  expect((await coverage()).entries).toHaveLength(1);
  expect((await post(`${at()}/entries`, { ...fields, override: 'Two heard it.' })).status).toBe(303);
  expect((await coverage()).entries).toHaveLength(2);
});

test('an entry is changed and taken back on a page of its own, which keeps what it said', async () => {
  const [entry] = (await coverage()).entries;
  const path = `${at()}/entries/${entry?.id}`;
  const form = await page(path);
  expect(form.querySelector('#edit textarea')?.textContent).toContain('450 million');
  const fields = { headline: '', body: 'Sales rose.', note: 'The sum is not sure.', version: '1' };
  expect((await post(path, fields)).status).toBe(303);
  const late = await post(path, { ...fields, body: 'My own words.' });
  expect(late.status).toBe(409);
  expect(parseHTML(await late.text()).document.querySelector('#edit textarea')?.textContent).toBe(
    'My own words.',
  );
  expect((await post(`${path}/take-back`, { reason: '' })).status).toBe(400);
  expect((await post(`${path}/take-back`, { reason: 'Nobody stands behind it.' })).status).toBe(303);
  const after = await page(path);
  expect(after.querySelector('#edit')).toBeNull();
  expect(
    [...after.querySelectorAll('.live-version')].map((one) => one.querySelector('span')?.textContent),
  ).toEqual(['taken back', 'changed', 'published']);
  expect(after.querySelector('#versions')?.textContent).toContain('450 million');
});

test('key points are steered, the summary written, the coverage ended and gone on with', async () => {
  await post(`${at()}/entries`, {
    entry: await entryField(),
    headline: 'Second',
    body: 'Words.',
    key: 'yes',
  });
  const [second] = (await coverage()).entries;
  expect((await post(`${at()}/entries/${second?.id}/key`, { step: 'up' })).status).toBe(303);
  const points = [...(await page(at())).querySelectorAll('#points .desk-name')].map((one) => one.textContent);
  expect(points).toEqual(['Second', 'Gates']);
  expect((await post(`${at()}/entries/${second?.id}/key`, { step: 'sideways' })).status).toBe(400);
  const version = (await page(at())).querySelector('#summary input[name="version"]')?.getAttribute('value');
  expect(version).toBe('0');
  expect((await post(`${at()}/summary`, { body: 'In short.' })).status).toBe(400);
  expect((await post(`${at()}/summary`, { body: 'In short.', version: '0' })).status).toBe(303);
  const other = await post(`${at()}/summary`, { body: 'My own words.', version: '0' });
  expect(other.status).toBe(409);
  expect(parseHTML(await other.text()).document.querySelector('#summary textarea')?.textContent).toBe(
    'My own words.',
  );
  const { summary } = await coverage();
  expect(summary && bodyText(summary.body)).toBe('In short.');
  expect((await post(`${at()}/end`, {})).headers.get('location')).toBe(`${at()}?done=ended`);
  expect((await page(at())).querySelector('#write')).toBeNull();
  const late = await post(`${at()}/entries`, {
    entry: '00000000-0000-4000-8000-000000000000',
    body: 'Late.',
  });
  expect(late.status).toBe(409);
  expect((await post(`${at()}/reopen`, {})).status).toBe(303);
  expect((await coverage()).endedAt).toBeNull();
});

test('it is for anyone who may change the text, and for live blogs alone', async () => {
  expect((await get(at(), reader)).status).toBe(403);
  const looking = await page(at(), reporter);
  expect([looking.querySelector('#write'), looking.querySelectorAll('#entries form').length]).toEqual([
    null,
    0,
  ]);
  const entry = '00000000-0000-4000-8000-000000000001';
  expect((await post(`${at()}/entries`, { entry, body: 'Mine.' }, reporter)).status).toBe(409);
  expect((await post(`${at()}/entries`, { entry, body: 'Mine.' }, reader)).status).toBe(403);
  const begun = await post('/desk/stories/new', { language: 'en', kind: 'news', source: '' }, reporter);
  const id = begun.headers.get('location')?.slice(14, 50);
  const news = `/desk/stories/${id}/live`;
  const no = await page(news, reporter);
  expect(no.querySelector('.live-desk')?.textContent).toContain('no live blog');
  expect((await post(`${news}/begin`, {}, reporter)).status).toBe(303);
  const mine = await page(news, reporter);
  expect(mine.querySelector('#write button')?.textContent).toBe('Keep the entry for readers');
  expect(
    (await page(`/desk/stories/${id}`, reporter)).querySelector(`.flow-part a[href="${news}"]`),
  ).not.toBeNull();
});
