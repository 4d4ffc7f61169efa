import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';
import type { Reading } from '../../store/database.ts';

/** The portal's secret for what only reads: it was made when the portal was first opened. */
export async function portalSecret(reading: Reading, config: Pick<Config, 'SECRET'>): Promise<string> {
  if (config.SECRET) return config.SECRET;
  const row = await reading
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'portal')
    .executeTakeFirst();
  if (!row) throw new Problem('unavailable', 'The portal is just starting.', 'Try again in a moment.');
  return row.value;
}
