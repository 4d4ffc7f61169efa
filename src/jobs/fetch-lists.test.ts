import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWatchList } from '../entities/lists/list.queries.ts';
import { listsToFetch } from '../entities/lists/list-addresses.ts';
import { listFetches } from '../entities/lists/list-fetches.queries.ts';
import { ofacText } from '../entities/lists/testing.ts';
import { type Egress, openEgress } from '../intake/egress/egress.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { fetchDueLists } from './fetch-lists.ts';
import { jobAt } from './testing.ts';

let store: Store;
let server: Server;
let port = 0;
let files: Record<string, string> = {};
let asked: string[] = [];
/** When the host says that it published a file, by its path; it says nothing of others. */
let published: Record<string, string> = {};

beforeAll(async () => {
  store = await openTestStore();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const file = files[path];
    if (path === '/moved.xml') response.writeHead(302, { location: '/un.xml' }).end();
    else {
      const at = published[path];
      response.writeHead(file === undefined ? 503 : 200, at ? { 'last-modified': at } : {}).end(file ?? '');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  server.close();
  await store.close();
});

/** The gate as it is, but for a host on this machine that speaks plain http. */
function gate(): Egress {
  const egress = openEgress({ allow: (address) => address === '127.0.0.1' });
  const here = (url: string) => url.replace('https://lists.example', `http://127.0.0.1:${port}`);
  return { send: (request) => egress.send({ ...request, url: here(request.url), plain: true }) };
}

async function fetchAt(now: string, lists: string) {
  asked = [];
  await fetchDueLists(jobAt(store, now, { FETCH_LISTS: lists }), gate());
  return (await listFetches(store.reading)).get(lists.startsWith('un') ? 'un' : 'ofac');
}

const none = ['', '', '', '', '', '', '', ''];
const sdn = (...names: string[]) => ofacText(names.map((name, at) => [at + 1, name, '', 'TRADE', ...none]));
const newest = async (slug: string, now: string) =>
  (await findWatchList(store.reading, slug, new Date(now)))?.newest ?? null;

test('a set is fetched whole, once a day; one that does not come whole leaves its versions, and says why', async () => {
  const set = 'ofac=https://lists.example/ofac/';
  files = {
    '/ofac/SDN.CSV': sdn('QUIET OPTICS LLC'),
    '/ofac/ALT.CSV': ofacText([[1, 1, 'aka', 'SILENT OPTICS', '']]),
    '/ofac/ADD.CSV': ofacText([]),
    '/ofac/SDN_COMMENTS.CSV': ofacText([]),
  };
  published = {
    '/ofac/SDN.CSV': 'Fri, 27 Feb 2026 16:00:00 GMT',
    '/ofac/ALT.CSV': 'Thu, 26 Feb 2026 16:00:00 GMT',
    '/ofac/ADD.CSV': 'not a day',
  };
  const first = await fetchAt('2026-03-01T05:23:00Z', set);
  expect(first).toMatchObject({ problem: '', fetchedAt: new Date('2026-03-01T05:23:00Z') });
  expect(asked).toEqual(['/ofac/SDN.CSV', '/ofac/ALT.CSV', '/ofac/ADD.CSV', '/ofac/SDN_COMMENTS.CSV']);
  const now = '2026-03-01T06:00:00Z';
  expect(await newest('ofac-sdn', now)).toMatchObject({
    number: 1,
    asOf: '2026-02-27',
    entryCount: 1,
    partial: null,
  });

  await fetchAt('2026-03-01T09:23:00Z', set);
  expect(asked).toEqual([]);

  files['/ofac/SDN.CSV'] = sdn('QUIET OPTICS LLC', 'LOUD OPTICS LLC');
  delete files['/ofac/ADD.CSV'];
  const failed = await fetchAt('2026-03-02T05:23:00Z', set);
  expect(failed).toMatchObject({ fetchedAt: first?.fetchedAt, triedAt: new Date('2026-03-02T05:23:00Z') });
  expect(failed?.problem).toMatch(/ADD\.CSV answered 503/);
  expect(await newest('ofac-sdn', now)).toMatchObject({ number: 1, asOf: '2026-02-27' });

  files['/ofac/ADD.CSV'] = ofacText([]);
  published['/ofac/SDN.CSV'] = 'Mon, 02 Mar 2026 08:00:00 GMT';
  await fetchAt('2026-03-02T06:23:00Z', set);
  expect(asked).toEqual([]);
  expect(await fetchAt('2026-03-02T09:23:00Z', set)).toMatchObject({ problem: '' });
  expect(await newest('ofac-sdn', now)).toMatchObject({
    number: 2,
    asOf: '2026-03-02',
    changes: { added: 1 },
  });

  // The same again is no new version; published again it is of a later day, and a day to come is none.
  await fetchAt('2026-03-03T09:23:00Z', set);
  expect(await newest('ofac-sdn', now)).toMatchObject({ number: 2, asOf: '2026-03-02' });
  published['/ofac/SDN.CSV'] = 'Wed, 04 Mar 2026 01:00:00 GMT';
  published['/ofac/ALT.CSV'] = 'Wed, 04 Mar 2099 01:00:00 GMT';
  await fetchAt('2026-03-04T09:23:00Z', set);
  expect(await newest('ofac-sdn', now)).toMatchObject({ number: 2, asOf: '2026-03-04' });
});

test('a set whose host says no day is of none, and one that was cut off is refused by the fetch too', async () => {
  await store.write(async (writing) => {
    await writing.deleteFrom('watch_lists').execute();
    await writing.deleteFrom('list_fetches').execute();
  });
  published = {};
  const set = 'ofac=https://lists.example/ofac/';
  const names = Array.from({ length: 10 }, (_, at) => `OPTICS ${at}`);
  files = { ...files, '/ofac/SDN.CSV': sdn(...names), '/ofac/ALT.CSV': ofacText([]) };
  expect(await fetchAt('2026-04-01T05:23:00Z', set)).toMatchObject({ problem: '' });
  const now = '2026-04-01T06:00:00Z';
  expect(await newest('ofac-sdn', now)).toMatchObject({ number: 1, asOf: null, entryCount: 10 });
  files['/ofac/SDN.CSV'] = sdn(...names.slice(0, 5));
  const cut = await fetchAt('2026-04-02T05:23:00Z', set);
  expect(cut?.problem).toMatch(/^These files of ofac-sdn lack 5 of the 10 entries of version 1: they look/);
  expect(cut?.fetchedAt).toEqual(new Date('2026-04-01T05:23:00Z'));
  expect(await newest('ofac-sdn', now)).toMatchObject({ number: 1, entryCount: 10 });
});

test('what comes and is no list leaves the old version and says so', async () => {
  files['/un.xml'] =
    '<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><ENTITIES><ENTITY><FIRST_NAME>NORTHERN ORE</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDe.999</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>';
  const un = 'un=https://lists.example/moved.xml';
  expect(await fetchAt('2026-03-01T05:23:00Z', un)).toMatchObject({ problem: '' });
  files['/un.xml'] = '<!doctype html><title>Moved</title>';
  expect((await fetchAt('2026-03-02T05:23:00Z', un))?.problem).not.toBe('');
  expect(await newest('un-sc', '2026-03-02T06:00:00Z')).toMatchObject({ number: 1, asOf: '2026-02-27' });
});

test('lists come from their producers where the setting says no more', () => {
  const [un, ofac] = listsToFetch('un, ofac');
  expect(un?.files.map(({ url }) => new URL(url).hostname)).toEqual(['scsanctions.un.org']);
  expect(ofac?.files.map(({ name }) => name)).toEqual(['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv']);
  expect(listsToFetch('')).toEqual([]);
  expect(() => listsToFetch('eu')).toThrow(/FETCH_LISTS names “eu”/);
});
