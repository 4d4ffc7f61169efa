import type { DuckDBConnection } from '@duckdb/node-api';
import type { DatasetField } from '../dataset.ts';
import { ask, identifier, quoted } from './stage.ts';

/** Whether two versions have the same columns, of the same kind and unit, in whatever order. */
export function hasSameFields(before: readonly DatasetField[], after: readonly DatasetField[]): boolean {
  const shape = (fields: readonly DatasetField[]) =>
    JSON.stringify(
      fields
        .map(({ name, type, role, unit, multiplier, basis }) => [name, type, role, unit, multiplier, basis])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    );
  return shape(before) === shape(after);
}

/** Whether two files have the same rows, in whatever order: by their number, and sums over a hash of each. */
export async function hasSameRows(
  connection: DuckDBConnection,
  before: string,
  after: string,
): Promise<boolean> {
  const columns = await columnsOf(connection, before);
  if (columns.join('\n') !== (await columnsOf(connection, after)).join('\n')) return false;
  const sums = async (path: string) => {
    // As texts: that a column is of another width says nothing of its values.
    const cells = columns.map((name) => `cast(${identifier(name)} as varchar)`).join(', ');
    const [row = {}] = await ask(
      connection,
      `select count(*) as n, sum(h) as s, bit_xor(h) as x
        from (select hash(${cells}) as h from read_parquet(${quoted(path)}))`,
    );
    return `${row.n} ${row.s} ${row.x}`;
  };
  return (await sums(before)) === (await sums(after));
}

async function columnsOf(connection: DuckDBConnection, path: string): Promise<string[]> {
  const rows = await ask(
    connection,
    `select column_name from (describe select * from read_parquet(${quoted(path)})) order by 1`,
  );
  return rows.map(({ column_name }) => String(column_name));
}
