import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { isId, newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { correctStory } from '../stories/correct-story.ts';
import type { CorrectionKind } from '../stories/correction.ts';
import { withEntries } from '../stories/live/live.queries.ts';
import { oneAtATime } from '../stories/one-at-a-time.ts';
import { refusal } from '../words/refusal.ts';
import { blocksOfStory } from './blocks/blocks.queries.ts';
import { refuseBlocked } from './blocks/refuse-blocked.ts';
import { changesOf, isNothing, isOnlyPresentation, readableText } from './changes.ts';
import { type DeskStory, findDeskStory } from './copy.queries.ts';
import type { KeptCopy } from './copy.ts';
import { holdText } from './hold-text.ts';
import type { MoveSettings } from './move-story.ts';
import { isOnlyEditor } from './only-editor.queries.ts';
import { takeCopy } from './take-copy.ts';
import { stateKey } from './workflow.ts';

/** What readers are told: a note that something changed, or a correction; nothing where their page stays as it is. */
export type Telling =
  | { readonly quiet: true }
  | { readonly note: string }
  | {
      readonly kind: Exclude<CorrectionKind, 'retraction'>;
      readonly text: string;
      /** The passage as it stands, and as it will; left out or empty: none is named. */
      readonly passageBefore?: string;
      readonly passageAfter?: string;
      /** The claim whose figure it puts right. */
      readonly claimId?: string | null;
    };

/** The changes of a published story that go out: as whoever publishes them has seen them, and what readers are told. */
export interface ChangesSent {
  readonly storyId: string;
  /** The version of the working copy that was looked at; 0: there is none, and a correction alone is made. */
  readonly version: number;
  /** The revision it was compared with. */
  readonly revision: number;
  readonly telling: Telling;
}

/**
 * Makes the working copy of a published story what readers see, and tells them: by a public note, or by a correction
 * that goes wherever the story went. If only its presentation changes, readers get no note. Answers the story's revision then.
 * Throws a Problem where the story is not published, the copy or the story is another than was looked at, the second
 * pair of eyes is missing, nothing is told, or a passage does not stand in its text; `Blocked` where the change brings
 * with it what stands in the way of a story.
 */
export async function publishChanges(
  writing: Writing,
  sent: ChangesSent,
  by: Authorized<'publish stories'>,
  settings: MoveSettings,
  now: Date,
): Promise<number> {
  const { storyId, telling } = sent;
  // As whoever takes stories in: this lock first, then the story.
  await oneAtATime(writing);
  const { story, kept } = await asLookedAt(writing, sent);
  const changes = kept ? changesOf(story.copy, kept.copy) : null;
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
  // What readers see already keeps no correction back: only what the change brings with it does.
  const going = { at: now, zone: settings.zone ?? 'UTC' };
  const before = kept ? await blocksOfStory(writing, storyId, going) : [];
  if (kept) await takeCopy(writing, storyId, { ...taking, corrects }, now);
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

/** The story and its working copy, locked; a Problem where they are no longer what was looked at. */
async function asLookedAt(
  writing: Writing,
  { storyId, version, revision }: ChangesSent,
): Promise<{ story: DeskStory; kept: KeptCopy | null }> {
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
  kept: KeptCopy | null,
): Promise<void> {
  const before = await withEntries(writing, story.id, story.copy);
  if (passageBefore.trim() && !readableText(before).includes(passageBefore.trim())) {
    throw refusal('passageBeforeUnknown');
  }
  const after = kept ? await withEntries(writing, story.id, kept.copy) : before;
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
