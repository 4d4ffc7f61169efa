import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { silentLog } from '../log.ts';
import { openStore, type Store, storeIn } from './database.ts';
import { newId } from './ids.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import type { Permitted } from './permitted.ts';
import { openPGlite } from './pglite.ts';
import { borrowDatabase } from './testing-databases.ts';

const TABLES = createHash('sha256').update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 16);
let databases = 0;

/**
 * An empty, migrated database for a test: PGlite in memory, or, if TEST_DATABASE_URL is set, a separate database in
 * that PostgreSQL, dropped when closed.
 */
export async function openTestStore(): Promise<Store> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) return openInMemory();
  await keepPostgresTemplate(url);
  databases += 1;
  const name = `test_${process.pid}_${Date.now()}_${databases}`;
  await asAdmin(url, async (admin) => {
    const { rows } = await admin.query('show server_version_num');
    // Copying its files takes half as long as writing each page to the log.
    const how = Number(rows[0].server_version_num) >= 150_000 ? 'strategy file_copy' : '';
    await admin.query(`create database ${name} template ${POSTGRES_TEMPLATE} ${how}`);
  });
  const store = await openStore(
    { DATA_DIR: '', DATABASE_URL: databaseAt(url, name), DATABASE_POOL: 4 },
    silentLog,
  );
  return {
    ...store,
    close: async () => {
      await store.close();
      await asAdmin(url, (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

const POSTGRES_TEMPLATE = `test_template_${TABLES}`;
let postgresTemplate: Promise<void> | undefined;

/**
 * Creates the template database for tests on the PostgreSQL at `url`, unless there already is one with these tables.
 */
export function keepPostgresTemplate(url: string): Promise<void> {
  postgresTemplate ??= asAdmin(url, async (admin) => {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [
      POSTGRES_TEMPLATE,
    ]);
    if (rowCount) return;
    // Renamed only once it has its tables.
    const draft = `${POSTGRES_TEMPLATE}_${process.pid}`;
    await admin.query(`create database ${draft}`);
    const store = await openStore(
      { DATA_DIR: '', DATABASE_URL: databaseAt(url, draft), DATABASE_POOL: 1 },
      silentLog,
    );
    await store.close();
    await admin.query(`alter database ${draft} rename to ${POSTGRES_TEMPLATE}`);
  });
  return postgresTemplate;
}

function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const pg = await import('pg');
  const admin = new pg.Client({ connectionString: url });
  // The query in progress is rejected with the same error.
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** Creating and migrating a database takes five seconds of CPU time, starting from a template takes one. */
const TEMPLATES = 'node_modules/.cache';
const TEMPLATE = `test-database-${TABLES}.tar`;
let template: Uint8Array | null = null;

/** Creates the template for in-memory test databases, unless there already is one with these tables. */
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
  // Otherwise every copy repeats all of that.
  await store.statement('checkpoint');
  const whole = await thread.dump();
  await store.close();
  mkdirSync(TEMPLATES, { recursive: true });
  for (const name of readdirSync(TEMPLATES)) {
    if (/^test-database-[0-9a-f]{16}\.tar$/.test(name) && name !== TEMPLATE)
      rmSync(join(TEMPLATES, name), { force: true });
  }
  // Another process may read it: renamed once it is complete.
  const draft = join(TEMPLATES, `${TEMPLATE}.${process.pid}`);
  writeFileSync(draft, whole);
  renameSync(draft, join(TEMPLATES, TEMPLATE));
  return whole;
}

/** A member with all permissions, for tests of rooms without members. */
export function permittedTo(id = newId(), name = 'Ada'): Permitted<never> {
  return { member: { id, name } } as unknown as Permitted<never>;
}

/** The index that {@link damageIndex} damages. */
export const DAMAGED_INDEX = 'topics_slug_key';

/** Adds a row that its index does not have. */
export async function damageIndex(store: Store): Promise<void> {
  const setReady = (is: boolean) =>
    store.statement(`update pg_index set indisready = ${is} where indexrelid = '${DAMAGED_INDEX}'::regclass`);
  await setReady(false);
  await store.statement(`insert into topics (id, slug, names) values (gen_random_uuid(), 'unindexed', '{}')`);
  await setReady(true);
}
