import { messageOf, Problem } from '../../../errors.ts';
import { type AnalyticsRow, plainRow } from '../../../store/analytics.ts';
import { loadDuckDB } from '../../../store/load-duckdb.ts';
import { refusal } from '../../../words/refusal.ts';
import { checkSql, firstLine } from './check-sql.ts';
import { checkSums, type SummedColumns } from './check-sums.ts';

/** What the child is asked. */
export interface SqlOrder {
  readonly sql: string;
  /** Each table by the name the question calls it by, and its Parquet file. */
  readonly tables: Readonly<Record<string, string>>;
  readonly columns: SummedColumns;
  readonly megabytes: number;
  readonly rows: number;
  readonly bytes: number;
}

/** What a question was answered. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly AnalyticsRow[];
  readonly milliseconds: number;
}

const SQL_MOST = 20_000;

/** The child's task: answers one question by a person, over the tables it may see and nothing else. */
export async function runSql(order: SqlOrder): Promise<SqlAnswer> {
  const { sql, tables } = order;
  if (sql.length > SQL_MOST) throw refusal('sqlLong', { most: SQL_MOST });
  const { DuckDBInstance } = loadDuckDB();
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: `${Math.round(order.megabytes * 0.5)}MB`,
    temp_directory: `${process.cwd()}/spill`,
    max_temp_directory_size: '256MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  instance.closeSync();
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  for (const [name, path] of Object.entries(tables))
    await connection.run(
      `create view "${name.replaceAll('"', '""')}" as select * from read_parquet(${quoted(path)})`,
    );
  await connection.run(`set allowed_paths = [${Object.values(tables).map(quoted).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
  const tree = await connection.runAndReadAll('select json_serialize_sql($1::varchar)', [sql]);
  const serialized = String(tree.getRows()[0]?.[0]);
  checkSql(serialized, Object.keys(tables));
  checkSums(serialized, order.columns);
  const started = performance.now();
  try {
    const result = await connection.stream(sql);
    const columns = result.deduplicatedColumnNames();
    const rows: AnalyticsRow[] = [];
    let bytes = 0;
    for await (const chunk of result.yieldRowObjectJs()) {
      for (const one of chunk) {
        const row = plainRow(one);
        bytes += JSON.stringify(row).length;
        rows.push(row);
        if (rows.length > order.rows) throw refusal('sqlAnswerLong', { kind: 'rows', most: order.rows });
        if (bytes > order.bytes) throw refusal('sqlAnswerLong', { kind: 'other', most: 0 });
      }
    }
    const milliseconds = Math.round(performance.now() - started);
    connection.closeSync();
    return { columns, rows, milliseconds };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const said = messageOf(error);
    // What does not fit goes into files of the child's, which are as limited.
    if (/out of memory|could not write|max_temp_directory_size/i.test(said)) throw refusal('sqlMemory');
    throw refusal('sqlFailed', { why: firstLine(said) });
  }
}
