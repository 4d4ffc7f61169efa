import { createHash, timingSafeEqual } from 'node:crypto';
import type { Permitted } from '../store/permitted.ts';
import { refusal } from '../words/refusal.ts';
import { isStaff, type Member, ROLES, type Role, type Session } from './member.ts';
import type { StandingMember } from './people/standing.queries.ts';

/** Every action that requires permission, with the roles that have it. */
export const PERMISSIONS = {
  'use own account': ROLES,
  'see the outbox': ['administrator'],
  'manage jobs': ['administrator'],
  'manage people': ['administrator'],
  'manage settings': ['administrator'],
  'write stories': ['reporter', 'editor', 'data editor', 'administrator'],
  'review stories': ['editor', 'administrator'],
  'publish stories': ['editor', 'administrator'],
  'manage pictures': ['editor', 'administrator'],
  'manage sources': ['editor', 'administrator'],
  'manage authors': ['editor', 'administrator'],
  'correct places': ['editor', 'administrator'],
  'arrange events': ['editor', 'data editor', 'administrator'],
  'arrange front': ['editor', 'administrator'],
  'manage sections': ['editor', 'administrator'],
  'manage pages': ['editor', 'administrator'],
  'manage menus': ['editor', 'administrator'],
  'manage redirects': ['editor', 'administrator'],
  'see readership': ['reporter', 'editor', 'data editor', 'administrator'],
  'bind figures': ['reporter', 'editor', 'data editor', 'administrator'],
  'sign verdicts': ['data editor', 'administrator'],
  'manage datasets': ['data editor', 'administrator'],
  'correct stories': ['editor', 'data editor', 'administrator'],
  'change baskets': ['editor', 'data editor', 'administrator'],
  'review entities': ['reporter', 'editor', 'data editor', 'administrator'],
  'publish entities': ['editor', 'data editor', 'administrator'],
  'decide hits': ['editor', 'data editor', 'administrator'],
  'manage lists': ['data editor', 'administrator'],
  'manage webhooks': ['administrator'],
  'use tokens': ['reporter', 'editor', 'data editor', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

/** An action that requires permission. */
export type Action = keyof typeof PERMISSIONS;

/**
 * Whether members of `role` may do `action`: used for what a page offers and for conditional changes. Access to an
 * address is decided by `authorize`, which also checks the session and the second step.
 */
export function roleMay(role: Role, action: Action): boolean {
  return (PERMISSIONS[action] as readonly Role[]).includes(role);
}

/**
 * The proof that `member` may do `A`. Only `authorize` creates one, so a function that requires it cannot be called
 * without a check.
 */
export interface Authorized<A extends Action> extends Permitted<A> {
  readonly member: Member;
  readonly session: Session;
}

declare const asking: unique symbol;

/** The proof that the member who asked for a job may still do `A` when it runs. */
export interface Asker<A extends Action> {
  readonly member: StandingMember;
  readonly [asking]: A;
}

declare const operating: unique symbol;

/** The proof that the program is run directly on the newsroom's database, with an administrator's permissions. */
export interface Operator {
  readonly member: null;
  readonly [operating]: true;
}

declare const founding: unique symbol;

/** The proof of holding the setup key of a newsroom that has no staff account yet. */
export interface Founder {
  readonly member: null;
  readonly [founding]: true;
}

/** A person who manages people: an administrator, or the operator at a terminal. */
export type Manager = Authorized<'manage people'> | Operator;

/**
 * Proves that the member of `session` may do `action`. Throws a Problem: `login needed` without a session, `not
 * allowed` for another role, and `secondStepMissing` for staff who logged in with only a password where `twoStep`
 * requires more.
 */
export function authorize<A extends Action>(
  session: Session | null,
  action: A,
  rules: { readonly twoStep: boolean },
): Authorized<A> {
  if (!session) throw refusal('membersOnly');
  const { member } = session;
  if (!roleMay(member.role, action)) {
    throw refusal('roleForbids');
  }
  if (
    rules.twoStep &&
    isForStaff(action) &&
    isStaff(member) &&
    !member.twoStep &&
    session.passed !== 'passkey'
  ) {
    throw refusal('secondStepMissing');
  }
  // The brand exists only for the type checker, and is created only here.
  return { member, session } as unknown as Authorized<A>;
}

/**
 * Proves that the member who asked for a job may still do `action`; their second step was checked when they asked.
 * Throws a Problem if their account was closed (null) or has another role.
 */
export function authorizeAsker<A extends Action>(member: StandingMember | null, action: A): Asker<A> {
  if (!member || !roleMay(member.role, action)) throw refusal('askerLostRole');
  return { member } as unknown as Asker<A>;
}

/** Proves that commands of the program act for the operator: only `cli/` may call it. */
export function asOperator(): Operator {
  return { member: null } as unknown as Operator;
}

/**
 * Proves that `key` is the newsroom's setup key, stored as `hash`; null: there is none. Runs in constant time. Throws
 * WrongSetupKey.
 */
export function authorizeFounder(key: string, hash: string | null): Founder {
  const given = Buffer.from(hashSetupKey(key));
  const wanted = Buffer.from(hash ?? '');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw refusal('setupKeyWrong');
  }
  return { member: null } as unknown as Founder;
}

/** The stored form of a setup key. It is 32 random bytes, which cannot be guessed: a slow hash would add nothing. */
export function hashSetupKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function isForStaff(action: Action): boolean {
  return !roleMay('reader', action);
}
