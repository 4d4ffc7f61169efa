import type { Analytics } from '../../store/analytics.ts';
import type { ReadableVersion } from './open-values.ts';
import { parquetPath } from './parquet-path.ts';

/** One cell of a row, under the name of its column. */
export interface RowCell {
  readonly column: string;
  readonly value: string | number | boolean | null;
}

/** A row of a version as its file has it; 1 is the first, as in its download. Null where there is no such row. */
export async function readRow(
  analytics: Analytics,
  version: ReadableVersion,
  row: number,
): Promise<RowCell[] | null> {
  if (!Number.isSafeInteger(row) || row < 1 || row > version.rowCount) return null;
  const names = version.fields.map(({ name }) => name);
  // Called by number: an object's own words, such as __proto__, may be names of columns.
  const columns = names.map((name, at) => `"${name.replaceAll('"', '""')}" as c${at}`).join(', ');
  const [found] = await analytics.rows(
    `select ${columns} from read_parquet($1, file_row_number = true) where file_row_number = $2`,
    [parquetPath(analytics, version), row - 1],
  );
  return found ? names.map((column, at) => ({ column, value: found[`c${at}`] ?? null })) : null;
}
