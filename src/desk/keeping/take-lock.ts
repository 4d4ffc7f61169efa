import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import type { StoryState } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { findDraft } from '../draft.queries.ts';
import { mayEdit, notOpen } from '../workflow.ts';
import { findLock, othersAt } from './lock.queries.ts';
import { deadBefore, type LockAnswer } from './lock.ts';
import { openSetAsides } from './set-aside.queries.ts';
import { setAside } from './set-aside.ts';
import { currentDraft } from './standing.queries.ts';

/** A window that requests the lock. */
export interface LockAsked {
  readonly storyId: string;
  readonly windowId: string;
  /** The version of the text it shows. */
  readonly version: number;
  /** Whether to take the lock from the window that has it. */
  readonly over?: boolean;
}

/**
 * Gives a window the lock on a story if no other has it, or if it takes it over; renewed every few seconds. What the
 * other window had saved is stored as a text of theirs; what it had not arrives with its next save, and becomes a
 * conflicting draft. Throws a Problem if there is no such story, or its state does not allow editing.
 */
export async function takeLock(
  writing: Writing,
  asked: LockAsked,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<LockAnswer> {
  const { storyId, windowId } = asked;
  const story = await writing
    .selectFrom('stories')
    .select('state')
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  if (!mayEdit(by.member.role, story.state as StoryState)) throw notOpen(story.state as StoryState);
  const before = await findLock(writing, storyId, now);
  const mine = !before || before.windowId === windowId || asked.over === true;
  if (before && before.windowId !== windowId && asked.over) {
    const stored = await findDraft(writing, storyId);
    if (stored) {
      const text = { storyId, baseVersion: stored.version, draft: stored.draft, why: 'taken over' as const };
      const theirs = stored.savedBy?.id ?? before.holder.id;
      await setAside(writing, { ...text, by: theirs, settled: true }, now);
    }
  }
  await note(writing, asked, by, now);
  if (mine) await hold(writing, asked, by, before?.windowId === windowId, now);
  const lock = mine ? await findLock(writing, storyId, now) : before;
  if (!lock) throw new Error('a lock was taken and is not there');
  const standing = await currentDraft(writing, storyId);
  const waiting = await openSetAsides(writing, storyId);
  return {
    mine,
    lock,
    others: await othersAt(writing, storyId, [windowId, lock.windowId], now),
    current: standing && standing.version !== asked.version ? standing : null,
    waiting: waiting[0] ? { id: waiting[0].id, count: waiting.length } : null,
  };
}

/** Releases a window's lock on a story, and forgets that it was open there. */
export async function giveUpLock(
  writing: Writing,
  storyId: string,
  windowId: string,
  by: Authorized<'write stories'>,
): Promise<void> {
  for (const table of ['story_locks', 'story_windows'] as const) {
    await writing
      .deleteFrom(table)
      .where('story_id', '=', storyId)
      .where('window_id', '=', windowId)
      .where('user_id', '=', by.member.id)
      .execute();
  }
}

async function hold(
  writing: Writing,
  { storyId, windowId }: LockAsked,
  by: Authorized<'write stories'>,
  goesOn: boolean,
  now: Date,
): Promise<void> {
  const held = { user_id: by.member.id, window_id: windowId, heard_at: now };
  await writing
    .insertInto('story_locks')
    .values({ story_id: storyId, since: now, ...held })
    .onConflict((on) => on.column('story_id').doUpdateSet({ ...held, ...(!goesOn && { since: now }) }))
    .execute();
}

async function note(
  writing: Writing,
  { storyId, windowId }: LockAsked,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const window = { story_id: storyId, window_id: windowId, user_id: by.member.id, heard_at: now };
  await writing
    .insertInto('story_windows')
    .values(window)
    .onConflict((on) =>
      on.columns(['story_id', 'window_id']).doUpdateSet({ user_id: by.member.id, heard_at: now }),
    )
    .execute();
  // Windows that were closed without notice do not renew theirs.
  await writing
    .deleteFrom('story_windows')
    .where('story_id', '=', storyId)
    .where('heard_at', '<', deadBefore(now))
    .execute();
}
