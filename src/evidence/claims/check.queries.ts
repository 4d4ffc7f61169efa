import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import {
  type VersionRow,
  versionFields,
  versionJson,
  versionOf,
  versionOfJson,
} from '../checks/version-row.ts';
import { valuesOpen } from '../datasets/open-values.ts';
import type { Check } from './claim.ts';

/**
 * Runs of checks with the versions they asked; `forReaders` leaves out what it shows of rows that readers may not see,
 * which they may where both tables of a check are open to them.
 */
export function selectChecks(reading: Reading, forReaders: boolean) {
  const isOpen = forReaders
    ? sql<boolean>`(coalesce(${valuesOpen('d')}, false)
        and (checks.second_version_id is null or coalesce(${valuesOpen('second_datasets')}, false)))`
    : sql<boolean>`true`;
  return reading
    .selectFrom('checks')
    .leftJoin('dataset_versions', 'dataset_versions.id', 'checks.dataset_version_id')
    .leftJoin('datasets as d', 'd.id', 'dataset_versions.dataset_id')
    .leftJoin('dataset_versions as second_versions', 'second_versions.id', 'checks.second_version_id')
    .leftJoin('datasets as second_datasets', 'second_datasets.id', 'second_versions.dataset_id')
    .select(['checks.id as check_id', 'checks.claim_id', 'checks.at', 'checks.sql'])
    .select([
      sql<unknown>`case when ${isOpen} then checks.rows else '[]' end`.as('series'),
      sql<unknown>`case when ${isOpen} then checks.basis else '[]' end`.as('basis'),
      sql<boolean>`not ${isOpen}`.as('is_closed'),
      versionJson('second_versions').as('second'),
    ])
    .select(versionFields);
}

interface CheckRow extends VersionRow {
  check_id: string;
  at: Date;
  sql: string;
  series: unknown;
  basis: unknown;
  is_closed: boolean;
  second: unknown;
}

/** The check that a row of {@link selectChecks} holds. */
export function checkOf(row: CheckRow): Check {
  return {
    id: row.check_id,
    at: row.at,
    sql: row.sql,
    series: row.series as Check['series'],
    basis: row.basis as Check['basis'],
    isClosed: row.is_closed,
    version: row.version_id === null ? null : versionOf(row),
    second: row.second === null ? null : versionOfJson(row.second),
  };
}
