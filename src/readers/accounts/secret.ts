import type { Store } from '../../store/database.ts';
import { readSecrets } from '../secrets/read-secrets.ts';
import type { SecretSettings } from '../secrets/secrets.queries.ts';

/** The portal's secret, for what only signs. Throws as `readSecrets` does. */
export async function readSecret(
  store: Pick<Store, 'reading' | 'write'>,
  settings: SecretSettings,
): Promise<string> {
  return (await readSecrets(store, settings)).current;
}
