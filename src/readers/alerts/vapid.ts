import type { Config } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import { secretNamed } from '../accounts/secret.ts';

/** The keys with which this portal says who it is to push services: https://www.rfc-editor.org/rfc/rfc8292 */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** The portal's keys, made when first asked for and the same for all its processes. */
export async function readVapidKeys(store: Pick<Store, 'reading' | 'write'>): Promise<VapidKeys> {
  const { default: webPush } = await import('web-push');
  const kept = await secretNamed(store, 'vapid', () => JSON.stringify(webPush.generateVAPIDKeys()));
  return JSON.parse(kept) as VapidKeys;
}

/** Whom a push service may write to about what we send. */
export function vapidSubject(config: Pick<Config, 'CONTACT' | 'MAIL_FROM' | 'PUBLIC_URL'>): string {
  const { CONTACT, MAIL_FROM, PUBLIC_URL } = config;
  if (CONTACT) return CONTACT;
  return PUBLIC_URL.startsWith('https://')
    ? PUBLIC_URL
    : `mailto:${MAIL_FROM ?? `news@${new URL(PUBLIC_URL).hostname}`}`;
}
