import { h } from 'preact';
import type { Problem } from '../../../errors.ts';
import { findLetter, listLetters } from '../../../readers/letters/letter.queries.ts';
import { removeLetter } from '../../../readers/letters/remove-letter.ts';
import { retryLetter } from '../../../readers/letters/retry-letter.ts';
import { refusal } from '../../../words/refusal.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { memberFrameOf } from '../../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../../site/member-page.ts';
import { OpenedLetterPage, OutboxPage } from './OutboxPage.tsx';
import { LETTERS_LISTED, openedView, outboxView, STATES } from './outbox.view.ts';

type Administrator = PermittedVisitor<'see the outbox'>;

const PATH = '/desk/outbox';
const MOST_JSON = 100;

/** The fields of a change to one email. */
export const LETTER_FORM: Form = { id: { most: 36 } };

/** GET /desk/outbox */
export const outboxPage: MakeOwnPage<Administrator> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const letters = await listLetters(context.reading, visitor.by, wanted(request, LETTERS_LISTED));
  const outbox = outboxView(letters, request.query, edition, context.config);
  const frame = memberFrameOf(edition, visitor.by.member, {
    path: PATH,
    title: words.say('outbox'),
    intro: words.say('outboxIntro'),
    notice: noticeOf(request.query.done, edition),
  });
  return memberPage(context, edition, { path: PATH, frame, query: request.query }, h(OutboxPage, { outbox }));
};

/** GET /desk/outbox.json */
export const outboxJson: MakeOwnPage<Administrator> = async (context, request, visitor) => {
  const letters = await listLetters(context.reading, visitor.by, wanted(request, MOST_JSON));
  const { page, cursor } = cutPage(letters, MOST_JSON, (last) =>
    writeCursor({ publishedAt: last.writtenAt, id: last.id }),
  );
  const { next } = nextPage(context, `${PATH}.json`, request.query, cursor);
  const text = JSON.stringify({
    mailServer: context.config.SMTP_URL ? new URL(context.config.SMTP_URL).hostname : null,
    letters: page.map(({ id, kind, recipient, subject, language, ...state }) => ({
      id,
      kind,
      recipient,
      subject,
      language,
      written: state.writtenAt,
      due: state.givenUp ? null : state.dueAt,
      tries: state.tries,
      failure: state.failure,
      givenUp: state.givenUp,
    })),
    next,
  });
  return { status: 200, type: 'application/json; charset=utf-8', text, cacheTags: null };
};

/** GET /desk/outbox/:id */
export const letterPage: MakeOwnPage<Administrator> = async (context, request, visitor) => {
  const letter = await findLetter(context.reading, visitor.by, request.params.id ?? '');
  if (!letter) throw gone();
  const edition = ownEdition(context, request, visitor);
  const frame = memberFrameOf(edition, visitor.by.member, { path: PATH, title: letter.subject });
  const path = `${PATH}/${letter.id}`;
  const opened = openedView(letter, edition, context.config);
  return memberPage(context, edition, { path, frame }, h(OpenedLetterPage, { opened }));
};

/** POST /desk/outbox/retry */
export const retryLetterAct: Act<Administrator> = async (context, request, visitor) => {
  const id = request.form.id ?? '';
  const now = context.clock.now();
  const there = await context.store.write((writing) => retryLetter(writing, visitor.by, id, now));
  return back(context, request, visitor, there ? 'retried' : 'gone');
};

/** POST /desk/outbox/remove */
export const removeLetterAct: Act<Administrator> = async (context, request, visitor) => {
  const id = request.form.id ?? '';
  const there = await context.store.write((writing) => removeLetter(writing, visitor.by, id));
  return back(context, request, visitor, there ? 'removed' : 'gone');
};

function wanted({ query }: PageRequest, most: number) {
  const cursor = readCursor(query.cursor);
  const state = STATES[query.state ?? ''] ?? 'all';
  return { state, before: cursor && { at: cursor.publishedAt, id: cursor.id }, most };
}

function back(context: Parameters<Act>[0], request: PageRequest, visitor: Administrator, done: string) {
  return { seeOther: hrefIn(ownEdition(context, request, visitor), PATH, { done }) };
}

function noticeOf(done: string | undefined, { words }: Edition) {
  if (done === 'retried') return { text: words.say('doneLetterRetried'), wrong: false };
  if (done === 'removed') return { text: words.say('doneLetterRemoved'), wrong: false };
  return done === 'gone' ? { text: words.say('letterGone'), wrong: true } : null;
}

function gone(): Problem {
  return refusal('letterUnknown');
}
