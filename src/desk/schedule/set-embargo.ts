import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { announce } from '../../stories/story.changes.ts';
import type { StoryState } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { notOpen } from '../workflow.ts';

/** An embargo somebody sets, or lifts. */
export interface Embargoing {
  readonly storyId: string;
  /** Until when nobody but the newsroom sees anything of the story; null lifts it now. */
  readonly until: Date | null;
  /** Why; asked for where readers have seen the story. */
  readonly note?: string;
}

/**
 * Sets the embargo of a story, changes it, or lifts it now; the clock lifts it at its time. A published story that
 * nobody has seen yet is out since the end of its embargo. Answers until when it stood before.
 * Throws a Problem where the time is past, there is nothing to lift, the story was withdrawn or deleted, or readers have seen it
 * and no note says why it is taken from them.
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
  // Of what was lifted before its time it stays known when it came before readers: alerts and lists go by it.
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
