import { type RawBuilder, sql } from 'kysely';
import { latinKey } from '../../language/latin-key.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { outSince } from '../../stories/visible.queries.ts';
import type { Schema } from '../entity.ts';
import { candidatesOf, type NameCandidate } from './name-candidates.queries.ts';

/** The states of a mention, as used in addresses. */
export const MENTION_STATES = ['proposed', 'accepted', 'rejected'] as const;

/** The state of a mention. */
export type MentionState = (typeof MENTION_STATES)[number];

/** Mentions that are decided together: one name of one kind, optionally of one story or language. */
export interface NameGroup {
  readonly folded: string;
  readonly schema: Schema;
  readonly story?: string | undefined;
  readonly language?: string | undefined;
  readonly state: MentionState;
}

/** A name found in stories, with how often it occurs and where first. */
export interface QueuedName {
  /** The mention it is shown under. */
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly schema: Schema;
  readonly mentions: number;
  readonly stories: number;
  /** A short hash of the mentions and their states: a different value means that one was added, removed or decided. */
  readonly seen: string;
  readonly cue: string;
  readonly role: string;
  readonly country: string | null;
  readonly score: number;
  readonly exact: string;
  readonly sentence: string;
  readonly place: string;
  readonly storyId: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  /** Since when readers can see that story; null if it is not published. */
  readonly out: Date | null;
  readonly start: number;
  /** When the newest of its stories appeared. */
  readonly at: Date;
  /** The person who decided last, and when; null if nobody has. */
  readonly by: string | null;
  readonly decidedAt: Date | null;
  /** Cursor to the next page. */
  readonly cursor: { readonly publishedAt: Date; readonly id: string };
  readonly candidates: readonly NameCandidate[];
}

/** Filters for names: state, kind, story, language or text, and the cursor `after`. */
export interface NamesWanted {
  readonly state: MentionState;
  readonly schema?: Schema | undefined;
  readonly story?: string | undefined;
  readonly language?: string | undefined;
  readonly text?: string | undefined;
  readonly after?: { readonly publishedAt: Date; readonly id: string } | null | undefined;
  readonly most: number;
}

type GroupRow = Omit<QueuedName, 'candidates' | 'cursor' | 'at' | 'decidedAt'> & {
  readonly at: Date;
  readonly decidedAt: Date | null;
};

/**
 * Name groups, the newest story's first; for one story, in the order of its text. Returns one more than `most` if there
 * are more.
 */
export function listNames(reading: Reading, wanted: NamesWanted): Promise<QueuedName[]> {
  return namesWhere(reading, wanted, sql`true`);
}

async function namesWhere(
  reading: Reading,
  wanted: NamesWanted,
  also: RawBuilder<unknown>,
): Promise<QueuedName[]> {
  const { schema, story, text, after, most } = wanted;
  const folded = text ? latinKey(text) : '';
  const where = [
    also,
    ...(schema ? [sql`g.schema = ${schema}`] : []),
    // Text without any letters we can fold matches nothing, rather than everything.
    ...(text ? [folded ? sql`g.folded like ${`%${folded.replaceAll(' ', '%')}%`}` : sql`false`] : []),
    ...(after && isId(after.id)
      ? [
          story
            ? sql`(g.first, g.last) > (${after.publishedAt.getTime()}::bigint, ${after.id})`
            : sql`(g.shown_at, g.last) < (${after.publishedAt.toISOString()}::timestamptz, ${after.id})`,
        ]
      : []),
  ];
  const order = story ? sql`g.first, g.last` : sql`g.shown_at desc, g.last desc`;
  // The page's groups are selected first, by cheap columns; the rest is read only for these.
  const rows = await reading
    .selectFrom(
      sql<GroupRow & { first: number; last: string }>`(
        select k.id, k.name, g.folded, g.schema, d.mentions, d.stories, d.seen, k.cue, k.role, k.country, d.score,
          k.exact, k.sentence, k.place, s.id as "storyId", s.slug, s.headline, s.language, ${outSince} as out, k.start_at as "start", g.shown_at as "at",
          u.name as "by", k.decided_at as "decidedAt", g.first::float8 as "first", g.last
        from (
          select * from (
            select m.folded, m.schema, max(m.shown_at) as shown_at, min(m.at) as first, max(m.id::text) as last
            from ${mentionsOf(wanted)} m group by m.folded, m.schema) g
          where ${sql.join(where, sql` and `)} order by ${order} limit ${most + 1}) g
        cross join lateral (
          select count(*)::int as mentions, count(distinct m.story_id)::int as stories, max(m.score) as score,
            ${seen} as seen, (array_agg(m.id order by m.shown_at desc, m.story_id desc, m.at, m.id))[1] as key
          from ${mentionsOf(wanted, sql`n.folded = g.folded and n.schema = g.schema`)} m) d
        join mentions k on k.id = d.key join stories s on s.id = k.story_id left join users u on u.id = k.decided_by
        order by ${order})`.as('q'),
    )
    .selectAll()
    .execute();
  const candidates = await candidatesOf(
    reading,
    rows,
    sql`select g.key, m.entity_id as id, max(m.score) as score
      from groups g join mentions m on m.folded = g.folded and m.schema = g.schema
        and m.gone_at is null and m.entity_id is not null and m.state <> 'rejected'
      group by g.key, m.entity_id`,
  );
  return rows.map(({ first, last, ...row }) => ({
    ...row,
    // Within a story the cursor has the name's position instead of a time.
    cursor: { publishedAt: story ? new Date(first) : row.at, id: last },
    candidates: candidates.get(row.id) ?? [],
  }));
}

/** The mentions of one group with their display data, or null if none are left. */
export async function findGroup(
  reading: Reading,
  group: NameGroup,
): Promise<{ readonly ids: readonly string[]; readonly name: string; readonly seen: string } | null> {
  const row = await reading
    .selectFrom(
      sql<{ ids: string[] | null; name: string | null; seen: string | null }>`(
        select array_agg(m.id::text order by m.id) as ids, min(m.name) as name, ${seen} as seen
        from ${mentionsOf(group)} m where m.folded = ${group.folded} and m.schema = ${group.schema})`.as('g'),
    )
    .selectAll()
    .executeTakeFirst();
  return row?.ids ? { ids: row.ids, name: row.name ?? '', seen: row.seen ?? '' } : null;
}

/** The group that the mention `id` belongs to, within a story or language if given; null if it is gone. */
export async function groupOf(
  reading: Reading,
  id: string,
  within: Pick<NameGroup, 'story' | 'language'> = {},
): Promise<NameGroup | null> {
  if (!isId(id)) return null;
  const row = await reading
    .selectFrom('mentions')
    .select(['folded', 'schema', 'state'])
    .where('id', '=', id)
    .where('gone_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    folded: row.folded,
    schema: row.schema as Schema,
    state: row.state as MentionState,
    ...within,
  };
}

/** How many names, and how many proposed relations, are pending. */
export async function countNames(
  reading: Reading,
): Promise<{ readonly names: number; readonly relations: number }> {
  return reading
    .selectNoFrom([
      sql<number>`(select count(*)::int from (
        select distinct m.folded, m.schema from ${mentionsOf({ state: 'proposed' })} m) g)`.as('names'),
      sql<number>`(select count(*)::int from relations r left join stories s on s.id = r.story_id
        where r.state = 'proposed' and r.gone_at is null and s.withdrawn_at is null)`.as('relations'),
    ])
    .executeTakeFirstOrThrow();
}

/** The position of a mention in its story as one number: offsets are relative to each part. */
function placeOf(table: string): RawBuilder<number> {
  return sql<number>`((case ${sql.ref(`${table}.place`)}
    when 'headline' then 0 when 'standfirst' then 1 when 'text' then 2 else 3 end)::bigint * 100000000
    + ${sql.ref(`${table}.start_at`)})`;
}

/** A short hash of the mentions and their states. */
const seen = sql`left(md5(string_agg(concat_ws(' ', m.id, m.state, m.schema, m.entity_id, m.decided_at), ',' order by m.id)), 12)`;

/** Mentions that are still in their stories, in one state, with the story's time. */
function mentionsOf(
  wanted: Pick<NamesWanted, 'state' | 'story' | 'language'>,
  also: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  const { state, story, language } = wanted;
  return sql`(
    select n.id, n.story_id, n.folded, n.schema, n.name, n.score, n.state, n.entity_id, n.decided_at, ${placeOf('n')} as at,
      date_trunc('milliseconds', coalesce(t.published_at, t.created_at)) as shown_at
    from mentions n join stories t on t.id = n.story_id
    where n.gone_at is null and t.withdrawn_at is null and n.state = ${state} and ${also}
      ${story ? sql`and t.slug = ${story}` : sql``} ${language ? sql`and t.language = ${language}` : sql``})`;
}

/** One occurrence of a name in a story. */
export interface Occurrence {
  readonly id: string;
  readonly exact: string;
  readonly sentence: string;
  readonly place: string;
  readonly score: number;
  readonly cue: string;
  readonly role: string;
  readonly storyId: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  /** Since when readers can see that story; null if it is not published. */
  readonly out: Date | null;
  /** The entity it is read as; null if none is proposed. */
  readonly entityId: string | null;
  readonly entityLabel: string | null;
}

/** The occurrences of a group, the newest story's first and in text order. */
export function occurrencesOf(reading: Reading, group: NameGroup, most: number): Promise<Occurrence[]> {
  return reading
    .selectFrom(
      sql<Occurrence>`(
        select k.id, k.exact, k.sentence, k.place, k.score, k.cue, k.role, s.id as "storyId", s.slug, s.headline, s.language,
          ${outSince} as out,
          c.id as "entityId", c.label as "entityLabel"
        from ${mentionsOf(group)} m join mentions k on k.id = m.id join stories s on s.id = m.story_id
        left join entities e on e.id = k.entity_id left join entities c on c.id = e.canonical_id
        where m.folded = ${group.folded} and m.schema = ${group.schema}
        order by m.shown_at desc, s.id desc, m.at, k.id limit ${most})`.as('o'),
    )
    .selectAll()
    .execute();
}

/** One name of the queue by the mention it is shown under; null if nothing is left of it. */
export async function findName(reading: Reading, group: NameGroup): Promise<QueuedName | null> {
  const { state, schema, story, language } = group;
  const [name] = await namesWhere(
    reading,
    { state, schema, story, language, most: 1 },
    sql`g.folded = ${group.folded}`,
  );
  return name ?? null;
}

/** The languages of stories that contain names. */
export async function languagesOfNames(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories as s')
    .select('s.language')
    .distinct()
    .where(sql<boolean>`exists (select 1 from mentions m where m.story_id = s.id and m.gone_at is null)`)
    .orderBy('s.language')
    .execute();
  return rows.map(({ language }) => language);
}
