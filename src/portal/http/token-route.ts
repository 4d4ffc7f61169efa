import type { z } from 'zod';
import type { Session } from '../../readers/member.ts';
import type { Action, Authorized } from '../../readers/permission.ts';
import type { Scope } from '../../readers/tokens/token.ts';
import type { ActContext, SentFile } from './own-page.ts';
import type { QueryField } from './query-field.ts';

/** The client a token belongs to, and its current permissions. */
export interface Caller {
  readonly tokenId: string;
  readonly tokenName: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
  readonly session: Session;
}

/** The input of a call, already validated; changes are recorded in the token's name. */
export interface Asked<A extends Action, B> {
  readonly context: ActContext;
  readonly caller: Caller;
  /** The proof that the token's member may do this. */
  readonly by: Authorized<A>;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: B;
  readonly files: readonly SentFile[];
  /** The version the client saw, from If-Match. */
  readonly ifMatch: string | null;
}

/** The result of a call. */
export interface Answered {
  /** By default 200, or 204 without a body. */
  readonly status?: 200 | 201 | 202 | 204;
  readonly json?: unknown;
  /** The ETag of the response; by default a hash of it. */
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs after the transaction has committed. */
  readonly after?: (context: ActContext) => Promise<void>;
}

/** A response as described in the API. */
export interface Returned {
  readonly about: string;
  /** Left out: no body. */
  readonly schema?: z.ZodType;
}

/** An API endpoint that needs a token. */
export interface TokenRoute {
  readonly path: string;
  readonly about: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The permission the token's member needs. */
  readonly who: Action;
  /** The scope the token needs; null: any token. */
  readonly scope: Scope | null;
  readonly query: Readonly<Record<string, QueryField>>;
  /** The maximum number of requests per minute and token, if lower than the general limit. */
  readonly perMinute?: number | undefined;
  readonly face: 'api';
  /** The schema of its body; left out: it has none. */
  readonly body?: z.ZodType | undefined;
  readonly bodyBytes?: number | undefined;
  /** Set if the body is a multipart form with files. */
  readonly files?: { readonly bytes: number; readonly most: number } | undefined;
  /** Set if it takes too long for one transaction, and is safe to repeat. */
  readonly nonTransactional?: true | undefined;
  /** Set if nothing is stored: an Idempotency-Key is accepted, without effect. */
  readonly sideEffectFree?: true | undefined;
  /** Whether If-Match with the displayed version is required, or optional. */
  readonly takesVersion?: true | 'where said' | undefined;
  readonly returns: Returned & { readonly status: 200 | 201 | 202 | 204 };
  /** The refusals it has besides those of every call. */
  readonly refuses?: readonly (400 | 404 | 409 | 412 | 413 | 422 | 503)[] | undefined;
  readonly answer: { readonly call: (asked: Asked<Action, unknown>) => Promise<Answered> };
}

/** A row of the table for a call, with its permission and body types checked. */
export function tokenRoute<A extends Action, S extends z.ZodType = z.ZodUndefined>(
  route: Omit<TokenRoute, 'who' | 'body' | 'answer' | 'face' | 'query'> & {
    readonly who: A;
    readonly body?: S;
    readonly query?: TokenRoute['query'];
    readonly call: (asked: Asked<A, z.output<S>>) => Promise<Answered>;
  },
): TokenRoute {
  const { call, query = {}, ...rest } = route;
  // The input of a call is made for its own row: `handle-api-request.ts` authorises and parses by it.
  return { ...rest, query, face: 'api', answer: { call: call as unknown as TokenRoute['answer']['call'] } };
}
