import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeDataset } from '../../src/desk/datasets/remove-dataset.ts';
import { Problem } from '../../src/errors.ts';
import { type TestFiles, testFiles, workbook } from '../../src/evidence/datasets/testing.ts';
import { asOperator } from '../../src/readers/permission.ts';
import type { Store } from '../../src/store/database.ts';
import { reuseEveryChild } from '../../src/store/sandbox/kept-children.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { WHOLE } from '../depth.ts';

reuseEveryChild(false);

// Files that somebody hostile adds. Each is refused in one clear line; nothing of it is kept; the process lives.

let store: Store;
let files: TestFiles;

beforeAll(async () => {
  store = await openTestStore();
  files = testFiles(() => store, { inChild: true, DATASET_ROWS: 50_000, DATASET_MB: 8 });
});
afterAll(async () => {
  await store.close();
  files.remove();
});

/** Makes a file with DuckDB itself, in the folder of the test. */
async function made(name: string, sql: (path: string) => string): Promise<Buffer> {
  const path = join(files.folder, `made-${name}`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(sql(`'${path}'`));
  connection.closeSync();
  return readFileSync(path);
}

async function database(): Promise<Buffer> {
  const path = join(files.folder, 'made.duckdb');
  rmSync(path, { force: true });
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(`create view v as select * from read_csv('/etc/passwd')`);
  await connection.run('checkpoint');
  connection.closeSync();
  instance.closeSync();
  return readFileSync(path);
}

/** More than a file of eight megabytes may unpack to. */
const ZEROS = new Uint8Array(40 * 1024 * 1024);
const row =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>period</t></is></c><c r="B1" t="inlineStr"><is><t>value</t></is></c></row>';

/** Of each reader and each kind of defence the gate tries one. */
const HOSTILE: Readonly<
  Record<
    string,
    readonly [
      name: string,
      content: () => string | Uint8Array | Promise<Uint8Array>,
      says: RegExp,
      tried?: 'in the gate',
    ]
  >
> = {
  'a crafted .duckdb': ['trade.duckdb', database, /a DuckDB database/],
  'a crafted .duckdb that is called .csv': ['trade.csv', database, /a DuckDB database/, 'in the gate'],
  'a Parquet bomb: rows': [
    'bomb.parquet',
    () =>
      made('rows.parquet', (path) => `copy (select 1 as a from range(3000000)) to ${path} (format parquet)`),
    /more than 50,000 rows/,
    'in the gate',
  ],
  'a Parquet bomb: one row of much': [
    'bomb.parquet',
    () =>
      made(
        'much.parquet',
        (path) => `copy (select repeat('x', 100000000) as a) to ${path} (format parquet, compression zstd)`,
      ),
    /Unpacked|memory|more than/,
  ],
  'a Parquet bomb: one text in every row': [
    'bomb.parquet',
    () =>
      made(
        'texts.parquet',
        (path) =>
          `copy (select repeat('x', 3000) as a, 1 as b from range(50000)) to ${path} (format parquet, compression zstd)`,
      ),
    /unpacks to more|MB of text|memory/,
  ],
  'Parquet with a zero in a text': [
    'zero.parquet',
    () =>
      made(
        'zero.parquet',
        (path) =>
          `copy (select '2023' as period, 'A' || chr(0) as b, 1 as value) to ${path} (format parquet)`,
      ),
    /Row 1, column “b”.*null character/,
    'in the gate',
  ],
  'half a Parquet file': [
    'half.parquet',
    async () =>
      (await made('half.parquet', (path) => `copy (select 1 as a) to ${path} (format parquet)`)).subarray(
        0,
        100,
      ),
    /cannot be read/,
  ],
  'Parquet with lists': [
    'lists.parquet',
    () => made('lists.parquet', (path) => `copy (select [1, 2] as a, 1 as b) to ${path} (format parquet)`),
    /Column "a" holds/,
  ],
  'a zip bomb: one part': [
    'bomb.xlsx',
    () => workbook('', { 'xl/worksheets/sheet1.xml': ZEROS }),
    /packed too tightly|unpacks to more/,
    'in the gate',
  ],
  'a zip bomb: beside the sheet': [
    'bomb.xlsx',
    () => workbook(row, { 'xl/media/image1.png': ZEROS }),
    /packed too tightly|no rows/,
  ],
  'a zip bomb: texts': [
    'bomb.xlsx',
    () => workbook(row, { 'xl/sharedStrings.xml': ZEROS }),
    /packed too tightly|unpacks to more/,
  ],
  'a zip of very many parts': [
    'many.xlsx',
    () => workbook(row, Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`a/${i}`, 'x']))),
    /parts/,
  ],
  'a zip that is no workbook': ['x.xlsx', () => workbook('', { 'xl/workbook.xml': '<other/>' }), /empty/],
  'a workbook with entities': [
    'entities.xlsx',
    () =>
      workbook('', {
        'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData></worksheet>`,
      }),
    /DOCTYPE/,
    'in the gate',
  ],
  'a cut workbook': ['cut.xlsx', () => workbook(row).subarray(0, 300), /workbook|empty/],
  'a file of zeros': ['zeros.csv', () => new Uint8Array(100_000), /no text/],
  'bytes of chance': [
    'noise.csv',
    () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 251),
    /no text|one column|cannot be read|Row/,
  ],
  'a packed CSV': ['x.csv', () => gzipSync('a,b\n1,2\n'), /is compressed/, 'in the gate'],
  'a page': ['x.csv', () => '<!doctype html><title>x</title>', /a page/],
  nothing: ['x.csv', () => '', /empty/],
  'names and no rows': ['x.csv', () => 'a,b\n', /no rows/],
  'one endless row': ['x.csv', () => `a,b\n1,${'x'.repeat(3_000_000)}\n`, /longer than a megabyte|Row 2/],
  'an open quotation mark': ['x.csv', () => `a,b\n1,"${'x\n'.repeat(1000)}`, /quotation mark/],
  'a row too short': [
    'x.csv',
    () => 'a,b,c\n1,2,3\n4,5\n',
    /Row 3 has 2 columns where the header has 3/,
    'in the gate',
  ],
  'too many columns': [
    'x.csv',
    () => `${Array.from({ length: 500 }, (_, i) => `c${i}`).join(',')}\n`,
    /500 columns/,
  ],
  'too many rows': ['x.csv', () => `a,b\n${'1,2\n'.repeat(50_001)}`, /more than 50,000 rows/],
  'too many bytes': ['x.csv', () => `a,b\n${'1,2\n'.repeat(2_200_000)}`, /more than 8 MB/, 'in the gate'],
  'a cell that is a book': [
    'x.csv',
    () => `a,b\n1,2\n3,${'x'.repeat(200_000)}\n`,
    /Row 3, column "b".*more than/,
  ],
  'a zero in a cell': ['x.csv', () => `period,${'b'.repeat(100)},value\n2023,A\0T,1\n`, /Row 2.*zero/],
  'a zero spelt in JSON': [
    'x.jsonl',
    () => '{"period":"2023","reporter":"A\\u0000T","value":1}\n',
    /Row 1, column “reporter”.*null character/,
  ],
  'a name the engine adds': ['x.csv', () => 'period,file_row_number\n2023,1\n', /file_row_number/],
  'names the import adds': ['x.csv', () => 'period,_value\n2023,1\n', /_value/],
  'SQL in the names': [
    'x.csv',
    () => `"a"" from raw; copy (select 1) to 'x.csv'; --",a,_value\n1,2,3\n`,
    /_value/,
    'in the gate',
  ],
  'lines that are no objects': ['x.jsonl', () => '{"a":1}\n[1,2]\n', /Row 2/, 'in the gate'],
  'lines nested deeply': ['x.jsonl', () => `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}\n`, /Row 1/],
};

const bounded = (minimum: string) =>
  JSON.stringify({ schema: { fields: [{ name: 'value', constraints: { minimum } }] } });

const DESCRIPTORS: Readonly<
  Record<string, readonly [descriptor: string, says: RegExp, tried?: 'in the gate']>
> = {
  'a bound of a number that is none': [bounded('abc'), /"value" by "abc", which is no number/],
  'SQL as a bound': [bounded("1; copy (select 1) to 'x'"), /which is not a number/, 'in the gate'],
  'a zero in its title': [String.raw`{"title":"a\u0000b"}`, /null character/, 'in the gate'],
  'half a character in its title': [String.raw`{"title":"a\ud800b"}`, /half of one/],
  'a zero among what is missing': [String.raw`{"schema":{"missingValues":["\u0000"]}}`, /null character/],
  'a zero in a name of its own': [String.raw`{"names":{"e\u0000n":"x"}}`, /null character/],
};

const tried = <T extends readonly unknown[]>(cases: Readonly<Record<string, T>>) =>
  Object.entries(cases).filter(([, one]) => WHOLE || one.includes('in the gate'));

async function kept(): Promise<unknown[]> {
  const rows = await store.reading.selectFrom('datasets').select('slug').execute();
  const left = readdirSync(join(files.settings.DATA_DIR, 'datasets'), { recursive: true, encoding: 'utf8' });
  return [...rows, ...left.filter((name) => name !== 'incoming')];
}

describe('a hostile file', () => {
  for (const [what, [name, content, says]] of tried(HOSTILE)) {
    it(`is refused in a clear line: ${what}`, { timeout: 60_000 }, async () => {
      const bytes = await content();
      const problem = await files.add(name, bytes).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(Problem);
      const { line } = problem as Problem;
      expect(line).toMatch(says);
      expect(line.split('\n')).toHaveLength(1);
      expect(line).not.toContain('root:');
      expect(await kept()).toEqual([]);
    });
  }

  for (const [what, [descriptor, says]] of tried(DESCRIPTORS)) {
    it(`is refused with its descriptor: ${what}`, { timeout: 60_000 }, async () => {
      const content = 'period,reporter,value\n2023,AT,1\n';
      const problem = await files.add('x.csv', content, { descriptor }).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(Problem);
      expect((problem as Problem).line).toMatch(says);
      expect(await kept()).toEqual([]);
    });
  }

  it('may have names of columns and of itself that no keyboard types', { timeout: 60_000 }, async () => {
    const jsonl = '{"period":"2023","re\\ud800":"AT","a\\u0000b":"DE","__proto__":"x","value":1}\n';
    const { dataset } = await files.add('odd.jsonl', jsonl, { fileName: 'a\0b.jsonl' });
    expect(dataset.newest.fields.map(({ name }) => name)).toEqual([
      'period',
      're',
      'a b',
      '__proto__',
      'value',
    ]);
    expect(dataset.newest.fileName).toBe('a b.jsonl');
    await removeDataset(store, files.settings, dataset, asOperator());
  });

  it('is read itself, whatever pattern its name may be', { timeout: 60_000 }, async () => {
    writeFileSync(join(files.folder, 'a1.csv'), 'period,value\n2023,666\n');
    for (const name of ['a[1].csv', '*.csv', 'a?.csv', 'a.csv.gz']) {
      const { dataset } = await files.add(name, 'period,value\n2023,1\n2024,2\n', { title: `Named ${name}` });
      expect(dataset.newest.rowCount, name).toBe(2);
      await removeDataset(store, files.settings, dataset, asOperator());
    }
  });

  it('with SQL in its cells and names is only a file', { timeout: 60_000 }, async () => {
    writeFileSync(join(files.folder, 'victim'), 'here');
    const csv = `period,"x""); drop table raw; --",value\n2023,"'); copy (select 1) to 'victim'; --",1\n`;
    const { dataset } = await files.add('sql.csv', csv);
    expect(dataset.newest.fields.map(({ name }) => name)).toEqual([
      'period',
      'x"); drop table raw; --',
      'value',
    ]);
    expect(readFileSync(join(files.folder, 'victim'), 'utf8')).toBe('here');
  });
});
