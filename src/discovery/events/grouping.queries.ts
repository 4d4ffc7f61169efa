import { type SqlBool, sql } from 'kysely';
import { baseOf } from '../../language/languages.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { wholeBody } from '../../stories/live/live.queries.ts';
import { readIntegers } from '../database/candidates.queries.ts';
import { COMPARED, type EventMember } from './choose-event.ts';
import type { EventItem, EventText, MarkCounts } from './event-item.ts';
import { EVENTS } from './event-rule.ts';

/** A story as read by the grouping job. */
export interface StoryToGroup extends EventText {
  /** Whether it is a report that the desk may see next to others. */
  readonly isReport: boolean;
}

/**
 * Whether story `s` is a report that belongs on an event: it is published, or imported copy that is neither withdrawn
 * nor deleted. Stories still being written at the desk are not.
 */
export const isReport = sql<boolean>`(s.kind in ('news', 'live')
  and (s.state = 'published' or (s.started_by is null and s.state not in ('withdrawn', 'deleted'))))`;

/** When story `s` was published or, if it was not, received. */
export const reportedAt = sql<Date>`coalesce(s.published_at, s.created_at)`;

/** Stories with the data for grouping, including names and figures. */
export async function textsToGroup(reading: Reading, ids: readonly string[]): Promise<StoryToGroup[]> {
  const rows = await reading
    .selectFrom('stories as s')
    .select([
      's.id',
      's.group_id as groupId',
      's.language',
      's.headline',
      's.standfirst',
      's.copy_sketch as copySketch',
    ])
    .select([
      wholeBody.as('body'),
      reportedAt.as('at'),
      isReport.as('isReport'),
      sql<
        EventText['names']
      >`coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'schema', n.schema,
          'country', n.country, 'entity', n.entity) order by n.first)
        from (select m.name, m.schema, m.country, e.canonical_id as entity, min(m.start_at) as first
          from mentions m left join entities e on e.id = m.entity_id
          where m.story_id = s.id and m.gone_at is null and m.state <> 'rejected'
          group by m.name, m.schema, m.country, e.canonical_id) n), '[]')`.as('names'),
      sql<EventText['figures']>`coalesce((select jsonb_agg(jsonb_build_object('value', c.figure -> 'value',
          'unit', c.figure ->> 'unit', 'quote', c.exact) order by c.position)
        from claims c where c.story_id = s.id and c.gone_at is null and not c.hidden
          and not (c.figure -> 'minor')::boolean and c.figure -> 'statement' is null), '[]')`.as('figures'),
    ])
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
  return rows.map(({ standfirst, body, at, ...story }) => {
    const text = bodyText(body as Body);
    return { ...story, at: at.getTime(), text: standfirst ? `${standfirst}\n\n${text}` : text };
  });
}

/** How many reports in the window have each mark, updated as reports are added. */
export class WindowCounts implements MarkCounts {
  readonly #known: ReadonlyMap<number, number>;
  readonly #left = new Map<number, number>();
  readonly added = new Map<number, number>();
  stories: number;

  constructor(known: ReadonlyMap<number, number>, stories: number) {
    this.#known = known;
    this.stories = stories;
  }

  of(mark: number): number {
    return (this.#known.get(mark) ?? 0) - (this.#left.get(mark) ?? 0) + (this.added.get(mark) ?? 0);
  }

  /** Leaves out reports with these marks, which are grouped again. */
  leave({ stories, marks }: { readonly stories: number; readonly marks: readonly number[] }): void {
    this.stories -= stories;
    for (const mark of marks) this.#left.set(mark, (this.#left.get(mark) ?? 0) + 1);
  }

  add(mark: number): void {
    this.added.set(mark, (this.added.get(mark) ?? 0) + 1);
  }
}

/** How many reports in the window have each of `marks`, and how many there are. */
export async function countsOf(reading: Reading, marks: readonly number[]): Promise<WindowCounts> {
  const { stories } = await reading.selectFrom('event_window').select('stories').executeTakeFirstOrThrow();
  const rows = await reading
    .selectFrom('event_marks')
    .select(['mark', 'stories'])
    .where('mark', '=', sql<number>`any(cast(${`{${marks.join()}}`} as integer[]))`)
    .execute();
  return new WindowCounts(new Map(rows.map((row) => [row.mark, row.stories])), stories);
}

/** The stories on events with the most heaviest marks in common, and the story's translations, except `but`. */
export async function nearReports(
  reading: Reading,
  item: EventItem,
  asking: readonly { readonly mark: number; readonly weight: number }[],
  havingMost: number,
  but: readonly string[],
): Promise<{ storyId: string; eventId: string }[]> {
  const reach = EVENTS.hours * 3_600_000;
  const { rows } = await sql<{ storyId: string; eventId: string }>`
    select story_id as "storyId", event_id as "eventId" from event_stories where story_id in (
      select story_id from event_candidates(cast(${asking.map(({ mark }) => mark)} as integer[]),
        cast(${asking.map(({ weight }) => weight)} as real[]), ${new Date(item.at - reach)},
        ${new Date(item.at + reach)}, ${havingMost}, ${COMPARED})
      union all select id from stories where group_id = ${item.groupId})
      and story_id <> all(cast(${[...but]} as uuid[]))`.execute(reading as Writing);
  return rows;
}

/** How many reports of an event decide who else is on it. */
const MOST_REPORTS = 12;

/** The closest and the latest reports of events, except `but`. */
export async function membersOf(
  reading: Reading,
  eventIds: readonly string[],
  nearest: readonly string[],
  but: readonly string[],
): Promise<EventMember[]> {
  if (eventIds.length === 0) return [];
  const rows = await reading
    .selectFrom(
      sql<{ event_id: string }>`unnest(cast(${[...new Set(eventIds)]} as uuid[]))`.as<'e'>(sql`e (event_id)`),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('event_stories as es')
          .innerJoin('event_items as i', 'i.story_id', 'es.story_id')
          .innerJoin('stories as s', 's.id', 'es.story_id')
          .select([
            'es.event_id as eventId',
            's.id',
            's.group_id as groupId',
            's.language',
            's.copy_sketch as copySketch',
            'i.at',
            'i.traits',
          ])
          .select(sql<string>`cast(i.marks as text)`.as('marks'))
          .whereRef('es.event_id', '=', 'e.event_id')
          .where('s.id', '<>', sql<string>`all(cast(${[...but]} as uuid[]))`)
          .orderBy(sql`s.id = any(cast(${[...nearest]} as uuid[])) desc, i.at desc`)
          .limit(MOST_REPORTS)
          .as('m'),
      (join) => join.onTrue(),
    )
    .selectAll('m')
    .execute();
  return rows.map(({ eventId, marks, traits, at, language, ...item }) => ({
    eventId,
    item: {
      ...item,
      language: baseOf(language),
      at: at.getTime(),
      marks: readIntegers(marks),
      ...ofTraits(traits),
    },
  }));
}

/** The kinds and weights of marks as one row of bytes. */
export function traitsOf({ kinds, weights }: Pick<EventItem, 'kinds' | 'weights'>): Buffer {
  const traits = Buffer.alloc(kinds.length * 2);
  for (let at = 0; at < kinds.length; at += 1) {
    traits[at * 2] = kinds[at] as number;
    traits[at * 2 + 1] = weights[at] as number;
  }
  return traits;
}

function ofTraits(traits: Uint8Array): Pick<EventItem, 'kinds' | 'weights'> {
  const kinds = new Uint8Array(traits.length / 2);
  const weights = new Uint8Array(traits.length / 2);
  for (let at = 0; at < kinds.length; at += 1) {
    kinds[at] = traits[at * 2] as number;
    weights[at] = traits[at * 2 + 1] as number;
  }
  return { kinds, weights };
}

/** The event a story is on, whether a person put it there, and whether one named the event or showed it to readers. */
interface Membership {
  readonly eventId: string;
  readonly byPerson: boolean;
  readonly isNamed: boolean;
}

/** What is known of a story before it is grouped. */
export interface KnownOfStory {
  readonly id: string;
  /** Null if it is on no event. */
  readonly on: Membership | null;
  /** The events that a person removed it from. */
  readonly apart: readonly string[];
  /** A translation of it that is on an event. */
  readonly translation: { readonly storyId: string; readonly eventId: string } | null;
}

/** What is known of stories before they are grouped; those that are gone are left out. */
export async function knownOf(reading: Reading, ids: readonly string[]): Promise<KnownOfStory[]> {
  return reading
    .selectFrom('stories as s')
    .leftJoin('event_stories as es', 'es.story_id', 's.id')
    .leftJoin('events as e', 'e.id', 'es.event_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('stories as t')
          .innerJoin('event_stories as te', 'te.story_id', 't.id')
          .select(['t.id', 'te.event_id'])
          .whereRef('t.group_id', '=', 's.group_id')
          .whereRef('t.id', '<>', 's.id')
          .orderBy('t.id')
          .limit(1)
          .as('other'),
      (join) => join.onTrue(),
    )
    .select('s.id')
    .select([
      sql<Membership | null>`case when es.event_id is not null then jsonb_build_object('eventId', es.event_id,
        'byPerson', es.by_person, 'isNamed', e.title is not null or e.shown_at is not null) end`.as('on'),
      sql<string[]>`coalesce((select jsonb_agg(p.event_id order by p.event_id) from event_splits p
        where p.story_id = s.id), '[]')`.as('apart'),
      sql<
        KnownOfStory['translation']
      >`case when other.id is not null then jsonb_build_object('storyId', other.id,
        'eventId', other.event_id) end`.as('translation'),
    ])
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .orderBy('s.id')
    .execute();
}

/** The marks that stories have in the window, each as often as a story has it, and how many of them are in it. */
export async function marksInWindow(
  reading: Reading,
  ids: readonly string[],
): Promise<{ readonly stories: number; readonly marks: number[] }> {
  const rows = await reading
    .selectFrom('event_items')
    .select(sql<string>`cast(marks as text)`.as('marks'))
    .where('story_id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
  return { stories: rows.length, marks: rows.flatMap(({ marks }) => [...readIntegers(marks)]) };
}

/** A number that grows with each report that is grouped. */
export async function newestInWindow(reading: Reading): Promise<string> {
  const row = await reading
    .selectFrom('event_items')
    .select(sql<string>`coalesce(max(number), 0)::text`.as('newest'))
    .executeTakeFirstOrThrow();
  return row.newest;
}

/** Whether nothing was grouped since the window's newest report was `newest`, and these reports are still on these events. */
export async function isUnchanged(
  reading: Reading,
  newest: string,
  reports: readonly { readonly storyId: string; readonly eventId: string }[],
): Promise<boolean> {
  const row = await reading
    .selectNoFrom([
      sql<string>`(select coalesce(max(number), 0)::text from event_items)`.as('newest'),
      sql<boolean>`not exists (
        select from jsonb_to_recordset(cast(${JSON.stringify(reports)} as jsonb)) as r ("storyId" uuid, "eventId" uuid)
        where not exists (select from event_stories es where es.story_id = r."storyId"
          and es.event_id = r."eventId"))`.as('still'),
    ])
    .executeTakeFirstOrThrow();
  return row.newest === newest && row.still;
}

/**
 * Whether event `from` may be automatically merged into `into`: not if a person named it, showed it to readers, placed a
 * report on it, or separated reports of the two.
 */
export async function mayMerge(reading: Reading, from: string, into: string): Promise<boolean> {
  const row = await reading
    .selectFrom('events as e')
    .select('e.id')
    .where('e.id', '=', from)
    .where('e.title', 'is', null)
    .where('e.shown_at', 'is', null)
    .where(sql<SqlBool>`not exists (select from event_stories es where es.event_id = e.id and es.by_person)`)
    .where(
      sql<SqlBool>`not exists (select from event_splits p join event_stories es on es.story_id = p.story_id
        where (p.event_id = e.id and es.event_id = ${into}) or (p.event_id = ${into} and es.event_id = e.id))`,
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** Pending changes to be grouped. */
export async function storiesToGroup(reading: Reading): Promise<number> {
  const { left } = await reading
    .selectFrom('stories_to_group')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  return Number(left);
}
