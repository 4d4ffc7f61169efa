import { sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import { isId } from '../store/ids.ts';

/** What a change of entities affects: the entities they are read as, their addresses, the stories that name them. */
export interface ChangedEntities {
  /** The entities themselves and those they are read as. */
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
  /** Whether one of them has or had a page. */
  readonly shown: boolean;
  /** The stories with confirmed mentions of them, at most `most`; null if there are more. */
  readonly storyIds: readonly string[] | null;
}

/** What a change of these entities affects, for invalidating the pages that show it. */
export async function changedEntities(
  reading: Reading,
  ids: readonly string[],
  most: number,
): Promise<ChangedEntities> {
  const known = ids.filter(isId);
  if (known.length === 0) return { ids: [], slugs: [], shown: false, storyIds: [] };
  const rows = await reading
    .selectFrom('entities as e')
    .innerJoin('entities as c', 'c.id', 'e.canonical_id')
    .select(['e.id', 'c.id as canonical', 'e.published_at', 'c.published_at as shown_at'])
    .where('e.id', 'in', known)
    .execute();
  const all = [...new Set([...known, ...rows.flatMap(({ id, canonical }) => [id, canonical])])];
  const shown = rows.some((row) => row.published_at !== null || row.shown_at !== null);
  if (!shown) return { ids: all, slugs: [], shown, storyIds: [] };
  const slugs = await reading
    .selectFrom('entity_slugs')
    .select('slug')
    .where('canonical_id', 'in', all)
    .execute();
  const stories = await reading
    .selectFrom('mentions as m')
    .innerJoin('entities as e', 'e.id', 'm.entity_id')
    .distinct()
    .select('m.story_id')
    .where('e.canonical_id', '=', sql<string>`any(cast(${all} as uuid[]))`)
    .limit(most + 1)
    .execute();
  return {
    ids: all,
    slugs: slugs.map(({ slug }) => slug),
    shown,
    storyIds: stories.length > most ? null : stories.map(({ story_id }) => story_id),
  };
}
