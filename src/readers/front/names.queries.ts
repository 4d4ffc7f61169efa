import { type SqlBool, sql } from 'kysely';
import { namesOfEntity } from '../../entities/mentions/mentioned.queries.ts';
import type { Reading } from '../../store/database.ts';
import type { NamedRef } from '../../stories/story.ts';
import { knownToReaders, visible } from '../../stories/visible.queries.ts';
import type { Authorized } from '../permission.ts';
import { type Mute, type Ref, readRef, writeRef } from './own-front.ts';

/** The name of a section, topic, author, entity or source; for a story, its headline. */
export interface NamedThing {
  readonly kind: Mute['kind'];
  readonly target: string;
  readonly names: NamedRef['names'];
}

const TABLES = [
  ['section', 'sections'],
  ['topic', 'topics'],
  ['author', 'authors'],
] as const;

/**
 * The names of `refs` by `kind:slug`, in one query: anything missing from the result does not exist for readers at
 * `now`. Languages exist if there are stories in them, and their names are elsewhere.
 */
export async function namesOf(
  reading: Reading,
  refs: readonly (Ref | Mute)[],
  now: Date,
): Promise<ReadonlyMap<string, NamedThing>> {
  const slugs = (kind: Mute['kind']) => {
    const targets = refs.filter((ref) => ref.kind === kind).map(({ target }) => target);
    return sql`cast(${[...new Set(targets)]} as text[])`;
  };
  const lists = [
    ...TABLES.map(
      ([kind, table]) => sql`select ${sql.lit(kind)} as kind, t.slug as target, t.names
      from ${sql.table(table)} t where t.slug = any(${slugs(kind)}) and ${knownToReaders(table, now, 't')}`,
    ),
    sql`select 'source' as kind, t.slug as target, jsonb_build_object('en', t.name) as names
      from sources t where t.slug = any(${slugs('source')}) and ${knownToReaders('sources', now, 't')}`,
    sql`select 'entity' as kind, t.slug as target, ${namesOfEntity(sql`t.slug`)} as names
      from unnest(${slugs('entity')}) as t(slug) where ${namesOfEntity(sql`t.slug`)} is not null`,
    sql`select 'story' as kind, s.slug as target, jsonb_build_object('en', s.headline) as names
      from stories s where ${visible(now)} and s.slug = any(${slugs('story')})`,
    sql`select 'language' as kind, l.tag as target, '{}'::jsonb as names from unnest(${slugs('language')}) as l(tag)
      where exists (select 1 from stories s where s.language = l.tag and ${visible(now)})`,
  ];
  if (refs.length === 0) return new Map();
  const rows = await reading
    .selectFrom(sql<NamedThing>`(${sql.join(lists, sql` union all `)})`.as('named'))
    .selectAll()
    .execute();
  return new Map(rows.map((row) => [writeRef(row), row]));
}

/** How many topics are offered, those with the most stories first. */
const MOST_TOPICS = 400;
/** How many companies and people are offered. */
const MOST_ENTITIES = 1_000;

/** Everything with a story that readers may see: what can be put on a front page, or muted. */
export async function listThings(reading: Reading, now: Date): Promise<NamedThing[]> {
  const holds = (condition: ReturnType<typeof sql<SqlBool>>) =>
    sql<SqlBool>`exists (select 1 from stories s where ${condition} and ${visible(now)})`;
  const all = sql.join(
    [
      sql`select 'section' as kind, t.slug as target, t.names, t.position as rank from sections t
        where ${holds(sql<SqlBool>`s.section_id = t.id`)}`,
      sql`(select 'topic' as kind, t.slug as target, t.names, 0 as rank from topics t
        join story_topics st on st.topic_id = t.id join stories s on s.id = st.story_id
        where ${visible(now)} group by t.id order by count(*) desc, t.slug limit ${sql.lit(MOST_TOPICS)})`,
      sql`select 'author' as kind, t.slug as target, t.names, 0 as rank from authors t
        where ${knownToReaders('authors', now, 't')}`,
      sql`(select 'entity' as kind, c.slug as target, jsonb_build_object('', c.label) || c.names as names, 0 as rank
        from entities c where c.state = 'published' and c.merged_into is null and exists (select 1 from entities e
          join mentions m on m.entity_id = e.id join stories s on s.id = m.story_id
          where e.canonical_id = c.id and m.gone_at is null and m.state = 'accepted' and ${visible(now)})
        order by c.label limit ${sql.lit(MOST_ENTITIES)})`,
      sql`select 'source' as kind, t.slug as target, jsonb_build_object('en', t.name) as names, 0 as rank
        from sources t where ${knownToReaders('sources', now, 't')}`,
      sql`select 'language' as kind, s.language as target, '{}'::jsonb as names, 0 as rank
        from stories s where ${visible(now)} group by s.language`,
    ],
    sql` union all `,
  );
  return reading
    .selectFrom(sql<NamedThing & { rank: number }>`(${all})`.as('things'))
    .select(['things.kind', 'things.target', 'things.names'])
    .orderBy('things.rank')
    .orderBy('things.target')
    .execute();
}

/** The member's follows that can be put on a front page, oldest first. */
export async function followedThings(reading: Reading, by: Authorized<'use own account'>): Promise<Ref[]> {
  const rows = await reading
    .selectFrom('follows')
    .select(['kind', 'target'])
    .where('user_id', '=', by.member.id)
    .where('kind', '<>', 'search')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => readRef(`${row.kind}:${row.target}`) ?? []);
}
