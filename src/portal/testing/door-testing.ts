import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from './testing.ts';

/** A minute, in milliseconds. */
export const MINUTE = 60_000;

/** Doors to test: a portal with a clock that can be put ahead, and browsers to come to it with. */
export interface TestDoors {
  readonly store: Store;
  readonly portal: RunningServer;
  /** How far the clock of the portal is ahead, in milliseconds. */
  readonly time: { ahead: number };
  /** A browser that nobody is logged in with. */
  visit(): Visit;
  /** The letters written to `email`, oldest first. */
  letters(email: string): Promise<{ kind: string; text: string; language: string }[]>;
  /** The link in the newest letter to `email`, as a path, and the key in it. */
  mailed(email: string): Promise<{ path: string; token: string; kind: string }>;
  /** Forgets what was tried, and sets the clock right. */
  begin(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the doors of a portal of its own; the test itself, which may, asks them for pages with `ask`. */
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

/** A browser that keeps cookies, as far as these pages ask for it. */
export class Visit {
  readonly cookies = new Map<string, string>();
  readonly #portal: string;
  readonly #ask: typeof fetch;

  constructor(portal: string, ask: typeof fetch) {
    this.#portal = portal;
    this.#ask = ask;
  }

  /** Asks for a page, or sends a form. */
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

  /** Whether somebody is logged in: the login leads them on. */
  async isIn(): Promise<boolean> {
    return (await this.send('/login')).status === 303;
  }
}

/** Where an answer leads to. */
export function location(answer: Response): string | null {
  return answer.headers.get('location');
}

/** What a test registers with. */
export function registration(email: string, more: Record<string, string> = {}) {
  return { name: 'Ada Reader', email, password: 'quiet harbour at noon', history: 'yes', ...more };
}
