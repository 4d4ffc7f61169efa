import type { SetAsideRow } from '../../../desk/keeping/set-aside.queries.ts';
import type { VersionRef } from '../../../desk/revisions/version.ts';
import type { Move } from '../../../desk/workflow.ts';
import { isId } from '../../../store/ids.ts';
import type { Words } from '../../../words/words.ts';

/** Parses `now`, a revision number or the id of a stored text, from a URL; null if it is none of them. */
export function readVersionRef(text: string): VersionRef | null {
  if (text === 'now') return { kind: 'now' };
  if (/^[1-9]\d{0,8}$/.test(text)) return { kind: 'revision', number: Number(text) };
  return isId(text) ? { kind: 'kept', id: text } : null;
}

const REASONS = {
  begun: (words) => words.say('keepReasonBegun'),
  'taken in': (words) => words.say('keepReasonTakenIn'),
  'taken in again, changed': (words) => words.say('keepReasonTakenAgain'),
  'ask for review': (words) => words.say('keepReasonReview'),
  'take back': (words) => words.say('keepReasonTakenBack'),
  'send back': (words) => words.say('keepReasonSentBack'),
  approve: (words) => words.say('keepReasonApproved'),
  schedule: (words) => words.say('keepReasonScheduled'),
  unschedule: (words) => words.say('keepReasonUnscheduled'),
  publish: (words) => words.say('keepReasonPublished'),
  withdraw: (words) => words.say('keepReasonWithdrawn'),
  corrected: (words) => words.say('flowCorrected'),
  'changes published': (words) => words.say('flowChangesOut'),
  'picture replaced': (words) => words.say('keepReasonPicture'),
  'picture described': (words) => words.say('keepReasonPictureWords'),
} as const satisfies Record<
  // A draft that is deleted or restored keeps its text, so no revision is made.
  | Exclude<Move, 'delete' | 'restore'>
  | 'begun'
  | 'taken in'
  | 'taken in again, changed'
  | 'changes published'
  | 'corrected'
  | 'picture replaced'
  | 'picture described',
  (words: Words) => string
>;

/** Why a revision was made, in words; a typed reason is shown unchanged. */
export function reasonWord(reason: string, words: Words): string {
  return reason in REASONS ? REASONS[reason as keyof typeof REASONS](words) : reason;
}

/** Why a text is stored beside its story's, in words. */
export function whyWord({ why, name }: Pick<SetAsideRow, 'why' | 'name'>, words: Words): string {
  switch (why) {
    case 'conflict':
      return words.say('keepWhyConflict');
    case 'taken over':
      return words.say('keepWhyTakenOver');
    case 'restored over':
      return words.say('keepWhyRestored');
    case 'merged over':
      return words.say('keepWhyMerged');
    case 'story moved':
      return words.say('keepWhyMoved');
    case 'autosaved':
      return words.say('keepWhyAutosaved');
    case 'checkpoint':
      return words.say('keepCheckpointIs', { name: name ?? '' });
  }
}
