import { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
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
    throw new Problem(
      'bad input',
      `A title has at most ${LONGEST_EVENT_TITLE} characters.`,
      'Shorten the title.',
    );
  const before = await lockEvent(writing, by, seen);
  if (before.title === title)
    throw new Problem('bad input', 'The title is unchanged.', 'Type a different one.');
  await writing.updateTable('events').set({ title }).where('id', '=', seen.id).execute();
  await noteDecision(writing, by, { event_id: seen.id, kind: 'rename', title }, now);
}
