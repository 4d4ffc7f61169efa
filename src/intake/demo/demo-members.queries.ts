import type { Reading } from '../../store/database.ts';

/** Whether anybody has an account. */
export async function hasPeople(reading: Reading): Promise<boolean> {
  return (await reading.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Whether there are stories, and all of them are the demo newsroom's. */
export async function isAllDemo(reading: Reading): Promise<boolean> {
  const rows = await reading.selectFrom('stories').select('demo').distinct().execute();
  return rows.length === 1 && rows[0]?.demo === true;
}

/** The password hashes of demo members who are not closed, by address; null for one that was taken away. */
export async function demoPasswordHashes(reading: Reading): Promise<ReadonlyMap<string, string | null>> {
  const rows = await reading
    .selectFrom('users')
    .innerJoin('logins', 'logins.user_id', 'users.id')
    .select(['users.email', 'logins.password'])
    .where('users.demo', '=', true)
    .where('users.disabled_at', 'is', null)
    .where('logins.provider_id', '=', 'credential')
    .execute();
  return new Map(rows.map(({ email, password }) => [email, password]));
}
