import type { Form } from './form.ts';
import type { Act, MakeOwnPage } from './own-page.ts';
import type { MakePage } from './page.ts';
import type { CacheTier } from './page-cache.ts';
import type { QueryField } from './query-field.ts';
import { type AnyActRoute, type CommonRoute, FIELDS, type Handle, type Route } from './route.ts';
import type { PermittedVisitor } from './visitor.ts';

/** The query fields of a URL, by name. */
export type Query = Readonly<Record<string, QueryField>>;

const { lang } = FIELDS;
const common = { method: 'GET', who: 'anyone' } as const;
const CALLS_A_MINUTE = 600;

/** A page for people, the same for everyone except its personal parts. */
export const forPeople = (
  path: string,
  about: string,
  make: MakePage,
  query: Query = {},
  tier: CacheTier = 'main',
): CommonRoute => ({
  ...common,
  path,
  about,
  query: { ...query, lang },
  answer: { page: make, tier },
  face: 'page',
});

/** A document for software. */
export const forMachines = (path: string, about: string, make: MakePage, query: Query = {}): CommonRoute => ({
  ...common,
  path,
  about,
  query,
  answer: { page: make, tier: 'main' },
  face: 'machine',
});

/** A part of the described API. */
export const inApi = (
  path: string,
  about: string,
  make: MakePage,
  query: Query,
  perMinute = CALLS_A_MINUTE,
): CommonRoute => ({
  ...common,
  path,
  about,
  query,
  answer: { page: make, tier: 'transient' },
  perMinute,
  face: 'api',
});

/** A URL with its own handler function. */
export const handled = (
  path: string,
  about: string,
  handle: Handle,
  more: Partial<CommonRoute> = {},
): CommonRoute => ({
  ...common,
  path,
  about,
  query: {},
  answer: { handle },
  face: 'machine',
  ...more,
});

const own = { query: {}, face: 'page' } as const;

/** A member's own page. */
export const forMembers = (
  path: string,
  about: string,
  make: MakeOwnPage<PermittedVisitor<'use own account'>>,
  query: Query = {},
): Route => ({
  ...own,
  method: 'GET',
  who: 'use own account',
  path,
  about,
  query: { ...query, lang },
  answer: { own: make },
});

/** A change by a member. */
export const byMembers = (
  path: string,
  about: string,
  act: Act<PermittedVisitor<'use own account'>>,
  form: Form,
  more: Partial<AnyActRoute> = {},
): Route => ({
  ...own,
  query: { lang },
  ...more,
  method: 'POST',
  who: 'use own account',
  path,
  about,
  answer: { act },
  form,
});

/** A page made for each visitor. */
export const forVisitors = (path: string, about: string, make: MakeOwnPage, query: Query = {}): Route => ({
  ...own,
  method: 'GET',
  who: 'anyone',
  path,
  about,
  query: { ...query, lang },
  answer: { own: make },
});

/** A change by any visitor. */
export const byVisitors = (
  path: string,
  about: string,
  act: Act,
  form: Form,
  more: Partial<AnyActRoute> = {},
): Route => ({
  ...own,
  query: { lang },
  ...more,
  method: 'POST',
  who: 'anyone',
  path,
  about,
  answer: { act },
  form,
});

/** A desk page; its permission and handler are beside it in the table. */
export const atDesk = (path: string, about: string, query: Query = {}) =>
  ({ ...own, method: 'GET', path, about, query: { ...query, lang } }) as const;

/** A change at the desk; its permission and handler are beside it in the table. */
export const byDesk = (path: string, about: string, form: Form) =>
  ({ ...own, method: 'POST', path, about, query: { lang }, form }) as const;
