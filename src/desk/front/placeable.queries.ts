import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { BoardPlace } from '../../stories/boards/board.ts';
import type { NamedRef, StoryState } from '../../stories/story.ts';
import { named } from '../../stories/visible.queries.ts';

/** A story as shown next to a board at the desk. */
export interface PlaceableStory {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
  readonly section: NamedRef | null;
  readonly publishedAt: Date | null;
  readonly scheduledFor: Date | null;
  readonly embargoUntil: Date | null;
}

/** Filters for stories to choose from. */
export interface ChoicesWanted {
  readonly place: BoardPlace;
  readonly text?: string | undefined;
  /** The slug of a section, for only its stories. */
  readonly section?: string | undefined;
  readonly most: number;
}

function stories(reading: Reading) {
  return reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select([
      's.id',
      's.headline',
      's.language',
      sql<StoryState>`s.state`.as('state'),
      named('sec').as('section'),
      's.published_at as publishedAt',
      's.scheduled_for as scheduledFor',
      's.embargo_until as embargoUntil',
    ]);
}

/**
 * Those of `ids` that may be placed on the board of `place`: of its language and section, and neither withdrawn nor
 * deleted.
 */
export async function findPlaceable(
  reading: Reading,
  { language, section }: BoardPlace,
  ids: readonly string[],
): Promise<PlaceableStory[]> {
  if (ids.length === 0) return [];
  let query = stories(reading)
    .where('s.id', '=', anyOf(ids))
    .where('s.language', '=', language)
    .where('s.state', 'not in', ['withdrawn', 'deleted']);
  if (section !== null) query = query.where('sec.slug', '=', section);
  return query.execute();
}

/** The stories of `ids`, in any state. */
export async function storiesOnBoard(reading: Reading, ids: readonly string[]): Promise<PlaceableStory[]> {
  if (ids.length === 0) return [];
  return stories(reading).where('s.id', '=', anyOf(ids)).execute();
}

/** Stories to choose from: upcoming ones, soonest first; published ones, newest first. */
export async function choicesFor(
  reading: Reading,
  { place, text, section, most }: ChoicesWanted,
): Promise<{ readonly coming: PlaceableStory[]; readonly out: PlaceableStory[] }> {
  let wanted = stories(reading).where('s.language', '=', place.language).limit(most);
  const slug = place.section ?? section;
  if (slug) wanted = wanted.where('sec.slug', '=', slug);
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    wanted = wanted.where(sql<SqlBool>`s.headline ilike ${like}`);
  }
  const [coming, out] = await Promise.all([
    wanted
      .where('s.state', 'in', ['approved', 'scheduled'])
      .orderBy(sql`s.scheduled_for asc nulls last`)
      .orderBy('s.id')
      .execute(),
    wanted
      .where('s.state', '=', 'published')
      .orderBy('s.published_at', 'desc')
      .orderBy('s.id', 'desc')
      .execute(),
  ]);
  return { coming, out };
}

function anyOf(ids: readonly string[]) {
  return sql<string>`any(cast(${[...ids]} as uuid[]))`;
}
