import type { Writing } from '../../store/database.ts';
import type { ListFormat } from './watch-list.ts';

/** Keeps what came of fetching a list: that it came whole, or why it did not. */
export async function noteFetch(
  writing: Writing,
  format: ListFormat,
  at: Date,
  problem: string | null,
): Promise<void> {
  const tried = { tried_at: at, problem: problem ?? '', ...(problem === null && { fetched_at: at }) };
  await writing
    .insertInto('list_fetches')
    .values({ format, fetched_at: null, ...tried })
    .onConflict((conflict) => conflict.column('format').doUpdateSet(tried))
    .execute();
}
