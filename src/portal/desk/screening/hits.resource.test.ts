import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listStatusOf } from '../../../entities/dossier/list-status.queries.ts';
import { hitsOfEntity } from '../../../entities/screening/hits.queries.ts';
import { screenEntities } from '../../../entities/screening/screen-entities.ts';
import {
  addEntity,
  addStatement,
  addVersion,
  entryOf,
  exactScreener,
} from '../../../entities/screening/testing.ts';
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
let editor: TestMember;
let keeper: TestMember;
let reporter: TestMember;
let quiet: string;
let calm: string;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
  portal = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  keeper = await makeMember(store, { role: 'data editor', name: 'Dana Data' });
  reporter = await makeMember(store, { role: 'reporter' });
});
beforeEach(async () => {
  await store.statement('truncate entities, watch_lists cascade');
  await addVersion(
    store,
    'goods',
    [
      entryOf('7', 'QUIET OPTICS', { url: 'https://list.example/7', remarks: '<b>Ports</b>' }),
      entryOf('8', 'CALM OPTICS', { schema: 'Person', url: 'javascript:alert(1)' }),
    ],
    '2026-10-01T00:00:00Z',
    { asOf: '2026-09-30', periodDays: 3650 },
  );
  quiet = await addEntity(store, 'Quiet Optics', { names: ['=Тихая оптика'], country: 'RU' });
  calm = await addEntity(store, 'Calm Optics', { schema: 'Person' });
  await screenEntities(store, await exactScreener(store), () => new Date());
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post, text } = visitsTo(() => ({ portal, as: editor }));
const hitOf = async (entity: string) => {
  const [hit] = await hitsOfEntity(store.reading, entity);
  if (!hit) throw new Error('no hit');
  return { ...hit, seen: String(hit.changedAt.getTime()), path: `/desk/screening/${hit.id}` };
};

test('the queue asks a question of each hit, as a page, as JSON and as a table; the desk counts them', async () => {
  const page = await open('/desk/screening');
  expect.soft(page.links(/^Is Quiet Optics.* the same as .*QUIET OPTICS/)).toHaveLength(1);
  expect.soft(page.text).toContain('version 1 of 30 September 2026');
  expect.soft(page.text).not.toMatch(/sanctioned/i);
  const { hits } = await (await get('/desk/screening.json?kind=companies&list=goods')).json();
  expect(hits).toHaveLength(1);
  expect(hits[0]).toMatchObject({
    entity: { id: quiet, name: 'Quiet Optics' },
    entry: { key: '7' },
    version: { listSlug: 'goods', number: 1, asOf: '2026-09-30' },
    state: 'waiting',
    score: expect.closeTo(0.9, 4),
    threshold: expect.closeTo(0.7, 4),
  });
  const csv = await (await get('/desk/screening.csv')).text();
  expect(csv.split('\r\n')[0]).toContain('entity,schema,country,list');
  expect(csv).toContain('Quiet Optics,Company,RU,goods,1,2026-09-30,7,QUIET OPTICS');
  const start = await open('/desk');
  expect.soft(start.text).toContain('2 names that may be on an official list');
  expect((await get('/desk/screening?state=nonsense')).status).toBe(400);
  expect((await get('/desk/screening', reporter)).status).toBe(403);
});

test('a hit shows ours and the list’s, escaped, and links only to pages of the web', async () => {
  const { path } = await hitOf(quiet);
  const page = await open(path);
  expect.soft(page.text).toContain('Тихая оптика');
  expect.soft(page.text).toContain('<b>Ports</b>');
  expect.soft(page.leadsTo).toContain('https://list.example/7');
  expect.soft(page.text).toContain('The goods list');
  expect.soft(page.text).toContain('Nobody has decided yet.');
  expect.soft(page.text).not.toMatch(/sanctioned/i);
  const other = await open((await hitOf(calm)).path);
  expect.soft(other.leadsTo.filter((href) => /^javascript/i.test(href))).toEqual([]);
  expect((await get('/desk/screening/0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21')).status).toBe(404);
  expect((await get('/desk/screening/x')).status).toBe(404);
});

test('a decision leads on to the next hit, needs a note to say the same, and stands with who made it', async () => {
  const first = await hitOf(quiet);
  const second = await hitOf(calm);
  const bare = await post(`${first.path}/decide`, { decision: 'same', note: ' ', seen: first.seen });
  expect(bare.status).toBe(400);
  expect(await bare.text()).toContain('needs a note');
  const odd = await post(`${first.path}/decide`, { decision: 'guilty', note: 'x', seen: first.seen });
  expect(odd.status).toBe(400);
  const done = await post(`${first.path}/decide`, {
    decision: 'same',
    note: 'Its number agrees',
    seen: first.seen,
  });
  expect(done.headers.get('location')).toBe(`${second.path}?done=same`);
  expect(await text(`${second.path}?done=same`)).toContain('Saved: the same.');
  const page = await text(first.path);
  expect(page).toContain('The same: Edith Editor');
  expect(page).toContain('Its number agrees');
  // A user with an older page is told, and their note is kept.
  const late = await post(
    `${first.path}/decide`,
    { decision: 'not-the-same', note: 'Another', seen: first.seen },
    keeper,
  );
  expect(late.status).toBe(409);
  const said = readPage(await late.text());
  expect.soft(said.text).toContain('has changed since you opened it');
  expect.soft(said.field(/note/i).value).toBe('Another');
  const last = await post(`${second.path}/decide`, { decision: 'unsure', note: '', seen: second.seen });
  expect(last.headers.get('location')).toBe('/desk/screening?done=unsure-last');
  expect(await text('/desk/screening?done=unsure-last')).toContain('Nothing else waits.');
  expect((await (await get('/desk/screening.json?state=same')).json()).hits).toHaveLength(1);
  const reporting = await post(`${first.path}/decide`, { decision: 'unsure', seen: first.seen }, reporter);
  expect(reporting.status).toBe(403);
});

test('what is ticked of an entry is taken over with “The same”, and stands ticked where that failed', async () => {
  const { path, seen } = await hitOf(quiet);
  const page = await open(path);
  expect.soft(page.text).toContain('Take over what the list says');
  expect.soft(page.fields(/QUIET OPTICS/)).toMatchObject([{ value: 'alias QUIET OPTICS', checked: false }]);
  const decide = (form: Record<string, string>) =>
    post(`${path}/decide`, { seen, take: 'alias QUIET OPTICS', ...form });
  const bare = await decide({ decision: 'same', note: '' });
  expect(bare.status).toBe(400);
  expect.soft(readPage(await bare.text()).field(/QUIET OPTICS/).checked).toBe(true);
  expect((await decide({ decision: 'unsure' })).status).toBe(400);
  expect((await decide({ decision: 'same', note: 'x', take: 'innCode 1' })).status).toBe(409);
  expect((await decide({ decision: 'same', note: 'Its number agrees' })).status).toBe(303);
  const entity = await text(`/desk/entities/${quiet}`);
  expect(entity).toContain('goods, entry 7');
  expect(await text(path)).not.toContain('Take over what the list says');
});

test('a decision from the queue by key is answered with what to say, or with what is wrong', async () => {
  const { path, seen } = await hitOf(quiet);
  const json = { accept: 'application/json' };
  const right = await post(`${path}/decide`, { decision: 'not-the-same', seen, from: 'queue' }, editor, json);
  expect(await right.json()).toEqual({ said: 'Saved: not the same.', gone: true });
  const wrong = await post(`${path}/decide`, { decision: 'unsure', seen, from: 'queue' }, editor, json);
  expect(wrong.status).toBe(409);
  expect((await wrong.json()).error.message).toContain('has changed since');
});

test('an entry that changed or left its list says so at its hit', async () => {
  const before = await hitOf(quiet);
  await post(`${before.path}/decide`, { decision: 'same', note: 'x', seen: before.seen });
  const changed = entryOf('7', 'QUIET OPTICS', { programmes: ['ARMS'] });
  await addVersion(store, 'goods', [changed], '2026-10-02T00:00:00Z');
  await screenEntities(store, await exactScreener(store), () => new Date());
  expect(await text(before.path)).toContain(
    'the entry says something else: programmes, remarks and official page.',
  );
  const again = await hitOf(quiet);
  await post(`${again.path}/decide`, { decision: 'same', note: 'still', seen: again.seen });
  const saidOf = () => listStatusOf(store.reading, quiet, new Date());
  expect(await saidOf()).toMatchObject([{ programmes: ['ARMS'] }]);
  await addVersion(store, 'goods', [entryOf('9', 'SOMEBODY')], '2026-10-03T00:00:00Z', {
    asOf: '2026-10-03',
  });
  await screenEntities(store, await exactScreener(store), () => new Date());
  expect(await text('/desk/screening')).toContain(
    'Since version 3 of 3 October 2026 the entry is no longer on the list',
  );
  // Also if someone confirms the match again: it is no longer on a list.
  const gone = await hitOf(quiet);
  await post(`${gone.path}/decide`, { decision: 'same', note: 'was it', seen: gone.seen });
  expect(await hitOf(quiet)).toMatchObject({ state: 'same' });
  expect(await saidOf()).toEqual([]);
});

test('any name can be screened, and nothing found is never called not sanctioned', async () => {
  const ask = (name: string, more = '', as = reporter) =>
    open(`/desk/screen?name=${encodeURIComponent(name)}${more}`, as);
  const found = await ask('quiet optics', '&country=ru');
  expect.soft(found.text).toContain('1 entry may be it');
  expect.soft(found.text).toMatch(/Is .*quiet optics.* the same as .*QUIET OPTICS/);
  // If the newsroom knows an entity by this exact name, its other names are screened too.
  expect.soft(found.text).toContain('Asked for as well, since this newsroom knows it by these names:');
  const other = await ask('=Тихая оптика', '&kind=body');
  expect.soft(other.text).toContain('Quiet Optics');
  expect.soft(other.text).toMatch(/Is .*the same as .*QUIET OPTICS/);
  expect.soft((await ask('=Тихая оптика', '&kind=person')).text).not.toContain('Asked for as well');
  // Users who may not decide see the results, but no links that would be refused.
  expect.soft(found.leadsTo.filter((href) => /^\/desk\/(?:lists|screening)/.test(href))).toEqual([]);
  expect
    .soft((await ask('quiet optics', '', editor)).leadsTo)
    .toEqual(expect.arrayContaining(['/desk/lists/goods/entry?key=7', '/desk/screening']));
  const atDesk = await open(`/desk/entities/${quiet}`, reporter);
  expect.soft(atDesk.text).toContain('QUIET OPTICS');
  expect.soft(atDesk.leadsTo.filter((href) => href.startsWith('/desk/screening/'))).toEqual([]);
  const { path } = await hitOf(quiet);
  expect.soft((await open(`/desk/entities/${quiet}`, editor)).leadsTo).toContain(path);
  const none = await ask('Nobody At All');
  expect.soft(none.text).toContain('No match in the lists loaded.');
  expect.soft(none.text).toContain('The goods list');
  expect.soft(none.text).toContain('version 1 of 30 September 2026');
  expect.soft(none.text).not.toMatch(/sanctioned/i);
  expect((await get('/desk/screen?name=x&country=Russia')).status).toBe(400);
  expect((await get('/desk/screen?name=x&born=yesterday')).status).toBe(400);
});

test('of a list without its file of primary names every page says which versions were read, and how old the older is', async () => {
  const ore = entryOf('5', 'NORTHERN ORE');
  await addVersion(store, 'ores', [ore], '2026-10-01T00:00:00Z', { asOf: '2021-07-31', periodDays: 7 });
  const partial = {
    missing: ['sdn.csv'],
    shows: { primary: false, aliases: true, addresses: true },
    nameless: [],
  };
  await addVersion(store, 'ores', [entryOf('5', 'NORTH ORE', { programmes: [] })], '2026-10-02T00:00:00Z', {
    asOf: '2026-10-01',
    partial,
  });
  const both = 'version 2 of 1 October 2026 without sdn.csv, and version 1 of 31 July 2021';
  const old =
    /primary names, programmes and numbers are read from version 1 of 31 July 2021, which is .* days old/;
  for (const name of ['Northern+Ore', 'Nobody+At+All']) {
    const asked = await text(`/desk/screen?name=${name}`, reporter);
    expect(asked).toContain(both);
    expect(asked).toMatch(old);
  }
  const entity = await addEntity(store, 'Northern Ore');
  await screenEntities(store, await exactScreener(store), () => new Date());
  const { path } = await hitOf(entity);
  for (const at of [path, '/desk/screening', '/desk/lists/ores']) {
    const page = await text(at, at === '/desk/lists/ores' ? keeper : editor);
    expect(page).toContain(both);
    expect(page).toMatch(old);
  }
});

test('of an entity with more names than are asked for every page says how many are left', async () => {
  await store.write(async (writing) => {
    for (let one = 0; one < 60; one += 1) await addStatement(writing, quiet, 'alias', `A brand ${one}`);
  });
  const left = '12 more of its names are not asked for: at most fifty are.';
  const { path } = await hitOf(quiet);
  for (const at of [path, `/desk/entities/${quiet}`, '/desk/screen?name=Quiet+Optics'])
    expect(await (await get(at)).text()).toContain(left);
  expect(await (await get(`/desk/entities/${calm}`)).text()).not.toContain('more of its names');
});
