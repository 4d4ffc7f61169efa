import { checkOwnPassword } from '../../readers/accounts/check-own-password.ts';
import type { Action, Authorized } from '../../readers/permission.ts';
import type { Words } from '../../words/words.ts';
import type { ActContext } from '../http/own-page.ts';
import type { PermittedVisitor } from '../http/visitor.ts';

/** A member who is logged in and asks for something of their own account. */
export type Owner = PermittedVisitor<'use own account'>;

/** Why the password that was sent does not do. */
export interface PasswordFault {
  readonly wrong: string;
  readonly status: 400 | 429;
  readonly headers: Readonly<Record<string, string>>;
}

/** The field with which a member gives their password again. */
export const PASSWORD_AGAIN = { most: 1000, exact: true } as const;

/** Asks a member for their password again; null when it is right. */
export async function askPassword(
  context: ActContext,
  visitor: Owner,
  password: string,
  words: Words,
): Promise<PasswordFault | null> {
  const asked = await confirmPassword(context, visitor, password, words);
  return 'by' in asked ? null : asked;
}

/** Asks a member for their password again; the proof that they gave it, or why what was sent does not do. */
export async function confirmPassword<A extends Action>(
  context: ActContext,
  { by, network }: Pick<PermittedVisitor<A>, 'by' | 'network'>,
  password: string,
  words: Words,
): Promise<PasswordFault | { readonly by: Authorized<A> }> {
  // Whoever sent none has guessed nothing.
  if (password === '') return { wrong: words.say('accountPasswordMissing'), status: 400, headers: {} };
  const asked = await checkOwnPassword(context, by, password, network);
  if (asked.right) return { by: asked.by };
  if (asked.again === null) return { wrong: words.say('accountPasswordWrong'), status: 400, headers: {} };
  return tooMany(asked.again, context.clock.now(), words);
}

/** Says when something that was tried too often may be tried again. */
export function tooMany(again: Date, now: Date, words: Words): PasswordFault {
  const seconds = Math.max(1, Math.ceil((again.getTime() - now.getTime()) / 1000));
  return {
    wrong: words.say('accountTooMany', { count: Math.ceil(seconds / 60) }),
    status: 429,
    headers: { 'Retry-After': String(seconds) },
  };
}
