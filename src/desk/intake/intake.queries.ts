import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Policy, StoryState } from '../../stories/story.ts';
import { named } from '../../stories/visible.queries.ts';
import type { IntakeItem, ItemState } from './item.ts';
import { askedTerms } from './item-terms.ts';

/** Filters of the pool. */
export interface ItemFilters {
  /** Omitted: in any state. */
  readonly state?: ItemState | undefined;
  /** The slug of a source. */
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  /** The slug of a section. */
  readonly section?: string | undefined;
  readonly urgency?: 'urgent' | 'routine' | undefined;
  /** The id of an event. */
  readonly event?: string | undefined;
  /** Words that an item has, all of them. */
  readonly text?: string | undefined;
}

/** What an item is ordered by. */
type InOrder = Pick<IntakeItem, 'id' | 'at'>;

/** The sort order of the pool: what came last first. */
export const ITEM_ORDER: Order<InOrder> = [
  { by: sql`i.at`, of: ({ at }) => at.toISOString(), type: 'time', isDescending: true },
  { by: sql`i.story_id`, of: ({ id }) => id, type: 'id', isDescending: true },
];

/** Words that more items have are looked for from the newest item on, others in the index of words. */
const COMMON = 3_000;
const MOST_OF_EVENT = 1_000;
const LONGEST_BEGINNING = 300;
/** Counts stop here, so that they do not grow with the pool. */
export const MOST_COUNTED = 1_000;

/** A page of the pool, for a member. */
export async function listItems(
  reading: Reading,
  filters: ItemFilters,
  page: PageWanted<IntakeItem>,
  memberId: string,
): Promise<IntakeItem[]> {
  const found = await narrowed(reading, filters);
  if (found === null) return [];
  let query = pageOf(found.select('i.story_id'), page);
  // The order alone would not let an index begin here.
  if (page.after) query = query.where('i.at', '<=', sql<Date>`${page.after[0]}::timestamptz`);
  const ids = (await query.execute()).map(({ story_id: id }) => id);
  return itemsOf(reading, ids, memberId);
}

/** How many items that match came after the one with these values of {@link ITEM_ORDER}; at most `most`. */
export async function countNewer(
  reading: Reading,
  filters: ItemFilters,
  { at, id }: InOrder,
  most: number,
): Promise<number> {
  const found = await narrowed(reading, filters);
  if (found === null) return 0;
  const newer = found
    .select('i.story_id')
    .where('i.at', '>=', at)
    .where(sql<SqlBool>`(i.at, i.story_id) > (${at}::timestamptz, ${id}::uuid)`)
    .limit(most);
  const { count } = await reading
    .selectFrom(newer.as('newer'))
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The next items that match, the newest first, of those that came until a time, after the last one known. */
export async function matchingItems(
  reading: Reading,
  filters: ItemFilters,
  { until, last }: { readonly until: Date; readonly last: InOrder | undefined },
  most: number,
): Promise<InOrder[]> {
  const found = await narrowed(reading, filters);
  if (found === null) return [];
  const rows = found.select(['i.story_id as id', 'i.at']).where('i.at', '<=', last?.at ?? until);
  return (
    last ? rows.where(sql<SqlBool>`(i.at, i.story_id) < (${last.at}::timestamptz, ${last.id}::uuid)`) : rows
  )
    .orderBy('i.at', 'desc')
    .orderBy('i.story_id', 'desc')
    .limit(most)
    .execute();
}

/** How many items a member spiked, or brought back, at a time and nobody has decided about since; at most `most`. */
export async function countDecidedAt(
  reading: Reading,
  { kind, at }: { readonly kind: 'spike' | 'bring back'; readonly at: Date },
  memberId: string,
  most: number,
): Promise<number> {
  const found = reading
    .selectFrom('intake_items')
    .select('story_id')
    .where('decided_by', '=', memberId)
    .where('decided_at', '=', at)
    .where('state', 'in', kind === 'spike' ? ['spiked'] : ['waiting', 'copy'])
    .limit(most);
  const { count } = await reading
    .selectFrom(found.as('found'))
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many items are in each state, and in all, up to {@link MOST_COUNTED} and one more. */
export async function countItems(reading: Reading): Promise<Record<ItemState | 'any', number>> {
  const upTo = (state: ItemState | null) =>
    sql<number>`(select count(*)::int from (select 1 from intake_items i
      where ${state === null ? sql`true` : sql`i.state = ${state}`} limit ${MOST_COUNTED + 1}) counted)`;
  return reading
    .selectNoFrom([
      upTo('waiting').as('waiting'),
      upTo('copy').as('copy'),
      upTo('taken').as('taken'),
      upTo('spiked').as('spiked'),
      upTo(null).as('any'),
    ])
    .executeTakeFirstOrThrow();
}

/** An item of the pool; null if there is none with this id. */
export async function findItem(
  reading: Reading | Writing,
  id: string,
  memberId: string,
): Promise<IntakeItem | null> {
  return (await itemsOf(reading, [id], memberId))[0] ?? null;
}

/** The items that match; null if the words searched for are none. */
async function narrowed(reading: Reading, filters: ItemFilters) {
  const conditions: Expression<SqlBool>[] = [];
  const { state, source, language, section, urgency, event, text } = filters;
  if (state) conditions.push(sql`i.state = ${state}`);
  if (source) conditions.push(sql`i.source_id = (select id from sources where slug = ${source})`);
  if (language) conditions.push(sql`i.language = ${language}`);
  if (section) conditions.push(sql`i.section_id = (select id from sections where slug = ${section})`);
  if (urgency) conditions.push(urgency === 'urgent' ? sql`i.urgency <= 3` : sql`i.urgency > 3`);
  if (event)
    conditions.push(sql`i.story_id = any(array(select story_id from event_stories
      where event_id = ${event} limit ${MOST_OF_EVENT}))`);
  if (text?.trim()) {
    const worded = await byWords(reading, text, language);
    if (worded === null) return null;
    conditions.push(worded);
  }
  return reading.selectFrom('intake_items as i').where((eb) => eb.and(conditions));
}

/**
 * The planner does not know how rare a word is. A rare one is found by the index of words; of a common one, the newest
 * items are soon found by looking.
 */
async function byWords(
  reading: Reading,
  text: string,
  language: string | undefined,
): Promise<Expression<SqlBool> | null> {
  const sets = askedTerms(text, language);
  if (sets.length === 0) return null;
  const has = (column: Expression<unknown>) =>
    sql<SqlBool>`(${sql.join(
      sets.map((terms) => sql`${column} @> ${terms}::integer[]`),
      sql` or `,
    )})`;
  const found = reading.selectFrom('intake_items as i').select('i.story_id').where(has(sql`i.terms`));
  const { count } = await reading
    .selectFrom(found.limit(COMMON + 1).as('some'))
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  if (count > COMMON) return has(sql`(i.terms || '{}')`);
  return sql<SqlBool>`i.story_id = any(array(${found}))`;
}

/** The first paragraph of story `s`. */
const BEGINNING = sql<string>`left(coalesce((select string_agg(run #>> '{}', '') from jsonb_path_query(
  jsonb_path_query_first(s.body, '$.content[*] ? (@.type == "paragraph")'), '$.content[*].text') run), ''),
  ${LONGEST_BEGINNING})`;

async function itemsOf(
  reading: Reading | Writing,
  ids: readonly string[],
  memberId: string,
): Promise<IntakeItem[]> {
  if (ids.length === 0) return [];
  const rows = await reading
    .selectFrom('intake_items as i')
    .innerJoin('stories as s', 's.id', 'i.story_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .leftJoin('sources as ag', 'ag.id', 's.agency_id')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .leftJoin('users as u', 'u.id', 'i.decided_by')
    .leftJoin('event_stories as es', 'es.story_id', 'i.story_id')
    .leftJoin('events as e', 'e.id', 'es.event_id')
    .leftJoin('stories as o', 'o.id', 'i.copy_of')
    .leftJoin('sources as osrc', 'osrc.id', 'o.source_id')
    .select(['s.id', 's.slug', 's.headline', 's.standfirst', 's.language', 's.policy', 's.revision'])
    .select(['s.state as storyState', 's.source_url as sourceUrl', 's.word_count as words'])
    .select(['s.embargo_until as embargoUntil', 'i.state', 'i.urgency', 'i.version', 'i.came_at as cameAt'])
    .select(['i.at', 'i.decided_at as decidedAt', 'src.slug as sourceSlug', 'src.name as sourceName'])
    .select(['ag.name as agency', 'u.id as deciderId', 'u.name as deciderName'])
    .select(['e.id as eventId', 'e.reports', named('sec').as('section')])
    .select([
      BEGINNING.as('beginning'),
      sql<
        IntakeItem['copyOf']
      >`case when o.id is not null then jsonb_build_object('id', o.id, 'headline', o.headline,
        'language', o.language, 'source', osrc.name, 'state', o.state, 'share', coalesce(i.copy_share, 0)) end`.as(
        'copyOf',
      ),
      sql<boolean>`exists (select from wire_items w where w.story_id = s.id and w.canceled)`.as('canceled'),
      sql<boolean>`exists (select from intake_follows f where f.story_id = s.id and f.user_id = ${memberId})`.as(
        'followed',
      ),
    ])
    .where('i.story_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('i.at', 'desc')
    .orderBy('i.story_id', 'desc')
    .execute();
  return rows.map(({ sourceSlug, sourceName, deciderId, deciderName, eventId, reports, ...row }) => ({
    ...row,
    storyState: row.storyState as StoryState,
    policy: row.policy as Policy,
    source: { slug: sourceSlug, name: sourceName },
    decidedBy: deciderId === null ? null : { id: deciderId, name: deciderName ?? '' },
    event: eventId === null ? null : { id: eventId, reports: reports ?? 1 },
  }));
}
