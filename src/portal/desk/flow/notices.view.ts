import { noticePath } from '../../../desk/notices/notice.ts';
import type { DeskNotice } from '../../../desk/notices/notices.queries.ts';
import {
  type DeskLetters,
  LETTER_GROUPS,
  type LetterGroup,
} from '../../../readers/desk-letters/desk-letters.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp, shortStamp } from '../../ui/times.ts';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';
import { stateWord } from './flow-words.ts';

/** How many notices are on one page. */
export const NOTICES_LISTED = 40;

/** A member's notices, ready to display. */
export type NoticesView = ReturnType<typeof noticesView>;

/** What a page of notices shows besides them. */
interface NoticesParts {
  readonly asked: Readonly<Record<string, string>>;
  readonly letters: DeskLetters;
  /** Where email is sent. */
  readonly email: string;
}

/** Shapes a page of notices; `notices` has one more than a page if there are more. */
export function noticesView(
  notices: readonly DeskNotice[],
  { asked, letters, email }: NoticesParts,
  edition: Edition,
) {
  const { words } = edition;
  const page = notices.slice(0, NOTICES_LISTED);
  const all = asked.show === 'all';
  const next = cutPage(notices, NOTICES_LISTED, ({ at, id }) => writeCursor({ publishedAt: at, id })).cursor;
  return {
    showLabel: words.say('deskShow'),
    shown: [
      { text: words.say('flowUnread'), href: hrefIn(edition, '/desk/notices'), current: !all },
      { text: words.say('flowAll'), href: hrefIn(edition, '/desk/notices', { show: 'all' }), current: all },
    ],
    action: hrefIn(edition, '/desk/notices/read'),
    all: page.some(({ readAt }) => readAt === null) ? words.say('flowReadAll') : null,
    read: words.say('flowRead'),
    rows: page.map((notice) => rowOf(notice, edition)),
    empty:
      page.length > 0
        ? null
        : { text: words.say('flowNoticesNone'), advice: words.say('flowNoticesNoneAdvice') },
    paging: deskPaging(edition, '/desk/notices', { show: asked.show, cursor: asked.cursor }, next),
    letters: lettersView(letters, email, edition),
    data: [{ text: words.say('asJson'), href: `/desk/notices.json${all ? '?show=all' : ''}` }],
    keys: keysView(words, [{ keys: ['r'], does: words.say('flowRead') }]),
  };
}

function lettersView(chosen: DeskLetters, email: string, edition: Edition) {
  const { words, name, zone } = edition;
  const labels: Readonly<Record<LetterGroup, string>> = {
    mine: words.say('noticeLettersMine'),
    comments: words.say('noticeLettersComments'),
    moves: words.say('noticeLettersMoves'),
    times: words.say('noticeLettersTimes'),
  };
  const options = [
    { value: 'at once', text: words.say('noticeLettersAtOnce') },
    { value: 'daily', text: words.say('noticeLettersDaily') },
    { value: 'off', text: words.say('noticeLettersOff') },
  ];
  return {
    title: words.say('noticeLetters'),
    intro: words.say('noticeLettersIntro', { portal: name, email, zone }),
    action: hrefIn(edition, '/desk/notices/letters'),
    choices: LETTER_GROUPS.map((group) => ({
      name: group,
      label: labels[group],
      value: chosen[group],
      options,
    })),
    button: words.say('noticeLettersDo'),
  };
}

function rowOf(notice: DeskNotice, edition: Edition) {
  const { words, zone, now } = edition;
  const { id, headline, language, about, at, readAt } = notice;
  return {
    id,
    what: whatOf(notice, edition),
    story: {
      text: headline.trim() || words.say('flowNoHeadline'),
      href:
        hrefIn(edition, noticePath(notice.kind, notice.storyId, about)) +
        (about.commentId ? `#c-${about.commentId}` : ''),
      lang: language,
    },
    said: about.said ?? null,
    at: shortStamp(at, true, words, zone, now),
    unread: readAt === null,
  };
}

function whatOf({ kind, by, about }: DeskNotice, edition: Edition): string {
  const { words, zone } = edition;
  const name = by === null ? words.say('flowClock') : by || words.say('hitSomebody');
  const time = about.due ? fullStamp(new Date(about.due), true, words, zone).text : '';
  switch (kind) {
    case 'given':
      return time ? words.say('flowToldGivenDue', { name, time }) : words.say('flowToldGiven', { name });
    case 'comment':
      return words.say('flowToldComment', { name });
    case 'answer':
      return words.say('flowToldAnswer', { name });
    case 'mention':
      return words.say('flowToldMention', { name });
    case 'sent back':
      return words.say('flowToldSentBack', { name });
    case 'approved':
      return words.say('flowToldApproved', { name });
    case 'moved':
      return words.say('flowToldMoved', { name, state: about.to ? stateWord(about.to, words) : '' });
    case 'due soon':
      return words.say('flowDueAt', { time });
    case 'overdue':
      return words.say('flowOverdueSince', { time });
    case 'stuck':
      return words.say('flowToldStuck', { time });
    case 'replaced':
      return words.say('flowToldReplaced');
    case 'ended':
      return words.say('flowToldEnded');
    case 'canceled':
      return words.say('flowToldCanceled');
    case 'picture canceled':
      return words.say('flowToldPicture');
    case 'left':
      return words.say('flowToldLeft');
    case 'new version':
      return words.say('flowToldVersion');
  }
}
