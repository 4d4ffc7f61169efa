import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/portal/server.ts';
import { startTestPortal } from '../../src/portal/testing.ts';
import { makeMember } from '../../src/readers/testing.ts';
import type { Store } from '../../src/store/database.ts';
import { openTestStore } from '../../src/store/testing.ts';

/** Two hundred in the full run. */
const ROUNDS = Number(process.env.ENUMERATION_ROUNDS ?? 30);
const WHOLE = ROUNDS >= 200;
/** How far apart the two may be, in milliseconds: the check of a password takes four times as long. */
const APART = 5;

let store: Store;
let portal: RunningServer;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store);
  for (let i = 0; i < ROUNDS; i += 1)
    await makeMember(store, { email: `known-${numbered(i)}@reader.example` });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: string;
  readonly ms: number;
}

async function send(path: string, fields: Record<string, string>): Promise<Answer> {
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
    .map(([name, value]) => `${name}: ${value.replace(/registering=[\w-]{43}/, 'registering=KEY')}`)
    .join('\n');
  return { status: answer.status, text: text.replaceAll(fields.email ?? '', 'ADDRESS'), headers, ms };
}

const numbered = (i: number) => String(i).padStart(3, '0');
const share = (values: number[], of: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * of)] ?? 0;
const median = (values: number[]) => share(values, 0.5);
/** Other work on the machine only ever adds to a time: the quick answers tell most in a short run. */
const quick = (values: number[]) => share(values, 0.1);

test.each([
  ['/login', { password: 'a guess that is wrong' }],
  ['/login/link', {}],
  ['/reset', {}],
  ['/register', { name: 'Ann Other', password: 'quiet harbour at noon', history: 'yes' }],
] as const)(
  `%s answers a known address as it does an unknown one, ${ROUNDS} times`,
  async (path, fields) => {
    const times = { known: [] as number[], unknown: [] as number[] };
    const answers = new Set<string>();
    for (let round = -3; round < ROUNDS; round += 1) {
      // Addresses of one length, each asked for once, in changing order: neither the cache nor the limit decides.
      const number = numbered(Math.max(round, 0));
      const ask = {
        known: () => send(path, { ...fields, email: `known-${number}@reader.example` }),
        unknown: () => send(path, { ...fields, email: `other-${number}@reader.example` }),
      };
      const order = round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
      for (const who of order) {
        const { ms, ...answer } = await ask[who]();
        if (round < 0) continue;
        times[who].push(ms);
        answers.add(JSON.stringify(answer));
      }
    }
    const [known, unknown] = [median(times.known), median(times.unknown)];
    const figures = {
      medians: [known, unknown, Math.abs(known - unknown)],
      quickest: [
        quick(times.known),
        quick(times.unknown),
        Math.abs(quick(times.known) - quick(times.unknown)),
      ],
    };
    const rounded = (_key: string, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 100) / 100 : value;
    process.stdout.write(`${path} known, unknown, apart: ${JSON.stringify(figures, rounded)}\n`);
    expect([...answers]).toHaveLength(1);
    expect(WHOLE ? figures.medians[2] : figures.quickest[2]).toBeLessThan(APART);
  },
  ROUNDS * 1_000 + 30_000,
);
