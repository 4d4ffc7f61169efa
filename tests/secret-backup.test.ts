import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { addWebhook } from '../src/desk/webhooks/change-webhook.ts';
import { silentLog } from '../src/log.ts';
import { type Accounts, openAccounts } from '../src/readers/accounts/accounts.ts';
import { askKey } from '../src/readers/accounts/ask-key.ts';
import { askNewAddress } from '../src/readers/accounts/ask-new-address.ts';
import { inviteMember } from '../src/readers/accounts/invite-member.ts';
import { logIn } from '../src/readers/accounts/log-in.ts';
import { networkMark } from '../src/readers/accounts/note-event.ts';
import { passCode } from '../src/readers/accounts/pass-code.ts';
import { registerMember } from '../src/readers/accounts/register-member.ts';
import { readVapidKeys } from '../src/readers/alerts/vapid.ts';
import { askNewsletter } from '../src/readers/newsletter/ask-newsletter.ts';
import { resetMember } from '../src/readers/people/reset-member.ts';
import { asOperator, authorize } from '../src/readers/permission.ts';
import { seal, unseal } from '../src/readers/secrets/seal.ts';
import { findTestSession, makeMember, TEST_PASSWORD, type TestMember } from '../src/readers/testing.ts';
import { type Manifest, readManifest, sealed } from '../src/store/backup/manifest.ts';
import { openStore, type Store } from '../src/store/database.ts';
import { newId } from '../src/store/ids.ts';
import { openAnswering } from '../src/store/open-answering.ts';
import { json } from '../src/store/tables.ts';
import { commandHere } from './command-here.ts';
import { WHOLE } from './depth.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-secret-'));
const at = (name: string) => join(folder, name);
const APP = new Secret({ buffer: new TextEncoder().encode('S'.repeat(32)).buffer });
const RECOVERY = 'abcde-fghij';
const NETWORK = '192.0.2.7';

/** Points commands at the newsroom in a folder. */
function use(name: string, more: Record<string, string> = {}): ReturnType<typeof readConfig> {
  const settings = { DATA_DIR: at(name), DATABASE_URL: '', SMTP_URL: '', PUBLIC_URL: 'https://news.example' };
  for (const [key, value] of Object.entries({ SECRET: '', SECRET_BEFORE: '', ...settings, ...more }))
    vi.stubEnv(key, value);
  return readConfig();
}
const opened: Store[] = [];
async function open(name: string): Promise<{ store: Store; accounts: Accounts }> {
  const config = use(name);
  const store = await openStore(config, silentLog);
  opened.push(store);
  return { store, accounts: await openAccounts({ store, config, log: silentLog, clock: systemClock }) };
}
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

let cautious: TestMember;
let webhookSecret: string;
let vapid: Awaited<ReturnType<typeof readVapidKeys>>;
let secret: string;
/** Everything that would let somebody in, by what it is. */
const keys = new Map<string, string>();

beforeAll(async () => {
  const config = use('newsroom');
  const store = await openAnswering(config, silentLog);
  const accounts = await openAccounts({ store, config, log: silentLog, clock: systemClock });
  await fill(store, accounts);
  // While the portal runs.
  const done = await commandHere('backup', at('backup'), '--secret-file', at('secret.txt'));
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining(`It is in ${at('secret.txt')}.`) });
  const saved = await commandHere('secret', 'save', '-');
  expect(saved.out).toBe(readFileSync(at('secret.txt'), 'utf8'));
  const found = await commandHere('secret', 'network', '203.0.113.7');
  expect(found.out).toBe(`${networkMark(secret, '203.0.113.7')}\n`);
  await store.close();
});

async function fill(store: Store, accounts: Accounts): Promise<void> {
  const config = use('newsroom');
  const parts = { store, accounts, config, clock: systemClock };
  const now = new Date();
  secret = accounts.secrets.current;
  keys.set('the secret itself', secret);
  cautious = await makeMember(store, { email: 'cautious@reader.example', role: 'administrator' });
  const other = await makeMember(store, { email: 'other@reader.example' });
  const session = await findTestSession(store, cautious, now);
  keys.set('a session', decodeURIComponent(cautious.cookie.split('=')[1] ?? '').split('.')[0] ?? '');
  const own = authorize(session, 'use own account', { twoStep: false });

  const asked = { email: other.email, language: 'en', next: '' } as const;
  await askKey(parts, 'login', asked, NETWORK);
  await askKey(parts, 'reset', asked, NETWORK);
  const registering = { ...asked, email: 'new@reader.example', name: 'New', keepsHistory: true };
  await registerMember(parts, { ...registering, password: TEST_PASSWORD, browser: 'b'.repeat(43) }, NETWORK);
  await askNewsletter(parts, { email: 'paper@reader.example', language: 'en' }, NETWORK);
  const invited = { email: 'editor@desk.example', name: '', role: 'editor', language: null } as const;
  await store.write((writing) => inviteMember(writing, asOperator(), invited, config, now));
  await store.write((writing) => askNewAddress(writing, own, 'moved@reader.example', config, now));
  await store.write((writing) =>
    resetMember(writing, asOperator(), { id: other.id, endTwoStep: null }, config, now),
  );
  const letters = await store.reading.selectFrom('letters').select(['kind', 'text']).execute();
  for (const { kind, text } of letters) {
    const key = /token=([\w-]{43})/.exec(text)?.[1];
    if (key) keys.set(`the key in a letter, ${kind}`, key);
  }

  const manages = authorize(session, 'manage webhooks', { twoStep: false });
  const wanted = { url: 'https://hooks.example/', about: '', events: ['story.updated'] };
  const hook = await store.write((writing) => addWebhook(writing, manages, wanted, accounts.secrets, now));
  webhookSecret = hook.secret;
  keys.set('the secret of a webhook', hook.secret);
  vapid = await readVapidKeys(store, config);
  keys.set('the key of notes to browsers', vapid.privateKey);
  keys.set('an answer that is kept for a program', 'whsec_in-an-answer');
  const token = newId();
  const values = {
    secret: await seal(accounts.secrets, 'S'.repeat(32)),
    backup_codes: await seal(accounts.secrets, JSON.stringify([RECOVERY])),
  };
  keys.set('a recovery code', RECOVERY);
  await store.write(async (writing) => {
    await writing
      .updateTable('users')
      .set({ two_factor_enabled: true })
      .where('id', '=', cautious.id)
      .execute();
    await writing
      .insertInto('two_factors')
      .values({ id: newId(), user_id: cautious.id, locked_until: null, ...values })
      .execute();
    await writing
      .insertInto('push_subscriptions')
      .values({ id: newId(), user_id: other.id, endpoint: 'https://push.example/1', p256dh: 'k', auth: 'a' })
      .execute();
    const scopes = json<readonly string[]>(['stories:read']);
    const life = { made_at: now, expires_at: new Date(now.getTime() + 86_400_000) };
    await writing
      .insertInto('api_tokens')
      .values({ id: token, user_id: cautious.id, name: 'T', scopes, hash: 'h', hint: 'slt_', ...life })
      .execute();
    const answer = { status: 201, headers: json({}), body: '{"secret":"whsec_in-an-answer"}' };
    await writing
      .insertInto('api_answers')
      .values({ token_id: token, key: 'k', request_hash: 'h', at: now, ...answer })
      .execute();
  });
}

/** All that stands in a backup, unpacked. */
function textOf(backup: string): string {
  return readdirSync(backup, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(backup, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(backup, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    })
    .join('\n');
}
const manifestOf = (backup: string): Manifest =>
  readManifest(readFileSync(join(backup, 'manifest.json'), 'utf8'));

/** Whether the second step of the restored member lets them in. */
async function entersWithCode(name: string): Promise<boolean> {
  const { store, accounts } = await open(name);
  const parts = { store, accounts, config: use(name), clock: systemClock };
  const asking = { network: NETWORK, headers: new Headers(), session: null };
  const came = await logIn(parts, { email: cautious.email, password: TEST_PASSWORD }, asking);
  if (came.is !== 'entered' || came.needs !== 'code') return false;
  const cookie = came.cookies.map((one) => one.split(';')[0]?.split('=')[1]).join();
  const code = new TOTP({ secret: APP }).generate();
  return (await passCode(parts, { code, cookie }, asking)).is === 'entered';
}

test('a backup holds nothing that lets somebody in, and the secret stands apart, for its owner alone', async () => {
  const held = textOf(at('backup'));
  expect(keys.size).toBeGreaterThanOrEqual(13);
  for (const [what, key] of keys) expect(held.includes(key), what).toBe(false);
  const names = manifestOf(at('backup')).tables.map(({ name }) => name);
  for (const left of ['sessions', 'verifications', 'api_answers', 'setup_key'])
    expect(names).not.toContain(left);
  // What waits and opens nothing is there, and so are the people.
  expect(held).toContain('cautious@reader.example');
  expect(held).toContain('address to change');
  expect(statSync(at('secret.txt')).mode & 0o777).toBe(0o600);
  expect(readFileSync(at('secret.txt'), 'utf8')).toBe(`${secret}\n`);
  const inside = await commandHere('backup', at('second'), '--secret-file', join(at('second'), 'secret.txt'));
  expect(inside).toMatchObject({ code: 1, err: expect.stringContaining('must not be in the backup') });
  writeFileSync(at('taken.txt'), 'something else\n');
  const taken = await commandHere('secret', 'save', at('taken.txt'));
  expect(taken).toMatchObject({ code: 1, err: expect.stringContaining('holds something else') });
  expect(readFileSync(at('taken.txt'), 'utf8')).toBe('something else\n');
  expect((await commandHere('secret', 'save', at('secret.txt'))).code).toBe(0);
  // An earlier secret is not written over: earlier backups need it.
  const earlier = `${'earlier'.repeat(6)}\n`;
  writeFileSync(at('nightly.txt'), earlier);
  expect((await commandHere('secret', 'save', at('nightly.txt'))).code).toBe(0);
  expect(readFileSync(at('nightly.txt'), 'utf8')).toBe(`${secret}\n`);
  const aside = readdirSync(folder).filter((name) => name.startsWith('nightly.txt.'));
  expect(aside).toEqual([expect.stringMatching(/^nightly\.txt\.[0-9a-f]{8}$/)]);
  expect(readFileSync(at(aside[0] ?? ''), 'utf8')).toBe(earlier);
});

test('with its secret everything is as it was, but that all log in anew', async () => {
  use('restored');
  expect(await commandHere('restore', at('backup'), '--secret-file', at('secret.txt'))).toMatchObject({
    code: 0,
  });
  expect(await entersWithCode('restored')).toBe(true);
  const [store] = opened;
  if (!store) throw new Error('it is not open');
  expect(await readVapidKeys(store, use('restored'))).toEqual(vapid);
  const hook = await store.reading.selectFrom('webhooks').select(['secret', 'off_at']).executeTakeFirst();
  expect(await unseal({ current: secret, earlier: [] }, hook?.secret ?? '')).toBe(webhookSecret);
  expect(hook?.off_at).toBeNull();
  expect(await findTestSession(store, cautious, new Date())).toBeNull();
});

test.runIf(WHOLE)('SECRET in the settings does as well, and then is not kept in the database', async () => {
  use('in-settings', { SECRET: secret });
  expect(await commandHere('restore', at('backup'))).toMatchObject({ code: 0 });
  const store = await openStore(use('in-settings'), silentLog);
  opened.push(store);
  const { rows } = await store.statement('select name from secrets order by name');
  expect(rows).toEqual([{ name: 'fingerprint' }, { name: 'vapid' }]);
  await store.close();
  opened.splice(0);
  // Whoever then forgets to set it is told, before anything is broken.
  const work = await commandHere('work', '--once', 'forget-attempts');
  expect(work).toMatchObject({ code: 1, err: expect.stringContaining('neither in it nor in SECRET') });
  const doctor = await commandHere('doctor');
  expect(doctor.out).toContain('FAULT    secret: SECRET is not set; two-step login does not work');
});

test('without its secret, or with another, nothing is restored, and it is said what would be lost', async () => {
  use('refused');
  const missing = await commandHere('restore', at('backup'));
  expect(missing).toMatchObject({
    code: 1,
    err: expect.stringContaining('The secret is missing. Nothing was restored.'),
  });
  expect(missing.err).toContain('two-step login of 1 member, notifications in 1 browser, 1 webhook.');
  writeFileSync(at('wrong.txt'), `${'wrong'.repeat(8)}\n`);
  for (const args of [
    ['--secret-file', at('wrong.txt')],
    ['--secret-file', at('wrong.txt'), '--without-secret'],
  ]) {
    const wrong = await commandHere('restore', at('backup'), ...args);
    expect(wrong).toMatchObject({
      code: 1,
      err: expect.stringContaining('not the one this backup was made with'),
    });
  }
  use('refused', { SECRET: 'another'.repeat(8) });
  const another = await commandHere('restore', at('backup'));
  expect(another.err).toContain('SECRET is not the one this backup was made with. Nothing was restored.');
  expect(existsSync(at('refused'))).toBe(false);
});

test('without its secret, where it is lost, what cannot be opened is set up anew, and nothing is left broken', async () => {
  use('without');
  const done = await commandHere('restore', at('backup'), '--without-secret');
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('1 member asked by email') });
  const { store, accounts } = await open('without');
  const parts = { store, accounts, config: use('without'), clock: systemClock };
  const asking = { network: NETWORK, headers: new Headers(), session: null };
  const came = await logIn(parts, { email: cautious.email, password: TEST_PASSWORD }, asking);
  expect(came).toMatchObject({ is: 'entered', needs: null });
  const lost = await store.reading
    .selectFrom('letters')
    .select(['recipient', 'text'])
    .where('kind', '=', 'two-step lost')
    .execute();
  expect(lost).toMatchObject([
    { recipient: cautious.email, text: expect.stringContaining('https://news.example/account/two-step') },
  ]);
  const { rows } = await store.statement(`select (select count(*)::int from two_factors) as codes,
    (select count(*)::int from push_subscriptions) as browsers, (select off_why from webhooks) as hook`);
  expect(rows).toEqual([
    { codes: 0, browsers: 0, hook: 'Its secret is lost. Remove this webhook and add it again.' },
  ]);
  expect(await readVapidKeys(store, use('without'))).not.toEqual(vapid);
  expect(accounts.secrets.current).not.toBe(secret);
});

test('a secret that is there is not given up as lost; one that was stolen ends every login', async () => {
  // The one that was restored with its secret above.
  use('restored');
  const needless = await commandHere('secret', 'reset', '--lost');
  expect(needless).toMatchObject({ code: 1, err: expect.stringContaining('nothing is lost') });
  expect((await commandHere('secret', 'reset')).err).toContain('Add --lost or --stolen.');
  const first = await open('restored');
  const member = await makeMember(first.store, { secret });
  expect(await findTestSession(first.store, member, new Date())).not.toBeNull();
  await first.store.close();
  opened.splice(0);
  expect(await commandHere('secret', 'reset', '--stolen')).toMatchObject({ code: 0 });
  const { store, accounts } = await open('restored');
  expect(await findTestSession(store, member, new Date())).toBeNull();
  expect(accounts.secrets).toMatchObject({ current: expect.not.stringMatching(secret), earlier: [] });
});

test.runIf(WHOLE)(
  'a backup of before, which holds sessions and the secret, logs nobody in and needs no secret',
  async () => {
    const old = at('old-backup');
    cpSync(at('backup'), old, { recursive: true });
    const { secret: _, ...manifest } = manifestOf(old);
    const added = [
      tableOf(old, 'sessions', [
        {
          id: newId(),
          user_id: cautious.id,
          token_hash: 'h',
          expires_at: '2126-01-01T00:00:00+00:00',
          created_at: '2026-01-01T00:00:00+00:00',
          updated_at: '2026-01-01T00:00:00+00:00',
          ip_address: null,
          user_agent: null,
          passed: 'password',
        },
      ]),
      tableOf(old, 'secrets', [{ name: 'portal', value: secret }]),
    ];
    const names = new Set(added.map(({ name }) => name));
    const tables = [...manifest.tables.filter(({ name }) => !names.has(name)), ...added];
    writeFileSync(join(old, 'manifest.json'), sealed({ ...manifest, tables }));
    use('from-old');
    expect(await commandHere('restore', old)).toMatchObject({ code: 0 });
    expect(await entersWithCode('from-old')).toBe(true);
    const sessions = await opened[0]?.reading.selectFrom('sessions').select('token_hash').execute();
    expect(sessions?.map(({ token_hash }) => token_hash)).not.toContain('h');
  },
);

function tableOf(backup: string, name: string, rows: readonly object[]): Manifest['tables'][number] {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const file = `tables/${name}.jsonl.gz`;
  const bytes = gzipSync(text);
  writeFileSync(join(backup, file), bytes);
  const sha256 = (of: string | Buffer) => createHash('sha256').update(of).digest('hex');
  return {
    name,
    rows: rows.length,
    rowsSha256: sha256(text),
    file,
    bytes: bytes.length,
    sha256: sha256(bytes),
  };
}
