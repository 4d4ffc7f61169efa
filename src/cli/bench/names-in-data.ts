import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import { type Config, readConfig } from '../../config.ts';
import { loadDataset } from '../../desk/datasets/load-dataset.ts';
import { readDataNames } from '../../entities/data/read-data-names.ts';
import { makeEntity } from '../../entities/review/make-entity.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { parquetPath } from '../../evidence/datasets/parquet-path.ts';
import { silentLog } from '../../log.ts';
import { asOperator } from '../../readers/permission.ts';
import { analyticsOf } from '../../store/analytics.ts';
import { openStore, type Store } from '../../store/database.ts';
import { BareDuckDB } from './bare-duckdb.ts';
import type { Figure } from './figure.ts';
import { MadeUpNames } from './made-up-names.ts';

const ROWS = 200_000;
const COMPANIES = 40_000;
/** So many of these companies the newsroom knows, in capitals and without their dots. */
const KNOWN = 2_000;
const AT_ONCE = 200;

/**
 * Measures looking a dataset of customs records through for names: how long it takes, beside DuckDB grouping the same
 * column, and the longest that anybody else had to wait for the processor meanwhile.
 */
export async function lookForNames(directory: string, progress: (line: string) => void): Promise<Figure[]> {
  const config = readConfig({ DATA_DIR: directory });
  const store = await openStore(config, silentLog);
  const analytics = analyticsOf(config);
  try {
    progress(`making up customs records of ${COMPANIES} companies`);
    const made = new MadeUpNames(17);
    const companies = Array.from({ length: COMPANIES }, () => made.company());
    const dataset = await customs(store, config, directory, companies);
    for (let at = 0; at < KNOWN; at += AT_ONCE) {
      await store.write(async (writing) => {
        for (const label of companies.slice(at, at + AT_ONCE))
          await makeEntity(writing, { schema: 'Company', label }, null, new Date());
      });
    }
    progress('looking the records through for names');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    await readDataNames(store, analytics, dataset.newest, new Date());
    delay.enable();
    const begun = performance.now();
    await readDataNames(store, analytics, dataset.newest, new Date());
    const milliseconds = performance.now() - begun;
    delay.disable();
    const bare = await grouped(parquetPath(analytics, dataset.newest));
    const found = await store.reading
      .selectFrom('data_names')
      .select('value')
      .where('cue', '=', 'known name')
      .execute();
    const values = new Set(found.map(({ value }) => value));
    const known = companies.slice(0, KNOWN).filter((company) => values.has(written(company)));
    return [
      {
        name: `names in ${ROWS} rows of ${COMPANIES} companies`,
        value: milliseconds,
        unit: 'ms',
        target: { atMost: 5_000 },
      },
      { name: 'names / bare DuckDB grouping', value: milliseconds / bare, unit: 'times', target: null },
      {
        name: 'longest wait meanwhile',
        value: delay.max / 1e6,
        unit: 'ms',
        target: { atMost: 100 },
      },
      {
        name: 'known companies found',
        value: (100 * known.length) / KNOWN,
        unit: '%',
        target: { atLeast: 99 },
      },
    ];
  } finally {
    await analytics.close();
    await store.close();
  }
}

const written = (company: string) => company.toUpperCase().replaceAll('.', '');

async function customs(
  store: Store,
  config: Config,
  directory: string,
  companies: readonly string[],
): Promise<Dataset> {
  const file = join(directory, 'customs.csv');
  const out = createWriteStream(file);
  out.write('declared,importer,goods,value_usd\n');
  for (let row = 0; row < ROWS; row += 1) {
    const company = written(companies[row % companies.length] ?? '');
    out.write(`2024-01-${String(1 + (row % 28)).padStart(2, '0')},"${company}",Goods ${row % 97},${row}\n`);
  }
  out.end();
  await finished(out);
  const given = {
    file,
    fileName: 'customs.csv',
    title: 'Made-up customs',
    producer: 'sourceline bench',
    licence: 'none',
  };
  const settings = { ...config, DATASET_SECONDS: 3_600 };
  const { dataset } = await loadDataset(store, settings, given, asOperator(), { now: new Date() });
  await rm(file);
  return dataset;
}

/** How long DuckDB as it comes takes to group the column that names stand in, in milliseconds. */
async function grouped(path: string): Promise<number> {
  const duckdb = await BareDuckDB.open();
  try {
    const sql =
      'select importer, count(*), min(file_row_number) from read_parquet($1, file_row_number = true) group by 1';
    await duckdb.rows(sql, [path]);
    const begun = performance.now();
    await duckdb.rows(sql, [path]);
    return performance.now() - begun;
  } finally {
    duckdb.close();
  }
}
