import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Names } from '../../store/tables.ts';
import type { StoryState } from '../../stories/story.ts';

/** A place as the newsroom keeps it. */
export interface KeptPlace {
  readonly slug: string;
  readonly names: Names;
  /** The code of its country, of two letters; null where nobody said. */
  readonly country: string | null;
  /** In degrees; null, with the longitude, where nobody said. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Goes up by one with each correction. */
  readonly version: number;
  /** How many stories are from there, in whatever state. */
  readonly stories: number;
}

/** Which places to list. */
export interface PlaceFilter {
  /** What its name in any language, or its slug, holds. */
  readonly text?: string | undefined;
  /** Only those of which nobody said where they are. */
  readonly lacks?: boolean | undefined;
  /** The slug of the last one of the page before. */
  readonly after?: string | undefined;
  readonly most: number;
}

/** A story from a place. */
export interface PlaceUse {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
}

/** The places asked for, by their slugs. */
export async function listPlaces(reading: Reading, wanted: PlaceFilter): Promise<KeptPlace[]> {
  const { text, lacks, after, most } = wanted;
  let query = kept(reading).orderBy('p.slug').limit(most);
  if (text) {
    const like = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(
      sql<SqlBool>`(p.slug ilike ${like} or exists (select 1 from jsonb_each_text(p.names) n where n.value ilike ${like}))`,
    );
  }
  if (lacks) query = query.where('p.latitude', 'is', null);
  if (after) query = query.where('p.slug', '>', after);
  return (await query.execute()).map(keptPlace);
}

/** The place at `slug`; null where there is none. */
export async function findKeptPlace(reading: Reading | Writing, slug: string): Promise<KeptPlace | null> {
  const row = await kept(reading).where('p.slug', '=', slug).executeTakeFirst();
  return row ? keptPlace(row) : null;
}

/** The stories from a place that were changed last, by what is written of them now. */
export async function placeUses(reading: Reading, slug: string, most: number): Promise<PlaceUse[]> {
  return reading
    .selectFrom('stories as s')
    .innerJoin('places as p', 'p.id', 's.place_id')
    .leftJoin('copies as c', 'c.story_id', 's.id')
    .select(['s.id', sql<StoryState>`s.state`.as('state')])
    .select([
      sql<string>`coalesce(c.content->>'headline', s.headline)`.as('headline'),
      sql<string>`coalesce(c.content->>'language', s.language)`.as('language'),
    ])
    .where('p.slug', '=', slug)
    .orderBy('s.changed_at', 'desc')
    .orderBy('s.id')
    .limit(most)
    .execute();
}

function kept(reading: Reading | Writing) {
  return reading
    .selectFrom('places as p')
    .select(['p.slug', 'p.names', 'p.country', 'p.latitude', 'p.longitude', 'p.version'])
    .select(
      sql<number>`(select count(*) from stories t where t.place_id = p.id)`.$castTo<number>().as('stories'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof kept>['execute']>>[number];

function keptPlace({ stories, ...row }: Row): KeptPlace {
  return { ...row, stories: Number(stories) };
}
