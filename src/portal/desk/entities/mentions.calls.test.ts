import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { plantMention } from '../../../entities/testing.ts';
import type { Store } from '../../../store/database.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/mentions' as const;
const LENS = 'Officials said Ruby Lens Works Co Ltd shipped optics, and Ruby Lens Works Co Ltd denied it.';
const MORE = 'Ruby Lens Works Co Ltd was named again, beside Anna Petrova, who runs it.';
const LATER = 'Basalt Works and Cobalt Trading, Cobalt Trading said, belong together; Slate Optics does not.';
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
  const at = (day: number) => new Date(Date.UTC(2026, 2, day));
  const drafts = [
    draftOf({ headline: 'Lenses shipped', slug: 'lenses-shipped', text: LENS, publishedAt: at(1) }),
    draftOf({ headline: 'Named again', slug: 'named-again', text: MORE, publishedAt: at(2) }),
    draftOf({ headline: 'Later', slug: 'later', text: LATER, publishedAt: at(3) }),
  ];
  const [first, second, third] = await store.write((writing) => upsertStories(writing, drafts, new Date()));
  const plant = (storyId: string | undefined, name: string, text: string, more = {}) =>
    plantMention(store, { storyId: storyId ?? '', name, text, ...more });
  await plant(first?.id, 'Ruby Lens Works Co Ltd', LENS);
  await plant(first?.id, 'Ruby Lens Works Co Ltd', LENS, { nth: 1 });
  await plant(second?.id, 'Ruby Lens Works Co Ltd', MORE);
  await plant(second?.id, 'Anna Petrova', MORE, { schema: 'Person' });
  await plant(third?.id, 'Basalt Works', LATER);
  await plant(third?.id, 'Cobalt Trading', LATER);
  await plant(third?.id, 'Cobalt Trading', LATER, { nth: 1 });
  await plant(third?.id, 'Slate Optics', LATER);
}, 60_000);
afterAll(() => api.close());

type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];

const at = (id: string, etag: string, query = {}) => ({
  params: { path: { id }, query, header: { 'If-Match': etag } },
});
async function nameOf(client: Client, q: string, state?: string) {
  const { data } = await client.GET(HERE, { params: { query: { q, ...(state && { state }) } } });
  const [name] = data?.names ?? [];
  if (!name) throw new Error(`no name like ${q}`);
  return name;
}
const mentionsOf = (name: string) =>
  store.reading
    .selectFrom('mentions')
    .select(['state', 'entity_id', 'schema'])
    .where('name', '=', name)
    .execute();

it('lists the names page by page, narrowed as the desk narrows them, and tells one whole', async () => {
  const { client } = await api.clientOf('Rita', 'reporter', ['entities:decide']);
  const { data } = await client.GET(HERE, { params: { query: { limit: '2' } } });
  expect(data?.names).toHaveLength(2);
  const query = { limit: '10', cursor: cursorIn(data?.next) };
  const { data: rest } = await client.GET(HERE, { params: { query } });
  expect(rest).toMatchObject({ next: null });
  const all = [...(data?.names ?? []), ...(rest?.names ?? [])].map(({ name }) => name).sort();
  expect(all).toEqual([
    'Anna Petrova',
    'Basalt Works',
    'Cobalt Trading',
    'Ruby Lens Works Co Ltd',
    'Slate Optics',
  ]);
  const next = await fetch((data?.next ?? '').replace('http://localhost:3999', api.url));
  expect(next.status).toBe(401);

  const narrowed = await client.GET(HERE, { params: { query: { kind: 'Person' } } });
  expect(narrowed.data?.names.map(({ name }) => name)).toEqual(['Anna Petrova']);
  const ruby = await nameOf(client, 'ruby');
  expect(ruby).toMatchObject({ kind: 'Company', mentions: 3, stories: 2, decided: null });
  const path = { id: ruby.id };
  const whole = await client.GET(`${HERE}/{id}`, { params: { path } });
  expect(whole.data).toMatchObject({ state: 'proposed', etag: ruby.etag });
  expect(whole.data?.occurrences.map(({ story }) => story).sort()).toEqual([
    'lenses-shipped',
    'lenses-shipped',
    'named-again',
  ]);
  const known = whole.response.headers.get('etag') ?? '';
  expect(known.startsWith(ruby.etag.slice(0, -1))).toBe(true);
  const again = await client.GET(`${HERE}/{id}`, { params: { path }, headers: { 'If-None-Match': known } });
  expect(again.response.status).toBe(304);
  const one = await client.GET(`${HERE}/{id}`, { params: { path, query: { story: 'named-again' } } });
  expect(one.data?.occurrences).toHaveLength(1);
  expect(one.data?.etag).not.toBe(ruby.etag);
  expect(api.untold).toEqual([]);
});

it('accepts one mention as a new entity, the rest as one that is known, wherever its name stands', async () => {
  const { client, tokenId } = await api.clientOf('Rosa', 'reporter');
  const ruby = await nameOf(client, 'ruby');
  const whole = await client.GET(`${HERE}/{id}`, { params: { path: { id: ruby.id } } });
  const [first] = whole.data?.occurrences ?? [];
  const made = await client.POST(`${HERE}/{id}/accept`, {
    ...at(ruby.id, ruby.etag),
    body: { mentions: [first?.id ?? ''], new: { label: 'Ruby Lens', country: 'China' }, everywhere: false },
  });
  expect(made.data).toMatchObject({
    name: 'Ruby Lens Works Co Ltd',
    mentions: 1,
    entity: expect.any(String),
  });
  const entity = made.data?.entity ?? '';
  const kept = await store.reading
    .selectFrom('entities')
    .selectAll()
    .where('id', '=', entity)
    .executeTakeFirst();
  expect(kept).toMatchObject({ label: 'Ruby Lens', country: 'CN', schema: 'Company', state: 'known' });

  const rest = await nameOf(client, 'ruby');
  expect(rest.mentions).toBe(2);
  const accepted = await client.POST(`${HERE}/{id}/accept`, {
    ...at(rest.id, rest.etag),
    body: { entity, everywhere: true },
  });
  expect(accepted.data).toMatchObject({ mentions: 2, entity });
  expect(await mentionsOf('Ruby Lens Works Co Ltd')).toEqual(
    Array(3).fill({ state: 'accepted', entity_id: entity, schema: 'Company' }),
  );
  const stands = await store.reading
    .selectFrom('statements')
    .select('standing_at')
    .where('entity_id', '=', entity)
    .where('value', '=', 'Ruby Lens Works Co Ltd')
    .executeTakeFirst();
  expect(stands?.standing_at).toBeInstanceOf(Date);
  const [logged] = await searchLog(store.reading, { action: 'decide entity' }, 1);
  expect(logged?.details).toMatchObject({ token: tokenId });
  expect(await nameOf(client, 'ruby', 'accepted')).toMatchObject({ mentions: 3, decided: { by: 'Rosa' } });
  expect(api.untold).toEqual([]);
});

it('refuses a decision on what no longer stands, and tells what does', async () => {
  const { client } = await api.clientOf('Rolf', 'reporter');
  const seen = await nameOf(client, 'cobalt');
  const whole = await client.GET(`${HERE}/{id}`, { params: { path: { id: seen.id } } });
  const other = whole.data?.occurrences.find(({ id }) => id !== seen.id)?.id ?? '';
  const rejected = await client.POST(`${HERE}/{id}/reject`, {
    ...at(seen.id, seen.etag),
    body: { mentions: [other] },
  });
  expect(rejected.data).toMatchObject({ mentions: 1, entity: null });
  const late = await client.POST(`${HERE}/{id}/accept`, {
    ...at(seen.id, seen.etag),
    body: { everywhere: false },
  });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({
    type: 'urn:sourceline:problem:version-passed',
    current: { id: seen.id, mentions: 1 },
  });
  const etag = (late.error as { etag?: string } | undefined)?.etag ?? '';
  const again = await client.POST(`${HERE}/{id}/accept`, {
    ...at(seen.id, etag),
    body: { everywhere: false },
  });
  expect(again.data).toMatchObject({ mentions: 1, entity: expect.any(String) });
  expect((await mentionsOf('Cobalt Trading')).map(({ state }) => state).sort()).toEqual([
    'accepted',
    'rejected',
  ]);
  expect(api.untold).toEqual([]);
});

it('says of what kind a name is, and rejects it in every story', async () => {
  const { client } = await api.clientOf('Edda', 'editor');
  const slate = await nameOf(client, 'slate');
  const kind = await client.POST(`${HERE}/{id}/kind`, {
    ...at(slate.id, slate.etag),
    body: { kind: 'Organization' },
  });
  expect(kind.data).toMatchObject({ name: 'Slate Optics', mentions: 1 });
  const now = await nameOf(client, 'slate');
  expect(now.kind).toBe('Organization');
  await client.POST(`${HERE}/{id}/reject`, { ...at(now.id, now.etag), body: {} });
  expect(await mentionsOf('Slate Optics')).toMatchObject([{ state: 'rejected', schema: 'Organization' }]);
  const kept = await store.reading
    .selectFrom('entities')
    .select('state')
    .where('label', '=', 'Slate Optics')
    .execute();
  expect(kept).toEqual([{ state: 'rejected' }]);
  expect(api.untold).toEqual([]);
});

it('refuses anyone who may not decide, what is not there and what says nothing', async () => {
  const { client: reader } = await api.clientOf('Rudi', 'reporter', ['stories:read']);
  const { client: decider } = await api.clientOf('Resi', 'reporter', ['entities:decide']);
  const anna = await nameOf(decider, 'anna');
  const body = { everywhere: false };
  expect((await reader.GET(HERE)).response.status).toBe(403);
  const missing = await reader.POST(`${HERE}/{id}/accept`, { ...at(anna.id, anna.etag), body });
  expect(missing.response.status).toBe(403);
  expect(missing.error).toMatchObject({ type: 'urn:sourceline:problem:scope-missing' });
  const accept = (id: string, etag: string, sent: object) =>
    decider.POST(`${HERE}/{id}/accept`, { ...at(id, etag), body: { ...body, ...sent } });
  const { id: entity } = await store.write((writing) =>
    makeEntity(writing, { schema: 'Person', label: 'Somebody' }, null, new Date()),
  );
  const both = await accept(anna.id, anna.etag, { entity, new: {} });
  expect(both.response.status).toBe(400);
  expect(both.error?.detail).toContain('new');
  expect((await accept(anna.id, anna.etag, { mentions: [entity] })).response.status).toBe(400);
  expect((await accept(anna.id, anna.etag, { new: { country: 'Atlantis' } })).response.status).toBe(400);
  expect((await accept(entity, anna.etag, {})).response.status).toBe(404);
  expect((await accept(anna.id, 'nothing', {})).response.status).toBe(412);
  expect((await decider.GET(HERE, { params: { query: { state: 'gone' } } })).response.status).toBe(400);
  expect((await decider.GET(HERE, { params: { query: { cursor: 'bm8' } } })).response.status).toBe(400);
  expect((await nameOf(decider, 'anna')).etag).toBe(anna.etag);
  await expect(api.clientOf('Nele', 'reader', ['entities:decide'])).rejects.toThrow();
  expect(api.untold).toEqual([]);
});

it('decides once for an idempotency key', async () => {
  const { client, secret } = await api.clientOf('Ezra', 'editor');
  const basalt = await nameOf(client, 'basalt');
  const accept = () =>
    fetch(`${api.url}${HERE}/${basalt.id}/accept`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'if-match': basalt.etag,
        'idempotency-key': 'once',
        'content-type': 'application/json',
      },
      body: '{}',
    });
  const [first, again] = [await accept(), await accept()];
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.json()).toEqual(await first.json());
});
