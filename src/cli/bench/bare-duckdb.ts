import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** DuckDB as its package gives it, with nothing of ours around it. */
export class BareDuckDB {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open(): Promise<BareDuckDB> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '256MB' });
    return new BareDuckDB(instance, await instance.connect());
  }

  async rows(sql: string, values: readonly (string | number)[]): Promise<unknown[]> {
    const answer = await this.#connection.runAndReadAll(sql, [...values] as DuckDBValue[]);
    return answer.getRowObjectsJS();
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
