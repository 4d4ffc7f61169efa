import type { Reading } from '../store/database.ts';
import { visible } from './visible.queries.ts';

/** The slug of the story that stood at `path` before it came here; null where none did, or readers do not see it. */
export async function slugAtOldPath(reading: Reading, path: string, now: Date): Promise<string | null> {
  const row = await reading
    .selectFrom('old_paths as o')
    .innerJoin('stories as s', 's.id', 'o.story_id')
    .select('s.slug')
    .where('o.path', '=', path)
    .where((eb) => eb.or([visible(now), eb('s.state', '=', 'withdrawn')]))
    .executeTakeFirst();
  return row?.slug ?? null;
}
