import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { silentLog } from '../log.ts';
import { makeMember, plantRegistration } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { forgetOldAttempts } from './forget-attempts.ts';

const NOW = new Date('2026-03-02T03:40:00Z');
const HOUR = 3_600_000;
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('what has run out is dropped, and what still counts stays', async () => {
  const { id } = await makeMember(store);
  await store.write(async (writing) => {
    await writing.deleteFrom('sessions').execute();
    for (const hours of [-25, -1])
      await writing
        .insertInto('attempts')
        .values({ key: 'k', at: at(hours) })
        .execute();
    for (const hours of [-1, 1]) {
      const expires_at = at(hours);
      await plantRegistration(writing, { email: `${hours}@reader.example`, expires_at });
      await writing
        .insertInto('verifications')
        .values({ id: newId(), identifier: `v${hours}`, value: id, expires_at })
        .execute();
      await writing
        .insertInto('sessions')
        .values({
          id: newId(),
          user_id: id,
          token_hash: `t${hours}`,
          expires_at,
          ip_address: null,
          user_agent: null,
        })
        .execute();
    }
  });
  const config = readConfig({ PORT: '0' });
  await forgetOldAttempts.run({ store, config, log: silentLog, clock: { now: () => NOW } }, null);
  const left = await store.statement(`select
    (select array_agg(at) from attempts) as attempts,
    (select array_agg(email) from registrations) as registrations,
    (select array_agg(identifier) from verifications) as verifications,
    (select array_agg(token_hash) from sessions) as sessions`);
  expect(left.rows).toEqual([
    { attempts: [at(-1)], registrations: ['1@reader.example'], verifications: ['v1'], sessions: ['t1'] },
  ]);
});
