import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WHOLE } from '../../tests/depth.ts';
import { silentLog } from '../log.ts';
import { beginDatabase } from './begin-database.ts';
import { openStore } from './database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-begin-'));
  mkdirSync(join(folder, 'empty', 'base'), { recursive: true });
  writeFileSync(join(folder, 'empty', 'base', '1'), 'a table');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = () => join(folder, 'pglite');

test('a new database begins from the empty one', async () => {
  await beginDatabase(place(), join(folder, 'empty'));
  expect(readFileSync(join(place(), 'base', '1'), 'utf8')).toBe('a table');
});

test('what a killed start left is thrown away', async () => {
  mkdirSync(`${place()}.begun`);
  writeFileSync(join(`${place()}.begun`, 'half'), '');
  await beginDatabase(place(), join(folder, 'empty'));
  expect(existsSync(join(place(), 'half'))).toBe(false);
  expect(existsSync(`${place()}.begun`)).toBe(false);
});

test('a database that is there stays as it is', async () => {
  mkdirSync(place(), { mode: 0o755 });
  writeFileSync(join(place(), 'mine'), 'kept');
  await beginDatabase(place(), join(folder, 'empty'));
  expect(readFileSync(join(place(), 'mine'), 'utf8')).toBe('kept');
  expect(existsSync(join(place(), 'base'))).toBe(false);
});

test.each(WHOLE ? [null, 'none'] : [null])('without an empty one the database is made: %s', async (empty) => {
  await beginDatabase(place(), empty && join(folder, empty));
  const store = await openStore(
    { DATA_DIR: folder, DATABASE_URL: undefined, DATABASE_POOL: 1 },
    silentLog,
    0,
  );
  await store.close();
  expect(existsSync(join(place(), 'PG_VERSION'))).toBe(true);
});
