import type { z } from 'zod';
import type { Session } from '../../readers/member.ts';
import type { Action, Authorized } from '../../readers/permission.ts';
import type { Scope } from '../../readers/tokens/token.ts';
import type { ActContext, SentFile } from './own-page.ts';
import type { QueryField } from './query-field.ts';

/** What a program is let do by its token, at this moment. */
export interface Caller {
  readonly tokenId: string;
  readonly tokenName: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
  readonly session: Session;
}

/** What a call is made with: all of it checked already, and changes written in the token's name. */
export interface Asked<A extends Action, B> {
  readonly context: ActContext;
  readonly caller: Caller;
  /** The proof that the token's member may do this. */
  readonly by: Authorized<A>;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: B;
  readonly files: readonly SentFile[];
  /** The version the program looked at, as it said in If-Match. */
  readonly ifMatch: string | null;
}

/** What a call answers with. */
export interface Answered {
  /** Left out: 200, or 204 where there is nothing to say. */
  readonly status?: 200 | 201 | 202 | 204;
  readonly json?: unknown;
  /** The version of what is answered; left out: made of the answer. */
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Done once what was written stands. */
  readonly after?: (context: ActContext) => Promise<void>;
}

/** An answer as the description has it. */
export interface Returned {
  readonly about: string;
  /** Left out: nothing. */
  readonly schema?: z.ZodType;
}

/** A part of the API that takes a token. */
export interface TokenRoute {
  readonly path: string;
  readonly about: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The permission the token's member needs. */
  readonly who: Action;
  /** The scope the token needs; null: any token will do. */
  readonly scope: Scope | null;
  readonly query: Readonly<Record<string, QueryField>>;
  /** How many requests a minute a token may make of it, where that is fewer than of all. */
  readonly perMinute?: number | undefined;
  readonly face: 'api';
  /** What its body is; left out: it takes none. */
  readonly body?: z.ZodType | undefined;
  readonly bodyBytes?: number | undefined;
  /** Set where the body is a form in parts with files. */
  readonly files?: { readonly bytes: number; readonly most: number } | undefined;
  /** Set where it takes too long to hold a transaction open, and does no harm when it is done again. */
  readonly nonTransactional?: true | undefined;
  /** Set where nothing is kept of it: an Idempotency-Key is taken, and changes nothing. */
  readonly sideEffectFree?: true | undefined;
  /** Whether the version that was looked at has to be said in If-Match, or may be. */
  readonly takesVersion?: true | 'where said' | undefined;
  readonly returns: Returned & { readonly status: 200 | 201 | 202 | 204 };
  /** The refusals it has beside those of every call. */
  readonly refuses?: readonly (400 | 404 | 409 | 412 | 413 | 422 | 503)[] | undefined;
  readonly answer: { readonly call: (asked: Asked<Action, unknown>) => Promise<Answered> };
}

/** A row of the table for a call, with the types of its permission and its body seen to. */
export function tokenRoute<A extends Action, S extends z.ZodType = z.ZodUndefined>(
  route: Omit<TokenRoute, 'who' | 'body' | 'answer' | 'face' | 'query'> & {
    readonly who: A;
    readonly body?: S;
    readonly query?: TokenRoute['query'];
    readonly call: (asked: Asked<A, z.output<S>>) => Promise<Answered>;
  },
): TokenRoute {
  const { call, query = {}, ...rest } = route;
  // What a call is asked with was made for its own row: `handle-api-request.ts` authorizes and reads by it.
  return { ...rest, query, face: 'api', answer: { call: call as unknown as TokenRoute['answer']['call'] } };
}
