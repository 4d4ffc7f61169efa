import { announceShown } from '../../discovery/events/announce-shown.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type EventSeen, lockEvent, noteDecision } from './lock-event.ts';

/** The most characters of an event's title. */
export const LONGEST_EVENT_TITLE = 200;

/** Names an event; nothing at all names it by a headline again. */
export async function renameEvent(
  writing: Writing,
  by: Authorized<'arrange events'>,
  seen: EventSeen,
  typed: string,
  now: Date,
): Promise<void> {
  const title = typed.replaceAll(/\s+/g, ' ').trim() || null;
  if (title !== null && title.length > LONGEST_EVENT_TITLE)
    throw refusal('eventTitleLong', { most: LONGEST_EVENT_TITLE });
  const before = await lockEvent(writing, by, seen);
  if (before.title === title) throw refusal('eventTitleSame');
  await writing.updateTable('events').set({ title }).where('id', '=', seen.id).execute();
  await announceShown(writing, [seen.id]);
  await noteDecision(writing, by, { event_id: seen.id, kind: 'rename', title }, now);
}
