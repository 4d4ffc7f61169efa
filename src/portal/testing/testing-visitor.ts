import { readPage, type TestPage } from './testing-page.ts';

/** What a form sends: fields by name, in their order where names repeat, or with files. */
type Form = Record<string, string> | [string, string][] | URLSearchParams | FormData;

/** Somebody who is logged in; null for a stranger. */
type Visitor = { readonly cookie: string } | null;

/** Where visits go, and who makes them where a test names nobody else. */
interface Setting {
  readonly portal: { readonly url: string };
  readonly as?: Visitor;
}

/** What browsers ask of a portal. */
export interface Visits {
  /** Asks for a page, and follows no redirect. */
  get(path: string, as?: Visitor, headers?: Record<string, string>): Promise<Response>;
  /** The text of a page. */
  text(path: string, as?: Visitor): Promise<string>;
  /** A page, as a person reads it. */
  page(path: string, as?: Visitor): Promise<TestPage>;
  /** Sends a form from a page of the portal itself, and follows no redirect. */
  post(path: string, form?: Form, as?: Visitor, headers?: Record<string, string>): Promise<Response>;
}

/** Visits to a test's portal; `setting` is asked at each of them, for a test opens its portal before it runs. */
export function visitsTo(setting: () => Setting): Visits {
  const get: Visits['get'] = (path, as = setting().as ?? null, headers = {}) =>
    fetch(setting().portal.url + path, { headers: { ...cookieOf(as), ...headers }, redirect: 'manual' });
  return {
    get,
    text: async (path, as) => (await get(path, as)).text(),
    page: async (path, as) => readPage(await (await get(path, as)).text()),
    post: (path, form = {}, as = setting().as ?? null, headers = {}) =>
      fetch(setting().portal.url + path, {
        method: 'POST',
        headers: { ...cookieOf(as), 'sec-fetch-site': 'same-origin', ...headers },
        body: form instanceof FormData ? form : new URLSearchParams(form),
        redirect: 'manual',
      }),
  };
}

function cookieOf(visitor: Visitor): Record<string, string> {
  return visitor ? { cookie: visitor.cookie } : {};
}
