import type { Store } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { cleanLine } from '../../stories/clean-text.ts';
import { refusal } from '../../words/refusal.ts';
import { type HubProblem, leaseOf, renewalAfter } from './hub.ts';
import { fetchInstead } from './note-hub.ts';

/** What a hub asks before it begins or ends a subscription, or says when it refuses one. */
export interface HubQuestion {
  readonly token: string;
  readonly mode: string | undefined;
  readonly topic: string | undefined;
  readonly challenge: string | undefined;
  readonly lease: string | undefined;
  readonly reason: string | undefined;
}

const LONGEST_REASON = 300;
const DAY_MS = 86_400_000;

/**
 * Confirms to a hub what we have asked it for, and returns its challenge; anything else is refused, so that nobody can
 * begin or end a subscription in our name: https://www.w3.org/TR/websub/#hub-verifies-intent
 */
export async function answerHub(store: Store, question: HubQuestion, now: Date): Promise<string> {
  const { token, mode, topic, challenge } = question;
  return store.write(async (writing) => {
    const hub = await writing
      .selectFrom('feed_hubs')
      .select(['feed_id', 'topic', 'wanted', 'asked_at', 'problem'])
      .where('token', '=', token)
      .executeTakeFirst();
    if (!hub?.asked_at || hub.topic !== topic) throw refusal('hubUnknown');
    const isWanted = hub.wanted && hub.feed_id !== null;
    const ofHub = writing.updateTable('feed_hubs').where('token', '=', token).where('wanted', '=', true);
    if (mode === 'denied' && isWanted && hub.feed_id) {
      const says = cleanLine(question.reason ?? '').slice(0, LONGEST_REASON);
      const problem: HubProblem = { code: 'denied', says, status: null };
      await fetchInstead(writing, hub.feed_id, now);
      await ofHub
        .set({
          ...{ lease_until: null, delivered_at: null, problem: json<unknown>(problem) },
          next_at: new Date(now.getTime() + DAY_MS),
        })
        .execute();
      return '';
    }
    if (!challenge) throw refusal('hubUnknown');
    if (mode === 'subscribe' && isWanted) {
      const lease = leaseOf(question.lease);
      const isUnsigned = (hub.problem as HubProblem | null)?.code === 'unsigned';
      await ofHub
        .set({
          ...{ failures: 0, ...(!isUnsigned && { problem: null }) },
          lease_until: new Date(now.getTime() + lease * 1000),
          next_at: new Date(now.getTime() + renewalAfter(lease) * 1000),
        })
        .execute();
      return challenge;
    }
    if (mode !== 'unsubscribe' || isWanted) throw refusal('hubUnknown');
    await writing.deleteFrom('feed_hubs').where('token', '=', token).execute();
    return challenge;
  });
}
