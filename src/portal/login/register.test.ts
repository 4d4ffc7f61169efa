import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newMailKey } from '../../readers/accounts/mail-key.ts';
import { makeMember, plantRegistration } from '../../readers/testing.ts';
import { location, MINUTE, openTestDoors, registration, type TestDoors } from '../testing/door-testing.ts';

let doors: TestDoors;
beforeAll(async () => {
  doors = await openTestDoors(fetch);
});
beforeEach(() => doors.begin());
afterAll(() => doors.close());
const PASSWORD = 'quiet harbour at noon';

const userOf = (email: string) =>
  doors.store.reading.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst();

describe('registering', () => {
  test('a link from the letter, followed in the same browser, makes the account with one click', async () => {
    const visit = doors.visit();
    const sent = await visit.send('/register', registration(' Ada@Reader.example', { next: '/favorites' }));
    expect([sent.status, location(sent)]).toEqual([303, '/register?done=mail']);
    expect(sent.headers.getSetCookie()[0]).toMatch(
      /^__Host-sourceline\.registering=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await (await visit.send('/register?done=mail')).text()).toContain('Look into your mail');
    expect(await userOf('ada@reader.example')).toBeUndefined();
    const { path, token, kind } = await doors.mailed('ada@reader.example');
    expect(kind).toBe('registration');
    expect(path).toBe(`/register/finish?token=${token}&next=%2Ffavorites`);
    const page = await visit.send(path);
    const text = await page.text();
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(text).toContain('Ada Reader');
    expect(text).not.toContain('type="password"');
    expect(await userOf('ada@reader.example'), 'looking at the page made the account').toBeUndefined();

    const done = await visit.send('/register/finish', { token, next: '/favorites' });
    expect([done.status, location(done)]).toEqual([303, '/favorites']);
    expect(await visit.isIn()).toBe(true);
    expect(await userOf('ada@reader.example')).toMatchObject({
      name: 'Ada Reader',
      email_verified: true,
      role: 'reader',
      language: 'en',
      keeps_history: true,
    });
    const again = await doors.visit().send('/register/finish', { token, password: PASSWORD });
    expect(again.status).toBe(410);
    expect(await again.text()).toContain('This link no longer works');
  });

  test('an account with history switched off keeps none', async () => {
    const email = 'unread@reader.example';
    const visit = doors.visit();
    await visit.send('/register', registration(email, { history: '' }));
    const { token } = await doors.mailed(email);
    expect((await visit.send('/register/finish', { token })).status).toBe(303);
    expect(await userOf(email)).toMatchObject({ keeps_history: false });
  });

  test('in another browser the link asks for a password, and that one counts', async () => {
    const email = 'owner@reader.example';
    const thief = doors.visit();
    await thief.send('/register', registration(email, { password: 'the thief knows this' }));
    const { path, token } = await doors.mailed(email);
    const owner = doors.visit();
    expect(await (await owner.send(path)).text()).toContain('type="password"');
    expect((await owner.send('/register/finish', { token })).status).toBe(400);
    expect((await owner.send('/register/finish', { token, password: 'password123' })).status).toBe(400);
    const done = await owner.send('/register/finish', { token, password: PASSWORD });
    expect(location(done)).toBe('/account?done=welcome');
    const tries = await doors.visit().send('/login', { email, password: 'the thief knows this' });
    expect(tries.status).toBe(400);
    expect((await doors.visit().send('/login', { email, password: PASSWORD })).status).toBe(303);
  });

  test('several may wait for one address: the first to follow a link has it, and the others work no more', async () => {
    const email = 'twice@reader.example';
    const [one, two] = [doors.visit(), doors.visit()];
    await one.send('/register', registration(email, { name: 'One' }));
    const first = await doors.mailed(email);
    await two.send('/register', registration(email, { name: 'Two' }));
    const second = await doors.mailed(email);
    expect(second.token).not.toBe(first.token);
    expect((await two.send('/register/finish', { token: second.token })).status).toBe(303);
    expect((await one.send('/register/finish', { token: first.token })).status).toBe(410);
    expect((await userOf(email))?.name).toBe('Two');
  });

  test('one link followed many times at once makes one account', async () => {
    const email = 'hasty@reader.example';
    const visit = doors.visit();
    await visit.send('/register', registration(email));
    const { token } = await doors.mailed(email);
    const cookies = new Map(visit.cookies);
    const all = await Promise.all(
      Array.from({ length: 8 }, () => {
        const copy = doors.visit();
        for (const [name, value] of cookies) copy.cookies.set(name, value);
        return copy.send('/register/finish', { token });
      }),
    );
    expect(all.filter(({ status }) => status === 303)).toHaveLength(1);
    const logins = await doors.store.reading
      .selectFrom('logins')
      .innerJoin('users', 'users.id', 'logins.user_id')
      .where('users.email', '=', email)
      .select('logins.id')
      .execute();
    expect(logins).toHaveLength(1);
  });

  test('an address that has an account gets a letter that says so, and the page is the same', async () => {
    const { email } = await makeMember(doors.store, { email: 'known@reader.example' });
    const sent = await doors.visit().send('/register', registration(email));
    expect([sent.status, location(sent)]).toEqual([303, '/register?done=mail']);
    const [letter] = await doors.letters(email);
    expect(letter?.kind).toBe('address known');
    expect(letter?.text).toContain('https://news.example/login');
    expect(letter?.text).toContain('https://news.example/reset');
    expect(letter?.text).not.toContain('token=');
    const rows = await doors.store.reading
      .selectFrom('registrations')
      .where('email', '=', email)
      .selectAll()
      .execute();
    expect(rows).toEqual([]);
  });

  test('where the address has an account by the time the link is followed, nothing is made', async () => {
    const email = 'late@reader.example';
    const visit = doors.visit();
    await visit.send('/register', registration(email));
    const { token } = await doors.mailed(email);
    const member = await makeMember(doors.store, { email, name: 'First' });
    const answer = await visit.send('/register/finish', { token });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('There is an account already');
    expect((await userOf(email))?.name).toBe('First');
    expect((await doors.visit().send('/login', { email, password: member.password })).status).toBe(303);
  });

  test('a link works for a day', async () => {
    const email = 'slow@reader.example';
    const visit = doors.visit();
    await visit.send('/register', registration(email));
    const { path, token } = await doors.mailed(email);
    doors.time.ahead = 24 * 60 * MINUTE - MINUTE;
    expect((await visit.send(path)).status).toBe(200);
    doors.time.ahead = 24 * 60 * MINUTE + MINUTE;
    expect((await visit.send(path)).status).toBe(410);
    expect((await visit.send('/register/finish', { token })).status).toBe(410);
    expect(await userOf(email)).toBeUndefined();
  });

  test.each([
    [{ email: 'not an address' }, 'Write an address such as'],
    [{ name: ' … ' }, 'Write a name'],
    [{ name: 'x'.repeat(81) }, 'Write a name'],
    [{ password: 'too short' }, 'at least ten characters'],
    [{ password: 'Password1234' }, 'Many people have this password'],
    [{ password: 'Ada Reader 1' }, 'made of your name'],
  ])(
    'with %j it is refused beside the field, and what was typed stays, but not the password',
    async (more, said) => {
      const answer = await doors.visit().send('/register', registration('fields@reader.example', more));
      const text = await answer.text();
      expect(answer.status).toBe(400);
      expect(text).toContain(said);
      expect(text).toContain('aria-invalid="true"');
      expect(text).not.toContain(registration('', more).password);
      expect(await doors.letters('fields@reader.example')).toEqual([]);
    },
  );

  test('a name or an address with a line break in it goes into no letter', async () => {
    for (const more of [
      { name: 'Ada\r\nBcc: eve@evil.example' },
      { email: 'a@b.example\nBcc: eve@evil.example' },
    ]) {
      expect((await doors.visit().send('/register', registration('x@reader.example', more))).status).toBe(
        400,
      );
    }
  });

  test('five letters an hour go to one address, and the page stays the same', async () => {
    const email = 'flood@reader.example';
    for (let i = 0; i < 8; i += 1) {
      const sent = await doors.visit().send('/register', registration(email));
      expect([sent.status, location(sent)]).toEqual([303, '/register?done=mail']);
    }
    expect(await doors.letters(email)).toHaveLength(5);
    doors.time.ahead = 61 * MINUTE;
    await doors.visit().send('/register', registration(email));
    expect(await doors.letters(email)).toHaveLength(6);
  });

  test('an invitation asks for name and password, and gives its role', async () => {
    const { key, hash } = newMailKey();
    const email = 'desk@reader.example';
    await doors.store.write((writing) =>
      plantRegistration(writing, {
        kind: 'invitation',
        email,
        role: 'editor',
        token_hash: hash,
        expires_at: new Date(Date.now() + 7 * 1440 * MINUTE),
      }),
    );
    const visit = doors.visit();
    const text = await (await visit.send(`/register/finish?token=${key}&lang=fr`)).text();
    expect(text).toContain('vous invite comme rédacteur');
    const nameless = await visit.send('/register/finish?lang=fr', { token: key, password: PASSWORD });
    expect(nameless.status).toBe(400);
    const done = await visit.send('/register/finish?lang=fr', {
      token: key,
      name: 'Dora',
      password: PASSWORD,
    });
    expect(done.status).toBe(303);
    expect(await userOf(email)).toMatchObject({ role: 'editor', name: 'Dora', language: 'fr' });
    expect(await visit.isIn()).toBe(true);
  });

  test('the language of the page is the language of the letter and of the account', async () => {
    const email = 'arabic@reader.example';
    const visit = doors.visit();
    const sent = await visit.send('/register?lang=ar', registration(email));
    expect(location(sent)).toBe('/register?done=mail&lang=ar');
    const [letter] = await doors.letters(email);
    expect(letter?.language).toBe('ar');
    const { path, token } = await doors.mailed(email);
    expect(path).toContain('lang=ar');
    await visit.send('/register/finish?lang=ar', { token });
    expect((await userOf(email))?.language).toBe('ar');
  });
});
