import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { publishEntity } from '../../../entities/review/publish-entity.ts';
import { plantMention } from '../../../entities/testing.ts';
import type { Store } from '../../../store/database.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const ENTITY = '/api/v1/desk/entities/{id}' as const;
const NOBODY = '00000000-0000-7000-8000-000000000000';
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
});
afterAll(() => api.close());

type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];

const make = async (label: string) =>
  (await store.write((writing) => makeEntity(writing, { schema: 'Company', label }, null, new Date()))).id;
const of = (id: string) => ({ params: { path: { id } } });
const at = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } });
async function seen(client: Client, id: string) {
  const { data, response } = await client.GET(ENTITY, of(id));
  if (!data) throw new Error('no entity');
  return { ...data, tag: response.headers.get('etag') ?? '' };
}

it('merges with what readers see a page of, and parts it again, for those who publish alone', async () => {
  const { client: editor } = await api.clientOf('Erna', 'editor');
  const { client: reporter } = await api.clientOf('Rufus', 'reporter');
  const [from, into] = [await make('Onyx Optics LLC'), await make('Onyx Optics')];
  await store.write((writing) => publishEntity(writing, into, null, new Date()));
  const [one, other] = [await seen(editor, from), await seen(editor, into)];
  const merge = (by: Client) =>
    by.POST(`${ENTITY}/merge`, { ...at(from, one.tag), body: { into, etag: other.tag, why: 'One number.' } });
  const refused = await merge(reporter);
  expect(refused.response.status).toBe(403);
  expect(refused.error).toMatchObject({ detail: 'Onyx Optics has a page that readers see.' });
  const away = await reporter.POST(`${ENTITY}/merge`, {
    ...at(into, other.tag),
    body: { into: from, etag: one.tag, why: 'One number.' },
  });
  expect(away.response.status, 'its page would be gone').toBe(403);
  expect((await merge(editor)).data).toMatchObject({ id: into });
  const part = (by: Client) => by.POST(`${ENTITY}/unmerge`, { ...of(from), body: { why: 'Two numbers.' } });
  expect((await part(reporter)).response.status).toBe(403);
  expect((await part(editor)).data).toMatchObject({ id: from, readAs: null });
  expect(api.untold).toEqual([]);
});

it('merges an entity into another as both were seen, and takes that back', async () => {
  const { client } = await api.clientOf('Rita', 'reporter');
  const [from, into] = [await make('Amber Optics LLC'), await make('Amber Optics')];
  const [one, other] = [await seen(client, from), await seen(client, into)];
  const merge = (tag: string, etag: string, why = 'One number in the register.') =>
    client.POST(`${ENTITY}/merge`, { ...at(from, tag), body: { into, etag, why } });
  expect((await merge(one.tag, other.tag, ' ')).response.status).toBe(400);
  const stale = await merge(one.tag, '"1"');
  expect(stale.response.status).toBe(412);
  expect(stale.error).toMatchObject({ current: { id: into }, etag: other.etag });
  const merged = await merge(one.tag, other.tag);
  expect(merged.data).toMatchObject({
    id: into,
    merged: [{ id: from, label: 'Amber Optics LLC', into }],
    decisions: [{ kind: 'merge', why: 'One number in the register.', by: 'Rita' }, {}, {}],
  });
  expect(merged.data?.statements.map(({ value }) => value).sort()).toEqual([
    'Amber Optics',
    'Amber Optics LLC',
  ]);
  const now = await seen(client, from);
  expect(now.readAs).toMatchObject({ id: into });
  expect((await merge(now.tag, merged.data?.etag ?? '')).response.status).toBe(409);
  const back = await client.POST(`${ENTITY}/unmerge`, { ...of(from), body: { why: 'Two numbers.' } });
  expect(back.data).toMatchObject({ id: from, readAs: null });
  expect((await seen(client, into)).merged).toEqual([]);
  expect((await client.POST(`${ENTITY}/unmerge`, { ...of(from), body: { why: '' } })).response.status).toBe(
    409,
  );
  expect(api.untold).toEqual([]);
});

it('splits what belongs to another off an entity, and takes that back', async () => {
  const text = 'Officials said Quartz Foundry shipped optics, and Quartz Foundry denied it.';
  const draft = draftOf({ headline: 'Optics shipped', slug: 'optics-shipped', text });
  const [story] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  const entityId = await make('Quartz Foundry');
  const mention = (nth: number) =>
    plantMention(store, {
      storyId: story?.id ?? '',
      name: 'Quartz Foundry',
      text,
      nth,
      entityId,
      state: 'accepted',
    });
  const [kept, moved] = [await mention(0), await mention(1)];
  const { client } = await api.clientOf('Rosa', 'reporter');
  const { tag } = await seen(client, entityId);
  const body = { label: 'Quartz Foundry of Perm', statements: [], relations: [], why: 'Another town.' };
  const split = (etag: string, mentions: string[]) =>
    client.POST(`${ENTITY}/split`, { ...at(entityId, etag), body: { ...body, country: 'RU', mentions } });
  expect((await split(tag, [])).response.status).toBe(400);
  const made = await split(tag, [moved]);
  expect(made.response.status).toBe(201);
  const id = made.data?.id ?? '';
  expect(made.data).toMatchObject({ label: 'Quartz Foundry of Perm', country: 'RU', kind: 'Company' });
  expect(made.response.headers.get('location')).toBe(`http://localhost:3999/api/v1/desk/entities/${id}`);
  const mentionsOf = async (entity: string) =>
    (await client.GET(`${ENTITY}/mentions`, of(entity))).data?.mentions.map((one) => one.id);
  expect(await mentionsOf(id)).toEqual([moved]);
  expect(await mentionsOf(entityId)).toEqual([kept]);
  expect((await split(tag, [kept])).response.status).toBe(412);
  const now = await seen(client, entityId);
  expect((await split(now.tag, [moved])).response.status).toBe(409);

  const decision = now.decisions.find(({ kind }) => kind === 'split')?.id ?? '';
  const undo = () => client.POST('/api/v1/desk/splits/{id}/reversal', { ...of(decision), body: { why: '' } });
  expect((await undo()).data).toMatchObject({ id: entityId });
  expect((await mentionsOf(entityId))?.sort()).toEqual([kept, moved].sort());
  expect((await undo()).response.status).toBe(409);
  expect(api.untold).toEqual([]);
});

it('refuses anyone who may not, and what is not there', async () => {
  const { client: reader } = await api.clientOf('Rudi', 'reporter', ['stories:read']);
  const { client: reviewer } = await api.clientOf('Resi', 'reporter', ['entities:decide']);
  const [from, into] = [await make('Slate Optics'), await make('Slate Works')];
  const [one, other] = [await seen(reviewer, from), await seen(reviewer, into)];
  const body = { into, etag: other.tag, why: 'One.' };
  expect((await reader.POST(`${ENTITY}/merge`, { ...at(from, one.tag), body })).response.status).toBe(403);
  const merge = (id: string, more: object) =>
    reviewer.POST(`${ENTITY}/merge`, { ...at(id, one.tag), body: { ...body, ...more } });
  expect((await merge(NOBODY, {})).response.status).toBe(404);
  expect((await merge(from, { into: NOBODY })).response.status).toBe(404);
  expect((await merge(from, { into: 'x' })).response.status).toBe(400);
  expect((await merge(from, { into: from, etag: one.tag })).response.status).toBe(409);
  const none = { ...of(NOBODY), body: { why: '' } };
  expect((await reviewer.POST('/api/v1/desk/splits/{id}/reversal', none)).response.status).toBe(404);
  expect((await reviewer.POST(`${ENTITY}/unmerge`, none)).response.status).toBe(404);
  expect((await seen(reviewer, from)).readAs).toBeNull();
  expect(api.untold).toEqual([]);
});
