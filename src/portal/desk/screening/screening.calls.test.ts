import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { screenEntities } from '../../../entities/screening/screen-entities.ts';
import { addEntity, addVersion, entryOf, exactScreener } from '../../../entities/screening/testing.ts';
import type { Store } from '../../../store/database.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/screening' as const;
let store: Store;
let api: TestApiPortal;
let quiet: string;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
  const entries = [
    entryOf('7', 'QUIET OPTICS', { url: 'https://list.example/7' }),
    entryOf('8', 'CALM OPTICS', { schema: 'Person' }),
  ];
  await addVersion(store, 'goods', entries, '2026-10-01T00:00:00Z', { asOf: '2026-09-30', periodDays: 3650 });
  quiet = await addEntity(store, 'Quiet Optics', { names: ['=Тихая оптика'], country: 'RU' });
  await addEntity(store, 'Calm Optics', { schema: 'Person' });
  await screenEntities(store, await exactScreener(store), () => new Date());
});
afterAll(() => api.close());

const at = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } });

it('lists the hits page by page, narrowed as the desk narrows them, and says why one was found', async () => {
  const { client } = await api.clientOf('Emil', 'editor', ['screening:decide']);
  const { data: first } = await client.GET(HERE, { params: { query: { limit: '1' } } });
  expect(first?.hits).toHaveLength(1);
  const query = { limit: '1', cursor: cursorIn(first?.next) };
  const { data: second } = await client.GET(HERE, { params: { query } });
  expect(second).toMatchObject({ hits: [{ state: 'waiting' }], next: null });
  expect(second?.hits[0]?.id).not.toBe(first?.hits[0]?.id);

  const { data } = await client.GET(HERE, { params: { query: { kind: 'companies', list: 'goods' } } });
  expect(data?.hits).toMatchObject([
    {
      entity: { id: quiet, name: 'Quiet Optics', kind: 'Company', country: 'RU' },
      entry: { key: '7', names: [{ name: 'QUIET OPTICS' }] },
      version: { list: 'goods', number: 1, asOf: '2026-09-30' },
      state: 'waiting',
      reason: null,
      gone: null,
    },
  ]);
  const id = data?.hits[0]?.id ?? '';
  const { data: whole, response } = await client.GET(`${HERE}/{id}`, { params: { path: { id } } });
  const kept = await store.reading
    .selectFrom('screening_hits')
    .select('explanation')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(whole?.explanation).toEqual(kept?.explanation);
  expect(whole?.ours?.names).toEqual(expect.arrayContaining(['Quiet Optics', '=Тихая оптика']));
  expect(whole?.decisions).toEqual([]);
  expect(response.headers.get('etag')).toContain(data?.hits[0]?.etag.slice(0, -1));
  expect(api.untold).toEqual([]);
});

it('keeps what is said of a hit, once, and of what stands', async () => {
  const { client, tokenId } = await api.clientOf('Edda', 'editor');
  const { data } = await client.GET(HERE, { params: { query: { kind: 'companies' } } });
  const { id = '', etag = '' } = data?.hits[0] ?? {};
  const decide = (tag: string, decision: 'same' | 'not the same' | 'unsure', note = '') =>
    client.POST(`${HERE}/{id}/decision`, { ...at(id, tag), body: { decision, note } });
  const silent = await decide(etag, 'same');
  expect(silent.response.status).toBe(400);
  expect(silent.error?.detail).toContain('note');
  const same = await decide(etag, 'same', 'The register number agrees.');
  expect(same.data).toMatchObject({
    state: 'same',
    decisions: [
      { decision: 'same', note: 'The register number agrees.', by: 'Edda', version: { number: 1 } },
    ],
  });
  const late = await decide(etag, 'not the same');
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ current: { id, state: 'same' }, etag: same.data?.etag });
  const unsure = await decide(same.response.headers.get('etag') ?? '', 'unsure');
  expect(unsure.data?.decisions.map(({ decision }) => decision)).toEqual(['unsure', 'same']);
  const { data: listed } = await client.GET(HERE, { params: { query: { state: 'unsure' } } });
  expect(listed?.hits.map((hit) => hit.id)).toEqual([id]);
  const [logged] = await searchLog(store.reading, { action: 'decide hit' }, 1);
  expect(logged?.details).toMatchObject({ token: tokenId });
  expect(api.untold).toEqual([]);
});

it('takes over what an entry says once they are the same, and not before', async () => {
  const { client } = await api.clientOf('Elsa', 'editor');
  const { data } = await client.GET(HERE, { params: { query: { kind: 'people' } } });
  const { id = '', etag = '' } = data?.hits[0] ?? {};
  const { data: whole } = await client.GET(`${HERE}/{id}`, { params: { path: { id } } });
  expect(whole?.offered).toEqual([{ property: 'alias', value: 'CALM OPTICS' }]);
  const take = (value: string) =>
    client.POST(`${HERE}/{id}/statements`, {
      params: { path: { id } },
      body: { take: [{ property: 'alias', value }] },
    });
  expect((await take('CALM OPTICS')).response.status).toBe(409);
  await client.POST(`${HERE}/{id}/decision`, {
    ...at(id, etag),
    body: { decision: 'same' as const, note: 'One of a kind.' },
  });
  expect((await take('LOUD OPTICS')).response.status).toBe(409);
  const taken = await take('CALM OPTICS');
  expect(taken.response.status).toBe(200);
  expect(taken.data?.offered).toEqual([]);
  const { client: decider } = await api.clientOf('Egon', 'editor', ['screening:decide']);
  const narrow = await decider.POST(`${HERE}/{id}/statements`, {
    params: { path: { id } },
    body: { take: [{ property: 'alias', value: 'CALM OPTICS' }] },
  });
  expect(narrow.response.status).toBe(403);
  expect(api.untold).toEqual([]);
});

it('looks for any name in the lists, and keeps nothing of it', async () => {
  const { client } = await api.clientOf('Rita', 'reporter');
  const before = await store.reading.selectFrom('screening_hits').select('id').execute();
  const { data } = await client.POST('/api/v1/desk/screenings', { body: { name: 'Quiet Optics' } });
  expect(data?.found).toMatchObject([{ entry: { key: '7' }, version: { list: 'goods', number: 1 } }]);
  expect(data?.found[0]?.explanation?.sentence).toContain('QUIET OPTICS');
  expect(data?.lists).toMatchObject([{ slug: 'goods', version: 1, entries: 2, stale: false }]);
  expect(data?.alsoKnownAs).toEqual(['=Тихая оптика']);
  const other = await client.POST('/api/v1/desk/screenings', { body: { name: '=тихая оптика' } });
  expect(other.data?.found).toMatchObject([{ entry: { key: '7' } }]);
  expect(other.data?.alsoKnownAs).toContain('Quiet Optics');
  const { data: none } = await client.POST('/api/v1/desk/screenings', { body: { name: 'Loud Bakery' } });
  expect(none?.found).toEqual([]);
  expect(await store.reading.selectFrom('screening_hits').select('id').execute()).toEqual(before);
  const empty = await client.POST('/api/v1/desk/screenings', { body: { kind: 'person' } });
  expect(empty.response.status).toBe(400);
  const wrong = await client.POST('/api/v1/desk/screenings', { body: { name: 'Quiet', born: 'May' } });
  expect(wrong.error?.detail).toContain('born');
  expect(api.untold).toEqual([]);
});

it('refuses anyone who may not decide, and what is not there', async () => {
  const { client } = await api.clientOf('Ella', 'editor', ['stories:read']);
  const missing = await client.GET(HERE);
  expect(missing.response.status).toBe(403);
  expect(missing.error).toMatchObject({ type: 'urn:sourceline:problem:scope-missing' });
  await expect(api.clientOf('Rolf', 'reporter', ['screening:decide'])).rejects.toThrow();
  const { client: decider } = await api.clientOf('Dana', 'data editor', ['screening:decide']);
  const nobody = { params: { path: { id: quiet } } };
  expect((await decider.GET(`${HERE}/{id}`, nobody)).response.status).toBe(404);
  const body = { decision: 'unsure', note: '' } as const;
  expect((await decider.POST(`${HERE}/{id}/decision`, { ...at(quiet, '"1"'), body })).response.status).toBe(
    404,
  );
  const { data } = await decider.GET(HERE, { params: { query: { state: 'unsure' } } });
  const { id = '' } = data?.hits[0] ?? {};
  expect((await decider.POST(`${HERE}/{id}/decision`, { ...at(id, '"x"'), body })).response.status).toBe(412);
  expect((await decider.GET(HERE, { params: { query: { state: 'nonsense' } } })).response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('names the file that a list lacks and the whole version behind it, whose age counts', async () => {
  const ore = entryOf('5', 'NORTHERN ORE', { programmes: ['ORES'] });
  await addVersion(store, 'ores', [ore], '2026-10-01T00:00:00Z', { asOf: '2021-07-31', periodDays: 7 });
  await addVersion(store, 'ores', [entryOf('5', 'NORTH ORE', { programmes: [] })], '2026-10-02T00:00:00Z', {
    asOf: '2026-10-01',
    partial: {
      missing: ['sdn.csv'],
      shows: { primary: false, aliases: true, addresses: true },
      nameless: [],
    },
  });
  const behind = { number: 1, asOf: '2021-07-31', imported: '2026-10-01T00:00:00.000Z' };
  const { client } = await api.clientOf('Rosa', 'reporter');
  const { data } = await client.POST('/api/v1/desk/screenings', { body: { name: 'Northern Ore' } });
  expect(data?.found).toMatchObject([
    {
      entry: { key: '5', programmes: ['ORES'] },
      version: { list: 'ores', number: 2, missing: ['sdn.csv'], behind },
    },
  ]);
  expect(data?.lists).toMatchObject([
    { slug: 'goods', missing: [], behind: null },
    { slug: 'ores', version: 2, asOf: '2026-10-01', missing: ['sdn.csv'], behind, stale: true },
  ]);
  const { client: keeper } = await api.clientOf('Dora', 'data editor');
  const { data: list } = await keeper.GET('/api/v1/desk/lists/{slug}', {
    params: { path: { slug: 'ores' } },
  });
  expect(list).toMatchObject({
    newest: { number: 2 },
    behind: { number: 1, missing: [] },
    age: { stale: true },
  });
  expect(api.untold).toEqual([]);
});
