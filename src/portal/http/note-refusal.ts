import type { FastifyRequest } from 'fastify';
import { Problem } from '../../errors.ts';
import type { Accounts } from '../../readers/accounts/accounts.ts';
import type { Session } from '../../readers/member.ts';
import { isRefusal } from '../../words/refusal.ts';

/** Logs that a member requested something they may not, or that another site made a request in someone's name. */
export function noteRefusal(
  error: unknown,
  { ip: network }: FastifyRequest,
  { path }: { readonly path: string },
  session: Session | null,
  { accounts }: { readonly accounts: Accounts },
): void {
  if (isRefusal(error, 'otherSite')) {
    accounts.note('other site refused', { member: null, network }, { path });
    return;
  }
  // A wrong set-up key has its own log line, and says nothing about the member who has it.
  if (!session || isRefusal(error, 'setupKeyWrong')) return;
  if (!(error instanceof Problem) || error.kind !== 'not allowed') return;
  const why = isRefusal(error, 'secondStepMissing') ? 'second step' : 'role';
  accounts.note('not allowed', { member: session.member.id, network }, { path, why });
}
