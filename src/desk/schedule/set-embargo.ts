import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { announce } from '../../stories/story.changes.ts';
import type { StoryState } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { notOpen } from '../workflow.ts';

/** A request to set or lift an embargo. */
export interface Embargoing {
  readonly storyId: string;
  /** Until when only the newsroom can see the story; null lifts it now. */
  readonly until: Date | null;
  /** The reason; required if readers have seen the story. */
  readonly note?: string;
}

/**
 * Sets, changes or lifts the embargo of a story; otherwise it ends automatically. A published story that nobody has
 * seen yet counts as published at the end of its embargo. Returns the previous end. Throws a Problem if the time is
 * past, there is nothing to lift, the story was withdrawn or deleted, or readers have seen it and no reason is given
 * for withdrawing it from them.
 */
export async function setEmbargo(
  writing: Writing,
  { storyId, until, note = '' }: Embargoing,
  by: Authorized<'publish stories'>,
  now: Date,
): Promise<Date | null> {
  await actAs(writing, by.member.id);
  const story = await writing
    .selectFrom('stories')
    .select(['state', 'published_at', 'embargo_until'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  const state = story.state as StoryState;
  const before = story.embargo_until && story.embargo_until > now ? story.embargo_until : null;
  if (state === 'deleted') throw notOpen(state);
  if (state === 'withdrawn') {
    throw refusal('embargoWithdrawn');
  }
  if (until === null && before === null) {
    throw refusal('embargoNone');
  }
  if (until !== null && !(until > now)) {
    throw refusal('embargoPast');
  }
  const isOut = state === 'published' && story.published_at !== null && story.published_at <= now && !before;
  if (isOut && !note.trim()) {
    throw refusal('embargoReasonMissing');
  }
  // For an embargo lifted early, the time of publication is recorded: alerts and lists depend on it.
  const lifted = state === 'published' ? now : null;
  await writing
    .updateTable('stories')
    .set({
      embargo_until: until ?? lifted,
      changed_at: now,
      ...(state === 'published' && !isOut && { published_at: until ?? now }),
    })
    .where('id', '=', storyId)
    .execute();
  await announce(writing, [storyId]);
  return before;
}
