import type { DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { parquetPath } from '../../evidence/datasets/parquet-path.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { ColumnValue } from './data-name.ts';

/** How many distinct values of a column are examined, the most frequent first. */
export const MOST_VALUES = 50_000;
/** Anything longer is a text, not a name. */
const LONGEST = 200;
const MILLISECONDS = 60_000;

/** The distinct values of a column that may be names, the most frequent first. */
export function columnValues(
  analytics: Analytics,
  version: Pick<DatasetVersion, 'parquet'>,
  field: string,
): Promise<ColumnValue[]> {
  return grouped(
    analytics,
    version,
    field,
    `length(v) between 2 and ${LONGEST} group by v order by n desc, value limit ${MOST_VALUES}`,
    [],
  );
}

/** How many rows have these values of a column; values without rows are left out. */
export async function rowsOfValues(
  analytics: Analytics,
  version: Pick<DatasetVersion, 'parquet'>,
  field: string,
  values: readonly string[],
): Promise<ColumnValue[]> {
  const found: ColumnValue[] = [];
  for (let at = 0; at < values.length; at += 200) {
    const some = values.slice(at, at + 200);
    const places = some.map((_, i) => `$${i + 2}`).join(', ');
    found.push(...(await grouped(analytics, version, field, `v in (${places}) group by v`, some)));
  }
  return found;
}

async function grouped(
  analytics: Analytics,
  { parquet }: Pick<DatasetVersion, 'parquet'>,
  field: string,
  which: string,
  params: readonly string[],
): Promise<ColumnValue[]> {
  const column = `"${field.replaceAll('"', '""')}"`;
  const rows = await analytics.rows(
    `select v as value, count(*) as n, min(r) + 1 as first
     from (select cast(${column} as varchar) as v, file_row_number as r from read_parquet($1, file_row_number = true))
     where ${which}`,
    [parquetPath(analytics, { parquet }), ...params],
    MILLISECONDS,
  );
  return rows.map(({ value, n, first }) => ({
    value: String(value),
    rows: Number(n),
    firstRow: Number(first),
  }));
}
