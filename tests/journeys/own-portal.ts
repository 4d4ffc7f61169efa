import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.mjs';
import { silentLog } from '../../src/log.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { beginNewsroom } from '../kill/begin-newsroom.ts';
import { serveBuilt } from './serve-built.ts';
import { untilReady } from './until-ready.ts';

/** A portal of its own; stopping it removes its database. */
export interface OwnPortal {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a database of its own that `seed` has filled; answers what the seed did, too. */
export async function seedAndServe<Seeded>(
  seed: (store: Store) => Promise<Seeded>,
): Promise<OwnPortal & { readonly seeded: Seeded }> {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-own-'));
  const settings = { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 };
  await beginNewsroom(directory);
  const store = await openStore(settings, silentLog);
  const seeded = await seed(store).finally(() => store.close());
  return { ...(await serveOwn(directory)), seeded };
}

/** Serves the built program from a database of its own, without the demo; stopping removes the database. */
export async function serveOwn(directory: string): Promise<OwnPortal> {
  const port = await freePort();
  const { SMTP_URL: _mail, PUBLIC_URL: _url, ...environment } = process.env;
  const server = await serveBuilt(
    port,
    { ...environment, DATA_DIR: directory, DATABASE_URL: '' },
    { args: ['--no-demo'] },
  );
  const url = `http://localhost:${port}`;
  await untilReady(url);
  return {
    url,
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
