import { sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import type { Count } from './attempt.ts';

/** What came of counting: it may go on, or not before `again`. */
export type Counted =
  | { readonly over: null; readonly ids: readonly number[] }
  | { readonly over: Count['of']; readonly again: Date };

/**
 * Counts one attempt before it is made, under every one of `counts`; where one of them is full, it counts nothing.
 * Whoever asks for the same key waits until this is written, so that many at once are no more than the limit.
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

/** Takes an attempt back that turned out right: only wrong ones count. */
export async function forgiveAttempt(store: Pick<Store, 'write'>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await store.write((writing) => writing.deleteFrom('attempts').where('id', 'in', ids).execute());
}

/** Forgets what was counted under the keys of `counts`. */
export async function forgetCounts(writing: Writing, counts: readonly Count[]): Promise<void> {
  const keys = counts.map(({ key }) => key);
  if (keys.length > 0) await writing.deleteFrom('attempts').where('key', 'in', keys).execute();
}

/** When the oldest of so many attempts is forgotten; null when there are fewer. */
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

/** Locks the keys in one order for everybody, so that no two wait for each other. */
async function oneByOne(writing: Writing, keys: readonly string[]): Promise<void> {
  for (const key of [...keys].sort()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 3))`.execute(writing);
  }
}
