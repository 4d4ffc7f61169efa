import { type Config, readConfig } from '../config.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { openAnswering } from '../store/open-answering.ts';

/** Opens the newsroom's database for one command, and closes it, whatever the command comes to. */
export async function onNewsroom<T>(act: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const store = await openAnswering(config, silentLog);
  try {
    return await act(store, config);
  } finally {
    await store.close();
  }
}
