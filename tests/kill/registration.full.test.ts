import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { newMailKey } from '../../src/readers/accounts/mail-key.ts';
import { plantRegistration } from '../../src/readers/testing.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { beginNewsroom } from './begin-newsroom.ts';
import { sendPatiently } from './send-patiently.ts';
import { serveChild } from './serve-child.ts';

const ROUNDS = 10;
const WAITING = 200;
const AT_ONCE = 4;
const PASSWORD = 'quiet harbour at noon';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-registration-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openStore({ DATA_DIR: folder, DATABASE_URL: undefined, DATABASE_POOL: 1 }, silentLog);

/** Registrations whose links wait to be followed, by the key in the letter. */
async function seed(store: Store, round: number): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  await store.write(async (writing) => {
    for (let i = 0; i < WAITING; i += 1) {
      const { key, hash } = newMailKey();
      const email = `waits-${round}-${i}@reader.example`;
      keys.set(key, email);
      await plantRegistration(writing, {
        email,
        name: 'Ada Reader',
        language: 'en',
        token_hash: hash,
        expires_at: new Date(Date.now() + 86_400_000),
      });
    }
  });
  return keys;
}

/** Registers and follows links, several at once, until the portal is killed after `enough` answers and a little more. */
async function registerAndKill(keys: Map<string, string>, round: number, enough: number) {
  const { url, child, ended } = await serveChild({ DATA_DIR: folder });
  const told = { made: [] as string[], kept: [] as string[] };
  const waiting = [...keys];
  let number = 0;
  const send = (path: string, fields: Record<string, string>) =>
    sendPatiently(`${url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    });
  const comeAndGo = async () => {
    for (;;) {
      const [token = '', address = ''] = waiting.pop() ?? [];
      number += 1;
      const email = `new-${round}-${number}@reader.example`;
      try {
        const made = await send('/register/finish', { token, password: PASSWORD });
        if (token !== '') expect(made.status).toBe(303);
        if (token !== '') told.made.push(address);
        const kept = await send('/register', { name: 'Ben Reader', email, password: PASSWORD });
        expect(kept.status).toBe(303);
        told.kept.push(email);
      } catch (error) {
        if (child.killed) return;
        throw error;
      }
      if (told.made.length >= enough && !child.killed)
        setTimeout(() => child.kill('SIGKILL'), (round * 7) % 40);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, comeAndGo));
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
  return told;
}

describe('a registration that is killed', () => {
  it(
    `leaves a whole account or none, and forgets nothing it told of, ${ROUNDS} times`,
    async () => {
      await beginNewsroom(folder);
      const all = { made: [] as string[], kept: [] as string[], waiting: [] as string[] };
      const before = await open();
      let keys = await seed(before, 0);
      await before.close();
      for (let round = 0; round < ROUNDS; round += 1) {
        all.waiting.push(...keys.values());
        const told = await registerAndKill(keys, round, 3 + ((round * 5) % 12));
        all.made.push(...told.made);
        all.kept.push(...told.kept);
        const store = await open();
        try {
          const { rows: users } = await store.statement(`select u.email, u.email_verified,
            (select count(*)::int from logins l where l.user_id = u.id and l.password like '$argon2id$%') as logins
            from users u`);
          expect(users.filter((user) => user.email_verified !== true || user.logins !== 1)).toEqual([]);
          const members = new Set(users.map(({ email }) => email));
          expect(all.made.filter((email) => !members.has(email))).toEqual([]);

          const { rows: lonely } = await store.statement(
            'select id from logins where user_id not in (select id from users)',
          );
          expect(lonely).toEqual([]);
          const { rows: registrations } = await store.statement('select email from registrations');
          const registered = new Set(registrations.map(({ email }) => email));
          // A link that was followed is used up exactly when its account is there.
          expect(all.waiting.filter((email) => registered.has(email) === members.has(email))).toEqual([]);
          // A registration is kept exactly when its letter is.
          const { rows: letters } = await store.statement('select recipient from letters');
          const written = new Set(letters.map(({ recipient }) => recipient));
          const started = [...registered].filter((email) => String(email).startsWith('new-'));
          expect(new Set(started)).toEqual(written);
          expect(all.kept.filter((email) => !written.has(email))).toEqual([]);
          // For the next round, while the database is open.
          if (round + 1 < ROUNDS) keys = await seed(store, round + 1);
        } finally {
          await store.close();
        }
      }
      expect(all.made.length).toBeGreaterThanOrEqual(ROUNDS * 3);
    },
    ROUNDS * 30_000,
  );
});
