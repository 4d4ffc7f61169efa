import { createHmac, randomBytes } from 'node:crypto';

/** All events that webhooks can subscribe to. */
export const WEBHOOK_EVENTS = [
  'story.published',
  'story.updated',
  'story.corrected',
  'story.withdrawn',
  'entry.published',
  'entry.edited',
  'entry.withdrawn',
] as const;

/** An event that webhooks can subscribe to. */
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** The states of a delivery. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'skipped'] as const;

/** How long until a failed delivery is retried, in milliseconds: over two days in total. */
export const RETRY_AFTER: readonly number[] = [
  5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 43_200, 86_400,
].map((seconds) => seconds * 1_000);

/** How long a webhook may fail without a success before it is disabled, in milliseconds: three days. */
export const OFF_AFTER = 3 * 86_400_000;

const PREFIX = 'whsec_';
const JITTER = 0.2;

/** A new signing secret: https://www.standardwebhooks.com/ */
export function newSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

/** The headers with the signature and the time of a body, as in Standard Webhooks. */
export function signedHeaders(
  secret: string,
  id: string,
  at: Date,
  body: string,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const seconds = String(Math.floor(at.getTime() / 1_000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
}

/**
 * When a delivery is retried after attempt number `attempts`, with jitter so that not all come at once; null: never.
 */
export function tryAgainAt(attempts: number, now: Date, random: number = Math.random()): Date | null {
  const after = RETRY_AFTER[attempts - 1];
  if (after === undefined) return null;
  return new Date(now.getTime() + Math.round(after * (1 - JITTER + 2 * JITTER * random)));
}
