import { sql } from 'kysely';
import { containing, valuesOf } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Names } from '../../store/tables.ts';
import type { StoryState } from '../../stories/story.ts';

/** A place in the newsroom's gazetteer. */
export interface KeptPlace {
  readonly slug: string;
  readonly names: Names;
  /** Its two-letter country code; null if not stated. */
  readonly country: string | null;
  /** In degrees; null, with the longitude, if not stated. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Incremented with each correction. */
  readonly version: number;
  /** How many stories are from there, in any state. */
  readonly stories: number;
}

const bySlug = { by: sql`p.slug`, of: ({ slug }: KeptPlace) => slug, type: 'text' } as const;

/** Sort orders for places: by slug, or by country, with those without one last. */
export const PLACE_ORDERS = {
  slug: [bySlug],
  country: [{ by: sql`coalesce(p.country, '~')`, of: ({ country }) => country ?? '~', type: 'text' }, bySlug],
} as const satisfies Record<string, Order<KeptPlace>>;

/** Filters for places. */
interface PlaceFilter {
  /** Text in its name in any language, or in its slug. */
  readonly text?: string | undefined;
  /** Only places without coordinates. */
  readonly lacks?: boolean | undefined;
  readonly page: PageWanted<KeptPlace>;
}

/** A story from a place. */
export interface PlaceUse {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
}

/** A page of the matching places. */
export async function listPlaces(reading: Reading, wanted: PlaceFilter): Promise<KeptPlace[]> {
  const { text, lacks, page } = wanted;
  let query = pageOf(kept(reading), page);
  if (text) query = query.where(containing(text, sql`concat_ws(' ', p.slug, ${valuesOf(sql`p.names`)})`));
  if (lacks) query = query.where('p.latitude', 'is', null);
  return (await query.execute()).map(keptPlace);
}

/** The place at `slug`; null if there is none. */
export async function findKeptPlace(reading: Reading | Writing, slug: string): Promise<KeptPlace | null> {
  const row = await kept(reading).where('p.slug', '=', slug).executeTakeFirst();
  return row ? keptPlace(row) : null;
}

/** The most recently changed stories from a place, according to their drafts. */
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
