import { sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import type { Count } from './attempt.ts';

/** The result of counting: the attempt is allowed, or not before `again`. */
export type Counted =
  | { readonly over: null; readonly ids: readonly number[] }
  | { readonly over: Count['of']; readonly again: Date };

/**
 * Counts an attempt before it is made, under every one of `counts`; if one has reached its limit, nothing is counted.
 * Concurrent attempts for the same key wait for each other, so that they cannot exceed the limit.
 */
export function countAttempt(store: Pick<Store, 'write'>, counts: readonly Count[], now: Date) {
  return store.write(async (writing): Promise<Counted> => {
    await oneByOne(
      writing,
      counts.map(({ key }) => key),
    );
    for (const { key, of, limit } of counts) {
      const again = await fullUntil(writing, key, limit, now);
      if (again) return { over: of, again };
    }
    const rows = await writing
      .insertInto('attempts')
      .values(counts.map(({ key }) => ({ key, at: now })))
      .returning('id')
      .execute();
    return { over: null, ids: rows.map(({ id }) => id) };
  });
}

/** Removes a successful attempt: only failures count. */
export async function forgiveAttempt(store: Pick<Store, 'write'>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await store.write((writing) => writing.deleteFrom('attempts').where('id', 'in', ids).execute());
}

/** Deletes the counts under the keys of `counts`. */
export async function forgetCounts(writing: Writing, counts: readonly Count[]): Promise<void> {
  const keys = counts.map(({ key }) => key);
  if (keys.length > 0) await writing.deleteFrom('attempts').where('key', 'in', keys).execute();
}

/** When the oldest of this many attempts expires; null if there are fewer. */
async function fullUntil(
  writing: Writing,
  key: string,
  { most, minutes }: Count['limit'],
  now: Date,
): Promise<Date | null> {
  const window = minutes * 60_000;
  const row = await writing
    .selectFrom('attempts')
    .select('at')
    .where('key', '=', key)
    .where('at', '>', new Date(now.getTime() - window))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  return row ? new Date(row.at.getTime() + window) : null;
}

/** Locks the keys in a fixed order, to avoid deadlocks. */
async function oneByOne(writing: Writing, keys: readonly string[]): Promise<void> {
  for (const key of [...keys].sort()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 3))`.execute(writing);
  }
}
