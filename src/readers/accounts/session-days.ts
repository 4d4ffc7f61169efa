import type { Role } from '../member.ts';

/**
 * The lifetime of a session in days, however often it is used. Thirty is NIST SP 800-63B's limit (AAL1) for readers;
 * members who can publish authenticate more strongly, and more often.
 */
const DAYS = { reader: 30, staff: 7 } as const;

/** The maximum lifetime of any session, in days. */
export const LONGEST_SESSION_DAYS = DAYS.reader;

/** When a session of this role that started at `startedAt` ends. */
export function sessionEnd(role: Role, startedAt: Date): Date {
  const days = role === 'reader' ? DAYS.reader : DAYS.staff;
  return new Date(startedAt.getTime() + days * 86_400_000);
}
