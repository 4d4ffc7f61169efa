import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { messageOf } from '../errors.ts';
import { refusal } from '../words/refusal.ts';
import { inDataFolder } from './data-folder.ts';
import { loadDuckDB } from './load-duckdb.ts';

/** One row of an answer: dates as text, big whole numbers as numbers where they are exact. */
export type AnalyticsRow = Readonly<Record<string, string | number | boolean | null>>;

/** Asks for rows of datasets. Only SELECTs that this program made itself may be handed to it. */
export interface Analytics {
  /** The folder of the Parquet files, absolute. */
  readonly folder: string;
  /** Runs one SELECT; `params` fill its `$1`, `$2` …. Rejects with a Problem when it takes longer than `milliseconds`. */
  rows(
    sql: string,
    params?: readonly (string | number | boolean | null)[],
    milliseconds?: number,
  ): Promise<AnalyticsRow[]>;
  close(): Promise<void>;
}

/** What opening needs to know. */
interface AnalyticsSettings {
  readonly DATA_DIR: string;
}

/** More than two at once starve libuv's pool, and with it every file that is read. */
const AT_ONCE = 2;
/** Who comes after so many waits too long for any page. */
const MOST_WAITING = 100;
const MEMORY = '256MB';
const LONGEST = 10_000;

const engines = new Map<string, Analytics>();
let temporary: string | null = null;

/** The folder in which the Parquet files of datasets are kept, absolute; a database in memory has a temporary one. */
export function datasetFolder(settings: AnalyticsSettings): string {
  const folder = inDataFolder(settings, 'datasets');
  if (folder !== null) return resolve(folder);
  temporary ??= mkdtempSync(join(tmpdir(), 'sourceline-datasets-'));
  return temporary;
}

/** The engine of this process over the datasets of `settings`: one for all who ask, so that the two at once are two in all. */
export function analyticsOf(settings: AnalyticsSettings): Analytics {
  const folder = datasetFolder(settings);
  const known = engines.get(folder);
  if (known) return known;
  const engine = openAnalytics(folder);
  engines.set(folder, engine);
  return engine;
}

/**
 * The analytics engine (DuckDB) over the Parquet files of `folder`. Nothing is loaded before the first question.
 * It may read that folder alone; questions by people run elsewhere, in a process that can be killed. What does not fit
 * into memory goes to `spill`, which no other process may use.
 */
export function openAnalytics(folder: string, spill: string = join(folder, 'spill')): Analytics {
  let opening: Promise<DuckDBInstance> | null = null;
  const idle: DuckDBConnection[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;

  const instance = () => {
    opening ??= start(folder, spill);
    return opening;
  };
  const enter = async () => {
    if (waiting.length >= MOST_WAITING) throw refusal('analyticsBusy');
    while (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
    running += 1;
  };
  const leave = () => {
    running -= 1;
    waiting.shift()?.();
  };

  return {
    folder,
    rows: async (sql, params = [], milliseconds = LONGEST) => {
      await enter();
      let tooLong = false;
      try {
        const connection = idle.pop() ?? (await (await instance()).connect());
        const timer = setTimeout(() => {
          tooLong = true;
          connection.interrupt();
        }, milliseconds);
        try {
          const answer = await connection.run(sql, [...params] as DuckDBValue[]);
          const rows: AnalyticsRow[] = [];
          // Some thousands at a time: nobody waits for the processor while a long answer is made into objects.
          for await (const some of answer.yieldRowObjectJs()) {
            for (const row of some) rows.push(plainRow(row));
          }
          return rows;
        } finally {
          clearTimeout(timer);
          idle.push(connection);
        }
      } catch (error) {
        if (!tooLong) throw told(error);
        throw refusal('analyticsSlow', { seconds: milliseconds / 1000 }, { cause: error });
      } finally {
        leave();
      }
    },
    close: async () => {
      if (!opening) return;
      const opened = await opening;
      for (const connection of idle.splice(0)) connection.closeSync();
      opened.closeSync();
      opening = null;
    },
  };
}

async function start(folder: string, spill: string): Promise<DuckDBInstance> {
  mkdirSync(spill, { recursive: true });
  try {
    const { DuckDBInstance } = loadDuckDB();
    const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: MEMORY });
    const connection = await instance.connect();
    const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;
    for (const statement of [
      `set temp_directory = ${quoted(spill)}`,
      `set allowed_directories = [${quoted(folder)}]`,
      'set autoinstall_known_extensions = false',
      'set autoload_known_extensions = false',
      'set enable_external_access = false',
      'set lock_configuration = true',
    ]) {
      await connection.run(statement);
    }
    connection.closeSync();
    return instance;
  } catch (error) {
    throw refusal('analyticsNotStarted', { why: messageOf(error) }, { cause: error });
  }
}

/** What whoever asks may know of an error: its own words name the paths of this machine. */
function told(cause: unknown): unknown {
  const said = messageOf(cause);
  if (/^IO Error: No files found/.test(said)) return refusal('rowsNotHere', {}, { cause });
  // A file that is cut short, or of which some bytes are others.
  if (/^Invalid Error: |^(?:Invalid Input|IO|Serialization) Error: .*\b(?:parquet|magic bytes)/is.test(said))
    return refusal('rowsDamaged', {}, { cause });
  return /^Out of Memory Error|could not write|max_temp_directory_size/i.test(said)
    ? refusal('analyticsMemory', {}, { cause })
    : cause;
}

/** A row of DuckDB's as plain values: dates as text, whole numbers as numbers where they are exact. */
export function plainRow(row: Record<string, unknown>): AnalyticsRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  // The database that keeps answers keeps no zero character.
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd');
  if (typeof value === 'bigint') {
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
      ? Number(value)
      : value.toString();
  }
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
