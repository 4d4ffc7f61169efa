import { checkOwnPassword } from '../../readers/accounts/check-own-password.ts';
import type { Words } from '../messages/words.ts';
import type { ActContext } from '../own-page.ts';
import type { PermittedVisitor } from '../visitor.ts';

/** A member who is logged in and asks for something of their own account. */
export type Owner = PermittedVisitor<'use own account'>;

/** Why the password that was sent does not do. */
export interface PasswordFault {
  readonly wrong: string;
  readonly status: 400 | 429;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks a member for their password again; null when it is right. */
export async function askPassword(
  context: ActContext,
  visitor: Owner,
  password: string,
  words: Words,
): Promise<PasswordFault | null> {
  const now = context.clock.now();
  const asked = await checkOwnPassword(context, visitor.by, password, visitor.network);
  if (asked.right) return null;
  if (asked.again === null) return { wrong: words.say('accountPasswordWrong'), status: 400, headers: {} };
  return tooMany(asked.again, now, words);
}

/** Says when something that was tried too often may be tried again. */
export function tooMany(again: Date, now: Date, words: Words): PasswordFault {
  const seconds = Math.max(1, Math.ceil((again.getTime() - now.getTime()) / 1000));
  return {
    wrong: words.count('accountTooMany', Math.ceil(seconds / 60)),
    status: 429,
    headers: { 'Retry-After': String(seconds) },
  };
}
