import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import { seal, unseal } from '../../readers/secrets/seal.ts';
import type { SecretSettings } from '../../readers/secrets/secrets.queries.ts';
import type { Secrets } from '../../readers/secrets/secrets.ts';
import type { Store } from '../../store/database.ts';

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

/** A password or key as it is stored with a feed; null if it is empty, which leaves what is there. */
export async function sealedOrNull(secrets: Secrets, text: string): Promise<string | null> {
  return text === '' ? null : seal(secrets, text);
}
