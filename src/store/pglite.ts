import { Worker } from 'node:worker_threads';

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
  id?: number;
  value?: unknown;
  error?: { message: string; code?: string };
  channel?: string;
  payload?: string;
}

/** Opens the PGlite database in `directory` (`memory://` for a temporary one), created from `template` if given. */
export async function openPGlite(directory: string, template?: Uint8Array): Promise<PGliteThread> {
  const worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), {
    workerData: { directory, template },
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((payload: string) => void)[]>();
  let last = 0;
  let ended: Error | null = null;

  const end = (error: Error) => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (reply: Reply) => {
      if (reply.ready) return resolve();
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
    worker.on('error', (error: Error) => {
      end(error);
      reject(error);
    });
    worker.on('exit', () => {
      if (ended) return;
      const error = new Error('The database thread has ended.');
      end(error);
      // Nothing can be read or written any more, and there may be no caller: the process has to be notified.
      void Promise.reject(error);
    });
  });

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
        await closed;
      }
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
