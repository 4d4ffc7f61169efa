import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { addDataset } from '../../../evidence/datasets/add-dataset.ts';
import { onDatasetsChanged } from '../../../evidence/datasets/dataset.changes.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-columns-'));
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: folder });
let store: Store;
let portal: RunningServer;
let keeper: TestMember;
let other: TestMember;
let editor: TestMember;

const PERMITS = [
  'month,area,trade,permits,leaning,note',
  ...['2024-01', '2024-02', '2024-03'].flatMap((month) =>
    ['North', 'South', 'Both'].flatMap((area, at) =>
      ['Bakers', 'Brewers'].map(
        (trade, more) => `${month},${area},${trade},${[20, 30, 50][at] ?? 0}${more},${at + 1}.5,n${at}`,
      ),
    ),
  ),
].join('\n');

async function add(slug: string, content = PERMITS) {
  const file = join(folder, `${slug}.csv`);
  writeFileSync(file, content);
  const said = { slug, title: `Permits ${slug}`, producer: 'A town', licence: 'CC0' };
  const given = { file, fileName: 'permits.csv', ...said };
  await addDataset(store, config, given, { by: null, now: new Date() });
}

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  keeper = await makeMember(store, { role: 'data editor' });
  other = await makeMember(store, { role: 'data editor' });
  editor = await makeMember(store, { role: 'editor' });
});
afterAll(async () => {
  await portal.close();
  await analyticsOf(config).close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const { get, page, post } = visitsTo(() => ({ portal, as: keeper }));
const at = (slug: string) => `/desk/datasets/${slug}/columns`;

/** Submits the columns page as a user sees it, with some fields changed; nothing else is sent. */
async function save(path: string, chosen: Readonly<Record<string, string>>, as = keeper, seen?: Fields) {
  const fields = new Map(seen ?? (await page(path, as)).sends('Save'));
  for (const [name, value] of Object.entries(chosen)) fields.set(name, value);
  return post(`${path}/change`, [...fields], as);
}
type Fields = readonly (readonly [string, string])[];

/** The name of a field of the column `column`, as numbered on this page. */
async function fieldOf(path: string, column: string, field: string): Promise<string> {
  const sent = (await page(path)).sends('Save');
  const [name = ''] = sent.find(([name, value]) => name.startsWith('column-') && value === column) ?? [];
  return name.replace('column', field);
}

test('shows a table that nobody described, what each column is taken to be, and what follows', async () => {
  await add('fresh');
  const shown = await page(at('fresh'));
  expect(shown.headings(1)).toEqual(['Columns: Permits fresh']);
  expect(shown.text).toContain('2 columns are guesses that nobody has confirmed.');
  for (const said of [
    'Measure · unknown kind · no unit · scale not known',
    'Only single cells can be read: nothing is added up, averaged or given as a share',
    'Places · 3 values',
    '“Both” stands for all: a sentence that names none means it',
    'From 2024-01 to 2024-03',
    'No figure is checked against it',
  ])
    expect(shown.text).toContain(said);
  const guessed = await page(`${at('fresh')}?show=guesses&q=permits`);
  expect(guessed.headings(2)).toEqual(['First rows']);
  expect(guessed.fields('What it is')).toHaveLength(1);
  expect((await page(`${at('fresh')}?q=nowhere`)).text).toContain('No column matches');
  expect((await get(at('fresh'), editor)).status).toBe(403);
  expect((await get(at('none'))).status).toBe(404);
});

test('says what men and women may share, and is not added up over them', async () => {
  const rows = ['2022', '2023'].flatMap((year) => [`Men,${year},60112`, `Women,${year},42310`]);
  await add('owners', ['sex,year,businesses', ...rows].join('\n'));
  const kind = await fieldOf(at('owners'), 'businesses', 'kind');
  await save(at('owners'), { [kind]: 'stock' });
  expect((await page(at('owners'))).text).toContain('May not be added up across sex');
});

test('a share that may be a fraction is a guess until somebody says what one value counts', async () => {
  const rows = ['Chile,2023,0.287', 'Peru,2023,0.195', 'Brazil,2023,0.312'];
  await add('shares', ['country,year,share of GDP', ...rows].join('\n'));
  expect((await page(at('shares'))).text).toContain('rate · % · scale not known');
  await save(at('shares'), { [await fieldOf(at('shares'), 'share of GDP', 'multiplier')]: '100' });
  expect((await page(at('shares'))).text).toContain('rate · % · × 100');
});

test('a data editor changes columns by choosing, and sees what follows and who did it', async () => {
  await add('chosen');
  const path = at('chosen');
  const kind = await fieldOf(path, 'permits', 'kind');
  const answer = await save(path, {
    [kind]: 'flow',
    [await fieldOf(path, 'permits', 'unit')]: 'permit',
    [await fieldOf(path, 'permits', 'multiplier')]: '1000',
    [await fieldOf(path, 'trade', 'is')]: 'series',
    note: 'says the town',
  });
  expect(answer.headers.get('location')).toBe(`${path}?done=saved`);
  const shown = await page(`${path}?done=saved`);
  expect(shown.statuses.join()).toContain('Saved. Figures that rest on the dataset are checked again.');
  for (const said of [
    'Measure · flow · permit · × 1,000',
    'Within 2024, months may be added up',
    'May be added up across area',
    'Series · 2 values',
    'The same thing counted in several ways',
    `Changed by Test Reader on`,
    'permits: Kind flow',
    'trade: What it is Series',
    'says the town',
  ])
    expect(shown.text).toContain(said);
  // Rates may not be added up.
  await save(path, { [kind]: 'rate' });
  expect((await page(path)).text).toContain('Within 2024, months may not be added up');
  const [logged] = await searchLog(store.reading, { action: 'change dataset' }, 1);
  expect(logged).toMatchObject({
    actor: keeper.id,
    details: { kind: 'correct columns', dataset: 'chosen', version: 1, description: 3 },
  });
  expect((await save(path, {})).headers.get('location')).toBe(`${path}?done=same`);
});

test('tells every process that columns were changed, so that what rests on them is checked again', async () => {
  await add('told');
  const heard: (string | null)[] = [];
  await page(at('told'));
  await onDatasetsChanged(store, (slug) => heard.push(slug));
  await save(at('told'), { [await fieldOf(at('told'), 'leaning', 'kind')]: 'rate' });
  await expect.poll(() => heard).toContain('told');
});

test('a guess is confirmed alone or with all others, and the program’s own comes back', async () => {
  await add('confirmed');
  const path = at('confirmed');
  const right = await fieldOf(path, 'permits', 'right');
  await save(path, { [right]: 'yes' });
  expect((await page(path)).text).toContain(`Confirmed by Test Reader on`);
  const all = (await page(path)).sends('Confirm all guesses');
  const confirmed = await post(`${path}/confirm`, new URLSearchParams([...all]));
  expect(confirmed.headers.get('location')).toBe(`${path}?done=confirmed`);
  const shown = await page(path);
  expect(shown.text).toContain('Nothing here is a guess.');
  expect(shown.buttons('Confirm all guesses')).toEqual([]);
  const back = shown.sends('Restore the program’s reading');
  expect((await post(`${path}/restore`, new URLSearchParams([...back]))).headers.get('location')).toBe(
    `${path}?done=restored`,
  );
  const restored = await page(path);
  expect(restored.text).toContain(`Set back by Test Reader`);
  expect(restored.text).toContain('permits: no longer confirmed');
  expect(restored.buttons('Restore the program’s reading')).toEqual([]);
});

test('of two who change at once the second sees both, and loses nothing of either by saving again', async () => {
  await add('raced');
  const path = at('raced');
  const seen = (await page(path)).sends('Save');
  const [permits, leaning] = [await fieldOf(path, 'permits', 'kind'), await fieldOf(path, 'leaning', 'kind')];
  const unit = await fieldOf(path, 'permits', 'unit');
  expect((await save(path, { [permits]: 'flow', [leaning]: 'rate' }, other, seen)).status).toBe(303);
  const late = await save(path, { [permits]: 'count', [unit]: 'permit' }, keeper, seen);
  expect(late.status).toBe(409);
  const shown = readPage(await late.text());
  expect(shown.alerts.join()).toContain('Somebody else changed these columns while you did.');
  expect(shown.text).toContain('Now: Measure · flow · no unit · scale not known');
  const again = new Map(shown.sends('Save'));
  expect([again.get(permits), again.get(unit), again.get(leaning)]).toEqual(['count', 'permit', 'rate']);
  await post(`${path}/change`, [...again]);
  const settled = (await page(path)).text;
  expect(settled).toContain('Measure · count · permit');
  expect(settled).toContain('Measure · rate');
});

test('what does not fit is said at its column, and what was chosen stands', async () => {
  await add('wrong');
  const path = at('wrong');
  const is = await fieldOf(path, 'trade', 'is');
  const refused = await save(path, { [is]: 'measure' });
  expect(refused.status).toBe(400);
  const shown = readPage(await refused.text());
  expect(shown.alerts.join()).toContain('"trade" cannot be a measure: its cells are not numbers');
  expect(new Map(shown.sends('Save')).get(is)).toBe('measure');
  const kind = await fieldOf(path, 'permits', 'kind');
  expect((await save(path, { [kind]: 'weather' })).status).toBe(400);
  expect((await post(`${path}/change`, { version: '1', description: '1' }, editor)).status).toBe(403);
});

test('the values of a column are found, and one is made to stand for all', async () => {
  const areas = Array.from({ length: 130 }, (_, at) => `Area ${String(at).padStart(3, '0')}`);
  await add('many', ['area,homes', ...areas.map((area, at) => `${area},${at + 5}`)].join('\n'));
  const path = at('many');
  expect((await page(path)).text).toContain('130 values');
  const values = `${path}?column=area`;
  const first = await page(values);
  expect(first.headings(1)).toEqual(['Values of area']);
  expect(first.text).toContain('1–50 of 130');
  expect(first.link('Next page').href).toContain('page=2');
  const found = await page(`${values}&q=area+077`);
  const chosen = found.sends('Let it stand for all: Area 077');
  expect((await post(`${path}/change`, new URLSearchParams([...chosen]))).status).toBe(303);
  expect((await page(path)).text).toContain('“Area 077” stands for all');
  expect((await page(values)).text).toContain('stands for all');
  // If there are too many to list, it is typed.
  const whole = await fieldOf(path, 'area', 'whole');
  const refused = await save(path, { [whole]: 'Area 999' });
  expect(readPage(await refused.text()).field('Stands for all').invalid).toBe(true);
});

test('a table of trade says what follows from its roles, which nothing here changes', async () => {
  const rows = 'W00,KG,CN'.split(',').map((to, i) => `DE,${to},export,2023-11,${i + 10}.5`);
  await add('trade', `reporter,partner,flow,period,value_eur\n${rows.join('\n')}\n`);
  const shown = await page(at('trade'));
  expect(shown.text).toContain('Set by its role: Partner.');
  expect(shown.text).toContain('“WORLD” stands for all');
  expect(shown.text).not.toContain('What it is');
  const members = (await page(`${at('trade')}?column=_partner`)).text;
  expect(members).toContain('Values of partner');
  expect(members).toContain('KG');
  const seen = [['version', '1'] as const, ['description', '0'] as const];
  const change = { 'column-0': '_partner', 'whole-0': 'KG' };
  const refused = await save(at('trade'), change, keeper, seen);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('its role says what it is');
});

test('of a table of trade, a column that no role settles is changed without touching the others', async () => {
  const rows = ['sea', 'rail'].flatMap((by) =>
    ['W00', 'KG', 'CN'].map((to, i) => `DE,${to},export,2023-11,${by},n${i},${i + 10}.5`),
  );
  await add('by-rail', `reporter,partner,flow,period,carried,note,value_eur\n${rows.join('\n')}\n`);
  const here = at('by-rail');
  const offered = (await page(here)).sends('Save').filter(([name]) => name.startsWith('column-'));
  expect(offered.map(([, value]) => value)).toEqual(['carried']);
  await save(here, { [await fieldOf(here, 'carried', 'whole')]: 'rail' });
  expect((await page(here)).text).toContain('“rail” stands for all');
  expect((await page(`${here}?column=carried`)).text).toContain('sea');
});

test('a column of trade is found by the name that its file gives it', async () => {
  const rows = Array.from({ length: 3 }, (_, i) => `DE,C${i},export,2023-11,${i}.5`.replace('C0', 'KG'));
  await add('found', `reporter,partner,flow,period,value_eur\n${rows.join('\n')}\n`);
  expect((await page(`${at('found')}?q=value_eur`)).text).toContain('Set by its role: Value.');
});

test('a file that cannot be read says so', async () => {
  await add('damaged', `${PERMITS}\n2024-04,Nowhere,Bakers,7,1,n`);
  const dataset = await findDataset(store.reading, 'damaged');
  writeFileSync(join(analyticsOf(config).folder, dataset?.newest.parquet ?? ''), 'no table');
  const unread = await get(at('damaged'));
  expect(unread.status).toBe(503);
  expect(readPage(await unread.text()).text).toContain('The file of version 1 cannot be read');
  expect((await post(`${at('damaged')}/confirm`, { version: '1', description: '0' })).status).toBe(503);
});

test('the list and the dataset say which columns nobody confirmed', async () => {
  await add('listed');
  const added = await page('/desk/datasets/listed?done=new');
  expect(added.statuses.join()).toContain('2 columns are guesses that nobody has confirmed.');
  expect(added.links('Look at what the columns are taken to be').map(({ href }) => href)).toEqual([
    at('listed'),
    at('listed'),
  ]);
  await save(at('listed'), { [await fieldOf(at('listed'), 'leaning', 'kind')]: 'rate' });
  const noted = (await page('/desk/datasets')).links('1 column to confirm').map(({ href }) => href);
  expect(noted).toContain(at('listed'));
  expect(noted).not.toContain(at('trade'));
});
