import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from './testing.ts';

/** A minute, in milliseconds. */
export const MINUTE = 60_000;

/** Login and registration pages to test: a portal with a clock that can be advanced, and browsers to visit it. */
export interface TestDoors {
  readonly store: Store;
  readonly portal: RunningServer;
  /** How far the portal's clock is ahead, in milliseconds. */
  readonly time: { ahead: number };
  /** A browser in which no one is logged in. */
  visit(): Visit;
  /** The emails to `email`, oldest first. */
  letters(email: string): Promise<{ kind: string; text: string; language: string }[]>;
  /** The link in the latest email to `email`, as a path, and its token. */
  mailed(email: string): Promise<{ path: string; token: string; kind: string }>;
  /** Resets the rate limits and the clock. */
  begin(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a separate portal with its login pages; `ask` is the test's own fetch. */
export async function openTestDoors(ask: typeof fetch): Promise<TestDoors> {
  const store = await openTestStore();
  const time = { ahead: 0 };
  const clock: Clock = { now: () => new Date(Date.now() + time.ahead) };
  const portal = await startTestPortal(store, { clock });
  const letters = (email: string) =>
    store.reading
      .selectFrom('letters')
      .select(['kind', 'text', 'language'])
      .where('recipient', '=', email)
      .orderBy('id')
      .execute();
  return {
    store,
    portal,
    time,
    visit: () => new Visit(portal.url, ask),
    letters,
    mailed: async (email) => {
      const letter = (await letters(email)).at(-1);
      const path = /https:\/\/news\.example(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
      const token = new URL(path, 'https://news.example').searchParams.get('token') ?? '';
      return { path, token, kind: letter?.kind ?? '' };
    },
    begin: async () => {
      time.ahead = 0;
      await store.write((writing) => writing.deleteFrom('attempts').execute());
    },
    close: async () => {
      await portal.close();
      await store.close();
    },
  };
}

/** A browser that stores cookies, as far as these pages need it. */
export class Visit {
  readonly cookies = new Map<string, string>();
  readonly #portal: string;
  readonly #ask: typeof fetch;

  constructor(portal: string, ask: typeof fetch) {
    this.#portal = portal;
    this.#ask = ask;
  }

  /** Requests a page, or submits a form. */
  async send(path: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#ask.call(globalThis, `${this.#portal}${path}`, {
      redirect: 'manual',
      headers: { cookie, ...(form && { 'sec-fetch-site': 'same-origin' }) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || /Max-Age=0/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  /** Whether someone is logged in: the login page redirects them. */
  async isIn(): Promise<boolean> {
    return (await this.send('/login')).status === 303;
  }
}

/** The redirect target of a response. */
export function location(answer: Response): string | null {
  return answer.headers.get('location');
}

/** The fields of a test's registration. */
export function registration(email: string, more: Record<string, string> = {}) {
  return { name: 'Ada Reader', email, password: 'quiet harbour at noon', history: 'yes', ...more };
}
