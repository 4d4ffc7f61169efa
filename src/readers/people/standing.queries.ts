import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Member } from '../member.ts';

/** A member whose account is open, with the role they have at this moment. */
export type StandingMember = Pick<Member, 'id' | 'role'>;

/** The member with this id; null where there is none, or the account was closed. */
export async function findStanding(reading: Reading, id: string | null): Promise<StandingMember | null> {
  if (id === null || !isId(id)) return null;
  const found = await reading
    .selectFrom('users')
    .select(['id', 'role'])
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return found ?? null;
}
