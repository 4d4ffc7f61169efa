import { newId } from '../../store/ids.ts';
import { keyLetter, nobodyLetter } from '../letters/door.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { DoorParts, LetterAsked } from './asking.ts';
import { countsOf } from './attempt.ts';
import { countAttempt } from './limit-attempts.ts';
import { newMailKey } from './mail-key.ts';
import { type KeyOpens, keptAs, NOBODY } from './mailed-key.queries.ts';

/** How long a mailed key is valid. */
export const KEY_MINUTES: Readonly<Record<KeyOpens, number>> = { login: 15, reset: 60 };

/**
 * Sends an email with a link for logging in or resetting the password; an address without a usable account gets an
 * email that says so, after the same work. Returns when to retry if there are too many from one network; null on
 * success.
 */
export async function askKey(
  { store, accounts, config, clock }: DoorParts,
  opens: KeyOpens,
  asked: LetterAsked,
  network: string,
): Promise<Date | null> {
  const now = clock.now();
  const { email, next } = asked;
  const what = opens === 'login' ? 'link' : 'reset';
  const counted = await countAttempt(
    store,
    countsOf(accounts.secrets, what, { account: email, network }),
    now,
  );
  if (counted.over !== null) {
    accounts.note('letters refused', { member: null, network }, { what: opens, of: counted.over });
    return counted.over === 'network' ? counted.again : null;
  }
  const { key } = newMailKey();
  const member = await store.write(async (writing) => {
    const user = await writing
      .selectFrom('users')
      .select(['id', 'language', 'disabled_at'])
      .where('email', '=', email)
      .executeTakeFirst();
    const welcome = user && user.disabled_at === null ? user : null;
    await writing
      .insertInto('verifications')
      .values({
        id: newId(),
        identifier: keptAs(opens, key),
        value: welcome?.id ?? NOBODY,
        expires_at: new Date(now.getTime() + KEY_MINUTES[opens] * 60_000),
        created_at: now,
        updated_at: now,
      })
      .execute();
    const language = user?.language ?? asked.language;
    const letter = welcome
      ? keyLetter(opens, { config, language }, key, next)
      : nobodyLetter({ config, language });
    await postLetter(writing, letter, { email, userId: user?.id ?? null }, config, now);
    return welcome?.id ?? null;
  });
  accounts.note('link asked', { member, network }, { what: opens });
  return null;
}
