import { type SqlBool, sql } from 'kysely';
import { ENTITIES_OF_STORIES } from '../../entities/mentions/mentioned.queries.ts';
import type { Reading } from '../../store/database.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { FeedOwner } from './feed-key.queries.ts';

/** A story of a private feed, with what tells translations and copies apart. */
export interface FeedStory {
  readonly id: string;
  readonly groupId: string;
  readonly base: string;
  readonly copySketch: string;
}

/** The searches the owner of a private feed follows. */
export async function searchesOf(reading: Reading, owner: FeedOwner): Promise<string[]> {
  const rows = await reading
    .selectFrom('follows')
    .select('target')
    .where('user_id', '=', owner.id)
    .where('kind', '=', 'search')
    .orderBy('target')
    .execute();
  return rows.map(({ target }) => target);
}

/** The newest stories on what the owner of a private feed follows, or among `found`; by the rules of alerts. */
export async function storiesFollowed(
  reading: Reading,
  owner: FeedOwner,
  asked: {
    readonly found: readonly string[];
    readonly language: string;
    readonly now: Date;
    readonly limit: number;
  },
): Promise<FeedStory[]> {
  const { found, language, now, limit } = asked;
  const wanted = owner.language ?? language;
  const base = sql<string>`split_part(s.language, '-', 1)`;
  const follows = (kind: string, target: ReturnType<typeof sql>) =>
    sql`exists (select from follows f where f.user_id = ${owner.id} and f.kind = ${kind} and f.target = ${target})`;
  const topic = sql`any(select t.slug from story_topics st join topics t on t.id = st.topic_id where st.story_id = s.id)`;
  const author = sql`any(select a.slug from story_authors sa join authors a on a.id = sa.author_id where sa.story_id = s.id)`;
  const section = sql`any(select sec.slug from sections sec where sec.id = s.section_id)`;
  const source = sql`any(select src.slug from sources src where src.id = s.source_id)`;
  const entity = sql`any(select n.slug from ${ENTITIES_OF_STORIES} n where n.story_id = s.id)`;
  const spoken = sql`any(array[s.language, ${base}])`;
  const muted = (kind: string, target: ReturnType<typeof sql>) =>
    sql`exists (select from mutes m where m.user_id = ${owner.id} and m.kind = ${kind} and m.target = ${target})`;
  return reading
    .selectFrom('stories as s')
    .select(['s.id', 's.group_id as groupId', base.as('base'), 's.copy_sketch as copySketch'])
    .where(visible(now))
    .where(sql<SqlBool>`(s.id = any(${[...found]}::uuid[]) or ${follows('language', spoken)}
      or (${base} in (${wanted}, ${language}) and (${follows('section', section)} or ${follows('topic', topic)}
        or ${follows('author', author)} or ${follows('entity', entity)} or ${follows('source', source)})))`)
    .where(sql<SqlBool>`not (${muted('section', section)} or ${muted('topic', topic)} or ${muted('author', author)}
      or ${muted('entity', entity)} or ${muted('source', source)} or ${muted('language', spoken)}
      or ${muted('story', sql`any(array[s.slug, cast(s.id as text)])`)})`)
    .orderBy('s.published_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit)
    .execute();
}
