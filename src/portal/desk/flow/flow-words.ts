import type { MadeMove } from '../../../desk/flow.queries.ts';
import type { Move } from '../../../desk/workflow.ts';
import type { StoryState } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';

/** A state of a story in words. */
export function stateWord(state: StoryState, words: Words): string {
  switch (state) {
    case 'draft':
      return words.say('flowDraft');
    case 'in review':
      return words.say('flowInReview');
    case 'approved':
      return words.say('flowApproved');
    case 'scheduled':
      return words.say('flowScheduled');
    case 'published':
      return words.say('flowPublished');
    case 'withdrawn':
      return words.say('flowWithdrawn');
    case 'deleted':
      return words.say('flowDeleted');
  }
}

/** A move in words, as a button says it. */
export function moveWord(move: Move, words: Words): string {
  switch (move) {
    case 'ask for review':
      return words.say('flowAskForReview');
    case 'take back':
      return words.say('flowTakeBack');
    case 'send back':
      return words.say('flowSendBack');
    case 'approve':
      return words.say('flowApprove');
    case 'schedule':
      return words.say('flowSchedule');
    case 'unschedule':
      return words.say('flowUnschedule');
    case 'publish':
      return words.say('flowPublish');
    case 'withdraw':
      return words.say('flowWithdraw');
    case 'delete':
      return words.say('flowDelete');
    case 'restore':
      return words.say('flowRestore');
  }
}

/** A completed move, in words: republishing an already published story is not a move one can request. */
export function madeMoveWord(move: MadeMove['move'], words: Words): string {
  switch (move) {
    case 'publish changes':
      return words.say('flowChangesOut');
    case 'correct':
      return words.say('flowCorrected');
    case 'take in again':
      return words.say('flowTakenInAgain');
    case 'cancel':
      return words.say('flowCanceled');
    case 'cancel picture':
      return words.say('flowPictureCanceled');
    case 'leave version':
      return words.say('flowVersionLeft');
    case 'hold':
      return words.say('flowHeld');
    case 'attach copy':
      return words.say('flowCopyAttached');
    default:
      return moveWord(move, words);
  }
}

/** The name of a move in forms. */
export function moveField(move: Move): string {
  return move.replaceAll(' ', '-');
}
