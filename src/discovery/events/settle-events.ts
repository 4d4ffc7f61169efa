import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isReport, reportedAt } from './grouping.queries.ts';

/**
 * Counts the reports of events again after their stories changed, and removes those that have no story left, unless a
 * person named them or showed them to readers.
 */
export async function settleEvents(writing: Writing, eventIds: readonly string[]): Promise<void> {
  const ids = [...new Set(eventIds)];
  await sql`delete from events e where e.id = any(cast(${ids} as uuid[]))
    and e.title is null and e.shown_at is null and not exists (select from event_stories es where es.event_id = e.id)`.execute(
    writing,
  );
  await sql`update events e set reports = of.reports, begun_at = coalesce(of.begun, e.begun_at),
      last_at = coalesce(of.last, e.last_at)
    from (select ev.id, count(*) filter (where ${isReport}) as reports,
        min(${reportedAt}) filter (where ${isReport}) as begun, max(${reportedAt}) filter (where ${isReport}) as last
      from events ev left join event_stories es on es.event_id = ev.id left join stories s on s.id = es.story_id
      where ev.id = any(cast(${ids} as uuid[])) group by ev.id) of
    where e.id = of.id`.execute(writing);
}

/** Makes one event of two: what was on `from` is on `into`, and the address of `from` leads there. */
export async function mergeEvents(writing: Writing, from: string, into: string): Promise<void> {
  await writing.updateTable('event_stories').set({ event_id: into }).where('event_id', '=', from).execute();
  await sql`insert into event_splits (story_id, event_id)
    select story_id, ${into} from event_splits where event_id = ${from} on conflict do nothing`.execute(
    writing,
  );
  await writing.updateTable('event_decisions').set({ event_id: into }).where('event_id', '=', from).execute();
  await writing.updateTable('old_events').set({ event_id: into }).where('event_id', '=', from).execute();
  await writing.deleteFrom('events').where('id', '=', from).execute();
  await writing
    .insertInto('old_events')
    .values({ id: from, event_id: into })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ event_id: into }))
    .execute();
}
