import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SecretSettings } from '../../readers/secrets/secrets.queries.ts';
import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { feedSecret } from './feed-secret.ts';
import { findFeed } from './feeds.queries.ts';
import { keepDelivered } from './inbox.ts';

/** A message that a sender pushes, and how it is signed: https://www.standardwebhooks.com/ */
export interface Pushed {
  /** The id of the feed that it is addressed to. */
  readonly to: string;
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly contentType: string;
  readonly body: Buffer;
}

/** What receives pushes. */
export interface PushParts {
  readonly store: Store;
  readonly settings: SecretSettings;
}

/** How far the clocks of a sender and ours may differ: an older message may be a recorded one. */
const TOLERANCE_S = 300;
const LONGEST_ID = 200;
const MOST_SIGNATURES = 10;
const PAUSED_RETRY_S = 3_600;

/**
 * Keeps a message of a sender for import. The signature is the permission: it is checked over the bytes as they came,
 * before anything is read from them. Throws a Problem if it is not right, or too old. One that was sent before is not
 * kept again.
 */
export async function receivePush({ store, settings }: PushParts, pushed: Pushed, now: Date): Promise<void> {
  const feed = await findFeed(store.reading, pushed.to);
  if (feed?.kind !== 'push') throw refusal('feedUnknown');
  const messageId = pushed.id ?? '';
  const seconds = Number(/^\d{1,12}$/.exec(pushed.timestamp ?? '')?.[0] ?? Number.NaN);
  if (!messageId || messageId.length > LONGEST_ID || Number.isNaN(seconds) || !pushed.signature)
    throw refusal('pushUnsigned');
  if (Math.abs(now.getTime() / 1000 - seconds) > TOLERANCE_S) throw refusal('pushOld');
  const secret = await feedSecret(store, settings, feed.id);
  if (secret === null) throw refusal('pushSecretGone');
  if (!isSigned(pushed.signature, secret, `${messageId}.${pushed.timestamp}.`, pushed.body))
    throw refusal('pushUnsigned');
  if (feed.pausedAt) throw refusal('pushPaused', {}, { retryAfter: PAUSED_RETRY_S });
  const { contentType, body } = pushed;
  await store.write((writing) =>
    keepDelivered(writing, { feedId: feed.id, messageId: `push:${messageId}`, contentType, body }, now),
  );
}

/** Whether one of the signatures is right: while a sender changes its secret, there are several. */
function isSigned(given: string, secret: string, head: string, body: Buffer): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const right = createHmac('sha256', key).update(head).update(body).digest();
  return given
    .split(' ', MOST_SIGNATURES)
    .map((one) => /^v1,([A-Za-z0-9+/]{43}=)$/.exec(one)?.[1])
    .some((one) => one !== undefined && timingSafeEqual(Buffer.from(one, 'base64'), right));
}
