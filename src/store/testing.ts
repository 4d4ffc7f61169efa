import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentLog } from '../log.ts';
import { openStore, type Store, storeIn } from './database.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import { openPGlite } from './pglite.ts';
import { borrowDatabase } from './testing-databases.ts';

let schemas = 0;

/**
 * An empty, migrated database for a test: PGlite in memory, or, where TEST_DATABASE_URL is set,
 * a schema of its own in that PostgreSQL, dropped at close.
 */
export async function openTestStore(): Promise<Store> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) return openInMemory();
  const { Client } = await import('pg');
  schemas += 1;
  const schema = `test_${process.pid}_${Date.now()}_${schemas}`;
  const admin = new Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${schema} -c timezone=UTC`);
  const store = await openStore({ DATA_DIR: '', DATABASE_URL: own.href, DATABASE_POOL: 4 }, silentLog);
  return {
    ...store,
    close: async () => {
      await store.close();
      await admin.query(`drop schema ${schema} cascade`);
      await admin.end();
    },
  };
}

/** Making and migrating a database takes five seconds of a processor, beginning from one that was made takes one. */
const TEMPLATES = 'node_modules/.cache';
const TEMPLATE = `test-database-${createHash('sha256').update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 16)}.tar`;
let template: Uint8Array | null = null;

/** Makes the database that tests in memory begin from, unless there is one of these tables. */
export async function keepTemplate(): Promise<Uint8Array> {
  template ??= keptTemplate() ?? (await makeTemplate());
  return template;
}

async function openInMemory(): Promise<Store> {
  return storeIn(await borrowDatabase(await keepTemplate()), () => undefined);
}

function keptTemplate(): Uint8Array | null {
  try {
    return readFileSync(join(TEMPLATES, TEMPLATE));
  } catch {
    return null;
  }
}

async function makeTemplate(): Promise<Uint8Array> {
  const thread = await openPGlite('memory://');
  const store = storeIn(thread, () => undefined);
  await migrate(store, silentLog);
  // Or whoever begins from it does all of that again.
  await store.statement('checkpoint');
  const whole = await thread.dump();
  await store.close();
  mkdirSync(TEMPLATES, { recursive: true });
  for (const name of readdirSync(TEMPLATES)) {
    if (/^test-database-[0-9a-f]{16}\.tar$/.test(name) && name !== TEMPLATE)
      rmSync(join(TEMPLATES, name), { force: true });
  }
  // Another process may read it: it gets its name when it is whole.
  const draft = join(TEMPLATES, `${TEMPLATE}.${process.pid}`);
  writeFileSync(draft, whole);
  renameSync(draft, join(TEMPLATES, TEMPLATE));
  return whole;
}
