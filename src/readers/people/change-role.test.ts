import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { inviteMember } from '../accounts/invite-member.ts';
import { asOperator, authorize, type Manager } from '../permission.ts';
import { findTestSession, givesPassword, makeMember, type TestMember } from '../testing.ts';
import { changeRole } from './change-role.ts';
import { disableMember } from './disable-member.ts';
import { enableMember } from './enable-member.ts';
import { findPerson } from './people.queries.ts';
import { resetMember } from './reset-member.ts';

let store: Store;
const config = readConfig({ PUBLIC_URL: 'https://news.example', PORTAL_NAME: 'The Courier' });
const now = new Date('2026-11-24T12:00:00Z');
let first: TestMember;
let second: TestMember;
let reader: TestMember;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.write(async (writing) => {
    await writing.deleteFrom('letters').execute();
    await writing.deleteFrom('users').execute();
  });
  first = await makeMember(store, { role: 'administrator' });
  second = await makeMember(store, { role: 'administrator' });
  reader = await makeMember(store, { language: 'ru' });
});

async function as(member: TestMember): Promise<Manager> {
  return authorize(await findTestSession(store, member, now), 'manage people', { twoStep: false });
}

const letters = () =>
  store.reading.selectFrom('letters').select(['kind', 'recipient', 'language', 'text']).execute();
const person = (member: TestMember) => findPerson(store.reading, asOperator(), member.id);

test('another role ends every session, and is told by letter in the member’s language', async () => {
  const by = await as(first);
  const wanted = { id: reader.id, role: 'data editor' } as const;
  expect(await store.write((writing) => changeRole(writing, by, wanted, config, now))).toBe(true);
  expect(await findTestSession(store, reader, now)).toBeNull();
  expect(await person(reader)).toMatchObject({ role: 'data editor' });
  const [letter] = await letters();
  expect(letter).toMatchObject({ kind: 'role', recipient: reader.email, language: 'ru' });
  expect(letter?.text).toContain('редактор данных');
  expect(await store.write((writing) => changeRole(writing, by, wanted, config, now))).toBe(false);
  expect(await letters()).toHaveLength(1);
});

test('nobody changes their own role, and nobody takes the last administrator away', async () => {
  const by = await as(first);
  const down = (id: string, whose: Manager) =>
    store.write((writing) => changeRole(writing, whose, { id, role: 'reader' }, config, now));
  await expect(down(first.id, by)).rejects.toThrow(/your own role/);
  await expect(store.write((writing) => disableMember(writing, by, first.id, config, now))).rejects.toThrow(
    /your own role/,
  );
  expect(await down(second.id, by)).toBe(true);
  await expect(down(first.id, asOperator())).rejects.toThrow(/last administrator/);
  await expect(
    store.write((writing) => disableMember(writing, asOperator(), first.id, config, now)),
  ).rejects.toThrow(/last administrator/);
});

test('two administrators who remove each other at the same moment leave one', async () => {
  const [one, other] = [await as(first), await as(second)];
  const results = await Promise.allSettled([
    store.write((writing) => disableMember(writing, one, second.id, config, now)),
    store.write((writing) => changeRole(writing, other, { id: first.id, role: 'reader' }, config, now)),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a closed account has no sessions and takes none until it is open again', async () => {
  const by = await as(first);
  await store.write((writing) => disableMember(writing, by, reader.id, config, now));
  expect(await findTestSession(store, reader, now)).toBeNull();
  expect(await person(reader)).toMatchObject({ disabledAt: now });
  await expect(
    store.write((writing) => resetMember(writing, by, { id: reader.id, endTwoStep: null }, config, now)),
  ).rejects.toThrow(/closed/);
  await store.write((writing) => enableMember(writing, by, reader.id, config, now));
  expect(await person(reader)).toMatchObject({ disabledAt: null });
  expect((await letters()).map(({ kind }) => kind).sort()).toEqual(['disabled', 'enabled']);
});

test('a reset ends sessions; codes and passkeys go with a reason, which the member reads', async () => {
  const by = await as(first);
  await store.write(async (writing) => {
    await writing
      .updateTable('users')
      .set({ two_factor_enabled: true })
      .where('id', '=', reader.id)
      .execute();
    await writing
      .insertInto('two_factors')
      .values({ id: reader.id, user_id: reader.id, secret: 's', backup_codes: 'b', locked_until: null })
      .execute();
  });
  const reset = (endTwoStep: string | null) =>
    store.write((writing) => resetMember(writing, by, { id: reader.id, endTwoStep }, config, now));
  expect(await reset(null)).toMatch(/^https:\/\/news\.example\/reset\/finish\?token=[\w-]{43}&lang=ru$/);
  expect(await findTestSession(store, reader, now)).toBeNull();
  expect(await person(reader)).toMatchObject({ twoStep: true });
  await reset('Lost phone, seen in person');
  expect(await person(reader)).toMatchObject({ twoStep: false });
  const rest = await store.reading.selectFrom('two_factors').select('id').execute();
  expect(rest).toEqual([]);
  const [, last] = await letters();
  expect(last?.text).toContain('Lost phone, seen in person');
});

test('a login that is reset is in the audit log, with whether the second step went, and without the reason', async () => {
  const by = await as(first);
  for (const endTwoStep of [null, 'She lost her phone']) {
    await store.write((writing) => resetMember(writing, by, { id: second.id, endTwoStep }, config, now));
  }
  const rows = await store.reading
    .selectFrom('log_entries')
    .select(['actor', 'about', 'about_id', 'details'])
    .where('action', '=', 'reset login')
    .where('about_id', '=', second.id)
    .orderBy('seq')
    .execute();
  expect(rows).toEqual([
    { actor: first.id, about: 'users', about_id: second.id, details: { twoStepEnded: false } },
    { actor: first.id, about: 'users', about_id: second.id, details: { twoStepEnded: true } },
  ]);
});

test('nobody is made an administrator, invited as one or let in again as one without the administrator’s password', async () => {
  const by = await as(first);
  if (!by.member) throw new Error('this is an administrator');
  const make = (who: Manager) =>
    store.write((writing) => changeRole(writing, who, { id: reader.id, role: 'administrator' }, config, now));
  const invited = { email: 'chief@desk.example', name: '', role: 'administrator', language: null } as const;
  const invite = (who: Manager) => store.write((writing) => inviteMember(writing, who, invited, config, now));
  const again = 'Enter your password again to do this.';
  await expect(make(by)).rejects.toThrow(again);
  await expect(invite(by)).rejects.toThrow(again);
  // A proof is no good in the hands of somebody else, nor when it is copied.
  const confirmed = await givesPassword(store, by);
  await expect(make({ ...confirmed })).rejects.toThrow(again);
  expect(await make(confirmed)).toBe(true);
  expect((await invite(confirmed)).link).toContain('/register/finish?token=');
  await store.write((writing) => disableMember(writing, by, reader.id, config, now));
  await expect(store.write((writing) => enableMember(writing, by, reader.id, config, now))).rejects.toThrow(
    again,
  );
  expect(await store.write((writing) => enableMember(writing, asOperator(), reader.id, config, now))).toBe(
    true,
  );
});
