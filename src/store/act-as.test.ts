import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actAs, actOnInvitation, actWithToken } from './act-as.ts';
import type { Store, Writing } from './database.ts';
import { newId } from './ids.ts';
import { openTestStore } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const saidIn = async (writing: Writing) => {
  const { rows } = await sql<Record<'actor' | 'token' | 'invitation', string>>`select
    coalesce(current_setting('sourceline.actor', true), '') as actor,
    coalesce(current_setting('sourceline.token', true), '') as token,
    coalesce(current_setting('sourceline.invitation', true), '') as invitation`.execute(writing);
  return rows[0];
};

test('who acts, with which token and on which invitation is said for one transaction, and for none after it', async () => {
  const [member, token, invitation] = [newId(), newId(), newId()];
  await store.write(async (writing) => {
    await actAs(writing, member);
    await actWithToken(writing, token);
    await actOnInvitation(writing, invitation);
    expect(await saidIn(writing)).toEqual({ actor: member, token, invitation });
  });
  // Whatever connection of the pool comes next, it acts for nobody.
  const after = await Promise.all(Array.from({ length: 12 }, () => store.write(saidIn)));
  for (const said of after) expect(said).toEqual({ actor: '', token: '', invitation: '' });
});
