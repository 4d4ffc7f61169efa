import { createHmac } from 'node:crypto';
import type { Log } from '../../log.ts';
import { hashPassword, isPassword } from '../../readers/accounts/password.ts';
import { NO_DESK_LETTERS } from '../../readers/desk-letters/desk-letters.ts';
import type { Role } from '../../readers/member.ts';
import type { Secrets } from '../../readers/secrets/secrets.ts';
import type { Reading, Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { demoPasswordHashes, hasPeople, isAllDemo } from './demo-members.queries.ts';
import { keepDemoThings } from './keep-demo-things.ts';

/** A login for newcomers to look around with. */
export interface DemoLogin {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

const MEMBERS = [
  { role: 'reader', email: 'reader@demo.example', name: 'Rosa Reader' },
  { role: 'reporter', email: 'reporter@demo.example', name: 'Rita Reporter' },
  { role: 'editor', email: 'editor@demo.example', name: 'Emil Editor' },
  { role: 'data editor', email: 'data@demo.example', name: 'Dana Data' },
  { role: 'administrator', email: 'administrator@demo.example', name: 'Ada Administrator' },
] as const;

/** Letters that are not mistaken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const GROUPS = 4;

/** The password of a demo member: derived from the portal's secret, so that no two portals have the same. */
export function demoPassword(secret: string, email: string): string {
  const bytes = createHmac('sha256', secret).update(`demo login ${email}`).digest();
  const letters = [...bytes.subarray(0, GROUPS * 4)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.match(/.{4}/g)?.join('-') ?? letters;
}

/**
 * Creates one member per role for the demo newsroom, if there is nothing else: with any other story or account, none is
 * created.
 */
export async function makeDemoMembers(store: Store, secret: string, now: Date): Promise<boolean> {
  if ((await hasPeople(store.reading)) || !(await isAllDemo(store.reading))) return false;
  const hashes = await Promise.all(MEMBERS.map(({ email }) => hashPassword(demoPassword(secret, email))));
  const times = { created_at: now, updated_at: now };
  return store.write(async (writing) => {
    for (const [at, member] of MEMBERS.entries()) {
      const id = newId();
      const made = await writing
        .insertInto('users')
        .values({
          id,
          ...member,
          email_verified: true,
          demo: true,
          wants_recommended: true,
          // Emails to an address ending in .example never arrive.
          alerts_by_mail: false,
          corrections_by_mail: false,
          desk_letters: json<Readonly<Record<string, string>>>(NO_DESK_LETTERS),
          language: null,
          ...times,
        })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .returning('id')
        .executeTakeFirst();
      // Another process that started at the same time was faster.
      if (!made) return false;
      const login = { user_id: id, account_id: id, provider_id: 'credential', password: hashes[at] ?? '' };
      await writing
        .insertInto('logins')
        .values({ id: newId(), ...login, ...times })
        .execute();
      if (member.role === 'reader') await keepDemoThings(writing, id, now);
    }
    return true;
  });
}

/**
 * Updates demo logins with a password derived from an earlier secret to the current one, since they are printed at each
 * start; and gives new ones to those left without, because the secret was lost.
 */
export async function renewDemoPasswords(store: Store, secrets: Secrets, now: Date): Promise<void> {
  const hashes = await demoPasswordHashes(store.reading);
  for (const { email } of MEMBERS) {
    const hash = hashes.get(email);
    if (hash === undefined) continue;
    let isOld = hash === null;
    for (const secret of secrets.earlier) {
      isOld ||= hash !== null && (await isPassword(hash, demoPassword(secret, email)));
    }
    if (!isOld) continue;
    const password = await hashPassword(demoPassword(secrets.current, email));
    await store.write((writing) =>
      writing
        .updateTable('logins')
        .set({ password, updated_at: now })
        .where('provider_id', '=', 'credential')
        .where('user_id', 'in', (is) => is.selectFrom('users').select('id').where('email', '=', email))
        .execute(),
    );
  }
}

/** The demo logins that are unchanged: not closed, and with the password derived from the secret. */
export async function findDemoLogins(reading: Reading, secret: string): Promise<DemoLogin[]> {
  const hashes = await demoPasswordHashes(reading);
  const logins: DemoLogin[] = [];
  for (const { role, email } of MEMBERS) {
    const hash = hashes.get(email);
    const password = demoPassword(secret, email);
    if (hash && (await isPassword(hash, password))) logins.push({ role, email, password });
  }
  return logins;
}

/** Closes the demo logins of a portal that others can reach: their addresses are public. */
export async function closeDemoMembers(store: Store, now: Date, log: Log): Promise<void> {
  const closed = await store.write(async (writing) => {
    const rows = await writing
      .updateTable('users')
      .set({ disabled_at: now, updated_at: now })
      .where('demo', '=', true)
      .where('disabled_at', 'is', null)
      .returning('id')
      .execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await writing.deleteFrom('sessions').where('user_id', 'in', ids).execute();
    return ids.length;
  });
  if (closed > 0) log.warn({ closed }, 'demo logins are closed: others can reach this portal');
}
