import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf, Problem } from '../../../errors.ts';
import { refusal } from '../../../words/refusal.ts';
import type { DatasetLimits } from '../limits.ts';
import {
  ask,
  columnNames,
  finishFile,
  identifier,
  limitProblem,
  quoted,
  type Stage,
  tooManyRows,
} from './stage.ts';

/**
 * Takes the rows of a Parquet file as text, as the rows of any other file. What it says of its own size is held to the
 * limits before a page of it is unpacked; where it lies, the child's memory and time are the limit.
 */
export async function stageParquet(
  connection: DuckDBConnection,
  file: string,
  limits: DatasetLimits,
): Promise<Stage> {
  const path = quoted(file);
  try {
    const [size] = await ask(connection, `select sum(num_rows) as n from parquet_file_metadata(${path})`);
    if (Number(size?.n) > limits.rows) throw tooManyRows(limits);
    const [unpacked] = await ask(
      connection,
      `select sum(total_uncompressed_size) as n from parquet_metadata(${path})`,
    );
    if (Number(unpacked?.n) > limits.unpacked)
      throw refusal('unpackedLarge', { most: Math.round(limits.unpacked / 1024 / 1024) });
    const described = await ask(connection, `describe select * from read_parquet(${path})`);
    const nested = described.find(({ column_type: type }) =>
      /^(?:STRUCT|MAP|UNION)|\[\]$|\[\d+\]$|BLOB|GEOMETRY|VARIANT/.test(String(type)),
    );
    if (nested)
      throw refusal('columnNested', {
        column: String(nested.column_name).slice(0, 80),
        type: String(nested.column_type).slice(0, 40),
      });
    const own = described.map(({ column_name: name }) => String(name));
    const names = columnNames(own, limits);
    const cells = own.map((name, i) => `cast(${identifier(name)} as varchar) as c${i}`).join(', ');
    await connection.run(
      `create table raw as select row_number() over () as _row, ${cells} from read_parquet(${path}) limit ${limits.rows + 1}`,
    );
    return await finishFile(connection, names, ',', limits);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const said = messageOf(error);
    const limit = limitProblem(said);
    if (limit) throw limit;
    throw refusal('parquetUnreadable', {
      why: said.split('\n')[0]?.replaceAll(path, 'it').replaceAll(file, 'it').slice(0, 160) ?? '',
    });
  }
}
