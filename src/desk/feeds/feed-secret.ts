import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import { seal, unseal } from '../../readers/secrets/seal.ts';
import type { SecretSettings } from '../../readers/secrets/secrets.queries.ts';
import type { Secrets } from '../../readers/secrets/secrets.ts';
import type { Store } from '../../store/database.ts';
import { newSecret } from '../webhooks/webhook.ts';
import type { FeedWanted } from './read-feed-terms.ts';

/** The password or key that is stored with a feed; null if it has none, or none that can be opened any more. */
export async function feedSecret(store: Store, settings: SecretSettings, id: string): Promise<string | null> {
  const row = await store.reading
    .selectFrom('feeds')
    .select('secret')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.secret) return null;
  return unseal(await readSecrets(store, settings), row.secret);
}

/**
 * What is stored as the secret of a new feed: the password that was typed, or of a sender a new one, which is `shown`
 * this once.
 */
export async function secretOfNew(
  secrets: Secrets,
  { kind, password }: Pick<FeedWanted, 'kind' | 'password'>,
): Promise<{ readonly shown: string | null; readonly secret: string | null }> {
  const shown = kind === 'push' ? newSecret() : null;
  return { shown, secret: await sealedOrNull(secrets, shown ?? password) };
}

/** A password or key as it is stored with a feed; null if it is empty, which leaves what is there. */
export async function sealedOrNull(secrets: Secrets, text: string): Promise<string | null> {
  return text === '' ? null : seal(secrets, text);
}
