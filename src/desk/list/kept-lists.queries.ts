import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { KeptList, ListQuery } from './story-list.ts';

/** The lists a member keeps, and those others share, by name. */
export async function keptLists(reading: Reading, memberId: string): Promise<KeptList[]> {
  const rows = await lists(reading)
    .where((eb) => eb.or([eb('l.user_id', '=', memberId), eb('l.shared', '=', true)]))
    .orderBy(sql`lower(l.name)`)
    .orderBy('l.id')
    .execute();
  return rows.map(listOf);
}

/** One kept list; null where there is none. */
export async function findKeptList(reading: Reading | Writing, id: string): Promise<KeptList | null> {
  const row = await lists(reading).where('l.id', '=', id).executeTakeFirst();
  return row ? listOf(row) : null;
}

const lists = (reading: Reading | Writing) =>
  reading
    .selectFrom('story_lists as l')
    .innerJoin('users as u', 'u.id', 'l.user_id')
    .select(['l.id', 'l.name', 'l.shared', 'l.query', 'u.id as ownerId', 'u.name as ownerName']);

function listOf(row: {
  id: string;
  name: string;
  shared: boolean;
  query: unknown;
  ownerId: string;
  ownerName: string;
}): KeptList {
  return {
    id: row.id,
    name: row.name,
    shared: row.shared,
    owner: { id: row.ownerId, name: row.ownerName },
    query: row.query as ListQuery,
  };
}
