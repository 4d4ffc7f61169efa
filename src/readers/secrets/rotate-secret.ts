import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { keepBefore, lockSecrets, newPortalSecret, setCurrent, settle } from './read-secrets.ts';
import { sealAnew } from './sealed-things.ts';
import type { SecretSettings } from './secrets.queries.ts';
import { secretsOf } from './secrets.ts';

/**
 * Rotates the portal's secret in the database, re-encrypts everything with the new one, and keeps signatures of the old
 * one valid; all or nothing. Returns how many values were re-encrypted. If SECRET is set, switches the database to that
 * one; throws `conflict` if it is already in use, since no program changes settings.
 */
export async function rotateSecret(
  store: Pick<Store, 'write'>,
  settings: SecretSettings,
): Promise<{ readonly sealed: number }> {
  return store.write(async (writing) => {
    await lockSecrets(writing);
    const { secrets: now, sealed } = await settle(writing, settings);
    if (settings.SECRET) {
      if (sealed !== null) return { sealed };
      throw refusal('secretInSettings', { secret: newPortalSecret() });
    }
    const next = secretsOf(newPortalSecret(), [now.current, ...now.earlier]);
    await keepBefore(writing, now.current);
    const done = await sealAnew(writing, next);
    await setCurrent(writing, next.current, next.current);
    return { sealed: done.sealed };
  });
}
