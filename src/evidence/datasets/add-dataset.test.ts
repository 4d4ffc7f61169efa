import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import { removeDataset } from '../../desk/datasets/remove-dataset.ts';
import { asOperator } from '../../readers/permission.ts';
import { openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { onDatasetsChanged } from './dataset.changes.ts';
import { datasetStories, findDataset, findVersion, listDatasets, listVersions } from './dataset.queries.ts';
import { type TestFiles, testFiles, workbook } from './testing.ts';

vi.setConfig({ testTimeout: 120_000 });

let store: Store;
let files: TestFiles;
/** Read by a process of its own each, as files of people are. */
let filesOfPeople: TestFiles;

beforeAll(async () => {
  store = await openTestStore();
  files = testFiles(() => store);
  filesOfPeople = testFiles(() => store, { inChild: true });
});
afterAll(async () => {
  await store.close();
  files.remove();
  filesOfPeople.remove();
});

/** The rows that were kept of a version, in the order they were kept. */
async function rows(parquet: string, columns = '*'): Promise<unknown[]> {
  const folder = join(files.settings.DATA_DIR, 'datasets');
  const analytics = openAnalytics(folder);
  const answer = await analytics.rows(`select ${columns} from read_parquet('${join(folder, parquet)}')`);
  await analytics.close();
  return answer;
}

const ADDED = '_from::varchar f, _to::varchar t, _reporter r, _partner p, _flow w, _product h, _value v';

describe('what a file is read as', () => {
  test.runIf(WHOLE)('a table as wide as may be, within the memory that an import has', async () => {
    const heads = ['year', 'town', ...Array.from({ length: 398 }, (_, i) => `indicator ${i}`)];
    const lines = Array.from({ length: 60 }, (_, r) => [
      2000 + r,
      'Ely',
      ...heads.slice(2).map((_, i) => (i * r) % 97),
    ]);
    const { dataset } = await filesOfPeople.add('widest.csv', [heads, ...lines].join('\n'));
    expect(dataset.newest).toMatchObject({ rowCount: 60 });
    expect(dataset.newest.fields.map(({ type }) => type)).toEqual(
      heads.map((name) => (name === 'town' || name === 'year' ? 'string' : 'integer')),
    );
  });

  test('text in other encodings, with other separators and decimals', async () => {
    const csv =
      'période;déclarant;partner;flow;value_eur_million\n2023-T1x;;;;\n'.split('\n')[0] +
      '\n2023-Q1;Côte d’Ivoire;NA;Export;1.234,5\n2023-Q2;Autriche;KG;Import;7\n';
    const descriptor = JSON.stringify({
      fields: [
        { name: 'période', role: 'period' },
        { name: 'déclarant', role: 'reporter' },
        { name: 'partner', role: 'partner' },
        { name: 'flow', role: 'flow' },
        { name: 'value_eur_million', role: 'value' },
      ],
      missingValues: ['', 'NA'],
    });
    const { dataset } = await files.add('latin.csv', iconv.encode(csv, 'windows-1252'), { descriptor });
    const { newest } = dataset;
    expect(newest).toMatchObject({ format: 'csv', encoding: 'windows-1252', rowCount: 2 });
    expect(dataset.rolesConfirmed).toBe(true);
    // NA is Namibia where areas stand.
    expect(await rows(newest.parquet, ADDED)).toEqual([
      { f: '2023-01-01', t: '2023-04-01', r: 'CI', p: 'NA', w: 'export', h: null, v: 1234.5e6 },
      { f: '2023-04-01', t: '2023-07-01', r: 'AT', p: 'KG', w: 'import', h: null, v: 7e6 },
    ]);
    expect(newest.fields.at(-1)).toMatchObject({
      role: 'value',
      unit: 'EUR',
      multiplier: 1e6,
      type: 'number',
    });
  });

  test('UTF-16 with tabs, and line breaks within quotation marks', async () => {
    const tsv = '\ufeffperiod\tpartner\tnote\tvalue\n201901\tKGZ\t"two\nlines, ""quoted"""\t5\n';
    const { dataset } = await files.add('wide.tsv', iconv.encode(tsv, 'utf-16le', { addBOM: false }));
    expect(dataset.newest).toMatchObject({ format: 'tsv', encoding: 'UTF-16LE' });
    expect(await rows(dataset.newest.parquet, 'partner, note, value, _partner, _to::varchar t')).toEqual([
      { partner: 'KGZ', note: 'two\nlines, "quoted"', value: 5, _partner: 'KG', t: '2019-02-01' },
    ]);
  });

  test.each([
    ['titles', '\ufeff"Source","A statistics office",\n\n"Updated","2023-05-10",\n\n', '\n'],
    ['titles as wide as the table, that end otherwise', 'Index of things,,,\n2015=100,,,\n', '\r\n'],
    ['a title with a single quotation mark', 'Pipes of 5" and more\nby kind\n', '\r\n'],
    ['one line that ends otherwise', '', '\r\n'],
  ])('%s above the header, and empty rows, are left out', async (name, above, end) => {
    const csv = `${above}period,partner,note,value\n,,,${end}${['2019-01,KGZ,"two\r\nlines",5', '2019-02,KGZ,,6'].join(end)}${end}`;
    const { dataset } = await files.add(`${name}.csv`, csv);
    expect(dataset.newest).toMatchObject({ format: 'csv', rowCount: 2 });
    expect(dataset.newest.fields.map((field) => field.name)).toEqual(['period', 'partner', 'note', 'value']);
    expect(await rows(dataset.newest.parquet, 'note, value')).toEqual([
      { note: 'two\r\nlines', value: 5 },
      { note: null, value: 6 },
    ]);
  });

  test('a workbook: texts, numbers, dates, kept results of formulas', async () => {
    const cells = (r: number, ...all: string[]) =>
      `<row r="${r}">${all.map((cell, i) => cell.replace('<c', `<c r="${'ABCD'[i]}${r}"`)).join('')}</row>`;
    const sheet =
      cells(
        1,
        '<c t="s"><v>0</v></c>',
        '<c t="s"><v>1</v></c>',
        '<c t="inlineStr"><is><t>value_usd</t></is></c>',
      ) +
      cells(2, '<c s="1"><v>45292</v></c>', '<c t="s"><v>2</v></c>', '<c><f>1+1</f><v>2.5</v></c>') +
      cells(3, '<c s="1"><v>45323</v></c>', '<c t="s"><v>2</v></c>', '<c><v>1E3</v></c>');
    const bytes = workbook(sheet, {
      'xl/sharedStrings.xml':
        '<sst><si><t>date</t></si><si><r><t>part</t></r><r><t>ner</t></r></si><si><t>Kyrgyz Republic</t></si></sst>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    const { dataset } = await files.add('book.xlsx', bytes);
    expect(dataset.newest).toMatchObject({ format: 'xlsx', rowCount: 2 });
    expect(await rows(dataset.newest.parquet, 'date, partner, value_usd, _partner')).toEqual([
      { date: '2024-01-01', partner: 'Kyrgyz Republic', value_usd: 2.5, _partner: 'KG' },
      { date: '2024-02-01', partner: 'Kyrgyz Republic', value_usd: 1000, _partner: 'KG' },
    ]);
  });

  test('JSON lines and Parquet, with HS codes that lost a zero and sums of goods', async () => {
    const lines = ['TOTAL', '1012', '854231', '8542'].map((hs, i) =>
      JSON.stringify({ year: 2022, partner: 'RUS', hs, value: i + 1, extra: i === 0 ? null : 'x' }),
    );
    const { dataset } = await files.add('lines.jsonl', lines.join('\n'));
    expect(dataset.newest.format).toBe('jsonl');
    const seen = await rows(dataset.newest.parquet, 'hs, _product, _product_agg, extra');
    expect(seen).toEqual([
      { hs: '1012', _product: '1012', _product_agg: false, extra: 'x' },
      { hs: '8542', _product: '8542', _product_agg: true, extra: 'x' },
      { hs: '854231', _product: '854231', _product_agg: false, extra: 'x' },
      { hs: 'TOTAL', _product: null, _product_agg: true, extra: null },
    ]);
    const path = join(files.folder, 'made.parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `copy (select date '2023-01-01' as period, 'DE' as reporter, 0.1::double as value) to '${path}'`,
    );
    const parquet = await files.add('given.parquet', readFileSync(path));
    expect(await rows(parquet.dataset.newest.parquet, 'reporter, value, _from::varchar f')).toEqual([
      { reporter: 'DE', value: 0.1, f: '2023-01-01' },
    ]);
  });

  test('a wide table, with a column for each year, becomes a long one', async () => {
    const csv =
      'COUNTRY,COUNTERPART_COUNTRY,TRADE_FLOW,2022,2023\nRussian Federation,China,Exports,1.5,\nRussian Federation,Asia not specified,Exports,,2\n';
    const { dataset } = await files.add('wide.csv', csv);
    expect(
      await rows(
        dataset.newest.parquet,
        `_from::varchar f, _reporter r, _partner p, value v, _partner_agg a`,
      ),
    ).toEqual([
      { f: '2022-01-01', r: 'RU', p: 'CN', v: 1.5, a: false },
      { f: '2023-01-01', r: 'RU', p: 'Asia not specified', v: 2, a: false },
    ]);
  });

  test('sums of countries beside countries are marked, remainders are not', async () => {
    const csv =
      'period,reporter,partner,value\n2023,"European Union - 27 countries (AT, BE)",World,9\n2023,Austria,Other,1\n2023,Euro area (AT-01/1999),Kyrgyzstan,4\n';
    const { dataset } = await files.add('sums.csv', csv);
    const { reporters, partners } = dataset.newest.coverage;
    expect(reporters.map(({ iso, aggregate }) => [iso, aggregate])).toEqual([
      ['AT', false],
      ['EA', true],
      ['EU27_2020', true],
    ]);
    expect(partners.map(({ code, aggregate }) => [code, aggregate])).toEqual([
      ['Kyrgyzstan', false],
      ['Other', false],
      ['World', true],
    ]);
    expect(dataset.rolesConfirmed).toBe(false);
  });

  test('what is the same in every row may be said in the descriptor', async () => {
    const descriptor = JSON.stringify({
      name: 'eu-exports',
      title: 'Exports of the EU',
      licenses: [{ title: 'Open', path: 'https://example.org/terms' }],
      sources: [{ title: 'Eurostat', path: 'https://ec.europa.eu/eurostat' }],
      redistributable: true,
      resources: [
        {
          path: 'exports.csv',
          constants: { reporter: 'EU27_2020', flow: 'exports' },
          schema: {
            fields: [
              { name: 'year', role: 'period' },
              { name: 'partner', role: 'partner' },
              { name: 'v', role: 'value', type: 'number', unit: 'EUR', multiplier: 1000, basis: 'FOB' },
            ],
          },
        },
      ],
    });
    const { dataset } = await files.add('exports.csv', 'year,partner,v\n2023,KG,2\n', { descriptor });
    expect(dataset).toMatchObject({
      slug: 'eu-exports',
      producer: 'Eurostat',
      licence: 'Open',
      licenceUrl: 'https://example.org/terms',
      redistributable: true,
    });
    expect(await rows(dataset.newest.parquet, ADDED)).toEqual([
      { f: '2023-01-01', t: '2024-01-01', r: 'EU27_2020', p: 'KG', w: 'export', h: null, v: 2000 },
    ]);
  });
});

describe('a bad cell is refused with its row, its column and what it says', () => {
  const good = 'period,reporter,flow,value_eur\n2023,AT,export,1\n2023,DE,export,2\n';
  const cases: readonly (readonly [string, string, RegExp, string?])[] = [
    ['a number', `${good}2023,FR,export,12a\n`, /Row 4, column “value_eur”: “12a” is not a number/],
    ['a period', `${good}20-23,FR,export,1\n`, /Row 4, column “period”: “20-23” is not a period/],
    ['no period', `${good},FR,export,1\n`, /Row 4, column “period”: the cell is empty/],
    [
      'a flow that the descriptor says is one',
      `${good}2023,FR,sideways,1\n`,
      /Row 4, column “flow”: “sideways” is neither/,
      JSON.stringify({ fields: [{ name: 'flow', role: 'flow' }] }),
    ],
    [
      'a required cell',
      `${good}2023,,export,1\n`,
      /Row 4, column “reporter”: the cell is empty/,
      JSON.stringify({ fields: [{ name: 'reporter', constraints: { required: true } }] }),
    ],
    [
      'a key that is there twice',
      `${good}2023,AT,export,1\n`,
      /Rows 2 and 4 have the same "period", "reporter"/,
      JSON.stringify({ fields: [], primaryKey: ['period', 'reporter'] }),
    ],
    ['a field that is not there', good, /no such column/, JSON.stringify({ fields: [{ name: 'country' }] })],
    [
      'a descriptor that is wrong',
      good,
      /descriptor \(Frictionless\) is wrong at schema.fields.0.role/,
      JSON.stringify({ fields: [{ name: 'period', role: 'when' }] }),
    ],
    ['a thousand or one', 'period;value\n2023;1,234\n', /which could be a thousand times larger or smaller/],
  ];
  for (const [what, csv, says, descriptor] of cases) {
    test(what, async () => {
      await expect(files.add('bad.csv', csv, { descriptor })).rejects.toThrow(says);
      expect(await findDataset(store.reading, 'bad')).toBeNull();
    });
  }
});

describe('versions', () => {
  const head = 'period,reporter,partner,flow,value_eur\n';
  const first = `${head}2023-01,AT,KG,export,10\n2023-02,AT,KG,export,20\n2023-01,DE,KG,export,30\n`;

  test('are immutable, revise one another, and say what they changed', async () => {
    const heard: (string | null)[] = [];
    await onDatasetsChanged(store, (slug) => heard.push(slug));
    const one = await filesOfPeople.add('v.csv', first, { slug: 'versions', title: 'Versions' });
    expect(one.status).toBe('new');
    expect((await filesOfPeople.add('again.csv', first, { slug: 'versions' })).status).toBe('same');
    const revised = `${head}2023-01,AT,KG,export,10\n2023-02,AT,KG,export,25\n2023-03,AT,KG,export,5\n`;
    const two = await filesOfPeople.add('v2.csv', revised, { slug: 'versions', note: 'February revised' });
    expect(two).toMatchObject({
      status: 'version',
      dataset: { newest: { number: 2, wasRevisionOf: one.dataset.newest.id } },
    });
    expect(two.changes).toMatchObject({
      added: 1,
      removed: 1,
      changed: 1,
      largest: [{ reporter: 'AT', partner: 'KG', flow: 'export', from: '2023-02-01', before: 20, after: 25 }],
      touchedAll: true,
    });
    expect(two.changes?.touched).toHaveLength(3);
    const versions = await listVersions(store.reading, two.dataset.id);
    expect(versions.map(({ number, changes }) => [number, changes?.changed ?? null])).toEqual([
      [2, 1],
      [1, null],
    ]);
    expect((await findVersion(store.reading, 'versions', 1))?.sha256).toBe(one.dataset.newest.sha256);
    expect((await listDatasets(store.reading)).map(({ slug }) => slug)).toContain('versions');
    await expect.poll(() => heard).toEqual(['versions', 'versions']);
    expect(two.dataset.newest.coverage).toMatchObject({ frequency: 'month', reported: ['111'] });
  });

  test('that lack a dimension are refused, and so is an old file again', async () => {
    await expect(
      filesOfPeople.add('w.csv', 'period,value_eur\n2023-01,1\n', { slug: 'versions' }),
    ).rejects.toThrow(/has columns for reporter, partner, flow, and this file has none/);
    await expect(filesOfPeople.add('old.csv', first, { slug: 'versions' })).rejects.toThrow(
      /is already version 1 of versions/,
    );
  });

  test('go with their dataset, which stays while a figure rests on it', async () => {
    const dataset = await findDataset(store.reading, 'versions');
    if (!dataset) throw new Error('it was added above');
    const [story] = await store.write((writing) =>
      upsertStories(writing, [draftOf({ headline: 'Standing' })], new Date()),
    );
    await store.write(async (writing) => {
      const claim = newId();
      await writing
        .insertInto('claims')
        .values({
          id: claim,
          story_id: story?.id ?? '',
          position: 0,
          exact: '1',
          prefix: '',
          suffix: '',
          start_at: 0,
          end_at: 1,
          sentence: '1',
          figure: json<unknown>({}),
          gone_at: null,
        })
        .execute();
      await writing
        .insertInto('claim_evidence')
        .values({
          id: newId(),
          claim_id: claim,
          kind: 'query',
          state: 'accepted',
          dataset_id: dataset.id,
          query: null,
          source: null,
          score: null,
          proposed_by: null,
          decided_by: null,
          decided_at: null,
        })
        .execute();
    });
    expect(await datasetStories(store.reading, dataset.id)).toMatchObject([
      { headline: 'Standing', figures: 1 },
    ]);
    await expect(removeDataset(store, filesOfPeople.settings, dataset, asOperator())).rejects.toThrow(
      /1 figure rests on versions/,
    );
    await store.write((writing) => writing.deleteFrom('claims').execute());
    await removeDataset(store, filesOfPeople.settings, dataset, asOperator());
    expect(await findDataset(store.reading, 'versions')).toBeNull();
    expect(() =>
      readFileSync(join(filesOfPeople.settings.DATA_DIR, 'datasets', dataset.newest.parquet)),
    ).toThrow();
  });
});

test('a field is its column however many blanks its name has', async () => {
  const descriptor = JSON.stringify({ fields: [{ name: 'pump  price', title: 'Pump price of diesel' }] });
  const csv = 'period,pump  price\n2022,171.4\n2023,158.9\n';
  const { dataset } = await files.add('pump.csv', csv, { descriptor });
  expect(dataset.newest.fields.map(({ name, title }) => [name, title])).toContainEqual([
    'pump price',
    'Pump price of diesel',
  ]);
});
