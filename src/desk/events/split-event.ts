import { settleEvents } from '../../discovery/events/settle-events.ts';
import { bareReason } from '../../discovery/events/why-member.ts';
import { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { type EventSeen, lockEvent, noteDecision } from './lock-event.ts';

/** Takes stories off an event and makes a new one of them, whose id it answers; the program puts none of them back. */
export async function splitEvent(
  writing: Writing,
  by: Authorized<'arrange events'>,
  seen: EventSeen,
  storyIds: readonly string[],
  now: Date,
): Promise<string> {
  await lockEvent(writing, by, seen);
  const members = await writing
    .selectFrom('event_stories')
    .select('story_id')
    .where('event_id', '=', seen.id)
    .execute();
  const chosen = members.map(({ story_id }) => story_id).filter((id) => storyIds.includes(id));
  if (chosen.length === 0)
    throw new Problem(
      'bad input',
      'No reports are selected.',
      'Select the reports that belong to another event.',
    );
  if (chosen.length === members.length)
    throw new Problem('bad input', 'All reports are selected.', 'Leave at least one report on this event.');
  const id = newId();
  await writing.insertInto('events').values({ id, begun_at: now, last_at: now }).execute();
  await writing
    .updateTable('event_stories')
    .set({ event_id: id, by_person: true, reason: json<unknown>(bareReason('person')), decided_at: now })
    .where('story_id', 'in', chosen)
    .execute();
  await writing
    .insertInto('event_splits')
    // Nor any of those that stay to the new one.
    .values(members.map(({ story_id }) => ({ story_id, event_id: chosen.includes(story_id) ? seen.id : id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await settleEvents(writing, [seen.id, id]);
  await noteDecision(
    writing,
    by,
    { event_id: seen.id, kind: 'split', stories: chosen.length, other_id: id },
    now,
  );
  return id;
}
