import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { INVITATION_ORDER, listInvitations } from '../people/people.queries.ts';
import { asOperator, authorize } from '../permission.ts';
import { findTestSession, makeMember, plantRegistration } from '../testing.ts';
import { addMember } from './add-member.ts';
import { finishRegistration } from './finish-registration.ts';
import { forgetAttempts } from './forget-attempts.ts';
import { inviteMember, takeBackInvitation } from './invite-member.ts';
import { findWaiting } from './mailed-key.queries.ts';

let store: Store;
const config = readConfig({ PUBLIC_URL: 'https://news.example' });
const now = new Date('2026-11-24T12:00:00Z');
const by = asOperator();
const invite = (email: string) =>
  store.write((writing) =>
    inviteMember(writing, by, { email, name: 'Ada', role: 'editor', language: 'fr' }, config, now),
  );
const ALL = { order: INVITATION_ORDER, most: 200 };
const keyOf = ({ link }: { readonly link: string }) => new URL(link).searchParams.get('token') ?? '';

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('an invitation is a link that works for seven days; a second one ends the first', async () => {
  const first = keyOf(await invite('ada@desk.example'));
  const second = keyOf(await invite('ada@desk.example'));
  expect(await findWaiting(store.reading, first, now)).toBeNull();
  const waiting = await findWaiting(store.reading, second, now);
  expect(waiting).toMatchObject({ kind: 'invitation', email: 'ada@desk.example', role: 'editor' });
  const after = new Date(now.getTime() + 7 * 86_400_000 + 1);
  expect(await findWaiting(store.reading, second, after)).toBeNull();
  const [letter] = await store.reading.selectFrom('letters').selectAll().orderBy('id', 'desc').execute();
  expect(letter).toMatchObject({ kind: 'invitation', language: 'fr', recipient: 'ada@desk.example' });
  expect(letter?.text).toContain(`https://news.example/register/finish?token=${second}&lang=fr`);
  expect(letter?.text).toContain('rédacteur');
});

test('an invitation taken back works no longer, and its letter does not go out', async () => {
  const key = keyOf(await invite('ben@desk.example'));
  const open = await listInvitations(store.reading, by, now, ALL);
  const id = open.find(({ email }) => email === 'ben@desk.example')?.id ?? '';
  expect(await store.write((writing) => takeBackInvitation(writing, by, id))).toBe(true);
  expect(await store.write((writing) => takeBackInvitation(writing, by, id))).toBe(false);
  expect(await findWaiting(store.reading, key, now)).toBeNull();
  const letters = await store.reading.selectFrom('letters').select('recipient').execute();
  expect(letters).not.toContainEqual({ recipient: 'ben@desk.example' });
});

test('anyone who has an account is not invited', async () => {
  await makeMember(store, { email: 'known@desk.example' });
  await expect(invite('known@desk.example')).rejects.toThrow(/already has an account/);
});

test('an account that the operator makes ends what waits for its address, and nothing else', async () => {
  const email = 'fay@desk.example';
  const { id: userId } = await makeMember(store);
  const until = new Date(now.getTime() + 86_400_000);
  const wait = (kind: 'registration' | 'new address', of: string) =>
    store.write((writing) =>
      plantRegistration(writing, {
        kind,
        email: of,
        user_id: kind === 'new address' ? userId : null,
        expires_at: until,
      }),
    );
  const key = keyOf(await invite(email));
  await wait('registration', email);
  await wait('new address', email);
  await wait('registration', 'gil@reader.example');
  const added = { email, name: 'Fay', role: 'reader', language: null, passwordHash: 'x' } as const;
  await store.write((writing) => addMember(writing, asOperator(), added, now));
  expect(await findWaiting(store.reading, key, now)).toBeNull();
  const waiting = await store.reading
    .selectFrom('registrations')
    .select(['kind', 'email'])
    .where('email', 'in', [email, 'gil@reader.example'])
    .orderBy('email')
    .execute();
  expect(waiting).toEqual([
    { kind: 'new address', email },
    { kind: 'registration', email: 'gil@reader.example' },
  ]);
});

const rowsOf = async (about: string) =>
  store.reading
    .selectFrom('log_entries')
    .select(['action', 'actor', 'about_id', 'details'])
    .where('about', '=', about)
    .orderBy('seq')
    .execute();

test('the audit log says who was invited as what, who took it back and who became a member of it, by ids alone', async () => {
  const before = (await rowsOf('registrations')).length;
  const administrator = await makeMember(store, { role: 'administrator', name: 'Adam' });
  const session = await findTestSession(store, administrator, now);
  const manages = authorize(session, 'manage people', { twoStep: false });
  const soon = new Date();
  const asked = { email: 'cleo@desk.example', name: 'Cleo', role: 'editor', language: 'en' } as const;
  const invites = () =>
    store.write((writing) => inviteMember(writing, manages, asked, config, soon)).then(keyOf);
  await invites();
  const [open] = (await listInvitations(store.reading, by, soon, ALL)).filter(
    ({ email }) => email === asked.email,
  );
  await store.write((writing) => takeBackInvitation(writing, manages, open?.id ?? ''));
  const key = await invites();
  const finishing = {
    key,
    browser: null,
    name: 'Cleo',
    password: 'a long pass phrase',
    language: 'en',
  } as const;
  const accounts = {
    note: () => undefined,
    auth: async () => ({
      api: { enter: async () => ({ headers: new Headers(), response: { needs: null } }) },
    }),
  };
  const parts = { store, config, clock: systemClock, accounts } as never;
  const finished = await finishRegistration(parts, finishing, {
    headers: new Headers(),
    session: null,
    network: '',
  });
  expect(finished.is).toBe('entered');
  const cleo = await store.reading
    .selectFrom('users')
    .select('id')
    .where('email', '=', asked.email)
    .executeTakeFirst();
  const rows = (await rowsOf('registrations')).slice(before);
  expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
    ['invite person', administrator.id],
    ['uninvite person', administrator.id],
    ['invite person', administrator.id],
  ]);
  expect(rows[0]).toMatchObject({ about_id: open?.id, details: { role: 'editor' } });
  const made = (await rowsOf('users')).filter(({ about_id }) => about_id === cleo?.id);
  expect(made).toMatchObject([
    { action: 'make person', actor: cleo?.id, details: { role: 'editor', invitation: rows[2]?.about_id } },
  ]);
  expect(JSON.stringify([rows, made])).not.toMatch(/cleo|@/i);
});

test('an account the operator makes is in the log with its role; a reader’s is not, nor an invitation that ran out', async () => {
  const count = async () => (await rowsOf('registrations')).length + (await rowsOf('users')).length;
  const before = await count();
  const past = new Date(Date.now() - 8 * 86_400_000);
  const dora = { email: 'dora@desk.example', name: 'Dora', role: 'editor', language: null } as const;
  await store.write((writing) => inviteMember(writing, by, dora, config, past));
  await store.write((writing) => forgetAttempts(writing, new Date()));
  await store.statement(
    `insert into users (id, name, email, role) values (gen_random_uuid(), 'R', 'r@desk.example', 'reader')`,
  );
  const added = { email: 'egon@desk.example', name: 'Egon', language: null, passwordHash: 'x' };
  const id = await store.write((writing) =>
    addMember(writing, asOperator(), { ...added, role: 'data editor' }, now),
  );
  expect((await rowsOf('users')).filter(({ about_id }) => about_id === id)).toMatchObject([
    { action: 'make person', actor: null, details: { role: 'data editor' } },
  ]);
  expect(await count()).toBe(before + 2);
});
