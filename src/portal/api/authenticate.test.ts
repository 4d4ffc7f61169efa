import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourcelineClient } from '../../../client/sourceline-client.ts';
import { staffIn } from '../../desk/testing.ts';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import { givesPassword } from '../../readers/testing.ts';
import { makeToken } from '../../readers/tokens/make-token.ts';
import { revokeToken } from '../../readers/tokens/revoke-token.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { CALLS_PER_TOKEN } from './authenticate.ts';

let store: Store;
let portal: RunningServer;
const time = { ahead: 0 };
const clock = { now: () => new Date(Date.now() + time.ahead) };
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, {
    clock,
    config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }),
  });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

async function tokenOf(name: string, scopes: string[] = ['stories:read'], days = 7) {
  const { member } = await staffIn(store, name, 'administrator');
  const by = authorize({ member, passed: 'passkey' } as Session, 'use tokens', { twoStep: false });
  const wanted = { ownerId: member.id, name: `of ${name}`, scopes, days };
  const confirmed = await givesPassword(store, by);
  const made = await store.write((writing) => makeToken(writing, confirmed, wanted, clock.now()));
  return { ...made, by, memberId: member.id };
}

async function ask(authorization: string | null, path = '/api/v1/desk/token', more: RequestInit = {}) {
  const answer = await fetch(portal.url + path, {
    ...more,
    headers: { ...(authorization && { authorization }), ...(more.headers as Record<string, string>) },
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : null };
}

it('lets a token in, says whose it is, and notes that it was used', async () => {
  const { secret, id, memberId } = await tokenOf('Ida');
  const client = sourcelineClient({ url: portal.url, token: secret });
  const { data } = await client.GET('/api/v1/desk/token');
  expect(data?.member.name).toBe('Ida');
  const answer = await ask(`Bearer ${secret}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.body).toMatchObject({
    id,
    name: 'of Ida',
    scopes: ['stories:read'],
    member: { id: memberId },
  });
  const used = () =>
    store.reading
      .selectFrom('api_tokens')
      .select('last_used_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const first = (await used()).last_used_at;
  expect(first).not.toBeNull();
  await ask(`bearer  ${secret}`);
  expect((await used()).last_used_at).toEqual(first);
  const etag = answer.headers.get('etag') ?? '';
  const again = await ask(`Bearer ${secret}`, undefined, { headers: { 'if-none-match': etag } });
  expect([again.status, again.body]).toEqual([304, null]);
});

it('says what is wrong with a token that is none, in a problem and in WWW-Authenticate', async () => {
  const { secret, id, by } = await tokenOf('Ike', ['stories:read'], 1);
  const refused = async (given: string | null) => {
    const { status, body, headers } = await ask(given);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.status).toBe(status);
    return [status, body.type, headers.get('www-authenticate')];
  };
  const realm = 'Bearer realm="sourceline"';
  const needed = [401, 'urn:sourceline:problem:token-needed', realm];
  expect(await refused(null)).toEqual(needed);
  expect(await refused('Basic YTpi')).toEqual(needed);
  const invalid = `${realm}, error="invalid_token"`;
  expect(await refused(`Bearer slt_${'A'.repeat(43)}`)).toEqual([
    401,
    'urn:sourceline:problem:token-unknown',
    invalid,
  ]);
  time.ahead = 2 * 86_400_000;
  expect(await refused(`Bearer ${secret}`)).toEqual([401, 'urn:sourceline:problem:token-expired', invalid]);
  time.ahead = 0;
  expect((await ask(`Bearer ${secret}`)).status).toBe(200);
  await store.write((writing) => revokeToken(writing, by, id, clock.now()));
  expect(await refused(`Bearer ${secret}`)).toEqual([401, 'urn:sourceline:problem:token-revoked', invalid]);
});

it('does not look at cookies, takes no other method, and refuses a field it does not know', async () => {
  const { secret } = await tokenOf('Iris');
  const cookie = '__Host-sourceline.session_token=abc.ZGVm';
  expect((await ask(null, undefined, { headers: { cookie } })).status).toBe(401);
  const other = await ask(`Bearer ${secret}`, undefined, { method: 'DELETE' });
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  const junk = await ask(`Bearer ${secret}`, '/api/v1/desk/token?utm=1');
  expect([junk.status, junk.body.detail]).toEqual([400, 'The field utm is not known here.']);
});

it('counts the calls of a token, and of an address that guesses', async () => {
  const [busy, calm] = [await tokenOf('Ivo'), await tokenOf('Ilse')];
  const statuses = await Promise.all(
    Array.from({ length: CALLS_PER_TOKEN + 5 }, async () => (await ask(`Bearer ${busy.secret}`)).status),
  );
  expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  const late = await ask(`Bearer ${busy.secret}`);
  expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await ask(`Bearer ${calm.secret}`)).status).toBe(200);
});
