import { settleEvents } from '../../discovery/events/settle-events.ts';
import { bareReason } from '../../discovery/events/why-member.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';

/** Shows an event to readers. */
export async function showPlanted(store: Store, id: string, now: Date): Promise<void> {
  await store.write((writing) =>
    writing.updateTable('events').set({ shown_at: now }).where('id', '=', id).execute(),
  );
}

/** Makes an event of stories, as the program would; answers its id. */
export async function plantEvent(store: Store, storyIds: readonly string[], now: Date): Promise<string> {
  const id = newId();
  await store.write(async (writing) => {
    await writing.insertInto('events').values({ id, begun_at: now, last_at: now }).execute();
    await writing
      .insertInto('event_stories')
      .values(
        storyIds.map((story_id, at) => ({
          story_id,
          event_id: id,
          reason: json<unknown>(at === 0 ? bareReason('first') : bareReason('words', storyIds[0])),
          decided_at: now,
        })),
      )
      .execute();
    await settleEvents(writing, [id]);
  });
  return id;
}
