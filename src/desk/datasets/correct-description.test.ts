import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readingsOf } from '../../evidence/cubes/column-readings.ts';
import { readCorrection } from '../../evidence/cubes/correct-cube.ts';
import { readDescription } from '../../evidence/cubes/describe-versions.ts';
import { descriptionStates, listDescriptions } from '../../evidence/cubes/descriptions.queries.ts';
import { onDatasetsChanged } from '../../evidence/datasets/dataset.changes.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { type TestFiles, testFiles } from '../../evidence/datasets/testing.ts';
import { asOperator } from '../../readers/permission.ts';
import { type Analytics, analyticsOf } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { correctDescription, type DescriptionChange } from './correct-description.ts';

let store: Store;
let files: TestFiles;
let analytics: Analytics;
const announced: string[] = [];

const HOMES = [
  'year,district,type,homes,index,note',
  ...[2019, 2020, 2021].flatMap((year) =>
    [1, 2, 3].flatMap((code) =>
      ['House', 'Flat'].map(
        (type, at) => `${year},${code},${type},${100 * code + at + year - 2019},${code},x${year}`,
      ),
    ),
  ),
].join('\n');

beforeAll(async () => {
  store = await openTestStore();
  files = testFiles(() => store);
  analytics = analyticsOf(files.settings);
  await onDatasetsChanged(store, (slug) => announced.push(slug ?? ''));
});
afterAll(async () => {
  await analytics.close();
  files.remove();
  await store.close();
});

let dataset: Dataset;
let made = 0;
beforeEach(async () => {
  made += 1;
  const slug = `homes-${made}`;
  const said = { slug, title: 'Dwellings', producer: 'An office', licence: 'CC0' };
  ({ dataset } = await files.add('homes.csv', HOMES, said));
});

const change = (more: Partial<Omit<DescriptionChange, 'set'>> & { set?: string[] }): DescriptionChange => ({
  seen: null,
  confirm: [],
  undo: [],
  note: '',
  ...more,
  set: (more.set ?? []).map(readCorrection),
});
const correct = (more: Parameters<typeof change>[0]) =>
  correctDescription(store, analytics, dataset, change(more), asOperator());

it('announces a change of what columns are taken to be, as a new version is announced, and no reading of it', async () => {
  await expect.poll(() => announced).toContain(dataset.slug);
  announced.length = 0;
  await correct({});
  expect(await descriptionStates(store.reading, [dataset.newest.id])).toMatchObject(
    new Map([[dataset.newest.id, { number: 1 }]]),
  );
  await correct({ set: ['homes.kind=stock'] });
  await expect.poll(() => announced).toEqual([dataset.slug]);
});

it('replaces an earlier correction of the same thing, and keeps the others', async () => {
  await correct({ set: ['homes.kind=stock', 'homes.unit=home'] });
  const after = await correct({ set: ['homes.kind=count'] });
  expect(after.corrections).toEqual(['homes.unit=home', 'homes.kind=count']);
  const homes = after.cube.measures.find(({ columns }) => columns[0]?.column === 'homes');
  expect(homes).toMatchObject({ kind: 'count', unit: 'home', confidence: 1 });
  expect(after.number).toBe(3);
});

it('reads a number as a code, and a column that was left out, where somebody says so', async () => {
  const before = await correct({});
  expect(before.cube.measures.map(({ columns }) => columns[0]?.column)).toContain('district');
  expect(before.cube.ignored).toContain('index');
  const after = await correct({ set: ['district.role=place', 'index.role=measure', 'note.role=category'] });
  expect(after.cube.dimensions).toMatchObject([
    { column: 'district', role: 'place', members: [{ code: '1' }, { code: '2' }, { code: '3' }] },
    { column: 'note', role: 'category' },
    { column: 'type' },
  ]);
  expect(after.cube.measures.map(({ columns }) => columns[0]?.column)).toEqual(['homes', 'index']);
  // Its kind belonged to a measure, which it no longer is; and it is reset, with all corrections.
  const again = await correct({ undo: ['district', 'index', 'note'] });
  expect(again.cube).toEqual(before.cube);
  expect(again.corrections).toEqual([]);
});

it('reads measures that a column names, each of which is corrected by itself, and tells cells apart by it where somebody says so', async () => {
  const rows = [2019, 2020, 2021].flatMap((year) => [
    `${year},Births,1${year},x`,
    `${year},Prices,${year}.5,x`,
  ]);
  const said = { slug: `long-${made}`, title: 'A town in figures', producer: 'An office', licence: 'CC0' };
  ({ dataset } = await files.add('long.csv', ['year,indicator,amount,note', ...rows].join('\n'), said));
  const readings = async (more: Parameters<typeof change>[0]) =>
    readingsOf((await correct(more)).cube, dataset.newest.fields).map(({ columns, held, is }) => [
      columns,
      held.join(),
      is,
    ]);
  const split = [
    [['year'], 'year', 'time'],
    [['indicator'], 'indicator', 'names'],
    [['amount [Births]'], 'indicator,amount', 'measure'],
    [['amount [Prices]'], 'indicator,amount', 'measure'],
    [['note'], 'note', 'ignored'],
  ];
  expect(await readings({})).toEqual(split);
  const births = await correct({ set: ['amount [Births].kind=flow', 'amount [Births].unit=birth'] });
  expect(births.cube.measures[0]).toMatchObject({ kind: 'flow', unit: 'birth', settled: true });
  expect(await readings({ set: ['indicator.role=category'] })).toEqual([
    [['year'], 'year', 'time'],
    [['indicator'], 'indicator', 'category'],
    [['amount'], 'amount', 'measure'],
    [['note'], 'note', 'ignored'],
  ]);
  expect(await readings({ undo: 'all' })).toEqual(split);
});

it('takes back that columns were left out', async () => {
  await correct({ set: ['type.role=ignored', 'homes.role=ignored'] });
  const back = await correct({ set: ['type.role=category', 'homes.role=measure'] });
  expect(back.cube.dimensions.map(({ column }) => column)).toEqual(['type']);
  expect(back.cube.measures.map(({ columns }) => columns[0]?.column)).toContain('homes');
});

it('confirms guesses, which stay confirmed on the next version unless they are read otherwise', async () => {
  const guesses = async () =>
    (await descriptionStates(store.reading, [dataset.newest.id])).get(dataset.newest.id)?.guesses;
  await correct({});
  expect(await guesses()).toBeGreaterThan(0);
  const confirmed = await correct({ confirm: 'all' });
  expect(await guesses()).toBe(0);
  expect(confirmed.corrections).toContainEqual(expect.stringMatching(/^homes\.confirmed=/));
  // Without anything left to confirm, nothing changes.
  expect((await correct({ confirm: 'all' })).number).toBe(confirmed.number);
  ({ dataset } = await files.add('homes.csv', `${HOMES}\n2022,1,House,105,1,x2022`, { slug: dataset.slug }));
  expect((await correct({})).corrections).toEqual(confirmed.corrections);
  expect(await guesses()).toBe(0);
  // A correction replaces a confirmation.
  const after = await correct({ set: ['homes.kind=stock'] });
  expect(after.corrections.filter((text) => text.startsWith('homes.'))).toEqual(['homes.kind=stock']);
});

it('keeps who did what, and goes back to the program’s own', async () => {
  const own = await correct({});
  await correct({ set: ['homes.kind=stock'], note: 'says the producer' });
  const restored = await correct({ undo: 'all' });
  expect(restored.cube).toEqual(own.cube);
  expect(await listDescriptions(store.reading, dataset.id)).toMatchObject([
    { version: 1, number: 3, act: 'restore', corrections: [] },
    { version: 1, number: 2, act: 'correct', corrections: ['homes.kind=stock'], note: 'says the producer' },
    { version: 1, number: 1, act: 'describe', by: null },
  ]);
});

it('refuses what was changed since it was looked at, and one of two at once', async () => {
  // The description generated on demand is the one stored first.
  const read = await readDescription(store.reading, analytics, dataset);
  expect(read?.number).toBe(0);
  await correct({ seen: { version: 1, number: 0 }, set: ['homes.kind=stock'] });
  await expect(correct({ seen: { version: 1, number: 0 }, set: ['homes.kind=flow'] })).rejects.toThrow(
    'Somebody else corrected',
  );
  await expect(correct({ seen: { version: 2, number: 2 }, confirm: 'all' })).rejects.toMatchObject({
    kind: 'conflict',
  });
  const { results } = await settle([correct({ set: ['homes.unit=a'] }), correct({ set: ['homes.unit=b'] })]);
  expect(results.toSorted()).toEqual(['conflict', 'kept']);
});

it('makes none of several corrections where one does not fit', async () => {
  await expect(correct({ set: ['homes.kind=stock', 'type.role=measure'] })).rejects.toThrow(
    'its cells are not numbers',
  );
  await expect(correct({ confirm: ['note'] })).rejects.toThrow('not read');
  expect((await findDescription())?.corrections).toEqual([]);
});

it('says that a file cannot be read', async () => {
  writeFileSync(join(analytics.folder, dataset.newest.parquet), 'damaged');
  await expect(correct({ set: ['homes.kind=stock'] })).rejects.toMatchObject({ kind: 'unavailable' });
});

const findDescription = async () =>
  readDescription(store.reading, analytics, (await findDataset(store.reading, dataset.slug)) as Dataset);

async function settle(all: readonly Promise<unknown>[]) {
  const ended = await Promise.allSettled(all);
  return {
    results: ended.map((one) =>
      one.status === 'fulfilled' ? 'kept' : ((one.reason as { kind?: string }).kind ?? 'broken'),
    ),
  };
}

it('refuses to correct what a table of trade has a role for, which its descriptor says', async () => {
  const rows = [
    'reporter,partner,flow,product,year,value_usd_thousands',
    'DE,KG,Exports,8457,2023,120',
    'DE,CN,Exports,8457,2023,340',
  ];
  const said = { slug: `trade-${made}`, title: 'Trade', producer: 'An office', licence: 'CC0' };
  const { dataset: trade } = await files.add('trade.csv', rows.join('\n'), said);
  for (const text of [
    '_value.unit=EUR',
    'value_usd_thousands.multiplier=1',
    '_reporter.role=ignored',
    'flow.whole=export',
    'year.role=measure',
  ])
    await expect(
      correctDescription(store, analytics, trade, change({ set: [text] }), asOperator()),
      text,
    ).rejects.toMatchObject({ kind: 'bad input' });
});
