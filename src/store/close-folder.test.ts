import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { silentLog } from '../log.ts';
import { closeFolder } from './close-folder.ts';
import { openStore } from './database.ts';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

function folderOf(): string {
  const base = mkdtempSync(join(tmpdir(), 'sourceline-close-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  return base;
}

test('what other users of the machine could read of a folder is closed to them; what it links to is not touched', () => {
  const base = folderOf();
  const data = join(base, 'data');
  mkdirSync(join(data, 'datasets'), { recursive: true });
  chmodSync(data, 0o755);
  chmodSync(join(data, 'datasets'), 0o775);
  const file = join(data, 'datasets', 'a.parquet');
  const outside = join(base, 'outside');
  for (const path of [file, outside]) {
    writeFileSync(path, 'x');
    chmodSync(path, 0o644);
  }
  symlinkSync(outside, join(data, 'link'));
  expect(closeFolder(data)).toBe(true);
  expect(closeFolder(join(base, 'none'))).toBe(true);
  expect([data, join(data, 'datasets'), file, outside].map(modeOf)).toEqual(['700', '700', '600', '644']);
});

test('the folder of a newsroom is closed when it is made, and when it is opened again', async () => {
  const data = join(folderOf(), 'data');
  const settings = { DATA_DIR: data, DATABASE_URL: undefined, DATABASE_POOL: 1 };
  await (await openStore(settings, silentLog)).close();
  const database = join(data, 'pglite');
  expect([data, database].map(modeOf)).toEqual(['700', '700']);
  mkdirSync(join(data, 'datasets'));
  for (const path of [data, database, join(data, 'datasets')]) chmodSync(path, 0o755);
  await (await openStore(settings, silentLog)).close();
  // The folder itself may hold more than what is ours.
  expect([database, join(data, 'datasets'), data].map(modeOf)).toEqual(['700', '700', '755']);
}, 120_000);
