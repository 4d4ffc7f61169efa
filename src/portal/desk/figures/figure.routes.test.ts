import { afterAll, beforeAll, expect, test } from 'vitest';
import { recheck } from '../../../evidence/checks/recheck-claims.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';
import { addExports, EXPORT_QUERY, EXPORT_ROWS, keepExports, proposeQuery } from './exports-testing.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let keeper: TestMember;
let claim: string;

const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  keeper = await makeMember(store, { role: 'data editor', name: 'Dana Data' });
  claim = await keepExports(store, config, 'draft');
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: reporter }));
const at = (path = '') => `/desk/figures/${claim}${path}`;

/** On a busy machine a process may not even start within a query's time limit. */
async function inTime(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; tries < 8; tries += 1) {
    const answer = await ask();
    if (answer.status !== 400 || !/took longer than|seconds/.test(await answer.clone().text())) return answer;
  }
  return ask();
}

test('the queue holds the figure, as a page, as JSON and as a table; the desk counts it', async () => {
  const page = await (await get('/desk/figures')).text();
  expect(page).toContain('12 million euros');
  expect(page).toContain('Exports grew');
  const { figures } = await (await get('/desk/figures.json?story=exports-grew')).json();
  expect(figures[0]).toMatchObject({
    id: claim,
    value: 12_000_000,
    unit: 'EUR',
    period: ['2023-01-01', '2024-01-01'],
  });
  expect(await (await get('/desk/figures.csv')).text()).toContain(claim);
  expect((await get('/desk/figures?state=nonsense')).status).toBe(400);
  expect(await (await get('/desk')).text()).toContain('figures with neither data nor source');
});

test('it says on request why no question is proposed', async () => {
  const link = readPage(await (await get(at())).text()).link('Why is no question proposed?');
  expect(link.href).toContain('why=yes');
  const page = await (await get(at('?why=yes'))).text();
  expect(page).toContain('No dataset here has this trade.');
  expect(page).not.toContain('Why is no question proposed?');
});

test('a proposal shows what the verdict would be; accepted, the figure is bound and checked', async () => {
  const wrong = await proposeQuery(store, claim, { ...EXPORT_QUERY, period: ['2023-01-01', '2023-02-01'] });
  const right = await proposeQuery(store, claim, EXPORT_QUERY);
  const page = await (await get(at())).text();
  expect(page).toMatch(/verdict if accepted: (<!-- -->)?holds/i);
  expect(page).toMatch(/verdict if accepted: (<!-- -->)?differs/i);
  expect(page).not.toContain('fits as well as another');
  // If two fit the words equally well, only a person can choose.
  await store.write((writing) =>
    writing.updateTable('claim_evidence').set({ tied: true }).where('id', 'in', [wrong, right]).execute(),
  );
  const tied = await (await get(at())).text();
  expect(tied).toContain('Choose the one that is meant.');
  expect(tied.split('fits as well as another')).toHaveLength(3);
  expect((await post(at('/reject'), { evidence: wrong })).headers.get('location')).toBe(at('?done=rejected'));
  expect((await post(at('/accept'), { evidence: 'x' })).status).toBe(400);
  expect((await post(at('/accept'), { evidence: right })).headers.get('location')).toBe(at('?done=accepted'));
  const { figures } = await (await get('/desk/figures.json?state=bound')).json();
  expect(figures[0]).toMatchObject({ id: claim, rests: 'query', verdict: 'holds', signed: false });
  expect((await post(at('/accept'), { evidence: right })).status).toBe(409);
});

test('a question is tried without being kept, then bound; what is wrong stands at its field', async () => {
  const form = {
    dataset: 'exports',
    statistic: 'level',
    reporter: 'Germany',
    partner: 'KG',
    product: 'total',
    flow: 'export',
    period: '2023-Q4',
  };
  const wrong = await post(at('/bind'), { ...form, reporter: 'Atlantis' });
  expect(wrong.status).toBe(400);
  const told = readPage(await wrong.text());
  expect(told.alerts).toEqual([expect.stringContaining('No country or group is known as Atlantis')]);
  expect(told.part(/Atlantis/).link('Reporter').href).toBe('#reporter');
  expect(told.focused).toEqual(['Reporter']);
  const tried = await post(at('/bind'), { ...form, try: 'yes' });
  expect(tried.status).toBe(200);
  const answer = readPage(await tried.text());
  expect(answer.statuses).toEqual([expect.stringMatching(/€3m/i)]);
  expect(answer.leadsTo).toContain('#bind-query-shown');
  expect(answer.focused).toEqual([expect.stringMatching(/€3m/i)]);
  const before = await (await get('/desk/figures.json?verdict=differs')).json();
  expect(before.figures).toEqual([]);
  expect((await post(at('/bind'), form)).headers.get('location')).toBe(at('?done=bound'));
  const after = await (await get('/desk/figures.json?verdict=differs')).json();
  expect(after.figures).toHaveLength(1);
  const again = await post(at('/bind'), { ...form, period: '2023' });
  expect(again.headers.get('location')).toBe(at('?done=bound'));
});

test('SQL of a data editor is tried in a process apart; what it may not is refused and nothing is kept', async () => {
  const form = { dataset: 'exports', sql: 'select sum(value) as value from data' };
  expect((await post(at('/bind-sql'), form)).status).toBe(403);
  const bad = await post(at('/bind-sql'), { ...form, sql: "select * from read_csv('/etc/passwd')" }, keeper);
  expect(bad.status).toBe(400);
  const text = await bad.text();
  expect(text).toContain('It was not saved');
  expect(text).not.toContain('root:');
  const tried = await inTime(() => post(at('/bind-sql'), { ...form, try: 'yes' }, keeper));
  expect(tried.status).toBe(200);
  expect(await tried.text()).toContain('value: 12000000');
  const bound = await inTime(() => post(at('/bind-sql'), form, keeper));
  expect(bound.headers.get('location')).toBe(at('?done=bound'));
}, 120_000);

test('a figure is bound to a source, hidden, and shown again', async () => {
  const wrong = await post(at('/bind-source'), { kind: 'on-record', who: '', url: 'javascript:alert(1)' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('begins with https://');
  const right = await post(at('/bind-source'), {
    kind: 'document',
    who: 'An office',
    url: 'https://a.example/x',
  });
  expect(right.headers.get('location')).toBe(at('?done=source'));
  expect(await (await get(at('?done=source'))).text()).toContain('The source was saved.');
  expect((await post(at('/hide'), {})).headers.get('location')).toBe(at('?done=hidden'));
  expect((await (await get('/desk/figures.json?state=hidden')).json()).figures).toHaveLength(1);
  expect((await post(at('/show'), {})).headers.get('location')).toBe(at('?done=shown'));
});

test('a question from the trade desk is shown with its value, and bound to a figure of a story', async () => {
  const query = JSON.stringify(EXPORT_QUERY);
  const page = await get(`/desk/figures/new?${new URLSearchParams({ query, story: 'exports-grew' })}`);
  expect(page.status).toBe(200);
  const text = await page.text();
  expect(text).toMatch(/€12m/i);
  expect(text).toContain('Stories are not written here');
  expect((await get(`/desk/figures/new?${new URLSearchParams({ query: '{}' })}`)).status).toBe(400);
  const smuggled = JSON.stringify({ ...EXPORT_QUERY, sql: 'select 1 as value' });
  expect((await post('/desk/figures/from-trade', { query: smuggled, claim })).status).toBe(400);
  for (const value of ['a\0b', 'a\ud800b']) {
    const odd = JSON.stringify({ ...EXPORT_QUERY, value });
    expect((await post('/desk/figures/from-trade', { query: odd, claim })).status).toBe(400);
  }
  const bound = await post('/desk/figures/from-trade', { query, story: 'exports-grew', claim });
  expect(bound.headers.get('location')).toBe(at('?done=bound'));
});

test('a figure that readers see, or that is signed, is changed with a reason and told; for a reporter it is a proposal', async () => {
  const state = (to: string) =>
    store.write((writing) =>
      writing
        .updateTable('stories')
        .set({ state: to as never })
        .execute(),
    );
  await state('published');
  const page = await (await get(at())).text();
  expect(page).toContain('Readers see this figure.');
  expect(page).not.toContain('/accept"');
  expect(page).not.toContain('/hide"');
  const source = { kind: 'document', who: 'Somebody else' };
  expect((await post(at('/bind-source'), source)).headers.get('location')).toBe(at('?done=proposed'));
  expect(await (await get(at('?done=proposed'))).text()).toContain('Proposed. It takes effect once');
  const forms = await (await get(at(), keeper)).text();
  const evidence =
    /name="evidence" value="([0-9a-f-]{36})"(?:(?!<\/li>)[\s\S])*Somebody else/.exec(forms)?.[1] ?? '';
  const bare = await post(at('/accept'), { evidence, reason: 'A slip' }, keeper);
  expect(bare.status).toBe(400);
  expect(await bare.text()).toMatch(/so a change needs a note to them[\s\S]*value="A slip"/);
  expect((await post(at('/accept'), { evidence, reason: 'A slip', note: 'Not ours' })).status).toBe(403);
  const told = { evidence, reason: 'A slip', note: 'The figure rests on another document now.' };
  expect((await post(at('/accept'), told, keeper)).headers.get('location')).toBe(at('?done=accepted'));
  expect(await (await fetch(`${portal.url}/story/exports-grew`)).text()).toContain(told.note);
  await state('draft');
  const query = JSON.stringify(EXPORT_QUERY);
  await post('/desk/figures/from-trade', { query, story: 'exports-grew', claim });
});

test('a first check that contradicts a published story proposes a correction; accepted, readers see it', async () => {
  await store.write((writing) => writing.updateTable('stories').set({ state: 'published' }).execute());
  await addExports(store, config, [...EXPORT_ROWS.slice(0, -1), 'DE,KG,export,2023-12,9000000']);
  const tools = { analytics: analyticsOf(config), ownSql: null };
  await store.write((writing) => writing.deleteFrom('checks').execute());
  await recheck(store, tools, { claims: [claim] }, new Date());
  const { corrections } = await (await get('/desk/corrections.json', keeper)).json();
  expect(corrections).toHaveLength(1);
  const [{ id, passageAfter }] = corrections;
  expect(passageAfter).toContain('20 million');
  const page = await (await get('/desk/corrections', keeper)).text();
  expect(page).toMatch(/€20m/i);
  expect((await get('/desk/corrections')).status).toBe(403);
  const empty = await post('/desk/corrections/accept', { id, text: '' }, keeper);
  expect(empty.status).toBe(400);
  const text = 'An earlier version said 12 million euros. It was 20 million.';
  // An editor may use their own words without a second reader; but new blocks in them stop anyone.
  const own = `Imports fell by 9 % in 2022. ${passageAfter}`;
  const unread = await post('/desk/corrections/accept', { id, text, passage: own, replace: 'yes' }, keeper);
  expect(unread.status).toBe(409);
  expect(await unread.text()).toContain('nobody else has read it');
  const editor = await makeMember(store, { role: 'editor' });
  const blocked = await post('/desk/corrections/accept', { id, text, passage: own, replace: 'yes' }, editor);
  expect(blocked.status).toBe(409);
  const said = await blocked.text();
  expect(said).toContain('This passage does not go out. “9 %”: ');
  expect(said).toContain('>Imports fell by 9 % in 2022. ');
  expect(await (await fetch(`${portal.url}/story/exports-grew`)).text()).toContain('12 million euros');
  expect(await (await fetch(`${portal.url}/corrections`)).text()).not.toContain(text);
  const made = await post(
    '/desk/corrections/accept',
    { id, text, passage: passageAfter, replace: 'yes' },
    keeper,
  );
  expect(made.headers.get('location')).toBe('/desk/corrections?done=corrected');
  expect(await (await fetch(`${portal.url}/corrections`)).text()).toContain(text);
  const story = await (await fetch(`${portal.url}/story/exports-grew`)).text();
  expect(story).toContain('20 million euros');
  expect((await post('/desk/corrections/dismiss', { id }, keeper)).status).toBe(409);
  expect(await (await get('/desk/corrections?state=decided', keeper)).text()).toContain(
    'Accepted by Dana Data',
  );
});

test('only a data editor signs and overrules, and an overruling needs its note', async () => {
  expect((await post(at('/sign'), {})).status).toBe(403);
  expect(await (await get(at())).text()).not.toContain('Overrule');
  const seenNow = async () =>
    /name="seen" value="([0-9a-f]{32})"/.exec(await (await get(at(), keeper)).text())?.[1] ?? '';
  const seen = await seenNow();
  const signed = await post(at('/sign'), { note: 'Seen', seen }, keeper);
  expect(signed.headers.get('location')).toBe(at('?done=signed'));
  expect(await (await get(at(), keeper)).text()).toContain('Dana Data');
  expect((await post(at('/sign'), { seen: await seenNow() }, keeper)).status).toBe(409);
  // A signature for a different verdict is not accepted, and the text entered is preserved.
  const other = { verdict: 'cannot-be-checked', note: 'Written before', seen };
  const late = await post(at('/overrule'), other, keeper);
  expect(late.status).toBe(409);
  expect(await late.text()).toMatch(/Written before[\s\S]*verdict has changed since/);
  const current = { verdict: 'cannot-be-checked', seen: await seenNow() };
  const bare = await post(at('/overrule'), { ...current, note: '' }, keeper);
  expect(bare.status).toBe(400);
  expect(await bare.text()).toContain('Overruling a verdict needs a note');
  const done = await post(at('/overrule'), { ...current, note: 'Another basis' }, keeper);
  expect(done.headers.get('location')).toBe(at('?done=overruled'));
  expect(await (await get(at(), keeper)).text()).toContain('Another basis');
});
