import { get } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeMember, TEST_PASSWORD, type TestMember } from '../../readers/testing.ts';
import { location, MINUTE, openTestDoors, type TestDoors } from '../testing/door-testing.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';

let doors: TestDoors;
beforeAll(async () => {
  doors = await openTestDoors(fetch);
});
beforeEach(() => doors.begin());
afterAll(() => doors.close());

describe('logging in', () => {
  let member: TestMember;
  beforeAll(async () => {
    member = await makeMember(doors.store, { email: 'login@reader.example' });
  });
  const right = () => ({ email: member.email, password: TEST_PASSWORD });

  test('a right password lets in and goes on to where one wanted, on this portal only', async () => {
    for (const [next, to] of [
      ['', '/login'],
      ['/favorites?page=2', '/favorites?page=2'],
      ['//evil.example', '/login'],
      ['https://evil.example/', '/login'],
      ['/\\evil.example', '/login'],
    ] as const) {
      const visit = doors.visit();
      const answer = await visit.send('/login', { ...right(), next });
      expect([answer.status, location(answer)]).toEqual([303, to]);
      expect(await visit.isIn()).toBe(true);
    }
    expect(
      location(await doors.visit().send('/login', { ...right(), email: ' LOGIN@reader.Example ' })),
    ).toBe('/login');
  });

  test('an unknown address, a wrong password, a disabled and an unproven member are told the same', async () => {
    const disabled = await makeMember(doors.store, { email: 'disabled@reader.example' });
    const unproven = await makeMember(doors.store, { email: 'unproven@reader.example' });
    await doors.store.write(async (writing) => {
      await writing
        .updateTable('users')
        .set({ disabled_at: new Date() })
        .where('id', '=', disabled.id)
        .execute();
      await writing
        .updateTable('users')
        .set({ email_verified: false })
        .where('id', '=', unproven.id)
        .execute();
    });
    const tries = [
      { email: 'nobody@reader.example', password: TEST_PASSWORD },
      { email: member.email, password: 'another one altogether' },
      { email: disabled.email, password: TEST_PASSWORD },
      { email: unproven.email, password: TEST_PASSWORD },
    ];
    const answers = [];
    for (const form of tries) {
      const answer = await doors.visit().send('/login', form);
      expect(answer.headers.getSetCookie()).toEqual([]);
      answers.push({ status: answer.status, text: (await answer.text()).replaceAll(form.email, 'ADDRESS') });
    }
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const sessions = await doors.store.reading
      .selectFrom('sessions')
      .where('user_id', '=', disabled.id)
      .select('id')
      .execute();
    expect(sessions).toHaveLength(1);
  });

  test('a login ends the session that the browser had, and takes another id', async () => {
    const visit = doors.visit();
    await visit.send('/login', right());
    const before = visit.cookies.get('__Host-sourceline.session_token') ?? '';
    await visit.send('/login', right());
    const after = visit.cookies.get('__Host-sourceline.session_token') ?? '';
    expect(after).not.toBe(before);
    const old = doors.visit();
    old.cookies.set('__Host-sourceline.session_token', before);
    expect([await old.isIn(), await visit.isIn()]).toEqual([false, true]);
  });

  test('logging out ends the session', async () => {
    const visit = doors.visit();
    await visit.send('/login', right());
    const cookie = visit.cookies.get('__Host-sourceline.session_token') ?? '';
    const out = await visit.send('/logout', {});
    expect([out.status, location(out)]).toEqual([303, '/login?done=out']);
    expect(visit.cookies.size).toBe(0);
    visit.cookies.set('__Host-sourceline.session_token', cookie);
    expect(await visit.isIn()).toBe(false);
    expect((await doors.visit().send('/logout', {})).status).toBe(303);
  });

  test('after ten wrong tries even the right password has to wait, and the page says until when', async () => {
    for (let i = 0; i < 10; i += 1) {
      expect((await doors.visit().send('/login', { ...right(), password: `wrong guess ${i}` })).status).toBe(
        400,
      );
    }
    const locked = await doors.visit().send('/login', right());
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(Number(locked.headers.get('retry-after'))).toBeLessThanOrEqual(600);
    expect(await locked.text()).toMatch(/Try again at \d\d:\d\d UTC/);
    doors.time.ahead = 11 * MINUTE;
    expect((await doors.visit().send('/login', right())).status).toBe(303);
  });

  test('anyone who wanted nothing in particular is led to the front page, and staff to their desk', async () => {
    for (const [role, to] of [
      ['reader', '/'],
      ['reporter', '/desk'],
      ['editor', '/desk'],
    ] as const) {
      const { email } = await makeMember(doors.store, { email: `to-${role}@reader.example`, role });
      const visit = doors.visit();
      const answer = await visit.send('/login', { email, password: TEST_PASSWORD });
      expect(location(await visit.send(location(answer) ?? ''))).toBe(to);
    }
  });

  test('anyone who is in already is led on from the login and from the registration', async () => {
    const visit = doors.visit();
    await visit.send('/login', right());
    expect(location(await visit.send('/login?next=%2Fhistory'))).toBe('/history');
    expect(location(await visit.send('/register'))).toBe('/');
  });

  test('over plain http the page says that a login needs HTTPS, but not on this machine', async () => {
    const { portal, store } = doors;
    expect(await (await doors.visit().send('/login')).text()).not.toContain('needs HTTPS');
    const plain = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://news.example' }) });
    try {
      expect(await askAs(plain.url, 'news.example')).toContain('needs HTTPS');
      expect(await askAs(plain.url, '192.0.2.1:3000')).toContain('needs HTTPS');
      for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
        expect(await askAs(plain.url, host), host).not.toContain('needs HTTPS');
      }
      // A public URL with TLS means that a proxy terminates it.
      expect(await askAs(portal.url, 'news.example')).not.toContain('needs HTTPS');
    } finally {
      await plain.close();
    }
  });

  test('another site can log nobody in or out', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    for (const path of ['/login', '/logout', '/register', '/reset', '/login/link']) {
      const body = new URLSearchParams(right());
      const answer = await fetch(`${doors.portal.url}${path}`, { method: 'POST', headers, body });
      expect(answer.status, path).toBe(403);
    }
  });
});

/** The login page under another host name, which fetch does not allow. */
function askAs(url: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${url}/login`, { headers: { host } }, (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => resolve(text));
    }).on('error', reject);
  });
}
