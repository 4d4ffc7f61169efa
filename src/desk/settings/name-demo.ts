import type { Config } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import { hasOwnStaff } from '../setup/setup.queries.ts';
import { writeSettings } from './change-settings.ts';
import { storedSettings } from './settings.queries.ts';

const DEMO_NAME = 'The Demo Courier';

/** Calls a newsroom that was just filled with the demo what its stories call it, unless it has a name or people of its own. */
export async function nameDemo(store: Store, config: Pick<Config, 'SET_IN_ENVIRONMENT'>): Promise<void> {
  if (config.SET_IN_ENVIRONMENT.has('PORTAL_NAME')) return;
  await store.write(async (writing) => {
    if ((await storedSettings(writing)).has('PORTAL_NAME') || (await hasOwnStaff(writing))) return;
    await writeSettings(writing, null, { texts: { PORTAL_NAME: DEMO_NAME } }, config);
  });
}
