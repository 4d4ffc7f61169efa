import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { recheck } from '../../../evidence/checks/recheck-claims.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { addExports, EXPORT_QUERY, EXPORT_ROWS, keepExports } from '../figures/exports-testing.ts';

const HERE = '/api/v1/desk/corrections' as const;
let store: Store;
let api: TestApiPortal;
let claim: string;
let proposal: string;
let december = 1_000_000;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
  claim = await keepExports(store, api.config, 'draft');
  const { client } = await api.clientOf('Rita', 'reporter');
  const path = '/api/v1/desk/figures/{id}/bind' as const;
  await client.POST(path, { params: { path: { id: claim } }, body: { query: EXPORT_QUERY } });
  // In a published story, a figure is only proposed.
  await store.write((writing) =>
    writing.updateTable('stories').set({ state: 'published', published_at: new Date() }).execute(),
  );
}, 60_000);
// Each test starts with a first check that contradicts a published figure.
beforeEach(async () => {
  december += 8_000_000;
  await addExports(store, api.config, [...EXPORT_ROWS.slice(0, -1), `DE,KG,export,2023-12,${december}`]);
  const tools = { analytics: analyticsOf(api.config), ownSql: null };
  await store.write((writing) => writing.deleteFrom('checks').execute());
  await recheck(store, tools, { claims: [claim] }, new Date());
  const open = await store.reading.selectFrom('correction_proposals').select('id').execute();
  proposal = open[0]?.id ?? '';
}, 60_000);
afterAll(() => api.close());

const at = (id = proposal) => ({ params: { path: { id } } });

it('accepts a proposed correction, which readers see', async () => {
  const { client } = await api.clientOf('Dana', 'data editor');
  const { data: list } = await client.GET(HERE);
  expect(list).toMatchObject({
    corrections: [
      {
        id: proposal,
        state: 'open',
        figure: claim,
        dataset: 'exports',
        before: null,
        after: { verdict: 'differs', value: 20_000_000, version: 2 },
      },
    ],
    next: null,
  });
  const passageAfter = list?.corrections[0]?.passageAfter ?? '';
  expect(passageAfter).toContain('20 million');
  const text = 'An earlier version said 12 million euros. It was 20 million.';
  const empty = await client.POST(`${HERE}/{id}/accept`, {
    ...at(),
    body: { text: ' ', passageAfter, note: '' },
  });
  expect(empty.error).toMatchObject({ status: 400, detail: expect.stringContaining('The field text') });
  const own = { text, passageAfter: `Imports fell by 9 % in 2022. ${passageAfter}`, note: '' };
  const unread = await client.POST(`${HERE}/{id}/accept`, { ...at(), body: own });
  expect(unread.error).toMatchObject({
    status: 409,
    detail: expect.stringContaining('nobody else has read it'),
  });
  const { client: editor } = await api.clientOf('Edith', 'editor');
  const blocked = await editor.POST(`${HERE}/{id}/accept`, { ...at(), body: own });
  expect(blocked.error).toMatchObject({ status: 422, type: 'urn:sourceline:problem:blocked' });
  expect(blocked.error?.blocks).toMatchObject([{ kind: 'unsupported', quote: '9 %' }]);
  const body = { text, passageAfter, note: 'As the office says.' };
  const made = await client.POST(`${HERE}/{id}/accept`, { ...at(), body });
  expect(made.data).toMatchObject({ state: 'accepted', by: 'Dana', note: 'As the office says.' });
  expect(await (await fetch(`${api.url}/corrections`)).text()).toContain(text);
  expect(await (await fetch(`${api.url}/story/exports-grew`)).text()).toContain('20 million euros');
  const late = await client.POST(`${HERE}/{id}/dismiss`, { ...at(), body: { note: '' } });
  expect(late.error).toMatchObject({ status: 409, type: 'urn:sourceline:problem:conflict' });
  const decided = await client.GET(HERE, { params: { query: { state: 'decided' } } });
  expect(decided.data?.corrections).toMatchObject([{ id: proposal, state: 'accepted' }]);
  expect((await client.GET(HERE)).data?.corrections).toEqual([]);
  expect(api.untold).toEqual([]);
});

it('dismisses a proposed correction, and leaves the story as it is', async () => {
  const { client } = await api.clientOf('Emil', 'editor');
  const before = await (await fetch(`${api.url}/api/v1/stories/exports-grew`)).json();
  const left = await client.POST(`${HERE}/{id}/dismiss`, { ...at(), body: { note: 'Provisional.' } });
  expect(left.data).toMatchObject({ state: 'dismissed', by: 'Emil', note: 'Provisional.' });
  expect((await client.GET(`${HERE}/{id}`, at())).data).toEqual(left.data);
  const after = await (await fetch(`${api.url}/api/v1/stories/exports-grew`)).json();
  expect(after.text).toBe(before.text);
  for (const none of [newId(), 'x']) {
    expect((await client.GET(`${HERE}/{id}`, at(none))).response.status).toBe(404);
    const body = { note: '' };
    expect((await client.POST(`${HERE}/{id}/dismiss`, { ...at(none), body })).response.status).toBe(404);
  }
  expect(api.untold).toEqual([]);
});

it('is for those who correct stories, with the scope for it', async () => {
  const { client: reporter } = await api.clientOf('Rolf', 'reporter');
  expect((await reporter.GET(HERE)).response.status).toBe(403);
  await expect(api.clientOf('Ria', 'reporter', ['corrections:write'])).rejects.toThrow();
  const { client: reader } = await api.clientOf('Nora', 'data editor', ['stories:read']);
  expect((await reader.GET(HERE)).response.status).toBe(200);
  const refused = await reader.POST(`${HERE}/{id}/dismiss`, { ...at(newId()), body: { note: '' } });
  expect(refused.error).toMatchObject({ scope: 'corrections:write' });
  const odd = await reader.GET(HERE, { params: { query: { cursor: 'nonsense' } } });
  expect(odd.response.status).toBe(400);
  expect(api.untold).toEqual([]);
});
