import { sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { Body } from './body.ts';
import { wholeBody } from './live/live.queries.ts';
import type { StoryKind } from './story.ts';
import { appearance, authorSlugs, listed, stillToCome, topicSlugs, visible } from './visible.queries.ts';

/** A person or thing named in a story. */
export interface IndexedName {
  name: string;
  /** Its names in the story. */
  written: string[];
  /** The country code, if it is a country. */
  country: string | null;
  /** Whether the name is stored, perhaps in another language, and not read from this story. */
  known: boolean;
  /** The slug of the published entity, if a person confirmed it. */
  entity: string | null;
}

/** A story as the search index stores it. */
export interface IndexedStory {
  id: string;
  groupId: string;
  slug: string;
  language: string;
  kind: StoryKind;
  headline: string;
  standfirst: string | null;
  /** Its full text: for a live story with its entries. */
  body: Body;
  section: string | null;
  topics: string[];
  authors: string[];
  /** The slugs of the published entities that it names, if a person confirmed them. */
  entities: string[];
  /** Names that occur twice, or in its headline or standfirst, except those that a person rejected. */
  names: IndexedName[];
  source: string;
  publishedAt: Date;
  embargoUntil: Date | null;
  /** When any part of it last changed. */
  changedAt: Date;
  zoneStated: boolean;
  copySketch: string;
}

/** For a story with more names, such as a list, the most frequent ones. */
const MOST_NAMES = 40;

/** Stories readers may see at `now`, in id order after `after`, for filling the index: it contains no others. */
export async function storiesToIndex(
  reading: Reading,
  after: string | null,
  limit: number,
  now: Date,
): Promise<IndexedStory[]> {
  let query = toIndex(reading, now).orderBy('s.id').limit(limit);
  if (after) query = query.where('s.id', '>', after);
  return (await query.execute()) as IndexedStory[];
}

/** Those of `ids` that readers may see at `now`, for keeping the index current. */
export async function storiesToIndexById(
  reading: Reading,
  ids: readonly string[],
  now: Date,
): Promise<IndexedStory[]> {
  return (await toIndex(reading, now)
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute()) as IndexedStory[];
}

/** When each story that readers may see at `now` last changed, in id order after `after`. */
export async function changesOfStories(
  reading: Reading,
  after: string | null,
  limit: number,
  now: Date,
): Promise<{ id: string; changedAt: Date }[]> {
  let query = reading
    .selectFrom('stories as s')
    .select(['s.id', 's.changed_at as changedAt'])
    .where(visible(now))
    .orderBy('s.id')
    .limit(limit);
  if (after) query = query.where('s.id', '>', after);
  return query.execute();
}

/** The languages of stories readers may see at `now`, each found with one index lookup. */
export async function languagesOut(reading: Reading, now: Date): Promise<string[]> {
  const { rows } = await reading
    .selectNoFrom(
      sql<string[]>`(with recursive each (language) as (
        (select min(language) from stories s where s.state = 'published')
        union all select (select min(s.language) from stories s where s.state = 'published'
          and s.language > each.language) from each where each.language is not null)
        select coalesce(jsonb_agg(each.language), '[]') from each where each.language is not null
          and exists (select from stories s where s.language = each.language and ${visible(now)}))`.as(
        'rows',
      ),
    )
    .executeTakeFirstOrThrow();
  return rows;
}

/** The ids of the newest stories of a language that readers may see at `now`. */
export async function newestIds(
  reading: Reading,
  language: string,
  limit: number,
  now: Date,
): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories as s')
    .select('s.id')
    .where('s.language', '=', language)
    .where(visible(now))
    .orderBy('s.published_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

function toIndex(reading: Reading, now: Date) {
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
      's.embargo_until as embargoUntil',
      's.changed_at as changedAt',
      's.zone_stated as zoneStated',
      's.copy_sketch as copySketch',
      'sec.slug as section',
      'src.slug as source',
    ])
    .select([
      wholeBody.as('body'),
      topicSlugs.as('topics'),
      authorSlugs.as('authors'),
      sql<
        string[]
      >`coalesce((select jsonb_agg(distinct c.slug) from mentions m join entities e on e.id = m.entity_id
        join entities c on c.id = e.canonical_id and c.state = 'published'
        where m.story_id = s.id and m.gone_at is null and m.state = 'accepted'), '[]')`.as('entities'),
      sql<IndexedName[]>`coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'written', n.written,
          'country', n.country, 'known', n.known, 'entity', n.entity) order by n.times desc, n.name)
        from (select m.name, array_agg(distinct m.exact order by m.exact) as written,
            case when m.schema = 'Place' then m.country end as country,
            bool_or(m.cue in ('known name', 'well-known body')) as known, count(*) as times,
            max(c.slug) filter (where m.state = 'accepted') as entity
          from mentions m left join entities e on e.id = m.entity_id
            left join entities c on c.id = e.canonical_id and c.state = 'published'
          where m.story_id = s.id and m.gone_at is null and m.state <> 'rejected'
          group by m.name, case when m.schema = 'Place' then m.country end
          having count(*) > 1 or bool_or(m.place in ('headline', 'standfirst'))
          order by count(*) desc, m.name limit ${MOST_NAMES}) n), '[]')`.as('names'),
    ])
    .where(visible(now));
}

/** A row of the sitemap: only our own, visible stories that search engines may list. */
export interface SitemapRow {
  id: string;
  groupId: string;
  slug: string;
  language: string;
  headline: string;
  publishedAt: Date;
  updatedAt: Date | null;
}

/** Our own visible stories that search engines may list, in id order, after `after` and up to `to`. */
export async function sitemapRows(
  reading: Reading,
  { after, to }: { readonly after: string | null; readonly to: string | null },
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
    .where(listed())
    .orderBy('s.id')
    .limit(limit);
  if (after) query = query.where('s.id', '>', after);
  if (to) query = query.where('s.id', '<=', to);
  return (await query.execute()) as SitemapRow[];
}

/** The next time after `now` when a story becomes visible automatically; null if none is pending. */
export async function nextAppearance(reading: Reading, now: Date): Promise<Date | null> {
  const row = await reading
    .selectFrom('stories as s')
    .select(appearance.as('at'))
    .where(stillToCome(now))
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
