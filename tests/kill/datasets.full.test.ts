import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepDatasetFiles } from '../../src/evidence/datasets/dataset-files.ts';
import { silentLog } from '../../src/log.ts';
import { openStore } from '../../src/store/database.ts';

const ROUNDS = 4;
const ROWS = 300_000;
const SEEN_EVERY_MS = 20;

const folder = mkdtempSync(join(tmpdir(), 'sourceline-datasets-kill-'));
const directory = join(folder, 'data');
const file = join(folder, 'trade.csv');

beforeAll(() => {
  const lines = Array.from(
    { length: ROWS },
    (_, i) => `${2000 + (i % 24)}-${String(1 + (i % 12)).padStart(2, '0')},AT,KG,${i % 97},${i}`,
  );
  writeFileSync(file, ['period,reporter,partner,tariff,value_eur', ...lines].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function addFile(): { command: ChildProcess; ended: Promise<number | null>; said: () => string } {
  const command = spawn(
    process.execPath,
    ['bin/sourceline.mjs', 'datasets', 'add', file, '--slug', 'killed', '--json'],
    { env: { ...process.env, DATA_DIR: directory, DATABASE_URL: '' }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  command.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => command.on('close', resolve));
  return { command, ended, said: () => said };
}

/** The processes that read files, with the one that started each. */
function readers(): { pid: number; parent: number }[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /dataset-child/.test(line))
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
}

async function readerOf(command: ChildProcess): Promise<number> {
  for (;;) {
    const found = readers().find(({ parent }) => parent === command.pid);
    if (found) return found.pid;
    if (command.exitCode !== null) throw new Error('the command ended before it read the file');
    await sleep(SEEN_EVERY_MS);
  }
}

async function untilGone(pid: number): Promise<number> {
  const started = performance.now();
  while (readers().some((one) => one.pid === pid)) {
    if (performance.now() - started > 20_000) throw new Error(`process ${pid} outlived its parent`);
    await sleep(SEEN_EVERY_MS);
  }
  return performance.now() - started;
}

/** What is kept: versions whose file is what they say, and no file besides. */
async function look(): Promise<number> {
  const settings = { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 };
  const store = await openStore(settings, silentLog);
  try {
    await sweepDatasetFiles(store, settings);
    const versions = await store.reading.selectFrom('dataset_versions').selectAll().execute();
    const datasets = await store.reading.selectFrom('datasets').select('id').execute();
    expect(datasets).toHaveLength(versions.length);
    const kept = join(directory, 'datasets');
    for (const { parquet, parquet_sha256, row_count } of versions) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(kept, parquet)))
          .digest('hex'),
      ).toBe(parquet_sha256);
      expect(Number(row_count)).toBe(ROWS);
    }
    const files = readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name !== 'incoming',
    );
    expect(files.sort()).toEqual(versions.map(({ parquet }) => parquet).sort());
    return versions.length;
  } finally {
    await store.close();
  }
}

describe('adding a dataset', () => {
  it('that is killed leaves nothing half-done, and no process behind', {
    timeout: ROUNDS * 60_000,
  }, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { command, ended } = addFile();
      const reader = await readerOf(command);
      await sleep(round * 350);
      command.kill('SIGKILL');
      await ended;
      await untilGone(reader);
      // A round late enough may have kept the version: then it is whole.
      if ((await look()) > 0) break;
    }
  });

  it('whose reading process is killed says so and keeps nothing', { timeout: 120_000 }, async () => {
    rmSync(directory, { recursive: true, force: true });
    const { command, ended, said } = addFile();
    process.kill(await readerOf(command), 'SIGKILL');
    expect(await ended).toBe(1);
    expect(said()).toMatch(/sourceline: The import (?:took more than|failed unexpectedly)/);
    expect(await look()).toBe(0);
  });

  it('can be done again after all that', { timeout: 120_000 }, async () => {
    const { ended, said } = addFile();
    expect(await ended, said()).toBe(0);
    expect(await look()).toBe(1);
  });
});
