import type { Reading } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';

/** A browser that is told of what is new. */
export interface PushBrowser {
  readonly id: string;
  readonly endpoint: string;
  readonly agent: string;
  readonly createdAt: Date;
}

/** Whether alerts go to a member by mail. */
export async function isAlertedByMail(reading: Reading, by: Authorized<'use own account'>): Promise<boolean> {
  const row = await reading
    .selectFrom('users')
    .select('alerts_by_mail')
    .where('id', '=', by.member.id)
    .executeTakeFirst();
  return row?.alerts_by_mail ?? false;
}

/** The browsers of a member that are told of what is new, the newest first. */
export async function listPushBrowsers(
  reading: Reading,
  by: Authorized<'use own account'>,
): Promise<PushBrowser[]> {
  return reading
    .selectFrom('push_subscriptions')
    .select(['id', 'endpoint', 'agent', 'created_at as createdAt'])
    .where('user_id', '=', by.member.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
