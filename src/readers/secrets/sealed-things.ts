import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { seal, sealMark, unseal } from './seal.ts';
import type { Secrets } from './secrets.ts';

/** A column whose values are encrypted with the portal's secret. */
interface SealedColumn {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** The rows of the table; omitted: all. */
  readonly rows?: string;
  /** The form of values written before encryption was introduced; null if there never were any. */
  readonly plain: RegExp | null;
}

/** Everything that is encrypted with the portal's secret. Anything added here is rotated, and reset, with the rest. */
export const SEALED: readonly SealedColumn[] = [
  { table: 'two_factors', key: 'id', column: 'secret', plain: null },
  { table: 'two_factors', key: 'id', column: 'backup_codes', plain: null },
  { table: 'secrets', key: 'name', column: 'value', rows: `name = 'vapid'`, plain: /^\{/ },
  { table: 'webhooks', key: 'id', column: 'secret', plain: /^whsec_/ },
  { table: 'feeds', key: 'id', column: 'secret', plain: null },
  { table: 'feed_hubs', key: 'token', column: 'secret', plain: null },
];

/**
 * Encrypts everything with the current secret, each row locked until the transaction ends. Returns how many values were
 * re-encrypted, and how many none of the secrets can decrypt, which stay as they are.
 */
export async function sealAnew(
  writing: Writing,
  secrets: Secrets,
): Promise<{ sealed: number; unopened: number }> {
  const counted = { sealed: 0, unopened: 0 };
  for (const place of SEALED) {
    const [table, key, column] = [sql.table(place.table), sql.ref(place.key), sql.ref(place.column)];
    const those = place.rows ? sql.raw(place.rows) : sql`true`;
    const mark = `${sealMark(secrets.current)}%`;
    const { rows } = await sql<{ key: string; value: string }>`select ${key} as key, ${column} as value
      from ${table} where ${those} and ${column} not like ${mark} for update`.execute(writing);
    for (const row of rows) {
      const text = place.plain?.test(row.value) ? row.value : await unseal(secrets, row.value);
      if (text === null) counted.unopened += 1;
      else {
        const value = await seal(secrets, text);
        await sql`update ${table} set ${column} = ${value} where ${key} = ${row.key}`.execute(writing);
        counted.sealed += 1;
      }
    }
  }
  return counted;
}

/** Some encrypted values, for trying a secret. */
export async function someSealed(writing: Writing): Promise<string[]> {
  const { rows } = await sql<{
    value: string;
  }>`select secret as value from two_factors order by id limit 20`.execute(writing);
  return rows.map(({ value }) => value);
}
