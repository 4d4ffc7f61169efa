import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { acceptEvidence } from '../../../evidence/claims/accept-evidence.ts';
import type { Store } from '../../../store/database.ts';
import { permittedTo } from '../../../store/testing.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { EXPORT_QUERY, keepExports, proposeQuery } from '../figures/exports-testing.ts';

const HERE = '/api/v1/desk/baskets' as const;
let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
});
afterAll(() => api.close());

type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];

const lathes = {
  slug: 'lathes',
  names: { en: 'Lathes', fr: 'Tours' },
  codes: ['8459', '84.58'],
  source: 'Us',
};
const at = (slug: string) => ({ path: { slug } });
const make = (
  client: Client,
  more: { slug?: string; names?: Record<string, string>; codes?: string[] } = {},
) => client.POST(HERE, { body: { ...lathes, about: '', note: '', ...more } });
const revise = (client: Client, etag: string, codes: string[], note: string, slug = 'lathes') =>
  client.POST(`${HERE}/{slug}/versions`, {
    params: { ...at(slug), header: { 'If-Match': etag } },
    body: { codes, note, source: '' },
  });

it('makes a basket and its next version, and tells what that changed', async () => {
  const { client, member, tokenId } = await api.clientOf('Edda', 'editor', ['data:read', 'data:write']);
  const made = await make(client);
  expect(made.error).toBeUndefined();
  expect(made.response.status).toBe(201);
  expect(made.response.headers.get('location')).toBe(`http://localhost:3999${HERE}/lathes`);
  expect(made.response.headers.get('etag')).toBe('"v1"');
  expect(made.data?.newest).toMatchObject({ number: 1, codes: ['8458', '8459'], by: member.id });

  const revised = await revise(client, '"v1"', ['8458', '8460'], 'Grinding in, milling out');
  expect(revised.response.status).toBe(201);
  expect(revised.response.headers.get('etag')).toBe('"v2"');
  const logged = await searchLog(store.reading, { action: 'change basket' }, 3);
  expect(logged.map(({ details }) => details)).toMatchObject([
    { basket: 'lathes', token: tokenId },
    { basket: 'lathes', token: tokenId },
  ]);
  const { data, response } = await client.GET(`${HERE}/{slug}`, { params: at('lathes') });
  expect(response.headers.get('etag')).toBe('"v2"');
  expect(data).toEqual(revised.data);
  expect(data?.versions).toMatchObject([
    { number: 2, note: 'Grinding in, milling out', source: 'Us', added: ['8460'], removed: ['8459'] },
    { number: 1, added: ['8458', '8459'], removed: [] },
  ]);
  const { data: list } = await client.GET(HERE);
  expect(list?.baskets).toMatchObject([{ slug: 'lathes', names: lathes.names, newest: { number: 2 } }]);
  expect(api.untold).toEqual([]);
});

it('tells who was quicker, and that an address is taken', async () => {
  const { client } = await api.clientOf('Ebba', 'data editor');
  const late = await revise(client, '"v1"', ['8458'], 'Late');
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: '"v2"', current: { slug: 'lathes', newest: { number: 2 } } });
  expect((await make(client)).response.status).toBe(409);
  expect(api.untold).toEqual([]);
});

it('checks the figures again that are summed for a basket', async () => {
  const { client, member } = await api.clientOf('Edith', 'data editor');
  const claim = await keepExports(store, api.config);
  const { filter } = EXPORT_QUERY;
  const query = { ...EXPORT_QUERY, filter: { ...filter, product: { basket: 'lathes' } } };
  const proposal = await proposeQuery(store, claim, query);
  const decider = { ...permittedTo(member.id, member.name), allow: () => Promise.resolve() };
  await store.write((writing) => acceptEvidence(writing, proposal, decider, new Date()));
  const checks = () =>
    store.reading.selectFrom('checks').select('id').where('claim_id', '=', claim).execute();
  expect(await checks()).toHaveLength(0);
  expect((await revise(client, '"v2"', ['8458', '8461'], 'Planing')).response.status).toBe(201);
  expect(await checks()).toHaveLength(1);
  expect(api.untold).toEqual([]);
}, 60_000);

it('makes one basket of the same request sent twice', async () => {
  const { client } = await api.clientOf('Elsa', 'editor');
  const send = () =>
    client.POST(HERE, {
      params: { header: { 'Idempotency-Key': 'bearings' } },
      body: { ...lathes, slug: 'bearings', codes: ['8482'], about: '', note: '' },
    });
  const first = await send();
  const again = await send();
  expect([first.response.status, again.response.status]).toEqual([201, 201]);
  expect(again.response.headers.get('idempotency-replayed')).toBe('true');
  expect(again.data).toEqual(first.data);
  expect(api.untold).toEqual([]);
});

it('refuses anyone who may not, what is not there and what is not right', async () => {
  const { client } = await api.clientOf('Emmi', 'editor', ['stories:read', 'data:read']);
  expect((await make(client)).error).toMatchObject({
    type: 'urn:sourceline:problem:scope-missing',
    scope: 'data:write',
  });
  expect((await client.GET(HERE)).response.status).toBe(200);
  await expect(api.clientOf('Rita', 'reporter', ['data:read'])).rejects.toThrow();
  const { client: keeper } = await api.clientOf('Erna', 'editor', ['data:write']);
  expect((await keeper.GET(HERE)).response.status).toBe(403);
  expect((await revise(keeper, '"v1"', ['8458'], 'None', 'none')).response.status).toBe(404);
  expect((await client.GET(`${HERE}/{slug}`, { params: at('none') })).response.status).toBe(404);
  const wrong = await make(keeper, { slug: 'odd', codes: ['777777'] });
  expect(wrong.response.status).toBe(400);
  expect(wrong.error?.detail).toContain('777777');
  expect((await make(keeper, { slug: 'Not An Address' })).response.status).toBe(400);
  expect((await make(keeper, { slug: 'odd', names: { fr: 'Tours' } })).response.status).toBe(400);
  expect((await make(keeper, { slug: 'odd', names: { en: 'Odd', xx: 'Odd' } })).response.status).toBe(400);
  expect((await revise(keeper, '"v3"', ['8458', '8461'], 'The same')).response.status).toBe(400);
  expect((await revise(keeper, '"v3"', ['8458'], '')).response.status).toBe(400);
  expect((await revise(keeper, 'odd', ['8458'], 'Odd')).response.status).toBe(412);
  expect((await client.GET(HERE)).data?.baskets.map(({ slug }) => slug)).toEqual(['bearings', 'lathes']);
  expect(api.untold).toEqual([]);
});
