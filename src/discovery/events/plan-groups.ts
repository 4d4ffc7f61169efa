import type { Reading } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import { askingMarks, chooseEvent, type EventChoice, type EventMember, MOST_HAVING } from './choose-event.ts';
import { type EventItem, itemOf, marksOf } from './event-item.ts';
import { EVENTS } from './event-rule.ts';
import {
  countsOf,
  type KnownOfStory,
  knownOf,
  marksInWindow,
  membersOf,
  nearReports,
  newestInWindow,
  type StoryToGroup,
  textsToGroup,
  type WindowCounts,
} from './grouping.queries.ts';
import { bareReason, type MemberReason, whyMember } from './why-member.ts';

/** Older reports are left where they are, so that an imported or reloaded archive does not fill the window. */
const OLD = 60 * 86_400_000;

/** A report with the event that it is put on. */
export interface PlacedReport {
  readonly item: EventItem;
  readonly eventId: string;
  /** Null if it stays where it is. */
  readonly reason: MemberReason | null;
  /** Whether the event begins with it. */
  readonly begins: boolean;
  /** Events that it shows to be the same one; others than none only of the last report of a plan. */
  readonly merge: readonly string[];
}

/** How a batch of stories will be grouped, and what it was decided by. */
export interface GroupingPlan {
  /** The stories that it groups. */
  readonly ids: readonly string[];
  /** Those that it does not: they come after a report that merges events, and are planned once these are one. */
  readonly rest: readonly string[];
  readonly known: readonly KnownOfStory[];
  /** The window's newest report at the time. */
  readonly newest: string;
  /** Stories that leave their events, since they are no longer reports. */
  readonly gone: readonly string[];
  /** In order. */
  readonly placed: readonly PlacedReport[];
  /** How often each mark is counted from now on. */
  readonly counted: ReadonlyMap<number, number>;
  /** Reports that decided, with the events they were on. */
  readonly because: readonly { readonly storyId: string; readonly eventId: string }[];
}

/**
 * Reads stories and decides which events they are put on, without changing anything. It takes longer than the change
 * itself, which can so be made in a short transaction.
 */
export async function planGroups(reading: Reading, ids: readonly string[], now: Date): Promise<GroupingPlan> {
  const newest = await newestInWindow(reading);
  const known = await knownOf(reading, ids);
  const texts = await textsToGroup(reading, ids);
  const on = new Map(known.map(({ id, on: membership }) => [id, membership]));
  // A story that is no longer a report is on no event; a person's decision is kept in case it is published again.
  const gone = texts.filter(({ id, isReport }) => {
    const membership = on.get(id);
    return !isReport && membership && !membership.byPerson && !membership.isNamed;
  });
  const reports = texts
    .filter(({ isReport, at }) => isReport && at > now.getTime() - OLD)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const marked: { readonly story: StoryToGroup; readonly marks: ReturnType<typeof marksOf> }[] = [];
  for (const story of reports) {
    await takeTurns(story.text.length);
    marked.push({ story, marks: marksOf(story) });
  }
  const counts = await countsOf(reading, [...new Set(marked.flatMap(({ marks }) => [...marks.keys()]))]);
  counts.leave(await marksInWindow(reading, ids));
  const batch: Batch = { ids, counts, known: new Map(known.map((one) => [one.id, one])), mates: [] };
  const placed: PlacedReport[] = [];
  const because: GroupingPlan['because'][number][] = [];
  for (const { story, marks } of marked) {
    // Counted from here on.
    counts.stories += 1;
    const item = itemOf(story, marks, { stories: counts.stories, of: (mark) => counts.of(mark) + 1 });
    for (const mark of item.marks) counts.add(mark);
    const standing = batch.known.get(story.id)?.on;
    const place = standing?.byPerson
      ? { item, eventId: standing.eventId, reason: null, begins: false, merge: [] }
      : await placeReport(reading, story, item, batch, because);
    placed.push(place);
    batch.mates.push({ item, eventId: place.eventId, story });
    if (place.merge.length > 0) break;
  }
  const rest = new Set(marked.slice(placed.length).map(({ story }) => story.id));
  return {
    ...{ newest, placed, because, counted: counts.added, rest: [...rest] },
    ids: ids.filter((id) => !rest.has(id)),
    known: known.filter(({ id }) => !rest.has(id)),
    gone: gone.map(({ id }) => id),
  };
}

/** What is known while a batch is planned. */
interface Batch {
  readonly ids: readonly string[];
  readonly counts: WindowCounts;
  readonly known: ReadonlyMap<string, KnownOfStory>;
  /** The reports of the batch that have a place already: the database does not have them yet. */
  readonly mates: (EventMember & { readonly story: StoryToGroup })[];
}

/** Puts a report on its event, or on one that begins with it; notes in `because` which other report decided. */
async function placeReport(
  reading: Reading,
  story: StoryToGroup,
  item: EventItem,
  batch: Batch,
  because: GroupingPlan['because'][number][],
): Promise<PlacedReport> {
  const { on = null, apart: removed = [], translation = null } = batch.known.get(story.id) ?? {};
  const standing = on?.eventId ?? null;
  const apart = new Set(removed);
  const members = await candidatesFor(reading, item, standing, batch);
  const own = members.filter(({ eventId }) => eventId === standing);
  // It stays where it is if it still fits there.
  const choice =
    chooseEvent(item, own, apart) ??
    ofTranslation(nowOn(batch, translation), chooseEvent(item, members, apart), apart);
  if (choice) {
    const { eventId, merge } = choice;
    const { storyId } = choice.because;
    if (!batch.mates.some((mate) => mate.item.id === storyId)) because.push({ storyId, eventId });
    const reason = await reasonOf(reading, story, choice, batch);
    return { item, eventId, reason, begins: false, merge: eventId === standing ? [] : merge };
  }
  // If its other reports have left the window, they cannot be compared.
  if (standing && own.length === 0)
    return { item, eventId: standing, reason: null, begins: false, merge: [] };
  return { item, eventId: newId(), reason: bareReason('first'), begins: true, merge: [] };
}

/** The reports that a report is compared with: of the events of those near it, and of its own event. */
async function candidatesFor(
  reading: Reading,
  item: EventItem,
  standing: string | null,
  { ids, counts, mates }: Batch,
): Promise<EventMember[]> {
  const asking = askingMarks(item, counts);
  const near = await nearReports(reading, item, asking, MOST_HAVING, ids);
  const reach = EVENTS.hours * 3_600_000;
  const nearMates = mates.filter(
    ({ item: other }) =>
      other.groupId === item.groupId ||
      (Math.abs(other.at - item.at) <= reach && asking.some(({ mark }) => other.marks.includes(mark))),
  );
  const events = new Set([...near, ...nearMates].map(({ eventId }) => eventId));
  if (standing) events.add(standing);
  const members = await membersOf(
    reading,
    [...events],
    near.map(({ storyId }) => storyId),
    ids,
  );
  return [...members, ...mates.filter(({ eventId }) => events.has(eventId))];
}

/** A translation, on the event that this batch puts it on. */
function nowOn({ mates }: Batch, translation: KnownOfStory['translation']): KnownOfStory['translation'] {
  const mate = translation && mates.find(({ item }) => item.id === translation.storyId);
  return mate ? { storyId: mate.item.id, eventId: mate.eventId } : translation;
}

/** A translation's event, however old. */
function ofTranslation(
  translation: KnownOfStory['translation'],
  choice: EventChoice | null,
  apart: ReadonlySet<string>,
): EventChoice | null {
  if (!translation || apart.has(translation.eventId) || choice?.because.closeness.why === 'translation')
    return choice;
  const closeness = { score: 1, why: 'translation', hours: 0 } as const;
  return { eventId: translation.eventId, because: { storyId: translation.storyId, closeness }, merge: [] };
}

async function reasonOf(
  reading: Reading,
  story: StoryToGroup,
  choice: EventChoice,
  { mates }: Batch,
): Promise<MemberReason> {
  const { storyId, closeness } = choice.because;
  const mate = mates.find(({ item }) => item.id === storyId);
  const other = mate ? mate.story : (await textsToGroup(reading, [storyId]))[0];
  return other ? whyMember(story, other, closeness) : bareReason(closeness.why, storyId);
}
