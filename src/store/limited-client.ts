import type { Socket } from 'node:net';
import { Client } from 'pg';

/** The time limit for opening a connection. */
export const CONNECT_WITHIN_MS = 5_000;
/** How long a connection is silent before the system probes the other side. */
const SILENT_MS = 10_000;
/** How long a transaction may be idle; after that, its owner has probably lost it while others wait for its locks. */
const IDLE_IN_TRANSACTION_MS = 300_000;

/**
 * Has the server close a connection whose client is gone, so that no lock outlives its owner. A client that vanishes, or
 * stops reading, is noticed within about ten seconds.
 */
const SERVER_SIDE = {
  // The formats that node-postgres expects, whatever the defaults of the database user.
  timezone: 'UTC',
  datestyle: 'ISO',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
  tcp_keepalives_idle: 5,
  tcp_keepalives_interval: 2,
  tcp_keepalives_count: 3,
  tcp_user_timeout: 10_000,
  // Also while a statement runs: once nobody waits for it, it must not hold locks.
  client_connection_check_interval: 5_000,
};

/**
 * A connection to the PostgreSQL at `url` with our settings. They are set by a statement after connecting: PgBouncer
 * refuses them at startup, and those in DATABASE_URL or of the database user would win. `statementMs`: the limit for one
 * statement; 0 means none, even if the user has one.
 */
export class LimitedClient extends Client {
  readonly #settings: string;

  constructor(url: string, statementMs: number, more: object = {}) {
    super({
      ...more,
      connectionString: url,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENT_MS,
    });
    const settings = {
      ...SERVER_SIDE,
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: statementMs > 0 ? IDLE_IN_TRANSACTION_MS : 0,
    };
    this.#settings = Object.entries(settings)
      .map(([name, value]) => `set ${name} = '${value}'`)
      .join('; ');
  }

  // A pool connects with a callback, others wait for the promise.
  override connect = ((connected?: (error?: Error) => void) => {
    const done = this.#connect();
    if (!connected) return done;
    done.then(
      () => connected(),
      (error: Error) => connected(error),
    );
  }) as Client['connect'];

  async #connect(): Promise<void> {
    await super.connect();
    try {
      await super.query({ text: this.#settings, query_timeout: CONNECT_WITHIN_MS } as { text: string });
    } catch (error) {
      this.cut();
      throw error;
    }
  }

  /** Closes the connection without a goodbye, for a server that is gone. */
  cut(): void {
    (this as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
  }
}
