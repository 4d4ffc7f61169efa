import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';

/** The first name of each of these entries, as any version of the list has it, by key. */
export async function entryNames(
  reading: Reading,
  slug: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await reading
    .selectFrom('watch_list_entries as e')
    .innerJoin('watch_lists as l', 'l.id', 'e.list_id')
    .distinctOn('e.key')
    .select(['e.key', sql<string>`e.entry->'names'->0->>'name'`.as('name')])
    .where('l.slug', '=', slug)
    .where('e.key', '=', sql<string>`any(${[...keys]})`)
    .orderBy('e.key')
    .orderBy('e.id', 'desc')
    .execute();
  return new Map(rows.map(({ key, name }) => [key, name]));
}
