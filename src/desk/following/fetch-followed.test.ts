import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { onDatasetsChanged } from '../../evidence/datasets/dataset.changes.ts';
import { findDataset, listVersions } from '../../evidence/datasets/dataset.queries.ts';
import { type TestFiles, testFiles } from '../../evidence/datasets/testing.ts';
import { asOperator } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { type FetchParts, fetchFollowed } from './fetch-followed.ts';
import { changeFollowed, fetchSoon, orderToFollow } from './follow-address.ts';
import { followNew } from './follow-new.ts';
import { findFollowed } from './followed.queries.ts';
import { fetchPartsAt, openReplayHost, type Replayed, type ReplayHost } from './testing.ts';

const by = asOperator();
const ADDRESS = 'https://data.example/rates.csv';
const CSV = `country,month,rate\n${Array.from({ length: 12 }, (_, i) => `Ireland,2025-${String(i + 1).padStart(2, '0')},4.${i}`).join('\n')}\n`;

let store: Store;
let files: TestFiles;
let host: ReplayHost;
let parts: ReturnType<typeof fetchPartsAt>;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
});
beforeEach(async () => {
  files = testFiles(() => store);
  host = await openReplayHost();
  parts = fetchPartsAt(store, host, files.settings.DATA_DIR);
});
afterEach(async () => {
  host.close();
  await store.write((writing) => writing.deleteFrom('datasets').execute());
  files.remove();
});

const serve = (replayed: Replayed | string, path = '/rates.csv') => {
  host.answers[path] = typeof replayed === 'string' ? { body: replayed } : replayed;
};

async function follow(body: Replayed | string = CSV, more: { address?: string; every?: string } = {}) {
  const address = more.address ?? ADDRESS;
  serve(body, new URL(address).pathname);
  const order = orderToFollow(by, { address, every: more.every ?? 'day' });
  return followNew(parts, order, { title: 'Rates', producer: 'The Office', licence: 'CC BY 4.0' }, by);
}

/** Fetches what is followed at `at`; returns its row afterwards. */
async function fetchAt(at: string, using: FetchParts & { at: string } = parts) {
  using.at = at;
  host.asked = [];
  const before = await findFollowed(store.reading, 'rates');
  if (!before) throw new Error('nothing is followed');
  const fetched = await fetchFollowed(using, before);
  const after = await findFollowed(store.reading, 'rates');
  if (!after) throw new Error('nothing is followed');
  expect(fetched.error).toBe(null);
  return { ...after, problem: fetched.problem };
}

const versions = async () => {
  const dataset = await findDataset(store.reading, 'rates');
  return dataset ? (await listVersions(store.reading, dataset.id)).map(({ number }) => number) : [];
};

const hoursUntil = ({ nextAt }: { nextAt: Date }) => (nextAt.getTime() - Date.parse(parts.at)) / 3_600_000;

test('what is fetched first is a private dataset that says where it came from, on which day', async () => {
  const { status, dataset } = await follow({
    body: CSV,
    headers: { etag: '"1"', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' },
  });
  expect(status).toBe('new');
  expect(dataset).toMatchObject({ slug: 'rates', producer: 'The Office', publishedAt: null });
  expect(dataset.newest).toMatchObject({
    number: 1,
    sourceUrl: ADDRESS,
    retrieved: new Date(parts.at),
    fileName: 'rates.csv',
    rowCount: 12,
  });
  expect(await findFollowed(store.reading, 'rates')).toMatchObject({
    address: ADDRESS,
    connector: 'file',
    etag: '"1"',
    every: 'day',
    failures: 0,
    outcome: 'version',
  });
});

test('a host that says nothing changed is asked with what it said, and nothing is read', async () => {
  const said = { etag: '"1"', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' };
  await follow({ body: CSV, headers: said });
  serve({ status: 304 });
  const after = await fetchAt('2026-11-03T06:00:00Z');
  expect(host.asked[0]?.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': said['last-modified'],
  });
  expect(after).toMatchObject({ outcome: 'same', etag: '"1"', fetchedAt: new Date('2026-11-03T06:00:00Z') });
  expect(hoursUntil(after)).toBeGreaterThan(21.5);
  expect(hoursUntil(after)).toBeLessThan(26.5);
  expect(await versions()).toEqual([1]);
});

test('data that changed become a version, announced like any other, and what was published stays so', async () => {
  await follow();
  await store.write((writing) =>
    writing
      .updateTable('datasets')
      .set({ published_at: new Date(0), licence: 'Ours' })
      .execute(),
  );
  const told: (string | null)[] = [];
  await onDatasetsChanged(store, (slug) => told.push(slug));
  serve(CSV.replace('4.11', '5.5'));
  expect(await fetchAt('2026-11-03T06:00:00Z')).toMatchObject({
    outcome: 'version',
    changedAt: new Date('2026-11-03T06:00:00Z'),
  });
  const dataset = await findDataset(store.reading, 'rates');
  expect(dataset).toMatchObject({ publishedAt: new Date(0), licence: 'Ours', names: { en: 'Rates' } });
  expect(dataset?.newest).toMatchObject({ number: 2, retrieved: new Date('2026-11-03T06:00:00Z') });
  await expect.poll(() => told).toContain('rates');
});

test('other bytes with the same rows are no version, whatever their order', async () => {
  await follow();
  const [head, ...rows] = CSV.trim().split('\n');
  serve(`${[head, ...rows.reverse()].join('\r\n')}\r\n`);
  expect(await fetchAt('2026-11-03T06:00:00Z')).toMatchObject({ outcome: 'same', problem: '' });
  expect(await versions()).toEqual([1]);
});

test('a list of objects is read as a table; JSON that is cut off never becomes one', async () => {
  const address = 'https://data.example/rates.json';
  const rows = Array.from({ length: 8 }, (_, at) => ({ country: 'Ireland', year: 2010 + at, rate: at / 10 }));
  const json = JSON.stringify({ updated: 1, data: rows });
  const { dataset } = await follow(json, { address });
  expect(dataset.newest).toMatchObject({ rowCount: 8, fileName: 'rates.jsonl' });
  serve(JSON.stringify({ updated: 2, data: rows }), '/rates.json');
  expect(await fetchAt('2026-11-03T06:00:00Z')).toMatchObject({ outcome: 'same' });
  serve(json.slice(0, -40), '/rates.json');
  const cut = await fetchAt('2026-11-04T06:00:00Z');
  expect(cut).toMatchObject({ outcome: 'failed', failures: 1 });
  expect(cut.problem).toMatch(/cut off/);
  expect(await versions()).toEqual([1]);
});

test('an answer that breaks off, or is shorter than it says, never becomes a version', async () => {
  await follow();
  const more = CSV.replace('4.0', '9.9');
  serve({
    by: (response) => {
      response.writeHead(200, { 'content-length': String(more.length) });
      response.write(more.slice(0, more.length - 30), () => response.destroy());
    },
  });
  const short = await fetchAt('2026-11-03T06:00:00Z');
  expect(short).toMatchObject({ outcome: 'failed', failures: 1 });
  serve({
    by: (response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write(more.slice(0, 80), () => response.destroy());
    },
  });
  expect(await fetchAt('2026-11-03T07:00:00Z')).toMatchObject({ outcome: 'failed', failures: 2 });
  serve({ body: gzipSync(more).subarray(0, 40), headers: { 'content-encoding': 'gzip' } });
  expect((await fetchAt('2026-11-03T08:00:00Z')).problem).toMatch(/cut off/);
  expect(await versions()).toEqual([1]);
  serve({ body: gzipSync(more), headers: { 'content-encoding': 'gzip' } });
  expect(await fetchAt('2026-11-03T09:00:00Z')).toMatchObject({ outcome: 'version', failures: 0 });
});

test('a table that lost a third of its rows looks cut off, until somebody says that it is right', async () => {
  await follow();
  serve(`${CSV.split('\n').slice(0, 8).join('\n')}\n`);
  const cut = await fetchAt('2026-11-03T06:00:00Z');
  expect(cut.problem).toMatch(/has 7 rows, and version 1 of rates has 12: it looks incomplete/);
  expect(await versions()).toEqual([1]);
  const now = new Date('2026-11-03T07:00:00Z');
  await store.write((writing) => fetchSoon(writing, by, 'rates', { acceptsChanges: true }, now));
  expect(await fetchAt('2026-11-03T07:00:00Z')).toMatchObject({ outcome: 'version', acceptsChanges: false });
  expect(await versions()).toEqual([2, 1]);
});

test('a column that is gone, or has words for numbers, is an error and no version, and is asked for again whole', async () => {
  await follow({ body: CSV, headers: { etag: '"1"' } });
  serve({ body: CSV.replace('rate', 'percent'), headers: { etag: '"2"' } });
  const gone = await fetchAt('2026-11-03T06:00:00Z');
  expect(gone).toMatchObject({ outcome: 'failed', etag: '"1"' });
  expect(gone.problem).toMatch(/“rate” is gone\. Nothing was loaded/);
  // It fails until somebody does something: asking sooner is of no use.
  expect(hoursUntil(gone)).toBeGreaterThan(17);
  serve({ body: CSV.replaceAll(/4\.\d+/g, 'n.n.'), headers: { etag: '"3"' } });
  expect((await fetchAt('2026-11-04T06:00:00Z')).problem).toMatch(/“rate” used to hold numbers/);
  expect(host.asked[0]?.headers['if-none-match']).toBe('"1"');
  expect(await versions()).toEqual([1]);
  serve(CSV.replace('rate\n', 'rate,note\n').replaceAll(/(4\.\d+)\n/g, '$1,x\n'));
  expect(await fetchAt('2026-11-05T06:00:00Z')).toMatchObject({ outcome: 'version', failingSince: null });
});

test('a host that wants to be left alone is, and each failure waits longer', async () => {
  await follow();
  serve({ status: 429, headers: { 'retry-after': '90000' } });
  const told = await fetchAt('2026-11-03T06:00:00Z');
  expect(told.problem).toMatch(/answered 429/);
  expect(hoursUntil(told)).toBe(25);
  serve({ status: 503, headers: { 'retry-after': 'Wed, 04 Nov 2026 10:00:00 GMT' } });
  expect(hoursUntil(await fetchAt('2026-11-04T07:00:00Z'))).toBeGreaterThanOrEqual(3);
  serve({ status: 500 });
  const waits: number[] = [];
  for (const hour of [11, 12, 13]) waits.push(hoursUntil(await fetchAt(`2026-11-04T${hour}:00:00Z`)));
  const [third = 0, fourth = 0, fifth = 0] = waits;
  expect(third).toBeLessThan(fourth);
  expect(fourth).toBeLessThan(fifth);
  expect(await findFollowed(store.reading, 'rates')).toMatchObject({
    failures: 5,
    failingSince: new Date('2026-11-03T06:00:00Z'),
  });
  serve(CSV);
  expect(await fetchAt('2026-11-05T13:00:00Z')).toMatchObject({
    outcome: 'same',
    failures: 0,
    failingSince: null,
  });
});

test('redirects are followed; a page, nothing, what is gone, too large or too slow is refused', async () => {
  await follow();
  serve({ status: 302, headers: { location: '/moved.csv' } });
  serve(CSV.replace('4.0', '1.0'), '/moved.csv');
  expect(await fetchAt('2026-11-03T06:00:00Z')).toMatchObject({ outcome: 'version' });
  const refused: readonly (readonly [Replayed, RegExp])[] = [
    [{ body: '<!DOCTYPE html><title>Please log in</title>' }, /answered with a web page/],
    [{ body: '' }, /sent an empty answer/],
    [{ status: 410 }, /nothing at this address/],
    [{ status: 403 }, /does not give this to us/],
    [{ body: `${CSV}${'x'.repeat(1_100_000)}` }, /more than 1,048,576 bytes/],
    [{ status: 302, headers: { location: '/rates.csv' } }, /redirects elsewhere/],
  ];
  let hour = 7;
  for (const [replayed, why] of refused) {
    serve(replayed);
    const at = `2026-11-03T${String(hour).padStart(2, '0')}:00:00Z`;
    hour += 1;
    expect((await fetchAt(at)).problem).toMatch(why);
  }
  const slow = {
    ...host.egress,
    send: (sent: object) => host.egress.send({ ...(sent as { url: string }), within: 100 }),
  };
  serve({ by: (response) => void response.writeHead(200).write('country') });
  const using = { ...parts, egress: slow, now: () => new Date('2026-11-03T20:00:00Z') };
  expect((await fetchAt('2026-11-03T20:00:00Z', using)).problem).toMatch(/in time/);
  expect(await versions()).toEqual([2, 1]);
});

test('an address that finds its own rhythm is asked sooner after a change, later after none', async () => {
  await follow(CSV, { every: 'auto' });
  serve(CSV.replace('4.0', '1.0'));
  expect((await fetchAt('2026-11-03T06:00:00Z')).waitSeconds).toBe(43_200);
  expect((await fetchAt('2026-11-04T06:00:00Z')).waitSeconds).toBe(64_800);
});

test('another address is asked for whole, at once, and what the old one was good for is forgotten', async () => {
  await follow({ body: CSV, headers: { etag: '"1"' } });
  serve({ status: 500 });
  await fetchAt('2026-11-03T06:00:00Z');
  const now = new Date('2026-11-03T07:00:00Z');
  const address = 'https://other.example/new.csv';
  await store.write((writing) => changeFollowed(writing, by, 'rates', { address }, now));
  expect(await findFollowed(store.reading, 'rates')).toMatchObject({
    address,
    etag: null,
    failures: 0,
    failingSince: null,
    nextAt: now,
  });
});

test('nothing is followed where the first fetch goes wrong, or a dataset of that name is there', async () => {
  await expect(follow({ status: 404 })).rejects.toThrow(/nothing at this address/);
  expect(await findDataset(store.reading, 'rates')).toBe(null);
  await follow();
  await expect(follow()).rejects.toThrow(/There is already a dataset rates/);
});
