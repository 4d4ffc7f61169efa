import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../src/log.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { beginNewsroom } from '../kill/begin-newsroom.ts';
import { freePort } from './free-port.ts';
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
  const server: ChildProcess = spawn(
    process.execPath,
    ['bin/sourceline.mjs', 'serve', '--no-demo', '--port', String(port)],
    {
      env: { ...environment, DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (data: Buffer) => {
      said += String(data);
      if (/ is at http:\S+/.test(said)) resolve();
    });
    server.once('exit', (code) => reject(new Error(`the portal ended with ${code}: ${said}`)));
  });
  const url = `http://localhost:${port}`;
  await untilReady(url);
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
