import { sql } from 'kysely';
import type { Log } from '../../log.ts';
import type { Store, Writing } from '../../store/database.ts';
import { isDatabaseGone, isDatabaseUnable, isOutOfTime } from '../../store/database-gone.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { askingMarks, chooseEvent, type EventChoice, MOST_HAVING } from './choose-event.ts';
import { type EventItem, type EventText, itemOf, marksOf } from './event-item.ts';
import {
  countsOf,
  type Membership,
  mayMerge,
  membershipsOf,
  membersOf,
  nearReports,
  type StoryToGroup,
  splitsOf,
  textsToGroup,
  traitsOf,
  translationsOf,
  type WindowCounts,
} from './grouping.queries.ts';
import { mergeEvents, settleEvents } from './settle-events.ts';
import { bareReason, type MemberReason, whyMember } from './why-member.ts';

/** One process groups at a time: two simultaneous reports of one event would create two events. */
const TURN = 5_230_064;
/** How many earlier reports a report is compared with; those that leave the window are removed together. */
const WINDOW = 100_000;
const LEAVING = 200;
/** Older reports are left where they are, so that an imported or reloaded archive does not fill the window. */
const OLD = 60 * 86_400_000;

/**
 * Groups at most `most` changed stories, in order. Returns how many changes that were; 0 if none are left. A story that
 * cannot be grouped is logged and skipped, so that the ones after it do not wait. Throws if the database is unreachable
 * or failing: then no story is to blame, and none is skipped.
 */
export async function groupChanged(store: Store, now: Date, most: number, log: Log): Promise<number> {
  const changes = await store.reading
    .selectFrom('stories_to_group')
    .select(['number', 'story_id'])
    .orderBy('number')
    .limit(most)
    .execute();
  try {
    await groupThese(store, changes, now);
  } catch (error) {
    if (isDatabaseAtFault(error)) throw error;
    log.warn({ err: error, stories: changes.length }, 'stories could not be grouped; taking each on its own');
    for (const change of changes) await groupOrDrop(store, change, now, log);
  }
  return changes.length;
}

interface StoryChange {
  readonly number: number;
  readonly story_id: string;
}

async function groupOrDrop(store: Store, change: StoryChange, now: Date, log: Log): Promise<void> {
  try {
    await groupThese(store, [change], now);
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

async function groupThese(store: Store, changes: readonly StoryChange[], now: Date): Promise<void> {
  if (changes.length === 0) return;
  await store.write(async (writing) => {
    await takeTurn(writing);
    // Another process may have taken some of them while this one waited for its turn.
    const taken = await writing
      .deleteFrom('stories_to_group')
      .where(
        'number',
        'in',
        changes.map(({ number }) => number),
      )
      .returning('story_id')
      .execute();
    const ids = [...new Set(taken.map(({ story_id }) => story_id))];
    if (ids.length > 0) await groupStories(writing, ids, now);
  });
}

/**
 * Waits until no other process groups stories or decides about events, and blocks others until this transaction ends.
 */
export async function takeTurn(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TURN})`.execute(writing);
}

async function groupStories(writing: Writing, ids: readonly string[], now: Date): Promise<void> {
  await leaveWindow(writing, ids);
  const standing = await membershipsOf(writing, ids);
  const texts = await textsToGroup(writing, ids);
  // A story that is no longer a report is on no event; a person's decision is kept in case it is published again.
  const gone = texts.filter(({ id, isReport }) => {
    const membership = standing.get(id);
    return !isReport && membership && !membership.byPerson && !membership.isNamed;
  });
  if (gone.length > 0)
    await writing
      .deleteFrom('event_stories')
      .where(
        'story_id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute();
  const reports = texts
    .filter(({ isReport, at }) => isReport && at > now.getTime() - OLD)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((story) => ({ story, marks: marksOf(story) }));
  const counts = await countsOf(writing, [...new Set(reports.flatMap(({ marks }) => [...marks.keys()]))]);
  const known: Known = {
    counts,
    standing,
    apart: await splitsOf(writing, ids),
    translations: await translationsOf(writing, ids),
    merged: new Map(),
  };
  const touched = new Set([...standing.values()].map(({ eventId }) => eventId));
  for (const { story, marks } of reports) {
    // Counted from here on.
    counts.stories += 1;
    const item = itemOf(story, marks, { stories: counts.stories, of: (mark) => counts.of(mark) + 1 });
    for (const mark of item.marks) counts.add(mark);
    await keepItem(writing, item);
    if (!standing.get(story.id)?.byPerson) touched.add(await placeReport(writing, story, item, known, now));
  }
  await count(
    writing,
    [...counts.added].flatMap(([mark, times]) => Array.from({ length: times }, () => mark)),
    1,
  );
  await sql`update event_window set stories = stories + ${reports.length}`.execute(writing);
  await settleEvents(writing, [...touched]);
  await trimWindow(writing);
}

/** What is known of a batch before its stories are grouped. */
interface Known {
  readonly counts: WindowCounts;
  readonly standing: ReadonlyMap<string, Membership>;
  /** By story, the events that a person removed it from. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** By story, an older translation of it that is on an event. */
  readonly translations: ReadonlyMap<string, { readonly storyId: string; readonly eventId: string }>;
  /** By merged event, the event it was merged into. */
  readonly merged: Map<string, string>;
}

/** The current event after merges. */
function eventNow(known: Known, eventId: string): string {
  const into = known.merged.get(eventId);
  return into === undefined ? eventId : eventNow(known, into);
}

/** Puts a report on its event, or creates one for it; returns the event. */
async function placeReport(
  writing: Writing,
  story: StoryToGroup,
  item: EventItem,
  known: Known,
  now: Date,
): Promise<string> {
  const before = known.standing.get(story.id);
  const standing = before ? eventNow(known, before.eventId) : null;
  const apart = new Set([...(known.apart.get(story.id) ?? [])].map((eventId) => eventNow(known, eventId)));
  const near = await nearReports(writing, item, askingMarks(item, known.counts), MOST_HAVING);
  const events = near.map(({ eventId }) => eventId);
  const members = await membersOf(
    writing,
    standing ? [...events, standing] : events,
    near.map(({ storyId }) => storyId),
    story.id,
  );
  const own = members.filter(({ eventId }) => eventId === standing);
  // It stays where it is if it still fits there.
  const choice =
    chooseEvent(item, own, apart) ??
    ofTranslation(translationOf(known, story.id), chooseEvent(item, members, apart), apart);
  if (choice) {
    await putOn(writing, story, choice, now);
    if (choice.eventId !== standing)
      for (const merged of choice.merge) {
        // Checked before each: the last one's report may have been separated from this one.
        if (!(await mayMerge(writing, merged, choice.eventId))) continue;
        await mergeEvents(writing, merged, choice.eventId);
        known.merged.set(merged, choice.eventId);
      }
    return choice.eventId;
  }
  // If its other reports have left the window, they cannot be compared.
  if (standing && own.length === 0) return standing;
  const eventId = newId();
  const at = new Date(story.at);
  await writing.insertInto('events').values({ id: eventId, begun_at: at, last_at: at }).execute();
  await keepMembership(writing, story.id, eventId, bareReason('first'), now);
  return eventId;
}

function translationOf(known: Known, storyId: string) {
  const translation = known.translations.get(storyId);
  return translation && { ...translation, eventId: eventNow(known, translation.eventId) };
}

/** A translation's event, however old. */
function ofTranslation(
  translation: { readonly storyId: string; readonly eventId: string } | undefined,
  choice: EventChoice | null,
  apart: ReadonlySet<string>,
): EventChoice | null {
  if (!translation || apart.has(translation.eventId) || choice?.because.closeness.why === 'translation')
    return choice;
  const closeness = { score: 1, why: 'translation', hours: 0 } as const;
  return { eventId: translation.eventId, because: { storyId: translation.storyId, closeness }, merge: [] };
}

async function putOn(writing: Writing, story: EventText, choice: EventChoice, now: Date): Promise<void> {
  const { storyId, closeness } = choice.because;
  const [other] = await textsToGroup(writing, [storyId]);
  const reason = other ? whyMember(story, other, closeness) : bareReason(closeness.why, storyId);
  await keepMembership(writing, story.id, choice.eventId, reason, now);
}

async function keepMembership(
  writing: Writing,
  storyId: string,
  eventId: string,
  reason: MemberReason,
  now: Date,
): Promise<void> {
  await writing
    .insertInto('event_stories')
    .values({ story_id: storyId, event_id: eventId, reason: json<unknown>(reason), decided_at: now })
    .onConflict((conflict) =>
      conflict.column('story_id').doUpdateSet((eb) => ({
        event_id: eb.ref('excluded.event_id'),
        reason: eb.ref('excluded.reason'),
        decided_at: eb.ref('excluded.decided_at'),
      })),
    )
    .execute();
}

async function keepItem(writing: Writing, item: EventItem): Promise<void> {
  await writing
    .insertInto('event_items')
    .values({
      story_id: item.id,
      at: new Date(item.at),
      marks: sql<number[]>`cast(${`{${item.marks.join()}}`} as integer[])`,
      traits: traitsOf(item),
    })
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

async function count(writing: Writing, marks: readonly number[], by: 1 | -1): Promise<void> {
  await sql`insert into event_marks as known (mark, stories)
    select mark, ${by} * count(*) from unnest(cast(${`{${marks.join()}}`} as integer[])) as new (mark)
      group by mark order by mark
    on conflict (mark) do update set stories = known.stories + excluded.stories`.execute(writing);
  if (by === -1)
    await sql`delete from event_marks where stories <= 0
      and mark = any(cast(${`{${marks.join()}}`} as integer[]))`.execute(writing);
}

async function trimWindow(writing: Writing): Promise<void> {
  const { stories } = await writing.selectFrom('event_window').select('stories').executeTakeFirstOrThrow();
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
