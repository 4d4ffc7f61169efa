import { sql } from 'kysely';
import type { Store, Writing } from './database.ts';

/** Records for the audit log who makes the changes of this transaction; null: the operator at a terminal. */
export async function actAs(writing: Writing, memberId: string | null): Promise<void> {
  await sql`select set_config('sourceline.actor', ${memberId ?? ''}, true)`.execute(writing);
}

/** Records for the audit log which token makes the changes of this transaction. */
export async function actWithToken(writing: Writing, tokenId: string): Promise<void> {
  await sql`select set_config('sourceline.token', ${tokenId}, true)`.execute(writing);
}

/** Records for the audit log which invitation led to the account that this transaction creates. */
export async function actOnInvitation(writing: Writing, invitationId: string): Promise<void> {
  await sql`select set_config('sourceline.invitation', ${invitationId}, true)`.execute(writing);
}

/** The store with every change attributed to a token in the audit log. */
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
