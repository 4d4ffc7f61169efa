import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import { type LoggedChange, lookAtLog, writeAndTell } from './changes.ts';
import type { Tables } from './tables.ts';

/** What a store does in the same way on both databases; `pass` is called with each change that it has announced. */
export function storeOn(db: Kysely<Tables>, pass: (change: LoggedChange) => void) {
  return {
    reading: db,
    forBetterAuth: db,
    write: <T>(change: (writing: Transaction<Tables>) => Promise<T>) => writeAndTell(db, change, pass),
    statement: async (text: string, params: readonly unknown[] = []) => {
      const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...params]));
      return { rows: rows as Record<string, unknown>[] };
    },
    position: async () => (await lookAtLog(db, null)).position,
    changesSince: async (position: string) => {
      const { changes } = await lookAtLog(db, position);
      return changes?.map(({ channel, payload }) => ({ channel, payload })) ?? null;
    },
    ping: async () => {
      await sql`select 1`.execute(db);
    },
  };
}
