import type { Reading } from '../store/database.ts';

/** The id of the story at `slug`; null where there is none. */
export async function storyIdAt(reading: Reading, slug: string): Promise<string | null> {
  const row = await reading.selectFrom('stories').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id ?? null;
}
