import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { keepBefore, lockSecrets, newPortalSecret, setCurrent, settle } from './read-secrets.ts';
import { sealAnew } from './sealed-things.ts';
import type { SecretSettings } from './secrets.queries.ts';
import { secretsOf } from './secrets.ts';

/**
 * Gives the portal a new secret in the database, seals everything with it that the old one has sealed, and lets what
 * the old one has signed count on; all of it, or nothing. Answers how many values it sealed anew. Where SECRET is set,
 * it brings the database to that one; throws `conflict` where it is there already, for no program changes settings.
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
