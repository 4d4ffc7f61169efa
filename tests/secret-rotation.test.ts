import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../src/clock.ts';
import { findCalendarOwner } from '../src/desk/calendar-key/calendar-key.queries.ts';
import { renewCalendarKey } from '../src/desk/calendar-key/change-calendar-key.ts';
import { claimHubs } from '../src/desk/feeds/claim-hubs.ts';
import { feedSecret, sealedOrNull } from '../src/desk/feeds/feed-secret.ts';
import { noteHub } from '../src/desk/feeds/note-hub.ts';
import { receiveHub } from '../src/desk/feeds/receive-hub.ts';
import { plantFeed } from '../src/desk/feeds/testing.ts';
import { addWebhook } from '../src/desk/webhooks/change-webhook.ts';
import { findDemoLogins, makeDemoMembers, renewDemoPasswords } from '../src/intake/demo/demo-members.ts';
import { silentLog } from '../src/log.ts';
import type { RunningServer } from '../src/portal/server/server.ts';
import { Visit } from '../src/portal/testing/door-testing.ts';
import { startTestPortal } from '../src/portal/testing/testing.ts';
import { testConfig } from '../src/portal/testing/testing-parts.ts';
import { openAccounts } from '../src/readers/accounts/accounts.ts';
import { unsubscribeAddress } from '../src/readers/alerts/unsubscribe-key.ts';
import { readVapidKeys } from '../src/readers/alerts/vapid.ts';
import { asOperator, authorize } from '../src/readers/permission.ts';
import { readSecrets } from '../src/readers/secrets/read-secrets.ts';
import { rotateSecret } from '../src/readers/secrets/rotate-secret.ts';
import { unseal } from '../src/readers/secrets/seal.ts';
import { SEALED } from '../src/readers/secrets/sealed-things.ts';
import { findKept } from '../src/readers/secrets/secrets.queries.ts';
import {
  findTestSession,
  givesPassword,
  makeMember,
  TEST_PASSWORD,
  type TestMember,
} from '../src/readers/testing.ts';
import { makeToken } from '../src/readers/tokens/make-token.ts';
import { findToken } from '../src/readers/tokens/tokens.queries.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';
import { draftOf } from '../src/stories/testing.ts';
import { upsertStories } from '../src/stories/upsert-stories.ts';

// Everything that the portal's secret has signed, sealed or hashed, made before a rotation and used after it.

const COOKIE = '__Host-sourceline.session_token';

/** A portal whose secret is changed: in the database while it runs, or in the settings, with a restart. */
interface Rotating {
  readonly store: Store;
  readonly settings: { readonly SECRET?: string; readonly SECRET_BEFORE?: string };
  visit(): Visit;
  /** A browser that a member of this portal is logged in with. */
  asMember(role?: 'reader' | 'administrator'): Promise<{ member: TestMember; visit: Visit }>;
  rotate(): Promise<void>;
}

const open: { store: Store; portal: RunningServer }[] = [];
afterEach(async () => {
  for (const { portal, store } of open.splice(0)) {
    await portal.close();
    await store.close();
  }
});

async function begin(kept: 'in the database' | 'in the settings'): Promise<Rotating> {
  const store = await openTestStore();
  let settings: Rotating['settings'] = kept === 'in the settings' ? { SECRET: 'first'.repeat(8) } : {};
  // A browser finds it at the same address after a restart.
  const serve = (PORT = '0') => startTestPortal(store, { config: testConfig({ ...settings, PORT }) });
  const running = { store, portal: await serve() };
  open.push(running);
  const visit = () => new Visit(running.portal.url, fetch);
  return {
    store,
    get settings() {
      return settings;
    },
    visit,
    asMember: async (role = 'reader') => {
      const { current } = await readSecrets(store, settings);
      const member = await makeMember(store, { role, secret: current });
      const browser = visit();
      browser.cookies.set(COOKIE, member.cookie.slice(COOKIE.length + 1));
      return { member, visit: browser };
    },
    rotate: async () => {
      const before = (await findKept(store.reading)).fingerprint;
      if (kept === 'in the settings') {
        settings = { SECRET: 'second'.repeat(8), SECRET_BEFORE: settings.SECRET ?? '' };
        await running.portal.close();
        running.portal = await serve(new URL(running.portal.url).port);
      } else {
        const watcher = await openAccounts({
          store,
          config: testConfig(),
          log: silentLog,
          clock: systemClock,
        });
        const { current } = watcher.secrets;
        await rotateSecret(store, settings);
        // It hears of it as the portal does, which was listening before it.
        await expect.poll(() => watcher.secrets.current).not.toBe(current);
      }
      expect((await findKept(store.reading)).fingerprint).not.toBe(before);
    },
  };
}

const codeFrom = (page: string) => {
  const typed = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '';
  return new TOTP({ secret: Secret.fromBase32(typed.replaceAll(' ', '')) });
};

async function turnOnTwoSteps(visit: Visit): Promise<{ app: TOTP; recovery: string[] }> {
  const app = codeFrom(
    await (await visit.send('/account/two-step/start', { password: TEST_PASSWORD })).text(),
  );
  const done = await visit.send('/account/two-step/confirm', { code: app.generate() });
  const recovery = [...(await done.text()).matchAll(/<code>(\w{5}-\w{5})<\/code>/g)].map(
    ([, code]) => code ?? '',
  );
  expect(recovery).toHaveLength(10);
  return { app, recovery };
}

const logIn = (visit: Visit, { email }: TestMember, password = TEST_PASSWORD) =>
  visit.send('/login', { email, password });

/** Each makes something before the rotation, and answers what looks at it afterwards. */
const WALK: Record<string, (at: Rotating) => Promise<() => Promise<void>>> = {
  'a login, whose cookie is signed anew at its next page': async ({ asMember }) => {
    const { visit } = await asMember();
    const before = visit.cookies.get(COOKIE);
    return async () => {
      const page = await visit.send('/account');
      expect(page.status).toBe(200);
      expect(page.headers.getSetCookie().join()).toMatch(
        /session_token=[^;]+; Max-Age=\d+; .*HttpOnly; Secure/,
      );
      expect(visit.cookies.get(COOKIE)).not.toBe(before);
      expect((await visit.send('/account')).headers.getSetCookie()).toEqual([]);
      // better-auth itself reads it too, which knows of today's secret alone.
      expect((await visit.send('/account/two-step/start', { password: TEST_PASSWORD })).status).toBe(200);
      await visit.send('/logout', {});
      expect(await visit.isIn()).toBe(false);
    };
  },
  'a login in which better-auth is asked first': async ({ asMember }) => {
    const { visit } = await asMember();
    return async () => {
      expect((await visit.send('/account/passkeys/options', {})).status).toBe(200);
      await turnOnTwoSteps(visit);
    };
  },
  'a code that is awaited': async ({ asMember, visit }) => {
    const { member, visit: first } = await asMember();
    const { recovery } = await turnOnTwoSteps(first);
    const second = visit();
    expect((await logIn(second, member)).headers.get('location')).toBe('/login/code');
    return async () => {
      expect((await second.send('/login/code', { code: recovery[0] ?? '' })).status).toBe(303);
      expect(await second.isIn()).toBe(true);
    };
  },
  'codes of an app, and recovery codes': async ({ asMember, visit }) => {
    const { member, visit: first } = await asMember();
    const { recovery, app } = await turnOnTwoSteps(first);
    return async () => {
      for (const code of [recovery[3] ?? '', app.generate({ timestamp: Date.now() + 30_000 })]) {
        const browser = visit();
        await logIn(browser, member);
        expect((await browser.send('/login/code', { code })).status).toBe(303);
        expect(await browser.isIn()).toBe(true);
      }
    };
  },
  'a second step that was started and not confirmed': async ({ asMember }) => {
    const { visit } = await asMember();
    const app = codeFrom(
      await (await visit.send('/account/two-step/start', { password: TEST_PASSWORD })).text(),
    );
    return async () => {
      expect((await visit.send('/account/two-step/confirm', { code: app.generate() })).status).toBe(200);
      expect(await (await visit.send('/account/two-step')).text()).toContain('/account/two-step/off');
    };
  },
  'a code that was used a moment ago, which lets nobody in again': async ({ asMember, visit }) => {
    const { member, visit: first } = await asMember();
    const { app } = await turnOnTwoSteps(first);
    const code = app.generate({ timestamp: Date.now() + 30_000 });
    const second = visit();
    await logIn(second, member);
    expect((await second.send('/login/code', { code })).status).toBe(303);
    return async () => {
      const third = visit();
      await logIn(third, member);
      expect((await third.send('/login/code', { code })).status).toBe(400);
      expect(await third.isIn()).toBe(false);
    };
  },
  'the challenge of a passkey': async (at) => {
    const browser = at.visit();
    await browser.send('/login/passkey/options', {});
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const nobodys = { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' };
    const common = { id: 'none', rawId: 'none', type: 'public-key', clientExtensionResults: {} } as const;
    return async () => {
      const config = testConfig({ ...at.settings });
      const parts = { store: at.store, config, log: silentLog, clock: systemClock };
      const accounts = await openAccounts(parts);
      const headers = new Headers({ cookie: accounts.signedAnew(cookie) });
      const body = { response: { ...common, response: nobodys } };
      const tried = (await accounts.auth()).api.verifyPasskeyAuthentication({ body, headers });
      // It found the challenge, and went on to look for the passkey.
      await expect(tried).rejects.toMatchObject({ body: { code: 'PASSKEY_NOT_FOUND' } });
    };
  },
  'an address that is locked after too many wrong passwords': async ({ asMember, visit }) => {
    const { member } = await asMember();
    const browser = visit();
    for (let tries = 0; tries < 10; tries += 1) await logIn(browser, member, 'wrong password');
    return async () => {
      expect((await logIn(visit(), member)).status).toBe(429);
    };
  },
  'the link that ends letters': async (at) => {
    const { member } = await at.asMember();
    const { current } = await readSecrets(at.store, at.settings);
    const address = unsubscribeAddress('', current, { kind: 'alerts', id: member.id });
    return async () => {
      expect((await at.visit().send(address)).status).toBe(200);
      expect((await at.visit().send(address, {})).status).toBe(200);
      const row = await at.store.reading
        .selectFrom('users')
        .select('alerts_by_mail')
        .where('id', '=', member.id)
        .executeTakeFirst();
      expect(row).toEqual({ alerts_by_mail: false });
    };
  },
  'the address of a private feed': async ({ asMember, visit }) => {
    const { visit: own } = await asMember();
    await own.send('/following/feed', { do: 'renew' });
    const shown = async () =>
      /\/following\/feed\/[0-9a-f.]+/.exec(await (await own.send('/following')).text())?.[0] ?? '';
    const address = await shown();
    return async () => {
      expect((await visit().send(address)).status).toBe(200);
      const today = await shown();
      expect(today).not.toBe(address);
      expect((await visit().send(today)).status).toBe(200);
      await own.send('/following/feed', { do: 'end' });
      expect((await visit().send(address)).status).toBe(404);
    };
  },
  'links that were mailed': async ({ asMember, visit, store }) => {
    const { member } = await asMember();
    await visit().send('/login/link', { email: member.email });
    const letter = await store.reading
      .selectFrom('letters')
      .select('text')
      .where('recipient', '=', member.email)
      .executeTakeFirst();
    const token = /token=([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
    return async () => {
      const browser = visit();
      expect((await browser.send('/login/with-link', { token })).status).toBe(303);
      expect(await browser.isIn()).toBe(true);
    };
  },
  'tokens of programs, and addresses of calendars': async ({ asMember, store }) => {
    const { member } = await asMember('administrator');
    const session = await findTestSession(store, member, new Date());
    const wanted = { ownerId: member.id, name: 'Test', scopes: ['stories:read'], days: 7 };
    const rules = { twoStep: false };
    const holds = await givesPassword(store, authorize(session, 'use tokens', rules));
    const token = await store.write((writing) => makeToken(writing, holds, wanted, new Date()));
    const writes = await givesPassword(store, authorize(session, 'write stories', rules));
    const key = await store.write((writing) => renewCalendarKey(writing, writes, new Date()));
    return async () => {
      expect(await findToken(store.reading, token.secret, new Date())).toMatchObject({ is: 'good' });
      expect(await findCalendarOwner(store.reading, key)).not.toBeNull();
    };
  },
  'the keys of notes to browsers': async (at) => {
    const keys = await readVapidKeys(at.store, at.settings);
    return async () => {
      expect(await readVapidKeys(at.store, at.settings)).toEqual(keys);
    };
  },
  'the secret of a webhook': async (at) => {
    const { member } = await at.asMember('administrator');
    const by = authorize(await findTestSession(at.store, member, new Date()), 'manage webhooks', {
      twoStep: false,
    });
    const secrets = await readSecrets(at.store, at.settings);
    const wanted = { url: 'https://hooks.example/', about: '', events: ['story.updated'] };
    const { secret } = await at.store.write((writing) =>
      addWebhook(writing, by, wanted, secrets, new Date()),
    );
    return async () => {
      const row = await at.store.reading.selectFrom('webhooks').select('secret').executeTakeFirst();
      expect(await unseal(await readSecrets(at.store, at.settings), row?.secret ?? '')).toBe(secret);
    };
  },
  'the password of a mailbox': async (at) => {
    const id = await plantFeed(at.store, asOperator(), 'https://wire.example/feed.xml', new Date());
    const secret = await sealedOrNull(await readSecrets(at.store, at.settings), 'of a mailbox');
    await at.store.write((writing) =>
      writing.updateTable('feeds').set({ secret }).where('id', '=', id).execute(),
    );
    return async () => {
      expect(await feedSecret(at.store, at.settings, id)).toBe('of a mailbox');
    };
  },
  'the secret of a hub': async (at) => {
    const now = new Date();
    const id = await plantFeed(at.store, asOperator(), 'https://wire.example/hub.xml', now);
    const named = { hub: 'https://hub.example/', topic: 'https://wire.example/hub.xml' };
    await at.store.write((writing) => noteHub(writing, id, named, now));
    const [asked] = await claimHubs(at.store, at.settings, now, 1);
    const body = Buffer.from('<rss/>');
    return async () => {
      const signature = `sha256=${createHmac('sha256', asked?.secret ?? '')
        .update(body)
        .digest('hex')}`;
      const sent = { token: asked?.token ?? '', signature, contentType: 'application/rss+xml', body };
      await receiveHub({ store: at.store, settings: at.settings }, sent, now);
      expect(await at.store.reading.selectFrom('feed_inbox').select('feed_id').execute()).toHaveLength(1);
    };
  },
};

describe.each(['in the database', 'in the settings'] as const)('a secret %s that is changed', (kept) => {
  test('loses nothing that was made before', async () => {
    const at = await begin(kept);
    const looks: [string, () => Promise<void>][] = [];
    for (const [name, prepare] of Object.entries(WALK)) looks.push([name, await prepare(at)]);
    await at.rotate();
    for (const [name, look] of looks) {
      try {
        await look();
      } catch (error) {
        throw new Error(`lost by the rotation: ${name}`, { cause: error });
      }
    }
    // Nothing is left that only the old secret opens.
    const { current } = await readSecrets(at.store, at.settings);
    for (const { table, column, rows = 'true' } of SEALED) {
      const sealed = await at.store.statement(
        `select ${column} as value from ${table} where ${rows} and ${column} is not null`,
      );
      expect(sealed.rows.length, `${table}.${column}`).toBeGreaterThan(0);
      for (const { value } of sealed.rows)
        expect(await unseal({ current, earlier: [] }, String(value)), `${table}.${column}`).not.toBeNull();
    }
  });

  test('prints the demo logins at the next start, with passwords of today', async () => {
    const at = await begin(kept);
    await at.store.write((writing) =>
      upsertStories(writing, [draftOf({ headline: 'Demo', demo: true })], new Date()),
    );
    const before = await readSecrets(at.store, at.settings);
    expect(await makeDemoMembers(at.store, before.current, new Date())).toBe(true);
    const logins = await findDemoLogins(at.store.reading, before.current);
    await at.rotate();
    const after = await readSecrets(at.store, at.settings);
    expect(await findDemoLogins(at.store.reading, after.current)).toEqual([]);
    await renewDemoPasswords(at.store, after, new Date());
    const renewed = await findDemoLogins(at.store.reading, after.current);
    expect(renewed.map(({ email }) => email)).toEqual(logins.map(({ email }) => email));
    expect(renewed[0]?.password).not.toBe(logins[0]?.password);
  });
});

test('every file that signs, seals or hashes with the secret is walked above', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/test(ing)?\.tsx?$|-testing\.ts$/.test(name))
    .filter((name) => !name.startsWith(join('cli', 'bench')));
  const users = files.filter((name) =>
    /createHmac\(|\bseal\(|signedKey\(|signValue\(|signedValue\(|makeSignature|symmetric(En|De)crypt/.test(
      readFileSync(join('src', name), 'utf8'),
    ),
  );
  expect(users.sort(), 'make what it makes before the rotation, use it after, and add the file').toEqual([
    'desk/feeds/claim-hubs.ts',
    'desk/feeds/feed-secret.ts',
    // With the hub's own secret.
    'desk/feeds/receive-hub.ts',
    // With the sender's own secret.
    'desk/feeds/receive-push.ts',
    'desk/webhooks/change-webhook.ts',
    // With the webhook's own secret.
    'desk/webhooks/webhook.ts',
    'intake/demo/demo-members.ts',
    // Keys of a day, for counts that end with the process.
    'portal/readership/visit-limits.ts',
    'readers/accounts/accounts.ts',
    'readers/accounts/attempt.ts',
    'readers/accounts/mark-two-step.ts',
    // Marks of networks in the log: `secret network` tells those of before.
    'readers/accounts/note-event.ts',
    'readers/accounts/pass-code.ts',
    'readers/accounts/sign-anew.ts',
    'readers/accounts/signed-value.ts',
    'readers/accounts/two-step.ts',
    'readers/alerts/feed-key.queries.ts',
    'readers/alerts/signed-key.ts',
    'readers/alerts/unsubscribe-key.ts',
    'readers/alerts/vapid.ts',
    'readers/secrets/seal.ts',
    'readers/secrets/sealed-things.ts',
    'readers/secrets/secrets.ts',
  ]);
});
