import { announceShown } from '../../discovery/events/announce-shown.ts';
import { settleEvents } from '../../discovery/events/settle-events.ts';
import { bareReason } from '../../discovery/events/why-member.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { refusal } from '../../words/refusal.ts';
import { MOST_SHOWN, reportIdsOf } from './event.queries.ts';
import { type EventSeen, lockEvent, noteDecision } from './lock-event.ts';

/** The reports to split off, and those that were shown to the person. */
export interface Split {
  readonly stories: readonly string[];
  /** Omitted: the latest, as shown on the page. */
  readonly shown?: readonly string[];
}

/**
 * Splits reports off an event into a new one, whose id it returns; grouping puts none of them back, and none of the
 * others on the new one. Nothing is decided about reports that were not shown.
 */
export async function splitEvent(
  writing: Writing,
  by: Authorized<'arrange events'>,
  seen: EventSeen,
  { stories, shown }: Split,
  now: Date,
): Promise<string> {
  await lockEvent(writing, by, seen);
  const reports = await reportIdsOf(writing, seen.id);
  const chosen = reports.filter((id) => stories.includes(id));
  if (chosen.length === 0) throw refusal('eventNoReports');
  if (chosen.length === reports.length) throw refusal('eventAllReports');
  const staying = (shown ?? reports.slice(0, MOST_SHOWN)).filter(
    (id) => reports.includes(id) && !chosen.includes(id),
  );
  const id = newId();
  await writing.insertInto('events').values({ id, begun_at: now, last_at: now }).execute();
  await writing
    .updateTable('event_stories')
    .set({ event_id: id, by_person: true, reason: json<unknown>(bareReason('person')), decided_at: now })
    .where('story_id', 'in', chosen)
    .execute();
  await writing
    .insertInto('event_splits')
    .values([
      ...chosen.map((story_id) => ({ story_id, event_id: seen.id })),
      ...staying.map((story_id) => ({ story_id, event_id: id })),
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await settleEvents(writing, [seen.id, id]);
  await announceShown(writing, [seen.id], chosen);
  await noteDecision(
    writing,
    by,
    { event_id: seen.id, kind: 'split', stories: chosen.length, other_id: id },
    now,
  );
  return id;
}
