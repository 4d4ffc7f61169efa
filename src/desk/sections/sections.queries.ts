import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { NamedRef, StoryState } from '../../stories/story.ts';
import { visible } from '../../stories/visible.queries.ts';

/** A section as listed at the desk. */
export interface DeskSection extends NamedRef {
  readonly id: string;
  /** Incremented with each change of its names. */
  readonly version: number;
  /** How many stories are in it, in any state except withdrawn and deleted. */
  readonly stories: number;
  /** How many of them are public. */
  readonly shown: number;
}

/** A story that prevents a section from being removed. */
export interface SectionUse {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
}

/** Every section in the portal's order, with its number of stories. */
export async function deskSections(reading: Reading | Writing, now: Date): Promise<DeskSection[]> {
  return described(reading, now).orderBy('sec.position').orderBy('sec.slug').execute();
}

function described(reading: Reading | Writing, now: Date) {
  return reading
    .selectFrom('sections as sec')
    .select(['sec.id', 'sec.slug', 'sec.names', 'sec.version'])
    .select([
      // Two counts, one using an index and one over the few drafts.
      sql<number>`((select count(*) from stories s where s.section_id = sec.id and s.state not in ('withdrawn', 'deleted')
          and (s.state = 'published' or not exists (select from copies c where c.story_id = s.id)))
        + (select count(*) from copies c join stories s on s.id = c.story_id
          where c.content->'section'->>'slug' = sec.slug and s.state not in ('withdrawn', 'deleted')
          and not (s.state = 'published' and s.section_id is not distinct from sec.id)))::integer`.as(
        'stories',
      ),
      sql<number>`(select count(*)::integer from stories s where s.section_id = sec.id and ${visible(now)})`.as(
        'shown',
      ),
    ])
    .where('sec.removed_at', 'is', null);
}

/** The section at `slug`; null if there is none. */
export async function findDeskSection(
  reading: Reading | Writing,
  slug: string,
  now: Date,
): Promise<DeskSection | null> {
  return (await described(reading, now).where('sec.slug', '=', slug).executeTakeFirst()) ?? null;
}

/** The stories in the section, last changed first: including those whose draft puts them there. */
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
 * Whether story `s` with draft `c` is in a section, or will be once its draft is committed: for an unpublished story
 * only the draft counts.
 */
function holds(id: ReturnType<typeof sql>, slug: ReturnType<typeof sql>) {
  return sql<SqlBool>`s.state not in ('withdrawn', 'deleted') and (c.content->'section'->>'slug' = ${slug}
    or s.section_id = ${id} and (s.state = 'published' or c.story_id is null))`;
}
