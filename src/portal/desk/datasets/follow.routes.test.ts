import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFollowed } from '../../../desk/following/followed.queries.ts';
import { openReplayHost, type ReplayHost } from '../../../desk/following/testing.ts';
import { addDataset } from '../../../evidence/datasets/add-dataset.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import { egressGate } from '../../../intake/egress/egress.ts';
import { fetchDueDatasets } from '../../../jobs/fetch-datasets.ts';
import { jobAt } from '../../../jobs/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-follow-desk-'));
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: folder });
const CSV = 'country,year,rate\nIreland,2023,4.3\nIreland,2024,4.5\nFrance,2023,7.3\nFrance,2024,7.4\n';
const ADDRESS = 'https://data.example/rates.csv';
let store: Store;
let portal: RunningServer;
let host: ReplayHost;
let keeper: TestMember;
let editor: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  host = await openReplayHost();
  vi.spyOn(egressGate, 'open').mockReturnValue(host.egress);
  portal = await startTestPortal(store, { config });
  keeper = await makeMember(store, { role: 'data editor' });
  editor = await makeMember(store, { role: 'editor' });
});
afterAll(async () => {
  await portal.close();
  vi.restoreAllMocks();
  await store.close();
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

const { get, page, post } = visitsTo(() => ({ portal, as: keeper }));

async function add(slug: string) {
  const file = join(folder, `${slug}.csv`);
  writeFileSync(file, CSV);
  const said = { slug, title: slug, producer: 'An office', licence: 'CC0' };
  await addDataset(store, config, { file, fileName: 'rates.csv', ...said }, { by: null, now: new Date() });
}

/** Runs the job at its due time. */
const fetchDue = (now = new Date(Date.now() + 60_000).toISOString()) =>
  fetchDueDatasets(jobAt(store, now, { DATA_DIR: folder }), host.egress);

async function settled(answer: Response): Promise<Response> {
  let now = answer;
  while ((now.headers.get('location') ?? '').includes('/importing/')) {
    const asked = await get(now.headers.get('location') ?? '');
    if (asked.status !== 200) now = asked;
  }
  return now;
}

test('a dataset is added from an address; one that cannot be read is said at its field', async () => {
  const list = await page('/desk/datasets');
  expect(list.headings(2)).toContain('Follow an address');
  const form = { address: ADDRESS, every: 'week', title: 'New rates', producer: 'An office', licence: 'CC0' };
  const refused = await settled(await post('/desk/datasets/follow', form));
  expect(refused.status).toBe(400);
  const again = readPage(await refused.text());
  expect(again.field('Address to follow')).toMatchObject({ invalid: true, value: ADDRESS });
  expect(again.alerts.join()).toContain('there is nothing at this address');

  host.answers['/rates.csv'] = { body: CSV };
  const added = await settled(await post('/desk/datasets/follow', form));
  expect(added.headers.get('location')).toBe('/desk/datasets/new-rates?done=new');
  expect(await findFollowed(store.reading, 'new-rates')).toMatchObject({ address: ADDRESS, every: 'week' });
  expect(await findDataset(store.reading, 'new-rates')).toMatchObject({ publishedAt: null });
  expect((await page('/desk/datasets')).text).toContain('follows an address');
  const known = await post('/desk/datasets/follow', form);
  expect(readPage(await known.text()).field('Title, if different from the service’s').invalid).toBe(true);
}, 60_000);

test('a dataset follows an address, is fetched, paused, goes on and lets go', async () => {
  await add('steps');
  host.answers['/steps.csv'] = { body: CSV.replace('7.4', '7.9') };
  const at = '/desk/datasets/steps';
  expect((await page(at)).text).toContain('it is fetched on a schedule');
  const followed = await post(`${at}/follow`, { address: 'https://data.example/steps.csv', every: 'day' });
  expect(followed.headers.get('location')).toBe(`${at}?done=followed#followed`);
  const waiting = await get(`${at}?done=followed`);
  expect(waiting.headers.get('refresh')).toBe('5');
  expect(readPage(await waiting.text()).text).toContain('not yet');
  await fetchDue();
  const fetched = await get(`${at}?done=followed`);
  expect(fetched.headers.get('refresh')).toBe(null);
  expect((await findDataset(store.reading, 'steps'))?.newest.number).toBe(2);
  const shown = readPage(await fetched.text());
  expect(shown.field('How often')).toMatchObject({ value: 'every day' });
  expect(shown.text).toContain('data.example');
  expect(shown.buttons()).toEqual(expect.arrayContaining(['Fetch now', 'Pause', 'Unfollow', 'Save changes']));

  await post(`${at}/pause`, { paused: 'yes' });
  const paused = await page(at);
  expect(paused.buttons()).toContain('Resume');
  expect(paused.buttons()).not.toContain('Fetch now');
  const refused = await post(`${at}/fetch`);
  expect(refused.status).toBe(409);
  await post(`${at}/pause`, { paused: 'no' });
  expect((await post(`${at}/unfollow`)).headers.get('location')).toBe(`${at}?done=unfollowed#followed`);
  expect((await page(at)).buttons()).toContain('Follow');
}, 60_000);

test('why an address fails is shown, on the list too, and what it lacks can be accepted', async () => {
  await add('fails');
  const at = '/desk/datasets/fails';
  host.answers['/fails.csv'] = { body: CSV.replaceAll('rate', 'percent') };
  await post(`${at}/follow`, { address: 'https://data.example/fails.csv' });
  await fetchDue();
  const failing = await page(at);
  expect(failing.text).toMatch(/Failing since .+, 1 attempt/);
  expect(failing.text).toContain('“rate” is gone. Nothing was loaded.');
  expect((await page('/desk/datasets')).text).toContain('address fails');
  for (const language of ['fr', 'ru', 'ar', 'zh'])
    expect((await page(`${at}?lang=${language}`)).headings(2).join(), language).not.toContain(
      'Followed address',
    );
  expect((await page(`${at}?lang=ar`)).direction).toBe('rtl');
  const metrics = await (await fetch(`${portal.url}/metrics`)).text();
  expect(metrics).toMatch(
    /\nsourceline_followed_failing_since_timestamp_seconds\{dataset="fails"\} \d{10}\n/,
  );
  const form = new Map(failing.sends('Fetch now'));
  await post(`${at}/fetch`, [...form.set('accept', 'yes')]);
  await fetchDue();
  expect((await findDataset(store.reading, 'fails'))?.newest.number).toBe(2);
  expect((await page(at)).text).not.toContain('Failing since');
}, 60_000);

test('an address that may not be asked is refused at its field; who may not load datasets may not follow', async () => {
  await add('refused');
  const at = '/desk/datasets/refused';
  for (const [address, why] of [
    ['https://192.168.0.1/x.csv', 'not a host on the public internet'],
    ['http://data.example/x.csv', 'is not https'],
    ['https://data.example/x.csv?token=1', 'contains a key (token)'],
  ] as const) {
    const refused = await post(`${at}/follow`, { address });
    expect(refused.status).toBe(400);
    const shown = readPage(await refused.text());
    expect(shown.field('Address to follow')).toMatchObject({ invalid: true, value: address });
    expect(shown.alerts.join()).toContain(why);
  }
  for (const act of ['follow', 'fetch', 'pause', 'unfollow'])
    expect((await post(`${at}/${act}`, { address: ADDRESS }, editor)).status, act).toBe(403);
  expect((await post('/desk/datasets/none/follow', { address: ADDRESS })).status).toBe(404);
  expect(await findFollowed(store.reading, 'refused')).toBe(null);
});
