import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { addDataset } from '../../../evidence/datasets/add-dataset.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/datasets/{slug}/followed' as const;
const ADDRESS = 'https://data.example/rates.csv';
const folder = mkdtempSync(join(tmpdir(), 'sourceline-follow-api-'));
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: folder });
  const file = join(folder, 'rates.csv');
  writeFileSync(file, 'country,year,rate\nIreland,2023,4.3\nFrance,2023,7.3\n');
  const given = {
    file,
    fileName: 'x.csv',
    slug: 'rates',
    title: 'Rates',
    producer: 'A town',
    licence: 'CC0',
  };
  await addDataset(api.store, api.config, given, { by: null, now: new Date() });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = { params: { path: { slug: 'rates' } } };

it('has a dataset follow an address, changes it, fetches it and lets it go, as the desk does', async () => {
  const { client, member } = await api.clientOf('Cora', 'data editor', ['data:read', 'data:write']);
  expect((await client.GET(HERE, at)).response.status).toBe(404);
  const put = (body: { address: string; every?: 'day'; paused?: boolean }) =>
    client.PUT(HERE, { ...at, body });
  const followed = await put({ address: ADDRESS, every: 'day' });
  expect(followed.data).toMatchObject({
    dataset: 'rates',
    address: ADDRESS,
    connector: 'file',
    every: 'day',
    paused: null,
    fetched: null,
    outcome: null,
    failing: null,
  });
  const [logged] = await searchLog(api.store.reading, { action: 'change dataset' }, 1);
  expect(logged).toMatchObject({ actor: member.id, details: { kind: 'follow', dataset: 'rates' } });
  expect((await put({ address: ADDRESS, paused: true })).data?.paused).not.toBe(null);
  const fetches = () =>
    client.POST('/api/v1/desk/datasets/{slug}/fetches', { ...at, body: { acceptChanges: false } });
  expect((await fetches()).response.status).toBe(409);
  await put({ address: ADDRESS, paused: false });
  expect((await fetches()).response.status).toBe(202);
  await api.store.statement(
    `update dataset_sources set failures = 2, failing_since = '2026-11-02', problem = 'It answered 500.', outcome = 'failed'`,
  );
  const listed = await client.GET('/api/v1/desk/followed');
  expect(listed.data?.followed).toMatchObject([
    { outcome: 'failed', failing: { since: '2026-11-02T00:00:00.000Z', times: 2, why: 'It answered 500.' } },
  ]);
  expect((await client.DELETE(HERE, at)).response.status).toBe(204);
  expect((await client.DELETE(HERE, at)).response.status).toBe(404);
});

it('refuses an address inside a network, and a token that may not load data', async () => {
  const { client } = await api.clientOf('Dora', 'data editor', ['data:read', 'data:write']);
  const inside = await client.POST('/api/v1/desk/followed', {
    body: { address: 'https://10.1.1.1/a.csv' } as never,
  });
  expect(inside.response.status).toBe(400);
  expect(inside.error?.detail).toContain('not a host on the public internet');
  const taken = await client.POST('/api/v1/desk/followed', {
    body: { address: ADDRESS, title: 'Rates' } as never,
  });
  expect(taken.response.status).toBe(409);
  const reader = await api.clientOf('Rita', 'data editor', ['data:read']);
  expect((await reader.client.PUT(HERE, { ...at, body: { address: ADDRESS } })).response.status).toBe(403);
});
