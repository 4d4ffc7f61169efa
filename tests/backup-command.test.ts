import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { silentLog } from '../src/log.ts';
import { readBackupRecord } from '../src/store/backup/backup-record.ts';
import { openStore } from '../src/store/database.ts';
import { MIGRATIONS } from '../src/store/migrate.ts';
import { commandHere } from './command-here.ts';
import { WHOLE } from './depth.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-backups-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settingsOf = (name: string) => ({
  DATA_DIR: join(folder, name),
  DATABASE_URL: undefined,
  DATABASE_POOL: 1,
});
const within = (name: string) => {
  vi.stubEnv('DATA_DIR', join(folder, name));
  vi.stubEnv('DATABASE_URL', '');
};

test.each(WHOLE ? [1, 2, 3, 40] : [1])(
  'a database of version %i is backed up as it is, and restored by this program',
  async (version) => {
    const before = await openStore(settingsOf(`of ${version}`), silentLog, version);
    await before.statement(
      `insert into sections (id, slug, names, position) values (gen_random_uuid(), 'world', '{"en": "World"}', 1)`,
    );
    await before.close();

    within(`of ${version}`);
    const to = join(folder, `backup of ${version}`);
    const taken = await commandHere('backup', to, '--json');
    expect(taken, taken.err).toMatchObject({ code: 0 });
    expect(JSON.parse(taken.out)).toMatchObject({ migration: version });
    const left = await openStore(settingsOf(`of ${version}`), silentLog, version);
    await left.close();

    within(`restored ${version}`);
    const put = await commandHere('restore', to);
    expect(put, put.err).toMatchObject({ code: 0 });
    const restored = await openStore(settingsOf(`restored ${version}`), silentLog);
    const { rows } = await restored.statement(
      'select slug, (select max(number) from migrations) as version from sections',
    );
    await restored.close();
    expect(rows).toEqual([{ slug: 'world', version: MIGRATIONS.length }]);
  },
  60_000,
);

test('what is known of backups: the last that was written whole, and whose it is that is under way', async () => {
  const { DATA_DIR } = settingsOf('recorded');
  await (await openStore(settingsOf('recorded'), silentLog)).close();
  within('recorded');
  expect(await readBackupRecord(DATA_DIR)).toEqual({ last: null, begun: null });
  const to = join(folder, 'backup that is recorded');
  expect(await commandHere('backup', to)).toMatchObject({ code: 0 });
  const { last, begun } = await readBackupRecord(DATA_DIR);
  expect(begun).toBeNull();
  expect(last).toEqual({ at: expect.any(String), to, bytes: expect.any(Number) });
  expect(last?.bytes).toBeGreaterThan(1_000);
  // One that fails changes nothing of that.
  const file = join(folder, 'in the way');
  writeFileSync(file, '');
  expect(await commandHere('backup', join(file, 'below'))).toMatchObject({ code: 1 });
  expect(await readBackupRecord(DATA_DIR)).toEqual({ last, begun: null });
}, 60_000);
