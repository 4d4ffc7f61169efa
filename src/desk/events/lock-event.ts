import { takeTurn } from '../../discovery/events/group-stories.ts';
import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { type EventDecision, eventInstead } from './event.queries.ts';

/** An event, as the member saw it. */
export interface EventSeen {
  readonly id: string;
  readonly version: number;
}

/** The problem that there is no such event. */
export function noSuchEvent(): Problem {
  return refusal('eventUnknown');
}

/**
 * Locks an event for a person's decision; throws a Problem if it is gone, was merged into another, or someone decided
 * about it since.
 */
export async function lockEvent(
  writing: Writing,
  by: Authorized<'arrange events'>,
  { id, version }: EventSeen,
): Promise<{ title: string | null; shownAt: Date | null }> {
  await actAs(writing, by.member.id);
  await takeTurn(writing);
  const event = await writing
    .selectFrom('events')
    .select(['title', 'version', 'shown_at as shownAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!event && (await eventInstead(writing, id))) throw refusal('eventMerged');
  if (!event) throw noSuchEvent();
  if (event.version !== version) throw refusal('eventChanged');
  await writing
    .updateTable('events')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
  return event;
}

/** Records a person's decision; the audit log has their name. */
export async function noteDecision(
  writing: Writing,
  by: Authorized<'arrange events'>,
  decision: {
    readonly event_id: string;
    readonly kind: EventDecision['kind'];
    readonly stories?: number;
    readonly other_id?: string;
    readonly title?: string | null;
  },
  now: Date,
): Promise<void> {
  await writing
    .insertInto('event_decisions')
    .values({
      id: newId(),
      stories: 0,
      other_id: null,
      title: null,
      ...decision,
      made_by: by.member.id,
      at: now,
    })
    .execute();
}
