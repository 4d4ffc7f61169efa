import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeMember, TEST_PASSWORD } from '../../readers/testing.ts';
import { location, MINUTE, openTestDoors, type TestDoors } from '../testing/door-testing.ts';

let doors: TestDoors;
beforeAll(async () => {
  doors = await openTestDoors(fetch);
});
beforeEach(() => doors.begin());
afterAll(() => doors.close());
const PASSWORD = 'quiet harbour at noon';

describe('a link by mail', () => {
  test('logs in once, within a quarter of an hour, and only by its button', async () => {
    const { email } = await makeMember(doors.store, { email: 'link@reader.example' });
    const visit = doors.visit();
    const asked = await visit.send('/login/link', { email, next: '/history' });
    expect([asked.status, location(asked)]).toEqual([303, '/login/link?done=mail']);
    const { path, token } = await doors.mailed(email);
    for (let i = 0; i < 3; i += 1) {
      const page = await doors.visit().send(path);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(`You will be logged in as ${email}.`);
    }
    const done = await visit.send('/login/with-link', { token, next: '/history' });
    expect(location(done)).toBe('/history');
    expect(await visit.isIn()).toBe(true);
    const session = await doors.store.reading
      .selectFrom('sessions')
      .innerJoin('users', 'users.id', 'sessions.user_id')
      .where('users.email', '=', email)
      .select('passed')
      .orderBy('sessions.id', 'desc')
      .executeTakeFirst();
    expect(session?.passed).toBe('link');
    expect((await doors.visit().send('/login/with-link', { token })).status).toBe(410);
    expect((await doors.visit().send(path)).status).toBe(410);

    await visit.send('/login/link', { email });
    const late = await doors.mailed(email);
    doors.time.ahead = 16 * MINUTE;
    expect((await doors.visit().send(late.path)).status).toBe(410);
    expect((await doors.visit().send('/login/with-link', { token: late.token })).status).toBe(410);
  });

  test('a key for one thing opens no other, and made-up keys open nothing', async () => {
    const { email } = await makeMember(doors.store, { email: 'keys@reader.example' });
    await doors.visit().send('/login/link', { email });
    const { token } = await doors.mailed(email);
    const tries: [string, Record<string, string>][] = [
      ['/reset/finish', { token, password: PASSWORD }],
      ['/register/finish', { token, password: PASSWORD }],
      ['/login/with-link', { token: '' }],
      ['/login/with-link', { token: 'x'.repeat(43) }],
    ];
    for (const [path, form] of tries) expect((await doors.visit().send(path, form)).status, path).toBe(410);
    expect((await doors.visit().send('/login/with-link', { token })).status).toBe(303);
  });

  test('somebody without an account, and a disabled member, get a letter that lets nobody in', async () => {
    const disabled = await makeMember(doors.store, { email: 'gone@reader.example' });
    await doors.store.write((writing) =>
      writing.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', disabled.id).execute(),
    );
    for (const email of ['stranger@reader.example', disabled.email]) {
      for (const path of ['/login/link', '/reset']) {
        const answer = await doors.visit().send(path, { email });
        expect(location(answer)).toBe(`${path}?done=mail`);
      }
      const all = await doors.letters(email);
      expect(all.map(({ kind }) => kind)).toEqual(['no account', 'no account']);
      expect(all.some(({ text }) => text.includes('token='))).toBe(false);
    }
  });
});

describe('a new password', () => {
  test('is chosen once, ends every session and every other link, and is told of', async () => {
    const member = await makeMember(doors.store, { email: 'reset@reader.example' });
    const { email } = member;
    const elsewhere = doors.visit();
    await elsewhere.send('/login', { email, password: TEST_PASSWORD });
    const visit = doors.visit();
    await visit.send('/login/link', { email });
    const link = await doors.mailed(email);
    await visit.send('/reset', { email });
    const { path, token, kind } = await doors.mailed(email);
    expect(kind).toBe('reset');
    expect(await (await visit.send(path)).text()).toContain(email);
    expect((await visit.send('/reset/finish', { token, password: 'password123' })).status).toBe(400);
    const done = await visit.send('/reset/finish', { token, password: PASSWORD });
    expect(location(done)).toBe('/login?done=password');
    expect(await elsewhere.isIn()).toBe(false);
    expect((await doors.visit().send('/login/with-link', { token: link.token })).status).toBe(410);
    expect(
      (await doors.visit().send('/reset/finish', { token, password: 'yet another one here' })).status,
    ).toBe(410);
    expect((await doors.letters(email)).at(-1)?.kind).toBe('password changed');
    expect((await doors.visit().send('/login', { email, password: TEST_PASSWORD })).status).toBe(400);
    expect((await doors.visit().send('/login', { email, password: PASSWORD })).status).toBe(303);
  });

  test('works for an hour, and lets a locked member in again', async () => {
    const { email } = await makeMember(doors.store, { email: 'locked@reader.example' });
    for (let i = 0; i < 11; i += 1) await doors.visit().send('/login', { email, password: 'guessing on' });
    await doors.visit().send('/reset', { email });
    const first = await doors.mailed(email);
    doors.time.ahead = 61 * MINUTE;
    expect(
      (await doors.visit().send('/reset/finish', { token: first.token, password: PASSWORD })).status,
    ).toBe(410);
    doors.time.ahead = 0;
    await doors.visit().send('/reset/finish', { token: first.token, password: PASSWORD });
    expect((await doors.visit().send('/login', { email, password: PASSWORD })).status).toBe(303);
  });
});
