import type { Writing } from '../../store/database.ts';
import { CONFIRM_WITHIN } from './newsletter.queries.ts';

/** Forgets the addresses nobody confirmed in time. */
export async function forgetUnconfirmed(writing: Writing, now: Date): Promise<void> {
  await writing
    .deleteFrom('subscribers')
    .where('confirmed_at', 'is', null)
    .where('created_at', '<', new Date(now.getTime() - CONFIRM_WITHIN))
    .execute();
}
