import { join } from 'node:path';
import { Kysely, type Transaction } from 'kysely';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { refusal } from '../words/refusal.ts';
import { beginDatabase } from './begin-database.ts';
import type { Change } from './changes.ts';
import { closeDataFolder } from './close-folder.ts';
import { lockDirectory } from './directory-lock.ts';
import { Hearing } from './hearing.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import { openPGlite, type PGliteThread } from './pglite.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import { alwaysUp, type Reach } from './reach.ts';
import { storeOn } from './store-on.ts';
import type { Tables } from './tables.ts';
import { Turns } from './turns.ts';

/** A read-only database: a function that receives it cannot change anything. */
export type Reading = Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom'>;

/** An open transaction: its writes become visible together, or not at all. */
export type Writing = Transaction<Tables>;

/** The open database of the newsroom. */
export interface Store {
  /** `pglite` for the embedded database, `postgresql` for DATABASE_URL. */
  readonly kind: 'pglite' | 'postgresql';
  readonly reading: Reading;
  /**
   * Runs `change` in one transaction; any error rolls it back. On PostgreSQL it may be retried after a conflict, so it
   * must have no other side effects. Its notifications are delivered in this process before this resolves.
   */
  write<T>(change: (writing: Writing) => Promise<T>): Promise<T>;
  /** The query builder itself, for better-auth, which has its own queries; our own code uses `reading` and `write`. */
  readonly forBetterAuth: Kysely<Tables>;
  /** One statement outside the query builder, for the job queue and for VACUUM. */
  statement(text: string, params?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /**
   * Calls `heard` once with the payload of each notification on `channel`, including those sent while the database was
   * unreachable; an empty payload means "look at everything".
   */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  /** The current position in the change log, for a later `changesSince`, also in another process or after a restart. */
  position(): Promise<string>;
  /** Changes announced since then; null if the log no longer goes back that far, which means "look at everything". */
  changesSince(position: string): Promise<Change[] | null>;
  /** Whether the database is reachable, as far as is known: a server is monitored as soon as there is a listener. */
  readonly reach: Reach;
  /** Checks whether the database responds; rejects if it does not. */
  ping(): Promise<void>;
  /**
   * Flushes the embedded database to its files and pauses every query while `copy` reads them; null if the files are a
   * server's.
   */
  readonly whileStill: ((copy: () => Promise<void>) => Promise<void>) | null;
  close(): Promise<void>;
}

/** The settings needed to open it. */
export interface StoreSettings extends Pick<Config, 'DATA_DIR' | 'DATABASE_URL' | 'DATABASE_POOL'> {
  /** PostgreSQL's statement timeout in seconds; omitted or 0: none. */
  readonly statementSeconds?: number;
}

/**
 * Opens PostgreSQL if DATABASE_URL is set, otherwise PGlite in DATA_DIR (`memory://` for a test), and migrates its
 * tables to this program's version, or to `upTo`: 0 leaves them, and the folder, unchanged. Throws a Problem if the
 * directory is used by another process, the server does not respond, or the database is newer.
 */
export async function openStore(settings: StoreSettings, log: Log, upTo?: number): Promise<Store> {
  const wanted = upTo === undefined ? MIGRATIONS : MIGRATIONS.filter(({ number }) => number <= upTo);
  const { DATABASE_URL: url } = settings;
  const store = url
    ? await openServer(url, settings, log, wanted)
    : await openBuiltIn(settings.DATA_DIR, upTo);
  try {
    // PGlite makes its files readable and writable by every user of the machine.
    if (upTo !== 0) closeDataFolder(settings.DATA_DIR, log);
    await migrate(store, log, wanted);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openServer(
  url: string,
  settings: StoreSettings,
  log: Log,
  wanted: typeof MIGRATIONS,
): Promise<Store> {
  // Loaded only here: the client of PostgreSQL loads half of what Node has for networks.
  const { openPostgres } = await import('./open-postgres.ts');
  if (settings.statementSeconds) {
    // The duration of a migration depends on the size of the tables.
    const unlimited = await openPostgres(url, { ...settings, statementSeconds: 0 }, log);
    try {
      await migrate(unlimited, log, wanted);
    } finally {
      await unlimited.close();
    }
  }
  return openPostgres(url, settings, log);
}

async function openBuiltIn(directory: string, upTo: number | undefined): Promise<Store> {
  const inMemory = directory === 'memory://';
  const lock = inMemory ? null : lockDirectory(directory);
  try {
    const place = inMemory ? directory : join(directory, 'pglite');
    if (!inMemory) {
      // The prebuilt empty database has all tables: one with older tables is created from scratch.
      const isWhole = upTo === undefined || upTo === MIGRATIONS.at(-1)?.number;
      await (isWhole ? beginDatabase(place) : beginDatabase(place, null));
    }
    const thread = await openPGlite(place);
    return storeIn(thread, () => lock?.release());
  } catch (error) {
    lock?.release();
    throw refusal('databaseNotOpened', { directory, why: messageOf(error) }, { cause: error });
  }
}

/** A change arrives twice in quick succession: from this process's own commit, and as a notification. */
const REMEMBERED = 5_000;

/** The store on a PGlite thread; `closed` is called when it is closed. */
export function storeIn(thread: PGliteThread, closed: () => void): Store {
  const turns = new Turns();
  const db = new Kysely<Tables>({ dialect: pgliteDialect(thread, turns) });
  const hearing = new Hearing(REMEMBERED);
  const listening = new Map<string, Promise<void>>();
  return {
    ...storeOn(db, (change) => hearing.pass(change)),
    kind: 'pglite',
    reach: alwaysUp(),
    whileStill: (copy) =>
      turns.take(true, async () => {
        try {
          await thread.script('checkpoint');
          await copy();
        } finally {
          turns.release();
        }
      }),
    // Outside any transaction: LISTEN would take effect only when that commits, and not at all after a rollback.
    listen: (channel, heard) => {
      hearing.listen(channel, heard);
      const known = listening.get(channel);
      if (known) return known;
      const begun = turns.take(false, () =>
        thread.listen(channel, (notification) => hearing.notified(channel, notification)),
      );
      listening.set(channel, begun);
      return begun;
    },
    close: async () => {
      await db.destroy();
      await thread.close();
      closed();
    },
  };
}
