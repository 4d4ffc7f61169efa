import { Client, type CustomTypesConfig, Pool, types } from 'pg';
import type { Log } from '../log.ts';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/** The same JavaScript types as PGlite answers with: int8 as number, numeric and date as text. */
const sameTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number;
    if (oid === NUMERIC || oid === DATE) return (text: string) => text;
    return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
  }) as CustomTypesConfig['getTypeParser'],
};

/** How long a connection is silent before the system asks whether the other side is still there. */
const SILENT_MS = 10_000;
const CONNECT_WITHIN_MS = 10_000;

/** A pool of connections to the PostgreSQL at `url`. */
export function openPool(url: string, size: number, log: Log): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    types: sameTypes,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENT_MS,
    options: '-c timezone=UTC',
  });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
  // The pool listens to idle connections only; the loss of one in use would end the process. Whoever uses it is
  // refused with the same error, and the pool drops the connection when it comes back.
  pool.on('connect', (client) => {
    client.on('error', (error) => log.debug({ err: error }, 'a database connection was lost'));
  });
  return pool;
}

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
/** How often a listening connection is asked whether it is still there: by itself it says nothing for hours. */
const HEARTBEAT_MS = 30_000;

/** One connection that only listens for notifications, and comes back when it is lost. */
export class PostgresListener {
  readonly #url: string;
  readonly #log: Log;
  readonly #listeners = new Map<string, ((payload: string) => void)[]>();
  #client: Client | null = null;
  #opening: Promise<void> | null = null;
  #retrying: NodeJS.Timeout | undefined;
  #beating: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
  }

  /** Throws where there is no connection and none can be made; one that is lost later comes back by itself. */
  async listen(channel: string, heard: (payload: string) => void): Promise<void> {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), heard]);
    const client = this.#client;
    if (!client) {
      try {
        return await this.#open();
      } catch (error) {
        this.#listeners.set(channel, this.#listeners.get(channel)?.filter((one) => one !== heard) ?? []);
        throw error;
      }
    }
    try {
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      // Lost meanwhile: the connection that takes its place listens on this channel too.
      if (this.#client === client) throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retrying);
    clearInterval(this.#beating);
    await this.#opening?.catch(() => undefined);
    await this.#client?.end();
  }

  /** Opens the connection, once however many ask, and listens on every channel there is by then. */
  #open(): Promise<void> {
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: CONNECT_WITHIN_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENT_MS,
    });
    let isLost = false;
    const lost = (error: Error | null) => {
      isLost = true;
      this.#lost(client, error);
    };
    client.on('notification', ({ channel, payload }) => {
      for (const heard of this.#listeners.get(channel) ?? []) heard(payload ?? '');
    });
    client.on('error', lost);
    client.on('end', () => lost(null));
    try {
      await client.connect();
      const listening = new Set<string>();
      for (let missing = this.#channelsBut(listening); missing.length > 0; ) {
        for (const channel of missing) {
          await client.query(`listen ${client.escapeIdentifier(channel)}`);
          listening.add(channel);
        }
        missing = this.#channelsBut(listening);
      }
      if (isLost) throw new Error('The listening connection was lost as it was opened.');
      this.#client = client;
      this.#beat(client);
    } catch (error) {
      // Not waited for: a server that is gone does not say goodbye.
      client.end().catch(() => undefined);
      throw error;
    }
  }

  #channelsBut(known: ReadonlySet<string>): string[] {
    return [...this.#listeners.keys()].filter((channel) => !known.has(channel));
  }

  #beat(client: Client): void {
    clearInterval(this.#beating);
    this.#beating = setInterval(() => {
      client.query('select 1').catch((error: Error) => {
        this.#lost(client, error);
        client.end().catch(() => undefined);
      });
    }, HEARTBEAT_MS).unref();
  }

  #lost(client: Client, error: Error | null): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    clearInterval(this.#beating);
    this.#log.warn({ err: error }, 'the listening database connection was lost; trying again');
    this.#retry(FIRST_RETRY_MS);
  }

  #retry(wait: number): void {
    // By chance, or all processes of a newsroom would come back to a server that starts in the same moment.
    this.#retrying = setTimeout(
      () => {
        if (this.#closed) return;
        this.#open().then(
          () => {
            this.#log.info('the database is listened to again');
            // What was said meanwhile was missed: an empty payload tells listeners to look at everything.
            for (const heard of [...this.#listeners.values()].flat()) heard('');
          },
          () => this.#retry(Math.min(wait * 2, LAST_RETRY_MS)),
        );
      },
      wait * (0.5 + Math.random() / 2),
    ).unref();
  }
}
