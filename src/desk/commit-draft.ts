import { saveMentions } from '../entities/mentions/save-mentions.ts';
import { saveClaims } from '../evidence/claims/save-claims.ts';
import type { Writing } from '../store/database.ts';
import { renameStory } from '../stories/rename-story.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { refusal } from '../words/refusal.ts';
import { anchorComments } from './comments/anchor-comments.ts';
import { holdText } from './hold-text.ts';
import { slugOfDraft } from './slug-of-draft.ts';

/** Why a draft is committed, and by whom. */
export interface Taking {
  readonly memberId: string;
  readonly reason: string;
  /** The note for readers, if the story is published and it is not a correction. */
  readonly publicNote?: string | null;
  /** Whether a correction is made from it in the same transaction. */
  readonly corrects?: boolean;
  /** Whether only its presentation changes, so that the readers' page stays the same. */
  readonly isQuiet?: boolean;
}

/**
 * Commits the draft of a story as a revision, with its figures and names extracted in the same transaction; the draft
 * is then deleted. Returns false if there is none, or nothing differs. The caller checks permission. Throws a Problem
 * if the story is published and readers would not be notified: published text changes only with a public note or a
 * correction.
 */
export async function commitDraft(
  writing: Writing,
  storyId: string,
  taking: Taking,
  now: Date,
): Promise<boolean> {
  // Locked: a save confirmed in the meantime would be deleted with the draft.
  const { story, kept } = await holdText(writing, storyId);
  if (!kept) return false;
  if (!story) throw refusal('storyUnknown');
  const row = await writing
    .selectFrom('stories')
    .select(['external_key', 'zone_stated', 'updated_at'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await refuseOtherKind(writing, storyId, kept.draft.kind);
  const externalKey = row.external_key ?? `desk:${storyId}`;
  await writing
    .updateTable('stories')
    .set((eb) => ({
      external_key: externalKey,
      // Importing the same copy again does not undo the desk's changes.
      intake_hash: eb.fn.coalesce('intake_hash', 'content_hash'),
    }))
    .where('id', '=', storyId)
    .execute();
  const published = story.state === 'published';
  if (published && !taking.publicNote && !taking.corrects && !taking.isQuiet) {
    throw refusal('outInSilence');
  }
  const draft = {
    ...kept.draft,
    externalKey,
    groupKey: null,
    state: published ? ('published' as const) : ('draft' as const),
    publishedAt: story.publishedAt,
    zoneStated: row.zone_stated,
    updatedAt: published && !taking.isQuiet ? now : row.updated_at,
    embargoUntil: null,
    corrections: [],
    demo: story.demo,
  };
  const who = { reason: taking.reason, memberId: taking.memberId, publicNote: taking.publicNote ?? null };
  const taken = await upsertStories(writing, [draft], now, who);
  await saveClaims(writing, [draft], taken, now);
  await saveMentions(writing, [draft], taken, now);
  await writing.deleteFrom('copies').where('story_id', '=', storyId).execute();
  const changed = taken[0]?.status === 'revised';
  if (changed) {
    // The approval was for another text.
    await writing
      .updateTable('stories')
      .set({ changed_by: kept.savedBy?.id ?? taking.memberId, approved_by: null })
      .where('id', '=', storyId)
      .execute();
  }
  await anchorComments(writing, storyId, kept.draft);
  await moveAddress(writing, story, kept.draft, now);
  return changed;
}

/** A story with live entries remains a live story: otherwise they would not be shown anywhere. */
async function refuseOtherKind(writing: Writing, storyId: string, kind: string): Promise<void> {
  if (kind === 'live') return;
  const entry = await writing
    .selectFrom('live_entries')
    .select('id')
    .where('story_id', '=', storyId)
    .limit(1)
    .executeTakeFirst();
  if (!entry) return;
  throw refusal('staysLive');
}

/**
 * A story that was never published gets its slug from its headline; a published one keeps its address, unless another
 * is requested.
 */
async function moveAddress(
  writing: Writing,
  story: { id: string; slug: string; publishedAt: Date | null },
  text: { slug: string | null; headline: string },
  now: Date,
): Promise<void> {
  const slug = slugOfDraft(story, text);
  if (slug === story.slug) return;
  const isAsked = slug === text.slug;
  await renameStory(writing, story.id, slug, now, {
    redirect: isAsked && story.publishedAt !== null,
    orNear: !isAsked,
  });
}
