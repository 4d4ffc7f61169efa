import type { DeskNotice } from '../../../desk/notices/notices.queries.ts';
import { writeCursor } from '../../cursor.ts';
import { type Edition, hrefIn } from '../../edition.ts';
import type { LinkView } from '../../pages/link.view.ts';
import type { PagingView } from '../../pages/listing.view.ts';
import { fullStamp, type Stamp, shortStamp } from '../../times.ts';
import { type KeysView, keysView } from '../keys.view.ts';
import { stateWord } from './flow-words.ts';

/** How many notices stand on one page. */
export const NOTICES_LISTED = 40;

/** One notice in words. */
export interface NoticeRow {
  readonly id: string;
  readonly what: string;
  readonly story: LinkView;
  readonly said: string | null;
  readonly at: Stamp;
  readonly unread: boolean;
}

/** The notices of a member in words. */
export interface NoticesView {
  readonly showLabel: string;
  readonly shown: readonly LinkView[];
  readonly action: string;
  readonly all: string | null;
  readonly read: string;
  readonly rows: readonly NoticeRow[];
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly paging: PagingView | null;
  readonly data: readonly LinkView[];
  readonly keys: KeysView;
}

/** Where a notice leads: to the comment it is of, else to the workflow of its story. */
function noticePath({ storyId, about }: Pick<DeskNotice, 'storyId' | 'about'>): string {
  return about.commentId ? `/desk/stories/${storyId}/comments` : `/desk/stories/${storyId}/workflow`;
}

/** Shapes a page of notices; `notices` holds one more than a page when there are more. */
export function noticesView(
  notices: readonly DeskNotice[],
  asked: Readonly<Record<string, string>>,
  edition: Edition,
): NoticesView {
  const { words } = edition;
  const page = notices.slice(0, NOTICES_LISTED);
  const all = asked.show === 'all';
  const last = notices.length > NOTICES_LISTED ? page.at(-1) : undefined;
  const at = (before: string | undefined) => hrefIn(edition, '/desk/notices', { show: asked.show, before });
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
    paging:
      last || asked.before
        ? {
            label: words.say('pagesLabel'),
            newest: asked.before ? { text: words.say('deskFromBeginning'), href: at(undefined) } : null,
            older: last
              ? { text: words.say('nextPage'), href: at(writeCursor({ publishedAt: last.at, id: last.id })) }
              : null,
          }
        : null,
    data: [{ text: words.say('asJson'), href: `/desk/notices.json${all ? '?show=all' : ''}` }],
    keys: keysView(words, [{ keys: ['r'], does: words.say('flowRead') }]),
  };
}

function rowOf(notice: DeskNotice, edition: Edition): NoticeRow {
  const { words, zone, now } = edition;
  const { id, headline, language, about, at, readAt } = notice;
  return {
    id,
    what: whatOf(notice, edition),
    story: {
      text: headline.trim() || words.say('flowNoHeadline'),
      href: hrefIn(edition, noticePath(notice)) + (about.commentId ? `#c-${about.commentId}` : ''),
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
  }
}
