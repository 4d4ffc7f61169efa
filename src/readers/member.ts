import type { Config } from '../config.ts';

/** What a member may be: a reader, or one of the newsroom's staff. */
export const ROLES = ['reader', 'reporter', 'editor', 'data editor', 'administrator'] as const;

/** What a member is. */
export type Role = (typeof ROLES)[number];

/** A language members are spoken and written to in. */
export type MemberLanguage = Config['PORTAL_LANGUAGE'];

/** A person with an account. */
export interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The language chosen for pages and letters; null leaves it to the portal. */
  readonly language: MemberLanguage | null;
  /** Whether logging in with a password or a link asks for a code as well. */
  readonly twoStep: boolean;
  /** Whether what is read is kept as history. */
  readonly keepsHistory: boolean;
  /** Whether history and follows may be used to recommend. */
  readonly wantsRecommended: boolean;
  /** Whether a front page of one's own stands at `/`. */
  readonly ownFront: boolean;
}

/** How somebody proved who they are: `code` is a password or link together with a code. */
export type Passed = 'password' | 'code' | 'link' | 'passkey';

/** A member who is logged in. */
export interface Session {
  readonly id: string;
  /** `token`: a program that comes with a member's token. */
  readonly passed: Passed | 'token';
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly member: Member;
  /** The Set-Cookie field that gives the browser today's signature, after the portal's secret was changed. */
  readonly renewed?: string;
}

/** Whether somebody works for the newsroom. */
export function isStaff(member: Pick<Member, 'role'>): boolean {
  return member.role !== 'reader';
}
