import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { askForCopy } from '../store/backup/copy-database.ts';
import { openStore, type Store } from '../store/database.ts';

/**
 * Reads the newsroom while the portal may run: a server's database where it is, the built-in one from a copy of its
 * files, which `work` finds in the DATA_DIR it is handed. Nothing is brought to this program's version.
 * Throws a Problem where there is no database.
 */
export async function besidePortal<T>(
  tell: (what: string) => void,
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  if (config.DATABASE_URL) return withStore(config, work);
  if (!existsSync(join(config.DATA_DIR, 'pglite'))) {
    throw new Problem(
      'not found',
      `There is no database in ${config.DATA_DIR}.`,
      'Set DATA_DIR to where the newsroom is, or DATABASE_URL.',
    );
  }
  const copy = await askForCopy(config.DATA_DIR, tell);
  if (!copy) return withStore(config, work);
  try {
    return await withStore({ ...config, DATA_DIR: copy.folder }, work);
  } finally {
    await copy.remove();
  }
}

async function withStore<T>(config: Config, work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  // As it is: a backup before an upgrade changes nothing.
  const store = await openStore(config, silentLog, 0);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
