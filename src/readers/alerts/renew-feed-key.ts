import { randomBytes } from 'node:crypto';
import type { Writing } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';

/** Gives a member's private feed a new key; the one before opens nothing from then on. */
export async function renewFeedKey(writing: Writing, by: Authorized<'use own account'>): Promise<void> {
  const word = randomBytes(24).toString('hex');
  await writing.updateTable('users').set({ alert_feed_token: word }).where('id', '=', by.member.id).execute();
}

/** Ends a member's private feed. */
export async function endFeed(writing: Writing, by: Authorized<'use own account'>): Promise<void> {
  await writing.updateTable('users').set({ alert_feed_token: null }).where('id', '=', by.member.id).execute();
}
