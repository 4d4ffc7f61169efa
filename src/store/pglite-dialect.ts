import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SelectQueryNode,
} from 'kysely';
import type { Answer, PGliteThread } from './pglite.ts';
import type { Turns } from './turns.ts';

/** Kysely's PostgreSQL dialect over PGlite's only connection, used in turns. */
export function pgliteDialect(thread: PGliteThread, turns: Turns): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => new PGliteDriver(thread, turns),
  };
}

class PGliteDriver implements Driver {
  readonly #thread: PGliteThread;
  readonly #turns: Turns;

  constructor(thread: PGliteThread, turns: Turns) {
    this.#thread = thread;
    this.#turns = turns;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new PGliteConnection(this.#thread, this.#turns);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await asOurs(connection).release();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    asOurs(connection).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await asOurs(connection).end('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await asOurs(connection).end('rollback');
  }

  async destroy(): Promise<void> {}
}

function asOurs(connection: DatabaseConnection): PGliteConnection {
  if (connection instanceof PGliteConnection) return connection;
  throw new Error('This connection is not one of PGlite.');
}

class PGliteConnection implements DatabaseConnection {
  readonly #thread: PGliteThread;
  readonly #turns: Turns;
  /** A transaction is opened by its first statement: until then it blocks nobody, and it saves a message. */
  #transaction: 'none' | 'to begin' | 'open' = 'none';

  constructor(thread: PGliteThread, turns: Turns) {
    this.#thread = thread;
    this.#turns = turns;
  }

  begin(): void {
    this.#transaction = 'to begin';
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    const wasOpen = this.#transaction === 'open';
    this.#transaction = 'none';
    if (!wasOpen) return;
    const ended = this.#thread.end(how);
    // It has been sent: whatever others send now runs after it, however it ends.
    this.#turns.release();
    await ended;
  }

  async release(): Promise<void> {
    await this.end('rollback');
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.#answer(query);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  #answer(query: CompiledQuery): Promise<Answer> {
    if (this.#transaction === 'open') return this.#send(query, false);
    const begins = this.#transaction === 'to begin';
    if (begins) this.#transaction = 'open';
    return this.#turns.take(begins, () => this.#send(query, begins));
  }

  #send({ sql, parameters, query }: CompiledQuery, begins: boolean): Promise<Answer> {
    // Only PostgreSQL's simple protocol, which has no parameters, accepts several statements; it plans them each time.
    return parameters.length > 0 || SelectQueryNode.is(query)
      ? this.#thread.query(sql, parameters, begins)
      : this.#thread.script(sql, begins);
  }

  // biome-ignore lint/correctness/useYield: the one connection has no cursor to read from.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('PGlite has one connection; read in pages by a cursor column instead of streaming.');
  }
}
