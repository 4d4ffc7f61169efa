import type { Reading } from '../../store/database.ts';
import { readDeskLetters } from '../desk-letters/desk-letters.ts';
import type { Subscription } from './unsubscribe-key.ts';

/** Whether letters of a subscription still go out; null when there is no such member or subscriber any more. */
export async function isSubscribed(reading: Reading, { kind, id }: Subscription): Promise<boolean | null> {
  if (kind === 'newsletter') {
    const row = await reading
      .selectFrom('subscribers')
      .select('confirmed_at')
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? row.confirmed_at !== null : null;
  }
  const row = await reading
    .selectFrom('users')
    .select(['alerts_by_mail', 'corrections_by_mail', 'desk_letters'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  if (kind === 'desk')
    return Object.values(readDeskLetters(row.desk_letters)).some((rhythm) => rhythm !== 'off');
  return kind === 'alerts' ? row.alerts_by_mail : row.corrections_by_mail;
}
