import type { RunningServer } from '../../src/portal/server/server.ts';
import { startTestPortal } from '../../src/portal/testing/testing.ts';
import { makeMember } from '../../src/readers/testing.ts';
import { openTestStore } from '../../src/store/testing.ts';

/** The forms that take an address which may have an account, each with what else is typed. */
export const DOORS = [
  ['/login', { password: 'a guess that is wrong' }],
  ['/login/link', {}],
  ['/reset', {}],
  ['/register', { name: 'Ann Other', password: 'quiet harbour at noon', history: 'yes' }],
] as const;

/** What came back from a form, without what differs each time for everybody, and how long it took. */
export interface Answer {
  readonly said: string;
  readonly ms: number;
}

/** A portal that is asked of addresses with an account and of others, as long as they. */
export interface Doors {
  /** Asks a form of the address with this number, once with an account and once without, in changing order. */
  askBoth(
    path: string,
    fields: Readonly<Record<string, string>>,
    number: number,
  ): Promise<Record<'known' | 'unknown', Answer>>;
  close(): Promise<void>;
}

/** Opens a portal with `members` of them. */
export async function openDoors(members: number): Promise<Doors> {
  const store = await openTestStore();
  const portal = await startTestPortal(store);
  for (let number = 0; number < members; number += 1)
    await makeMember(store, { email: addressOf('known', number) });
  return {
    askBoth: async (path, fields, number) => {
      const order = number % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
      const answers: Partial<Record<'known' | 'unknown', Answer>> = {};
      for (const who of order)
        answers[who] = await send(portal, path, { ...fields, email: addressOf(who, number) });
      return answers as Record<'known' | 'unknown', Answer>;
    },
    close: async () => {
      await portal.close();
      await store.close();
    },
  };
}

/** Addresses of one length, each asked for once: neither a cache nor a limit decides. */
const addressOf = (who: 'known' | 'unknown', number: number) =>
  `${who === 'known' ? 'known' : 'other'}-${String(number).padStart(3, '0')}@reader.example`;

async function send(
  portal: RunningServer,
  path: string,
  fields: Readonly<Record<string, string>> & { readonly email: string },
): Promise<Answer> {
  const started = performance.now();
  const answer = await fetch(`${portal.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    // Unpacked: the address that was typed stands in the page, and packs well or badly by its letters.
    headers: { 'sec-fetch-site': 'same-origin', 'accept-encoding': 'identity' },
    body: new URLSearchParams(fields),
  });
  const text = await answer.text();
  const ms = performance.now() - started;
  // What differs each time for everybody: the date, and the random key a registering browser is known by.
  const headers = [...answer.headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => `${name}: ${value.replace(/registering=[\w-]{43}/, 'registering=KEY')}`);
  return {
    said: [answer.status, ...headers, '', text.replaceAll(fields.email, 'ADDRESS')].join('\n'),
    ms,
  };
}
