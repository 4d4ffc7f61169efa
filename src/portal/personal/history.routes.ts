import { h } from 'preact';
import { type HistoryCursor, listHistory } from '../../readers/history/history.queries.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import type { Download, MakeOwnPage } from '../http/own-page.ts';
import type { PermittedVisitor } from '../http/visitor.ts';
import type { Edition } from '../site/edition.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { historyCsv, historyJson } from './favorites-files.view.ts';
import { HistoryPage } from './HistoryPage.tsx';
import { historyView } from './history.view.ts';

type Own = PermittedVisitor<'use own account'>;

const ON_A_PAGE = 50;

/** `/history`: what the member has read. */
export const historyPage: MakeOwnPage<Own> = async (context, request, { by, session }) => {
  const edition = ownEdition(context, request, { session });
  const { after, done } = request.query;
  const found = await listHistory(
    context.reading,
    by,
    { before: cursorOf(after), limit: ON_A_PAGE + 1 },
    edition.now,
  );
  const read = found.slice(0, ON_A_PAGE);
  const last = read.at(-1);
  const more =
    found.length > ON_A_PAGE && last ? writeCursor({ publishedAt: last.readAt, id: last.storyId }) : null;
  const { keepsHistory: keeps } = by.member;
  const notice = noticeOf(done, edition);
  const view = historyView({ member: by.member, keeps, read, before: after, more, notice }, edition);
  return memberPage(context, edition, { path: '/history', frame: view.frame }, h(HistoryPage, { view }));
};

/** `/history.json` and `/history.csv`: all of it, for download. */
export const historyFile =
  (form: 'json' | 'csv'): MakeOwnPage<Own> =>
  async (context, request, { by, session }): Promise<Download> => {
    const edition = ownEdition(context, request, { session });
    const read = await listHistory(context.reading, by, {}, edition.now);
    return form === 'json' ? historyJson(read, edition) : historyCsv(read, edition);
  };

function cursorOf(word: string | undefined): HistoryCursor | null {
  const cursor = readCursor(word);
  return cursor && { readAt: cursor.publishedAt, storyId: cursor.id };
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  const said = (text: string): NoticeView => ({ text, wrong: false });
  switch (done) {
    case 'removed':
      return said(words.say('historyItemRemoved'));
    case 'cleared':
      return said(words.say('historyCleared'));
    case 'paused':
      return said(words.say('historyPaused'));
    case 'resumed':
      return said(words.say('historyResumed'));
    default:
      return null;
  }
}
