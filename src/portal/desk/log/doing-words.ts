import type { Words } from '../../../words/words.ts';

/** What was done to a thing, from the log's word, as a noun or a short phrase; the word itself if it is unknown. */
export function doingWord(kept: string, words: Words): string {
  switch (kept) {
    case 'add':
      return words.say('logDidAdd');
    case 'change':
    case 'edited':
      return words.say('logDidChange');
    case 'remove':
      return words.say('logDidRemove');
    case 'describe':
      return words.say('logDidDescribe');
    case 'replace':
      return words.say('logDidReplace');
    case 'bring back':
    case 'restore':
      return words.say('logDidBringBack');
    case 'make':
      return words.say('logDidMake');
    case 'look':
      return words.say('logDidOpen');
    case 'revoke':
      return words.say('logDidRevoke');
    case 'dismissed':
      return words.say('logDidDismiss');
    case 'new version':
      return words.say('logDidVersion');
    case 'confirm':
      return words.say('logDidConfirm');
    case 'correct columns':
      return words.say('logDidCorrectColumns');
    case 'confirm columns':
      return words.say('logDidConfirmColumns');
    case 'restore columns':
      return words.say('logDidRestoreColumns');
    case 'bind':
      return words.say('logDidBind');
    case 'sign':
      return words.say('logDidSign');
    case 'overrule':
      return words.say('logDidOverrule');
    case 'over signature':
      return words.say('logDidOverSignature');
    case 'hide':
      return words.say('logDidHide');
    case 'show':
      return words.say('logDidShow');
    case 'accept':
    case 'accepted':
      return words.say('logDidAccept');
    case 'reject':
      return words.say('logDidReject');
    case 'publish':
    case 'out':
      return words.say('logDidPublish');
    case 'unpublish':
      return words.say('logDidUnpublish');
    case 'order':
      return words.say('logDidOrder');
    case 'rename':
      return words.say('logDidRename');
    case 'merge':
    case 'join':
      return words.say('logDidMerge');
    case 'unmerge':
      return words.say('logDidUnmerge');
    case 'take':
      return words.say('logDidTake');
    case 'spike':
      return words.say('logDidSpike');
    case 'follow':
      return words.say('logDidFollow');
    case 'unfollow':
      return words.say('logDidUnfollow');
    case 'split':
      return words.say('logDidSplit');
    case 'unsplit':
      return words.say('logDidUnsplit');
    case 'state':
      return words.say('logDidState');
    case 'withdraw':
      return words.say('logDidWithdraw');
    case 'relation':
      return words.say('logDidRelate');
    case 'save':
      return words.say('logDidSave');
    case 'undo':
      return words.say('logDidUndo');
    case 'redo':
      return words.say('logDidRedo');
    case 'import':
      return words.say('logDidImport');
    case 'withdrawal':
      return words.say('logDidStoryWithdrawn');
    case 'taken back':
      return words.say('logDidTakeBack');
    case 'ended':
      return words.say('logDidEnd');
    case 'open':
      return words.say('logDidGoOn');
    case 'same':
      return words.say('hitsSame');
    case 'not the same':
      return words.say('hitsNot');
    case 'unsure':
      return words.say('hitsUnsure');
    default:
      return kept;
  }
}
