import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { Body } from './body.ts';
import type { Citation, LeadMedia, NamedRef, Policy, SourceRef, StoryKind } from './story.ts';

/** A story as it stands in a list. */
export interface StoryCard {
  id: string;
  groupId: string;
  slug: string;
  language: string;
  kind: StoryKind;
  headline: string;
  standfirst: string | null;
  section: NamedRef | null;
  publishedAt: Date;
  zoneStated: boolean;
  updatedAt: Date | null;
  byline: string | null;
  authors: NamedRef[];
  lead: LeadMedia | null;
  source: { slug: string; name: string; policy: Policy };
  copySketch: string;
  wordCount: number;
  demo: boolean;
}

/** A story whole, as its page shows it. */
export interface Story extends Omit<StoryCard, 'source'> {
  source: SourceRef & { sourceUrl: string | null };
  agency: { slug: string; name: string; url: string | null } | null;
  dateline: string | null;
  place: (NamedRef & { latitude: number; longitude: number }) | null;
  body: Body;
  topics: NamedRef[];
  citations: Citation[];
  corrections: { at: Date; text: string }[];
  translations: { language: string; slug: string; headline: string }[];
  revision: number;
}

/** What stands at a slug: the story, where it went, that it was withdrawn, or nothing. */
export type FoundStory =
  | { found: 'story'; story: Story }
  | { found: 'moved'; slug: string }
  | { found: 'withdrawn'; slug: string; headline: string; language: string; at: Date; reason: string | null }
  | { found: 'nothing' };

/** Where a page of a list continues: the last card of the page before. */
export interface Cursor {
  publishedAt: Date;
  id: string;
}

/** Which cards to list; newest first. */
export interface CardFilter {
  language?: string | undefined;
  section?: string | undefined;
  topic?: string | undefined;
  author?: string | undefined;
  source?: string | undefined;
  /** Half open: from <= published < to. */
  from?: Date | undefined;
  to?: Date | undefined;
  before?: Cursor | undefined;
  /** Whether only stories of our own (indexable) are wanted. */
  own?: boolean | undefined;
}

/** Whether a reader may see a story at `now`; `s` is the stories table. */
function visible(now: Date): Expression<SqlBool> {
  return sql<SqlBool>`s.state = 'published' and s.published_at <= ${now}
    and (s.embargo_until is null or s.embargo_until <= ${now})`;
}

const named = (table: string) =>
  sql<NamedRef | null>`case when ${sql.ref(`${table}.id`)} is null then null
    else jsonb_build_object('slug', ${sql.ref(`${table}.slug`)}, 'names', ${sql.ref(`${table}.names`)}) end`;

const authorsOf = sql<
  NamedRef[]
>`coalesce((select jsonb_agg(jsonb_build_object('slug', a.slug, 'names', a.names)
    order by sa.position) from story_authors sa join authors a on a.id = sa.author_id
    where sa.story_id = s.id), '[]')`;

function cardsFrom(reading: Reading, now: Date) {
  return reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .select([
      's.id',
      's.group_id as groupId',
      's.slug',
      's.language',
      's.kind',
      's.headline',
      's.standfirst',
      's.published_at as publishedAt',
      's.zone_stated as zoneStated',
      's.updated_at as updatedAt',
      's.byline',
      's.lead',
      's.copy_sketch as copySketch',
      's.word_count as wordCount',
      's.demo',
    ])
    .select([
      named('sec').as('section'),
      authorsOf.as('authors'),
      sql<StoryCard['source']>`jsonb_build_object('slug', src.slug, 'name', src.name, 'policy', s.policy)`.as(
        'source',
      ),
    ])
    .where(visible(now));
}

/** The newest `limit` cards that `filter` lets through. */
export async function listCards(
  reading: Reading,
  filter: CardFilter,
  limit: number,
  now: Date,
): Promise<StoryCard[]> {
  let query = cardsFrom(reading, now).orderBy('s.published_at', 'desc').orderBy('s.id', 'desc').limit(limit);
  if (filter.language) query = query.where('s.language', '=', filter.language);
  if (filter.section) {
    query = query.where('s.section_id', '=', (eb) =>
      eb
        .selectFrom('sections')
        .select('id')
        .where('slug', '=', filter.section ?? ''),
    );
  }
  if (filter.topic) {
    query = query.where('s.id', 'in', (eb) =>
      eb
        .selectFrom('story_topics as st')
        .innerJoin('topics as t', 't.id', 'st.topic_id')
        .select('st.story_id')
        .where('t.slug', '=', filter.topic ?? ''),
    );
  }
  if (filter.author) {
    query = query.where('s.id', 'in', (eb) =>
      eb
        .selectFrom('story_authors as st')
        .innerJoin('authors as t', 't.id', 'st.author_id')
        .select('st.story_id')
        .where('t.slug', '=', filter.author ?? ''),
    );
  }
  if (filter.source) query = query.where('src.slug', '=', filter.source);
  if (filter.own) query = query.where('s.policy', '=', 'own');
  if (filter.from) query = query.where('s.published_at', '>=', filter.from);
  if (filter.to) query = query.where('s.published_at', '<', filter.to);
  if (filter.before) {
    const { publishedAt, id } = filter.before;
    query = query.where(sql<SqlBool>`(s.published_at, s.id) < (${publishedAt}, cast(${id} as uuid))`);
  }
  return (await query.execute()) as StoryCard[];
}

/** The cards of `ids` that are visible, in the order of `ids`. */
export async function cardsById(reading: Reading, ids: readonly string[], now: Date): Promise<StoryCard[]> {
  if (ids.length === 0) return [];
  const rows = (await cardsFrom(reading, now)
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute()) as StoryCard[];
  const byId = new Map(rows.map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The cards editors pinned to the front page in `language`, by slot. */
export async function pinnedCards(reading: Reading, language: string, now: Date): Promise<StoryCard[]> {
  return (await cardsFrom(reading, now)
    .innerJoin('pins', 'pins.story_id', 's.id')
    .where('pins.language', '=', language)
    .orderBy('pins.slot')
    .execute()) as StoryCard[];
}

/** The stories most read since `since`, with the number of reads. */
export async function mostReadCards(
  reading: Reading,
  language: string,
  since: Date,
  limit: number,
  now: Date,
): Promise<StoryCard[]> {
  return (await cardsFrom(reading, now)
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('story_reads')
          .select('story_id')
          .select((e) => e.fn.sum<number>('count').as('reads'))
          .where('hour', '>=', since)
          .groupBy('story_id')
          .as('r'),
      (join) => join.onRef('r.story_id', '=', 's.id'),
    )
    .where('s.language', '=', language)
    .orderBy('r.reads', 'desc')
    .orderBy('s.published_at', 'desc')
    .limit(limit)
    .execute()) as StoryCard[];
}

/** The story at `slug` with all its page shows, in one query; else where it went. */
export async function findStory(reading: Reading, slug: string, now: Date): Promise<FoundStory> {
  const row = await reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .leftJoin('sources as ag', 'ag.id', 's.agency_id')
    .leftJoin('places as pl', 'pl.id', 's.place_id')
    .select([
      's.id',
      's.group_id as groupId',
      's.slug',
      's.language',
      's.kind',
      's.state',
      's.headline',
      's.standfirst',
      's.published_at as publishedAt',
      's.zone_stated as zoneStated',
      's.updated_at as updatedAt',
      's.withdrawn_at as withdrawnAt',
      's.withdrawal_reason as withdrawalReason',
      's.embargo_until as embargoUntil',
      's.byline',
      's.body',
      's.lead',
      's.dateline',
      's.citations',
      's.copy_sketch as copySketch',
      's.word_count as wordCount',
      's.demo',
      's.revision',
    ])
    .select([
      named('sec').as('section'),
      authorsOf.as('authors'),
      sql<Story['source']>`jsonb_build_object('slug', src.slug, 'name', src.name, 'url', src.url,
        'licence', s.licence, 'licenceUrl', s.licence_url, 'policy', s.policy, 'sourceUrl', s.source_url)`.as(
        'source',
      ),
      sql<Story['agency']>`case when ag.id is null then null
        else jsonb_build_object('slug', ag.slug, 'name', ag.name, 'url', ag.url) end`.as('agency'),
      sql<Story['place']>`case when pl.id is null then null else jsonb_build_object('slug', pl.slug,
        'names', pl.names, 'latitude', pl.latitude, 'longitude', pl.longitude) end`.as('place'),
      sql<NamedRef[]>`coalesce((select jsonb_agg(jsonb_build_object('slug', t.slug, 'names', t.names)
        order by st.position) from story_topics st join topics t on t.id = st.topic_id
        where st.story_id = s.id), '[]')`.as('topics'),
      sql<
        { at: string; text: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('at', c.at, 'text', c.text)
        order by c.at) from corrections c where c.story_id = s.id), '[]')`.as('corrections'),
      sql<Story['translations']>`coalesce((select jsonb_agg(jsonb_build_object('language', o.language,
        'slug', o.slug, 'headline', o.headline) order by o.language) from stories o
        where o.group_id = s.group_id and o.id <> s.id and o.state = 'published' and o.published_at <= ${now}
        and (o.embargo_until is null or o.embargo_until <= ${now})), '[]')`.as('translations'),
    ])
    .where('s.slug', '=', slug)
    .executeTakeFirst();
  if (!row) return findMoved(reading, slug);
  const { state, withdrawnAt, withdrawalReason, embargoUntil, ...rest } = row;
  if (state === 'withdrawn') {
    const { headline, language } = row;
    return { found: 'withdrawn', slug, headline, language, at: withdrawnAt ?? now, reason: withdrawalReason };
  }
  if (state !== 'published' || !rest.publishedAt || rest.publishedAt > now) return { found: 'nothing' };
  if (embargoUntil && embargoUntil > now) return { found: 'nothing' };
  const corrections = rest.corrections.map(({ at, text }) => ({ at: new Date(at), text }));
  return { found: 'story', story: { ...rest, corrections } as Story };
}

async function findMoved(reading: Reading, slug: string): Promise<FoundStory> {
  const row = await reading
    .selectFrom('old_slugs')
    .innerJoin('stories', 'stories.id', 'old_slugs.story_id')
    .select('stories.slug')
    .where('old_slugs.slug', '=', slug)
    .executeTakeFirst();
  return row ? { found: 'moved', slug: row.slug } : { found: 'nothing' };
}

/** A section or topic with how many visible stories it has in a language. */
export interface CountedRef extends NamedRef {
  count: number;
}

/** All sections in the portal's order, with counts of visible stories in `language` (all languages when null). */
export async function listSections(
  reading: Reading,
  language: string | null,
  now: Date,
): Promise<CountedRef[]> {
  return reading
    .selectFrom('sections as sec')
    .leftJoin('stories as s', (join) =>
      join
        .onRef('s.section_id', '=', 'sec.id')
        .on(visible(now))
        .on(sql<SqlBool>`(${language}::text is null or s.language = ${language})`),
    )
    .select(['sec.slug', 'sec.names', (eb) => eb.fn.count<number>('s.id').as('count')])
    .groupBy(['sec.id', 'sec.slug', 'sec.names', 'sec.position'])
    .orderBy('sec.position')
    .orderBy('sec.slug')
    .execute();
}

/** Topics that have visible stories in `language` (any when null), most stories first. */
export async function listTopics(
  reading: Reading,
  language: string | null,
  limit: number,
  now: Date,
): Promise<CountedRef[]> {
  let query = reading
    .selectFrom('topics as t')
    .innerJoin('story_topics as st', 'st.topic_id', 't.id')
    .innerJoin('stories as s', 's.id', 'st.story_id')
    .select(['t.slug', 't.names', (eb) => eb.fn.count<number>('s.id').as('count')])
    .where(visible(now))
    .groupBy(['t.id', 't.slug', 't.names'])
    .orderBy('count', 'desc')
    .orderBy('t.slug')
    .limit(limit);
  if (language) query = query.where('s.language', '=', language);
  return query.execute();
}

/** The named thing at `slug`, or null. */
export async function findNamed(
  reading: Reading,
  table: 'sections' | 'topics' | 'authors',
  slug: string,
): Promise<NamedRef | null> {
  const row = await reading
    .selectFrom(table)
    .select(['slug', 'names'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** How many visible stories each language has, most first. */
export async function listLanguages(
  reading: Reading,
  now: Date,
): Promise<{ language: string; count: number }[]> {
  return reading
    .selectFrom('stories as s')
    .select(['s.language', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visible(now))
    .groupBy('s.language')
    .orderBy('count', 'desc')
    .orderBy('s.language')
    .execute();
}

/** Months (UTC, `YYYY-MM`) that have visible stories in `language`, newest first. */
export async function listMonths(
  reading: Reading,
  language: string | null,
  now: Date,
): Promise<{ month: string; count: number }[]> {
  const month = sql<string>`to_char(s.published_at at time zone 'UTC', 'YYYY-MM')`;
  let query = reading
    .selectFrom('stories as s')
    .select([month.as('month'), (eb) => eb.fn.countAll<number>().as('count')])
    .where(visible(now))
    .groupBy(month)
    .orderBy('month', 'desc');
  if (language) query = query.where('s.language', '=', language);
  return query.execute();
}

/** One correction with the story it stands under. */
export interface ListedCorrection {
  id: string;
  at: Date;
  text: string;
  slug: string;
  headline: string;
  language: string;
}

/** The newest corrections of visible stories. */
export async function listCorrections(
  reading: Reading,
  language: string | null,
  limit: number,
  now: Date,
): Promise<ListedCorrection[]> {
  let query = reading
    .selectFrom('corrections as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select(['c.id', 'c.at', 'c.text', 's.slug', 's.headline', 's.language'])
    .where(visible(now))
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit);
  if (language) query = query.where('s.language', '=', language);
  return query.execute();
}

/** A story as the search index holds it. */
export interface IndexedStory {
  id: string;
  groupId: string;
  slug: string;
  language: string;
  kind: StoryKind;
  headline: string;
  standfirst: string | null;
  body: Body;
  section: string | null;
  topics: string[];
  publishedAt: Date;
  embargoUntil: Date | null;
  zoneStated: boolean;
  copySketch: string;
}

/** Published stories (also future and embargoed ones) by id order after `after`, for filling the index. */
export async function storiesToIndex(
  reading: Reading,
  after: string | null,
  limit: number,
): Promise<IndexedStory[]> {
  let query = toIndex(reading).orderBy('s.id').limit(limit);
  if (after) query = query.where('s.id', '>', after);
  return (await query.execute()) as IndexedStory[];
}

/** Those of `ids` that are published, for keeping the index current. */
export async function storiesToIndexById(reading: Reading, ids: readonly string[]): Promise<IndexedStory[]> {
  return (await toIndex(reading)
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute()) as IndexedStory[];
}

function toIndex(reading: Reading) {
  return reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select([
      's.id',
      's.group_id as groupId',
      's.slug',
      's.language',
      's.kind',
      's.headline',
      's.standfirst',
      's.body',
      's.published_at as publishedAt',
      's.embargo_until as embargoUntil',
      's.zone_stated as zoneStated',
      's.copy_sketch as copySketch',
      'sec.slug as section',
    ])
    .select(
      sql<string[]>`coalesce((select jsonb_agg(t.slug order by st.position) from story_topics st
        join topics t on t.id = st.topic_id where st.story_id = s.id), '[]')`.as('topics'),
    )
    .where('s.state', '=', 'published');
}

/** A row of the sitemap: only our own, visible stories. */
export interface SitemapRow {
  id: string;
  groupId: string;
  slug: string;
  language: string;
  headline: string;
  publishedAt: Date;
  updatedAt: Date | null;
}

/** Our own visible stories in order of id, after `after`. */
export async function sitemapRows(
  reading: Reading,
  after: string | null,
  limit: number,
  now: Date,
): Promise<SitemapRow[]> {
  let query = reading
    .selectFrom('stories as s')
    .select([
      's.id',
      's.group_id as groupId',
      's.slug',
      's.language',
      's.headline',
      's.published_at as publishedAt',
      's.updated_at as updatedAt',
    ])
    .where(visible(now))
    .where('s.policy', '=', 'own')
    .orderBy('s.id')
    .limit(limit);
  if (after) query = query.where('s.id', '>', after);
  return (await query.execute()) as SitemapRow[];
}

/** The next instant after `now` at which a story becomes visible by itself; null when none waits. */
export async function nextAppearance(reading: Reading, now: Date): Promise<Date | null> {
  const at = sql<Date>`greatest(s.published_at, s.embargo_until)`;
  const row = await reading
    .selectFrom('stories as s')
    .select(at.as('at'))
    .where('s.state', '=', 'published')
    .where(at, '>', now)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Every name the story had before: for tests and the desk. */
export async function revisionsOf(
  reading: Reading,
  storyId: string,
): Promise<{ number: number; at: Date; reason: string }[]> {
  return reading
    .selectFrom('revisions')
    .select(['number', 'at', 'reason'])
    .where('story_id', '=', storyId)
    .orderBy('number')
    .execute();
}
