import { strFromU8, unzipSync } from 'fflate';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { createLog, silentLog } from '../../log.ts';
import { openAccounts } from '../../readers/accounts/accounts.ts';
import { makeMember, TEST_PASSWORD, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { takeStories } from '../../stories/take-stories.ts';
import { draftOf } from '../../stories/testing.ts';
import type { RunningServer } from '../server.ts';
import { startTestPortal } from '../testing.ts';
import { testConfig } from '../testing-parts.ts';

let store: Store;
let portal: RunningServer;
const logged: string[] = [];

beforeAll(async () => {
  store = await openTestStore();
  const log = createLog('info', { write: (line) => void logged.push(line) });
  portal = await startTestPortal(store, { log });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

async function ask(path: string, cookie: string, form?: Record<string, string>): Promise<Answer> {
  const answer = await fetch(portal.url + path, {
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
  return { status, headers, location: headers.get('location'), bytes, text: new TextDecoder().decode(bytes) };
}

/** Another browser in which the same member is logged in. */
async function otherBrowser(member: TestMember): Promise<{ id: string; cookie: string }> {
  const other = await makeMember(store);
  await store.write((writing) =>
    writing.updateTable('sessions').set({ user_id: member.id }).where('user_id', '=', other.id).execute(),
  );
  const accounts = await openAccounts({ store, config: testConfig(), log: silentLog, clock: systemClock });
  const session = await accounts.sessionOf(other.cookie);
  if (!session) throw new Error('the other browser is not logged in');
  return { id: session.id, cookie: other.cookie };
}

const lettersTo = (email: string) =>
  store.reading
    .selectFrom('letters')
    .select(['kind', 'text', 'language'])
    .where('recipient', '=', email)
    .orderBy('created_at')
    .execute();

test('an account shows its member, and changes what they ask for', async () => {
  const member = await makeMember(store, { name: 'Ada <b>', email: 'ada@reader.example' });
  const page = await ask('/account', member.cookie);
  expect(page.status).toBe(200);
  expect(page.text).toContain('ada@reader.example');
  expect(page.text).toContain('Ada &lt;b>');
  expect(page.headers.get('cache-control')).toBe('private, no-store');

  const wrong = await ask('/account/profile', member.cookie, { name: ' ', language: 'fr' });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('Write a name.');
  expect(wrong.text).toContain('<option value="fr" selected');

  const form = { name: 'Ada', language: 'fr', wants_recommended: 'yes', role: 'administrator' };
  expect(await ask('/account/profile', member.cookie, form)).toMatchObject({
    status: 303,
    location: '/account?done=profile',
  });
  const user = await store.reading
    .selectFrom('users')
    .selectAll()
    .where('id', '=', member.id)
    .executeTakeFirstOrThrow();
  expect(user).toMatchObject({
    name: 'Ada',
    language: 'fr',
    keeps_history: false,
    wants_recommended: true,
    alerts_by_mail: false,
    role: 'reader',
  });
  expect((await ask('/account?done=profile', member.cookie)).text).toContain('Enregistré.');
  expect((await ask('/account', '')).location).toBe('/login?next=%2Faccount');
});

test('a password is changed with the old one, and every other browser is out', async () => {
  const member = await makeMember(store);
  const other = await otherBrowser(member);
  const change = (old: string, next: string) => ask('/account/password', member.cookie, { old, new: next });
  expect(await change('not my password', 'seven quiet geese fly')).toMatchObject({ status: 400 });
  expect((await change(TEST_PASSWORD, 'short')).text).toContain('at least ten characters');
  expect((await change(TEST_PASSWORD, 'password1234')).status).toBe(400);
  expect((await ask('/account', other.cookie)).status).toBe(200);

  expect((await change(TEST_PASSWORD, 'seven quiet geese fly')).location).toBe('/account?done=password');
  expect((await ask('/account', other.cookie)).status).toBe(303);
  expect((await ask('/account', member.cookie)).status).toBe(200);
  expect((await change(TEST_PASSWORD, 'another one of them here')).status).toBe(400);
  expect(await lettersTo(member.email)).toMatchObject([{ kind: 'password changed' }]);
});

test('wrong passwords are counted over all pages of the account', async () => {
  const member = await makeMember(store);
  const wrong = { password: 'not my password', old: 'not my password', email: 'x@reader.example' };
  const paths = ['/account/password', '/account/delete', '/account/email', '/account/two-step/start'];
  const statuses: number[] = [];
  for (let at = 0; at < 12; at += 1) {
    statuses.push((await ask(paths[at % 4] ?? '', member.cookie, wrong)).status);
  }
  expect(statuses).toEqual([...Array(10).fill(400), 429, 429]);
  const right = await ask('/account/delete', member.cookie, { password: TEST_PASSWORD });
  expect(right.status).toBe(429);
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(right.text).toContain('Too many tries');
});

test('a member ends their own logins, and nobody else’s', async () => {
  const member = await makeMember(store);
  const [one, two] = [await otherBrowser(member), await otherBrowser(member)];
  const stranger = await makeMember(store);
  const strange = await otherBrowser(stranger);
  const end = (session: string) => ask('/account/sessions/end', member.cookie, { session });
  expect((await ask('/account', member.cookie)).text).toContain(`value="${one.id}"`);
  expect((await end(strange.id)).status).toBe(404);
  expect((await end('x')).status).toBe(404);
  expect((await ask('/account', strange.cookie)).status).toBe(200);

  expect((await end(one.id)).location).toBe('/account?done=session');
  expect((await ask('/account', one.cookie)).status).toBe(303);
  expect((await ask('/account', two.cookie)).status).toBe(200);
  expect((await end('others')).location).toBe('/account?done=sessions');
  expect((await ask('/account', two.cookie)).status).toBe(303);
  expect((await ask('/account', member.cookie)).status).toBe(200);
  expect((await ask('/account', strange.cookie)).status).toBe(200);
});

test('another member’s passkey is neither renamed nor removed', async () => {
  const owner = await makeMember(store);
  const member = await makeMember(store);
  const id = newId();
  await store.write((writing) =>
    writing
      .insertInto('passkeys')
      .values({
        id,
        user_id: owner.id,
        name: 'Key',
        public_key: 'p',
        credential_id: id,
        counter: 0,
        device_type: 'singleDevice',
        backed_up: false,
      })
      .execute(),
  );
  const name = async () =>
    (await store.reading.selectFrom('passkeys').select('name').where('id', '=', id).executeTakeFirst())?.name;
  const rename = (cookie: string) => ask('/account/passkeys/rename', cookie, { passkey: id, label: 'Mine' });
  const remove = (cookie: string) => ask('/account/passkeys/remove', cookie, { passkey: id });
  expect((await rename(member.cookie)).status).toBe(404);
  expect((await remove(member.cookie)).status).toBe(404);
  expect(await name()).toBe('Key');
  expect((await rename(owner.cookie)).status).toBe(303);
  expect(await name()).toBe('Mine');
  expect((await remove(owner.cookie)).status).toBe(303);
  expect(await name()).toBeUndefined();
});

test('a passkey is added with a password asked lately, and what no browser sends is refused', async () => {
  const member = await makeMember(store);
  const options = (form: Record<string, string>) => ask('/account/passkeys/options', member.cookie, form);
  const fresh = JSON.parse((await options({})).text) as { options: { authenticatorSelection: object } };
  expect(fresh.options.authenticatorSelection).toMatchObject({ userVerification: 'required' });
  await store.write((writing) =>
    writing
      .updateTable('sessions')
      .set({ created_at: new Date(Date.now() - 11 * 60_000) })
      .where('user_id', '=', member.id)
      .execute(),
  );
  expect((await options({})).status).toBe(400);
  expect((await options({ password: TEST_PASSWORD })).status).toBe(200);
  const add = (response: string) => ask('/account/passkeys/add', member.cookie, { response });
  expect((await add('{')).status).toBe(400);
  expect((await add(JSON.stringify({ id: 'x', rawId: 'x', type: 'public-key' }))).status).toBe(400);
  const login = await ask('/login/passkey/options', '', {});
  expect(JSON.parse(login.text)).toMatchObject({ options: { userVerification: 'required' } });
  const forged = { id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: 'e30' } };
  const response = JSON.stringify({
    ...forged,
    response: { ...forged.response, authenticatorData: 'AA', signature: 'AA' },
  });
  const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const tried = await ask('/login/passkey', cookie, { response });
  expect(tried).toMatchObject({ status: 400 });
  expect(tried.headers.getSetCookie()).toEqual([]);
});

test('twenty passkeys are enough for a member, and fifty browsers', async () => {
  const member = await makeMember(store);
  const passkey = (at: number) => ({
    id: newId(),
    user_id: member.id,
    name: `Key ${at}`,
    public_key: 'x',
    credential_id: newId(),
    counter: 0,
    device_type: 'singleDevice',
    backed_up: false,
  });
  const session = () => ({
    id: newId(),
    user_id: member.id,
    token: newId(),
    expires_at: new Date(Date.now() + 86_400_000),
    updated_at: new Date(Date.now() - 3_600_000),
  });
  await store.write(async (writing) => {
    await writing
      .insertInto('passkeys')
      .values(Array.from({ length: 20 }, (_, at) => passkey(at)))
      .execute();
    await writing
      .insertInto('sessions')
      .values(Array.from({ length: 60 }, session))
      .execute();
  });
  const options = await ask('/account/passkeys/options', member.cookie, {});
  expect([options.status, options.text]).toEqual([
    409,
    JSON.stringify({ wrong: 'You have 20 passkeys already. Remove one first.' }),
  ]);
  expect((await ask('/login', '', { email: member.email, password: TEST_PASSWORD })).location).toBe(
    '/account',
  );
  const left = await store.reading
    .selectFrom('sessions')
    .select('id')
    .where('user_id', '=', member.id)
    .execute();
  expect(left).toHaveLength(50);
  expect((await ask('/account', member.cookie)).status).toBe(200);
});

test('six letters an hour that ask one address to move there are too many, whoever asks', async () => {
  const email = 'wanted@reader.example';
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    const { cookie } = await makeMember(store);
    statuses.push((await ask('/account/email', cookie, { email, password: TEST_PASSWORD })).status);
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
});

const keyIn = (text: string) => /finish\?token=([\w-]+)/.exec(text)?.[1] ?? '';

test('an account moves to another address when its owner follows the letter, once', async () => {
  const member = await makeMember(store, { email: 'before@reader.example' });
  const other = await otherBrowser(member);
  const to = (email: string) => ask('/account/email', member.cookie, { email, password: TEST_PASSWORD });
  expect((await to('nobody')).text).toContain('This is not an email address');
  expect((await to(' Before@Reader.example')).text).toContain('your address already');
  await to('early@reader.example');
  const early = keyIn((await lettersTo('early@reader.example'))[0]?.text ?? '');
  expect((await to('After@Reader.example')).location).toBe('/account/email?done=address-asked');
  const [asked] = await lettersTo('after@reader.example');
  const key = keyIn(asked?.text ?? '');
  expect((await lettersTo('before@reader.example')).map(({ kind }) => kind)).toContain('address to change');

  const finish = (token: string) => ask('/account/email/finish', member.cookie, { token });
  expect((await ask(`/account/email/finish?token=${early}`, member.cookie)).status).toBe(410);
  expect((await finish(early)).status).toBe(410);
  // Whoever has the mailbox alone would take over an account with somebody else's password and passkeys.
  const { cookie: stranger } = await makeMember(store);
  const path = `/account/email/finish?token=${key}`;
  expect((await ask(path, '')).location).toBe(`/login?next=${encodeURIComponent(path)}`);
  expect((await ask('/account/email/finish', '', { token: key })).status).toBe(303);
  expect((await ask(path, stranger)).status).toBe(410);
  expect((await ask('/account/email/finish', stranger, { token: key })).status).toBe(410);
  expect((await ask(path, member.cookie)).text).toContain('after@reader.example');
  expect((await finish(key)).location).toBe('/account?done=address');
  expect((await finish(key)).status).toBe(410);
  const user = await store.reading.selectFrom('users').select('email').where('id', '=', member.id).execute();
  expect(user).toEqual([{ email: 'after@reader.example' }]);
  expect((await ask('/account', other.cookie)).status).toBe(303);
  for (const email of ['before@reader.example', 'after@reader.example']) {
    expect((await lettersTo(email)).at(-1)?.kind).toBe('address changed');
  }
});

test('an address asked for by whoever had the password is not gone to once another password is chosen', async () => {
  const member = await makeMember(store);
  const email = 'thief@reader.example';
  await ask('/account/email', member.cookie, { email, password: TEST_PASSWORD });
  const key = keyIn((await lettersTo(email))[0]?.text ?? '');
  await ask('/reset', '', { email: member.email });
  const reset = keyIn((await lettersTo(member.email)).at(-1)?.text ?? '');
  const chosen = await ask('/reset/finish', '', { token: reset, password: 'seven quiet geese fly' });
  expect(chosen.location).toBe('/login?done=password');
  const form = { email: member.email, password: 'seven quiet geese fly' };
  const [set = ''] = (await ask('/login', '', form)).headers.getSetCookie();
  const [cookie = ''] = set.split(';');
  expect((await ask(`/account/email/finish?token=${key}`, cookie)).status).toBe(410);
  expect((await ask('/account/email/finish', cookie, { token: key })).status).toBe(410);
});

test('no log holds the key of a private feed, nor of a letter', async () => {
  const member = await makeMember(store);
  await ask('/following/feed', member.cookie, { do: 'renew' });
  const page = await ask('/following', member.cookie);
  const [path = '', key = ''] = /\/following\/feed\/([0-9a-f.]+)/.exec(page.text) ?? [];
  expect((await ask(path, '')).status).toBe(200);
  expect((await ask(`/${path}/`, '')).status).toBe(301);
  expect(logged.join('')).toContain('/following/feed/');
  for (const part of key.split('.')) expect(logged.join('')).not.toContain(part);
});

test('what is made for one visitor is no part of another site’s pages', async () => {
  const member = await makeMember(store);
  for (const path of ['/account', '/favorites.json', '/account/data.zip', '/']) {
    const { headers } = await ask(path, member.cookie);
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
    expect(headers.get('cache-control'), path).toBe('private, no-store');
  }
});

test('asking for another member’s address answers the same, and only they hear of it', async () => {
  const member = await makeMember(store);
  const taken = await makeMember(store, { language: 'ru' });
  const to = (email: string) => ask('/account/email', member.cookie, { email, password: TEST_PASSWORD });
  const free = await to('free@reader.example');
  const known = await to(taken.email);
  expect([known.status, known.location]).toEqual([free.status, free.location]);
  const [letter] = await lettersTo(taken.email);
  expect(letter).toMatchObject({ kind: 'address taken', language: 'ru' });
  expect(keyIn(letter?.text ?? '')).toBe('');
  const kinds = (await lettersTo(member.email)).map(({ kind }) => kind);
  expect(kinds).toEqual(['address to change', 'address to change']);
});

function codeOf(page: string): string {
  const typed = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '';
  return new TOTP({ secret: Secret.fromBase32(typed.replaceAll(' ', '')) }).generate();
}

test('two-step login counts after its first code, shows recovery codes once, and is turned off again', async () => {
  const member = await makeMember(store);
  const other = await otherBrowser(member);
  const post = (path: string, cookie: string, form: Record<string, string>) =>
    ask(`/account/two-step/${path}`, cookie, form);
  const state = async () =>
    store.reading
      .selectFrom('users')
      .innerJoin('sessions', 'sessions.user_id', 'users.id')
      .select(['two_factor_enabled', 'passed'])
      .where('users.id', '=', member.id)
      .execute();
  const setup = await post('start', member.cookie, { password: TEST_PASSWORD });
  expect(setup.text).toContain('<svg class="account-qr"');
  const wrong = await post('confirm', member.cookie, { code: '000 000' });
  expect(wrong.status).toBe(400);
  expect(codeOf(wrong.text)).toBe(codeOf(setup.text));
  expect(await state()).toContainEqual({ two_factor_enabled: false, passed: 'password' });

  const done = await post('confirm', member.cookie, { code: codeOf(setup.text) });
  const codes = [...done.text.matchAll(/<code>(\w{5}-\w{5})<\/code>/g)].map(([, code]) => code);
  expect(new Set(codes).size).toBe(10);
  expect(await state()).toEqual([{ two_factor_enabled: true, passed: 'code' }]);
  expect((await ask('/account', other.cookie)).status).toBe(303);
  expect((await ask('/account', member.cookie)).status).toBe(303);
  const cookie = done.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const page = await ask('/account/two-step', cookie);
  expect(page.status).toBe(200);
  expect(page.text).not.toMatch(/\w{5}-\w{5}<\/code>/);

  expect((await post('codes', cookie, { password: 'wrong' })).status).toBe(400);
  const renewed = await post('codes', cookie, { password: TEST_PASSWORD });
  expect(renewed.text).toMatch(/<code>\w{5}-\w{5}<\/code>/);
  expect(renewed.text).not.toContain(codes[0]);
  expect((await post('off', cookie, { password: 'wrong' })).status).toBe(400);
  const off = await post('off', cookie, { password: TEST_PASSWORD });
  expect(off.location).toBe('/account/two-step?done=two-step-off');
  expect(await state()).toEqual([{ two_factor_enabled: false, passed: 'password' }]);
  expect((await lettersTo(member.email)).map(({ kind }) => kind)).toEqual([
    'two-step on',
    'recovery codes made',
    'two-step off',
  ]);
});

test('the archive holds everything of a member, nothing of another, and no secret', async () => {
  const member = await makeMember(store, { name: '=HYPERLINK("x")' });
  const other = await makeMember(store);
  const [taken] = await store.write((writing) =>
    takeStories(writing, [draftOf({ headline: 'Steel "quota", halved' })], new Date()),
  );
  const story_id = taken?.id ?? '';
  await store.write(async (writing) => {
    for (const [user_id, note] of [
      [member.id, 'mine'],
      [other.id, 'theirs'],
    ] as const) {
      await writing.insertInto('favorites').values({ id: newId(), user_id, story_id, note }).execute();
      await writing.insertInto('history').values({ user_id, story_id, progress: 0.25 }).execute();
    }
    await writing
      .insertInto('push_subscriptions')
      .values({
        id: newId(),
        user_id: member.id,
        endpoint: 'https://push.example/secret-end',
        p256dh: 'k',
        auth: 'a',
      })
      .execute();
  });
  const answer = await ask('/account/data.zip', member.cookie);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="sourceline-member-.*\.zip"$/,
  );
  const files = Object.fromEntries(
    Object.entries(unzipSync(answer.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const all = JSON.parse(files['sourceline-member.json'] ?? '') as Record<string, Record<string, unknown>[]>;
  expect(all.favorites).toMatchObject([
    { headline: 'Steel "quota", halved', note: 'mine', url: `https://news.example/story/${taken?.slug}` },
  ]);
  expect(all.history).toMatchObject([{ progress: 0.25 }]);
  expect(all.profile).toMatchObject([{ email: member.email, name: '=HYPERLINK("x")' }]);
  expect(files['favorites.csv']).toContain('"Steel ""quota"", halved"');
  expect(files['profile.csv']).toContain(`"'=HYPERLINK(""x"")"`);
  const text = Object.values(files).join('\n');
  expect(text).not.toContain('theirs');
  expect(text).not.toMatch(/secret-end|\$argon2id|token/);
  expect((await ask('/account/data', member.cookie)).text).toContain('/account/data.zip');
});

test('an account is deleted with its password; the cookie goes, and the log never knew the address', async () => {
  const member = await makeMember(store, { email: 'gone.9182@reader.example' });
  expect((await ask('/account/delete', member.cookie, { password: 'wrong' })).status).toBe(400);
  const gone = await ask('/account/delete', member.cookie, { password: TEST_PASSWORD });
  expect(gone.location).toBe('/account/deleted');
  expect(gone.headers.getSetCookie()).toEqual([
    '__Host-sourceline.session_token=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax',
  ]);
  expect((await ask('/account', member.cookie)).status).toBe(303);
  expect((await ask('/account/deleted', '')).text).toContain('Your account is deleted');
  expect(await lettersTo(member.email)).toEqual([]);
  expect(logged.length).toBeGreaterThan(10);
  expect(logged.join('\n')).not.toMatch(/@reader\.example|finish\?token/);
});

test('the last administrator is told what to do first', async () => {
  const administrator = await makeMember(store, { role: 'administrator' });
  const answer = await ask('/account/delete', administrator.cookie, { password: TEST_PASSWORD });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('You are the last administrator.');
});

test('staff without a second step are led here, told why, and led on by a passkey or a code', async () => {
  const editor = await makeMember(store, { role: 'administrator' });
  expect((await ask('/desk/people', editor.cookie)).location).toBe('/account/two-step');
  const page = await ask('/account/two-step', editor.cookie);
  expect(page.text).toContain('Members of the newsroom log in with a second step.');
  const reader = await makeMember(store);
  expect((await ask('/account/two-step', reader.cookie)).text).not.toContain('Members of the newsroom');
  const setup = await ask('/account/two-step/start', editor.cookie, { password: TEST_PASSWORD });
  const done = await ask('/account/two-step/confirm', editor.cookie, { code: codeOf(setup.text) });
  const cookie = done.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect((await ask('/desk/people', cookie)).status).toBe(200);
});
