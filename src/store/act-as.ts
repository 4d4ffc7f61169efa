import { sql } from 'kysely';
import type { Store, Writing } from './database.ts';

/** Says for the audit log who makes the changes of this transaction; null: the operator at a terminal. */
export async function actAs(writing: Writing, memberId: string | null): Promise<void> {
  await sql`select set_config('sourceline.actor', ${memberId ?? ''}, true)`.execute(writing);
}

/** Says for the audit log with which token the changes of this transaction are made. */
export async function actWithToken(writing: Writing, tokenId: string): Promise<void> {
  await sql`select set_config('sourceline.token', ${tokenId}, true)`.execute(writing);
}

/** Says for the audit log which invitation the account that this transaction makes was asked for by. */
export async function actOnInvitation(writing: Writing, invitationId: string): Promise<void> {
  await sql`select set_config('sourceline.invitation', ${invitationId}, true)`.execute(writing);
}

/** The store with every change made in the name of a token, as the audit log tells it. */
export function storeOf(store: Store, tokenId: string): Store {
  return {
    ...store,
    write: (change) =>
      store.write(async (writing) => {
        await actWithToken(writing, tokenId);
        return change(writing);
      }),
  };
}
