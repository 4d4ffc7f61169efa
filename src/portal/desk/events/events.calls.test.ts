import { afterAll, beforeAll, expect, it } from 'vitest';
import { plantEvent } from '../../../desk/events/testing.ts';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { mergeEvents, settleEvents } from '../../../discovery/events/settle-events.ts';
import { bareReason } from '../../../discovery/events/why-member.ts';
import { publish } from '../../../jobs/testing.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { json } from '../../../store/json-column.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/events' as const;
let store: Store;
let api: TestApiPortal;
let stories: string[];
let id: string;

beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
  stories = [];
  for (const headline of ['Steelworkers strike', 'Steel strike goes on', 'Chess in Porto'])
    stories.push(await publish(store, '2026-11-25T10:00:00Z', { headline }));
  id = await plantEvent(store, stories, new Date('2026-11-25T10:00:00Z'));
});
afterAll(() => api.close());

/** Puts a story on an event, as the program does. */
const moveTo = (event: string, story: string) =>
  store.write(async (writing) => {
    const [reason, decided_at] = [json<unknown>(bareReason('words')), new Date('2026-11-20T12:00:00Z')];
    await writing
      .insertInto('event_stories')
      .values({ story_id: story, event_id: event, reason, decided_at })
      .execute();
    await settleEvents(writing, [event]);
  });

it('lists events and reads one, with why each report is there', async () => {
  const { client } = await api.clientOf('Rita', 'reporter', ['stories:read']);
  const list = await client.GET(HERE, { params: { query: { q: 'strike' } } });
  expect(list.data).toMatchObject({
    events: [{ id, reports: 3, languages: ['en'] }],
    next: null,
  });
  const none = await client.GET(HERE, { params: { query: { language: 'ru' } } });
  expect(none.data?.events).toEqual([]);
  const one = await client.GET(`${HERE}/{id}`, { params: { path: { id } } });
  const etag = one.response.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"v1-[\w-]{22}"$/);
  const same = await client.GET(`${HERE}/{id}`, {
    params: { path: { id } },
    headers: { 'If-None-Match': etag },
  });
  expect(same.response.status).toBe(304);
  expect(one.data?.stories.map(({ reason }) => reason.why).sort()).toEqual(['first', 'words', 'words']);
  const missing = await client.GET(`${HERE}/{id}`, { params: { path: { id: 'none' } } });
  expect(missing.response.status).toBe(404);
  const refused = await client.PATCH(`${HERE}/{id}`, {
    params: { path: { id }, header: { 'If-Match': '"v1"' } },
    body: { title: 'The strike' },
  });
  expect(refused.response.status).toBe(403);
});

it('names, splits and joins events, each of the version it was seen in', async () => {
  const { client, tokenId } = await api.clientOf('Edda', 'editor', ['stories:read', 'events:arrange']);
  const at = (etag: string, path = { id }) => ({ params: { path, header: { 'If-Match': etag } } });
  const named = await client.PATCH(`${HERE}/{id}`, { ...at('"v1"'), body: { title: 'The strike' } });
  expect(named.data).toMatchObject({ title: 'The strike', isNamed: true, version: 2 });
  const late = await client.PATCH(`${HERE}/{id}`, { ...at('"v1"'), body: { title: null } });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({
    etag: expect.stringMatching(/^"v2-/),
    current: { title: 'The strike' },
  });
  const split = await client.POST(`${HERE}/{id}/split`, {
    ...at('"v2"'),
    body: { stories: stories.slice(2) },
  });
  expect(split.response.status).toBe(201);
  expect(split.data).toMatchObject({ title: 'Chess in Porto', reports: 1 });
  const other = split.data?.id ?? '';
  const [row] = await searchLog(store.reading, { action: 'change event' }, 1);
  expect(row?.details).toMatchObject({ kind: 'split', stories: 1, other, token: tokenId });
  const joined = await client.POST(`${HERE}/{id}/join`, { ...at('"v3"'), body: { other } });
  expect(joined.data).toMatchObject({ id, reports: 3, version: 4 });
  const again = await client.POST(`${HERE}/{id}/join`, { ...at('"v4"'), body: { other: 'none' } });
  expect(again.response.status).toBe(404);
  expect(api.untold).toEqual([]);
});

it('has another ETag once the program puts a report on the event, and takes either for the same version', async () => {
  const { client } = await api.clientOf('Eve', 'editor', ['stories:read', 'events:arrange']);
  const first = await publish(store, '2026-11-20T10:00:00Z', { headline: 'Ferries stop' });
  const late = await publish(store, '2026-11-20T12:00:00Z', { headline: 'Ferries stop again' });
  const event = await plantEvent(store, [first], new Date('2026-11-20T10:00:00Z'));
  const at = { params: { path: { id: event } } };
  const before = (await client.GET(`${HERE}/{id}`, at)).response.headers.get('etag') ?? '';
  await moveTo(event, late);
  const after = await client.GET(`${HERE}/{id}`, { ...at, headers: { 'If-None-Match': before } });
  expect(after.response.status).toBe(200);
  expect(after.data?.reports).toBe(2);
  expect(after.response.headers.get('etag')).not.toBe(before);
  const header = { 'If-Match': before };
  const named = await client.PATCH(`${HERE}/{id}`, {
    params: { path: { id: event }, header },
    body: { title: 'Ferries' },
  });
  expect(named.response.status).toBe(200);
  const read = named.response.headers.get('etag') ?? '';
  await moveTo(event, await publish(store, '2026-11-20T13:00:00Z', { headline: 'Ferries stop for good' }));
  const split = (etag: string) =>
    client.POST(`${HERE}/{id}/split`, {
      params: { path: { id: event }, header: { 'If-Match': etag } },
      body: { stories: [late] },
    });
  const refused = await split(read);
  expect(refused.response.status).toBe(412);
  expect(refused.error).toMatchObject({ current: { reports: 3 } });
  const { etag } = refused.error as unknown as { etag: string };
  expect((await split(etag)).response.status).toBe(201);
});

it('tells nothing that reports say to a token that may not read stories', async () => {
  const { client } = await api.clientOf('Ella', 'editor', ['events:arrange']);
  const secret = await publish(store, '2026-11-21T10:00:00Z', {
    headline: 'Not for programs',
    state: 'draft',
  });
  const other = await publish(store, '2026-11-21T11:00:00Z', { headline: 'Nor this' });
  const event = await plantEvent(store, [secret, other], new Date('2026-11-21T10:00:00Z'));
  const at = (etag: string) => ({ params: { path: { id: event }, header: { 'If-Match': etag } } });
  const told = { id: event, reports: 2, isNamed: false, version: 1 };
  const late = await client.PATCH(`${HERE}/{id}`, { ...at('"v9"'), body: { title: 'X' } });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ current: told });
  const named = await client.PATCH(`${HERE}/{id}`, { ...at('"v1"'), body: { title: 'X' } });
  expect(named.data).toEqual({ ...told, isNamed: true, version: 2 });
  const split = await client.POST(`${HERE}/{id}/split`, { ...at('"v2"'), body: { stories: [other] } });
  for (const answer of [late.error, named.data, split.data])
    expect(JSON.stringify(answer)).not.toMatch(/Not for programs|Nor this/);
  expect(api.untold).toEqual([]);
});

it('a change of an event that was merged away is answered with the one it was merged into', async () => {
  const { client } = await api.clientOf('Emma', 'editor', ['stories:read', 'events:arrange']);
  const story = await publish(store, '2026-11-22T10:00:00Z', { headline: 'Rain' });
  const [gone, into] = [await plantEvent(store, [story], new Date()), newId()];
  await store.write(async (writing) => {
    const now = new Date('2026-11-22T10:00:00Z');
    await writing.insertInto('events').values({ id: into, begun_at: now, last_at: now }).execute();
    await mergeEvents(writing, gone, into);
  });
  const late = await client.PATCH(`${HERE}/{id}`, {
    params: { path: { id: gone }, header: { 'If-Match': '"v1"' } },
    body: { title: 'Rain' },
  });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ current: { id: into } });
});
