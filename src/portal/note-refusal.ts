import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { Accounts } from '../readers/accounts/accounts.ts';
import type { Session } from '../readers/member.ts';
import { TwoStepNeeded } from '../readers/permission.ts';

/** Logs that a member asked for what is not for them, or that another site asked in somebody's name. */
export function noteRefusal(
  error: unknown,
  { ip: network }: FastifyRequest,
  { path }: { readonly path: string },
  session: Session | null,
  { accounts }: { readonly accounts: Accounts },
): void {
  if (!(error instanceof Problem) || error.kind !== 'not allowed') return;
  if (session) {
    const why = error instanceof TwoStepNeeded ? 'second step' : 'role';
    accounts.note('not allowed', { member: session.member.id, network }, { path, why });
  } else accounts.note('other site refused', { member: null, network }, { path });
}
