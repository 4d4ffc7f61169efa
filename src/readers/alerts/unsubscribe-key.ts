import { isId } from '../../store/ids.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { nameInKey, signedKey } from './signed-key.ts';

const KINDS = ['alerts', 'corrections', 'desk', 'newsletter'] as const;

/**
 * Emails with an unsubscribe link: alerts, corrections or desk notices of a member, or the newsletter of a subscriber.
 */
export interface Subscription {
  readonly kind: (typeof KINDS)[number];
  /** The id of the member or of the subscriber. */
  readonly id: string;
}

const PURPOSE = 'unsubscribe';

/** The key that only ends a subscription. */
export function unsubscribeKey(secret: string, { kind, id }: Subscription): string {
  return signedKey(secret, PURPOSE, `${kind}-${id}`);
}

/** The subscription that the key ends; null if it is invalid. */
export function subscriptionOf(secrets: Secrets, key: string): Subscription | null {
  const name = nameInKey(secrets, PURPOSE, key);
  const kind = KINDS.find((one) => name?.startsWith(`${one}-`));
  const id = name?.slice((kind?.length ?? 0) + 1) ?? '';
  return kind && isId(id) ? { kind, id } : null;
}

/** The headers for one-click unsubscribing: https://www.rfc-editor.org/rfc/rfc8058 */
export function unsubscribeHeaders(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** The address that ends a subscription. */
export function unsubscribeAddress(publicUrl: string, secret: string, subscription: Subscription): string {
  return `${publicUrl}/unsubscribe?token=${unsubscribeKey(secret, subscription)}`;
}
