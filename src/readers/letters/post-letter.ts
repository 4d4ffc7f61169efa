import type { Config } from '../../config.ts';
import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { composeLetter } from './compose-letter.ts';
import type { Letter } from './letter.ts';

/** The channel that notifies the worker that an email is due. */
export const LETTERS_CHANNEL = 'letters';

/** The recipient of an email. */
export interface Recipient {
  readonly email: string;
  /** The member it belongs to, with whom it is deleted; null if there is no account. */
  readonly userId: string | null;
}

/** The settings used in every email: the newsroom's name, and its logo. */
type LetterHead = Pick<Config, 'PORTAL_NAME'> & Partial<Pick<Config, 'PORTAL_LOGO' | 'PUBLIC_URL'>>;

/** Puts an email into the outbox, in the caller's transaction: it is sent only if that commits. Returns its id. */
export async function postLetter(
  writing: Writing,
  letter: Letter,
  to: Recipient,
  config: LetterHead,
  now: Date,
): Promise<string> {
  const id = newId();
  const { PORTAL_NAME: from, PORTAL_LOGO: logo, PUBLIC_URL: site = '' } = config;
  // The address stays the same when the logo changes: emails are read for years.
  const { text, html } = composeLetter(letter, from, logo ? `${site}/logo.png` : null);
  const { kind, language, subject, headers = {} } = letter;
  await writing
    .insertInto('letters')
    .values({
      id,
      user_id: to.userId,
      recipient: to.email,
      kind,
      language,
      subject,
      text,
      html,
      headers: json(headers),
      created_at: now,
      due_at: now,
      failure: null,
      given_up_at: null,
    })
    .execute();
  await announceChange(writing, LETTERS_CHANNEL, '');
  return id;
}
