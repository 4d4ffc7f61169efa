import { systemClock } from '../../clock.ts';
import { createLog, silentLog } from '../../log.ts';
import { openAccounts } from '../../readers/accounts/accounts.ts';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** A portal for tests of members' accounts. */
export interface TestAccounts {
  readonly store: Store;
  /** What was logged, line by line. */
  readonly logged: readonly string[];
  ask(path: string, cookie: string, form?: Record<string, string>): Promise<Answer>;
  /** Logs the same member in from another browser. */
  otherBrowser(member: TestMember): Promise<{ id: string; cookie: string }>;
  lettersTo(email: string): Promise<{ kind: string; text: string; language: string }[]>;
  close(): Promise<void>;
}

/** Starts a portal for tests of accounts; `send` is the test's own fetch. */
export async function openTestAccounts(send: typeof globalThis.fetch): Promise<TestAccounts> {
  const store = await openTestStore();
  const logged: string[] = [];
  const log = createLog('info', { write: (line) => void logged.push(line) });
  const portal = await startTestPortal(store, { log });
  return {
    store,
    logged,
    ask: async (path, cookie, form) => {
      const answer = await send(portal.url + path, {
        redirect: 'manual',
        method: form ? 'POST' : 'GET',
        headers: {
          cookie,
          origin: 'https://news.example',
          'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
        },
        ...(form && { body: new URLSearchParams(form) }),
      });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const { status, headers } = answer;
      const text = new TextDecoder().decode(bytes);
      return { status, headers, location: headers.get('location'), bytes, text };
    },
    otherBrowser: async (member) => {
      const other = await makeMember(store);
      await store.write((writing) =>
        writing.updateTable('sessions').set({ user_id: member.id }).where('user_id', '=', other.id).execute(),
      );
      const parts = { store, config: testConfig(), log: silentLog, clock: systemClock };
      const session = await (await openAccounts(parts)).sessionOf(other.cookie);
      if (!session) throw new Error('the other browser is not logged in');
      return { id: session.id, cookie: other.cookie };
    },
    lettersTo: (email) =>
      store.reading
        .selectFrom('letters')
        .select(['kind', 'text', 'language'])
        .where('recipient', '=', email)
        .orderBy('created_at')
        .execute(),
    close: async () => {
      await portal.close();
      await store.close();
    },
  };
}
