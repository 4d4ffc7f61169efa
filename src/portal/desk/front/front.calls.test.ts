import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import type { Store } from '../../../store/database.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/front' as const;
const ids: string[] = [];
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
  const drafts = ['One', 'Two', 'Three'].map((headline) =>
    draftOf({ headline, slug: headline.toLowerCase() }),
  );
  const taken = await store.write((writing) => upsertStories(writing, drafts, new Date()));
  ids.push(...taken.map(({ id }) => id));
});
afterAll(() => api.close());

const slots = (...at: number[]) => at.map((one) => ({ story: ids[one] ?? '', starts: null, ends: null }));
const match = (etag: string) => ({ params: { header: { 'If-Match': etag } } });
const tagOf = (response: Response) => response.headers.get('etag') ?? '';

it('arranges a board, tells what it was before, and brings that back', async () => {
  const { client, tokenId } = await api.clientOf('Emil', 'editor');
  const empty = await client.GET(HERE);
  expect(empty.data).toEqual({ edition: 'en', section: null, version: 0, slots: [] });
  expect(tagOf(empty.response)).toBe('"v0"');
  const ends = new Date(Date.now() + 3_600_000).toISOString();
  const wanted = [{ story: ids[0] ?? '', starts: null, ends }, ...slots(1)];
  const saved = await client.PUT(HERE, { ...match('"v0"'), body: { slots: wanted, why: 'The morning.' } });
  expect(saved.data?.slots).toMatchObject([
    { story: ids[0], headline: 'One', state: 'published', ends, on: true },
    { story: ids[1], headline: 'Two', ends: null },
  ]);
  const second = await client.PUT(HERE, {
    ...match(tagOf(saved.response)),
    body: { slots: slots(2), why: '' },
  });
  expect(second.data?.version).toBe(2);

  const { data: newest } = await client.GET(`${HERE}/versions`, { params: { query: { limit: '1' } } });
  expect(newest).toMatchObject({ versions: [{ number: 2, by: 'Emil' }] });
  expect(cursorIn(newest?.next)).toBe('2');
  const query = { limit: '1', cursor: cursorIn(newest?.next) };
  const { data: before } = await client.GET(`${HERE}/versions`, { params: { query } });
  expect(before).toMatchObject({
    versions: [{ number: 1, why: 'The morning.', slots: wanted }],
    next: null,
  });

  const body = { number: 1 };
  const restored = await client.POST(`${HERE}/restore`, { ...match(tagOf(second.response)), body });
  expect(restored.data).toMatchObject({ left: 0, board: { version: 3, slots: wanted } });
  const undone = await client.POST(`${HERE}/undo`, match(tagOf(restored.response)));
  expect(undone.data?.board.slots).toMatchObject(slots(2));
  const redone = await client.POST(`${HERE}/redo`, match(tagOf(undone.response)));
  expect(redone.data?.board.slots).toMatchObject(wanted);
  const [logged] = await searchLog(store.reading, { action: 'arrange front' }, 1);
  expect(logged?.details).toMatchObject({ token: tokenId });
  const known = await client.GET(HERE, { headers: { 'If-None-Match': tagOf(redone.response) } });
  expect(known.response.status).toBe(304);
  expect(api.untold).toEqual([]);
});

it('answers both boards where two arrange one, and saves neither over the other', async () => {
  const { client } = await api.clientOf('Edda', 'editor');
  const seen = tagOf((await client.GET(HERE)).response);
  await client.PUT(HERE, { ...match(seen), body: { slots: slots(0), why: '' } });
  const late = await client.PUT(HERE, { ...match(seen), body: { slots: slots(1, 2), why: '' } });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({
    type: 'urn:sourceline:problem:version-passed',
    current: { slots: slots(0) },
    sent: { slots: slots(1, 2) },
    changes: [
      { kind: 'times', story: ids[0], place: 1 },
      { kind: 'out', story: ids[1] },
    ],
  });
  expect((await client.GET(HERE)).data?.slots).toMatchObject(slots(0));
  const etag = (late.error as { etag?: string } | undefined)?.etag ?? '';
  expect(
    (await client.PUT(HERE, { ...match(etag), body: { slots: slots(1, 2), why: '' } })).response.status,
  ).toBe(200);
  expect(api.untold).toEqual([]);
});

it('refuses what a board cannot hold, and anyone who may not arrange it', async () => {
  const { client } = await api.clientOf('Else', 'editor');
  const etag = tagOf((await client.GET(HERE)).response);
  const twice = await client.PUT(HERE, { ...match(etag), body: { slots: slots(0, 0), why: '' } });
  expect(twice.response.status).toBe(400);
  const query = { section: 'no-such-section' };
  expect((await client.GET(HERE, { params: { query } })).response.status).toBe(404);
  const { client: reader } = await api.clientOf('Nora', 'editor', ['stories:read']);
  expect((await reader.GET(HERE)).response.status).toBe(403);
  await expect(api.clientOf('Rolf', 'reporter', ['front:arrange'])).rejects.toThrow();
  expect(api.untold).toEqual([]);
});

it('acts once for an idempotency key', async () => {
  const { client, secret } = await api.clientOf('Ezra', 'editor');
  const etag = tagOf((await client.GET(HERE)).response);
  const saved = await client.PUT(HERE, { ...match(etag), body: { slots: slots(2, 1), why: '' } });
  const undo = () =>
    fetch(`${api.url}${HERE}/undo`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'if-match': tagOf(saved.response),
        'idempotency-key': 'once',
      },
    });
  const [first, again] = [await undo(), await undo()];
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.json()).toEqual(await first.json());
});
