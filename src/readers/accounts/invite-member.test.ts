import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { listInvitations } from '../people/people.queries.ts';
import { asOperator } from '../permission.ts';
import { makeMember } from '../testing.ts';
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
const keyOf = (link: string) => new URL(link).searchParams.get('token') ?? '';

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
  const open = await listInvitations(store.reading, by, now);
  const id = open.find(({ email }) => email === 'ben@desk.example')?.id ?? '';
  expect(await store.write((writing) => takeBackInvitation(writing, by, id))).toBe(true);
  expect(await store.write((writing) => takeBackInvitation(writing, by, id))).toBe(false);
  expect(await findWaiting(store.reading, key, now)).toBeNull();
  const letters = await store.reading.selectFrom('letters').select('recipient').execute();
  expect(letters).not.toContainEqual({ recipient: 'ben@desk.example' });
});

test('whoever has an account is not invited', async () => {
  await makeMember(store, { email: 'known@desk.example' });
  await expect(invite('known@desk.example')).rejects.toThrow(/has an account already/);
});
