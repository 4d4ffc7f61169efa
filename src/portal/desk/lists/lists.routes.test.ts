import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFetch } from '../../../entities/lists/note-fetch.ts';
import { hitsOfEntity } from '../../../entities/screening/hits.queries.ts';
import { screenEntities } from '../../../entities/screening/screen-entities.ts';
import { addEntity, addVersion, entryOf, exactScreener } from '../../../entities/screening/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let keeper: TestMember;
let editor: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({
    PUBLIC_URL: 'http://localhost:3999',
    DATA_DIR: 'memory://',
    FETCH_LISTS: 'un',
  });
  portal = await startTestPortal(store, { config });
  keeper = await makeMember(store, { role: 'data editor' });
  editor = await makeMember(store, { role: 'editor' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: keeper }));

async function send(path: string, texts: Record<string, string>, files: Record<string, string>, as = keeper) {
  const body = new FormData();
  for (const [name, text] of Object.entries(texts)) body.set(name, text);
  for (const [name, text] of Object.entries(files)) body.append('files', new Blob([text]), name);
  let now = await post(path, body, as);
  for (;;) {
    const to = now.headers.get('location') ?? '';
    if (!to.includes('/importing/')) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const asked = await get(to, as);
    if (asked.status !== 200) now = asked;
  }
}

const row = (...cells: (string | number)[]) =>
  cells.map((cell) => (typeof cell === 'number' ? String(cell) : `"${cell}"`)).join(',');
const primary = (...entries: [number, string, string][]) =>
  `${entries
    .map(([key, name, programme]) =>
      row(
        key,
        name,
        '-0- ',
        programme,
        ...Array.from({ length: 7 }, () => '-0- '),
        'Tax ID No. 7701234567 (Russia).',
      ),
    )
    .join('\r\n')}\r\n`;
const aliases = (...entries: [number, number, string][]) =>
  `${entries.map(([key, at, name]) => row(key, at, 'aka', name, '-0- ')).join('\r\n')}\r\n`;

test('a list that could not be fetched says so beside its version, and says when one came', async () => {
  await addVersion(store, 'un-sc', [entryOf('1', 'Somebody')], '2026-01-01T00:00:00Z');
  await store.write(async (writing) => {
    await writing.updateTable('watch_lists').set({ format: 'un' }).where('slug', '=', 'un-sc').execute();
    await noteFetch(writing, 'un', new Date('2026-01-03T05:00:00Z'), null);
    await noteFetch(writing, 'un', new Date('2026-01-04T05:00:00Z'), 'The host answered 503.');
    await noteFetch(writing, 'bis-dpl', new Date('2026-01-04T05:00:00Z'), 'No answer came.');
  });
  for (const path of ['/desk/lists', '/desk/lists/un-sc']) {
    const page = await (await get(path)).text();
    expect(page).toMatch(
      /was not fetched on 4 January 2026[^:]*:\d\d[^:]*: The host answered 503\. What was imported/,
    );
    expect(page).toContain('fetched 3 January 2026');
  }
  expect(await (await get('/desk/lists')).text()).toMatch(/BIS Denied Persons List was not fetched on/);
  expect(await (await get('/desk')).text(), 'of the one that is fetched still').toMatch(
    />1<\/span> <span>watch list that could not be fetched/,
  );
  expect(await (await get('/desk/lists.json')).json()).toMatchObject({
    fetches: [
      { format: 'bis-dpl', fetchedAt: null, problem: 'No answer came.' },
      { format: 'un', fetchedAt: '2026-01-03T05:00:00.000Z' },
    ],
  });
  await store.write(async (writing) => {
    await writing.deleteFrom('list_fetches').execute();
    await writing.deleteFrom('watch_lists').execute();
  });
  expect(await (await get('/desk')).text()).not.toContain('could not be fetched');
});

test('files that lack much of the version before are refused at their field, until the tick says that the list shrank', async () => {
  const own = (count: number) => ({
    'own.csv': `key,name\n${Array.from({ length: count }, (_, at) => `${at},Ore ${at}\n`).join('')}`,
  });
  const said = { format: 'csv', title: 'Ore', producer: 'Us', licence: 'Ours' };
  expect((await send('/desk/lists/import', said, own(10))).status).toBe(303);
  const [{ slug }] = (await (await get('/desk/lists.json')).json()).lists;
  const refused = await send(`/desk/lists/${slug}/import`, {}, own(4));
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toMatch(/id="files-wrong">\s*These files of [a-z-]+ lack 6 of the 10 entries of version 1/);
  expect(page).toContain('name="accept-removals"');
  const taken = await send(`/desk/lists/${slug}/import`, { 'accept-removals': 'yes' }, own(4));
  expect(taken.headers.get('location')).toBe(`/desk/lists/${slug}?done=imported`);
  expect(await (await get(`/desk/lists/${slug}`)).text()).toContain(
    'Against version 1: 0 new, 0 changed, 6 gone.',
  );
  await post(`/desk/lists/${slug}/remove`, { sure: 'yes' });
}, 60_000);

test('a data editor imports a set of files, sees what the next one changed, and removes it again', async () => {
  const first = await send(
    '/desk/lists/import',
    { format: 'ofac', 'as-of': '2026-01-05' },
    {
      'SDN.CSV': primary([101, 'QUIET OPTICS LLC', 'TRADE'], [102, 'LOUD OPTICS LLC', 'TRADE']),
      'alt.csv': aliases([101, 1, 'SILENT OPTICS']),
    },
  );
  expect(first.headers.get('location')).toBe('/desk/lists/ofac-sdn?done=imported');
  const page = await (await get('/desk/lists')).text();
  expect(page).toContain('OFAC SDN list');
  expect(page).toContain('version 1 of 5 January 2026');
  expect(page).toMatch(
    /OFAC SDN list is \d+ days old, older than its period of 7 days: import a newer version/,
  );
  expect(await (await get('/desk')).text()).toMatch(/>1<\/span> <span>out-of-date watch list/);

  const path = '/desk/lists/ofac-sdn';
  const same = await send(
    `${path}/import`,
    {},
    {
      'sdn.csv': primary([101, 'QUIET OPTICS LLC', 'TRADE'], [102, 'LOUD OPTICS LLC', 'TRADE']),
      'alt.csv': aliases([101, 1, 'SILENT OPTICS']),
    },
  );
  expect(same.headers.get('location')).toBe(`${path}?done=same`);
  const second = await send(
    `${path}/import`,
    { 'as-of': '2026-02-05', note: 'February' },
    {
      'sdn.csv': primary([101, 'QUIET OPTICS LLC', 'ARMS'], [103, 'NEW OPTICS LLC', 'TRADE']),
      'alt.csv': aliases([101, 1, 'SILENT OPTICS']),
    },
  );
  expect(second.headers.get('location')).toBe(`${path}?done=imported`);
  const list = await (await get(path)).text();
  expect(list).toContain('February');
  expect(list).toContain('Against version 1: 1 new, 1 changed, 1 gone.');
  expect(list).toMatch(/101 QUIET OPTICS LLC.*programmes/s);
  expect(list).toContain('103 NEW OPTICS LLC');
  expect(list).toContain('102 LOUD OPTICS LLC');
  const entry = await (await get(`${path}/entry?key=102`, editor)).text();
  expect(entry).toContain('It is not in the newest version of the list.');
  const changed = await (await get(`${path}/entry?key=101`, editor)).text();
  expect(changed).toContain('SILENT OPTICS');
  expect(changed).toContain('in version 2');
  expect((await get(`${path}/entry?key=nobody`, editor)).status).toBe(404);
  const { lists } = await (await get('/desk/lists.json')).json();
  expect(lists[0]).toMatchObject({ slug: 'ofac-sdn', age: { stale: true }, newest: { number: 2 } });

  const bare = await post(`${path}/remove-version`, { version: '2' });
  expect([bare.status, (await bare.text()).includes('Tick the box')]).toEqual([400, true]);
  const less = await post(`${path}/remove-version`, { version: '2', sure: 'yes' });
  expect(less.headers.get('location')).toBe(`${path}?done=version-removed`);
  expect(await (await get(path)).text()).not.toContain('February');
  expect((await post(`${path}/remove-version`, { version: '9', sure: 'yes' })).status).toBe(404);
  const gone = await post(`${path}/remove`, { sure: 'yes' });
  expect(gone.headers.get('location')).toBe('/desk/lists?done=removed');
  expect((await get(path)).status).toBe(404);
}, 60_000);

test('what is missing or cannot be read is said at its field, and nothing is kept', async () => {
  const nothing = await send('/desk/lists/import', { format: 'csv', period: 'x', 'as-of': '2999-01-01' }, {});
  expect(nothing.status).toBe(400);
  const page = readPage(await nothing.text());
  expect(page.fields().filter(({ invalid }) => invalid)).toHaveLength(6);
  const [said = '', ...others] = page.alerts;
  expect(others).toEqual([]);
  expect(said.match(/This is needed\./g)).toHaveLength(3);
  expect(said).toContain('Choose a file.');
  expect(said).toContain('Write a number of days');
  expect(said).toContain('Write a day that has been');
  expect(page.focused).toHaveLength(1);
  const bad = await send('/desk/lists/import', { format: 'un' }, { 'un.xml': '<!DOCTYPE x><x/>' });
  expect(bad.status).toBe(400);
  expect((await send('/desk/lists/import', { format: 'nonsense' }, { 'a.csv': 'x' })).status).toBe(400);
  expect((await (await get('/desk/lists.json')).json()).lists).toEqual([]);
  expect((await send('/desk/lists/none/import', {}, { 'a.csv': 'x' })).status).toBe(404);
  expect((await send('/desk/lists/import', { format: 'un' }, { 'a.csv': 'x' }, editor)).status).toBe(403);
});

test('a list that is removed leaves its hits, with what they carry', async () => {
  await addVersion(store, 'goods', [entryOf('7', 'Quiet Optics')], '2026-10-01T00:00:00Z');
  const entity = await addEntity(store, 'Quiet Optics');
  await screenEntities(store, await exactScreener(store), () => new Date());
  expect(await (await get('/desk/lists')).text()).toContain('1 hit waits');
  await post('/desk/lists/goods/remove', { sure: 'yes' });
  const [hit] = await hitsOfEntity(store.reading, entity);
  const page = await (await get(`/desk/screening/${hit?.id}`)).text();
  expect(page).toContain('The goods list');
  expect(page).not.toContain('/desk/lists/goods');
  expect(await (await get('/desk/screening')).text()).toContain('The goods list');
});
