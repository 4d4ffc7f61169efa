import type { Writing } from '../../store/database.ts';

/** How far behind the last use that is shown may be: each use is a write otherwise. */
export const USE_NOTED_EVERY = 60_000;

/** Notes that a token was used. */
export async function noteUse(writing: Writing, id: string, now: Date): Promise<void> {
  await writing.updateTable('api_tokens').set({ last_used_at: now }).where('id', '=', id).execute();
}
