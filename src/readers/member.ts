import type { Config } from '../config.ts';

/** The roles of members: a reader, or one of the newsroom's staff. */
export const ROLES = ['reader', 'reporter', 'editor', 'data editor', 'administrator'] as const;

/** The role of a member. */
export type Role = (typeof ROLES)[number];

/** A language for the interface and emails. */
export type MemberLanguage = Config['PORTAL_LANGUAGE'];

/** A person with an account. */
export interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The language chosen for pages and emails; null: the portal's. */
  readonly language: MemberLanguage | null;
  /** Whether logging in with a password or a link also requires a code. */
  readonly twoStep: boolean;
  /** Whether reading history is stored. */
  readonly keepsHistory: boolean;
  /** Whether history and follows may be used for recommendations. */
  readonly wantsRecommended: boolean;
  /** Whether a custom front page replaces `/`. */
  readonly ownFront: boolean;
}

/** How a member authenticated: `code` is a password or link together with a code. */
export type Passed = 'password' | 'code' | 'link' | 'passkey';

/** A member who is logged in. */
export interface Session {
  readonly id: string;
  /** `token`: a program with a member's token. */
  readonly passed: Passed | 'token';
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly member: Member;
  /** The Set-Cookie header with a new signature, after the portal's secret changed. */
  readonly renewed?: string;
}

/** Whether a member is newsroom staff. */
export function isStaff(member: Pick<Member, 'role'>): boolean {
  return member.role !== 'reader';
}
