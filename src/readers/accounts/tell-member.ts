import type { Config } from '../../config.ts';
import type { Writing } from '../../store/database.ts';
import type { Happened } from '../letters/account.letter.ts';
import { accountNews, happenedLetter } from '../letters/account.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Authorized } from '../permission.ts';

/** Writes to a member that something happened to their account, in case it was not them. */
export async function tellMember(
  writing: Writing,
  by: Authorized<'use own account'>,
  happened: Happened,
  config: Config,
  now: Date,
): Promise<void> {
  const letter = happenedLetter(happened, accountNews(config, by.member.language, now));
  await postLetter(writing, letter, { email: by.member.email, userId: by.member.id }, config, now);
}
