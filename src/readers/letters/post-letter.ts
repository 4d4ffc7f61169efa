import type { Config } from '../../config.ts';
import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { composeLetter } from './compose-letter.ts';
import type { Letter } from './letter.ts';

/** The channel on which the worker hears that a letter is due. */
export const LETTERS_CHANNEL = 'letters';

/** Whom a letter goes to. */
export interface Recipient {
  readonly email: string;
  /** The member it belongs to, whose letters go when they go; null for a stranger. */
  readonly userId: string | null;
}

/** What of the settings is in every letter: the newsroom's name, and its logo. */
type LetterHead = Pick<Config, 'PORTAL_NAME'> & Partial<Pick<Config, 'PORTAL_LOGO' | 'PUBLIC_URL'>>;

/**
 * Puts a letter into the outbox, in the caller's transaction: it goes out when that commits, and not when it does not.
 * Answers its id.
 */
export async function postLetter(
  writing: Writing,
  letter: Letter,
  to: Recipient,
  config: LetterHead,
  now: Date,
): Promise<string> {
  const id = newId();
  const { PORTAL_NAME: from, PORTAL_LOGO: logo, PUBLIC_URL: site = '' } = config;
  // The address stays when the logo changes: letters are read for years.
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
