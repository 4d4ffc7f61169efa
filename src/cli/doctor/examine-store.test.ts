import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { openStore, type Store } from '../../store/database.ts';
import { MIGRATIONS } from '../../store/migrate.ts';
import { examineClosed } from './examine-store.ts';
import { reportTo, type State } from './finding.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => readConfig({ DATA_DIR: folder });
const found = async () => {
  const findings: Record<string, { state: State; says: string }> = {};
  const report = reportTo(({ name, state, says }) => {
    findings[name] = { state, says };
  });
  await examineClosed(settings(), { now: () => new Date(), quick: true }, report);
  return findings;
};
/** Opens the database, looks while it is held, and closes it. */
const held = async <T>(upTo: number | undefined, look: (store: Store) => Promise<T>) => {
  const store = await openStore(settings(), silentLog, upTo);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
};

test('the check changes nothing: it creates no database, migrates none, and opens none in use', async () => {
  expect(await found()).toEqual({ database: { state: 'ok', says: expect.stringContaining('none in') } });
  expect(existsSync(join(folder, 'pglite'))).toBe(false);

  await held(3, async () => undefined);
  const older = { state: 'warning', says: expect.stringContaining('version 3, so not checked') };
  expect((await found()).database).toEqual(older);
  expect((await found()).database).toEqual(older);

  await held(undefined, async ({ statement }) => {
    const says = `in use by process ${process.pid}, which does not answer`;
    expect(await found()).toEqual({ database: { state: 'unknown', says } });
    const tomorrow = MIGRATIONS.length + 1;
    await statement(`insert into migrations (number, about) values (${tomorrow}, 'of tomorrow')`);
  });
  expect(await found()).toEqual({
    database: {
      state: 'fault',
      says: expect.stringContaining(`supports versions up to ${MIGRATIONS.length}`),
    },
  });
});
