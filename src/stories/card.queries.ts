import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import { type BoardPlace, isOn, type Slot } from './boards/board.ts';
import { type ShownLead, shownLead, shownTeaser, type Teaser } from './media/picture-file.queries.ts';
import type { NamedRef, Policy, StoryKind } from './story.ts';
import { authorsOf, foreseen, foreseenSince, listed, named, visible } from './visible.queries.ts';

/** A story in a list. */
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
  lead: ShownLead | null;
  /** What its card shows instead of headline and lead picture; null if it shows those. */
  teaser: Teaser | null;
  source: { slug: string; name: string; policy: Policy };
  copySketch: string;
  wordCount: number;
  /** One letter per figure, in text order: h holds, w holds with hedge, d differs, a attributed, u unsupported. */
  marks: string;
  demo: boolean;
}

/** Cursor for a list: the last card of the previous page. */
export interface Cursor {
  publishedAt: Date;
  id: string;
}

/** Filters for cards; newest first. */
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
  /** Whether to list only stories of our own that search engines may list. */
  own?: boolean | undefined;
  /** Whether to look ahead, at the desk: the state at `now`, including what is scheduled until then. */
  ahead?: boolean | undefined;
}

function cardsFrom(reading: Reading, now: Date, ahead = false) {
  const since = ahead ? foreseenSince : sql.ref<Date>('s.published_at');
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
      since.as('publishedAt'),
      's.zone_stated as zoneStated',
      's.updated_at as updatedAt',
      's.byline',
      's.copy_sketch as copySketch',
      's.word_count as wordCount',
      's.marks',
      's.demo',
    ])
    .select([
      named('sec').as('section'),
      shownLead.as('lead'),
      shownTeaser.as('teaser'),
      authorsOf.as('authors'),
      sql<StoryCard['source']>`jsonb_build_object('slug', src.slug, 'name', src.name, 'policy', s.policy)`.as(
        'source',
      ),
    ])
    .where(ahead ? foreseen(now) : visible(now));
}

/** The newest `limit` cards that match `filter`. */
export async function listCards(
  reading: Reading,
  filter: CardFilter,
  limit: number,
  now: Date,
): Promise<StoryCard[]> {
  const since = filter.ahead ? foreseenSince : sql.ref<Date>('s.published_at');
  let query = cardsFrom(reading, now, filter.ahead)
    .orderBy(since, 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit);
  if (filter.language) query = query.where('s.language', '=', filter.language);
  if (filter.section) {
    query = query.where('s.section_id', '=', (eb) =>
      eb
        .selectFrom('sections')
        .select('id')
        .where('slug', '=', filter.section ?? ''),
    );
  }
  const tags = TAGS.flatMap((tag) => (filter[tag] ? [{ tag, slug: filter[tag] }] : []));
  for (const { tag, slug } of tags) {
    const newest = isListOfTag(filter, tags.length)
      ? newestTagged(tag, slug, filter, limit, now)
      : allTagged(tag, slug);
    query = query.where('s.id', '=', sql<string>`any(array(${newest}))`);
  }
  if (filter.source) query = query.where('src.slug', '=', filter.source);
  if (filter.own) query = query.where('s.policy', '=', 'own').where(listed());
  if (filter.from) query = query.where('s.published_at', '>=', filter.from);
  if (filter.to) query = query.where('s.published_at', '<', filter.to);
  if (filter.before) {
    const { publishedAt, id } = filter.before;
    query = query.where(sql<SqlBool>`(s.published_at, s.id) < (${publishedAt}, cast(${id} as uuid))`);
  }
  return (await query.execute()) as StoryCard[];
}

const TAGS = ['topic', 'author'] as const;
type Tag = (typeof TAGS)[number];

const TABLES = {
  topic: { tagged: sql.table('story_topics'), tags: sql.table('topics'), of: sql.ref('topic_id') },
  author: { tagged: sql.table('story_authors'), tags: sql.table('authors'), of: sql.ref('author_id') },
} as const;

/** Whether only the language filters the list of one topic or author: that is what the index covers. */
function isListOfTag(filter: CardFilter, tags: number): boolean {
  const { language: _language, topic: _topic, author: _author, before: _before, ...others } = filter;
  return tags === 1 && Object.values(others).every((value) => value === undefined || value === false);
}

/** The newest stories of a topic or an author that readers may see, from an index: the list may be of any length. */
function newestTagged(
  tag: Tag,
  slug: string,
  { language, before }: Pick<CardFilter, 'language' | 'before'>,
  limit: number,
  now: Date,
): RawBuilder<unknown> {
  const { tagged, tags, of } = TABLES[tag];
  return sql`select r.story_id from ${tagged} r join stories s on s.id = r.story_id
    where r.${of} = (select id from ${tags} where slug = ${slug}) and ${visible(now)}
      and r.published_at <= ${now}
      ${language ? sql`and r.language = ${language}` : sql``}
      ${before ? sql`and (r.published_at, r.story_id) < (${before.publishedAt}, cast(${before.id} as uuid))` : sql``}
    order by r.published_at desc, r.story_id desc limit ${sql.lit(limit)}`;
}

function allTagged(tag: Tag, slug: string): RawBuilder<unknown> {
  const { tagged, tags, of } = TABLES[tag];
  return sql`select r.story_id from ${tagged} r where r.${of} = (select id from ${tags} where slug = ${slug})`;
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

/**
 * The cards editors placed on a board for the time `now`, in order: those that readers may not see at `now`, or that
 * are not of the board's language and section, are left out.
 */
export async function placedCards(reading: Reading, place: BoardPlace, now: Date): Promise<StoryCard[]> {
  let query = cardsFrom(reading, now)
    .innerJoin('pins', 'pins.story_id', 's.id')
    .innerJoin('boards as b', 'b.id', 'pins.board_id')
    .where('b.language', '=', place.language)
    .where(sql<SqlBool>`s.language = b.language and (b.section_id is null or s.section_id = b.section_id)`)
    .where(sql<SqlBool>`(pins.starts_at is null or pins.starts_at <= ${now})
      and (pins.ends_at is null or pins.ends_at > ${now})`)
    .orderBy('pins.slot');
  query =
    place.section === null
      ? query.where('b.section_id', 'is', null)
      : query.where('sec.slug', '=', place.section).whereRef('b.section_id', '=', 'sec.id');
  return (await query.execute()) as StoryCard[];
}

/** The cards that `slots` would show on a board at `now`, looking ahead: for a preview at the desk. */
export async function cardsOfSlots(
  reading: Reading,
  { language, section }: BoardPlace,
  slots: readonly Slot[],
  now: Date,
): Promise<StoryCard[]> {
  const ids = slots.filter((slot) => isOn(slot, now)).map(({ storyId }) => storyId);
  if (ids.length === 0) return [];
  const rows = (await cardsFrom(reading, now, true)
    .where('s.id', '=', sql<string>`any(cast(${ids} as uuid[]))`)
    .where('s.language', '=', language)
    .execute()) as StoryCard[];
  const byId = new Map(rows.map((card) => [card.id, card]));
  return ids.flatMap((id) => {
    const card = byId.get(id);
    return card && (section === null || card.section?.slug === section) ? [card] : [];
  });
}

/** The ids of the visible stories most read since `since`, most reads first. */
export async function mostReadIds(
  reading: Reading,
  language: string,
  since: Date,
  limit: number,
  now: Date,
): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories as s')
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
    .select('s.id')
    .where(visible(now))
    .where('s.language', '=', language)
    .orderBy('r.reads', 'desc')
    .orderBy('s.published_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
