import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Log } from '../../log.ts';
import type { Store, Writing } from '../../store/database.ts';
import { isDatabaseGone, isDatabaseUnable, isOutOfTime } from '../../store/database-gone.ts';
import type { Portion } from '../../store/portion.ts';
import { announceShown } from './announce-shown.ts';
import type { EventItem } from './event-item.ts';
import { isUnchanged, knownOf, mayMerge, traitsOf } from './grouping.queries.ts';
import { type GroupingPlan, type PlacedReport, planGroups } from './plan-groups.ts';
import { mergeEvents, settleEvents } from './settle-events.ts';

/** One process groups at a time: two simultaneous reports of one event would create two events. */
const TURN = 5_230_064;
/** How many earlier reports a report is compared with; those that leave the window are removed together. */
const WINDOW = 100_000;
const LEAVING = 200;

/** How many changes the next transaction takes, and what runs it. */
export type GroupingPortion = Pick<Portion, 'size' | 'write'>;

/**
 * Groups changed stories, in order, as many as one portion has. Returns how many changes that were; 0 if none are left. A story that
 * cannot be grouped is logged and skipped, so that the ones after it do not wait. Throws if the database is unreachable
 * or failing: then no story is to blame, and none is skipped.
 */
export async function groupChanged(
  store: Store,
  now: Date,
  portion: GroupingPortion,
  log: Log,
): Promise<number> {
  const changes = await store.reading
    .selectFrom('stories_to_group')
    .select(['number', 'story_id'])
    .orderBy('number')
    .limit(portion.size)
    .execute();
  try {
    await groupThese(store, changes, now, portion);
  } catch (error) {
    if (isDatabaseAtFault(error)) throw error;
    log.warn({ err: error, stories: changes.length }, 'stories could not be grouped; taking each on its own');
    for (const change of changes) await groupOrDrop(store, change, now, portion, log);
  }
  return changes.length;
}

interface StoryChange {
  readonly number: number;
  readonly story_id: string;
}

async function groupOrDrop(
  store: Store,
  change: StoryChange,
  now: Date,
  portion: GroupingPortion,
  log: Log,
): Promise<void> {
  try {
    await groupThese(store, [change], now, portion);
  } catch (error) {
    if (isDatabaseAtFault(error)) throw error;
    await store.write((writing) =>
      writing.deleteFrom('stories_to_group').where('number', '=', change.number).execute(),
    );
    log.error({ err: error, story: change.story_id }, 'a story could not be grouped and is left out');
  }
}

/** Whether an error is the database's and not one story's; a single story can exceed the statement timeout. */
function isDatabaseAtFault(error: unknown): boolean {
  return isDatabaseGone(error) || (isDatabaseUnable(error) && !isOutOfTime(error));
}

async function groupThese(
  store: Store,
  changes: readonly StoryChange[],
  now: Date,
  portion: GroupingPortion,
): Promise<void> {
  if (changes.length === 0) return;
  const ahead = await planGroups(store.reading, idsOf(changes), now);
  const planned = changes.filter(({ story_id }) => !ahead.rest.includes(story_id));
  await portion.write(store, planned.length, async (writing) => {
    await takeTurn(writing);
    // Another process may have taken some of them while this one waited for its turn.
    const taken = await writing
      .deleteFrom('stories_to_group')
      .where(
        'number',
        'in',
        planned.map(({ number }) => number),
      )
      .returning('story_id')
      .execute();
    let ids: readonly string[] = idsOf(taken);
    if (ids.length > 0 && (await stillHolds(writing, ahead, ids))) return groupAsPlanned(writing, ahead, now);
    while (ids.length > 0) {
      const plan = await planGroups(writing, ids, now);
      await groupAsPlanned(writing, plan, now);
      ids = plan.rest;
    }
  });
}

function idsOf(changes: readonly Pick<StoryChange, 'story_id'>[]): string[] {
  return [...new Set(changes.map(({ story_id }) => story_id))].sort();
}

/** Whether a plan was made of these stories, and nothing that it was decided by has changed since. */
async function stillHolds(writing: Writing, plan: GroupingPlan, ids: readonly string[]): Promise<boolean> {
  return (
    isDeepStrictEqual(ids, plan.ids) &&
    isDeepStrictEqual(await knownOf(writing, ids), plan.known) &&
    (await isUnchanged(writing, plan.newest, plan.because))
  );
}

/**
 * Waits until no other process groups stories or decides about events, and blocks others until this transaction ends.
 */
export async function takeTurn(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TURN})`.execute(writing);
}

/** Groups stories; a report that changes after its text was read is on the list again, and grouped once more. */
async function groupAsPlanned(writing: Writing, plan: GroupingPlan, now: Date): Promise<void> {
  const { ids, known, gone, placed, counted } = plan;
  await leaveWindow(writing, ids);
  if (gone.length > 0) await writing.deleteFrom('event_stories').where('story_id', 'in', gone).execute();
  await keepItems(
    writing,
    placed.map(({ item }) => item),
  );
  await keepMemberships(writing, placed, now);
  const last = placed.at(-1);
  let isMerged = false;
  for (const same of last?.merge ?? []) {
    // Checked before each: the last one's report may have been separated from this one.
    if (!last || !(await mayMerge(writing, same, last.eventId))) continue;
    await mergeEvents(writing, same, last.eventId);
    isMerged = true;
  }
  const events = [...known.flatMap(({ on }) => on?.eventId ?? []), ...placed.map(({ eventId }) => eventId)];
  await settleEvents(writing, events);
  const moved = placed.flatMap(({ item, reason }) => (reason === null ? [] : [item.id]));
  if (isMerged || moved.length + gone.length > 0) await announceShown(writing, events, [...moved, ...gone]);
  const marks = [...counted].flatMap(([mark, times]) => Array.from({ length: times }, () => mark));
  await trimWindow(writing, await countIn(writing, marks, placed.length));
}

/** Puts reports on their events, and makes those that begin with one. */
async function keepMemberships(writing: Writing, reports: readonly PlacedReport[], now: Date): Promise<void> {
  const moved = reports.filter(({ reason }) => reason !== null);
  if (moved.length === 0) return;
  const rows = moved.map(({ item, eventId, reason, begins }) => ({
    ...{ story_id: item.id, event_id: eventId, reason, begins },
    at: new Date(item.at),
  }));
  await sql`with put as (
      select * from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb))
        as r (story_id uuid, event_id uuid, reason jsonb, begins boolean, at timestamptz)),
    made as (insert into events (id, begun_at, last_at) select event_id, at, at from put where begins)
    insert into event_stories (story_id, event_id, reason, decided_at)
      select story_id, event_id, reason, ${now} from put
    on conflict (story_id) do update set event_id = excluded.event_id, reason = excluded.reason,
      decided_at = excluded.decided_at`.execute(writing);
}

async function keepItems(writing: Writing, items: readonly EventItem[]): Promise<void> {
  if (items.length === 0) return;
  await writing
    .insertInto('event_items')
    .values(
      items.map((item) => ({
        story_id: item.id,
        at: new Date(item.at),
        marks: sql<number[]>`cast(${`{${item.marks.join()}}`} as integer[])`,
        traits: traitsOf(item),
      })),
    )
    .execute();
}

/** Removes stories from the window, with their counts. */
async function leaveWindow(writing: Writing, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ marks: string }>`delete from event_items
    where story_id = any(cast(${[...ids]} as uuid[])) returning cast(marks as text) as marks`.execute(
    writing,
  );
  if (rows.length === 0) return;
  await count(
    writing,
    rows.flatMap(({ marks }) => marks.slice(1, -1).split(',').map(Number)),
    -1,
  );
  await sql`update event_window set stories = greatest(0, stories - ${rows.length})`.execute(writing);
}

/** Counts reports with their marks; returns how many reports are in the window. */
async function countIn(writing: Writing, marks: readonly number[], reports: number): Promise<number> {
  if (marks.length > 0) await count(writing, marks, 1);
  const { stories } = await writing
    .updateTable('event_window')
    .set((eb) => ({ stories: eb('stories', '+', reports) }))
    .returning('stories')
    .executeTakeFirstOrThrow();
  return stories;
}

async function count(writing: Writing, marks: readonly number[], by: 1 | -1): Promise<void> {
  await sql`insert into event_marks as known (mark, stories)
    select mark, ${by} * count(*) from unnest(cast(${`{${marks.join()}}`} as integer[])) as new (mark)
      group by mark order by mark
    on conflict (mark) do update set stories = known.stories + excluded.stories`.execute(writing);
  if (by === -1)
    await sql`delete from event_marks where stories <= 0
      and mark = any(cast(${`{${marks.join()}}`} as integer[]))`.execute(writing);
}

async function trimWindow(writing: Writing, stories: number): Promise<void> {
  if (stories < WINDOW + LEAVING) return;
  const first = await writing
    .selectFrom('event_items')
    .select('story_id')
    .orderBy('number')
    .limit(LEAVING)
    .execute();
  await leaveWindow(
    writing,
    first.map(({ story_id }) => story_id),
  );
}
