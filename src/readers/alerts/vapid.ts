import type { Config } from '../../config.ts';
import type { Reading, Store } from '../../store/database.ts';
import { readSecrets } from '../secrets/read-secrets.ts';
import { seal, unseal } from '../secrets/seal.ts';
import type { SecretSettings } from '../secrets/secrets.queries.ts';

/** The keys that identify this portal to push services: https://www.rfc-editor.org/rfc/rfc8292 */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

const VAPID = 'vapid';

/**
 * The portal's keys, created on first use and shared by all its processes; stored encrypted with its secret. Throws
 * like `readSecrets`.
 */
export async function readVapidKeys(
  store: Pick<Store, 'reading' | 'write'>,
  settings: SecretSettings,
): Promise<VapidKeys> {
  const secrets = await readSecrets(store, settings);
  let kept = await findSealed(store.reading);
  if (kept === null) {
    const { default: webPush } = await import('web-push');
    const made = await seal(secrets, JSON.stringify(webPush.generateVAPIDKeys()));
    await store.write((writing) =>
      writing
        .insertInto('secrets')
        .values({ name: VAPID, value: made })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute(),
    );
    kept = (await findSealed(store.reading)) ?? made;
  }
  const keys = await unseal(secrets, kept);
  if (keys === null) throw new Error('the keys for notes to browsers are sealed with another secret');
  return JSON.parse(keys) as VapidKeys;
}

async function findSealed(reading: Reading): Promise<string | null> {
  const row = await reading
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', VAPID)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** The contact for push services about our messages. */
export function vapidSubject(config: Pick<Config, 'CONTACT' | 'MAIL_FROM' | 'PUBLIC_URL'>): string {
  const { CONTACT, MAIL_FROM, PUBLIC_URL } = config;
  if (CONTACT) return CONTACT;
  return PUBLIC_URL.startsWith('https://')
    ? PUBLIC_URL
    : `mailto:${MAIL_FROM ?? `news@${new URL(PUBLIC_URL).hostname}`}`;
}
