import type { Reading } from '../../store/database.ts';

/** A note to a browser that is to go out. */
export interface DueNote {
  readonly id: string;
  readonly subscriptionId: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly payload: string;
  readonly tries: number;
  readonly createdAt: Date;
}

/** The notes that are due at `now`, the longest due first. */
export async function dueNotes(reading: Reading, now: Date, limit: number): Promise<DueNote[]> {
  return reading
    .selectFrom('pushes as n')
    .innerJoin('push_subscriptions as s', 's.id', 'n.subscription_id')
    .select(['n.id', 's.id as subscriptionId', 's.endpoint', 's.p256dh', 's.auth', 'n.payload', 'n.tries'])
    .select('n.created_at as createdAt')
    .where('n.due_at', '<=', now)
    .orderBy('n.due_at')
    .orderBy('n.id')
    .limit(limit)
    .execute();
}
