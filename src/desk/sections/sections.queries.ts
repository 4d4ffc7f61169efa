import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { NamedRef, StoryState } from '../../stories/story.ts';
import { visible } from '../../stories/visible.queries.ts';

/** A section as the desk lists it. */
export interface DeskSection extends NamedRef {
  readonly id: string;
  /** Goes up by one with each change of its names. */
  readonly version: number;
  /** How many stories are in it, in whatever state but withdrawn. */
  readonly stories: number;
  /** How many of them readers see. */
  readonly shown: number;
}

/** A story that keeps a section from being removed. */
export interface SectionUse {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
}

/** Every section in the portal's order, with how many stories it holds. */
export async function deskSections(reading: Reading | Writing, now: Date): Promise<DeskSection[]> {
  return reading
    .selectFrom('sections as sec')
    .select(['sec.id', 'sec.slug', 'sec.names', 'sec.version'])
    .select([
      sql<number>`(select count(*)::integer from stories s left join copies c on c.story_id = s.id
        where ${holds(sql.ref('sec.id'), sql.ref('sec.slug'))})`.as('stories'),
      sql<number>`(select count(*)::integer from stories s where s.section_id = sec.id and ${visible(now)})`.as(
        'shown',
      ),
    ])
    .where('sec.removed_at', 'is', null)
    .orderBy('sec.position')
    .orderBy('sec.slug')
    .execute();
}

/** The section at `slug`; null where there is none. */
export async function findDeskSection(
  reading: Reading | Writing,
  slug: string,
  now: Date,
): Promise<DeskSection | null> {
  return (await deskSections(reading, now)).find((one) => one.slug === slug) ?? null;
}

/** The stories in the section, those changed last first: also those that a working copy puts there. */
export async function sectionUses(
  reading: Reading | Writing,
  { id, slug }: Pick<DeskSection, 'id' | 'slug'>,
  most: number,
): Promise<SectionUse[]> {
  return reading
    .selectFrom('stories as s')
    .leftJoin('copies as c', 'c.story_id', 's.id')
    .select(['s.id', sql<StoryState>`s.state`.as('state')])
    .select([
      sql<string>`coalesce(c.content->>'headline', s.headline)`.as('headline'),
      sql<string>`coalesce(c.content->>'language', s.language)`.as('language'),
    ])
    .where(holds(sql`${id}::uuid`, sql`${slug}`))
    .orderBy('s.changed_at', 'desc')
    .orderBy('s.id')
    .limit(most)
    .execute();
}

/**
 * Whether story `s` with working copy `c` is in a section, or comes into it when its copy is taken: of what is not out
 * yet only the copy counts.
 */
function holds(id: ReturnType<typeof sql>, slug: ReturnType<typeof sql>) {
  return sql<SqlBool>`s.state <> 'withdrawn' and (c.content->'section'->>'slug' = ${slug}
    or s.section_id = ${id} and (s.state = 'published' or c.story_id is null))`;
}
