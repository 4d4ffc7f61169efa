import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Authorized } from '../permission.ts';
import { LETTERS_CHANNEL } from './post-letter.ts';

/** Lets a letter be tried again at once, from the first try on; answers whether it was still there. */
export async function retryLetter(
  writing: Writing,
  _by: Authorized<'see the outbox'>,
  id: string,
  now: Date,
): Promise<boolean> {
  if (!isId(id)) return false;
  const { numUpdatedRows } = await writing
    .updateTable('letters')
    .set({ due_at: now, tries: 0, given_up_at: null })
    .where('id', '=', id)
    // A letter without a failure that was taken is with the mail server at this moment.
    .where((eb) => eb.or([eb('tries', '=', 0), eb('failure', 'is not', null)]))
    .executeTakeFirst();
  await announceChange(writing, LETTERS_CHANNEL, '');
  return numUpdatedRows > 0n;
}
