import { readPage, type TestPage } from './testing-page.ts';

/** The fields of a form: by name, as ordered pairs if names repeat, or with files. */
type Form = Record<string, string> | [string, string][] | URLSearchParams | FormData;

/** A logged-in visitor; null for a stranger. */
type Visitor = { readonly cookie: string } | null;

/** The URL for visits, and the default visitor. */
interface Setting {
  readonly portal: { readonly url: string };
  readonly as?: Visitor;
}

/** The requests browsers make to a portal. */
export interface Visits {
  /** Requests a page, without following redirects. */
  get(path: string, as?: Visitor, headers?: Record<string, string>): Promise<Response>;
  /** The text of a page. */
  text(path: string, as?: Visitor): Promise<string>;
  /** A page, as a user perceives it. */
  page(path: string, as?: Visitor): Promise<TestPage>;
  /** Submits a form from a page of the portal itself, without following redirects. */
  post(path: string, form?: Form, as?: Visitor, headers?: Record<string, string>): Promise<Response>;
}

/** Visits to a test's portal; `setting` is called each time, since a test opens its portal before it runs. */
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
