import type { Edition } from '../../site/edition.ts';

/** The messages of the autosave script, with the placeholders it fills in, and the owner of this browser's texts. */
export interface KeepingWords {
  readonly member: string;
  readonly language: string;
  readonly zone: string;
  readonly words: Readonly<Record<KeepingWord, string>>;
}

/** The name of a message of the autosave script. */
export type KeepingWord =
  | 'saving'
  | 'saved'
  | 'onlyHere'
  | 'refused'
  | 'nowhere'
  | 'conflicted'
  | 'takenOver'
  | 'moved'
  | 'lookAtBoth'
  | 'recovered'
  | 'leaveOut'
  | 'heldBy'
  | 'readAlong'
  | 'otherWindow'
  | 'takeOver'
  | 'alsoHere'
  | 'oneWaits'
  | 'newText'
  | 'loginAgain';

const time = '{time}';
const name = '{name}';

/** Everything the autosave script needs from the page, for the current member. */
export function keepingWords(
  { words, zone }: Pick<Edition, 'words' | 'zone'>,
  memberId: string,
): KeepingWords {
  return {
    member: memberId,
    language: words.locale,
    zone,
    words: {
      saving: words.say('keepSaving'),
      saved: words.say('keepSaved', { time }),
      onlyHere: words.say('keepOnlyHere'),
      refused: words.say('keepRefused', { why: '{why}' }),
      nowhere: words.say('keepNowhere'),
      conflicted: words.say('keepConflicted'),
      takenOver: words.say('keepTakenOver', { name }),
      moved: words.say('keepMoved'),
      lookAtBoth: words.say('keepLookAtBoth'),
      recovered: words.say('keepRecovered', { time }),
      leaveOut: words.say('keepLeaveOut'),
      heldBy: words.say('keepHeldBy', { name, time }),
      readAlong: words.say('keepReadAlong'),
      otherWindow: words.say('keepOtherWindow', { time }),
      takeOver: words.say('keepTakeOver'),
      alsoHere: words.say('keepAlsoHere', { names: '{names}' }),
      oneWaits: words.say('keepOneWaits'),
      newText: words.say('keepNewText'),
      loginAgain: words.say('keepLoginAgain'),
    },
  };
}
