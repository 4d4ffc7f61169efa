import { runInSandbox } from '../../store/sandbox/run-in-sandbox.ts';
import { DATASET_CHILD } from './dataset-files.ts';
import type { SummedColumns } from './sql/check-sums.ts';
import type { SqlAnswer, SqlOrder } from './sql/run-sql.ts';

/** A question by a person, in SQL. */
export interface PeopleSql {
  readonly sql: string;
  /** Each table by the name the question calls it by, and the absolute path of its Parquet file. */
  readonly tables: Readonly<Record<string, string>>;
  /** The columns of the tables, and which of them may not be added up. */
  readonly columns: SummedColumns;
  readonly limits?: Partial<SqlLimits>;
  readonly signal?: AbortSignal;
}

/** How much a question by a person may take. */
export interface SqlLimits {
  /** From the start of its process to its end. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly rows: number;
  /** Of the answer. */
  readonly bytes: number;
}

/** What a question may take unless somebody says otherwise; it is refused within five seconds. */
export const SQL_LIMITS: SqlLimits = { seconds: 4, megabytes: 512, rows: 10_000, bytes: 4 * 1024 * 1024 };

/**
 * Runs one SELECT by a person in a process that can be killed, over the given tables alone.
 * Rejects with a Problem that names what was refused, or which limit it passed.
 */
export function runPeopleSql({ sql, tables, columns, limits, signal }: PeopleSql): Promise<SqlAnswer> {
  const { seconds, megabytes, rows, bytes } = { ...SQL_LIMITS, ...limits };
  const input: SqlOrder = { sql, tables, columns, megabytes, rows, bytes };
  return runInSandbox<SqlAnswer, SqlAnswer>(
    {
      program: DATASET_CHILD,
      task: 'run-sql',
      input,
      limits: { seconds, megabytes, fileMegabytes: megabytes, answerBytes: bytes * 2 },
      lane: { name: 'sql', width: 2, waiting: 12 },
      what: 'question',
      ...(signal ? { signal } : {}),
    },
    (answer) => answer,
  );
}
