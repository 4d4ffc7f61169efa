import type { Config } from '../../config.ts';
import type { Writing } from '../../store/database.ts';
import { postLetter } from '../letters/post-letter.ts';
import { correctionLetter } from './correction.letter.ts';
import type { CorrectionToTell } from './correction-readers.queries.ts';
import { unsubscribeAddress } from './unsubscribe-key.ts';

/** How to notify members of a correction. */
export interface TellingOfCorrection {
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PORTAL_LANGUAGE' | 'PORTAL_ZONE' | 'PUBLIC_URL'>;
  readonly secret: string;
  readonly now: Date;
}

/**
 * Writes a member the email about a correction, and records that, both in the caller's transaction: so nobody is
 * notified twice, however many workers run and whenever one is killed. Returns whether an email was written.
 */
export async function tellOfCorrection(
  writing: Writing,
  correction: CorrectionToTell,
  userId: string,
  { config, secret, now }: TellingOfCorrection,
): Promise<boolean> {
  // Concurrent notifications to this member wait here, and then find that it was sent.
  const member = await writing
    .selectFrom('users')
    .select(['id', 'email', 'language', 'corrections_by_mail', 'disabled_at'])
    .where('id', '=', userId)
    .forUpdate()
    .executeTakeFirst();
  if (!member || member.disabled_at || !member.corrections_by_mail) return false;
  const noted = await writing
    .insertInto('correction_letters')
    .values({ correction_id: correction.id, user_id: userId, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  if (!noted) return false;
  const stopAt = unsubscribeAddress(config.PUBLIC_URL, secret, { kind: 'corrections', id: userId });
  const { slug, headline, storyLanguage } = correction;
  const letter = correctionLetter(
    {
      language: member.language ?? config.PORTAL_LANGUAGE,
      correction,
      story: { slug, headline, language: storyLanguage },
      publicUrl: config.PUBLIC_URL,
      zone: config.PORTAL_ZONE,
    },
    stopAt,
  );
  await postLetter(writing, letter, { email: member.email, userId }, config, now);
  return true;
}

/** Records that all members have been notified of a correction. */
export async function settleCorrection(writing: Writing, correctionId: string): Promise<void> {
  await writing.deleteFrom('corrections_to_tell').where('correction_id', '=', correctionId).execute();
}
