import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantEvent } from '../../../desk/events/testing.ts';
import { mergeEvents } from '../../../discovery/events/settle-events.ts';
import { saveClaims } from '../../../evidence/claims/save-claims.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf, setColumns } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
let ids: string[];
let event: string;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reporter = await makeMember(store, { role: 'reporter' });
  const drafts = [
    { headline: 'Steelworkers walk out in Linz', text: 'In Linz 4,200 workers walked out on Thursday.' },
    {
      headline: 'Linz strike grows',
      text: 'Some 3,500 workers walked out in Linz on Thursday.',
      state: 'draft' as const,
    },
    { headline: 'Chess: Ivanov wins', text: 'Ivanov won in Porto.' },
  ].map((draft, hour) => draftOf({ ...draft, publishedAt: new Date(Date.UTC(2026, 10, 25, hour)) }));
  ids = await store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, NOW);
    await saveClaims(writing, drafts, taken, NOW);
    return taken.map(({ id }) => id);
  });
  event = await plantEvent(store, ids, NOW);
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post, text } = visitsTo(() => ({ portal, as: editor }));

test('the desk finds an event, and sees who reports it, why, and where reports disagree', async () => {
  const list = await open('/desk/events?q=linz');
  expect.soft(list.link('Steelworkers walk out in Linz').href).toBe(`/desk/events/${event}`);
  expect.soft(list.text).toContain('3 reports');
  const page = await open(`/desk/events/${event}`);
  for (const words of ['First report', 'Similar to “Steelworkers walk out in Linz”', 'draft, not public'])
    expect.soft(page.text.toLowerCase()).toContain(words.toLowerCase());
  for (const words of ['4,200 workers', '3,500 workers']) expect.soft(page.text).toContain(words);
  expect.soft(page.leadsTo).toContain(`/desk/stories/${ids[1]}`);
  const data = await (await get(`/desk/events/${event}.json`)).json();
  expect(data).toMatchObject({
    id: event,
    reports: 3,
    differences: [{ figures: [{ value: 4200 }, { value: 3500 }] }],
  });
  const csv = await text('/desk/events.csv');
  expect(csv.split('\r\n')[1]).toContain(`${event},Steelworkers walk out in Linz,en,3,Us,en,`);
  const { events } = await (await get('/desk/events.json?source=us')).json();
  expect(events).toMatchObject([{ id: event, reports: 3 }]);
  expect(await text('/desk/events?language=ru')).toContain('No events match.');
});

test('a published report under embargo says so', async () => {
  await setColumns(store, ids[2] ?? '', { embargo_until: new Date('2999-01-01T09:00:00Z') });
  expect.soft((await open(`/desk/events/${event}`)).text).toContain('embargo until');
  const { stories } = await (await get(`/desk/events/${event}.json`)).json();
  expect(stories.map((report: { embargoUntil: unknown }) => report.embargoUntil)).toEqual([
    null,
    null,
    '2999-01-01T09:00:00.000Z',
  ]);
  await setColumns(store, ids[2] ?? '', { embargo_until: null });
});

test('an editor splits an event, joins it again and names it; a refused form keeps what was chosen', async () => {
  for (const id of ids)
    expect(await text(`/desk/events/${event}`)).toContain(`type="hidden" name="shown" value="${id}"`);
  const none = await post(`/desk/events/${event}/split`, { version: '1' });
  expect(none.status).toBe(400);
  expect(readPage(await none.text()).text).toContain('No reports are selected.');
  const split = await post(`/desk/events/${event}/split`, { version: '1', story: ids[2] ?? '' });
  const to = split.headers.get('location') ?? '';
  expect(to).toMatch(/\/desk\/events\/[0-9a-f-]{36}\?done=split$/);
  expect((await open(to)).text).toContain('Chess: Ivanov wins');
  const other = to.slice(13, 49);
  const late = await post(`/desk/events/${event}/rename`, { version: '1', title: 'The strike' });
  expect(late.status).toBe(409);
  expect(readPage(await late.text()).field('Title').value).toBe('The strike');
  const wrong = await post(`/desk/events/${event}/join`, { version: '2', other: '', address: 'nowhere' });
  expect(wrong.status).toBe(400);
  const joined = await post(`/desk/events/${event}/join`, {
    version: '2',
    other: '',
    address: `http://localhost:3999/desk/events/${other}?lang=fr`,
  });
  expect(joined.headers.get('location')).toBe(`/desk/events/${event}?done=joined`);
  const moved = await get(`/desk/events/${other}`);
  expect([moved.status, moved.headers.get('location')]).toEqual([301, `/desk/events/${event}`]);
  await post(`/desk/events/${event}/rename`, { version: '3', title: 'The strike' });
  const named = await open(`/desk/events/${event}`);
  expect(named.text).toContain('Renamed “The strike”');
  expect((await open('/desk/events')).link('The strike').href).toBe(`/desk/events/${event}`);
});

test('what was typed for an event that was merged away meanwhile is asked again at the event it is in now', async () => {
  const gone = newId();
  await store.write(async (writing) => {
    await writing.insertInto('events').values({ id: gone, begun_at: NOW, last_at: NOW }).execute();
    await mergeEvents(writing, gone, event);
  });
  const answer = await post(`/desk/events/${gone}/rename`, { version: '1', title: 'The strike in Linz' });
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain(`action="/desk/events/${event}/rename"`);
  const page = readPage(html);
  expect(page.text).toContain('This event has been merged into another.');
  expect(page.field('Title').value).toBe('The strike in Linz');
  expect((await (await get(`/desk/events/${gone}.json`)).json()).id).toBe(event);
});

test('a reporter reads events and changes none; readers see none', async () => {
  const page = await open(`/desk/events/${event}`, reporter);
  expect
    .soft(page.text)
    .toContain('Editors and data editors can split, join and rename events, and show them to readers.');
  expect.soft(page.fields('Title')).toEqual([]);
  expect((await post(`/desk/events/${event}/rename`, { version: '4', title: 'X' }, reporter)).status).toBe(
    403,
  );
  const reader = await makeMember(store, { role: 'reader' });
  for (const path of ['/desk/events', `/desk/events/${event}`, '/desk/events.csv'])
    expect((await get(path, reader)).status, path).toBe(403);
  expect((await get('/desk/events/nowhere')).status).toBe(404);
});

test('its pages speak every language, and a withdrawn report is on none', async () => {
  for (const language of BUILT_IN_LANGUAGES) {
    for (const path of ['/desk/events', `/desk/events/${event}`]) {
      const answer = await get(`${path}?lang=${language}`);
      expect(answer.status).toBe(200);
      expect.soft(readPage(await answer.text()).language).toBe(language);
    }
  }
  await setColumns(store, ids[0] ?? '', { state: 'withdrawn' });
  expect((await open(`/desk/events/${event}`)).text).not.toContain('Steelworkers walk out in Linz');
});
