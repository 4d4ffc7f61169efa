import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { silentLog } from '../src/log.ts';
import { writeBackup } from '../src/store/backup/write-backup.ts';
import { openStore } from '../src/store/database.ts';
import { MIGRATIONS } from '../src/store/migrate.ts';

// With the built program, which brings an empty database that has all tables of today.

const folder = mkdtempSync(join(tmpdir(), 'sourceline-restore-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function sourceline(directory: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DATA_DIR: join(folder, directory), DATABASE_URL: '', LOG_LEVEL: 'warn' };
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/sourceline.mjs', ...args], { env });
  return stdout;
}

test('a backup that an older version wrote is restored, and brought up to this one', async () => {
  const settings = { DATA_DIR: join(folder, 'old'), DATABASE_URL: undefined, DATABASE_POOL: 1 };
  const newest = MIGRATIONS.at(-1)?.number ?? 0;
  const store = await openStore(settings, silentLog, newest - 1);
  await store.statement(`insert into attempts (key, at) values ('kept', now())`);
  const to = join(folder, 'backup');
  const order = { to, DATA_DIR: settings.DATA_DIR, program: 'test', now: new Date(), tell: () => undefined };
  const { migration } = await writeBackup(store, order);
  await store.close();
  expect(migration).toBe(newest - 1);

  await sourceline('new', 'restore', to);
  await sourceline('new', 'users', 'list');
  const restored = await openStore({ ...settings, DATA_DIR: join(folder, 'new') }, silentLog);
  const { rows } = await restored.statement(`select key from attempts`);
  const { rows: done } = await restored.statement(`select max(number) as number from migrations`);
  await restored.close();
  expect(rows).toEqual([{ key: 'kept' }]);
  expect(done).toEqual([{ number: newest }]);
}, 120_000);
