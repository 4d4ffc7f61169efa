import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { cardsById, type StoryCard } from '../../stories/card.queries.ts';
import type { NamedRef } from '../../stories/story.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { Schema } from '../entity.ts';
import type { NamedFigure } from './dossier.ts';

/** The stories that name an entity: the newest of them, the first of all, and how many there are. */
export interface StoriesNaming {
  readonly stories: StoryCard[];
  readonly first: StoryCard | null;
  readonly count: number;
}

/** The public stories with confirmed mentions of an entity. */
export async function storiesNaming(
  reading: Reading,
  entityId: string,
  most: number,
  now: Date,
): Promise<StoriesNaming> {
  if (!isId(entityId)) return { stories: [], first: null, count: 0 };
  const rows = await reading
    .selectFrom('stories as s')
    .select([
      's.id',
      sql<number>`(count(*) over ())::int`.as('count'),
      sql<string>`last_value(s.id) over (order by s.published_at desc, s.id desc
        rows between unbounded preceding and unbounded following)`.as('first'),
    ])
    .where(sql<SqlBool>`${visible(now)}`)
    .where(
      sql<SqlBool>`s.id in (select m.story_id from mentions m join entities g on g.id = m.entity_id
        where g.canonical_id = ${entityId} and m.state = 'accepted' and m.gone_at is null)`,
    )
    .orderBy('s.published_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(most)
    .execute();
  const [head] = rows;
  if (!head) return { stories: [], first: null, count: 0 };
  const cards = await cardsById(reading, [...new Set([...rows.map(({ id }) => id), head.first])], now);
  return {
    stories: cards.slice(0, rows.length),
    first: cards.find(({ id }) => id === head.first) ?? null,
    count: head.count,
  };
}

/** The public figures in sentences of these stories that name an entity, newest story first and in text order. */
export async function figuresNaming(
  reading: Reading,
  entityId: string,
  storyIds: readonly string[],
  most: number,
  now: Date,
): Promise<NamedFigure[]> {
  if (!isId(entityId) || storyIds.length === 0) return [];
  const rows = await reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select([
      'c.id',
      'c.mark',
      'c.exact',
      'c.sentence',
      's.id as story_id',
      's.slug',
      's.headline',
      's.language',
      's.published_at',
    ])
    .where('c.story_id', 'in', [...storyIds])
    .where('c.gone_at', 'is', null)
    .where('c.hidden', '=', false)
    .where('c.mark', '<>', '')
    .where(sql<SqlBool>`${visible(now)}`)
    .where(
      sql<SqlBool>`exists (select 1 from mentions m join entities g on g.id = m.entity_id
        where g.canonical_id = ${entityId} and m.story_id = c.story_id and m.state = 'accepted'
          and m.gone_at is null and m.exact <> '' and strpos(c.sentence, m.exact) > 0)`,
    )
    .orderBy('s.published_at', 'desc')
    .orderBy('s.id', 'desc')
    .orderBy('c.position')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    mark: row.mark,
    exact: row.exact,
    sentence: row.sentence,
    story: {
      id: row.story_id,
      slug: row.slug,
      headline: row.headline,
      language: row.language,
      publishedAt: row.published_at ?? now,
    },
  }));
}

/** Where a text names an entity, in UTF-16 units of the body's text. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** An entity with a page, as a story names it. */
export interface NamedInStory {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly names: NamedRef['names'];
  readonly schema: Schema;
  readonly country: string | null;
  /** Where the text names it, in order; empty if only its headline or standfirst does. */
  readonly places: readonly NamedPlace[];
}

/** Maximum number of mentions read for a story's page. */
const MOST_MENTIONS = 1_000;

/** The entities with a page that have confirmed mentions in a story, in order of mention: one query. */
export async function entitiesInStory(reading: Reading, storyId: string): Promise<NamedInStory[]> {
  if (!isId(storyId)) return [];
  const rows = await reading
    .selectFrom('mentions as m')
    .innerJoin('entities as g', 'g.id', 'm.entity_id')
    .innerJoin('entities as e', 'e.id', 'g.canonical_id')
    .select([
      'e.id',
      'e.slug',
      'e.label',
      'e.names',
      'e.schema',
      'e.country',
      'm.place',
      'm.start_at',
      'm.end_at',
      'm.exact',
    ])
    .where('m.story_id', '=', storyId)
    .where('m.state', '=', 'accepted')
    .where('m.gone_at', 'is', null)
    .where('e.state', '=', 'published')
    // Mentions above the text come first.
    .orderBy(sql`case m.place when 'headline' then 0 when 'standfirst' then 1 when 'text' then 2 else 3 end`)
    .orderBy('m.start_at')
    .orderBy('m.id')
    .limit(MOST_MENTIONS)
    .execute();
  const named = new Map<string, NamedInStory & { places: NamedPlace[] }>();
  for (const row of rows) {
    const { id, slug, label, names, country, start_at: start, end_at: end, exact } = row;
    const known = named.get(id) ?? {
      id,
      slug,
      label,
      names,
      schema: row.schema as Schema,
      country,
      places: [],
    };
    named.set(id, known);
    if (row.place === 'text') known.places.push({ start, end, exact });
  }
  return [...named.values()];
}
