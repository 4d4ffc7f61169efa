import { unsubscribeHeaders } from '../../readers/alerts/unsubscribe-key.ts';
import type { Letter, LetterItem } from '../../readers/letters/letter.ts';
import type { MemberLanguage } from '../../readers/member.ts';
import type { StoryState } from '../../stories/story.ts';
import { plainWords, type Words } from '../../words/words.ts';
import { noticePath } from './notice.ts';
import type { DeskNotice } from './notices.queries.ts';

/** The data for an email of notices. */
interface NoticeLetterParts {
  readonly language: MemberLanguage;
  /** The notices in it, newest first. */
  readonly notices: readonly DeskNotice[];
  /** How many more there are than are listed. */
  readonly more: number;
  readonly publicUrl: string;
  readonly zone: string;
}

/** An email with a member's desk notices. */
export function noticeLetter(parts: NoticeLetterParts, stopAt: string): Letter {
  const { language, notices, more, publicUrl } = parts;
  const words = plainWords(language);
  return {
    kind: 'desk',
    language,
    subject: subjectOf(parts, words),
    before: [words.say('toldBefore')],
    items: notices.map((notice) => itemOf(notice, parts, words)),
    after: [...(more > 0 ? [words.say('toldMore', { count: more })] : []), words.say('toldAfter')],
    foot: [
      { text: words.say('toldChange'), href: `${publicUrl}/desk/notices?lang=${language}#letters` },
      { text: words.say('toldStop'), href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}

function subjectOf({ notices, more, zone }: NoticeLetterParts, words: Words): string {
  const [first] = notices;
  const all = notices.length + more;
  return first && all === 1
    ? `${titleOf(first, words)} · ${whatOf(first, zone, words)}`
    : words.say('toldCount', { count: all });
}

function itemOf(
  notice: DeskNotice,
  { publicUrl, language, zone }: NoticeLetterParts,
  words: Words,
): LetterItem {
  const { storyId, about, at } = notice;
  const anchor = about.commentId ? `#c-${about.commentId}` : '';
  return {
    title: titleOf(notice, words),
    lang: notice.headline.trim() ? notice.language : undefined,
    href: `${publicUrl}${noticePath(notice.kind, storyId, about)}?lang=${language}${anchor}`,
    text: about.said ?? null,
    about: `${whatOf(notice, zone, words)} · ${timeIn(at, zone, words)}`,
  };
}

function titleOf({ headline }: DeskNotice, words: Words): string {
  return headline.trim() || words.say('toldUntitled');
}

function whatOf({ kind, by, about }: DeskNotice, zone: string, words: Words): string {
  const name = by === null ? words.say('toldClock') : by || words.say('toldSomebody');
  const time = about.due ? timeIn(new Date(about.due), zone, words) : '';
  switch (kind) {
    case 'given':
      return time ? words.say('toldGivenDue', { name, time }) : words.say('toldGiven', { name });
    case 'comment':
      return words.say('toldComment', { name });
    case 'answer':
      return words.say('toldAnswer', { name });
    case 'mention':
      return words.say('toldMention', { name });
    case 'sent back':
      return words.say('toldSentBack', { name });
    case 'approved':
      return words.say('toldApproved', { name });
    case 'moved':
      return words.say('toldMoved', { name, state: about.to ? stateIn(about.to, words) : '' });
    case 'due soon':
      return words.say('toldDueSoon', { time });
    case 'overdue':
      return words.say('toldOverdue', { time });
    case 'stuck':
      return words.say('toldStuck', { time });
    case 'replaced':
      return words.say('toldReplaced');
    case 'ended':
      return words.say('toldEnded');
    case 'canceled':
      return words.say('toldCanceled');
    case 'picture canceled':
      return words.say('toldPictureCanceled');
    case 'left':
      return words.say('toldLeft');
    case 'new version':
      return words.say('toldVersion');
  }
}

function stateIn(state: StoryState, words: Words): string {
  switch (state) {
    case 'draft':
      return words.say('toldStateDraft');
    case 'in review':
      return words.say('toldStateInReview');
    case 'approved':
      return words.say('toldStateApproved');
    case 'scheduled':
      return words.say('toldStateScheduled');
    case 'published':
      return words.say('toldStatePublished');
    case 'withdrawn':
      return words.say('toldStateWithdrawn');
    case 'deleted':
      return words.say('toldStateDeleted');
  }
}

function timeIn(at: Date, zone: string, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at);
}
