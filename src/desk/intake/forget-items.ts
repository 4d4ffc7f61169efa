import { type SqlBool, sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import { isDatabaseGone } from '../../store/database-gone.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { announceMany } from '../../stories/story.changes.ts';

/** How many items are forgotten in one transaction, for which imports wait. */
const AT_ONCE = 100;
const DAY = 86_400_000;

/**
 * Whether nobody needs item `i` with story `s`: no person had a hand in it, of which the log tells, or talked about it, it was never public, and
 * nothing that is public or that a person decided rests on it.
 */
const UNNEEDED = sql<SqlBool>`s.state = 'draft' and s.started_by is null and s.changed_by is null
  and s.approved_by is null and s.assigned_to is null and s.due_at is null and s.intake_hash is null
  and not exists (select from intake_follows f where f.story_id = s.id)
  and not exists (select from copies c where c.story_id = s.id)
  and not exists (select from set_asides a where a.story_id = s.id)
  and not exists (select from story_locks l where l.story_id = s.id)
  and not exists (select from log_entries l where l.story_id = s.id and l.actor is not null
    and l.action <> 'decide item')
  and not exists (select from story_comments c where c.story_id = s.id)
  and not exists (select from story_moves m where m.story_id = s.id and m.made_by is not null)
  and not exists (select from story_moves m where m.story_id = s.id and 'published' in (m.from_state, m.to_state))
  and not exists (select from revisions r where r.story_id = s.id and r.made_by is not null)
  and not exists (select from corrections c where c.story_id = s.id)
  and not exists (select from preview_links p where p.story_id = s.id)
  and not exists (select from pins p where p.story_id = s.id)
  and not exists (select from event_splits e where e.story_id = s.id)
  and not exists (select from event_stories e where e.story_id = s.id and e.by_person)
  and not exists (select from event_stories e join event_stories o on o.event_id = e.event_id
    join stories p on p.id = o.story_id where e.story_id = s.id and p.state = 'published')
  and not exists (select from stories o where o.group_id = s.group_id and o.id <> s.id)
  and not exists (select from statements t where t.story_id = s.id
    and (t.standing_at is not null or t.origin <> 'story'))
  and not exists (select from relations r where r.story_id = s.id
    and (r.made_by is not null or r.decided_by is not null))
  and not exists (select from claims c join claim_evidence v on v.claim_id = c.id
    where c.story_id = s.id and v.decided_by is not null)
  and not exists (select from mentions m where m.story_id = s.id and m.decided_by is not null)`;

/**
 * Deletes items that nobody took within `days`, with their text; answers how many. What somebody needs is marked as
 * kept, and not looked at again until that may have changed.
 */
export async function forgetItems(
  store: Pick<Store, 'reading' | 'write'>,
  days: number,
  now: Date,
  isStopping: () => boolean,
): Promise<number> {
  const before = new Date(now.getTime() - days * DAY);
  let forgotten = 0;
  while (!isStopping()) {
    const due = await store.reading
      .selectFrom('intake_items')
      .select('story_id')
      .where('state', '<>', 'taken')
      .where('kept', '=', false)
      .where('at', '<', before)
      .orderBy('at')
      .limit(AT_ONCE)
      .execute();
    if (due.length === 0) break;
    const ids = due.map(({ story_id: id }) => id);
    forgotten += await forgetEach(store, ids, before, now);
  }
  return forgotten;
}

/** One that cannot be deleted does not keep the others. */
async function forgetEach(
  store: Pick<Store, 'write'>,
  ids: string[],
  before: Date,
  now: Date,
): Promise<number> {
  try {
    return await store.write((writing) => forget(writing, ids, before, now));
  } catch (error) {
    if (isDatabaseGone(error)) throw error;
    if (ids.length === 1) return store.write((writing) => keep(writing, ids));
    let forgotten = 0;
    for (const id of ids) forgotten += await forgetEach(store, [id], before, now);
    return forgotten;
  }
}

async function keep(writing: Writing, ids: readonly string[]): Promise<0> {
  await writing
    .updateTable('intake_items')
    .set({ kept: true })
    .where('story_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return 0;
}

async function forget(writing: Writing, ids: string[], before: Date, now: Date): Promise<number> {
  await lockStoryWrites(writing);
  await sql`select set_config('sourceline.forgetting', 'items', true)`.execute(writing);
  const locked = await writing
    .selectFrom('intake_items as i')
    .innerJoin('stories as s', 's.id', 'i.story_id')
    .select(['s.id', UNNEEDED.as('unneeded')])
    .where('s.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('i.state', '<>', 'taken')
    .where('i.at', '<', before)
    .forUpdate('s')
    .execute();
  const kept = locked.filter(({ unneeded }) => !unneeded).map(({ id }) => id);
  const gone = locked.filter(({ unneeded }) => unneeded).map(({ id }) => id);
  if (kept.length > 0) await keep(writing, kept);
  if (gone.length === 0) return 0;
  const these = sql<string>`any(${gone}::uuid[])`;
  // What was cancelled is refused if it comes again, also after its text has gone.
  await writing
    .updateTable('wire_items')
    .set({ story_id: null })
    .where('story_id', '=', these)
    .where('canceled', '=', true)
    .execute();
  await writing
    .updateTable('stories')
    .set({ state: 'deleted', withdrawn_at: now })
    .where('id', '=', these)
    .execute();
  await writing.deleteFrom('statements').where('story_id', '=', these).execute();
  await writing.deleteFrom('stories').where('id', '=', these).execute();
  await sql`select append_log(null, 'forget items', null, 'intake_items', ${gone[0]}::uuid,
    jsonb_build_object('items', ${gone.length}::integer))`.execute(writing);
  await announceMany(writing, gone);
  return gone.length;
}
