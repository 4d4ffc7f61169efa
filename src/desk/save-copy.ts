import { sql } from 'kysely';
import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { json } from '../store/tables.ts';
import { STORY_STATES, type StoryState } from '../stories/story.ts';
import { takeTurns } from '../stories/take-turns.ts';
import { refusal } from '../words/refusal.ts';
import type { Copy, KeptCopy } from './copy.ts';
import { keptBefore, oldAutosaved } from './keeping/keep-autosaved.ts';
import { findLock } from './keeping/lock.queries.ts';
import { deadBefore } from './keeping/lock.ts';
import { type SetAsideReason, setAside } from './keeping/set-aside.ts';
import { standingCopy } from './keeping/standing.queries.ts';
import { needPictures } from './presenting/need-pictures.ts';
import { needSection } from './sections/need-section.ts';
import { mayEdit } from './workflow.ts';

/** A copy to save, and the version it was written on: that of the working copy, or the one a new copy counts on from. */
export interface CopySent {
  readonly storyId: string;
  readonly version: number;
  readonly copy: Copy;
  /** The browser window it was written in; left out where no script runs. */
  readonly windowId?: string | null;
  /** Which save of that window it is: one that was sent again says more than the one before. */
  readonly count?: number;
}

/** What became of a save: its new version; or what stands instead, why, and where the text sent is kept. */
export type CopySaved =
  | { readonly saved: true; readonly version: number; readonly at: Date }
  | {
      readonly saved: false;
      readonly setAsideId: string;
      readonly why: Extract<SetAsideReason, 'conflict' | 'taken over' | 'story moved'>;
      readonly current: KeptCopy;
    };

/**
 * Saves what was written at a pause: the working copy alone, which readers never see. A text is never lost: written on
 * an older version, from a window that no longer holds the story, or after the story was moved to a state in which it
 * is not written, it is set aside, and the answer says what stands there instead.
 * Throws a Problem where there is no such story, or what would be saved names a section that is not there.
 */
export async function saveCopy(
  writing: Writing,
  sent: CopySent,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<CopySaved> {
  const outcome = await saveNext(writing, sent, by, now);
  // Once the copy is held: whoever removes the section counts it after this.
  if (outcome.saved) {
    await needSection(writing, sent.copy.section);
    await needPictures(writing, sent.copy.presentation);
  }
  return outcome;
}

/** Saves what was written on the copy that stands. */
async function saveNext(
  writing: Writing,
  sent: CopySent,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<CopySaved> {
  const { storyId, version, copy, windowId = null, count = 0 } = sent;
  const saved = { saved_at: now, saved_by: by.member.id, saved_from: windowId, saved_count: count };
  const written = JSON.stringify(copy);
  const rest = JSON.stringify({ ...copy, body: 0 });
  await takeTurns(written.length);
  const updated = await writing
    .with('kept', () => keptBefore(storyId, version, written.length - rest.length + 1, now) as never)
    .with('old', () => oldAutosaved(storyId) as never)
    .updateTable('copies')
    .set({ version: version + 1, content: sql<unknown>`cast(${written} as jsonb)`, ...saved })
    .where('story_id', '=', storyId)
    .where('version', '=', version)
    .where((eb) =>
      eb.and([
        eb.exists(
          eb
            .selectFrom('stories as s')
            .select('s.id')
            .where('s.id', '=', storyId)
            .where('s.state', 'in', editableBy(by)),
        ),
        eb.not(
          eb.exists(
            eb
              .selectFrom('story_locks as l')
              .select('l.story_id')
              .where('l.story_id', '=', storyId)
              .where('l.heard_at', '>', deadBefore(now))
              .where((lock) =>
                windowId ? lock('l.window_id', '<>', windowId) : lock('l.user_id', '<>', by.member.id),
              ),
          ),
        ),
      ]),
    )
    .returning('version')
    .executeTakeFirst();
  return updated ? { saved: true, version: updated.version, at: now } : saveAnew(writing, sent, by, now);
}

/** What a save comes to that the working copy did not simply take. */
async function saveAnew(
  writing: Writing,
  sent: CopySent,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<CopySaved> {
  const { storyId, version, copy, windowId = null, count = 0 } = sent;
  const story = await writing
    .selectFrom('stories')
    .select(['state', 'revision'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  const current = await standingCopy(writing, storyId);
  if (!current) throw refusal('storyUnknown');
  const content = json<unknown>(copy);
  const kept = await writing
    .selectFrom('copies')
    .select(['version', 'saved_from', 'saved_count'])
    .select(sql<boolean>`content = ${content}`.as('same'))
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  // The answer to an earlier save was lost, and it comes again.
  const own = kept !== undefined && windowId !== null && kept.saved_from === windowId;
  if (kept?.same || (own && count > 0 && count <= kept.saved_count)) {
    return { saved: true, version: current.version, at: current.savedAt };
  }
  const lock = await findLock(writing, storyId, now);
  const held = lock !== null && (windowId ? lock.windowId !== windowId : lock.holder.id !== by.member.id);
  const open = mayEdit(by.member.role, story.state as StoryState);
  const fits = kept ? own && count > kept.saved_count : version === current.version;
  if (open && !held && fits) {
    const values = {
      version: current.version + 1,
      content,
      base_revision: current.baseRevision,
      saved_at: now,
      saved_by: by.member.id,
      saved_from: windowId,
      saved_count: count,
    };
    await writing
      .insertInto('copies')
      .values({ story_id: storyId, ...values })
      .onConflict((on) => on.column('story_id').doUpdateSet(values))
      .execute();
    return { saved: true, version: values.version, at: now };
  }
  const why = !open || (!kept && !held) ? 'story moved' : held ? 'taken over' : 'conflict';
  const aside = { storyId, baseVersion: version, copy, why, by: by.member.id, windowId } as const;
  return { saved: false, setAsideId: await setAside(writing, aside, now), why, current };
}

function editableBy(by: Authorized<'write stories'>): StoryState[] {
  return STORY_STATES.filter((state) => mayEdit(by.member.role, state));
}
