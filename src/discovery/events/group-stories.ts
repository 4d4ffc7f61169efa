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

/** One process groups at a time: two reports of one event that come at once would make two events. */
const TURN = 5_230_064;
/** Reports are compared with so many that came before, and those that leave are taken out together. */
const WINDOW = 100_000;
const LEAVING = 200;
/** Older reports are left where they are: an archive that is imported, or read again, does not fill the window. */
const OLD = 60 * 86_400_000;

/**
 * Groups at most `most` stories that changed, in the order they did. Answers how many changes that were; 0 if none are left.
 * A story that cannot be grouped is logged and left out, so that those behind it do not wait for it. Throws if the database
 * is unreachable or unable: then no story is to blame, and none is left out.
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

/** Whether an error is the database's and not one story's; a story of its own can take longer than a statement may. */
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

/** Waits until nobody else groups stories or decides about events, and makes others wait until this transaction ends. */
export async function takeTurn(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TURN})`.execute(writing);
}

async function groupStories(writing: Writing, ids: readonly string[], now: Date): Promise<void> {
  await leaveWindow(writing, ids);
  const standing = await membershipsOf(writing, ids);
  const texts = await textsToGroup(writing, ids);
  // What is no report any more is on no event; a person's decision waits for it, should it be published again.
  const gone = texts.filter(({ id, isReport }) => !isReport && standing.get(id)?.byPerson === false);
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
    // From here on it is counted.
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

/** What is known of a batch of stories before any of them is grouped. */
interface Known {
  readonly counts: WindowCounts;
  readonly standing: ReadonlyMap<string, Membership>;
  /** By story, the events that a person took it off. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** By story, an older translation of it that is on an event. */
  readonly translations: ReadonlyMap<string, { readonly storyId: string; readonly eventId: string }>;
  /** By event that was merged since, the one it was merged into. */
  readonly merged: Map<string, string>;
}

/** The event as it is by now. */
function eventNow(known: Known, eventId: string): string {
  const into = known.merged.get(eventId);
  return into === undefined ? eventId : eventNow(known, into);
}

/** Puts a report on the event it belongs on, or begins one for it; answers the event. */
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
  // It stays where it is, if it still fits there.
  const choice =
    chooseEvent(item, own, apart) ??
    ofTranslation(translationOf(known, story.id), chooseEvent(item, members, apart), apart);
  if (choice) {
    await putOn(writing, story, choice, now);
    if (choice.eventId !== standing)
      for (const merged of choice.merge) {
        // Asked before each: what the last one brought may have been told apart from this one.
        if (!(await mayMerge(writing, merged, choice.eventId))) continue;
        await mergeEvents(writing, merged, choice.eventId);
        known.merged.set(merged, choice.eventId);
      }
    return choice.eventId;
  }
  // Where its other reports have left the window, they cannot be asked.
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

/** A translation's event, however long ago that came. */
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

/** Takes stories out of the window, with what they count for. */
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
