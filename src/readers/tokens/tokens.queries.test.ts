import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { searchLog } from '../../desk/log/log.queries.ts';
import { staffIn } from '../../desk/testing.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { openAccounts } from '../accounts/accounts.ts';
import { changePassword } from '../accounts/change-password.ts';
import { newMailKey } from '../accounts/mail-key.ts';
import { keptAs } from '../accounts/mailed-key.queries.ts';
import { resetPassword } from '../accounts/use-key.ts';
import type { Session } from '../member.ts';
import { changeRole } from '../people/change-role.ts';
import { disableMember } from '../people/disable-member.ts';
import { enableMember } from '../people/enable-member.ts';
import { resetMember } from '../people/reset-member.ts';
import { authorize } from '../permission.ts';
import { givesPassword } from '../testing.ts';
import { makeToken } from './make-token.ts';
import { revokeToken } from './revoke-token.ts';
import { hashToken, MOST_TOKENS } from './token.ts';
import { findToken, listTokens, TOKEN_ORDERS } from './tokens.queries.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const RULES = { twoStep: false };
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

async function member(name: string, role: Parameters<typeof staffIn>[2] = 'reporter') {
  const { member } = await staffIn(store, name, role);
  const session = { member, passed: 'passkey' } as Session;
  const holds = authorize(session, 'use tokens', RULES);
  return { id: member.id, session, holds, confirms: await givesPassword(store, holds) };
}
const make = (
  who: Awaited<ReturnType<typeof member>>,
  more: { scopes?: string[]; days?: number; name?: string; ownerId?: string } = {},
) =>
  store.write((writing) =>
    makeToken(
      writing,
      who.confirms,
      { ownerId: who.id, name: 'Wire import', scopes: ['stories:read'], days: 90, ...more },
      NOW,
    ),
  );

const PAGE = { order: TOKEN_ORDERS.newest, most: 10 };

it('is kept as a hash alone, stands for its member, and is written down in the log', async () => {
  const ada = await member('Ada');
  const made = await make(ada, { scopes: ['stories:write', 'stories:read'] });
  expect(made.secret).toMatch(/^slt_[\w-]{43}$/);
  expect(made.scopes).toEqual(['stories:read', 'stories:write']);
  const { rows } = await store.statement('select * from api_tokens where id = $1', [made.id]);
  expect(rows[0]).toMatchObject({ hash: hashToken(made.secret), hint: made.secret.slice(0, 10) });
  expect(JSON.stringify(rows)).not.toContain(made.secret);
  expect(JSON.stringify(await searchLog(store.reading, {}, 50))).not.toContain(made.secret);
  expect(await findToken(store.reading, made.secret, NOW)).toMatchObject({
    is: 'good',
    session: { passed: 'token', member: { id: ada.id, role: 'reporter' } },
  });
  expect(await listTokens(store.reading, ada.holds, { page: PAGE })).toMatchObject([
    { name: 'Wire import', revokedAt: null },
  ]);
  const log = await searchLog(store.reading, { action: 'make token' }, 1);
  expect(log).toMatchObject([{ actor: ada.id, aboutId: made.id, details: { person: ada.id } }]);
});

it('is refused once it is revoked, expired, another, or its account is closed', async () => {
  const bea = await member('Bea');
  const { id, secret } = await make(bea, { days: 1 });
  const is = async (text = secret, now = NOW) => (await findToken(store.reading, text, now)).is;
  expect(await is()).toBe('good');
  expect(await is(secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBe('unknown');
  expect(await is('')).toBe('unknown');
  expect(await is(secret, new Date(NOW.getTime() + 86_400_000))).toBe('expired');
  await store.write((writing) =>
    writing.updateTable('users').set({ disabled_at: NOW }).where('id', '=', bea.id).execute(),
  );
  expect(await is()).toBe('closed');
  await store.write((writing) =>
    writing.updateTable('users').set({ disabled_at: null }).where('id', '=', bea.id).execute(),
  );
  expect(await store.write((writing) => revokeToken(writing, bea.holds, id, NOW))).toBe(true);
  expect(await store.write((writing) => revokeToken(writing, bea.holds, id, NOW))).toBe(false);
  expect(await is()).toBe('revoked');
  expect(await searchLog(store.reading, { action: 'revoke token' }, 1)).toMatchObject([
    { actor: bea.id, aboutId: id },
  ]);
});

it('never does more than its member may at that moment', async () => {
  const [cleo, admin] = [await member('Cleo', 'administrator'), await member('Adam', 'administrator')];
  const { secret } = await make(cleo, { scopes: ['log:read'] });
  const manages = authorize(admin.session, 'manage people', RULES);
  await store.write((writing) =>
    changeRole(writing, manages, { id: cleo.id, role: 'reporter' }, readConfig({}), NOW),
  );
  const found = await findToken(store.reading, secret, NOW);
  if (found.is !== 'good') throw new Error(found.is);
  expect(() => authorize(found.session, 'manage people', RULES)).toThrow('role does not allow');
  // Where staff needs a second step, it stands for one only while its member has one.
  expect(() => authorize(found.session, 'write stories', { twoStep: true })).toThrow('second step');
  expect(authorize(found.session, 'write stories', RULES).member.id).toBe(cleo.id);
  await store.write((writing) =>
    resetMember(writing, manages, { id: cleo.id, endTwoStep: null }, readConfig({}), NOW),
  );
  expect((await findToken(store.reading, secret, NOW)).is).toBe('revoked');
});

it('is made for oneself alone, for what one may do, for a year at most, and not without end', async () => {
  const [dora, eve, reader] = [await member('Dora'), await member('Eve'), await member('Rea')];
  await expect(make(dora, { ownerId: eve.id })).rejects.toThrow('Only the person who will use a token');
  await expect(make(dora, { scopes: ['log:read'] })).rejects.toThrow('log:read');
  await expect(make(dora, { scopes: ['stories:delete'] })).rejects.toThrow('no scope stories:delete');
  await expect(make(dora, { scopes: [] })).rejects.toThrow('without a scope');
  await expect(make(dora, { name: '  ' })).rejects.toThrow('needs a name');
  for (const days of [0, 366, 1.5, Number.NaN])
    await expect(make(dora, { days })).rejects.toThrow('1 to 365 days');
  await store.write((writing) =>
    writing.updateTable('users').set({ role: 'reader' }).where('id', '=', reader.id).execute(),
  );
  await expect(make(reader)).rejects.toThrow('staff of the newsroom');
  for (let at = 0; at < MOST_TOKENS; at += 1) await make(dora);
  await expect(make(dora)).rejects.toThrow(`at most ${MOST_TOKENS}`);
});

it('is one of twenty that are good: those revoked or run out make room', async () => {
  const gwen = await member('Gwen');
  const made: { readonly id: string }[] = [];
  for (let at = 0; at < MOST_TOKENS; at += 1) made.push(await make(gwen));
  await expect(make(gwen)).rejects.toThrow(`at most ${MOST_TOKENS} tokens`);
  const manages = authorize(gwen.session, 'use tokens', RULES);
  await store.write((writing) => revokeToken(writing, manages, made[0]?.id ?? '', NOW));
  await make(gwen);
  await expect(make(gwen)).rejects.toThrow(`at most ${MOST_TOKENS} tokens`);
  await store.write((writing) =>
    writing
      .updateTable('api_tokens')
      .set({ made_at: new Date(NOW.getTime() - 60_000), expires_at: NOW })
      .where('id', '=', made[1]?.id ?? '')
      .execute(),
  );
  expect((await make(gwen)).scopes).toEqual(['stories:read']);
});

it('is revoked by its member and by those who manage people, and by nobody else', async () => {
  const [fay, gil, admin] = [await member('Fay'), await member('Gil'), await member('Amy', 'administrator')];
  const { id } = await make(fay);
  await expect(store.write((writing) => revokeToken(writing, gil.holds, id, NOW))).rejects.toThrow(
    'no such token',
  );
  const manages = authorize(admin.session, 'manage people', RULES);
  const ofFay = { owner: fay.id, page: PAGE };
  expect((await listTokens(store.reading, manages, ofFay)).map((token) => token.id)).toEqual([id]);
  expect(await listTokens(store.reading, gil.holds, ofFay)).toEqual([]);
  expect(await store.write((writing) => revokeToken(writing, manages, id, NOW))).toBe(true);
});

it('does not outlive the password of its member, nor the closing of the account', async () => {
  const config = readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example' });
  const [hana, admin] = [await member('Hana'), await member('Agnes', 'administrator')];
  const is = async (text: string) => (await findToken(store.reading, text, NOW)).is;
  const revokedBy = async (id: string) =>
    (await searchLog(store.reading, { action: 'revoke token' }, 1)).filter(({ aboutId }) => aboutId === id);

  const changed = await make(hana);
  const own = authorize(
    { ...hana.session, id: newId(), member: { ...hana.session.member, email: 'hana@example.org' } },
    'use own account',
    RULES,
  );
  await store.write((writing) => changePassword(writing, own, 'hash', config, NOW));
  expect(await is(changed.secret)).toBe('revoked');
  expect(await revokedBy(changed.id)).toMatchObject([{ actor: hana.id }]);

  const reset = await make(hana);
  const accounts = await openAccounts({ store, config, log: silentLog, clock: systemClock });
  const parts = { store, accounts, config, log: silentLog, clock: { now: () => NOW } };
  const { key } = newMailKey();
  const expires_at = new Date(NOW.getTime() + 60_000);
  await store.write((writing) =>
    writing
      .insertInto('verifications')
      .values({ id: newId(), identifier: keptAs('reset', key), value: hana.id, expires_at })
      .execute(),
  );
  expect(await resetPassword(parts, key, 'a quite long enough sentence', '192.0.2.7')).toEqual({
    is: 'done',
  });
  expect(await is(reset.secret)).toBe('revoked');
  expect(await revokedBy(reset.id)).toMatchObject([{ actor: hana.id }]);

  const closed = await make(hana);
  const manages = authorize(admin.session, 'manage people', RULES);
  await store.write((writing) => disableMember(writing, manages, hana.id, config, NOW));
  await store.write((writing) => enableMember(writing, manages, hana.id, config, NOW));
  expect(await is(closed.secret)).toBe('revoked');
  expect(await revokedBy(closed.id)).toMatchObject([{ actor: admin.id }]);
});
