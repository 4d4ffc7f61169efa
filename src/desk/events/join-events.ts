import { announceShown } from '../../discovery/events/announce-shown.ts';
import { mergeEvents, settleEvents } from '../../discovery/events/settle-events.ts';
import { bareReason } from '../../discovery/events/why-member.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { json } from '../../store/json-column.ts';
import { refusal } from '../../words/refusal.ts';
import { eventInstead } from './event.queries.ts';
import { type EventSeen, lockEvent, noSuchEvent, noteDecision } from './lock-event.ts';

/** Joins another event to this one, which keeps its title if it has one. Later runs of the grouping job keep them together. */
export async function joinEvents(
  writing: Writing,
  by: Authorized<'arrange events'>,
  seen: EventSeen,
  otherId: string,
  now: Date,
): Promise<void> {
  const { title, shownAt } = await lockEvent(writing, by, seen);
  const from = (await eventInstead(writing, otherId)) ?? otherId;
  if (from === seen.id) throw refusal('eventJoinsItself');
  const other = await writing
    .selectFrom('events')
    .select(['title', 'shown_at'])
    .where('id', '=', from)
    .executeTakeFirst();
  if (!other) throw noSuchEvent();
  const moved = await writing
    .updateTable('event_stories')
    .set({ event_id: seen.id, by_person: true, reason: json<unknown>(bareReason('person')), decided_at: now })
    .where('event_id', '=', from)
    .returning('story_id')
    .execute();
  // Later changes of the existing reports must not remove them either; their reasons stay.
  await writing
    .updateTable('event_stories')
    .set({ by_person: true })
    .where('event_id', '=', seen.id)
    .execute();
  await mergeEvents(writing, from, seen.id);
  // Together from now on, even if previously separated.
  await writing
    .deleteFrom('event_splits')
    .where('event_id', '=', seen.id)
    .where('story_id', 'in', (eb) =>
      eb.selectFrom('event_stories').select('story_id').where('event_id', '=', seen.id),
    )
    .execute();
  if (title === null && other.title !== null)
    await writing.updateTable('events').set({ title: other.title }).where('id', '=', seen.id).execute();
  // Readers who have the address of the other are led here.
  if (shownAt === null && other.shown_at !== null)
    await writing.updateTable('events').set({ shown_at: other.shown_at }).where('id', '=', seen.id).execute();
  await settleEvents(writing, [seen.id]);
  await announceShown(writing, [seen.id]);
  await noteDecision(
    writing,
    by,
    { event_id: seen.id, kind: 'join', stories: moved.length, other_id: from },
    now,
  );
}
