import { checkOwnPassword } from '../../readers/accounts/check-own-password.ts';
import type { Action, Authorized } from '../../readers/permission.ts';
import type { Words } from '../../words/words.ts';
import type { ActContext } from '../http/own-page.ts';
import type { PermittedVisitor } from '../http/visitor.ts';

/** A member who is logged in and acts on their own account. */
export type Owner = PermittedVisitor<'use own account'>;

/** Why the password was rejected. */
export interface PasswordFault {
  readonly wrong: string;
  readonly status: 400 | 429;
  readonly headers: Readonly<Record<string, string>>;
}

/** The form field in which a member re-enters their password. */
export const PASSWORD_AGAIN = { most: 1000, exact: true } as const;

/** Checks a member's password again; null when it is right. */
export async function askPassword(
  context: ActContext,
  visitor: Owner,
  password: string,
  words: Words,
): Promise<PasswordFault | null> {
  const asked = await confirmPassword(context, visitor, password, words);
  return 'by' in asked ? null : asked;
}

/** Checks a member's password again; returns proof that they gave it, or why it was rejected. */
export async function confirmPassword<A extends Action>(
  context: ActContext,
  { by, network }: Pick<PermittedVisitor<A>, 'by' | 'network'>,
  password: string,
  words: Words,
): Promise<PasswordFault | { readonly by: Authorized<A> }> {
  // An empty password does not count as a failed attempt.
  if (password === '') return { wrong: words.say('accountPasswordMissing'), status: 400, headers: {} };
  const asked = await checkOwnPassword(context, by, password, network);
  if (asked.right) return { by: asked.by };
  if (asked.again === null) return { wrong: words.say('accountPasswordWrong'), status: 400, headers: {} };
  return tooMany(asked.again, context.clock.now(), words);
}

/** Says when to try again after too many attempts. */
export function tooMany(again: Date, now: Date, words: Words): PasswordFault {
  const seconds = Math.max(1, Math.ceil((again.getTime() - now.getTime()) / 1000));
  return {
    wrong: words.say('accountTooMany', { count: Math.ceil(seconds / 60) }),
    status: 429,
    headers: { 'Retry-After': String(seconds) },
  };
}
