import {
  type AfterReading,
  type FEED_PROBLEMS,
  type Feed,
  type FeedGoal,
  type FeedKind,
  type FeedProblem,
  type FeedState,
  isSilent,
  stateOf,
} from '../../../desk/feeds/feed.ts';
import type { FeedItem, FeedRun } from '../../../desk/feeds/feeds.queries.ts';
import { problemOf } from '../../../desk/feeds/fetch-feed.ts';
import {
  type FeedFault,
  type FeedField,
  LONGEST_FEED,
  type NewKind,
} from '../../../desk/feeds/read-feed-terms.ts';
import { Problem } from '../../../errors.ts';
import { HostRefusal } from '../../../intake/egress/answers.ts';
import { MOST_FILTER_WORDS } from '../../../intake/feeds/word-filter.ts';
import { fieldOf, isRefusal, problemLine, Refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';

/** The state of a feed, in a word. */
export function feedStateWord(state: FeedState, words: Words): string {
  switch (state) {
    case 'followed':
      return words.say('feedStateFollowed');
    case 'failing':
      return words.say('feedStateFailing');
    case 'paused':
      return words.say('feedStatePaused');
    case 'ended':
      return words.say('feedStateEnded');
  }
}

/** What kind of feed is followed, in a word. */
export function feedKindWord(kind: FeedKind, words: Words): string {
  switch (kind) {
    case 'feed':
      return words.say('feedKindFeed');
    case 'sitemap':
      return words.say('feedKindSitemap');
    case 'page':
      return words.say('feedKindPage');
    case 'folder':
      return words.say('feedKindFolder');
    case 'mailbox':
      return words.say('feedKindMailbox');
    case 'push':
      return words.say('feedKindPush');
  }
}

/** What a new feed is said to be, in words. */
export function newKindWord(kind: NewKind, words: Words): string {
  switch (kind) {
    case 'feed':
      return words.say('feedNewFeed');
    case 'page':
      return words.say('feedNewPage');
    case 'mailbox':
      return words.say('feedNewMailbox');
    case 'push':
      return words.say('feedNewPush');
  }
}

/** What happens to messages that were read, in words. */
export function afterWord(after: AfterReading, words: Words): string {
  return after === 'leave' ? words.say('feedAfterLeave') : words.say('feedAfterMark');
}

/** What items become, in words. */
export function feedGoalWord(goal: FeedGoal, words: Words): string {
  return goal === 'draft' ? words.say('feedGoesDraft') : words.say('feedGoesPublished');
}

/** The outcome of a fetch, in words. */
export function runWord(outcome: FeedRun['outcome'], words: Words): string {
  switch (outcome) {
    case 'new':
      return words.say('feedRunNew');
    case 'nothing new':
      return words.say('feedRunNothing');
    case 'unchanged':
      return words.say('feedRunUnchanged');
    case 'failed':
      return words.say('feedRunFailed');
  }
}

/** The outcome of an item, in words. */
export function itemWord(outcome: FeedItem['outcome'], words: Words): string {
  switch (outcome) {
    case 'taken':
      return words.say('feedOutTaken');
    case 'revised':
      return words.say('feedOutRevised');
    case 'same':
      return words.say('feedOutSame');
    case 'withdrawn':
      return words.say('feedOutWithdrawn');
    case 'refused':
      return words.say('feedOutRefused');
    case 'filtered':
      return words.say('feedOutFiltered');
  }
}

/** Why a fetch failed, in words. */
export function problemWords({ code, status }: FeedProblem, words: Words): string {
  return whyWords(code, status === null ? '' : String(status), words);
}

function whyWords(code: (typeof FEED_PROBLEMS)[number], status: string, words: Words): string {
  switch (code) {
    case 'robots':
      return words.say('feedWhyRobots');
    case 'gone':
      return words.say('feedWhyGone');
    case 'missing':
      return words.say('feedWhyMissing');
    case 'refused':
      return words.say('feedWhyRefused', { status });
    case 'busy':
      return words.say('feedWhyBusy', { status });
    case 'server':
      return words.say('feedWhyServer', { status });
    case 'unreachable':
      return words.say('feedWhyUnreachable');
    case 'too large':
      return words.say('feedWhyTooLarge');
    case 'no feed':
      return words.say('feedWhyNoFeed');
    case 'no links':
      return words.say('feedWhyNoLinks');
    case 'folder':
      return words.say('feedWhyFolder');
    case 'login':
      return words.say('feedWhyLogin');
    case 'mail folder':
      return words.say('feedWhyMailFolder');
    case 'no tls':
      return words.say('feedWhyNoTls');
    case 'ours':
      return words.say('feedWhyOurs');
  }
}

/** The error of a field, in words. */
export function faultWords(fault: FeedFault, field: FeedField, words: Words): string {
  switch (fault) {
    case 'missing':
      return words.say('feedMissing');
    case 'too long':
      return words.say('feedTooLong', { most: words.number(LONGEST_FEED[field]) });
    case 'no choice':
      return words.say('feedNoChoice');
    case 'no language':
      return words.say('feedNoLanguage');
    case 'too many words':
      return words.say('feedManyWords', { most: words.number(MOST_FILTER_WORDS) });
    case 'no password':
      return words.say('feedNoPassword');
    case 'no senders':
      return words.say('feedNoSenders');
    case 'no sender':
      return words.say('feedNoSender');
    case 'no server':
      return words.say('feedNoServer');
    case 'no selector':
      return words.say('feedNoSelector');
    case 'no name':
      return words.say('feedNoName');
  }
}

/** The refusal of a change to a feed, and the field it is about; any other error is rethrown. */
export function refusalWords(
  error: unknown,
  words: Words,
): { readonly field: FeedField | null; readonly text: string } {
  const isOfHost = error instanceof HostRefusal;
  if (
    (error instanceof Refusal && error.kind === 'conflict') ||
    isRefusal(
      error,
      ...(['feedNotPublic', 'feedFolderRefused', 'mailboxAddress', 'mailboxPasswordShown'] as const),
      ...(['mailboxPort', 'mailboxLogin', 'mailboxNoFolder', 'mailboxNoTls'] as const),
      ...(['selectorUnfit', 'selectorNoLinks'] as const),
    )
  )
    return { field: fieldOf(error) as FeedField | null, text: problemLine(error, words) };
  if (!(error instanceof Problem) || (error.kind === 'not found' && !isOfHost)) throw error;
  return { field: 'address', text: problemWords(problemOf(error, { kind: 'feed' }), words) };
}

/** Since when a feed has been failing, and why, or silent for longer than usual; null if it is neither. */
export function troubleWords(feed: Feed, { words, zone, now }: Edition): string | null {
  const { failingSince, failures, problem } = feed;
  const state = stateOf(feed);
  if (isSilent(feed, now) && feed.broughtAt)
    return words.say('feedSilentSince', { at: fullStamp(feed.broughtAt, true, words, zone).text });
  if (!failingSince || (state !== 'failing' && state !== 'ended')) return null;
  const at = fullStamp(failingSince, true, words, zone).text;
  const since =
    state === 'ended' ? feedStateWord(state, words) : words.say('feedFailingSince', { count: failures, at });
  return [since, ...(problem ? [problemWords(problem, words)] : [])].join(' · ');
}
