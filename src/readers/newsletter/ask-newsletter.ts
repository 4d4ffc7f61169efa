import { newId } from '../../store/ids.ts';
import type { DoorParts } from '../accounts/asking.ts';
import { countsOf } from '../accounts/attempt.ts';
import { countAttempt } from '../accounts/limit-attempts.ts';
import { newMailKey } from '../accounts/mail-key.ts';
import { unsubscribeAddress } from '../alerts/unsubscribe-key.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { MemberLanguage } from '../member.ts';
import { alreadyLetter, confirmLetter } from './newsletter.letter.ts';

/**
 * Sends an address a confirmation request for the newsletter; a subscribed one is notified instead, after the same
 * work. Returns when to retry if there are too many requests from one network; null on success.
 */
export async function askNewsletter(
  { store, accounts, config, clock }: DoorParts,
  { email, language }: { readonly email: string; readonly language: MemberLanguage },
  network: string,
): Promise<Date | null> {
  const now = clock.now();
  const counts = countsOf(accounts.secrets, 'newsletter', { account: email, network });
  const counted = await countAttempt(store, counts, now);
  // Do not reveal whether an address was asked too often.
  if (counted.over !== null) {
    const details = { what: 'newsletter', of: counted.over };
    accounts.note('letters refused', { member: null, network }, details);
    return counted.over === 'network' ? counted.again : null;
  }
  const { key, hash } = newMailKey();
  await store.write(async (writing) => {
    // One statement, so that two concurrent requests for an address create one row; a confirmed one is unchanged.
    const row = await writing
      .insertInto('subscribers')
      .values({
        id: newId(),
        email,
        language,
        token_hash: hash,
        confirmed_at: null,
        last_sent_at: null,
        created_at: now,
      })
      .onConflict((conflict) =>
        conflict.column('email').doUpdateSet((eb) => ({
          token_hash: eb
            .case()
            .when('subscribers.confirmed_at', 'is', null)
            .then(eb.ref('excluded.token_hash'))
            .else(eb.ref('subscribers.token_hash'))
            .end(),
          language: eb
            .case()
            .when('subscribers.confirmed_at', 'is', null)
            .then(eb.ref('excluded.language'))
            .else(eb.ref('subscribers.language'))
            .end(),
          created_at: eb
            .case()
            .when('subscribers.confirmed_at', 'is', null)
            .then(eb.ref('excluded.created_at'))
            .else(eb.ref('subscribers.created_at'))
            .end(),
        })),
      )
      .returning(['id', 'language', 'confirmed_at'])
      .executeTakeFirstOrThrow();
    const from = { config, language: row.language };
    const subscription = { kind: 'newsletter', id: row.id } as const;
    const letter = row.confirmed_at
      ? alreadyLetter(from, unsubscribeAddress(config.PUBLIC_URL, accounts.secrets.current, subscription))
      : confirmLetter(from, key);
    await postLetter(writing, letter, { email, userId: null }, config, now);
  });
  return null;
}
