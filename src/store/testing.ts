import { silentLog } from '../log.ts';
import { openStore, type Store } from './database.ts';

let schemas = 0;

/**
 * An empty, migrated database for a test: PGlite in memory, or, where TEST_DATABASE_URL is set,
 * a schema of its own in that PostgreSQL, dropped at close.
 */
export async function openTestStore(): Promise<Store> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) return openStore({ DATA_DIR: 'memory://', DATABASE_URL: undefined, DATABASE_POOL: 1 }, silentLog);
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
