import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { NO_DESK_LETTERS } from '../desk-letters/desk-letters.ts';
import { takeBackDeskLetters } from '../desk-letters/leave-desk.ts';
import type { Subscription } from './unsubscribe-key.ts';

/** Ends a subscription: alerts, corrections or notices of the desk go out by mail no more, or the address is on the newsletter's list no more. */
export async function endSubscription(writing: Writing, { kind, id }: Subscription): Promise<void> {
  if (kind === 'newsletter') {
    const gone = await writing
      .deleteFrom('subscribers')
      .where('id', '=', id)
      .returning('email')
      .executeTakeFirst();
    if (gone)
      await writing
        .deleteFrom('letters')
        .where('recipient', '=', gone.email)
        .where('kind', '=', 'newsletter')
        .execute();
    return;
  }
  if (kind === 'corrections') {
    await writing.updateTable('users').set({ corrections_by_mail: false }).where('id', '=', id).execute();
    await writing.deleteFrom('letters').where('user_id', '=', id).where('kind', '=', 'correction').execute();
    return;
  }
  if (kind === 'desk') {
    await writing
      .updateTable('users')
      .set({ desk_letters: json<Readonly<Record<string, string>>>(NO_DESK_LETTERS) })
      .where('id', '=', id)
      .execute();
    await takeBackDeskLetters(writing, id);
    return;
  }
  await writing.updateTable('users').set({ alerts_by_mail: false }).where('id', '=', id).execute();
  await writing.deleteFrom('letters').where('user_id', '=', id).where('kind', '=', 'alert').execute();
}
