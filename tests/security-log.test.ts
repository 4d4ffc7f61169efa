import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renewSetupKey } from '../src/desk/setup/renew-setup-key.ts';
import { createLog } from '../src/log.ts';
import type { RunningServer } from '../src/portal/server/server.ts';
import { startTestPortal } from '../src/portal/testing/testing.ts';
import { testConfig } from '../src/portal/testing/testing-parts.ts';
import { networkMark } from '../src/readers/accounts/note-event.ts';
import { SECURITY_EVENTS, type SecurityEvent } from '../src/readers/accounts/security-events.ts';
import type { Role } from '../src/readers/member.ts';
import { readSecrets } from '../src/readers/secrets/read-secrets.ts';
import { rotateSecret } from '../src/readers/secrets/rotate-secret.ts';
import { makeMember, TEST_PASSWORD, type TestMember } from '../src/readers/testing.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';
import { commandHere } from './command-here.ts';
import { SoftwarePasskey } from './software-passkey.ts';

// Every security event is done, as a visitor does it, and read in the log.

const ORIGIN = 'https://news.example';
const NEW_PASSWORD = 'seven grey herons wait';
let store: Store;
let portal: RunningServer;
const logged: string[] = [];
beforeAll(async () => {
  store = await openTestStore();
  const log = createLog('info', { write: (line) => void logged.push(line) });
  // Behind a proxy, so that visitors come from networks of their own.
  portal = await startTestPortal(store, { log, config: testConfig({ TRUST_PROXY: 'yes' }) });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

let networks = 0;
const sentSecrets = new Set<string>([TEST_PASSWORD, NEW_PASSWORD]);

/** A browser in a network of its own. */
class Browser {
  readonly network = `198.51.${Math.floor(networks / 200)}.${(networks++ % 200) + 1}`;
  readonly #cookies = new Map<string, string>();

  as(member: TestMember): this {
    const mark = member.cookie.indexOf('=');
    this.#cookies.set(member.cookie.slice(0, mark), member.cookie.slice(mark + 1));
    return this;
  }

  async send(path: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
    const answer = await fetch(portal.url + path, {
      redirect: 'manual',
      headers: {
        'x-forwarded-for': this.network,
        'sec-fetch-site': 'same-origin',
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || /Max-Age=0/i.test(set)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
      if (value) sentSecrets.add(decodeURIComponent(value).split('.')[0] ?? '');
    }
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') };
  }

  async json<T>(path: string, form: Record<string, string>): Promise<T> {
    return JSON.parse((await this.send(path, form, { accept: 'application/json' })).text) as T;
  }
}

async function member(role: Role = 'reader'): Promise<{ member: TestMember; browser: Browser }> {
  const made = await makeMember(store, { role, secret: (await readSecrets(store, {})).current });
  // Members of the newsroom have proven more than a password.
  await store.write((writing) =>
    writing.updateTable('sessions').set({ passed: 'passkey' }).where('user_id', '=', made.id).execute(),
  );
  return { member: made, browser: new Browser().as(made) };
}

async function mailed(email: string): Promise<string> {
  const letter = await store.reading
    .selectFrom('letters')
    .select('text')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const key = /token=([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  sentSecrets.add(key);
  return key;
}

async function twoSteps(browser: Browser): Promise<{ app: TOTP; recovery: string[] }> {
  const { text } = await browser.send('/account/two-step/start', { password: TEST_PASSWORD });
  const typed = /<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? '';
  const app = new TOTP({ secret: Secret.fromBase32(typed.replaceAll(' ', '')) });
  const done = await browser.send('/account/two-step/confirm', { code: app.generate() });
  const recovery = [...done.text.matchAll(/<code>(\w{5}-\w{5})<\/code>/g)].map(([, code]) => code ?? '');
  for (const code of recovery) sentSecrets.add(code);
  return { app, recovery };
}

async function passkey(browser: Browser): Promise<SoftwarePasskey> {
  const key = new SoftwarePasskey(ORIGIN);
  const { options } = await browser.json<{ options: { challenge: string } }>('/account/passkeys/options', {});
  const response = JSON.stringify(key.register(options));
  expect(await browser.json('/account/passkeys/add', { response, label: 'Key' })).toHaveProperty('seeOther');
  return key;
}

async function token(browser: Browser, scope = 'stories:read'): Promise<{ id: string; secret: string }> {
  const form = { name: 'Test', days: '7', scope, password: TEST_PASSWORD };
  const made = await browser.json<{ id: string; secret: string }>('/desk/tokens', form);
  sentSecrets.add(made.secret);
  return made;
}

const logIn = (browser: Browser, { email }: { email: string }, password = TEST_PASSWORD) =>
  browser.send('/login', { email, password });
const call = (browser: Browser, secret: string, path = '/api/v1/desk/token') =>
  browser.send(path, undefined, { authorization: `Bearer ${secret}` });

/** What an event should say: whose it is, from where, and the fields it has besides. */
interface Wanted {
  readonly member: string | null;
  readonly from: Browser | null;
  readonly [field: string]: unknown;
}
type Deed = () => Promise<Wanted>;

/** What is done with an administrator, and somebody for it to be done to. */
async function manage(path: string, form: Record<string, string>, role: Role = 'reader') {
  const { member: admin, browser } = await member('administrator');
  const { member: person } = await member(role);
  const sent = { password: TEST_PASSWORD, ...form };
  expect((await browser.send(`/desk/people/${person.id}/${path}`, sent)).to).toContain(
    `/desk/people/${person.id}?done=`,
  );
  return { admin, browser, person };
}

const DEEDS: Record<SecurityEvent, Readonly<Record<string, Deed>>> = {
  login: {
    'with a password': async () => {
      const { member: who } = await member();
      const from = new Browser();
      await logIn(from, who);
      return { member: who.id, from, how: 'password' };
    },
    'with a mail link': async () => {
      const { member: who } = await member();
      const from = new Browser();
      await from.send('/login/link', { email: who.email });
      await from.send('/login/with-link', { token: await mailed(who.email) });
      return { member: who.id, from, how: 'link' };
    },
    'with a code': async () => {
      const { member: who, browser } = await member();
      const { app } = await twoSteps(browser);
      const from = new Browser();
      await logIn(from, who);
      await from.send('/login/code', { code: app.generate({ timestamp: Date.now() + 30_000 }) });
      return { member: who.id, from, how: 'code' };
    },
    'with a recovery code': async () => {
      const { member: who, browser } = await member();
      const { recovery } = await twoSteps(browser);
      const from = new Browser();
      await logIn(from, who);
      await from.send('/login/code', { code: recovery[0] ?? '' });
      return { member: who.id, from, how: 'recovery code' };
    },
    'with a passkey': async () => {
      const { member: who, browser } = await member();
      const key = await passkey(browser);
      const from = new Browser();
      const { options } = await from.json<{ options: { challenge: string } }>('/login/passkey/options', {});
      await from.json('/login/passkey', { response: JSON.stringify(key.use(options)) });
      return { member: who.id, from, how: 'passkey' };
    },
  },
  'code asked': {
    'after a password': async () => {
      const { member: who, browser } = await member();
      await twoSteps(browser);
      const from = new Browser();
      await logIn(from, who);
      return { member: who.id, from, how: 'password' };
    },
  },
  'login refused': {
    'for a wrong password': async () => {
      const { member: who } = await member();
      const from = new Browser();
      await logIn(from, who, 'not the password');
      return { member: who.id, from, why: 'wrong password' };
    },
    'for an address that is nobody’s': async () => {
      const from = new Browser();
      await logIn(from, { email: 'nobody@reader.example' });
      return { member: null, from, why: 'unknown address' };
    },
    'for a closed account': async () => {
      const { person } = await manage('disable', {});
      const from = new Browser();
      await logIn(from, person);
      return { member: person.id, from, why: 'closed' };
    },
    'for a passkey of nobody’s': async () => {
      const from = new Browser();
      const { options } = await from.json<{ options: { challenge: string } }>('/login/passkey/options', {});
      const response = JSON.stringify(new SoftwarePasskey(ORIGIN).use(options));
      await from.json('/login/passkey', { response });
      return { member: null, from, why: 'passkey' };
    },
  },
  'login locked': {
    'after ten wrong passwords': async () => {
      const { member: who } = await member();
      const from = new Browser();
      for (let tries = 0; tries <= 10; tries += 1) await logIn(from, who, 'not the password');
      return { member: who.id, from, of: 'account' };
    },
  },
  'code refused': {
    'for a wrong code': async () => {
      const { member: who, browser } = await member();
      await twoSteps(browser);
      const from = new Browser();
      await logIn(from, who);
      await from.send('/login/code', { code: 'xxxxx-xxxxx' });
      return { member: who.id, from, why: 'wrong' };
    },
    'for one that was used before': async () => {
      const { member: who, browser } = await member();
      const { app } = await twoSteps(browser);
      const code = app.generate({ timestamp: Date.now() + 30_000 });
      for (let tries = 0; tries < 1; tries += 1) {
        const first = new Browser();
        await logIn(first, who);
        await first.send('/login/code', { code });
      }
      const from = new Browser();
      await logIn(from, who);
      await from.send('/login/code', { code });
      return { member: who.id, from, why: 'used before' };
    },
  },
  'code locked': {
    'after too many wrong codes': async () => {
      const { member: who, browser } = await member();
      await twoSteps(browser);
      const from = new Browser();
      for (let tries = 0; tries <= 10; tries += 1) {
        await logIn(from, who);
        await from.send('/login/code', { code: 'xxxxx-xxxxx' });
      }
      return { member: who.id, from, of: 'account' };
    },
  },
  logout: {
    'of a member': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/logout', {});
      return { member: who.id, from };
    },
  },
  'sessions ended': {
    others: async () => {
      const { member: who, browser: from } = await member();
      await from.send('/account/sessions/end', { session: 'others' });
      return { member: who.id, from, which: 'others' };
    },
    one: async () => {
      const { member: who, browser: from } = await member();
      await logIn(new Browser(), who);
      const { text } = await from.send('/account');
      const session = /name="session" value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
      await from.send('/account/sessions/end', { session });
      return { member: who.id, from, which: 'one' };
    },
  },
  'link asked': {
    'to log in': async () => {
      const { member: who } = await member();
      const from = new Browser();
      await from.send('/login/link', { email: who.email });
      return { member: who.id, from, what: 'login' };
    },
    'for an address that is nobody’s': async () => {
      const from = new Browser();
      await from.send('/reset', { email: 'nobody@reader.example' });
      return { member: null, from, what: 'reset' };
    },
  },
  'letters refused': Object.fromEntries(
    (['/login/link', '/reset', '/newsletter', '/register'] as const).map((path) => [
      path,
      async () => {
        const from = new Browser();
        const email = `often${path.replaceAll('/', '-')}@reader.example`;
        const form = { email, name: 'Often', password: NEW_PASSWORD };
        for (let tries = 0; tries < 6; tries += 1) await from.send(path, form);
        const what = {
          '/login/link': 'login',
          '/reset': 'reset',
          '/newsletter': 'newsletter',
          '/register': 'registration',
        };
        return { member: null, from, what: what[path], of: 'account' };
      },
    ]),
  ),
  'link refused': {
    'to log in': async () => {
      const from = new Browser();
      await from.send('/login/with-link', { token: 'x'.repeat(43) });
      return { member: null, from, what: 'login' };
    },
    'to choose a password': async () => {
      const from = new Browser();
      await from.send('/reset/finish', { token: 'x'.repeat(43), password: NEW_PASSWORD });
      return { member: null, from, what: 'reset' };
    },
    'to register': async () => {
      const from = new Browser();
      await from.send('/register/finish', { token: 'x'.repeat(43), name: 'X', password: NEW_PASSWORD });
      return { member: null, from, what: 'registration' };
    },
    'to move': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/account/email/finish', { token: 'x'.repeat(43) });
      return { member: who.id, from, what: 'address' };
    },
  },
  'password refused': {
    'before an account is deleted': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/account/delete', { password: 'not the password' });
      return { member: who.id, from };
    },
  },
  'password locked': {
    'after too many': async () => {
      const { member: who, browser: from } = await member();
      for (let tries = 0; tries <= 10; tries += 1)
        await from.send('/account/delete', { password: 'not the password' });
      return { member: who.id, from, of: 'account' };
    },
  },
  'password changed': {
    'by its member': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/account/password', { old: TEST_PASSWORD, new: NEW_PASSWORD });
      return { member: who.id, from, how: 'password' };
    },
    'with a mailed link': async () => {
      const { member: who } = await member();
      const from = new Browser();
      await from.send('/reset', { email: who.email });
      await from.send('/reset/finish', { token: await mailed(who.email), password: NEW_PASSWORD });
      return { member: who.id, from, how: 'link' };
    },
  },
  'two-step on': {
    'with an app': async () => {
      const { member: who, browser: from } = await member();
      await twoSteps(from);
      return { member: who.id, from };
    },
  },
  'two-step off': {
    'with the password': async () => {
      const { member: who, browser: from } = await member();
      await twoSteps(from);
      await from.send('/account/two-step/off', { password: TEST_PASSWORD });
      return { member: who.id, from };
    },
  },
  'recovery codes made': {
    anew: async () => {
      const { member: who, browser: from } = await member();
      await twoSteps(from);
      await from.send('/account/two-step/codes', { password: TEST_PASSWORD });
      return { member: who.id, from };
    },
  },
  'passkey added': {
    'after a login': async () => {
      const { member: who, browser: from } = await member();
      await passkey(from);
      return { member: who.id, from };
    },
  },
  'passkey removed': {
    'by its member': async () => {
      const { member: who, browser: from } = await member();
      await passkey(from);
      const { text } = await from.send('/account');
      const id = /name="passkey" value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
      await from.send('/account/passkeys/remove', { passkey: id });
      return { member: who.id, from };
    },
  },
  'address asked': {
    'by its member': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/account/email', { email: `moved-${who.id}@reader.example`, password: TEST_PASSWORD });
      return { member: who.id, from };
    },
  },
  'address changed': {
    'when the letter is followed': async () => {
      const { member: who, browser: from } = await member();
      const email = `gone-${who.id}@reader.example`;
      await from.send('/account/email', { email, password: TEST_PASSWORD });
      await from.send('/account/email/finish', { token: await mailed(email) });
      return { member: who.id, from };
    },
  },
  'registration asked': {
    'by a stranger': async () => {
      const from = new Browser();
      await from.send('/register', { email: 'asks@reader.example', name: 'Asks', password: NEW_PASSWORD });
      return { member: null, from };
    },
  },
  'account made': {
    'by whoever registered': async () => {
      const from = new Browser();
      await from.send('/register', { email: 'made@reader.example', name: 'Made', password: NEW_PASSWORD });
      await from.send('/register/finish', { token: await mailed('made@reader.example') });
      return { member: await idOf('made@reader.example'), from, how: 'registration', role: 'reader' };
    },
    'by whoever was invited': async () => {
      const { browser } = await member('administrator');
      await browser.send('/desk/invitations', { email: 'ed@desk.example', role: 'editor' });
      const from = new Browser();
      const form = { token: await mailed('ed@desk.example'), name: 'Ed', password: NEW_PASSWORD };
      await from.send('/register/finish', form);
      return { member: await idOf('ed@desk.example'), from, how: 'invitation', role: 'editor' };
    },
  },
  'account deleted': {
    'by its member': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/account/delete', { password: TEST_PASSWORD });
      return { member: who.id, from };
    },
  },
  'token made': {
    'at the desk': async () => {
      const { member: who, browser: from } = await member('editor');
      const { id } = await token(from);
      return { member: who.id, from, tokenId: id, scopes: ['stories:read'] };
    },
  },
  'token revoked': {
    'at the desk': async () => {
      const { member: who, browser: from } = await member('editor');
      const { id } = await token(from);
      await from.send(`/desk/tokens/${id}/revoke`, {});
      return { member: who.id, from, tokenId: id };
    },
  },
  'token refused': {
    'that there is not': async () => {
      const from = new Browser();
      await call(from, `slt_${'x'.repeat(43)}`);
      return { member: null, from, why: 'unknown' };
    },
    'that was revoked': async () => {
      const { member: who, browser } = await member('editor');
      const { id, secret } = await token(browser);
      await browser.send(`/desk/tokens/${id}/revoke`, {});
      const from = new Browser();
      await call(from, secret);
      return { member: who.id, from, why: 'revoked', tokenId: id };
    },
    'without the scope': async () => {
      const { member: who, browser } = await member('editor');
      const { id, secret } = await token(browser);
      const from = new Browser();
      await call(from, secret, '/api/v1/desk/media');
      return { member: who.id, from, why: 'scope missing', tokenId: id };
    },
  },
  'calendar address made': {
    'at the desk': async () => {
      const { member: who, browser: from } = await member('reporter');
      await from.send('/desk/calendar/address', { do: 'make', password: TEST_PASSWORD });
      return { member: who.id, from };
    },
  },
  'calendar address ended': {
    'at the desk': async () => {
      const { member: who, browser: from } = await member('reporter');
      await from.send('/desk/calendar/address', { do: 'make', password: TEST_PASSWORD });
      await from.send('/desk/calendar/address', { do: 'end', sure: 'yes' });
      return { member: who.id, from };
    },
  },
  'feed address made': {
    'by its member': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/following/feed', { do: 'renew' });
      return { member: who.id, from };
    },
  },
  'feed address ended': {
    'by its member': async () => {
      const { member: who, browser: from } = await member();
      await from.send('/following/feed', { do: 'end' });
      return { member: who.id, from };
    },
  },
  'role changed': {
    'by an administrator': async () => {
      const { admin, browser: from, person } = await manage('role', { role: 'data-editor' });
      return { member: admin.id, from, person: person.id, role: 'data editor' };
    },
  },
  'account closed': {
    'by an administrator': async () => {
      const { admin, browser: from, person } = await manage('disable', {});
      return { member: admin.id, from, person: person.id };
    },
  },
  'account opened': {
    'by an administrator': async () => {
      const { admin, browser: from, person } = await manage('disable', {});
      await from.send(`/desk/people/${person.id}/enable`, { password: TEST_PASSWORD });
      return { member: admin.id, from, person: person.id };
    },
  },
  'login reset': {
    'with codes and passkeys': async () => {
      const form = { 'two-step': 'yes', reason: 'Lost everything' };
      const { admin, browser: from, person } = await manage('reset', form);
      return { member: admin.id, from, person: person.id, twoStep: true };
    },
  },
  'person invited': {
    'by an administrator': async () => {
      const { member: who, browser: from } = await member('administrator');
      await from.send('/desk/invitations', { email: 'guest@desk.example', role: 'reporter' });
      return { member: who.id, from, role: 'reporter' };
    },
  },
  'invitation taken back': {
    'by an administrator': async () => {
      const { member: who, browser: from } = await member('administrator');
      await from.send('/desk/invitations', { email: 'unwanted@desk.example', role: 'reporter' });
      const row = await store.reading
        .selectFrom('registrations')
        .select('id')
        .where('email', '=', 'unwanted@desk.example')
        .executeTakeFirst();
      await from.send(`/desk/invitations/${row?.id ?? ''}/withdraw`, {});
      return { member: who.id, from, invitation: row?.id };
    },
  },
  'not allowed': {
    'for the role': async () => {
      const { member: who, browser: from } = await member('reporter');
      await from.send('/desk/people');
      return { member: who.id, from, path: '/desk/people', why: 'role' };
    },
    'without a second step': async () => {
      const { member: who, browser: from } = await member('editor');
      await store.write((writing) =>
        writing.updateTable('sessions').set({ passed: 'password' }).where('user_id', '=', who.id).execute(),
      );
      await from.send('/desk');
      return { member: who.id, from, path: '/desk', why: 'second step' };
    },
    'to a program': async () => {
      const { member: who, browser } = await member('administrator');
      const { secret } = await token(browser, 'log:read');
      await store.write((writing) =>
        writing
          .updateTable('users')
          .set({ role: 'editor', two_factor_enabled: true })
          .where('id', '=', who.id)
          .execute(),
      );
      const from = new Browser();
      await call(from, secret, '/api/v1/desk/log');
      return { member: who.id, from, path: '/api/v1/desk/log', why: 'role' };
    },
  },
  'other site refused': {
    'for a form': async () => {
      const { browser: from } = await member();
      await from.send('/account/sessions/end', { session: 'others' }, { 'sec-fetch-site': 'cross-site' });
      return { member: null, from, path: '/account/sessions/end' };
    },
  },
  'setup refused': {
    'with a wrong key': async () => {
      await withoutStaff();
      const from = new Browser();
      expect((await from.send('/setup', { token: 'wrong' })).status).toBe(403);
      return { member: null, from, why: 'wrong' };
    },
    'with a wrong key in its address': async () => {
      const from = new Browser();
      expect((await from.send('/setup?token=wrong')).status).toBe(403);
      return { member: null, from, why: 'wrong' };
    },
    'with a wrong key in its address, too often': async () => {
      const from = new Browser();
      for (let tries = 0; tries < 10; tries += 1)
        expect((await from.send('/setup?token=wrong')).status).toBe(403);
      expect((await from.send('/setup?token=wrong')).status).toBe(429);
      return { member: null, from, why: 'locked' };
    },
    'too often': async () => {
      const from = new Browser();
      let status = 0;
      while (status !== 429) ({ status } = await from.send('/setup', { token: 'wrong' }));
      return { member: null, from, why: 'locked' };
    },
  },
  'newsroom set up': {
    'with the key of the start': async () => {
      await withoutStaff();
      const token = (await renewSetupKey(store, new Date())) ?? '';
      sentSecrets.add(token);
      const from = new Browser();
      const email = 'founder@desk.example';
      const form = {
        token,
        name: 'The Harbour',
        language: 'en',
        languages: 'en',
        zone: 'UTC',
        template: 'none',
      };
      const done = await from.send('/setup', { ...form, person: 'Fay', email, password: TEST_PASSWORD });
      expect(done.to).toContain('/desk');
      return { member: await idOf(email), from };
    },
  },
  'secret changed': {
    'while the portal runs': async () => {
      await rotateSecret(store, {});
      await expect.poll(() => logged.some((line) => line.includes('"secret changed"'))).toBe(true);
      return { member: null, from: null };
    },
  },
};

/** A newsroom is set up where nobody has an account at the desk. */
async function withoutStaff(): Promise<void> {
  await store.statement(`delete from users where role <> 'reader'`);
}

async function idOf(email: string): Promise<string | null> {
  const row = await store.reading
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row?.id ?? null;
}

describe.each(Object.entries(DEEDS))('the log has “%s”', (event, deeds) => {
  test.each(Object.entries(deeds))('%s', async (_name, deed) => {
    const before = logged.length;
    const { from, ...wanted } = await deed();
    const { current } = await readSecrets(store, {});
    const lines = logged.slice(before).map((line) => JSON.parse(line) as Record<string, unknown>);
    const found = lines.filter((line) => line.security === true && line.event === event);
    const network = from === null ? null : networkMark(current, from.network);
    const level = SECURITY_EVENTS[event as SecurityEvent].level === 'warn' ? 40 : 30;
    expect(found).toContainEqual(expect.objectContaining({ ...wanted, network, level, msg: event }));
  });
});

test('no line of the log holds an address, a password, a key or a token', () => {
  const all = logged.join('');
  expect(logged.length).toBeGreaterThan(200);
  expect(all).not.toMatch(/198\.51\.|@\w/);
  sentSecrets.delete('');
  expect(sentSecrets.size).toBeGreaterThan(100);
  for (const secret of sentSecrets) expect(all.includes(secret), secret).toBe(false);
});

test('what is refused is one line, and nothing but what it is', async () => {
  await withoutStaff();
  await store.statement('delete from attempts');
  const { browser: reader } = await member('reader');
  const lines = async (ask: () => Promise<unknown>) => {
    const before = logged.length;
    await ask();
    return logged
      .slice(before)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ security }) => security === true)
      .map(({ event, why, path }) => ({ event, why, path }));
  };
  const wrongKey = [{ event: 'setup refused', why: 'wrong', path: undefined }];
  for (const from of [new Browser(), reader]) {
    expect(await lines(() => from.send('/setup?token=wrong'))).toEqual(wrongKey);
    expect(await lines(() => from.send('/setup', { token: 'wrong' }))).toEqual(wrongKey);
    const other = { 'sec-fetch-site': 'cross-site' };
    expect(await lines(() => from.send('/setup', { token: 'wrong' }, other))).toEqual([
      { event: 'other site refused', why: undefined, path: '/setup' },
    ]);
  }
  expect(await lines(() => reader.send('/desk/people'))).toEqual([
    { event: 'not allowed', why: 'role', path: '/desk/people' },
  ]);
});

test('an operator finds the lines of a network they suspect', async () => {
  const { current, earlier } = await readSecrets(store, {});
  const mark = networkMark(current, '2001:db8:1:2::7');
  expect(networkMark(current, '2001:db8:1:2:3:4:5:6'), 'the same household').toBe(mark);
  expect(networkMark(current, '2001:db8:1:3::7')).not.toBe(mark);
  expect(networkMark(earlier[0] ?? '', '2001:db8:1:2::7')).not.toBe(mark);
  expect(networkMark(current, '127.0.0.1')).toBe('this machine');
  expect((await commandHere('secret', 'network', 'nowhere')).err).toContain('Write a network address');
});
