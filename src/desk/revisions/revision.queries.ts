import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Citation, NamedRef, SourceRef, StoryKind } from '../../stories/story.ts';
import { type TextFields, textFieldsOf } from '../../stories/text-fields.ts';
import { findDeskStory } from '../draft.queries.ts';
import type { Draft, StoredDraft } from '../draft.ts';
import { findSetAside } from '../keeping/set-aside.queries.ts';
import { currentDraft } from '../keeping/standing.queries.ts';
import type { VersionRef } from './version.ts';

/** One revision of a story, without its text. */
export interface RevisionRow {
  readonly number: number;
  readonly at: Date;
  readonly reason: string;
  /** The note shown to readers. */
  readonly publicNote: string | null;
  readonly by: StoredDraft['savedBy'];
}

/** The revisions of a story, newest first. */
export async function listRevisions(reading: Reading, storyId: string): Promise<RevisionRow[]> {
  const rows = await reading
    .selectFrom('revisions as r')
    .leftJoin('users as u', 'u.id', 'r.made_by')
    .select(['r.number', 'r.at', 'r.reason', 'r.public_note as publicNote', 'u.id', 'u.name'])
    .where('r.story_id', '=', storyId)
    .orderBy('r.number', 'desc')
    .execute();
  return rows.map(({ id, name, ...row }) => ({ ...row, by: id === null ? null : { id, name: name ?? '' } }));
}

/** The requested version of a story's text, with its time and author; null if there is none. */
export async function findVersion(
  reading: Reading | Writing,
  storyId: string,
  ref: VersionRef,
): Promise<{ draft: Draft; at: Date; by: StoredDraft['savedBy'] } | null> {
  if (ref.kind === 'now') {
    const standing = await currentDraft(reading, storyId);
    return standing && { draft: standing.draft, at: standing.savedAt, by: standing.savedBy };
  }
  if (ref.kind === 'kept') return findSetAside(reading, storyId, ref.id);
  return findRevision(reading, storyId, ref.number);
}

/** A revision's snapshot of the story row, by column name. */
interface Snapshot extends TextFields {
  language: string;
  kind: StoryKind;
  section_id: string | null;
  headline: string;
  standfirst: string | null;
  place_id: string | null;
  body: Draft['body'];
  lead: Draft['lead'];
  /** Missing in revisions from before it existed. */
  presentation?: Draft['presentation'];
  source_id: string;
  agency_id: string | null;
  source_url: string | null;
  citations: Citation[];
  /** Missing in revisions from before these were stored. */
  topics?: NamedRef[];
  authors?: NamedRef[];
}

/** A revision stores the story's row: what that row refers to is read in its current state. */
async function findRevision(reading: Reading | Writing, storyId: string, number: number) {
  const row = await reading
    .selectFrom('revisions as r')
    .leftJoin('users as u', 'u.id', 'r.made_by')
    .select(['r.at', 'r.snapshot', 'u.id', 'u.name'])
    .where('r.story_id', '=', storyId)
    .where('r.number', '=', number)
    .executeTakeFirst();
  const story = row && (await findDeskStory(reading, storyId));
  if (!row || !story) return null;
  const kept = row.snapshot as Snapshot;
  const refs = await reading
    .selectNoFrom([
      sql<NamedRef | null>`(select jsonb_build_object('slug', slug, 'names', names) from sections
        where id = ${kept.section_id}::uuid and removed_at is null)`.as('section'),
      sql<string | null>`(select slug from places where id = ${kept.place_id}::uuid)`.as('placeSlug'),
      sourceWith(kept.source_id).as('source'),
      sourceWith(kept.agency_id).as('agency'),
    ])
    .executeTakeFirstOrThrow();
  const draft: Draft = {
    ...story.draft,
    ...(kept.topics && { topics: await asNow(reading, 'topics', kept.topics) }),
    ...(kept.authors && { authors: await asNow(reading, 'authors', kept.authors) }),
    language: kept.language,
    kind: kept.kind,
    section: refs.section,
    headline: kept.headline,
    standfirst: kept.standfirst,
    ...textFieldsOf(kept),
    placeSlug: refs.placeSlug,
    body: kept.body,
    lead: kept.lead,
    presentation: kept.presentation ?? null,
    source: refs.source ?? story.draft.source,
    agency: refs.agency,
    sourceUrl: kept.source_url,
    citations: kept.citations,
  };
  return { draft, at: row.at, by: row.id === null ? null : { id: row.id, name: row.name ?? '' } };
}

/** References with their current names; those that no longer exist with their old ones. */
async function asNow(
  reading: Reading | Writing,
  table: 'topics' | 'authors',
  kept: readonly NamedRef[],
): Promise<NamedRef[]> {
  if (kept.length === 0) return [];
  const slugs = kept.map(({ slug }) => slug);
  const rows = await reading
    .selectFrom(table)
    .select(['slug', 'names'])
    .where('slug', '=', sql<string>`any(cast(${slugs} as text[]))`)
    .execute();
  const now = new Map(rows.map(({ slug, names }) => [slug, names]));
  return kept.map(({ slug, names }) => ({ slug, names: now.get(slug) ?? names }));
}

const sourceWith = (
  id: string | null,
) => sql<SourceRef | null>`(select jsonb_build_object('slug', slug, 'name', name,
  'url', url, 'licence', licence, 'licenceUrl', licence_url, 'policy', policy) from sources where id = ${id}::uuid)`;
