import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { namesEntity } from '../../entities/mentions/mentioned.queries.ts';
import type { Reading } from '../../store/database.ts';
import { cardsById, type StoryCard } from '../../stories/card.queries.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { Authorized } from '../permission.ts';
import { type Candidate, composeFront, LEAD_PLACES } from './compose-front.ts';
import { type BlockKind, type FrontBlock, type Mute, type OwnFront, readBlocks } from './own-front.ts';

/** The front page a member composed, with their mutes; empty if they have none. */
export async function ownFrontOf(reading: Reading, by: Authorized<'use own account'>): Promise<OwnFront> {
  const row = await reading
    .selectFrom('users')
    .leftJoin('front_pages', 'front_pages.user_id', 'users.id')
    .select(['front_pages.blocks', 'front_pages.in_use'])
    .select(
      sql<Mute[]>`coalesce((select jsonb_agg(jsonb_build_object('kind', m.kind, 'target', m.target)
        order by m.created_at desc, m.id desc) from mutes m where m.user_id = users.id), '[]')`.as('mutes'),
    )
    .where('users.id', '=', by.member.id)
    .executeTakeFirst();
  return {
    blocks: readBlocks(row?.blocks),
    inUse: row?.in_use ?? false,
    mutes: row?.mutes ?? [],
  };
}

/** The stories of a custom front page. */
export interface FrontStories {
  /** The editors' lead, or the newest story if there is none. */
  readonly lead: StoryCard | null;
  /** The stories of each block, in block order. */
  readonly blocks: readonly (readonly StoryCard[])[];
}

/** Additional stories to read per block, to replace copies and versions of those shown elsewhere. */
const SPARE = 12;
const NEWEST = 12;

/** Reads the stories of a front page in two queries, however many blocks it has; excludes muted ones. */
export async function frontStories(
  reading: Reading,
  front: Pick<OwnFront, 'blocks' | 'mutes'>,
  language: string,
  now: Date,
): Promise<FrontStories> {
  const candidates = await candidatesOf(reading, front, language, now);
  const counts = front.blocks.map(({ count }) => count);
  const { lead, blocks } = composeFront(counts, candidates, language);
  const cards = await cardsById(reading, [...(lead ? [lead] : []), ...blocks.flat()], now);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    lead: lead ? (byId.get(lead) ?? null) : null,
    blocks: blocks.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])),
  };
}

type Condition = RawBuilder<SqlBool>;

async function candidatesOf(
  reading: Reading,
  { blocks, mutes }: Pick<OwnFront, 'blocks' | 'mutes'>,
  language: string,
  now: Date,
): Promise<Candidate[]> {
  const unmuted = notMuted(mutes);
  const lists = BLOCK_LISTS.flatMap(({ kind, holds }) => {
    const own = placesOf(blocks, kind);
    return own.length > 0 ? [blockList(own, holds(language, now), unmuted, now)] : [];
  });
  const pinned = sql`select 0 as place, s.id, s.group_id, s.language, s.copy_sketch, p.slot as rank, s.published_at
    from boards b join pins p on p.board_id = b.id join stories s on s.id = p.story_id
    where b.language = ${language} and b.section_id is null and s.language = b.language
      and (p.starts_at is null or p.starts_at <= ${now}) and (p.ends_at is null or p.ends_at > ${now})
      and ${visible(now)} and ${unmuted}`;
  const newest = sql`(select 1 as place, s.id, s.group_id, s.language, s.copy_sketch, 0 as rank, s.published_at
    from stories s where s.language = ${language} and ${visible(now)} and ${unmuted}
    order by s.published_at desc, s.id desc limit ${sql.lit(NEWEST)})`;
  const all = sql.join([pinned, newest, ...lists], sql` union all `);
  const rows = await reading
    .selectFrom(sql<CandidateRow>`(${all})`.as('found'))
    .select(['found.place', 'found.id', 'found.group_id', 'found.language', 'found.copy_sketch'])
    .orderBy('found.place')
    .orderBy('found.rank')
    .orderBy('found.published_at', 'desc')
    .orderBy('found.id', 'desc')
    .execute();
  return rows.map((row) => ({
    place: row.place,
    id: row.id,
    groupId: row.group_id,
    language: row.language,
    copySketch: row.copy_sketch,
  }));
}

interface CandidateRow {
  place: number;
  id: string;
  group_id: string;
  language: string;
  copy_sketch: string;
  rank: number;
  published_at: Date;
}

interface Place {
  readonly place: number;
  readonly target: string;
  readonly most: number;
}

/**
 * The blocks of one kind with the number of stories each may need: its own, and those that earlier blocks may have
 * taken.
 */
function placesOf(blocks: readonly FrontBlock[], kind: BlockKind): Place[] {
  let before = 1;
  const places: Place[] = [];
  for (const [at, block] of blocks.entries()) {
    before += block.count;
    if (block.kind === kind)
      places.push({ place: at + LEAD_PLACES, target: block.target, most: before + SPARE });
  }
  return places;
}

/**
 * The newest stories of each block of one kind; `b` is the block. The limit is a constant: with a different one per
 * block, every story of it would be read and sorted.
 */
function blockList(places: readonly Place[], holds: Holds, unmuted: Condition, now: Date) {
  const most = Math.max(...places.map((place) => place.most));
  return sql`select b.place, x.id, x.group_id, x.language, x.copy_sketch, 0 as rank, x.published_at
    from jsonb_to_recordset(cast(${JSON.stringify(places)} as jsonb)) as b(place int, target text)
    cross join lateral (
      select s.id, s.group_id, s.language, s.copy_sketch, s.published_at from ${holds.from ?? sql`stories s`}
      where ${holds.where} and ${visible(now)} and ${unmuted}
      order by ${holds.newest ?? sql`s.published_at desc, s.id desc`} limit ${sql.lit(most)}) x`;
}

/** The content of a block: stories `s` that match a condition, using an index that has them in order. */
interface Holds {
  readonly where: Condition;
  readonly from?: RawBuilder<unknown>;
  readonly newest?: RawBuilder<unknown>;
}

/** Drafts have no date, and come first in a descending index: they are skipped there, not one by one. */
const tagged = (table: RawBuilder<unknown>, now: Date) => ({
  from: sql`(select * from ${table} where published_at <= ${now}) r join stories s on s.id = r.story_id`,
  newest: sql`r.published_at desc, r.story_id desc`,
});

/** Sections, topics and entities are limited to the page's language; authors and sources are not. */
const BLOCK_LISTS: readonly { kind: BlockKind; holds: (language: string, now: Date) => Holds }[] = [
  {
    kind: 'section',
    holds: (language) => ({
      where: sql`s.language = ${language} and s.section_id = (select id from sections where slug = b.target)`,
    }),
  },
  {
    kind: 'topic',
    holds: (language, now) => ({
      ...tagged(sql`story_topics`, now),
      where: sql`r.language = ${language} and r.topic_id = (select id from topics where slug = b.target)`,
    }),
  },
  {
    kind: 'author',
    holds: (_, now) => ({
      ...tagged(sql`story_authors`, now),
      where: sql`r.author_id = (select id from authors where slug = b.target)`,
    }),
  },
  {
    kind: 'entity',
    holds: (language) => ({ where: sql`s.language = ${language} and ${namesEntity(sql`array[b.target]`)}` }),
  },
  { kind: 'language', holds: () => ({ where: sql`s.language = b.target` }) },
  {
    kind: 'source',
    holds: () => ({ where: sql`s.source_id = (select id from sources where slug = b.target)` }),
  },
];

/** Whether story `s` is not muted. */
function notMuted(mutes: readonly Mute[]): Condition {
  const conditions: Condition[] = [];
  const of = (kind: Mute['kind'], condition: (slugs: RawBuilder<string[]>) => Condition) => {
    const slugs = mutes.filter((mute) => mute.kind === kind).map(({ target }) => target);
    if (slugs.length > 0) conditions.push(condition(sql<string[]>`cast(${slugs} as text[])`));
  };
  of('section', (slugs) => {
    return sql`(s.section_id is null or s.section_id <> all(array(select id from sections where slug = any(${slugs}))))`;
  });
  of('topic', (slugs) => {
    return sql`not exists (select 1 from story_topics mt where mt.story_id = s.id
      and mt.topic_id = any(array(select id from topics where slug = any(${slugs}))))`;
  });
  of('author', (slugs) => {
    return sql`not exists (select 1 from story_authors ma where ma.story_id = s.id
      and ma.author_id = any(array(select id from authors where slug = any(${slugs}))))`;
  });
  of('entity', (slugs) => sql<SqlBool>`not (${namesEntity(slugs)})`);
  of('source', (slugs) => {
    return sql`s.source_id <> all(array(select id from sources where slug = any(${slugs})))`;
  });
  of('language', (slugs) => sql`s.language <> all(${slugs})`);
  // A muted story is hidden in every language, and under its current slug.
  of('story', (slugs) => {
    return sql`s.group_id <> all(array(select g.group_id from stories g where g.slug = any(${slugs})
      union select g.group_id from old_slugs o join stories g on g.id = o.story_id where o.slug = any(${slugs})))`;
  });
  return conditions.length > 0 ? sql<SqlBool>`${sql.join(conditions, sql` and `)}` : sql<SqlBool>`true`;
}
