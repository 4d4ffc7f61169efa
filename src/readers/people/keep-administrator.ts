import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';

/** Refuses to take the role of `id` away when nobody else would be left to give it back. */
export async function keepAdministrator(writing: Writing, id: string): Promise<void> {
  // Locked, so that two administrators cannot remove each other at the same moment.
  const administrators = await writing
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (administrators.length !== 1 || administrators[0]?.id !== id) return;
  throw refusal('lastAdministrator');
}
