import { symmetricEncrypt } from 'better-auth/crypto';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readSecret } from '../../readers/accounts/secret.ts';
import { makeMember, TEST_PASSWORD, type TestMember } from '../../readers/testing.ts';
import { newId } from '../../store/ids.ts';
import { location, openTestDoors, type TestDoors } from '../testing/door-testing.ts';

let doors: TestDoors;
beforeAll(async () => {
  doors = await openTestDoors(fetch);
});
beforeEach(() => doors.begin());
afterAll(() => doors.close());
const PASSWORD = 'quiet harbour at noon';

describe('a second step', () => {
  const RECOVERY = ['abcde-fghij', 'klmno-pqrst'];
  let secret: string;

  async function makeCautious(email: string): Promise<{ member: TestMember; totp: TOTP }> {
    secret = await readSecret(doors.store, {});
    const member = await makeMember(doors.store, { email });
    const kept = 'S'.repeat(32);
    const encrypted = async (data: string) => symmetricEncrypt({ key: secret, data });
    const values = { secret: await encrypted(kept), backup_codes: await encrypted(JSON.stringify(RECOVERY)) };
    await doors.store.write(async (writing) => {
      await writing
        .updateTable('users')
        .set({ two_factor_enabled: true })
        .where('id', '=', member.id)
        .execute();
      await writing
        .insertInto('two_factors')
        .values({ id: newId(), user_id: member.id, locked_until: null, ...values })
        .execute();
    });
    return {
      member,
      totp: new TOTP({ secret: new Secret({ buffer: new TextEncoder().encode(kept).buffer }) }),
    };
  }

  test('is asked for after a password, after a link and after a reset, and nothing lets in without it', async () => {
    const { member, totp } = await makeCautious('cautious@reader.example');
    const { email } = member;
    const visit = doors.visit();
    const asked = await visit.send('/login', { email, password: TEST_PASSWORD, next: '/history' });
    expect(location(asked)).toBe('/login/code?next=%2Fhistory');
    expect(await visit.isIn()).toBe(false);
    expect((await visit.send('/login/code?next=%2Fhistory')).status).toBe(200);
    const wrong = await visit.send('/login/code', { code: '000000', next: '/history' });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('This code is not right');
    const code = totp.generate();
    const done = await visit.send('/login/code', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      next: '/history',
    });
    expect(location(done)).toBe('/history');
    expect(await visit.isIn()).toBe(true);
    const passed = async () =>
      doors.store.reading
        .selectFrom('sessions')
        .select('passed')
        .where('user_id', '=', member.id)
        .where('passed', '=', 'code')
        .execute();
    expect(await passed()).toHaveLength(1);

    const link = doors.visit();
    await link.send('/login/link', { email });
    const { token } = await doors.mailed(email);
    expect(location(await link.send('/login/with-link', { token }))).toBe('/login/code');
    expect(await link.isIn()).toBe(false);
    const replayed = await link.send('/login/code', { code });
    expect(replayed.status, 'the same code let in twice').toBe(400);
    expect(await link.isIn()).toBe(false);

    await link.send('/reset', { email });
    const reset = await doors.mailed(email);
    await link.send('/reset/finish', { token: reset.token, password: PASSWORD });
    const after = await link.send('/login', { email, password: PASSWORD });
    expect(location(after)).toBe('/login/code');
    expect(location(await link.send('/login/code', { code: RECOVERY[0] ?? '' }))).toBe('/login');
    expect(await link.isIn()).toBe(true);
    const third = doors.visit();
    await third.send('/login', { email, password: PASSWORD });
    expect((await third.send('/login/code', { code: RECOVERY[0] ?? '' })).status).toBe(400);
  });

  test('is checked against the person who gave the password, not the one logged in', async () => {
    const { member } = await makeCautious('target@reader.example');
    const own = await makeCautious('attacker@reader.example');
    const visit = doors.visit();
    await visit.send('/login', { email: own.member.email, password: TEST_PASSWORD });
    await visit.send('/login/code', { code: own.totp.generate() });
    expect(await visit.isIn()).toBe(true);
    await visit.send('/login', { email: member.email, password: TEST_PASSWORD });
    const answer = await visit.send('/login/code', { code: RECOVERY[1] ?? '' });
    expect(answer.status).toBe(303);
    const sessions = await doors.store.reading
      .selectFrom('sessions')
      .select(['user_id', 'passed'])
      .where('passed', '=', 'code')
      .where('user_id', '=', member.id)
      .execute();
    expect(sessions).toHaveLength(1);
  });

  test('takes at most ten wrong codes in ten minutes, however often the password is given again', async () => {
    const { member, totp } = await makeCautious('guessed@reader.example');
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const visit = doors.visit();
      await visit.send('/login', { email: member.email, password: TEST_PASSWORD });
      for (let j = 0; j < 4; j += 1) {
        statuses.push((await visit.send('/login/code', { code: `11111${j}` })).status);
      }
    }
    expect(statuses.filter((status) => status === 400).length).toBeLessThanOrEqual(10);
    expect(statuses.slice(10).every((status) => status === 429)).toBe(true);
    const visit = doors.visit();
    await visit.send('/login', { email: member.email, password: TEST_PASSWORD });
    const locked = await visit.send('/login/code', { code: totp.generate() });
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('without a password or a link before it there is nothing to enter', async () => {
    expect((await doors.visit().send('/login/code', { code: '123456' })).status).toBe(400);
    expect(await (await doors.visit().send('/login/code')).text()).toContain('Log in again');
  });
});
