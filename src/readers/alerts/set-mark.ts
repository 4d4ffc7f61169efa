import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';

/** Notes that the work called `name` is done up to `at`; a mark never goes back. */
export async function setMark(writing: Writing, name: string, at: Date): Promise<void> {
  await writing
    .insertInto('marks')
    .values({ name, at })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ at: sql<Date>`greatest(marks.at, excluded.at)` }),
    )
    .execute();
}
