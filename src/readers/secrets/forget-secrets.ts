import type { Store } from '../../store/database.ts';
import { readSecrets } from './read-secrets.ts';
import { sealAnew } from './sealed-things.ts';
import { BEFORE, type Before, type SecretSettings } from './secrets.queries.ts';

/** Forgets earlier secrets whose time is over; what one of them has sealed is sealed anew first. */
export async function forgetSecrets(
  store: Pick<Store, 'reading' | 'write'>,
  settings: SecretSettings,
  now: Date,
): Promise<void> {
  const rows = await store.reading
    .selectFrom('secrets')
    .select(['name', 'value'])
    .where('name', 'like', `${BEFORE}%`)
    .execute();
  const over = rows.filter(({ value }) => new Date((JSON.parse(value) as Before).until) <= now);
  if (over.length === 0) return;
  const secrets = await readSecrets(store, settings);
  await store.write(async (writing) => {
    await sealAnew(writing, secrets);
    await writing
      .deleteFrom('secrets')
      .where(
        'name',
        'in',
        over.map(({ name }) => name),
      )
      .execute();
  });
}
