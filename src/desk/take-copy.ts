import { saveMentions } from '../entities/mentions/save-mentions.ts';
import { saveClaims } from '../evidence/claims/save-claims.ts';
import type { Writing } from '../store/database.ts';
import { renameStory } from '../stories/rename-story.ts';
import { slugOf } from '../stories/story.ts';
import { takeStories } from '../stories/take-stories.ts';
import { refusal } from '../words/refusal.ts';
import { anchorComments } from './comments/anchor-comments.ts';
import { holdText } from './hold-text.ts';

/** Why a working copy becomes a revision, and who says so. */
export interface Taking {
  readonly memberId: string;
  readonly reason: string;
  /** What readers are told, where the story is published and it is no correction. */
  readonly publicNote?: string | null;
  /** Whether a correction is made of it in the same transaction. */
  readonly corrects?: boolean;
  /** Whether only its presentation changes, so that readers' page stays as it is. */
  readonly isQuiet?: boolean;
}

/**
 * Makes the working copy of a story its text: one revision, with its figures and names read in the same transaction;
 * the copy is then done with. Answers false where nothing was written, or nothing differs.
 * The caller decides whether this may be. Throws a Problem where the story is published, and readers would be told
 * nothing: their text changes with a public note or a correction only.
 */
export async function takeCopy(
  writing: Writing,
  storyId: string,
  taking: Taking,
  now: Date,
): Promise<boolean> {
  // Held: a save that is answered while this goes on would be deleted with the copy.
  const { story, kept } = await holdText(writing, storyId);
  if (!kept) return false;
  if (!story) throw refusal('storyUnknown');
  const row = await writing
    .selectFrom('stories')
    .select(['external_key', 'zone_stated', 'updated_at'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await refuseOtherKind(writing, storyId, kept.copy.kind);
  const externalKey = row.external_key ?? `desk:${storyId}`;
  await writing
    .updateTable('stories')
    .set((eb) => ({
      external_key: externalKey,
      // The same copy from its source again does not undo what the desk did with it.
      intake_hash: eb.fn.coalesce('intake_hash', 'content_hash'),
    }))
    .where('id', '=', storyId)
    .execute();
  const published = story.state === 'published';
  if (published && !taking.publicNote && !taking.corrects && !taking.isQuiet) {
    throw refusal('outInSilence');
  }
  const draft = {
    ...kept.copy,
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
  const taken = await takeStories(writing, [draft], now, who);
  await saveClaims(writing, [draft], taken, now);
  await saveMentions(writing, [draft], taken, now);
  await writing.deleteFrom('copies').where('story_id', '=', storyId).execute();
  const changed = taken[0]?.status === 'revised';
  if (changed) {
    // Whoever approved it approved another text.
    await writing
      .updateTable('stories')
      .set({ changed_by: kept.savedBy?.id ?? taking.memberId, approved_by: null })
      .where('id', '=', storyId)
      .execute();
  }
  await anchorComments(writing, storyId, kept.copy);
  await moveAddress(writing, story, kept.copy, now);
  return changed;
}

/** A story with live entries stays a live one: as any other they would be nowhere. */
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

/** A story that was never out goes by its headline; one that was keeps its address, unless another is asked for. */
async function moveAddress(
  writing: Writing,
  story: { id: string; slug: string; publishedAt: Date | null },
  copy: { slug: string | null; headline: string },
  now: Date,
): Promise<void> {
  const isOut = story.publishedAt !== null;
  const asked = copy.slug !== null && copy.slug !== story.slug ? copy.slug : null;
  if (asked) await renameStory(writing, story.id, asked, now, { redirect: isOut });
  else if (!isOut && copy.headline && !story.slug.startsWith(slugOf(copy.headline))) {
    await renameStory(writing, story.id, slugOf(copy.headline), now, { redirect: false, orNear: true });
  }
}
