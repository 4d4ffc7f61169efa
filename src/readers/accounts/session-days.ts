import type { Role } from '../member.ts';

/**
 * How long after it began a login ends, in days, however often it is used. Thirty is what NIST SP 800-63B (AAL1) gives a
 * reader; whoever can publish proves more, and more often.
 */
const DAYS = { reader: 30, staff: 7 } as const;

/** The most days a login lasts, whoever it is of. */
export const LONGEST_SESSION_DAYS = DAYS.reader;

/** When a login of somebody with this role ends that began at `startedAt`. */
export function sessionEnd(role: Role, startedAt: Date): Date {
  const days = role === 'reader' ? DAYS.reader : DAYS.staff;
  return new Date(startedAt.getTime() + days * 86_400_000);
}
