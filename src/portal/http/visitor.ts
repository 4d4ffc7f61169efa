import type { FastifyRequest } from 'fastify';
import { type Accounts, mayBeMember } from '../../readers/accounts/accounts.ts';
import { NETWORK_HEADER } from '../../readers/accounts/cookie-name.ts';
import type { EventBy } from '../../readers/accounts/note-event.ts';
import type { Session } from '../../readers/member.ts';
import type { Action, Authorized } from '../../readers/permission.ts';
import { isLoopbackName } from './loopback.ts';
import { type VisitSigns, visitSigns } from './visit-signs.ts';

/** The visitor of a request: a stranger, or a member with a session. */
export interface Visitor {
  readonly session: Session | null;
  /** The network address of the request; entries further left in X-Forwarded-For are not trusted. */
  readonly network: string;
  readonly agent: string;
  /** What better-auth receives of the request: its cookies, user agent and network, and nothing else. */
  readonly headers: Headers;
  /** Whether the browser stores our cookies, which need TLS, except on the local machine. */
  readonly keepsCookies: boolean;
  /** What the browser says of itself. */
  readonly signs: VisitSigns;
  /** The value of one of our cookies. */
  cookie(name: string): string | null;
}

/** A visitor who is logged in. */
export interface MemberVisitor extends Visitor {
  readonly session: Session;
}

/** A visitor who may do `A`. */
export interface PermittedVisitor<A extends Action> extends MemberVisitor {
  readonly by: Authorized<A>;
}

/** A member in the log of security events, and their network. */
export function whoOf({ session, network }: MemberVisitor): EventBy {
  return { member: session.member.id, network };
}

/** The session a request carries, or null. */
export async function sessionOf(
  request: FastifyRequest,
  { accounts }: { readonly accounts: Accounts },
): Promise<Session | null> {
  const { cookie } = request.headers;
  return mayBeMember(cookie) ? accounts.sessionOf(cookie) : null;
}

/** The visitor of a request. */
export function visitorOf(
  request: FastifyRequest,
  session: Session | null,
  { accounts }: { readonly accounts: Accounts },
): Visitor {
  const { cookie: sent = '', 'user-agent': agent = '' } = request.headers;
  const cookie = accounts.signedAnew(sent);
  const headers = new Headers({ cookie, 'user-agent': agent.slice(0, 400), [NETWORK_HEADER]: request.ip });
  return {
    session,
    network: request.ip,
    agent: agent.slice(0, 400),
    headers,
    signs: visitSigns(request.headers),
    keepsCookies: request.protocol === 'https' || isLoopbackName(request.hostname),
    cookie: (name) => cookieNamed(cookie, name),
  };
}

function cookieNamed(cookies: string, name: string): string | null {
  for (const pair of cookies.split(';')) {
    const mark = pair.indexOf('=');
    if (mark > 0 && pair.slice(0, mark).trim() === name) return pair.slice(mark + 1).trim();
  }
  return null;
}
