import { type RawBuilder, sql } from 'kysely';
import { latinKey } from '../../language/latin-key.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { outSince } from '../../stories/visible.queries.ts';
import type { Schema } from '../entity.ts';
import { candidatesOf, type NameCandidate } from './name-candidates.queries.ts';

/** How a mention can stand, as it stands in addresses. */
export const MENTION_STATES = ['proposed', 'accepted', 'rejected'] as const;

/** How a mention stands. */
export type MentionState = (typeof MENTION_STATES)[number];

/** The mentions that are decided together: one name of one kind, and of one story or one language where asked so. */
export interface NameGroup {
  readonly folded: string;
  readonly schema: Schema;
  readonly story?: string | undefined;
  readonly language?: string | undefined;
  readonly state: MentionState;
}

/** A name that stories hold, with how often and where it stands first. */
export interface QueuedName {
  /** The mention it is shown by. */
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly schema: Schema;
  readonly mentions: number;
  readonly stories: number;
  /** Which mentions these are and how they stand, in short: another value says that something came, went or was decided. */
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
  /** From when on readers see that story; null where it is not published. */
  readonly out: Date | null;
  readonly start: number;
  /** When the newest of its stories appeared. */
  readonly at: Date;
  /** Whoever decided last, and when; null while nobody has. */
  readonly by: string | null;
  readonly decidedAt: Date | null;
  /** Where the list goes on behind it. */
  readonly cursor: { readonly publishedAt: Date; readonly id: string };
  readonly candidates: readonly NameCandidate[];
}

/** Which names: of a state, kind, story, language or text, after the place `after`. */
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
 * Names by group, the newest story's first; of one story, in the order of its text.
 * One more than `most` where there are more.
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
    // A name of none of our letters finds nothing, rather than everything.
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
  // The groups of the page are told first, by what is cheap to know of all; the rest is read of these alone.
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
    // In a story the place of a name stands where a time does elsewhere.
    cursor: { publishedAt: story ? new Date(first) : row.at, id: last },
    candidates: candidates.get(row.id) ?? [],
  }));
}

/** The mentions of one group with what they are shown by, or null where none is left in it. */
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

/** The group that the mention `id` is part of, within a story or language where that is said; null where it is gone. */
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

/** How many names, and how many proposed relations, wait for somebody. */
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

/** Where in its story a mention stands, as one number: offsets count from the beginning of each part. */
function placeOf(table: string): RawBuilder<number> {
  return sql<number>`((case ${sql.ref(`${table}.place`)}
    when 'headline' then 0 when 'standfirst' then 1 when 'text' then 2 else 3 end)::bigint * 100000000
    + ${sql.ref(`${table}.start_at`)})`;
}

/** Which mentions these are and how they stand, in short. */
const seen = sql`left(md5(string_agg(concat_ws(' ', m.id, m.state, m.schema, m.entity_id, m.decided_at), ',' order by m.id)), 12)`;

/** The mentions that stand in their stories, in one state, with when their story appeared. */
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
  /** From when on readers see that story; null where it is not published. */
  readonly out: Date | null;
  /** Who it is read as; null where the machine proposes nobody. */
  readonly entityId: string | null;
  readonly entityLabel: string | null;
}

/** The occurrences of a group, the newest story's first and in the order of its text. */
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

/** One name of the queue by the mention it is shown by; null where nothing is left of it. */
export async function findName(reading: Reading, group: NameGroup): Promise<QueuedName | null> {
  const { state, schema, story, language } = group;
  const [name] = await namesWhere(
    reading,
    { state, schema, story, language, most: 1 },
    sql`g.folded = ${group.folded}`,
  );
  return name ?? null;
}

/** The languages of stories that hold names. */
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
