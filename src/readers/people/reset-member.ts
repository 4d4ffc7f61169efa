import { sql } from 'kysely';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { KEY_MINUTES } from '../accounts/ask-key.ts';
import { endSessionsOf } from '../accounts/end-sessions.ts';
import { newMailKey } from '../accounts/mail-key.ts';
import { keptAs } from '../accounts/mailed-key.queries.ts';
import { loginResetLetter } from '../letters/people.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Manager } from '../permission.ts';
import { revokeTokensOf } from '../tokens/revoke-token.ts';
import { lockPerson } from './lock-person.ts';
import { keyLink, languageOf, type PeopleConfig, refuseSelf } from './person.ts';

/** How a login is reset: `endTwoStep` holds the reason why codes and passkeys go too; null keeps them. */
export interface Reset {
  readonly id: string;
  readonly endTwoStep: string | null;
}

/**
 * Ends every session of a person, revokes their tokens, and sends them a link to choose another password; for somebody who has lost
 * everything, their codes and passkeys are removed too. Answers the link.
 */
export async function resetMember(
  writing: Writing,
  by: Manager,
  { id, endTwoStep }: Reset,
  config: PeopleConfig,
  now: Date,
): Promise<string> {
  refuseSelf(by, id);
  const person = await lockPerson(writing, id);
  if (person.disabled_at) {
    throw refusal('accountClosedNow');
  }
  await actAs(writing, by.member?.id ?? null);
  await endSessionsOf(writing, id, null);
  await revokeTokensOf(writing, id, by.member?.id ?? null, now);
  if (endTwoStep !== null) {
    await writing.deleteFrom('two_factors').where('user_id', '=', id).execute();
    await writing.deleteFrom('passkeys').where('user_id', '=', id).execute();
    const off = { two_factor_enabled: false, updated_at: now };
    await writing.updateTable('users').set(off).where('id', '=', id).execute();
  }
  await sql`select append_log(cast(${by.member?.id ?? null} as uuid), 'reset login', null, 'users', cast(${id} as uuid),
    jsonb_build_object('twoStepEnded', ${endTwoStep !== null}::boolean))`.execute(writing);
  const { key } = newMailKey();
  await writing
    .insertInto('verifications')
    .values({
      id: newId(),
      identifier: keptAs('reset', key),
      value: id,
      expires_at: new Date(now.getTime() + KEY_MINUTES.reset * 60_000),
      created_at: now,
      updated_at: now,
    })
    .execute();
  const language = languageOf(person, config);
  const link = keyLink('/reset/finish', key, language, config);
  const letter = loginResetLetter({ link, reason: endTwoStep }, language, config);
  await postLetter(writing, letter, { email: person.email, userId: id }, config, now);
  return link;
}
