import { announceShown } from '../../discovery/events/announce-shown.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type EventSeen, lockEvent, noteDecision } from './lock-event.ts';

/** Shows an event to readers, or no longer: its page, its link on stories, and one card for it on the front page. */
export async function showEvent(
  writing: Writing,
  by: Authorized<'arrange events'>,
  seen: EventSeen,
  isShown: boolean,
  now: Date,
): Promise<void> {
  const before = await lockEvent(writing, by, seen);
  if ((before.shownAt !== null) === isShown) throw refusal(isShown ? 'eventShownAlready' : 'eventNotShown');
  // Announced while it is shown, either way.
  if (!isShown) await announceShown(writing, [seen.id]);
  await writing
    .updateTable('events')
    .set({ shown_at: isShown ? now : null })
    .where('id', '=', seen.id)
    .execute();
  if (isShown) await announceShown(writing, [seen.id]);
  await noteDecision(writing, by, { event_id: seen.id, kind: isShown ? 'show' : 'hide' }, now);
}
