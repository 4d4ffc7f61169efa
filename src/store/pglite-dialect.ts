import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { PGliteThread } from './pglite.ts';

/** Kysely's PostgreSQL dialect over the one connection of PGlite. */
export function pgliteDialect(thread: PGliteThread): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => new PGliteDriver(thread),
  };
}

class PGliteDriver implements Driver {
  readonly #connection: PGliteConnection;
  /** The end of the queue for the one connection: a transaction holds it from begin to commit. */
  #turn: Promise<void> = Promise.resolve();
  #giveBack: (() => void) | null = null;

  constructor(thread: PGliteThread) {
    this.#connection = new PGliteConnection(thread);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let done: () => void = () => undefined;
    this.#turn = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    this.#giveBack = done;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#giveBack?.();
  }

  async beginTransaction(): Promise<void> {
    this.#connection.begin();
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.end('commit');
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.end('rollback');
  }

  async destroy(): Promise<void> {}
}

class PGliteConnection implements DatabaseConnection {
  readonly #thread: PGliteThread;
  /** A transaction that its first statement opens: one message to the thread less, while nobody else has the database. */
  #begins = false;

  constructor(thread: PGliteThread) {
    this.#thread = thread;
  }

  begin(): void {
    this.#begins = true;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (this.#begins) this.#begins = false;
    else await this.#thread.end(how);
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const begins = this.#begins;
    this.#begins = false;
    // PostgreSQL's simple protocol, which takes no parameters, is the one that takes several statements.
    const { rows, affected } =
      query.parameters.length === 0
        ? await this.#thread.script(query.sql, begins)
        : await this.#thread.query(query.sql, query.parameters, begins);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  // biome-ignore lint/correctness/useYield: the one connection has no cursor to read from.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('PGlite has one connection; read in pages by a cursor column instead of streaming.');
  }
}
