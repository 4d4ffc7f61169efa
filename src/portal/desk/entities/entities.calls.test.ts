import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { plantMention } from '../../../entities/testing.ts';
import type { Store } from '../../../store/database.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/entities' as const;
const ONE = `${HERE}/{id}` as const;
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
});
afterAll(() => api.close());

type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];

const make = async (label: string, schema: 'Company' | 'Person' = 'Company') => {
  const made = await store.write((writing) => makeEntity(writing, { schema, label }, null, new Date()));
  return made.id;
};
const at = (id: string, etag = '') => ({ params: { path: { id }, header: { 'If-Match': etag } } });
async function seen(client: Client, id: string) {
  const { data, response } = await client.GET(ONE, { params: { path: { id } } });
  if (!data) throw new Error('no entity');
  return { ...data, tag: response.headers.get('etag') ?? '' };
}

it('makes an entity by hand, finds it in the list and tells it whole', async () => {
  const { client, tokenId } = await api.clientOf('Rita', 'reporter');
  const source = { title: 'Register of companies', url: 'https://register.example/1' };
  const made = await client.POST(HERE, {
    body: { label: 'Cobalt Trading', kind: 'Company', country: 'Kyrgyzstan', source, why: '' },
  });
  expect(made.response.status).toBe(201);
  const id = made.data?.id ?? '';
  expect(made.response.headers.get('location')).toBe(`http://localhost:3999${HERE}/${id}`);
  expect(made.data).toMatchObject({
    label: 'Cobalt Trading',
    kind: 'Company',
    state: 'known',
    country: 'KG',
    url: null,
    madeBy: 'Rita',
    statements: [{ property: 'name', value: 'Cobalt Trading', source, withdrawn: null }],
    decisions: [{ kind: 'make', by: 'Rita', entity: { id } }],
  });
  const [logged] = await searchLog(store.reading, { action: 'decide entity' }, 1);
  expect(logged?.details).toMatchObject({ token: tokenId });
  await make('Basalt Works');
  const { data: first } = await client.GET(HERE, { params: { query: { limit: '1' } } });
  expect(first?.entities).toMatchObject([{ label: 'Basalt Works' }]);
  const query = { limit: '1', cursor: cursorIn(first?.next) };
  const { data: second } = await client.GET(HERE, { params: { query } });
  expect(second).toMatchObject({ entities: [{ id, statements: 1 }], next: null });
  const { data: found } = await client.GET(HERE, { params: { query: { q: 'cobalt', country: 'KG' } } });
  expect(found?.entities.map((one) => one.id)).toEqual([id]);
  expect(found?.entities[0]?.etag).toBe(made.data?.etag);
  expect((await client.GET(HERE, { params: { query: { country: 'DE' } } })).data?.entities).toEqual([]);
  const { tag } = await seen(client, id);
  const known = await client.GET(ONE, { params: { path: { id } }, headers: { 'If-None-Match': tag } });
  expect(known.response.status).toBe(304);
  expect(api.untold).toEqual([]);
});

it('changes details of what stands, and answers what stands where somebody was quicker', async () => {
  const { client } = await api.clientOf('Rosa', 'reporter');
  const id = await make('Amber Optic');
  const { tag, slug } = await seen(client, id);
  const changed = await client.PATCH(ONE, {
    ...at(id, tag),
    body: { label: 'Amber Optics', country: 'CN', why: 'The register says so.' },
  });
  expect(changed.data).toMatchObject({ label: 'Amber Optics', country: 'CN', kind: 'Company', slug });
  expect(changed.data?.decisions.map(({ kind, why }) => [kind, why])).toEqual(
    expect.arrayContaining([
      ['rename', 'The register says so.'],
      ['describe', 'The register says so.'],
    ]),
  );
  const late = await client.PATCH(ONE, { ...at(id, tag), body: { kind: 'Organization', why: '' } });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ current: { id, label: 'Amber Optics', kind: 'Company' } });
  const etag = (late.error as { etag?: string } | undefined)?.etag ?? '';
  const again = await client.PATCH(ONE, {
    ...at(id, etag),
    body: { kind: 'Organization', country: null, why: '' },
  });
  expect(again.data).toMatchObject({ label: 'Amber Optics', kind: 'Organization', country: null });
  const now = again.data?.etag ?? '';
  const nothing = await client.PATCH(ONE, { ...at(id, now), body: { kind: 'Organization', why: '' } });
  expect(nothing.response.status).toBe(400);
  const other = await seen(client, await make('Slate Optics'));
  const taken = await client.PATCH(ONE, { ...at(id, now), body: { slug: other.slug, why: '' } });
  expect(taken.response.status).toBe(409);
  expect(taken.error).toMatchObject({ type: 'urn:sourceline:problem:conflict' });
  expect(api.untold).toEqual([]);
});

it('publishes a name that only a story gives which is not out where that is meant', async () => {
  const { client } = await api.clientOf('Elin', 'editor');
  const id = await make('Topaz Freight');
  const draft = {
    ...draftOf({ headline: 'Freight', slug: 'freight', text: 'Topaz Freight grows.' }),
    embargoUntil: new Date(Date.now() + 3_600_000),
  };
  await store.write((writing) => upsertStories(writing, [draft], new Date()));
  const said = { property: 'name', value: 'Topaz Freight', language: '', story: 'freight' };
  const stated = await client.POST(`${ONE}/statements`, { params: { path: { id } }, body: said });
  expect(stated.response.status).toBe(201);
  const publish = async (name?: true) =>
    client.POST(`${ONE}/publish`, {
      ...at(id, (await seen(client, id)).tag),
      body: { why: '', ...(name && { name }) },
    });
  const refused = await publish();
  expect(refused.response.status).toBe(400);
  expect(refused.error?.advice).toContain('name: true');
  expect((await publish(true)).data).toMatchObject({ id, state: 'published' });
  expect(api.untold).toEqual([]);
});

it('publishes and takes the page back for those who may, a person only where that is meant', async () => {
  const { client } = await api.clientOf('Edith', 'editor');
  const id = await make('Anna Petrova', 'Person');
  const { tag } = await seen(client, id);
  const publish = (by: Client, etag: string, person: boolean) =>
    by.POST(`${ONE}/publish`, { ...at(id, etag), body: { person, why: 'She runs the works.' } });
  const { client: reporter } = await api.clientOf('Rolf', 'reporter');
  expect((await publish(reporter, tag, true)).response.status).toBe(403);
  const unmeant = await publish(client, tag, false);
  expect(unmeant.response.status).toBe(400);
  expect(unmeant.error?.advice).toContain('person');
  const published = await publish(client, tag, true);
  expect(published.data).toMatchObject({
    state: 'published',
    url: `http://localhost:3999/entity/${published.data?.slug}`,
  });
  const twice = await publish(client, published.data?.etag ?? '', true);
  expect(twice.response.status).toBe(409);
  const silent = await client.POST(`${ONE}/unpublish`, { params: { path: { id } }, body: { why: ' ' } });
  expect(silent.response.status).toBe(400);
  const back = await client.POST(`${ONE}/unpublish`, {
    params: { path: { id } },
    body: { why: 'No longer.' },
  });
  expect(back.data).toMatchObject({
    state: 'known',
    url: null,
    decisions: [{ kind: 'unpublish', why: 'No longer.' }, {}, {}],
  });
  const gone = await client.POST(`${ONE}/unpublish`, { params: { path: { id } }, body: { why: 'Again.' } });
  expect(gone.response.status).toBe(409);
  expect(api.untold).toEqual([]);
});

it('changes what readers see a page of for those who publish alone, and to a person only where that is meant', async () => {
  const { client: editor } = await api.clientOf('Erna', 'editor');
  const { client: reporter } = await api.clientOf('Rufus', 'reporter');
  const id = await make('Onyx Optics');
  const { tag } = await seen(editor, id);
  const shown = await editor.POST(`${ONE}/publish`, { ...at(id, tag), body: { person: false, why: '' } });
  const etag = shown.data?.etag ?? '';
  const change = (by: Client, body: { label?: string; kind?: 'Person'; person?: boolean }, as = etag) =>
    by.PATCH(ONE, { ...at(id, as), body: { why: '', person: false, ...body } });
  const refused = await change(reporter, { label: 'Onyx' });
  expect(refused.response.status).toBe(403);
  expect(refused.error).toMatchObject({
    type: 'urn:sourceline:problem:not-allowed',
    detail: 'Onyx Optics has a page that readers see.',
  });
  const unmeant = await change(editor, { kind: 'Person' });
  expect(unmeant.response.status).toBe(400);
  expect(unmeant.error?.advice).toContain('person');
  const meant = await change(editor, { kind: 'Person', person: true });
  expect(meant.data).toMatchObject({ kind: 'Person', state: 'published' });
  expect(api.untold).toEqual([]);
});

it('tells the single mentions of an entity', async () => {
  const text = 'Officials said Quartz Foundry shipped optics, and Quartz Foundry denied it.';
  const draft = draftOf({ headline: 'Optics shipped', slug: 'optics-shipped', text });
  const [story] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  const entityId = await make('Quartz Foundry');
  const name = 'Quartz Foundry';
  for (const nth of [0, 1]) {
    await plantMention(store, { storyId: story?.id ?? '', name, text, nth, entityId, state: 'accepted' });
  }
  const { client } = await api.clientOf('Rudi', 'reporter', ['entities:decide']);
  const path = { id: entityId };
  const { data } = await client.GET(`${ONE}/mentions`, { params: { path } });
  expect(data?.mentions).toMatchObject(
    Array(2).fill({ story: 'optics-shipped', quote: name, sentence: text, state: 'accepted' }),
  );
  const whole = await seen(client, entityId);
  expect(whole.stories).toMatchObject([{ slug: 'optics-shipped', accepted: 2, proposed: 0 }]);
  expect(api.untold).toEqual([]);
});

it('refuses anyone who may not, what is not there and what is not right', async () => {
  const { client: reader } = await api.clientOf('Resi', 'reporter', ['stories:read']);
  const { client } = await api.clientOf('Runa', 'reporter', ['entities:decide']);
  const body = { label: 'Nobody', kind: 'Company', why: '' } as const;
  expect((await reader.GET(HERE)).response.status).toBe(403);
  const missing = await reader.POST(HERE, { body });
  expect(missing.response.status).toBe(403);
  expect(missing.error).toMatchObject({ type: 'urn:sourceline:problem:scope-missing' });
  const story = '00000000-0000-7000-8000-000000000000';
  expect((await client.GET(ONE, { params: { path: { id: story } } })).response.status).toBe(404);
  expect((await client.GET(ONE, { params: { path: { id: 'x' } } })).response.status).toBe(404);
  expect((await client.GET(`${ONE}/mentions`, { params: { path: { id: 'x' } } })).response.status).toBe(404);
  expect((await client.GET(HERE, { params: { query: { cursor: 'bm8' } } })).response.status).toBe(400);
  const { client: maker } = await api.clientOf('Rene', 'reporter', ['entities:decide']);
  const nowhere = await maker.POST(HERE, { body: { ...body, country: 'Atlantis' } });
  expect(nowhere.response.status).toBe(400);
  expect(nowhere.error?.detail).toContain('Atlantis');
  expect((await maker.POST(HERE, { body: { ...body, label: ' ' } })).response.status).toBe(400);
  const late = await maker.PATCH(ONE, { ...at(story, '"1"'), body: { label: 'Else', why: '' } });
  expect(late.response.status).toBe(404);
  const unseen = await fetch(`${api.url}${HERE}/${story}`, { method: 'PATCH', body: '{}' });
  expect(unseen.status).toBe(401);
  const kept = await client.GET(HERE, { params: { query: { q: 'nobody' } } });
  expect(kept.data?.entities).toEqual([]);
  expect(api.untold).toEqual([]);
});
