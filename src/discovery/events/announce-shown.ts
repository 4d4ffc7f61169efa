import type { Writing } from '../../store/database.ts';
import { announce } from '../../stories/story.changes.ts';

/**
 * Announces the reports of those of these events that readers see, and the stories that joined or left one: what shows
 * them is outdated. Nothing if readers see none of the events.
 */
export async function announceShown(
  writing: Writing,
  eventIds: readonly string[],
  storyIds: readonly string[] = [],
): Promise<void> {
  if (eventIds.length === 0) return;
  const rows = await writing
    .selectFrom('events as e')
    .leftJoin('event_stories as es', 'es.event_id', 'e.id')
    .select('es.story_id as id')
    .where('e.id', 'in', [...new Set(eventIds)])
    .where('e.shown_at', 'is not', null)
    .execute();
  if (rows.length === 0) return;
  await announce(writing, [...new Set([...rows.flatMap(({ id }) => id ?? []), ...storyIds])]);
}
