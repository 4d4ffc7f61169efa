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

/** A pool of connections to the PostgreSQL at `url`. */
export function openPool(url: string, size: number, log: Log): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    types: sameTypes,
    connectionTimeoutMillis: 10_000,
    options: '-c timezone=UTC',
  });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
  return pool;
}

/** One connection that only listens for notifications, and comes back when it is lost. */
export class PostgresListener {
  readonly #url: string;
  readonly #log: Log;
  readonly #listeners = new Map<string, ((payload: string) => void)[]>();
  #client: Client | null = null;
  #opening: Promise<void> | null = null;
  #closed = false;

  constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
  }

  async listen(channel: string, heard: (payload: string) => void): Promise<void> {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), heard]);
    if (this.#client) await this.#client.query(`listen ${this.#client.escapeIdentifier(channel)}`);
    else await this.#open();
  }

  async close(): Promise<void> {
    this.#closed = true;
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
    const client = new Client({ connectionString: this.#url, keepAlive: true });
    client.on('notification', ({ channel, payload }) => {
      for (const heard of this.#listeners.get(channel) ?? []) heard(payload ?? '');
    });
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client, null));
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
      this.#client = client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  #channelsBut(known: ReadonlySet<string>): string[] {
    return [...this.#listeners.keys()].filter((channel) => !known.has(channel));
  }

  #lost(client: Client, error: Error | null): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    this.#log.warn({ err: error }, 'the listening database connection was lost; trying again in a second');
    this.#retry();
  }

  #retry(): void {
    setTimeout(() => {
      if (this.#closed) return;
      this.#open().then(
        () => {
          // What was said meanwhile was missed: an empty payload tells listeners to look at everything.
          for (const heard of [...this.#listeners.values()].flat()) heard('');
        },
        () => this.#retry(),
      );
    }, 1000).unref();
  }
}
