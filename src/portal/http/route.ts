import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Action } from '../../readers/permission.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import type { Form } from './form.ts';
import type { LiveAudience } from './live-reader.ts';
import type { Metrics } from './metrics.ts';
import type { Act, ActContext, MakeOwnPage } from './own-page.ts';
import type { MakePage, Page, PageContext, PageRequest } from './page.ts';
import type { CacheTier } from './page-cache.ts';
import type { QueryField } from './query-field.ts';
import type { TokenRoute } from './token-route.ts';
import type { MemberVisitor, PermittedVisitor, Visitor } from './visitor.ts';

/** Who may use a route: anyone, this machine, or whoever has the permission named. */
export type Who = 'anyone' | 'this machine' | Action;

/** What a handler works with: what changes are made with, and the server's own state. */
export interface ServerContext extends ActContext {
  readonly metrics: Metrics;
  /** Everybody who has live coverage open. */
  readonly live: LiveAudience;
  /** Whether the database answers; rejects when it does not. */
  ping(): Promise<void>;
  /** Whether this server was asked to stop. */
  isClosing(): boolean;
}

/** Answers a request by itself: bytes, figures, anything that is not a page. */
export type Handle = (
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>;

/** What every URL of the portal has. */
interface AnyRoute {
  readonly path: string;
  /** What it is, in one sentence; the API's description is made from it. */
  readonly about: string;
  readonly query: Readonly<Record<string, QueryField>>;
  /** How many requests a minute one address may make; left out: no limit of its own. */
  readonly perMinute?: number | undefined;
  /** Addresses whose requests count as requests to one, by a name that they share; left out: it counts alone. */
  readonly countedWith?: string | undefined;
  /** Whether people read it, a machine does, or it is part of the described API: it decides how errors look. */
  readonly face: 'page' | 'machine' | 'api';
}

/** A URL that everybody is answered alike at: a page kept in the cache, a handler, or a plugin that sees to it itself. */
export interface CommonRoute extends AnyRoute {
  readonly method: 'GET';
  readonly who: 'anyone' | 'this machine';
  readonly answer:
    | {
        readonly page: MakePage;
        readonly tier: CacheTier;
        /** What a member gets in its place, who has something of their own there; null: the shared page, filled in. */
        readonly instead?:
          | ((context: PageContext, request: PageRequest, visitor: MemberVisitor) => Promise<Page | null>)
          | undefined;
      }
    | { readonly handle: Handle }
    | { readonly plugin: 'api docs' };
}

/** A page made for whoever asks. */
interface OwnRoute<W extends Who, V extends Visitor> extends AnyRoute {
  readonly method: 'GET';
  readonly who: W;
  readonly answer: { readonly own: MakeOwnPage<V> };
}

/** A change somebody asks for. */
interface ActRoute<W extends Who, V extends Visitor> extends AnyRoute {
  readonly method: 'POST';
  readonly who: W;
  readonly answer: { readonly act: Act<V> };
  readonly form: Form;
  /** The most bytes its form may have, where that is more than forms have: a whole story. */
  readonly formBytes?: number | undefined;
  /** The most bytes of files that may be sent with it; left out: none. */
  readonly fileBytes?: number | undefined;
  /** How many files may be sent with it; left out: one. */
  readonly mostFiles?: number | undefined;
  /** Set where other sites may ask for it: the address itself is the key, or it changes nothing. */
  readonly fromAnySite?: true;
}

type PermittedRoute = {
  [A in Action]: OwnRoute<A, PermittedVisitor<A>> | ActRoute<A, PermittedVisitor<A>>;
}[Action];

/** A page made for whoever asks, with the visitor its permission makes. */
export type AnyOwnRoute = Extract<Route, { answer: { readonly own: unknown } }>;

/** A change, with the visitor its permission makes. */
export type AnyActRoute = Extract<Route, { answer: { readonly act: unknown } }>;

/** One URL of the portal. */
export type Route =
  | CommonRoute
  | OwnRoute<'anyone', Visitor>
  | ActRoute<'anyone', Visitor>
  | PermittedRoute
  | TokenRoute;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Fields that several routes take. */
export const FIELDS = {
  lang: { pattern: /^(en|ru|zh|ar|fr)$/, most: 2, takes: 'en, ru, zh, ar or fr' },
  language: {
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    most: 35,
    takes: 'a language tag such as en or pt-BR',
  },
  page: { pattern: /^[1-9]\d{0,3}$/, most: 4, takes: 'a page number from 1 to 9999' },
  q: { pattern: /^[^\p{Cc}]*$/u, most: 200, takes: 'up to 200 characters of text' },
  slug: { pattern: SLUG, most: 120, takes: 'a slug: small letters, digits and hyphens' },
  date: {
    pattern: /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    most: 10,
    takes: 'a date such as 2026-03-31',
  },
  month: { pattern: /^[12]\d{3}-(0[1-9]|1[0-2])$/, most: 7, takes: 'a month such as 2026-03' },
  limit: { pattern: /^([1-9]\d?|100)$/, most: 3, takes: 'a whole number from 1 to 100' },
  fewLimit: { pattern: /^([1-9]|1\d|20)$/, most: 2, takes: 'a whole number from 1 to 20' },
  done: { pattern: /^[a-z]+(?:-[a-z]+)*$/, most: 30, takes: 'a word of ours' },
  cursor: { pattern: /^[A-Za-z0-9_-]+$/, most: 120, takes: 'the cursor of the page before' },
  listCursor: { pattern: /^[A-Za-z0-9_-]+$/, most: 2_000, takes: 'the cursor that a page of this list gave' },
} as const satisfies Record<string, QueryField>;

/**
 * Reads the query fields that `route` takes from a raw address and drops the others.
 * Throws a Problem that names the first field with a wrong value.
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
    query[name] = value;
  }
  return query;
}

/** What a page is made from, and the key it is kept under. */
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
