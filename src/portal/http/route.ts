import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Action } from '../../readers/permission.ts';
import { INTERFACE_LANGUAGES, interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { readCursor } from './cursor.ts';
import type { DeskWatch } from './desk-watch.ts';
import type { Form } from './form.ts';
import type { LiveAudience } from './live-reader.ts';
import type { Metrics } from './metrics.ts';
import type { Act, ActContext, MakeOwnPage } from './own-page.ts';
import type { MakePage, Page, PageContext, PageRequest } from './page.ts';
import type { CacheTier } from './page-cache.ts';
import type { QueryField } from './query-field.ts';
import type { TokenRoute } from './token-route.ts';
import type { MemberVisitor, PermittedVisitor, Visitor } from './visitor.ts';

/** Who may use a route: anyone, this machine, or members with the named permission. */
export type Who = 'anyone' | 'this machine' | Action;

/** What a handler works with: the context of changes, and the server's own state. */
export interface ServerContext extends ActContext {
  readonly metrics: Metrics;
  /** All readers following live coverage. */
  readonly live: LiveAudience;
  /** Open pages of the desk that are told what is new. */
  readonly watch: DeskWatch;
  /** Whether the database responds; rejects if it does not. */
  ping(): Promise<void>;
  /** Whether this server was asked to stop. */
  isClosing(): boolean;
}

/** Responds to a request directly: with bytes, metrics, anything that is not a page. */
export type Handle = (
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>;

/** Takes a signed body; throws a Problem if it is refused. It is answered with 202, without a body. */
export type HandleSigned = (context: ServerContext, request: FastifyRequest, body: Buffer) => Promise<void>;

/** What every URL of the portal has. */
interface AnyRoute {
  readonly path: string;
  /** What it is, in one sentence; also used in the API's description. */
  readonly about: string;
  readonly query: Readonly<Record<string, QueryField>>;
  /** The maximum number of requests per minute from one address; by default it has no limit of its own. */
  readonly perMinute?: number | undefined;
  /** The name of a rate limit shared by several URLs; by default it has its own. */
  readonly countedWith?: string | undefined;
  /** Whether people read it, software does, or it is part of the API: it decides how errors look. */
  readonly face: 'page' | 'machine' | 'api';
}

/** A URL with the same response for everyone: a cached page, a handler, or a plugin. */
export interface CommonRoute extends AnyRoute {
  readonly method: 'GET';
  readonly who: 'anyone' | 'this machine';
  readonly answer:
    | {
        readonly page: MakePage;
        readonly tier: CacheTier;
        /** What members with personal content get instead; null: the shared page, filled in. */
        readonly instead?:
          | ((context: PageContext, request: PageRequest, visitor: MemberVisitor) => Promise<Page | null>)
          | undefined;
      }
    | { readonly handle: Handle }
    | { readonly plugin: 'api docs' };
}

/** A URL to which another program sends a body that it has signed: there is no visitor, and no form. */
export interface SignedRoute extends AnyRoute {
  readonly method: 'POST';
  readonly who: 'anyone';
  readonly answer: { readonly signed: HandleSigned };
  /** The maximum size of a body in bytes. */
  readonly bodyBytes: number;
}

/** A page made for each visitor. */
interface OwnRoute<W extends Who, V extends Visitor> extends AnyRoute {
  readonly method: 'GET';
  readonly who: W;
  readonly answer: { readonly own: MakeOwnPage<V> };
}

/** A change by a visitor. */
interface ActRoute<W extends Who, V extends Visitor> extends AnyRoute {
  readonly method: 'POST';
  readonly who: W;
  readonly answer: { readonly act: Act<V> };
  readonly form: Form;
  /** The maximum size of its form in bytes, if larger than usual: a whole story. */
  readonly formBytes?: number | undefined;
  /** The maximum total size of its files in bytes; by default none. */
  readonly fileBytes?: number | undefined;
  /** The maximum number of files; by default one. */
  readonly mostFiles?: number | undefined;
  /** Set if other sites may request it: the URL itself is the secret, or it changes nothing. */
  readonly fromAnySite?: true;
}

type PermittedRoute = {
  [A in Action]: OwnRoute<A, PermittedVisitor<A>> | ActRoute<A, PermittedVisitor<A>>;
}[Action];

/** A page for each visitor, with the visitor type of its permission. */
export type AnyOwnRoute = Extract<Route, { answer: { readonly own: unknown } }>;

/** A change, with the visitor type of its permission. */
export type AnyActRoute = Extract<Route, { answer: { readonly act: unknown } }>;

/** One URL of the portal. */
export type Route =
  | CommonRoute
  | SignedRoute
  | OwnRoute<'anyone', Visitor>
  | ActRoute<'anyone', Visitor>
  | PermittedRoute
  | TokenRoute;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Fields that several routes share. */
export const FIELDS = {
  lang: {
    pattern: new RegExp(`^(${INTERFACE_LANGUAGES.join('|')})$`),
    most: Math.max(...INTERFACE_LANGUAGES.map(({ length }) => length)),
    takes: INTERFACE_LANGUAGES.join(', ').replace(/, (?=[\w-]+$)/, ' or '),
  },
  language: {
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    most: 35,
    takes: 'a language tag such as en or pt-BR',
  },
  page: { pattern: /^[1-9]\d{0,3}$/, most: 4, takes: 'a page number from 1 to 9999' },
  q: { pattern: /^[^\p{Cc}]*$/u, most: 200, takes: 'up to 200 characters of text' },
  slug: { pattern: SLUG, most: 120, takes: 'a slug: lower-case letters, digits and hyphens' },
  date: {
    pattern: /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    most: 10,
    takes: 'a date such as 2026-03-31',
  },
  month: { pattern: /^[12]\d{3}-(0[1-9]|1[0-2])$/, most: 7, takes: 'a month such as 2026-03' },
  limit: { pattern: /^([1-9]\d?|100)$/, most: 3, takes: 'a whole number from 1 to 100' },
  fewLimit: { pattern: /^([1-9]|1\d|20)$/, most: 2, takes: 'a whole number from 1 to 20' },
  done: { pattern: /^[a-z]+(?:-[a-z]+)*$/, most: 30, takes: 'one of the portal’s own keywords' },
  cursor: {
    pattern: /^[A-Za-z0-9_-]+$/,
    most: 120,
    takes: 'the cursor of the previous page',
    isCursor: (value) => readCursor(value) !== null,
  },
  listCursor: { pattern: /^[A-Za-z0-9_-]+$/, most: 2_000, takes: 'the cursor from a page of this list' },
} as const satisfies Record<string, QueryField>;

/**
 * Reads the query fields that `route` accepts from a raw URL and drops the others. Throws a Problem that names the
 * first invalid field.
 */
export function readQuery(route: Pick<Route, 'query'>, raw: string): Record<string, string> {
  const mark = raw.indexOf('?');
  const query: Record<string, string> = {};
  if (mark < 0) return query;
  const given = new URLSearchParams(raw.slice(mark + 1));
  for (const [name, field] of Object.entries(route.query)) {
    const values = new Set(given.getAll(name).map((value) => value.trim()));
    values.delete('');
    const [value] = values;
    if (value === undefined) continue;
    const right = values.size === 1 && [...value].length <= field.most && field.pattern.test(value);
    if (!right || value.includes('\uFFFD')) {
      throw refusal('queryFieldWrong', { field: name, takes: field.takes });
    }
    if (field.isCursor?.(value) === false) throw refusal('cursorWrong');
    query[name] = value;
  }
  return query;
}

/** The request of a page, and its cache key. */
export function readRequest(
  route: Pick<Route, 'query'>,
  raw: string,
  params: Record<string, string>,
): { request: PageRequest; key: string } {
  const query = readQuery(route, raw);
  const mark = raw.indexOf('?');
  const path = mark < 0 ? raw : raw.slice(0, mark);
  const words = new URLSearchParams(query).toString();
  return {
    request: { params, query, asked: interfaceLanguage(query.lang) },
    key: words ? `${path}?${words}` : path,
  };
}
