import { afterAll, beforeAll, expect, it } from 'vitest';
import { AFTER, addSold, FIRST, keepSold } from '../../../evidence/cases/testing.ts';
import { recheck } from '../../../evidence/checks/recheck-claims.ts';
import { testFiles } from '../../../evidence/datasets/testing.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { permittedTo } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/revisions' as const;
const TOTAL = 'In the last quarter of 2023 Europe sold Kyrgyzstan goods for €730.9 million.';
const WORDS =
  'Germany accounted for nearly a quarter of the €730.9 million that Europe sold Kyrgyzstan in the last quarter of 2023.';
let store: Store;
let api: TestApiPortal;
const files = testFiles(() => store);

beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
  const tools = { analytics: analyticsOf(api.config), ownSql: null };
  const check = () => recheck(store, tools, { unchecked: true, most: 100 }, new Date());
  const by = { ...permittedTo(newId(), 'Nobody'), allow: () => Promise.resolve() };
  await addSold(files, FIRST, undefined, api.config);
  for (const [slug, text] of Object.entries({ total: TOTAL, words: WORDS }))
    await keepSold(store, draftOf({ slug, headline: slug, text }), by, new Date());
  await check();
  await addSold(files, { ...FIRST, eu: 830_900_000, de: 279_000_000 }, AFTER, api.config);
  await check();
}, 120_000);
afterAll(async () => {
  await api.close();
  files.remove();
});

it('lists, shows, rewrites and decides a case', async () => {
  const { client } = await api.clientOf('Edith', 'editor');
  const { data: list } = await client.GET(HERE);
  expect(list).toMatchObject({
    revisions: [{ state: 'open', dataset: 'sold', from: 1, to: 2, stories: 2, sentences: 2, waiting: 2 }],
    next: null,
  });
  const at = { params: { path: { id: list?.revisions[0]?.id ?? '' } } };
  const { data: shown } = await client.GET(`${HERE}/{id}`, at);
  expect(shown?.revision.changes).toMatchObject({ changed: 2, added: 0, removed: 0 });
  const total = shown?.stories.find(({ slug }) => slug === 'total');
  const words = shown?.stories.find(({ slug }) => slug === 'words');
  if (!total || !words) throw new Error('both are there');
  expect(total.sentences[0]).toMatchObject({
    passage: TOTAL,
    corrected: TOTAL.replace('730.9', '830.9'),
    byHand: null,
    figures: [{ before: { verdict: 'holds', value: 730_900_000 }, after: { reason: 'revised' } }],
  });
  const paged = await client.GET(`${HERE}/{id}`, { params: { ...at.params, query: { limit: '1' } } });
  expect(paged.data?.stories).toHaveLength(1);
  const cursor = cursorIn(paged.data?.next);
  const rest = await client.GET(`${HERE}/{id}`, { params: { ...at.params, query: { limit: '1', cursor } } });
  expect(rest.data?.stories).toHaveLength(1);
  expect(rest.data?.next).toBeNull();
  const both = [total, words].map(({ id, revision }) => ({ story: id, revision }));
  const body = { decision: 'accept' as const, stories: both, note: '' };
  const decided = await client.POST(`${HERE}/{id}/decide`, { ...at, body });
  expect(decided.data).toMatchObject({
    revision: { state: 'open', waiting: 1, decisions: [{ decision: 'accepted', by: 'Edith' }] },
    results: [
      { story: total.id, done: true, problem: null },
      { story: words.id, done: false, problem: { kind: 'conflict' } },
    ],
  });
  const passage = WORDS.replace('nearly a quarter', '33.6 percent').replace('730.9', '830.9');
  const sentence = words.sentences[0]?.id ?? '';
  const rewriting = { story: words.id, revision: words.revision, sentence, passage };
  const rewritten = await client.POST(`${HERE}/{id}/rewrite`, { ...at, body: rewriting });
  expect(rewritten.data?.waiting).toBe(1);
  const one = [{ story: words.id, revision: words.revision, sentences: [sentence], text: 'Revised.' }];
  const rested = await client.POST(`${HERE}/{id}/decide`, { ...at, body: { ...body, stories: one } });
  expect(rested.data).toMatchObject({
    revision: { state: 'decided', waiting: 0 },
    results: [{ done: true }],
  });
  expect(await (await fetch(`${api.url}/story/words`)).text()).toContain('33.6 percent');
  const late = await client.POST(`${HERE}/{id}/rewrite`, { ...at, body: rewriting });
  expect(late.error).toMatchObject({ status: 409, detail: expect.stringContaining('This case is closed') });
  const closed = await client.GET(HERE, { params: { query: { state: 'closed' } } });
  expect(closed.data?.revisions).toMatchObject([{ state: 'decided' }]);
  expect((await client.GET(HERE)).data?.revisions).toEqual([]);
  expect(api.untold).toEqual([]);
});

it('is for those who correct stories, with the scope for it', async () => {
  const { client: reporter } = await api.clientOf('Rolf', 'reporter');
  expect((await reporter.GET(HERE)).response.status).toBe(403);
  const { client: reader } = await api.clientOf('Nora', 'data editor', ['stories:read']);
  expect((await reader.GET(HERE)).response.status).toBe(200);
  for (const none of [newId(), 'x'])
    expect((await reader.GET(`${HERE}/{id}`, { params: { path: { id: none } } })).response.status).toBe(404);
  const stories = [{ story: newId(), revision: 1 }];
  const body = { decision: 'decline' as const, stories, note: '' };
  const at = { params: { path: { id: newId() } } };
  expect((await reader.POST(`${HERE}/{id}/decide`, { ...at, body })).error).toMatchObject({
    scope: 'corrections:write',
  });
  const { client: keeper } = await api.clientOf('Dana', 'data editor');
  expect((await keeper.POST(`${HERE}/{id}/decide`, { ...at, body })).response.status).toBe(404);
  expect(api.untold).toEqual([]);
});
