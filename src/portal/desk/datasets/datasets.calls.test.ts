import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { acceptEvidence } from '../../../evidence/claims/accept-evidence.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { json } from '../../../store/tables.ts';
import { permittedTo } from '../../../store/testing.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { EXPORT_QUERY, keepExports, proposeQuery } from '../figures/exports-testing.ts';
import { endedImport, uploadForm } from '../frame/imports-testing.ts';

const HERE = '/api/v1/desk/datasets' as const;
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
});
afterAll(() => api.close());

type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];

const CSV = 'reporter,partner,flow,period,value\nDE,KG,export,2023-11,10.5\nDE,KG,export,2023-12,11\n';
const TRADE = { title: 'Trade', producer: 'An office', licence: 'CC BY 4.0' };
const formOf = (said: Record<string, string>, file: string | null) => uploadForm(said, file, 'trade.csv');
const at = (slug: string) => ({ params: { path: { slug } } });
const begin = (client: Client, said: Record<string, string>, file: string | null) =>
  client.POST(HERE, { ...formOf(said, file) });
const add = async (client: Client, said: Record<string, string>, file: string | null) =>
  ended(client, await begin(client, said, file));
const next = async (client: Client, said: Record<string, string>, file: string, slug = 'trade') =>
  ended(client, await client.POST(`${HERE}/{slug}/versions`, { ...at(slug), ...formOf(said, file) }));

const ended = (client: Client, begun: Awaited<ReturnType<typeof begin>>) =>
  endedImport(begun, (id) => client.GET(`${HERE}/imports/{id}`, { params: { path: { id } } }));
const confirm = (client: Client, slug: string, etag: string) =>
  client.PUT(`${HERE}/{slug}/roles`, {
    params: { path: { slug }, header: { 'If-Match': etag } },
    body: { confirmed: true },
  });

it('stops an import that waits, for the member who began it', async () => {
  const { client, member } = await api.clientOf('Stella', 'data editor', ['data:read', 'data:write']);
  const id = newId();
  // Far from due, so that no process picks it up.
  await store.write((writing) =>
    writing
      .insertInto('jobs')
      .values({
        id,
        name: 'import-dataset',
        data: json({ given: {}, files: [], begun: { fileName: 'trade.csv', slug: null, values: {} } }),
        due_at: new Date('2999-01-01T00:00:00Z'),
        asked_by: member.id,
        token_id: null,
        made_at: new Date(),
      })
      .execute(),
  );
  const params = { path: { id } };
  expect((await client.GET(`${HERE}/imports/{id}`, { params })).data).toMatchObject({ step: 'waiting' });
  expect((await client.DELETE(`${HERE}/imports/{id}`, { params })).response.status).toBe(204);
  const { error } = await client.GET(`${HERE}/imports/{id}`, { params });
  expect(error).toMatchObject({ status: 409, detail: 'It was stopped.' });
  expect((await client.DELETE(`${HERE}/imports/{id}`, { params })).response.status).toBe(409);
});

it('adds a dataset, confirms its roles, and adds a version', async () => {
  const { client, tokenId } = await api.clientOf('Dana', 'data editor', ['data:read', 'data:write']);
  const said = {
    ...TRADE,
    licenceUrl: 'https://example.org/by',
    retrieved: '2024-01-31',
    redistributable: 'yes',
  };
  const begun = await begin(client, said, CSV);
  expect(begun.error).toBeUndefined();
  expect(begun.response.status).toBe(202);
  const id = begun.data?.id ?? '';
  expect(begun.response.headers.get('location')).toBe(`http://localhost:3999${HERE}/imports/${id}`);
  const added = await ended(client, begun);
  expect(added.data).toMatchObject({
    step: 'ended',
    added: { status: 'new', dataset: 'trade', version: 1, rows: 2 },
  });
  const path = { id };
  expect((await client.GET(`${HERE}/imports/{id}`, { params: { path } })).data).toEqual(added.data);
  const { client: other } = await api.clientOf('Dora', 'data editor', ['data:read', 'data:write']);
  expect((await other.GET(`${HERE}/imports/{id}`, { params: { path } })).response.status).toBe(404);
  expect((await other.DELETE(`${HERE}/imports/{id}`, { params: { path } })).response.status).toBe(404);
  expect((await client.DELETE(`${HERE}/imports/{id}`, { params: { path } })).response.status).toBe(409);
  const [logged] = await searchLog(store.reading, { action: 'change dataset' }, 1);
  expect(logged?.details).toMatchObject({ dataset: 'trade', token: tokenId });

  const { data: first, response } = await client.GET(`${HERE}/{slug}`, at('trade'));
  expect(first).toMatchObject({
    names: { en: 'Trade' },
    licenceUrl: 'https://example.org/by',
    redistributable: true,
    rolesConfirmed: false,
    newest: { retrieved: '2024-01-31T00:00:00.000Z', file: { name: 'trade.csv', format: 'csv' } },
    coverage: { frequency: 'month', periods: 2, first: '2023-11', last: '2023-12', reporters: 1 },
    stories: [],
  });
  expect(first?.fields.map(({ name, role }) => [name, role])).toEqual(
    ['reporter', 'partner', 'flow', 'period', 'value'].map((role) => [role, role]),
  );
  const etag = response.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"v1-/);
  expect((await confirm(client, 'trade', '')).response.status).toBe(428);
  expect((await confirm(client, 'trade', '"none of ours"')).response.status).toBe(412);
  const passed = await confirm(client, 'trade', '"v2"');
  expect(passed.response.status).toBe(412);
  expect(passed.error).toMatchObject({ etag, current: { slug: 'trade', rolesConfirmed: false } });
  const confirmed = await confirm(client, 'trade', etag);
  expect(confirmed.data).toMatchObject({ slug: 'trade', rolesConfirmed: true });
  expect(confirmed.response.headers.get('etag')).toMatch(/^"v1-/);
  const [yes] = await searchLog(store.reading, { action: 'change dataset' }, 1);
  expect(yes?.details).toMatchObject({ kind: 'confirm', dataset: 'trade', token: tokenId });

  const second = await next(client, { note: 'Revised', producerVersion: '2' }, CSV.replace(',11', ',12'));
  expect(second.data?.added).toMatchObject({ status: 'version', version: 2 });
  expect((await next(client, {}, CSV.replace(',11', ',12'))).data?.added?.status).toBe('same');
  const { data: whole } = await client.GET(`${HERE}/{slug}`, at('trade'));
  expect(whole?.versions).toMatchObject([
    { number: 2, note: 'Revised', producerVersion: '2', changes: { changed: 1, added: 0, removed: 0 } },
    { number: 1, changes: null, checks: 0, proposals: 0 },
  ]);
  const { data: list } = await client.GET(HERE);
  expect(list?.datasets).toMatchObject([{ slug: 'trade', rolesConfirmed: true, newest: { number: 2 } }]);
  expect(api.untold).toEqual([]);
}, 60_000);

it('refuses a title that is known, an old version, and a file that cannot be read', async () => {
  const { client } = await api.clientOf('Dina', 'data editor');
  const known = await add(client, TRADE, CSV);
  expect(known.response.status).toBe(409);
  const old = await next(client, {}, CSV);
  expect(old.response.status).toBe(409);
  expect(old.error?.detail).toContain('version 1 of trade');
  const descriptor = JSON.stringify({ fields: [{ name: 'period', type: 'yearmonth', role: 'period' }] });
  const bad = await add(client, { ...TRADE, title: 'Bad', descriptor }, CSV.replace('2023-12', '2023-99'));
  expect(bad.response.status).toBe(400);
  expect(bad.error?.detail).toMatch(/[Rr]ow 3/);
  expect((await client.GET(HERE)).data?.datasets.map(({ slug }) => slug)).toEqual(['trade']);
  expect(api.untold).toEqual([]);
}, 60_000);

it('removes a dataset, but none that a figure rests on', async () => {
  const { client, member, tokenId } = await api.clientOf('Dila', 'data editor');
  expect((await client.DELETE(`${HERE}/{slug}`, at('trade'))).response.status).toBe(204);
  const [gone] = await searchLog(store.reading, { action: 'change dataset' }, 1);
  expect(gone?.details).toMatchObject({ kind: 'remove', dataset: 'trade', token: tokenId });
  expect((await client.GET(`${HERE}/{slug}`, at('trade'))).response.status).toBe(404);
  const claim = await keepExports(store, api.config);
  const proposal = await proposeQuery(store, claim, EXPORT_QUERY);
  const decider = { ...permittedTo(member.id, member.name), allow: () => Promise.resolve() };
  await store.write((writing) => acceptEvidence(writing, proposal, decider, new Date()));
  const refused = await client.DELETE(`${HERE}/{slug}`, at('exports'));
  expect(refused.response.status).toBe(409);
  expect(refused.error?.detail).toContain('1 figure rests on exports');
  const { data } = await client.GET(`${HERE}/{slug}`, at('exports'));
  expect(data?.stories).toMatchObject([{ slug: 'exports-grew', figures: 1 }]);
  expect(api.untold).toEqual([]);
}, 60_000);

it('refuses anyone who may not, what is not there and what is not right', async () => {
  const { client } = await api.clientOf('Doro', 'data editor', ['data:read']);
  const missing = await add(client, { ...TRADE, title: 'Else' }, CSV);
  expect(missing.error).toMatchObject({
    type: 'urn:sourceline:problem:scope-missing',
    scope: 'data:write',
  });
  const { client: editor } = await api.clientOf('Emil', 'editor', ['data:read', 'data:write']);
  expect((await editor.GET(HERE)).error).toMatchObject({ type: 'urn:sourceline:problem:not-allowed' });
  expect((await add(editor, { ...TRADE, title: 'Else' }, CSV)).response.status).toBe(403);
  expect((await editor.DELETE(`${HERE}/{slug}`, at('exports'))).response.status).toBe(403);

  const { client: keeper } = await api.clientOf('Dirk', 'data editor', ['data:write']);
  expect((await keeper.GET(HERE)).response.status).toBe(403);
  const none = await add(keeper, { ...TRADE, title: 'Else' }, null);
  expect(none.response.status).toBe(400);
  expect(none.error?.detail).toContain('No file');
  const nameless = await add(keeper, { producer: 'An office', licence: 'Open' }, CSV);
  expect(nameless.error).toMatchObject({ status: 400 });
  expect(nameless.error?.detail).toContain('title');
  const early = await add(keeper, { ...TRADE, title: 'Else', retrieved: '2999-01-01' }, CSV);
  expect(early.error?.detail).toContain('retrieved');
  const odd = await next(keeper, { sourceUrl: 'javascript:1' }, CSV, 'exports');
  expect(odd.error?.detail).toContain('sourceUrl');
  expect((await next(keeper, { title: 'Other' }, CSV, 'exports')).response.status).toBe(400);
  expect((await next(keeper, {}, CSV, 'nothing')).response.status).toBe(404);
  expect((await confirm(keeper, 'nothing', '"v1"')).response.status).toBe(404);
  expect((await keeper.DELETE(`${HERE}/{slug}`, at('nothing'))).response.status).toBe(404);
  expect((await client.GET(HERE)).data?.datasets.map(({ slug }) => slug)).toEqual(['exports']);
  expect(api.untold).toEqual([]);
}, 60_000);
