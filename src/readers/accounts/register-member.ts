import { newId } from '../../store/ids.ts';
import { keyLetter, knownAddressLetter } from '../letters/door.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { DoorParts, LetterAsked } from './asking.ts';
import { countsOf } from './attempt.ts';
import { countAttempt } from './limit-attempts.ts';
import { hashOfKey, newMailKey } from './mail-key.ts';
import { hashPassword } from './password.ts';

/** How long a registration waits for its link to be followed. */
export const REGISTRATION_HOURS = 24;

/** A registration request. */
export interface Registering extends LetterAsked {
  readonly name: string;
  readonly password: string;
  readonly keepsHistory: boolean;
  /** The identifier of the browser they register in. */
  readonly browser: string;
}

/**
 * Stores a registration until the link in its email is followed; only then is the account created. If the address
 * already has one, the steps are the same, but the email says so and the row gives no access. Returns when to retry if
 * there are too many from one network; null on success.
 */
export async function registerMember(
  { store, accounts, config, clock }: DoorParts,
  asked: Registering,
  network: string,
): Promise<Date | null> {
  const now = clock.now();
  const { email, name, keepsHistory, language, next } = asked;
  const counts = countsOf(accounts.secrets, 'registration', { account: email, network });
  const counted = await countAttempt(store, counts, now);
  if (counted.over !== null) {
    const details = { what: 'registration', of: counted.over };
    accounts.note('letters refused', { member: null, network }, details);
  }
  if (counted.over === 'network') return counted.again;
  const password = await hashPassword(asked.password);
  // No more emails to this address: the page is the same, so that nobody finds out.
  if (counted.over === 'account') return null;
  const { key, hash } = newMailKey();
  await store.write(async (writing) => {
    const known = await writing
      .selectFrom('users')
      .select(['id', 'language'])
      .where('email', '=', email)
      .executeTakeFirst();
    await writing
      .insertInto('registrations')
      .values({
        id: newId(),
        kind: 'registration',
        ...(known ? { email: '', name: '' } : { email, name }),
        password,
        language,
        keeps_history: keepsHistory,
        token_hash: hash,
        browser_hash: hashOfKey(asked.browser),
        expires_at: new Date(now.getTime() + REGISTRATION_HOURS * 3_600_000),
        created_at: now,
      })
      .execute();
    const letter = known
      ? knownAddressLetter({ config, language: known.language ?? language })
      : keyLetter('registration', { config, language }, key, next);
    await postLetter(writing, letter, { email, userId: known?.id ?? null }, config, now);
  });
  accounts.note('registration asked', { member: null, network });
  return null;
}
