import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { plantRelation } from '../../../entities/testing.ts';
import type { Store } from '../../../store/database.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { plantDataset, plantRows } from '../../figures/evidence-testing.ts';
import { sampleDataset, sampleVersion } from '../../gallery/evidence-samples.ts';

const ENTITY = '/api/v1/desk/entities/{id}' as const;
const RELATIONS = '/api/v1/desk/relations' as const;
const NOBODY = '00000000-0000-7000-8000-000000000000';
let store: Store;
let api: TestApiPortal;
let amber: string;
let basalt: string;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
  const draft = draftOf({ headline: 'Lenses', slug: 'lenses', text: 'Amber Optics supplies Basalt Works.' });
  await store.write((writing) => upsertStories(writing, [draft], new Date()));
  [amber, basalt] = [await make('Amber Optics'), await make('Basalt Works')];
});
afterAll(() => api.close());

const make = async (label: string) =>
  (await store.write((writing) => makeEntity(writing, { schema: 'Company', label }, null, new Date()))).id;
const of = (id: string) => ({ params: { path: { id } } });
const at = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } });
const source = { title: 'Register of companies', url: 'https://register.example/1' };

it('states a property with its source, withdraws it and restores it', async () => {
  const { client } = await api.clientOf('Rita', 'reporter');
  const said = { property: 'address', value: '1 Quarry Road', language: '' };
  const stated = await client.POST(`${ENTITY}/statements`, { ...of(amber), body: { ...said, source } });
  expect(stated.response.status).toBe(201);
  const id = stated.data?.id ?? '';
  const byStory = await client.POST(`${ENTITY}/statements`, {
    ...of(amber),
    body: { property: 'alias', value: 'AO', language: 'en', story: 'lenses' },
  });
  expect(byStory.response.status).toBe(201);
  const statementsOf = async () => (await client.GET(ENTITY, of(amber))).data?.statements ?? [];
  expect(await statementsOf()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id, property: 'address', value: '1 Quarry Road', source, by: 'Rita' }),
      expect.objectContaining({ id: byStory.data?.id, origin: 'story', language: 'en' }),
    ]),
  );
  const twice = await client.POST(`${ENTITY}/statements`, { ...of(amber), body: { ...said, source } });
  expect(twice.response.status).toBe(409);

  const withdraw = (why: string) =>
    client.POST('/api/v1/desk/statements/{id}/withdrawal', { ...of(id), body: { why } });
  expect((await withdraw('')).response.status).toBe(400);
  const withdrawn = (await withdraw('They moved.')).data?.statements.find((one) => one.id === id);
  expect(withdrawn?.withdrawn).toMatchObject({ by: 'Rita', why: 'They moved.' });
  expect((await withdraw('Again.')).response.status).toBe(409);
  const restore = () =>
    client.POST('/api/v1/desk/statements/{id}/restoration', { ...of(id), body: { why: '' } });
  expect((await restore()).data?.statements.find((one) => one.id === id)?.withdrawn).toBeNull();
  expect((await restore()).response.status).toBe(409);
  expect(api.untold).toEqual([]);
});

it('states a property from a row of a dataset, and answers what the row says', async () => {
  await plantRows(
    api.config,
    'importers.parquet',
    `select 'CN' as reporter, 'Amber Optics' as partner, '2' as flow, '2023' as quarter, 5.0 as value_eur`,
  );
  const newest = sampleVersion({ parquet: 'importers.parquet', rowCount: 1 });
  await plantDataset(store, sampleDataset({ slug: 'importers', redistributable: false, newest }));
  const { client } = await api.clientOf('Runa', 'reporter');
  const state = (row: object, more: object = {}) =>
    client.POST(`${ENTITY}/statements`, {
      ...of(amber),
      body: {
        property: 'country',
        value: 'CN',
        language: '',
        row: row as { dataset: string; row: number },
        ...more,
      },
    });
  const stated = await state({ dataset: 'importers', row: 1 });
  expect(stated.response.status).toBe(201);
  expect(stated.data?.cells).toContainEqual({ column: 'partner', value: 'Amber Optics' });
  const whole = (await client.GET(ENTITY, of(amber))).data;
  expect(whole?.statements.find(({ id }) => id === stated.data?.id)).toMatchObject({
    origin: 'dataset',
    dataset: { slug: 'importers', number: 1 },
    row: 1,
    by: 'Runa',
  });
  expect((await state({ dataset: 'importers', version: 1, row: 1 })).response.status).toBe(409);
  for (const row of [
    { dataset: 'importers', row: 2 },
    { dataset: 'nothing', row: 1 },
    { dataset: 'importers' },
  ])
    expect((await state(row)).response.status, JSON.stringify(row)).toBe(400);
  expect((await state({ dataset: 'importers', row: 1 }, { source })).response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('adds a relation, and decides one that was read out of a story, no matter who was quicker', async () => {
  const { client } = await api.clientOf('Rosa', 'reporter');
  const added = await client.POST(RELATIONS, {
    body: { kind: 'owns', from: amber, to: basalt, starts: '2024-01-01', who: 'The registrar', source },
  });
  expect(added.response.status).toBe(201);
  expect(added.data).toMatchObject({
    kind: 'owns',
    from: { id: amber },
    to: { id: basalt, label: 'Basalt Works' },
    starts: '2024-01-01',
    ends: null,
    state: 'accepted',
    by: 'Rosa',
    attribution: { who: 'The registrar' },
    source,
  });
  const planted = await plantRelation(store, { from: amber, to: basalt, goods: 'lenses' });
  const whole = await client.GET(ENTITY, of(basalt));
  const seen = whole.data?.relations.find(({ id }) => id === planted);
  expect(seen).toMatchObject({ state: 'proposed', goods: 'lenses', decided: null });
  const decide = (etag: string, body: object) =>
    client.POST(`${RELATIONS}/{id}/decision`, {
      ...at(planted, etag),
      body: { decision: 'accepted' as const, note: '', ...body },
    });
  const accepted = await decide(seen?.etag ?? '', {
    goods: 'optical lenses',
    codes: ['9001'],
    note: 'As quoted.',
  });
  expect(accepted.data).toMatchObject({
    state: 'accepted',
    kind: 'supplies',
    goods: 'optical lenses',
    codes: ['9001'],
    to: { id: basalt },
    by: 'Rosa',
    note: 'As quoted.',
  });
  const late = await decide(seen?.etag ?? '', { decision: 'rejected' });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({
    current: { id: planted, state: 'accepted' },
    etag: accepted.data?.etag,
  });
  const rejected = await decide(accepted.response.headers.get('etag') ?? '', {
    decision: 'rejected',
    to: null,
  });
  expect(rejected.data).toMatchObject({ state: 'rejected', goods: 'optical lenses', to: null });
  expect(api.untold).toEqual([]);
});

it('lets those who publish alone change what readers see a page of', async () => {
  const { client } = await api.clientOf('Rolf', 'reporter');
  const { client: publisher } = await api.clientOf('Edda', 'editor');
  const shown = await make('Obsidian Rail');
  const state = (by = client) =>
    by.POST(`${ENTITY}/statements`, {
      ...of(shown),
      body: { property: 'address', value: '1 Ash Lane', language: '', source },
    });
  const id = (await state()).data?.id ?? '';
  const etag = (await client.GET(ENTITY, of(shown))).response.headers.get('etag') ?? '';
  const published = await publisher.POST(`${ENTITY}/publish`, { ...at(shown, etag), body: { why: '' } });
  expect(published.response.status).toBe(200);

  const withdraw = (by = client) =>
    by.POST('/api/v1/desk/statements/{id}/withdrawal', { ...of(id), body: { why: 'They moved.' } });
  const restore = (by = client) =>
    by.POST('/api/v1/desk/statements/{id}/restoration', { ...of(id), body: { why: '' } });
  const relate = (by = client) =>
    by.POST(RELATIONS, { body: { kind: 'owns', from: amber, to: shown, source } });
  const planted = await plantRelation(store, { from: shown, to: amber, goods: 'rails' });
  const decide = async (by = client) => {
    const whole = (await client.GET(ENTITY, of(shown))).data;
    const tag = whole?.relations.find((one) => one.id === planted)?.etag ?? '';
    const body = { decision: 'accepted' as const, note: '' };
    return by.POST(`${RELATIONS}/{id}/decision`, { ...at(planted, tag), body });
  };
  for (const change of [state, withdraw, relate, decide]) {
    const refused = await change();
    expect(refused.response.status, change.name).toBe(403);
    expect(refused.error?.detail).toContain('Obsidian Rail has a page that readers see.');
  }
  // Nor may a relation be turned into one of an entity with a page.
  const own = await plantRelation(store, { from: amber, to: basalt, goods: 'sand' });
  const tag = (await client.GET(ENTITY, of(amber))).data?.relations.find((one) => one.id === own)?.etag;
  const turned = await client.POST(`${RELATIONS}/{id}/decision`, {
    ...at(own, tag ?? ''),
    body: { decision: 'accepted', to: shown, note: '' },
  });
  expect(turned.response.status).toBe(403);
  expect((await withdraw(publisher)).response.status).toBe(200);
  expect((await restore()).response.status).toBe(403);
  expect((await restore(publisher)).response.status).toBe(200);
  expect((await relate(publisher)).response.status).toBe(201);
  expect((await decide(publisher)).response.status).toBe(200);
  expect(api.untold).toEqual([]);
});

it('refuses anyone who may not, what is not there and what has no source', async () => {
  const { client } = await api.clientOf('Rudi', 'reporter', ['stories:read']);
  const said = { property: 'address', value: 'Elsewhere', language: '' };
  const missing = await client.POST(`${ENTITY}/statements`, { ...of(amber), body: { ...said, source } });
  expect(missing.response.status).toBe(403);
  const { client: reviewer } = await api.clientOf('Resi', 'reporter', ['entities:decide']);
  const state = (id: string, body: object) =>
    reviewer.POST(`${ENTITY}/statements`, { ...of(id), body: { ...said, ...body } });
  const bare = await state(amber, {});
  expect(bare.response.status).toBe(400);
  expect(bare.error?.detail).toContain('source');
  expect((await state(amber, { source, story: 'lenses' })).response.status).toBe(400);
  expect((await state(amber, { story: 'no-such-story' })).response.status).toBe(400);
  expect((await state(amber, { source, property: 'shoeSize' })).response.status).toBe(400);
  expect((await state(NOBODY, { source })).response.status).toBe(404);
  const relate = (body: object) =>
    reviewer.POST(RELATIONS, { body: { kind: 'owns', from: amber, to: basalt, source, ...body } });
  expect((await relate({ to: amber })).response.status).toBeGreaterThanOrEqual(400);
  expect((await relate({ source: { title: ' ' } })).response.status).toBe(400);
  expect((await relate({ starts: '2024-02-31' })).response.status).toBe(400);
  const body = { decision: 'accepted', note: '' } as const;
  const nothing = await reviewer.POST(`${RELATIONS}/{id}/decision`, { ...at(NOBODY, '"proposed.0"'), body });
  expect(nothing.response.status).toBe(404);
  const gone = await reviewer.POST('/api/v1/desk/statements/{id}/withdrawal', {
    ...of(NOBODY),
    body: { why: 'Wrong.' },
  });
  expect(gone.response.status).toBe(404);
  expect(api.untold).toEqual([]);
});
