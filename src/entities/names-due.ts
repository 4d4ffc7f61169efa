import { sql } from 'kysely';
import type { Reading, Writing } from '../store/database.ts';

/** When the next story comes out by itself that says what an entity is called, past or to come; null when none does. */
export async function nextNamesDue(reading: Reading): Promise<Date | null> {
  const row = await reading
    .selectFrom('entities')
    .select(sql<Date | null>`min(names_due)`.as('at'))
    .where('names_due', 'is not', null)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Lets readers see what stories call entities that have come out by now; answers the ids of the entities. */
export async function nameDue(writing: Writing, now: Date): Promise<string[]> {
  const due = await writing
    .selectFrom('entities')
    .select('id')
    .where('names_due', '<=', now)
    .orderBy('id')
    .forUpdate()
    .execute();
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return [];
  await sql`select entities_name(cast(${ids} as uuid[]), ${now})`.execute(writing);
  return ids;
}
