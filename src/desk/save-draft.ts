import { sql } from 'kysely';
import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { json } from '../store/tables.ts';
import { STORY_STATES, type StoryState } from '../stories/story.ts';
import { takeTurns } from '../stories/take-turns.ts';
import { refusal } from '../words/refusal.ts';
import type { Draft, StoredDraft } from './draft.ts';
import { keptBefore, oldAutosaved } from './keeping/keep-autosaved.ts';
import { findLock } from './keeping/lock.queries.ts';
import { deadBefore } from './keeping/lock.ts';
import { type SetAsideReason, setAside } from './keeping/set-aside.ts';
import { currentDraft } from './keeping/standing.queries.ts';
import { needPictures } from './presenting/need-pictures.ts';
import { needSection } from './sections/need-section.ts';
import { mayEdit } from './workflow.ts';

/** A draft to save, and the version it is based on: the current draft's, or the one that a new draft counts on from. */
export interface SentDraft {
  readonly storyId: string;
  readonly version: number;
  readonly draft: Draft;
  /** The browser window it was written in; omitted without scripts. */
  readonly windowId?: string | null;
  /** The number of the save in that window: one that was sent again has more than the previous one. */
  readonly count?: number;
}

/** The result of a save: the new version; or the current text, the reason, and where the submitted text is stored. */
export type SavedDraft =
  | { readonly saved: true; readonly version: number; readonly at: Date }
  | {
      readonly saved: false;
      readonly setAsideId: string;
      readonly why: Extract<SetAsideReason, 'conflict' | 'taken over' | 'story moved'>;
      readonly current: StoredDraft;
    };

/**
 * Autosaves the draft, which readers never see. A text is never lost: if it is based on an older version, comes from a
 * window that no longer has the lock, or the story was moved to a state in which it cannot be edited, it is stored as a
 * conflicting draft, and the result has the current text. Throws a Problem if there is no such story, or the text names
 * a missing section.
 */
export async function saveDraft(
  writing: Writing,
  sent: SentDraft,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<SavedDraft> {
  const outcome = await saveNext(writing, sent, by, now);
  // Once the draft is locked: removing the section counts it after this.
  if (outcome.saved) {
    await needSection(writing, sent.draft.section);
    await needPictures(writing, sent.draft.presentation);
  }
  return outcome;
}

/** Saves a text based on the current draft. */
async function saveNext(
  writing: Writing,
  sent: SentDraft,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<SavedDraft> {
  const { storyId, version, draft, windowId = null, count = 0 } = sent;
  const saved = { saved_at: now, saved_by: by.member.id, saved_from: windowId, saved_count: count };
  const written = JSON.stringify(draft);
  const rest = JSON.stringify({ ...draft, body: 0 });
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

/** Handles a save that does not simply follow the current draft. */
async function saveAnew(
  writing: Writing,
  sent: SentDraft,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<SavedDraft> {
  const { storyId, version, draft, windowId = null, count = 0 } = sent;
  const story = await writing
    .selectFrom('stories')
    .select(['state', 'revision'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  const current = await currentDraft(writing, storyId);
  if (!current) throw refusal('storyUnknown');
  const content = json<unknown>(draft);
  const kept = await writing
    .selectFrom('copies')
    .select(['version', 'saved_from', 'saved_count'])
    .select(sql<boolean>`content = ${content}`.as('same'))
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  // The response to an earlier save was lost, and it is sent again.
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
  const aside = { storyId, baseVersion: version, draft, why, by: by.member.id, windowId } as const;
  return { saved: false, setAsideId: await setAside(writing, aside, now), why, current };
}

function editableBy(by: Authorized<'write stories'>): StoryState[] {
  return STORY_STATES.filter((state) => mayEdit(by.member.role, state));
}
