import { type Expression, sql } from 'kysely';
import { builtOnce } from '../store/built-once.ts';
import type { Reading } from '../store/database.ts';
import type { Names } from '../store/tables.ts';
import type { Body } from './body.ts';
import type { StoryCard } from './card.queries.ts';
import type { Correction, PublicNote } from './correction.ts';
import { correctionsOf, publicNotesOf } from './corrections.queries.ts';
import { liveJson, liveOf, wholeBody } from './live/live.queries.ts';
import type { LiveBlog } from './live/live-blog.ts';
import { type PictureFile, picturesOf, shownLead } from './media/picture-file.queries.ts';
import { originalOf } from './original.ts';
import type { Presentation } from './presentation.ts';
import { teaserOf } from './shown-presentation.ts';
import type { Citation, NamedRef, SourceRef } from './story.ts';
import { TEXT_FIELD_NAMES, type TextFields } from './text-fields.ts';
import { authorsWithRoles, isPast, named, previewable, topicsOf, visible } from './visible.queries.ts';

/** A complete story, as its page shows it. */
export interface Story extends Omit<StoryCard, 'source' | 'authors' | 'byline'>, TextFields {
  /** Its authors, in order, with their roles by language. */
  authors: (NamedRef & { readonly roles?: Names })[];
  presentation: Presentation | null;
  source: SourceRef & { sourceUrl: string | null };
  agency: { slug: string; name: string; url: string | null } | null;
  byline: string | null;
  dateline: string | null;
  place: (NamedRef & { latitude: number | null; longitude: number | null }) | null;
  /** Its full text: for a live story including its entries, oldest first. */
  body: Body;
  /** The files of its pictures, by id. */
  pictures: Readonly<Record<string, PictureFile>>;
  /** Its live coverage; null if it is not a live story. */
  live: LiveBlog | null;
  topics: NamedRef[];
  citations: Citation[];
  /** Its corrections, oldest first. */
  corrections: Correction[];
  /** Public notes about other changes, oldest first. */
  notes: PublicNote[];
  translations: Translation[];
  /**
   * The address of the version that the others were translated from, possibly itself; null if unknown, or if readers
   * may not see it.
   */
  original: string | null;
  /** Whether a person has linked any name in it to an entity. */
  namesEntities: boolean;
  /** Whether its figures have been extracted: for an imported story this happens some time after publication. */
  figuresRead: boolean;
  revision: number;
}

/** The same story in another language. */
export interface Translation {
  readonly language: string;
  readonly slug: string;
  readonly headline: string;
}

/** A version of a story in its group, including itself. */
interface VersionRow extends Translation {
  readonly key: string | null;
  readonly begunAt: string;
  readonly seen: boolean;
}

/** The result of looking up a slug: the story, its new address, that it was withdrawn, or nothing. */
export type FoundStory =
  | { found: 'story'; story: Story }
  | { found: 'moved'; slug: string }
  | { found: 'withdrawn'; slug: string; headline: string; language: string; at: Date; reason: string | null }
  | { found: 'nothing' };

/** The parameters for loading a story. */
export interface StoryAsked {
  readonly slug: string;
  readonly now: Date;
}

const selectStory = (reading: Reading, { slug, now }: StoryAsked) =>
  reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .leftJoin('sources as ag', 'ag.id', 's.agency_id')
    .leftJoin('places as pl', 'pl.id', 's.place_id')
    .select([
      's.id',
      's.group_id as groupId',
      's.slug',
      's.language',
      's.kind',
      's.state',
      's.headline',
      's.standfirst',
      's.published_at as publishedAt',
      's.zone_stated as zoneStated',
      's.updated_at as updatedAt',
      's.withdrawn_at as withdrawnAt',
      's.withdrawal_reason as withdrawalReason',
      's.embargo_until as embargoUntil',
      's.citations',
      's.copy_sketch as copySketch',
      's.word_count as wordCount',
      's.marks',
      's.demo',
      's.revision',
      's.presentation',
    ])
    .select(TEXT_FIELD_NAMES.map((name) => `s.${name}` as const))
    .select([
      wholeBody.as('body'),
      liveJson.as('live'),
      named('sec').as('section'),
      shownLead.as('lead'),
      picturesOf.as('pictures'),
      authorsWithRoles.as('authors'),
      sql<Story['source']>`jsonb_build_object('slug', src.slug, 'name', src.name, 'url', src.url,
        'licence', s.licence, 'licenceUrl', s.licence_url, 'policy', s.policy, 'sourceUrl', s.source_url)`.as(
        'source',
      ),
      sql<Story['agency']>`case when ag.id is null then null
        else jsonb_build_object('slug', ag.slug, 'name', ag.name, 'url', ag.url) end`.as('agency'),
      sql<Story['place']>`case when pl.id is null then null else jsonb_build_object('slug', pl.slug,
        'names', pl.names, 'latitude', pl.latitude, 'longitude', pl.longitude) end`.as('place'),
      topicsOf.as('topics'),
      sql<boolean>`s.claims_read is not null`.as('figuresRead'),
      sql<boolean>`exists (select from mentions m
        where m.story_id = s.id and m.gone_at is null and m.state = 'accepted')`.as('namesEntities'),
      correctionsOf.as('corrections'),
      publicNotesOf.as('notes'),
      sql<VersionRow[]>`coalesce((select jsonb_agg(jsonb_build_object('language', o.language,
        'slug', o.slug, 'headline', o.headline, 'key', o.external_key,
        'begunAt', least(o.created_at, o.published_at), 'seen', ${visible(now, 'o')}) order by o.language)
        from stories o where o.group_id = s.group_id and o.state <> 'deleted'), '[]')`.as('versions'),
    ])
    .where('s.slug', '=', slug);

type StoryRow = Awaited<ReturnType<ReturnType<typeof selectStory>['execute']>>[number];

const storyAt = builtOnce(selectStory);

/** The story at `slug` with everything its page shows, in one query; otherwise where it moved. */
export async function findStory(reading: Reading, slug: string, now: Date): Promise<FoundStory> {
  const [row] = await storyAt(reading, { slug, now });
  return row ? foundIn(row, now) : findMoved(reading, slug, now);
}

/**
 * As {@link findStory}, with additional data about the story from the same query, which saves its page a second one.
 */
export function findingStoryWith<Beside>(
  select: (reading: Reading, asked: StoryAsked) => Expression<Beside>,
): (reading: Reading, asked: StoryAsked) => Promise<{ found: FoundStory; beside: Beside | null }> {
  const both = builtOnce((reading, asked: StoryAsked) =>
    selectStory(reading, asked).select(sql<Beside>`${select(reading, asked)}`.as('beside')),
  );
  return async (reading, asked) => {
    const [row] = await both(reading, asked);
    if (!row) return { found: await findMoved(reading, asked.slug, asked.now), beside: null };
    const { beside, ...rest } = row;
    return { found: foundIn(rest as StoryRow, asked.now), beside: beside as Beside };
  };
}

/**
 * A story as its page will show it, in any state except withdrawn or deleted: only for previews, whose caller checks
 * access. `beside` reads additional data about it. An unpublished story has its scheduled time.
 */
export function previewingStoryWith<Beside>(
  select: (reading: Reading, asked: StoryAsked) => Expression<Beside>,
): (reading: Reading, asked: StoryAsked) => Promise<{ story: Story; beside: Beside } | null> {
  const both = builtOnce((reading, asked: StoryAsked) =>
    selectStory(reading, asked)
      .where(previewable())
      .select(['s.scheduled_for as scheduledFor', sql<Beside>`${select(reading, asked)}`.as('beside')]),
  );
  return async (reading, asked) => {
    const [row] = await both(reading, asked);
    if (!row) return null;
    const { beside, scheduledFor, ...rest } = row;
    const { publishedAt, embargoUntil, state } = rest;
    const { now } = asked;
    const isOut = state === 'published' && isPast({ publishedAt, embargoUntil }, now);
    const goesOut = [now, scheduledFor, embargoUntil].reduce((one, other) =>
      other && one && other > one ? other : one,
    );
    const shown = isOut ? rest : { ...rest, publishedAt: goesOut, zoneStated: true, updatedAt: null };
    return { story: storyOf(shown as StoryRow), beside: beside as Beside };
  };
}

function foundIn(row: StoryRow, now: Date): FoundStory {
  const { state, withdrawnAt, withdrawalReason, embargoUntil, publishedAt } = row;
  if (!publishedAt || !isPast({ publishedAt, embargoUntil }, now)) return { found: 'nothing' };
  if (state === 'withdrawn') {
    // A story that was withdrawn before anyone could see it never existed.
    const out = Math.max(publishedAt.getTime(), embargoUntil?.getTime() ?? 0);
    if (out > (withdrawnAt ?? now).getTime()) return { found: 'nothing' };
    const { slug, headline, language } = row;
    return { found: 'withdrawn', slug, headline, language, at: withdrawnAt ?? now, reason: withdrawalReason };
  }
  if (state !== 'published') return { found: 'nothing' };
  return { found: 'story', story: storyOf(row) };
}

function storyOf(row: StoryRow): Story {
  const {
    state: _state,
    withdrawnAt: _at,
    withdrawalReason: _why,
    embargoUntil: _until,
    versions,
    ...rest
  } = row;
  const corrections = rest.corrections.map((one) => ({ ...one, at: new Date(one.at) }));
  const notes = rest.notes.map(({ at, text }) => ({ at: new Date(at), text }));
  const live = rest.live && liveOf(rest.live);
  const teaser = teaserOf(rest.presentation as Presentation | null, rest.pictures);
  return { ...rest, live, corrections, notes, teaser, ...translationsOf(row, versions) } as Story;
}

function translationsOf(
  { slug, groupId }: { readonly slug: string; readonly groupId: string },
  versions: readonly VersionRow[],
): Pick<Story, 'translations' | 'original'> {
  const original = originalOf(
    versions.map(({ key, begunAt, ...one }) => ({
      ...one,
      groupId,
      externalKey: key,
      begunAt: new Date(begunAt),
    })),
  );
  return {
    original: original?.seen ? original.slug : null,
    translations: versions.flatMap(({ language, headline, slug: other, seen }) =>
      seen && other !== slug ? [{ language, slug: other, headline }] : [],
    ),
  };
}

/** Where the story previously at `slug` moved; if it has been withdrawn since, that it was. */
async function findMoved(reading: Reading, slug: string, now: Date): Promise<FoundStory> {
  const row = await reading
    .selectFrom('old_slugs')
    .innerJoin('stories as s', 's.id', 'old_slugs.story_id')
    .select(['s.slug', 's.state'])
    .where('old_slugs.slug', '=', slug)
    // A redirect reveals the story: a withheld one has none yet.
    .where((eb) => eb.or([visible(now), eb('s.state', '=', 'withdrawn')]))
    .executeTakeFirst();
  if (!row) return { found: 'nothing' };
  return row.state === 'withdrawn' ? findStory(reading, row.slug, now) : { found: 'moved', slug: row.slug };
}

/** All earlier revisions of the story: for tests and the desk. */
export async function revisionsOf(
  reading: Reading,
  storyId: string,
): Promise<{ number: number; at: Date; reason: string }[]> {
  return reading
    .selectFrom('revisions')
    .select(['number', 'at', 'reason'])
    .where('story_id', '=', storyId)
    .orderBy('number')
    .execute();
}
