import { Worker } from 'node:worker_threads';
import { DatabaseAway } from './database-gone.ts';

/** The result of one statement. */
export interface Answer {
  readonly rows: Record<string, unknown>[];
  readonly affected: number;
}

/** A database error, with PostgreSQL's five-character code. */
export class DatabaseError extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor(from: { message: string; code?: string; detail?: string; constraint?: string }) {
    super(from.detail ? `${from.message} (${from.detail})` : from.message);
    this.name = 'DatabaseError';
    this.code = from.code;
    this.constraint = from.constraint;
  }
}

/** The folder of a database has disappeared under it. */
class DatabaseFolderGone extends Error {
  readonly code = 'FOLDER_GONE';
  readonly path: string;

  constructor(path: string) {
    super(`The folder of the database is gone: ${path}`);
    this.name = 'DatabaseFolderGone';
    this.path = path;
  }
}

/** PGlite in a worker thread: one connection, used through messages. */
export interface PGliteThread {
  /** Runs one statement; with `begins`, opens a transaction first. */
  query(sql: string, params: readonly unknown[], begins?: boolean): Promise<Answer>;
  /** Runs one or several statements without parameters; returns the result of the last. */
  script(sql: string, begins?: boolean): Promise<Answer>;
  /** Ends the open transaction. */
  end(how: 'commit' | 'rollback'): Promise<void>;
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  /** A dump of the database, as a template for another. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A result with JSON still as text, in the named columns. */
interface TextAnswer extends Answer {
  readonly json: readonly string[];
}

interface Reply {
  ready?: true;
  isGone?: true;
  id?: number;
  value?: unknown;
  error?: { message: string; code?: string };
  channel?: string;
  payload?: string;
}

/**
 * Opens the PGlite database in `directory` (`memory://` for a temporary one), created from `template` if given. If its
 * thread ends by itself or its folder disappears, nothing can be read or written any more: `lost` is called once, by
 * default with an unhandled rejection, which ends the process.
 */
export async function openPGlite(
  directory: string,
  template?: Uint8Array,
  lost: (error: Error) => void = (error) => void Promise.reject(error),
): Promise<PGliteThread> {
  const worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), {
    workerData: { directory, template },
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((payload: string) => void)[]>();
  let last = 0;
  let ended: Error | null = null;

  let isOver = false;

  /** What is asked from now on fails as if a server was away: only the cause is logged. */
  const lose = (cause: Error) => {
    if (isOver) return;
    isOver = true;
    ended = new DatabaseAway(cause.message, { cause });
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    lost(cause);
  };

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (reply: Reply) => {
      if (reply.ready) return resolve();
      if (reply.isGone) return lose(new DatabaseFolderGone(directory));
      if (reply.channel !== undefined) {
        for (const heard of listeners.get(reply.channel) ?? []) heard(reply.payload ?? '');
        return;
      }
      const asked = waiting.get(reply.id ?? -1);
      if (!asked) return;
      waiting.delete(reply.id ?? -1);
      if (reply.error) asked.reject(new DatabaseError(reply.error));
      else asked.resolve(reply.value);
    });
    worker.once('error', reject);
  });
  worker.on('error', lose);
  worker.on('exit', () => lose(new Error('The database thread has ended.')));

  const ask = (kind: string, more: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, kind, ...more });
    });

  return {
    query: async (sql, params, begins) =>
      withValues((await ask('query', { sql, params, begins })) as TextAnswer),
    script: async (sql, begins) => (await ask('script', { sql, begins })) as Answer,
    end: async (how) => void (await ask('end', { how })),
    listen: async (channel, heard) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), heard]);
      await ask('listen', { channel });
    },
    dump: async () => (await ask('dump', {})) as Uint8Array,
    close: async () => {
      if (!ended) {
        const closed = ask('close', {});
        ended = new Error('The database thread has ended.');
        // If it is lost meanwhile, `lost` has been told.
        await closed.catch((error) => {
          if (!isOver) throw error;
        });
      }
      isOver = true;
      await worker.terminate();
    },
  };
}

function withValues({ rows, affected, json }: TextAnswer): Answer {
  for (const row of rows)
    for (const column of json) {
      const text = row[column];
      if (typeof text === 'string') row[column] = JSON.parse(text);
    }
  return { rows, affected };
}
