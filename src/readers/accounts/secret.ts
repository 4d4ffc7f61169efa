import { randomBytes } from 'node:crypto';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/database.ts';

/** The portal's secret: SECRET, else the one in the database, made when first asked for. */
export async function readSecret(
  store: Pick<Store, 'reading' | 'write'>,
  config: Pick<Config, 'SECRET'>,
): Promise<string> {
  return config.SECRET ?? secretNamed(store, 'portal', () => randomBytes(32).toString('base64url'));
}

/** The secret kept under `name`; the first process to ask makes it, and every other gets the same. */
export async function secretNamed(
  store: Pick<Store, 'reading' | 'write'>,
  name: string,
  make: () => string,
): Promise<string> {
  const kept = await find(store, name);
  if (kept !== undefined) return kept;
  await store.write((writing) =>
    writing
      .insertInto('secrets')
      .values({ name, value: make() })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute(),
  );
  return (await find(store, name)) ?? secretNamed(store, name, make);
}

async function find(store: Pick<Store, 'reading'>, name: string): Promise<string | undefined> {
  const row = await store.reading
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}
