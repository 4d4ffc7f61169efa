import { strFromU8, unzipSync } from 'fflate';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, TEST_PASSWORD } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { openTestAccounts, type TestAccounts } from './account-testing.ts';

let accounts: TestAccounts;
let store: Store;

beforeAll(async () => {
  accounts = await openTestAccounts(fetch);
  store = accounts.store;
});
afterAll(() => accounts.close());

const ask: TestAccounts['ask'] = (...asked) => accounts.ask(...asked);
const otherBrowser: TestAccounts['otherBrowser'] = (member) => accounts.otherBrowser(member);
const lettersTo: TestAccounts['lettersTo'] = (email) => accounts.lettersTo(email);

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
    token_hash: newId(),
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
  expect((await ask('/login', '', { email: member.email, password: TEST_PASSWORD })).location).toBe('/login');
  const left = await store.reading
    .selectFrom('sessions')
    .select('id')
    .where('user_id', '=', member.id)
    .execute();
  expect(left).toHaveLength(50);
  expect((await ask('/account', member.cookie)).status).toBe(200);
});

test('no log holds the key of a private feed, nor of a letter', async () => {
  const member = await makeMember(store);
  await ask('/following/feed', member.cookie, { do: 'renew' });
  const page = await ask('/following', member.cookie);
  const [path = '', key = ''] = /\/following\/feed\/([0-9a-f.]+)/.exec(page.text) ?? [];
  expect((await ask(path, '')).status).toBe(200);
  expect((await ask(`/${path}/`, '')).status).toBe(301);
  expect(accounts.logged.join('')).toContain('/following/feed/');
  for (const part of key.split('.')) expect(accounts.logged.join('')).not.toContain(part);
});

test('what is made for one visitor is no part of another site’s pages', async () => {
  const member = await makeMember(store);
  for (const path of ['/account', '/favorites.json', '/account/data.zip', '/']) {
    const { headers } = await ask(path, member.cookie);
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
    expect(headers.get('cache-control'), path).toBe('private, no-store');
  }
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

test('turning two-step login on and off makes no login last longer', async () => {
  const member = await makeMember(store);
  const times = async () =>
    store.reading
      .selectFrom('sessions')
      .select(['created_at', 'expires_at'])
      .where('user_id', '=', member.id)
      .execute();
  await store.write((writing) =>
    writing
      .updateTable('sessions')
      .set({ created_at: new Date(Date.now() - 20 * 86_400_000) })
      .where('user_id', '=', member.id)
      .execute(),
  );
  const before = await times();
  const setup = await ask('/account/two-step/start', member.cookie, { password: TEST_PASSWORD });
  const on = await ask('/account/two-step/confirm', member.cookie, { code: codeOf(setup.text) });
  expect(await times()).toEqual(before);
  const cookie = on.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const off = await ask('/account/two-step/off', cookie, { password: TEST_PASSWORD });
  expect(off.location).toBe('/account/two-step?done=two-step-off');
  expect(await times()).toEqual(before);
});

test('the archive holds everything of a member, nothing of another, and no secret', async () => {
  const member = await makeMember(store, { name: '=HYPERLINK("x")' });
  const other = await makeMember(store);
  const [taken] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Steel "quota", halved' })], new Date()),
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
  expect(accounts.logged.length).toBeGreaterThan(10);
  expect(accounts.logged.join('\n')).not.toMatch(/@reader\.example|finish\?token/);
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
