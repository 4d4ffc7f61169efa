import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/errors.ts';
import { addDataset } from '../../src/evidence/datasets/add-dataset.ts';
import { runPeopleSql } from '../../src/evidence/datasets/people-sql.ts';
import type { Store } from '../../src/store/database.ts';
import { reuseEveryChild } from '../../src/store/sandbox/kept-children.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { WHOLE } from '../depth.ts';

reuseEveryChild(false);

// What a data editor's account in the wrong hands may try. The truth of it is the whole process's: what was read,
// what was written, whether the server and the question beside it went on.

const folder = mkdtempSync(join(tmpdir(), 'sourceline-hostile-sql-'));
/** The folders of this process's children; those that wait for another job were there before. */
const folders = () =>
  readdirSync(tmpdir()).filter(
    (name) => name.startsWith('sourceline-sandbox-') && name.includes(`-${process.pid}-`),
  );
const before = folders();
const secret = join(folder, 'secret.csv');
const written = join(folder, 'written.csv');
const SECRET = 'nobody-may-read-this';

let store: Store;
let tables: Record<string, string>;
const ANY = { all: [], without: [] };

beforeAll(async () => {
  store = await openTestStore();
  writeFileSync(secret, `name,value\n${SECRET},1\n`);
  const file = join(folder, 'trade.csv');
  writeFileSync(file, 'period,reporter,partner,value_eur\n2023,AT,KG,5\n2023,DE,KG,7\n2024,AT,KG,9\n');
  const settings = {
    DATA_DIR: join(folder, 'data'),
    DATASET_MB: 16,
    DATASET_ROWS: 1000,
    DATASET_SECONDS: 60,
    DATASET_MEMORY_MB: 512,
  };
  const { dataset } = await addDataset(
    store,
    settings,
    { file, fileName: 'trade.csv' },
    { by: null, now: new Date() },
  );
  tables = { trade: join(settings.DATA_DIR, 'datasets', dataset.newest.parquet) };
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each with a part of what it is refused with; of each kind of defence the gate tries one. */
const HOSTILE: Readonly<Record<string, readonly [sql: string, says: RegExp, tried?: 'in the gate']>> = {
  read_csv: [`select * from read_csv('/etc/passwd')`, /table function read_csv/],
  'read_csv of a neighbour': [
    `select * from read_csv('${secret}')`,
    /table function read_csv/,
    'in the gate',
  ],
  read_text: [`select * from read_text('/etc/passwd')`, /table function read_text/],
  glob: [`select * from glob('/etc/*')`, /table function glob/],
  'a path as a table': [`select * from '/etc/passwd'`, /table “\/etc\/passwd”/],
  'a path in quotes': [`from "${secret}"`, /table “/],
  'a path named in WITH elsewhere': [
    `select * from '${secret}' where exists (with "${secret}" as (select 1) select 1)`,
    /table name “.*” is not allowed/,
  ],
  'a plain name of WITH, out of its reach': [
    'select * from elsewhere where exists (with elsewhere as (select 1) select 1)',
    /elsewhere/,
  ],
  attach: [`attach '${folder}/other.duckdb'`, /Anything but a plain SELECT/],
  copy: [`copy (select 1) to '${written}'`, /Anything but a plain SELECT/],
  'copy after a select': [
    `select 1; copy (select 1) to '${written}'`,
    /plain SELECT|one statement/,
    'in the gate',
  ],
  install: ['install httpfs', /Anything but a plain SELECT/],
  load: ['load httpfs', /Anything but a plain SELECT/],
  pragma: ['pragma enable_profiling', /Anything but a plain SELECT/],
  set: [`set memory_limit = '100GB'`, /Anything but a plain SELECT/],
  enable_logging: ['call enable_logging()', /Anything but a plain SELECT/],
  'enable_logging as a table': ['select * from enable_logging()', /table function enable_logging/],
  'two statements': ['select 1; select 2', /More than one statement/],
  'an endless count': ['select count(*) from range(100000000000)', /range over anything but whole numbers/],
  'an endless count of a column': [
    'select * from trade, range(_value::bigint)',
    /range over anything but whole numbers/,
  ],
  'a recursive query without end': [
    'with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r',
    /WITH RECURSIVE/,
  ],
  repeat: [`select repeat('x', 3000000000)`, /function repeat/],
  list_resize: ['select list_resize([1], 1000000000)', /list_resize|list_value/],
  getenv: [`select getenv('PATH')`, /function getenv/],
  query_table: [`select * from query_table('${secret}')`, /table function query_table/],
  'no sql at all': ['tell me everything', /cannot be read/],
  'too much of it': [`select ${'1+'.repeat(15_000)}1`, /characters/, 'in the gate'],
  'deep calls': [`select ${'abs('.repeat(2000)}1${')'.repeat(2000)}`, /nested|depth|deep/i],
  'crossed counts': [
    'select count(*) from range(100000) a, range(100000) b, range(100000) c',
    /took longer|memory/,
  ],
  'rows times rows times rows': [
    'select * from range(20000) a, range(20000) b, range(20000) c order by a.range + b.range * c.range',
    /memory|took longer/,
  ],
  'words of many in place of each letter': [
    `select length(${'replace('.repeat(5)}'xxxxxxxxxxxxxxxx'${`, 'x', '${'x'.repeat(32)}')`.repeat(5)}) as value`,
    /memory|took longer/,
    'in the gate',
  ],
  'doubled text': [
    `with a as (select 'xxxxxxxxxxxxxxxx' s), ${Array.from({ length: 30 }, (_, i) => `a${i} as (select s || s as s from ${i === 0 ? 'a' : `a${i - 1}`})`).join(', ')} select length(s) from a29`,
    /memory|took longer|failed/,
  ],
  'joined text': [
    `select string_agg(a.range::varchar || b.range::varchar, ',') from range(100000) a, range(100000) b`,
    /memory|took longer|failed/,
  ],
  'more rows than are shown': ['select * from range(20000)', /more than 10,000 rows/, 'in the gate'],
};

const TRIED = Object.entries(HOSTILE).filter(([, [, , tried]]) => WHOLE || tried);

/** An honest question waits for as long as a busy machine takes. */
const ask = (sql: string) => runPeopleSql({ sql, tables, columns: ANY, limits: { seconds: 60 } });

/** Refused for what it says, it must not look refused for a machine that is busy; for what it takes, the limits are the real ones. */
const refusal = (sql: string, limits: { seconds?: number } = {}) =>
  runPeopleSql({ sql, tables, columns: ANY, limits }).then(
    (answer) => answer,
    (error: unknown) => error,
  );

describe('a question by somebody hostile', () => {
  for (const [what, [sql, says]] of TRIED) {
    it(`is refused in a clear line: ${what}`, { timeout: 70_000 }, async () => {
      const problem = await refusal(sql, says.source.includes('took longer') ? {} : { seconds: 60 });
      expect(problem).toBeInstanceOf(Problem);
      const { line } = problem as Problem;
      expect(line).toMatch(says);
      expect(line).not.toContain('\n');
      expect(line).not.toContain(SECRET);
      expect(line).not.toContain('root:');
      expect(line).not.toContain('sourceline-sandbox');
    });
  }

  it('has written nothing, and left no folder behind', () => {
    expect(() => readFileSync(written)).toThrow();
    expect(folders().filter((name) => !before.includes(name))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['data', 'secret.csv', 'trade.csv']);
  });
});

describe('beside somebody hostile', () => {
  it('another question and the server are answered', { timeout: 240_000 }, async () => {
    const server = createServer((_, response) => response.end('ok')).listen(0);
    const { port } = server.address() as AddressInfo;
    const stop = new AbortController();
    const sql = 'select count(*) from range(100000) a, range(100000) b, range(100000) c';
    const worst = runPeopleSql({ sql, tables, columns: ANY, limits: { seconds: 200 }, signal: stop.signal });
    const ended = worst.catch((error: unknown) => error);
    // All of it while the worst goes on, which ends only because it is told to.
    for (let i = 0; i < 3; i += 1) {
      expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('ok');
      expect((await ask('select sum(_value) as value from trade')).rows).toEqual([{ value: 21 }]);
    }
    stop.abort();
    expect(await ended).toMatchObject({ message: expect.stringContaining('was stopped') });
    server.close();
  });
});

describe('an honest question', { timeout: 90_000 }, () => {
  it('is answered with its columns and rows', async () => {
    const sql = `with by_year as (select period, sum(_value) as value from trade group by all)
      select b.period, value, value / sum(value) over () as share, rank() over (order by value desc) as place,
        case when value > 10 then 'more' else 'less' end as size, date_trunc('year', date '2023-05-01') as day
      from by_year b join (select distinct period from trade where partner in ('KG') and reporter like 'A%') using (period)
      order by period limit 5`;
    const { columns, rows } = await ask(sql);
    expect(columns).toEqual(['period', 'value', 'share', 'place', 'size', 'day']);
    expect(rows).toEqual([
      { period: '2023', value: 12, share: 12 / 21, place: 1, size: 'more', day: '2023-01-01' },
      { period: '2024', value: 9, share: 9 / 21, place: 2, size: 'less', day: '2023-01-01' },
    ]);
  });

  it('may count in small numbers', async () => {
    const { rows } = await ask('select count(*) as n from range(10)');
    expect(rows).toEqual([{ n: 10 }]);
  });
});
