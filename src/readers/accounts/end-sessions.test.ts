import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { authorize } from '../permission.ts';
import { findTestSession, makeMember } from '../testing.ts';
import { askNewAddress } from './ask-new-address.ts';
import { endOtherSessions, endSessionsOf } from './end-sessions.ts';

const config = readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example' });
const NOW = new Date('2026-11-25T12:00:00Z');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const waiting = async (userId: string) =>
  (
    await store.reading.selectFrom('registrations').select('email').where('user_id', '=', userId).execute()
  ).map(({ email }) => email);

describe('ending the logins of a member', () => {
  it.each(['the one who asks stays', 'nobody stays'])(
    'takes back a move to another address; %s',
    async (who) => {
      const member = await makeMember(store);
      const other = await makeMember(store);
      const session = await findTestSession(store, member, new Date());
      const own = authorize(session, 'use own account', { twoStep: false });
      const others = authorize(await findTestSession(store, other, new Date()), 'use own account', {
        twoStep: false,
      });
      await store.write((writing) =>
        askNewAddress(writing, own, `next-${member.id}@reader.example`, config, NOW),
      );
      await store.write((writing) =>
        askNewAddress(writing, others, `next-${other.id}@reader.example`, config, NOW),
      );
      expect(await waiting(member.id)).toHaveLength(1);
      await store.write((writing) =>
        who === 'nobody stays' ? endSessionsOf(writing, member.id, null) : endOtherSessions(writing, own),
      );
      expect(await waiting(member.id)).toEqual([]);
      expect(await waiting(other.id)).toHaveLength(1);
      const left = await store.reading
        .selectFrom('sessions')
        .select('id')
        .where('user_id', '=', member.id)
        .execute();
      expect(left.map(({ id }) => id)).toEqual(who === 'nobody stays' ? [] : [session?.id]);
    },
  );
});
