import { randomUUID } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { messageOf, Problem } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { openStore, type Store, type StoreSettings } from '../database.ts';

/** A path of a socket that is longer than this is refused by the system. */
const LONGEST_PATH = 100;
const LONGEST_WAIT = 120_000;
/** Folders of copies; one that is still there at the start was left by a process that was killed. */
const COPY = /^copy-[0-9a-f-]{36}$/;

/**
 * Opens the database as `openStore` does, for a process that may hold it for long: until it is closed,
 * `sourceline backup` can ask for a copy of the built-in database's files, over a socket that only this user may open.
 */
export async function openAnswering(settings: StoreSettings, log: Log): Promise<Store> {
  const store = await openStore(settings, log);
  if (!store.whileStill || settings.DATA_DIR === 'memory://') return store;
  const path = socketPath(settings.DATA_DIR);
  if (!path) return store;
  const server = await listen(path, store, settings.DATA_DIR).catch((error) => {
    log.warn({ err: error }, 'backups have to wait until this process ends: its socket could not be opened');
    return null;
  });
  return {
    ...store,
    close: async () => {
      if (server) await new Promise((done) => server.close(done));
      await store.close();
    },
  };
}

/**
 * Asks the process that holds the built-in database in `directory` for a copy of its files; answers the folder they
 * are in, laid out as a DATA_DIR, for the caller to remove; null where no process answers.
 */
export async function askForCopy(directory: string): Promise<string | null> {
  const path = socketPath(directory);
  if (!path) return null;
  const socket = await connect(path);
  if (!socket) return null;
  let said = '';
  for await (const chunk of socket) said += String(chunk);
  const answer = JSON.parse(said || '{}') as { folder?: string; error?: string };
  if (answer.folder) return answer.folder;
  throw new Problem(
    'unavailable',
    `The running portal could not copy its database: ${answer.error ?? 'it ended'}.`,
  );
}

async function listen(path: string, store: Store, directory: string): Promise<Server> {
  // Only the holder of the directory's lock comes here: what stands there is a dead process's.
  rmSync(path, { force: true });
  for (const name of await readdir(directory)) {
    if (COPY.test(name)) await rm(join(directory, name), { recursive: true, force: true });
  }
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    copyOf(store, directory).then(
      (folder) => socket.end(JSON.stringify({ folder })),
      (error) => socket.end(JSON.stringify({ error: messageOf(error) })),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  await chmod(path, 0o600);
  server.unref();
  return server;
}

async function copyOf(store: Store, directory: string): Promise<string> {
  const folder = resolve(join(directory, `copy-${randomUUID()}`));
  try {
    await mkdir(folder, { mode: 0o700 });
    await store.whileStill?.(async () => {
      await copyTree(join(directory, 'pglite'), join(folder, 'pglite'), copied);
      await copyTree(join(directory, 'datasets'), join(folder, 'datasets'), linked);
    });
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

type Take = (from: string, to: string) => Promise<void>;

/** Shares the blocks where the file system can, which takes no time; else copies. */
const copied: Take = (from, to) => copyFile(from, to, constants.COPYFILE_FICLONE);

/** Files that never change can be the same file. */
const linked: Take = (from, to) => link(from, to).catch(() => copied(from, to));

async function copyTree(from: string, to: string, take: Take): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  await mkdir(to, { mode: 0o700 });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'incoming');
  const files = entries.filter((entry) => entry.isFile());
  for (const { name } of folders) await copyTree(join(from, name), join(to, name), take);
  await Promise.all(files.map(({ name }) => take(join(from, name), join(to, name))));
}

function connect(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ path, timeout: LONGEST_WAIT });
    socket.once('connect', () => resolve(socket));
    socket.once('timeout', () => socket.destroy(new Error('the portal did not answer')));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null);
      else reject(error);
    });
  });
}

/** The socket of a database, by the shorter of its two paths; null where both are too long for the system. */
function socketPath(directory: string): string | null {
  const absolute = resolve(join(directory, 'backup.sock'));
  const near = relative(process.cwd(), absolute);
  const path = near.length < absolute.length ? near : absolute;
  return path.length <= LONGEST_PATH ? path : null;
}
