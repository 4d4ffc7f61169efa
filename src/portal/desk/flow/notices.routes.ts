import { h } from 'preact';
import { chooseLetters } from '../../../desk/notices/choose-letters.ts';
import { markRead } from '../../../desk/notices/mark-read.ts';
import { type DeskNotice, listNotices } from '../../../desk/notices/notices.queries.ts';
import { deskLettersOf } from '../../../readers/desk-letters/desk-letters.queries.ts';
import {
  type DeskLetters,
  LETTER_GROUPS,
  LETTER_RHYTHMS,
  type LetterGroup,
  type LetterRhythm,
} from '../../../readers/desk-letters/desk-letters.ts';
import type { Reading } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { ListedPage } from '../../json/list-call.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { NoticesPage } from './NoticesPage.tsx';
import { NOTICES_LISTED, noticesView } from './notices.view.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_DATA = 500;

/** The fields of the list of notices. */
export const NOTICES_QUERY: Query = {
  show: { pattern: /^all$/, most: 3, takes: 'all' },
  cursor: FIELDS.cursor,
};

/** The field that marks a notice as read: its id, or empty for all. */
export const READ_FORM: Form = { id: { most: 36 } };

/** The fields for email: for each group of notices, when to send them. */
export const LETTERS_FORM: Form = {
  mine: { most: 10 },
  comments: { most: 10 },
  moves: { most: 10 },
  times: { most: 10 },
};

/** GET /desk/notices */
export const noticesPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const notices = await listNotices(
    context.reading,
    visitor.by.member.id,
    wanted(request.query, NOTICES_LISTED),
  );
  const letters = await deskLettersOf(context.reading, visitor.by.member.id);
  const { email } = visitor.session.member;
  const view = noticesView(notices, { asked: request.query, letters, email }, edition);
  const head = {
    path: '/desk/notices',
    title: words.say('flowNotices'),
    intro: words.say('flowNoticesIntro'),
    notice: request.query.done === 'letters' ? { text: words.say('noticeLettersDone'), wrong: false } : null,
  };
  return deskPage(context, edition, visitor, request, head, h(NoticesPage, { notices: view }));
};

/** GET /desk/notices.json */
export const noticesJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { page, cursor } = await readNotices(context.reading, visitor.by.member.id, request.query, MOST_DATA);
  const letters = await deskLettersOf(context.reading, visitor.by.member.id);
  const { next } = nextPage(context, '/desk/notices.json', request.query, cursor);
  return deskJson({ notices: page, next, letters });
};

/** POST /desk/notices/read */
export const readAct: Act<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id = '' } = request.form;
  await context.store.write((writing) => markRead(writing, id || null, visitor.by, context.clock.now()));
  if (request.wantsJson) return { json: { said: edition.words.say('flowNoticeRead'), gone: true } };
  return { seeOther: hrefIn(edition, '/desk/notices') };
};

/** POST /desk/notices/letters */
export const lettersAct: Act<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const chosen = Object.fromEntries(
    LETTER_GROUPS.map((group) => [group, rhythmOf(group, request.form[group])]),
  ) as Record<LetterGroup, LetterRhythm> satisfies DeskLetters;
  await context.store.write((writing) => chooseLetters(writing, chosen, visitor.by));
  if (request.wantsJson) return { json: { said: edition.words.say('noticeLettersDone'), letters: chosen } };
  return { seeOther: hrefIn(edition, '/desk/notices', { done: 'letters' }) };
};

function rhythmOf(group: LetterGroup, given: string | undefined): LetterRhythm {
  const rhythm = LETTER_RHYTHMS.find((one) => one === given);
  if (rhythm) return rhythm;
  throw refusal('noticeFieldWrong', { field: group });
}

/** A page of at most `most` notices of a member, and the cursor of the next. */
export async function readNotices(
  reading: Reading,
  memberId: string,
  query: PageRequest['query'],
  most: number,
): Promise<ListedPage<DeskNotice>> {
  const found = await listNotices(reading, memberId, wanted(query, most));
  return cutPage(found, most, ({ at, id }) => writeCursor({ publishedAt: at, id }));
}

function wanted(query: PageRequest['query'], most: number) {
  const cursor = readCursor(query.cursor);
  return {
    unread: query.show !== 'all',
    after: cursor && { at: cursor.publishedAt, id: cursor.id },
    most,
  };
}
