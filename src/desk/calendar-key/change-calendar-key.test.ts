import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../readers/member.ts';
import { givesPassword } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { staffIn } from '../testing.ts';
import { findCalendarOwner } from './calendar-key.queries.ts';
import { renewCalendarKey } from './change-calendar-key.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

it('asks for the password again: a stranger at an open browser makes none, and the existing one stays', async () => {
  const ann = await staffIn(store, 'Ann');
  const confirmed = await givesPassword(store, ann.writes);
  const key = await store.write((writing) => renewCalendarKey(writing, confirmed, NOW));
  await expect(store.write((writing) => renewCalendarKey(writing, ann.writes, NOW))).rejects.toThrow(
    'your password again',
  );
  expect(await findCalendarOwner(store.reading, key)).toEqual({ language: null });
});

it('opens the calendar for as long as its owner is of the newsroom and their account is open', async () => {
  const ben = await staffIn(store, 'Ben');
  const confirmed = await givesPassword(store, ben.writes);
  const key = await store.write((writing) => renewCalendarKey(writing, confirmed, NOW));
  const opens = async (set: { role?: Role; disabled_at?: Date | null }) => {
    await store.write((writing) =>
      writing.updateTable('users').set(set).where('id', '=', ben.member.id).execute(),
    );
    return (await findCalendarOwner(store.reading, key)) !== null;
  };
  for (const role of ['reporter', 'editor', 'data editor', 'administrator'] as const) {
    expect(await opens({ role }), role).toBe(true);
  }
  expect(await opens({ role: 'reader' })).toBe(false);
  expect(await opens({ role: 'editor', disabled_at: NOW })).toBe(false);
  expect(await opens({ disabled_at: null })).toBe(true);
});
