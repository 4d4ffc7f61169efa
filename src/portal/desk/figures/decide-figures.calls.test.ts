import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourcelineClient } from '../../../../client/sourceline-client.ts';
import { searchLog, verifyLog } from '../../../desk/log/log.queries.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { EXPORT_QUERY, keepExports, proposeQuery } from './exports-testing.ts';

const HERE = '/api/v1/desk/figures/{id}' as const;
let store: Store;
let api: TestApiPortal;
let claim: string;
let reporter: SourcelineClient;
let keeper: SourcelineClient;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://' });
  ({ store } = api);
  claim = await keepExports(store, api.config, 'draft');
  reporter = (await api.clientOf('Rita', 'reporter')).client;
  keeper = (await api.clientOf('Dana', 'data editor')).client;
}, 60_000);
afterAll(() => api.close());

const at = (id = claim) => ({ params: { path: { id } } });
const JANUARY = { ...EXPORT_QUERY, period: ['2023-01-01', '2023-02-01'] as [string, string] };

it('rejects one proposal and accepts another, which is checked at once', async () => {
  const wrong = await proposeQuery(store, claim, JANUARY);
  const right = await proposeQuery(store, claim, EXPORT_QUERY);
  const rejected = await reporter.POST(`${HERE}/reject`, { ...at(), body: { proposal: wrong } });
  expect(rejected.data?.proposals).toMatchObject([{ id: right }, { kind: 'source' }]);
  expect(rejected.data?.past).toMatchObject([{ id: wrong, state: 'rejected', by: 'Rita' }]);
  const again = await reporter.POST(`${HERE}/reject`, { ...at(), body: { proposal: wrong } });
  expect(again.response.status).toBe(404);
  const accepted = await reporter.POST(`${HERE}/accept`, { ...at(), body: { proposal: right } });
  expect(accepted.data).toMatchObject({
    rests: { id: right, kind: 'query' },
    verdict: 'holds',
    dataValue: 12_000_000,
    proposals: [{ kind: 'source' }],
  });
  const late = await reporter.POST(`${HERE}/accept`, { ...at(), body: { proposal: right } });
  expect(late.error).toMatchObject({ status: 409, type: 'urn:sourceline:problem:conflict' });
  expect(api.untold).toEqual([]);
});

it('decides on no proposal of another figure', async () => {
  const other = await store.reading.selectFrom('claims').select('id').where('id', '!=', claim).execute();
  const proposal = await proposeQuery(store, claim, JANUARY);
  const elsewhere = other[0]?.id ?? newId();
  for (const decision of ['accept', 'reject'] as const) {
    const { response } = await reporter.POST(`${HERE}/${decision}`, { ...at(elsewhere), body: { proposal } });
    expect(response.status).toBe(404);
  }
  const { data } = await reporter.GET(HERE, at());
  expect(data?.proposals).toMatchObject([{ id: proposal }, { kind: 'source' }]);
  await reporter.POST(`${HERE}/reject`, { ...at(), body: { proposal } });
});

it('binds to a question and checks it; another that asks for what is not there leaves it as it was', async () => {
  const bound = await reporter.POST(`${HERE}/bind`, { ...at(), body: { query: JANUARY } });
  expect(bound.data).toMatchObject({
    verdict: 'differs',
    dataValue: 1_000_000,
    rests: { kind: 'query', query: { value: 'value', period: JANUARY.period } },
  });
  const lost = { ...EXPORT_QUERY, filter: { ...EXPORT_QUERY.filter, product: { basket: 'no-such' } } };
  const refused = await reporter.POST(`${HERE}/bind`, { ...at(), body: { query: lost } });
  expect(refused.error).toMatchObject({
    status: 400,
    detail: expect.stringContaining('The field filter.product'),
  });
  const smuggled = { ...EXPORT_QUERY, sql: 'select 1 as value' as never };
  expect((await reporter.POST(`${HERE}/bind`, { ...at(), body: { query: smuggled } })).response.status).toBe(
    400,
  );
  expect((await reporter.GET(HERE, at())).data?.rests?.query).toMatchObject({ period: JANUARY.period });
  const none = await reporter.POST(`${HERE}/bind`, { ...at(newId()), body: { query: JANUARY } });
  expect(none.response.status).toBe(404);
  expect(api.untold).toEqual([]);
});

it('binds to SQL of a data editor where it answers', async () => {
  const body = { dataset: 'exports', sql: 'select sum(value) as value from data' };
  expect((await reporter.POST(`${HERE}/bind-sql`, { ...at(), body })).response.status).toBe(403);
  const reading = { ...body, sql: "select * from read_csv('/etc/passwd')" };
  const bad = await keeper.POST(`${HERE}/bind-sql`, { ...at(), body: reading });
  expect(bad.error).toMatchObject({
    status: 400,
    detail: expect.stringContaining('The SQL gives no answer'),
  });
  const elsewhere = await keeper.POST(`${HERE}/bind-sql`, { ...at(), body: { ...body, dataset: 'none' } });
  expect(elsewhere.response.status).toBe(400);
  let bound = await keeper.POST(`${HERE}/bind-sql`, { ...at(), body });
  // On a busy machine a process may not even start within a query's time limit.
  for (let tries = 0; tries < 8 && bound.error?.detail?.includes('seconds'); tries += 1) {
    bound = await keeper.POST(`${HERE}/bind-sql`, { ...at(), body });
  }
  expect(bound.data).toMatchObject({ dataValue: 12_000_000, rests: { query: { sql: body.sql } } });
  expect(api.untold).toEqual([]);
}, 120_000);

it('checks again what rests on data, binds to a source, hides and shows', async () => {
  await reporter.POST(`${HERE}/bind`, { ...at(), body: { query: EXPORT_QUERY } });
  const checked = await reporter.POST(`${HERE}/recheck`, at());
  expect(checked.data).toMatchObject({ verdict: 'holds' });
  const kind = 'document' as const;
  const script = { kind, who: 'An office', role: null, title: null, url: 'javascript:alert(1)' };
  expect((await reporter.POST(`${HERE}/bind-source`, { ...at(), body: script })).error).toMatchObject({
    status: 400,
    detail: expect.stringContaining('The field url'),
  });
  const body = { ...script, url: 'https://a.example/x' };
  const bound = await reporter.POST(`${HERE}/bind-source`, { ...at(), body });
  expect(bound.data?.rests).toMatchObject({ kind: 'source', source: body, query: null });
  const nothing = await reporter.POST(`${HERE}/recheck`, at());
  expect(nothing.error).toMatchObject({ status: 409 });
  expect((await reporter.POST(`${HERE}/hide`, { ...at(), body: {} })).data).toMatchObject({
    hidden: true,
    mark: null,
  });
  const hidden = await reporter.GET('/api/v1/desk/figures', { params: { query: { state: 'hidden' } } });
  expect(hidden.data?.figures).toMatchObject([{ id: claim }]);
  expect((await reporter.POST(`${HERE}/show`, { ...at(), body: {} })).data).toMatchObject({ hidden: false });
  expect(api.untold).toEqual([]);
});

it('takes the scope that decides, and acts once for an idempotency key', async () => {
  const { client } = await api.clientOf('Nora', 'data editor', ['stories:read']);
  const refused = await client.POST(`${HERE}/hide`, { ...at(), body: {} });
  expect(refused.error).toMatchObject({
    type: 'urn:sourceline:problem:scope-missing',
    scope: 'figures:decide',
  });
  const { secret } = await api.clientOf('Ina', 'reporter');
  const bind = () =>
    fetch(`${api.url}/api/v1/desk/figures/${claim}/bind`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'idempotency-key': 'once',
      },
      body: JSON.stringify({ query: EXPORT_QUERY }),
    });
  const [first, again] = [await bind(), await bind()];
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const { past, rests, verdict } = await first.json();
  expect(verdict).toBe('holds');
  const { data } = await reporter.GET(HERE, at());
  expect(data?.rests?.id).toBe(rests.id);
  expect(data?.past).toHaveLength(past.length);
});

it('signs once, and overrules with a note: for data editors alone, and the verdict they looked at', async () => {
  const body = { note: 'Seen' };
  const tag = async () => (await keeper.GET(HERE, at())).response.headers.get('etag') ?? '';
  const seen = (etag: string) => ({ params: { path: { id: claim }, header: { 'If-Match': etag } } });
  const first = await tag();
  expect((await reporter.POST(`${HERE}/sign`, { ...seen(first), body })).response.status).toBe(403);
  expect((await keeper.POST(`${HERE}/sign`, { ...at(), body } as never)).response.status).toBe(428);
  const signed = await keeper.POST(`${HERE}/sign`, { ...seen(first), body });
  expect(signed.data).toMatchObject({ signed: true });
  expect(signed.data?.history[0]).toMatchObject({ by: 'Dana', note: 'Seen' });
  const late = await keeper.POST(`${HERE}/overrule`, {
    ...seen(first),
    body: { verdict: 'differs', note: 'Late' },
  });
  expect(late.error).toMatchObject({
    status: 412,
    type: 'urn:sourceline:problem:version-passed',
    current: { signed: true },
    etag: signed.data?.etag,
  });
  const now = await tag();
  expect((await keeper.POST(`${HERE}/sign`, { ...seen(now), body })).response.status).toBe(409);
  const verdict = 'cannot be checked' as const;
  const bare = await keeper.POST(`${HERE}/overrule`, { ...seen(now), body: { verdict, note: ' ' } });
  expect(bare.error).toMatchObject({ status: 400, detail: expect.stringContaining('The field note') });
  const overruled = await keeper.POST(`${HERE}/overrule`, {
    ...seen(now),
    body: { verdict, note: 'Another basis' },
  });
  expect(overruled.data).toMatchObject({ verdict, reason: 'overruled', signed: true });
  const odd = { verdict: 'perhaps' as never, note: 'Another' };
  const wrong = await keeper.POST(`${HERE}/overrule`, { ...seen(await tag()), body: odd });
  expect(wrong.response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('leaves a row in the audit log of each decision, with who made it and with which token', async () => {
  const rows = (await searchLog(store.reading, { action: 'decide figure' }, 100)).toReversed();
  const kinds = rows.map(({ details }) => (details as { kind: string }).kind);
  expect(kinds.slice(0, 2)).toEqual(['reject', 'accept']);
  expect([...new Set(kinds)].sort()).toEqual([
    'accept',
    'bind',
    'hide',
    'overrule',
    'reject',
    'show',
    'sign',
  ]);
  for (const row of rows) {
    expect(row).toMatchObject({ about: 'claims', aboutId: claim, details: { token: expect.any(String) } });
    expect(row.actor).not.toBeNull();
    expect(row.storyId).not.toBeNull();
  }
  expect(await verifyLog(store.reading)).toMatchObject({ broken: null });
});
