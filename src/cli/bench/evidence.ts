import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import { loadDataset } from '../../desk/datasets/load-dataset.ts';
import { findFigures } from '../../evidence/claims/find-figures.ts';
import { membersOf } from '../../evidence/codes/groups.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { parquetPath } from '../../evidence/datasets/parquet-path.ts';
import { productShapes } from '../../evidence/trade/product-shapes.ts';
import { shareSql } from '../../evidence/trade/shares.ts';
import { historyOf, surgeSql, USUAL_FLOOR } from '../../evidence/trade/surges.ts';
import {
  settleQuestion,
  type TradeFilter,
  type TradeSource,
  type TradeSql,
} from '../../evidence/trade/trade-question.ts';
import { silentLog } from '../../log.ts';
import { asOperator } from '../../readers/permission.ts';
import { type Analytics, analyticsOf } from '../../store/analytics.ts';
import { openStore, type Store } from '../../store/database.ts';
import { BareDuckDB } from './bare-duckdb.ts';
import { timeCase } from './decide-case.ts';
import type { Figure } from './figure.ts';
import { percentiles } from './latency.ts';
import { lookForNames } from './names-in-data.ts';
import { newsSentences } from './news-sentences.ts';
import { timeProposals } from './propose.ts';
import { timeRecheck } from './recheck.ts';
import { type TradeTable, writeTradeTable } from './trade-table.ts';
import { readWhileImporting } from './while-importing.ts';

/** How a measurement of evidence is made. */
export interface EvidenceBenchSettings {
  readonly rows: number;
  readonly sentences: number;
  /** How long datasets are imported while readers read. */
  readonly seconds: number;
  progress(line: string): void;
}

const ROUNDS = 41;
const WARM_UP = 5;

/** Measures finding figures, asking datasets, proposing, checking again and deciding a case, in a folder of its own that is removed afterwards. */
export async function measureEvidence(settings: EvidenceBenchSettings): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  try {
    settings.progress('finding figures');
    const found = extraction(settings.sentences);
    const asked = await askingData(join(directory, 'asking'), settings);
    const proposed = await timeProposals(join(directory, 'proposals'), settings.progress);
    const revised = await timeCase(join(directory, 'case'), settings.progress);
    const named = await lookForNames(join(directory, 'names'), settings.progress);
    const waited = await readWhileImporting(join(directory, 'portal'), settings.seconds, settings.progress);
    return [
      ...found,
      ...asked,
      ...proposed,
      ...revised,
      ...named,
      { name: 'page while importing, 99th', value: waited.p99, unit: 'ms', target: { atMost: 50 } },
      { name: 'rows imported meanwhile', value: waited.rows, unit: '', target: null },
      { name: 'pages asked for meanwhile', value: waited.asked, unit: '', target: null },
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function extraction(count: number): Figure[] {
  const sentences = newsSentences(count);
  const context = { language: 'en', date: '2024-05-09' };
  for (const sentence of sentences.slice(0, 500)) findFigures(sentence, context);
  const begun = performance.now();
  let figures = 0;
  for (const sentence of sentences) figures += findFigures(sentence, context).length;
  const seconds = (performance.now() - begun) / 1000;
  return [
    { name: 'figures found in text', value: count / seconds, unit: 'sentences/s', target: { atLeast: 400 } },
    { name: 'figures a sentence', value: figures / count, unit: '', target: null },
  ];
}

async function askingData(directory: string, { rows, progress }: EvidenceBenchSettings): Promise<Figure[]> {
  const config = readConfig({ DATA_DIR: directory });
  const store = await openStore(config, silentLog);
  const analytics = analyticsOf(config);
  try {
    progress(`writing a table of ${rows} rows`);
    const file = join(directory, 'trade.csv');
    const table = await writeTradeTable(file, rows);
    progress(`importing ${table.rows} rows`);
    const begun = performance.now();
    const { dataset } = await loadDataset(
      store,
      { ...config, DATASET_SECONDS: 3_600, DATASET_MB: 4_096 },
      {
        file,
        fileName: 'trade.csv',
        slug: 'bench-trade',
        title: 'Made-up trade',
        producer: 'sourceline bench',
        licence: 'none',
        redistributable: true,
      },
      asOperator(),
      { now: new Date() },
    );
    const seconds = (performance.now() - begun) / 1000;
    await rm(file);
    return [
      { name: 'import of a dataset', value: table.rows / seconds, unit: 'rows/s', target: null },
      ...(await besideBare(analytics, dataset, table, progress)),
      ...(await checkingAgain(store, analytics, dataset, table, progress)),
    ];
  } finally {
    await analytics.close();
    await store.close();
  }
}

async function checkingAgain(
  store: Store,
  analytics: Analytics,
  dataset: Dataset,
  table: TradeTable,
  progress: (line: string) => void,
): Promise<Figure[]> {
  progress('checking a story again');
  const { figures, milliseconds } = await timeRecheck(store, analytics, dataset, table);
  return [
    {
      name: `story with ${figures} figures again`,
      value: milliseconds,
      unit: 'ms',
      target: { atMost: 1_000 },
    },
  ];
}

/** The same statements on our engine and on DuckDB as it comes, by turns in one run. */
async function besideBare(
  analytics: Analytics,
  dataset: Dataset,
  table: TradeTable,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const version = dataset.newest;
  const source: TradeSource = {
    path: parquetPath(analytics, version),
    version,
    shape: await productShapes.of(analytics, version),
    lists: { membersOf, basket: () => [] },
  };
  const bare = await BareDuckDB.open();
  try {
    progress('asking for a share');
    const share = await byTurns(analytics, bare, shareOf(source));
    progress('asking for every surge');
    const surge = await byTurns(analytics, bare, surgeOf(source));
    const millions = Math.round(table.rows / 100_000) / 10;
    return [
      {
        name: `share over ${millions} m rows`,
        value: share.ours,
        unit: 'ms',
        target: { atMost: 10 },
      },
      { name: 'the same on bare DuckDB', value: share.bare, unit: 'ms', target: null },
      { name: 'share: ours / bare', value: share.ours / share.bare, unit: '', target: { atMost: 1.3 } },
      {
        name: 'surge, every product and partner',
        value: surge.ours,
        unit: 'ms',
        target: { atMost: 150 },
      },
      { name: 'the same on bare DuckDB', value: surge.bare, unit: 'ms', target: null },
      { name: 'surge: ours / bare', value: surge.ours / surge.bare, unit: '', target: { atMost: 1.3 } },
    ];
  } finally {
    bare.close();
  }
}

const FILTER: TradeFilter = {
  reporter: 'DE',
  partner: null,
  flow: 'export',
  product: { total: true },
  period: ['2023-10-01', '2024-01-01'],
};

function shareOf(source: TradeSource): TradeSql {
  return shareSql(source.path, settleQuestion(source, FILTER, true).rows, 'partner');
}

function surgeOf(source: TradeSource): TradeSql {
  const filter: TradeFilter = { ...FILTER, reporter: null };
  const history = historyOf(source.version.coverage, filter.period);
  const earliest = history.at(-1)?.[0] ?? filter.period[0];
  const { rows } = settleQuestion(source, { ...filter, period: [earliest, filter.period[1]] }, true);
  return surgeSql(source.path, rows, ['product', 'partner'], [filter.period, ...history], USUAL_FLOOR, 50);
}

async function byTurns(
  analytics: Analytics,
  bare: BareDuckDB,
  { sql, values }: TradeSql,
): Promise<{ ours: number; bare: number }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await analytics.rows(sql, values);
    const between = performance.now();
    await bare.rows(sql, values);
    const done = performance.now();
    if (round < WARM_UP) continue;
    ours.push(between - begun);
    theirs.push(done - between);
  }
  return { ours: percentiles(ours).p50, bare: percentiles(theirs).p50 };
}
