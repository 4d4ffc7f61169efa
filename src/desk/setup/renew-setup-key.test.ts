import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { addMember } from '../../readers/accounts/add-member.ts';
import { changeRole } from '../../readers/people/change-role.ts';
import { asOperator } from '../../readers/permission.ts';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { renewSetupKey } from './renew-setup-key.ts';
import { setupKeyHash } from './setup.queries.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());
const keptAt = (at: Date) => setupKeyHash(store.reading, at);
const rows = async () => (await store.reading.selectFrom('setup_key').select('hash').execute()).length;

it('makes a key for an hour, and another at each start', async () => {
  expect(await renewSetupKey(store, NOW)).toMatch(/^[\w-]{43}$/);
  const first = await keptAt(minutesLater(59));
  expect(first).not.toBeNull();
  expect(await keptAt(minutesLater(60))).toBeNull();
  await renewSetupKey(store, minutesLater(61));
  expect(await keptAt(minutesLater(62))).not.toBe(first);
  expect(await keptAt(minutesLater(62))).not.toBeNull();
});

it('deletes the key when somebody gets an account at the desk, and for no reader', async () => {
  const operator = asOperator();
  const add = (role: 'reader' | 'editor') =>
    store.write((writing) =>
      addMember(
        writing,
        operator,
        { email: `${role}@harbour.example`, name: role, role, language: null, passwordHash: 'x' },
        NOW,
      ),
    );
  await renewSetupKey(store, NOW);
  const rosa = await makeMember(store, { role: 'reader', name: 'Rosa' });
  await add('reader');
  expect(await rows()).toBe(1);
  await add('editor');
  expect(await rows()).toBe(0);

  await store.statement(`delete from users where role = 'editor'`);
  await renewSetupKey(store, NOW);
  const config = readConfig({ PUBLIC_URL: 'https://harbour.example' });
  const wanted = { id: rosa.id, role: 'reporter' } as const;
  await store.write((writing) => changeRole(writing, operator, wanted, config, NOW));
  expect(await rows()).toBe(0);
  expect(await renewSetupKey(store, NOW)).toBeNull();
});
