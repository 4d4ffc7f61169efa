import type { Reading } from '../../store/database.ts';

/** Some of the stories whose figures were never looked for: those saved before there were claims. */
export async function unreadStories(reading: Reading, most: number): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories')
    .select('id')
    .where('claims_read', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
