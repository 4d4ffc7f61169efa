import { setTimeout as wait } from 'node:timers/promises';
import { type CustomTypesConfig, Pool, type PoolClient, types } from 'pg';
import { codeOf, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import type { DatabaseAddress } from './database-address.ts';
import { DatabaseAway } from './database-gone.ts';
import { CONNECT_WITHIN_MS, LimitedClient } from './limited-client.ts';
import { PlanAge, PreparingClient } from './preparing-client.ts';
import type { Reach } from './reach.ts';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/** The same JavaScript types as PGlite returns: int8 as number, numeric and date as text. */
const sameTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number;
    if (oid === NUMERIC || oid === DATE) return (text: string) => text;
    return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
  }) as CustomTypesConfig['getTypeParser'],
};

/** How much longer than the server this process waits before giving up on a statement. */
const ANSWERS_LATER_MS = 10_000;
/** Idle connections to keep, for when the server has no more to give. */
const KEPT = 2;
const FULL_AGAIN_MS = 100;
const SAID_AGAIN_MS = 60_000;

/**
 * Runs a statement on its own connection, for work outside any request whose duration depends on the size of the
 * tables.
 */
export async function askWithoutLimit(
  url: string,
  text: string,
): Promise<{ rows: Record<string, unknown>[] }> {
  const client = new LimitedClient(url, 0);
  // Queries in progress fail with the same error.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(text);
    return { rows };
  } finally {
    client.end().catch(() => undefined);
  }
}

/** What a pool of connections is made from. */
export interface PoolSettings {
  readonly address: DatabaseAddress;
  readonly size: number;
  readonly statementMs: number;
  readonly reach: Reach;
  readonly log: Log;
}

/**
 * A connection pool. It gives out no connections while the database is unreachable, discards those that others could not
 * use, and fails waiting requests as soon as the database goes.
 */
export class WatchedPool {
  readonly #pool: Pool;
  readonly #reach: Reach;
  readonly #log: Log;
  readonly #clients = new Set<LimitedClient>();
  readonly #stopWatching: () => void;
  #refusedAt = Number.NEGATIVE_INFINITY;
  /** Until this is set, the caller that opens the database reports that it is missing. */
  #hasConnected = false;

  constructor({ address, size, statementMs, reach, log }: PoolSettings) {
    this.#reach = reach;
    this.#log = log;
    const clients = this.#clients;
    const age = new PlanAge();
    this.#pool = new Pool({
      // The address may change, so every connection looks it up.
      Client: class extends PreparingClient {
        constructor(settings: object) {
          super(address.url, statementMs, settings, age);
          clients.add(this);
          // The pool listens only to idle connections; losing one in use would end the process. Its user gets the same
          // error, and the pool drops the connection when it is returned.
          this.on('error', (error) => log.debug({ err: error }, 'a database connection was lost'));
          this.once('end', () => clients.delete(this));
        }
      } as never,
      max: size,
      min: Math.min(KEPT, size),
      types: sameTypes,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      ...(statementMs > 0 && { query_timeout: statementMs + ANSWERS_LATER_MS }),
    });
    this.#pool.on('error', (error) => log.debug({ err: error }, 'an idle database connection was lost'));
    this.#stopWatching = reach.onChange((isUp) => {
      if (!isUp) this.cut();
    });
  }

  /** A connection, which the caller must release. */
  async connect(): Promise<PoolClient> {
    const client = await this.#orAway(this.#whenNotFull());
    const release = client.release.bind(client);
    client.release = (error) => release(error ?? !isFree(client));
    return client;
  }

  /** Cuts every connection; its user gets an error. */
  cut(): void {
    for (const client of this.#clients) client.cut();
  }

  async end(): Promise<void> {
    this.#stopWatching();
    await this.#pool.end();
  }

  /** The result of `connecting`, unless the database goes first. */
  #orAway(connecting: Promise<PoolClient>): Promise<PoolClient> {
    return new Promise((resolve, reject) => {
      let isAway = false;
      const stop = this.#reach.onChange((isUp) => {
        if (isUp) return;
        isAway = true;
        stop();
        reject(new DatabaseAway());
      });
      connecting.then(
        (client) => {
          stop();
          if (isAway) client.release(true);
          else resolve(client);
        },
        (error) => {
          stop();
          reject(error);
        },
      );
    });
  }

  /** If the server has no connection to give, waits for one of ours. */
  async #whenNotFull(): Promise<PoolClient> {
    const until = performance.now() + CONNECT_WITHIN_MS;
    for (;;) {
      if (!this.#reach.isUp) throw new DatabaseAway();
      try {
        const client = await this.#pool.connect();
        this.#hasConnected = true;
        return client;
      } catch (error) {
        const mayWait = isServerFull(error) && this.#pool.totalCount > 0 && performance.now() < until;
        if (!mayWait) {
          this.#refused(error);
          throw error;
        }
      }
      await wait(FULL_AGAIN_MS);
    }
  }

  /** Logs at most once a minute that there is no free connection. */
  #refused(error: unknown): void {
    if (!isServerFull(error) && !isPoolExhausted(error)) return;
    const now = performance.now();
    const isNews = now - this.#refusedAt > SAID_AGAIN_MS;
    this.#refusedAt = now;
    if (isNews && this.#hasConnected && this.#reach.isUp)
      this.#log.warn({ why: messageOf(error) }, 'no free database connection for some requests');
  }
}

/** Whether the server, or the role, has no more connections to give. */
function isServerFull(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '53300';
}

/** Whether every connection of the pool was in use for too long. */
function isPoolExhausted(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

/** Whether the connection can be reused: no transaction is open, and no query is running. */
function isFree(client: PoolClient): boolean {
  const { readyForQuery } = client as { readyForQuery?: boolean };
  return readyForQuery === true && client.getTransactionStatus() === 'I';
}
