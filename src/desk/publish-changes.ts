import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { isId, newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { correctStory } from '../stories/correct-story.ts';
import type { CorrectionKind } from '../stories/correction.ts';
import { withEntries } from '../stories/live/live.queries.ts';
import { lockStoryWrites } from '../stories/lock-story-writes.ts';
import { refusal } from '../words/refusal.ts';
import { blocksOfStory } from './blocks/blocks.queries.ts';
import { refuseBlocked } from './blocks/refuse-blocked.ts';
import { changesOf, isNothing, isOnlyPresentation, readableText } from './changes.ts';
import { commitDraft } from './commit-draft.ts';
import { type DeskStory, findDeskStory } from './draft.queries.ts';
import type { StoredDraft } from './draft.ts';
import { holdText } from './hold-text.ts';
import type { MoveSettings } from './move-story.ts';
import { isOnlyEditor } from './only-editor.queries.ts';
import { stateKey } from './workflow.ts';

/** What readers see: a public note, or a correction; nothing if their page does not change. */
export type Telling =
  | { readonly quiet: true }
  | { readonly note: string }
  | {
      readonly kind: Exclude<CorrectionKind, 'retraction'>;
      readonly text: string;
      /** The passage before and after; omitted or empty: none is named. */
      readonly passageBefore?: string;
      readonly passageAfter?: string;
      /** The claim whose figure it corrects. */
      readonly claimId?: string | null;
    };

/** The changes of a published story to publish: the revision that the publisher saw, and the note for readers. */
export interface ChangesSent {
  readonly storyId: string;
  /** The version of the draft that the publisher saw; 0: there is none, and only a correction is added. */
  readonly version: number;
  /** The revision it was compared with. */
  readonly revision: number;
  readonly telling: Telling;
}

/**
 * Publishes the draft of a published story, with a public note, or with a correction that goes everywhere the story
 * went. If only its presentation changes, readers get no note. Returns the story's new revision. Throws a Problem if
 * the story is not published, the draft or the story is not the revision seen, the second pair of eyes is missing, the
 * note is missing, or a passage is not in the text; `Blocked` if the change adds a publish block.
 */
export async function publishChanges(
  writing: Writing,
  sent: ChangesSent,
  by: Authorized<'publish stories'>,
  settings: MoveSettings,
  now: Date,
): Promise<number> {
  const { storyId, telling } = sent;
  // In the same order as imports: this lock first, then the story.
  await lockStoryWrites(writing);
  const { story, kept } = await asLookedAt(writing, sent);
  const changes = kept ? changesOf(story.draft, kept.draft) : null;
  if (changes && isNothing(changes)) {
    throw refusal('changesEmpty');
  }
  const isOwn = settings.twoPairs && kept !== null && kept.savedBy?.id === by.member.id;
  const alone = isOwn && settings.onlyEditor === true && (await isOnlyEditor(writing, by.member.id));
  if (isOwn && !alone) {
    throw refusal('changesOwn');
  }
  const isQuiet = 'quiet' in telling;
  const said = ('quiet' in telling ? '' : 'note' in telling ? telling.note : telling.text).trim();
  if (isQuiet ? !changes || !isOnlyPresentation(changes) : !said) throw refusal('changesNoteMissing');
  if ('note' in telling && !kept) {
    throw refusal('changesNothingToNote');
  }
  const corrects = 'text' in telling;
  if (corrects) await checkPassages(writing, telling, story, kept);
  const publicNote = 'note' in telling ? said : null;
  const taking = { memberId: by.member.id, reason: 'changes published', publicNote, isQuiet };
  // Blocks that already existed in the published text do not prevent a correction: only new ones do.
  const going = { at: now, zone: settings.zone ?? 'UTC' };
  const before = kept ? await blocksOfStory(writing, storyId, going) : [];
  if (kept) await commitDraft(writing, storyId, { ...taking, corrects }, now);
  const overrides = kept ? await refuseBlocked(writing, storyId, settings.blocking, going, before) : [];
  const { revision } = (await findDeskStory(writing, storyId)) ?? story;
  if (corrects) {
    const { kind, passageBefore = '', passageAfter = '', claimId = null } = telling;
    const made = { kind, text: said, passageBefore, passageAfter, claimId, by: by.member.id };
    await correctStory(writing, storyId, { ...made, revision: kept ? revision : null }, now);
  }
  await writing
    .insertInto('story_moves')
    .values({
      id: newId(),
      story_id: storyId,
      move: kept ? 'publish changes' : 'correct',
      from_state: 'published',
      to_state: 'published',
      made_by: by.member.id,
      at: now,
      note: said,
      overrides: json<unknown>(overrides),
      alone,
    })
    .execute();
  return revision;
}

/** The story and its draft, locked; a Problem if they are no longer the revision seen. */
async function asLookedAt(
  writing: Writing,
  { storyId, version, revision }: ChangesSent,
): Promise<{ story: DeskStory; kept: StoredDraft | null }> {
  const { story, kept } = await holdText(writing, storyId);
  if (!story) throw refusal('storyUnknown');
  if (story.state !== 'published') {
    throw refusal('changesStatePassed', { state: stateKey(story.state) });
  }
  if ((kept?.version ?? 0) !== version || story.revision !== revision) {
    throw refusal('changesTextPassed');
  }
  return { story, kept };
}

async function checkPassages(
  writing: Writing,
  { passageBefore = '', passageAfter = '', claimId = null }: Extract<Telling, { text: string }>,
  story: DeskStory,
  kept: StoredDraft | null,
): Promise<void> {
  const before = await withEntries(writing, story.id, story.draft);
  if (passageBefore.trim() && !readableText(before).includes(passageBefore.trim())) {
    throw refusal('passageBeforeUnknown');
  }
  const after = kept ? await withEntries(writing, story.id, kept.draft) : before;
  if (passageAfter.trim() && !readableText(after).includes(passageAfter.trim())) {
    throw refusal('passageAfterUnknown');
  }
  if (claimId === null) return;
  const claim = isId(claimId)
    ? await writing.selectFrom('claims').select('story_id').where('id', '=', claimId).executeTakeFirst()
    : undefined;
  if (claim?.story_id !== story.id) {
    throw refusal('figureNotOfStory');
  }
}
