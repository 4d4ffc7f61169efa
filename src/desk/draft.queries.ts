import { sql } from 'kysely';
import type { Reading, Writing } from '../store/database.ts';
import type { Citation, SourceRef, StoryState } from '../stories/story.ts';
import { TEXT_FIELD_NAMES, textFieldsOf } from '../stories/text-fields.ts';
import { authorsOf, named, topicsOf } from '../stories/visible.queries.ts';
import type { Draft, StoredDraft } from './draft.ts';
import { withKnownSources } from './sources/known-sources.queries.ts';
import { deletedAt } from './trash/deleted-at.queries.ts';

/** A story at the desk: where it stands, and its text as the newsroom's row has it. */
export interface DeskStory {
  readonly id: string;
  readonly slug: string;
  readonly state: StoryState;
  readonly revision: number;
  readonly publishedAt: Date | null;
  readonly scheduledFor: Date | null;
  readonly embargoUntil: Date | null;
  /** Since when it is in the trash; null where it is not. */
  readonly deletedAt: Date | null;
  readonly startedBy: string | null;
  readonly changedBy: string | null;
  readonly approvedBy: string | null;
  readonly changedAt: Date;
  readonly demo: boolean;
  /** Who changed its text last at the desk. */
  readonly changer: StoredDraft['savedBy'];
  /** The version that the next draft continues from, if none is stored. */
  readonly draftVersion: number;
  readonly draft: Draft;
}

const sourceOf = (
  table: string,
) => sql<SourceRef | null>`case when ${sql.ref(`${table}.id`)} is null then null
  else jsonb_build_object('slug', ${sql.ref(`${table}.slug`)}, 'name', ${sql.ref(`${table}.name`)},
    'url', ${sql.ref(`${table}.url`)}, 'licence', ${sql.ref(`${table}.licence`)},
    'licenceUrl', ${sql.ref(`${table}.licence_url`)}, 'policy', ${sql.ref(`${table}.policy`)}) end`;

/** The story with `id` as the desk sees it, in whatever state; null where there is none. */
export async function findDeskStory(reading: Reading | Writing, id: string): Promise<DeskStory | null> {
  const row = await reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .leftJoin('sources as ag', 'ag.id', 's.agency_id')
    .leftJoin('places as pl', 'pl.id', 's.place_id')
    .leftJoin('users as u', 'u.id', 's.changed_by')
    .select([
      's.id',
      's.slug',
      's.state',
      's.revision',
      's.published_at as publishedAt',
      's.scheduled_for as scheduledFor',
      's.embargo_until as embargoUntil',
      's.started_by as startedBy',
      's.changed_by as changedBy',
      's.approved_by as approvedBy',
      's.changed_at as changedAt',
      's.demo',
      's.copy_version as copyVersion',
      'u.id as changerId',
      'u.name as changerName',
      's.language',
      's.kind',
      's.headline',
      's.standfirst',
      's.body',
      's.lead',
      's.presentation',
      's.source_url as sourceUrl',
      's.citations',
      'pl.slug as placeSlug',
    ])
    .select(TEXT_FIELD_NAMES.map((name) => `s.${name}` as const))
    .select([
      deletedAt.as('deletedAt'),
      named('sec').as('section'),
      authorsOf.as('authors'),
      sourceOf('src').as('source'),
      sourceOf('ag').as('agency'),
      topicsOf.as('topics'),
    ])
    .where('s.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { id: storyId, slug, state, revision, publishedAt, scheduledFor, embargoUntil, ...rest } = row;
  const {
    startedBy,
    changedBy,
    approvedBy,
    changedAt,
    deletedAt: trashedAt,
    demo,
    copyVersion,
    changerId,
    changerName,
    ...text
  } = rest;
  const { citations, ...content } = text;
  return {
    id: storyId,
    slug,
    state: state as StoryState,
    revision,
    publishedAt,
    scheduledFor,
    embargoUntil,
    deletedAt: trashedAt,
    startedBy,
    changedBy,
    approvedBy,
    changedAt,
    demo,
    changer: changerId === null ? null : { id: changerId, name: changerName ?? '' },
    draftVersion: copyVersion,
    draft: { ...content, citations: citations as Citation[], slug } as Draft,
  };
}

/** The stored draft of a story, with the current terms of its sources; null if the story’s own text is the newest. */
export async function findDraft(reading: Reading | Writing, storyId: string): Promise<StoredDraft | null> {
  const row = await reading
    .selectFrom('copies as c')
    .leftJoin('users as u', 'u.id', 'c.saved_by')
    .select([
      'c.version',
      'c.content',
      'c.base_revision',
      'c.saved_at',
      'u.id as userId',
      'u.name as userName',
    ])
    .where('c.story_id', '=', storyId)
    .executeTakeFirst();
  if (!row) return null;
  const draft = row.content as Draft;
  const { sources } = await withKnownSources(reading, draft);
  return {
    storyId,
    version: row.version,
    draft: { ...draft, ...textFieldsOf(draft), ...sources },
    baseRevision: row.base_revision,
    savedAt: row.saved_at,
    savedBy: row.userId === null ? null : { id: row.userId, name: row.userName ?? '' },
  };
}
