import type { Analytics } from '../../store/analytics.ts';
import type { OwnSql } from '../checks/run-own-sql.ts';
import { summedColumns } from '../datasets/adds-up.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { runPeopleSql } from '../datasets/people-sql.ts';

/** What the rows of a dataset are called in SQL of a data editor. */
const OWN_SQL_TABLE = 'data';

/** Runs SQL of data editors over the versions that `analytics` holds, each question in a process apart. */
export function ownSqlOver(analytics: Analytics): OwnSql {
  return async (sql, version) => {
    const tables = { [OWN_SQL_TABLE]: parquetPath(analytics, version) };
    return (await runPeopleSql({ sql, tables, columns: summedColumns(version) })).rows;
  };
}
