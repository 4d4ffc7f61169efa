import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';

const DONE = {
  accepted: (words: Words) => words.say('entDoneAccepted'),
  rejected: (words: Words) => words.say('entDoneRejected'),
  kind: (words: Words) => words.say('entDoneKind'),
  made: (words: Words) => words.say('entDoneMade'),
  changed: (words: Words) => words.say('entDoneChanged'),
  stated: (words: Words) => words.say('entDoneStated'),
  withdrawn: (words: Words) => words.say('entDoneWithdrawn'),
  restored: (words: Words) => words.say('entDoneRestored'),
  published: (words: Words) => words.say('entDonePublished'),
  unpublished: (words: Words) => words.say('entDoneUnpublished'),
  merged: (words: Words) => words.say('entDoneMerged'),
  unmerged: (words: Words) => words.say('entDoneUnmerged'),
  split: (words: Words) => words.say('entDoneSplit'),
  unsplit: (words: Words) => words.say('entDoneUnsplit'),
  related: (words: Words) => words.say('entDoneRelated'),
  'relation-accepted': (words: Words) => words.say('entDoneRelationAccepted'),
  'relation-rejected': (words: Words) => words.say('entDoneRelationRejected'),
  'relation-changed': (words: Words) => words.say('entDoneRelationChanged'),
} as const;

/** The acts that can have been done. */
export type Done = keyof typeof DONE;

/** The confirmation of an act, in a sentence. */
export function doneWord(done: Done, words: Words): string {
  return DONE[done](words);
}

/** The notice of the act that the URL names; null if it names none. */
export function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  if (done === undefined || !Object.hasOwn(DONE, done)) return null;
  return { text: doneWord(done as Done, words), wrong: false };
}
