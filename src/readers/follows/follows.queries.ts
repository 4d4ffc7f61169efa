import { type SqlBool, sql } from 'kysely';
import { namesOfEntity } from '../../entities/mentions/mentioned.queries.ts';
import { statementShown } from '../../entities/statements/shown-statements.queries.ts';
import type { Reading } from '../../store/database.ts';
import type { Names } from '../../store/tables.ts';
import { knownToReaders } from '../../stories/visible.queries.ts';
import type { Authorized } from '../permission.ts';
import { FOLLOW_KINDS, type Followed, type FollowKind, type Rhythm, whatOf } from './follow.ts';

/** A member's follow. */
export interface Follow extends Followed {
  readonly id: string;
  readonly alert: Rhythm;
  readonly createdAt: Date;
  /**
   * The names of a section, topic or author, of a source under `en`, the label of an entity under no language; null if
   * it has none.
   */
  readonly names: Names | null;
}

/** Something that can be followed, with its names. */
export interface Followable extends Followed {
  readonly names: Names;
}

const KINDS = sql.join(FOLLOW_KINDS.map((kind) => sql.lit(kind)));

/** All of a member's follows, ordered by kind, newest first. */
export async function listFollows(
  reading: Reading,
  by: Authorized<'use own account'>,
  now: Date,
): Promise<Follow[]> {
  return reading
    .selectFrom('follows as f')
    .select(['f.id', 'f.target', 'f.alert', 'f.created_at as createdAt'])
    .select([sql<FollowKind>`f.kind`.as('kind'), namesOfFollow(now).as('names')])
    .where('f.user_id', '=', by.member.id)
    .where(sql<SqlBool>`f.kind in (${KINDS})`)
    .orderBy(sql`array_position(array[${KINDS}]::text[], f.kind)`)
    .orderBy('f.created_at', 'desc')
    .orderBy('f.id', 'desc')
    .execute();
}

/** The names for row `f` of follows; null for what readers may not see at `now`. */
export const namesOfFollow = (now: Date) => sql<Names | null>`case f.kind
  when 'section' then (select names from sections where slug = f.target)
  when 'topic' then (select names from topics where slug = f.target and ${knownToReaders('topics', now)})
  when 'author' then (select names from authors where slug = f.target and ${knownToReaders('authors', now)})
  when 'entity' then ${namesOfEntity(sql`f.target`)}
  when 'source' then (select jsonb_build_object('en', name) from sources
    where slug = f.target and ${knownToReaders('sources', now)}) end`;

/** Which of `asked` a member follows, as used in forms. */
export async function followedAmong(
  reading: Reading,
  by: Pick<Authorized<'use own account'>, 'member'>,
  asked: readonly Followed[],
): Promise<Set<string>> {
  if (asked.length === 0) return new Set();
  const rows = await reading
    .selectFrom('follows')
    .select(['target', sql<FollowKind>`kind`.as('kind')])
    .where('user_id', '=', by.member.id)
    .where('target', '=', sql<string>`any(${asked.map(({ target }) => target)}::text[])`)
    .execute();
  return new Set(rows.map(whatOf));
}

/** The names of what is to be followed: null if there is no such thing that readers may see at `now`. */
export async function findFollowable(
  reading: Reading,
  { kind, target }: Followed,
  now: Date,
): Promise<Followable | null> {
  if (kind === 'search' || kind === 'language') return { kind, target, names: {} };
  if (kind === 'source') {
    const source = await reading
      .selectFrom('sources')
      .select('name')
      .where('slug', '=', target)
      .where(knownToReaders('sources', now))
      .executeTakeFirst();
    return source ? { kind, target, names: { en: source.name } } : null;
  }
  if (kind === 'entity') {
    const entity = await reading
      .selectFrom('entities')
      .select(['label', 'names'])
      .where('slug', '=', target)
      .where('state', '=', 'published')
      .where('merged_into', 'is', null)
      .executeTakeFirst();
    return entity ? { kind, target, names: { '': entity.label, ...entity.names } } : null;
  }
  const table = ({ section: 'sections', topic: 'topics', author: 'authors' } as const)[kind];
  const row = await reading
    .selectFrom(table)
    .select('names')
    .where('slug', '=', target)
    .where(knownToReaders(table, now))
    .executeTakeFirst();
  return row ? { kind, target, names: row.names } : null;
}

/**
 * Sections, topics, authors, entities and sources with `text` in one of the names readers may see at `now`, at most
 * `limit` of each.
 */
export async function searchFollowables(
  reading: Reading,
  text: string,
  limit: number,
  now: Date,
): Promise<Followable[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const named = (table: 'sections' | 'topics' | 'authors') =>
    reading
      .selectFrom(table)
      .select(['slug', 'names'])
      .where(sql<SqlBool>`exists (select from jsonb_each_text(names) n where n.value ilike ${like})`)
      .where(knownToReaders(table, now))
      .orderBy('slug')
      .limit(limit)
      .execute();
  const sources = await reading
    .selectFrom('sources')
    .select(['slug', 'name'])
    .where('name', 'ilike', like)
    .where(knownToReaders('sources', now))
    .orderBy('slug')
    .limit(limit)
    .execute();
  const entities = await reading
    .selectFrom('entities as c')
    .select(['c.slug', 'c.label', 'c.names'])
    .where('c.state', '=', 'published')
    .where('c.merged_into', 'is', null)
    .where(
      sql<SqlBool>`(c.label ilike ${like} or exists (select from statements st join entities e on e.id = st.entity_id
        left join stories s on s.id = st.story_id left join watch_lists w on w.slug = st.list_slug
        where e.canonical_id = c.id and st.folded <> '' and st.withdrawn_at is null and st.value ilike ${like}
        and st.origin <> 'list' and ${statementShown(now)}))`,
    )
    .orderBy('c.slug')
    .limit(limit)
    .execute();
  const of = (kind: FollowKind, rows: readonly { slug: string; names: Names }[]): Followable[] =>
    rows.map(({ slug, names }) => ({ kind, target: slug, names }));
  return [
    ...of('section', await named('sections')),
    ...of('topic', await named('topics')),
    ...of('author', await named('authors')),
    ...of(
      'entity',
      entities.map(({ slug, label, names }) => ({ slug, names: { '': label, ...names } })),
    ),
    ...of(
      'source',
      sources.map(({ slug, name }) => ({ slug, names: { en: name } })),
    ),
  ];
}
