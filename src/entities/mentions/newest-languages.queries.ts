import type { Reading } from '../../store/database.ts';

/** So many stories say what a newsroom writes in. */
const NEWEST = 1_000;

/** The languages of the newest stories. */
export async function newestLanguages(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom((from) =>
      from.selectFrom('stories').select('language').orderBy('id', 'desc').limit(NEWEST).as('newest'),
    )
    .select('language')
    .distinct()
    .execute();
  return rows.map(({ language }) => language);
}
