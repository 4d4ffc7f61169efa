import type { FastifyRequest } from 'fastify';
import { noteUse, USE_NOTED_EVERY } from '../../readers/tokens/note-use.ts';
import { findToken } from '../../readers/tokens/tokens.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { ApiProblem, type ApiProblemType } from '../http/api-problem.ts';
import type { ServerContext } from '../http/route.ts';
import type { Caller, TokenRoute } from '../http/token-route.ts';

/** Requests per minute for each token. */
export const CALLS_PER_TOKEN = 600;
/** Requests per minute from one address with invalid tokens. */
export const FAILURES_PER_ADDRESS = 60;

/** Counts a request; answers after how many seconds to retry if there were too many. */
export type Count = (request: FastifyRequest, key: string) => Promise<number | null>;

/** The rate limiters of the API. */
export interface Counts {
  readonly calls: Count;
  readonly failures: Count;
}

const WHY = {
  unknown: ['token unknown', 'tokenNotKnown'],
  expired: ['token expired', 'tokenExpired'],
  revoked: ['token revoked', 'tokenRevoked'],
  closed: ['account closed', 'tokenAccountClosed'],
} as const;

/**
 * Identifies the caller by the token in the Authorization header; cookies are ignored. Throws a Problem that says why
 * access is refused, before the body is read.
 */
export async function authenticate(
  request: FastifyRequest,
  route: Pick<TokenRoute, 'scope'>,
  { store, clock, accounts }: Pick<ServerContext, 'store' | 'clock' | 'accounts'>,
  counts: Counts,
): Promise<Caller> {
  const given = request.headers.authorization ?? '';
  const [, secret = ''] = /^Bearer +([\w.~+/=-]+) *$/i.exec(given) ?? [];
  if (!secret) {
    throw refused('token needed', given ? 'tokenHeaderEmpty' : 'tokenMissing');
  }
  const now = clock.now();
  const found = await findToken(store.reading, secret, now);
  if (found.is !== 'good') {
    await refuseTooMany(counts.failures, request, request.ip);
    const known = found.is === 'unknown' ? null : found;
    const by = { member: known?.userId ?? null, network: request.ip };
    accounts.note('token refused', by, { why: found.is, ...(known && { tokenId: known.id }) });
    const [type, code] = WHY[found.is];
    throw refused(type, code, 'invalid_token');
  }
  await refuseTooMany(counts.calls, request, found.id);
  if (route.scope !== null && !found.scopes.includes(route.scope)) {
    const by = { member: found.session.member.id, network: request.ip };
    accounts.note('token refused', by, { why: 'scope missing', tokenId: found.id });
    throw new ApiProblem('scope missing', refusal('tokenNoScope', { scope: route.scope }), {
      members: { scope: route.scope, scopes: found.scopes },
      headers: { 'WWW-Authenticate': challenge('insufficient_scope', route.scope) },
    });
  }
  const { lastUsedAt, id } = found;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= USE_NOTED_EVERY) {
    await store.write((writing) => noteUse(writing, id, now));
  }
  const { name: tokenName, scopes, expiresAt, session } = found;
  return { tokenId: id, tokenName, scopes, expiresAt, session };
}

function refused(
  type: ApiProblemType,
  code: (typeof WHY)[keyof typeof WHY][1] | 'tokenHeaderEmpty' | 'tokenMissing',
  error?: string,
): ApiProblem {
  return new ApiProblem(type, refusal(code), { headers: { 'WWW-Authenticate': challenge(error) } });
}

/** https://www.rfc-editor.org/rfc/rfc6750#section-3 */
function challenge(error?: string, scope?: string): string {
  return [
    'Bearer realm="sourceline"',
    ...(error ? [`error="${error}"`] : []),
    ...(scope ? [`scope="${scope}"`] : []),
  ].join(', ');
}

async function refuseTooMany(count: Count, request: FastifyRequest, key: string): Promise<void> {
  const retryAfter = await count(request, key);
  if (retryAfter === null) return;
  throw refusal('requestsMany', {}, { retryAfter });
}
