import { h } from 'preact';
import { addComment } from '../../../desk/comments/add-comment.ts';
import { commentedText } from '../../../desk/comments/commented-text.ts';
import { listThreads } from '../../../desk/comments/comments.queries.ts';
import type { Passage } from '../../../desk/comments/find-passage.ts';
import { settleComment } from '../../../desk/comments/settle-comment.ts';
import { findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import { isId } from '../../../store/ids.ts';
import { blockText } from '../../../stories/body.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { CommentsPage } from './CommentsPage.tsx';
import { commentsView, placeThreads } from './comments.view.ts';

type Writer = PermittedVisitor<'write stories'>;

/** The fields of a comment: its text, the passage as typed or selected, and the comment it answers. */
export const COMMENT_FORM: Form = {
  text: { most: 4_000, lines: true },
  quote: { most: 1_000, lines: true },
  passage: { most: 8_000, lines: true },
  answers: { most: 36 },
};

/** The query: the words that were selected in the editor. */
export const COMMENTS_QUERY = {
  quote: { pattern: /^[^\p{Cc}]*$/u, most: 1_000, takes: 'the passage a comment is about' },
} as const;

/** The fields that resolve or reopen a comment. */
export const SETTLE_FORM: Form = { id: { most: 36 }, settled: { most: 3 } };

/** GET /desk/stories/:id/comments */
export const commentsPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawComments(context, request, visitor, { sent: { quote: request.query.quote ?? '' } });

/** GET /desk/stories/:id/comments.json */
export const commentsJson: MakeOwnPage<Writer> = async (context, request) => {
  const { threads } = await commentsOf(context, request);
  return deskJson({
    comments: threads.map(({ id, text, at, by, passage, found, answers, settled }) => ({
      id,
      text,
      at,
      by,
      passage,
      // In UTF-16 units of headline, standfirst and body, with a blank line between paragraphs.
      found,
      answers,
      settled,
    })),
  });
};

/** POST /desk/stories/:id/comments */
export const commentAct: Act<Writer> = async (context, request, visitor) => {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const { id: storyId } = await commentsOf(context, request);
  const { text = '', quote = '', answers = '' } = form;
  let id: string;
  try {
    const comment = { storyId, text, quote, answers, passage: readPassage(form.passage) };
    id = await context.store.write((writing) =>
      addComment(writing, comment, visitor.by, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawComments(context, request, visitor, { notice, status: statusOf(error), sent: form });
  }
  if (request.wantsJson) return { json: { id } };
  const page = hrefIn(edition, `/desk/stories/${storyId}/comments`, { done: 'said' });
  return { seeOther: `${page}#c-${answers || id}` };
};

/** POST /desk/stories/:id/comments/settle */
export const settleAct: Act<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id: storyId } = await commentsOf(context, request);
  const { id = '' } = request.form;
  const settled = request.form.settled !== 'no';
  try {
    await context.store.write((writing) =>
      settleComment(writing, { storyId, id, settled }, visitor.by, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawComments(context, request, visitor, { notice, status: statusOf(error) });
  }
  if (request.wantsJson) return { json: { settled } };
  const done = settled ? 'settled' : 'open';
  return { seeOther: hrefIn(edition, `/desk/stories/${storyId}/comments`, { done }) };
};

async function drawComments(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  more: {
    readonly notice?: NoticeView;
    readonly status?: Page['status'];
    readonly sent?: Readonly<Record<string, string>>;
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { id, draft, text, threads } = await commentsOf(context, request);
  const headings = draft.body.content.filter(({ type }) => type === 'heading').map(blockText);
  const parts = {
    storyId: id,
    language: draft.language,
    text,
    headings: new Set([draft.headline, ...headings]),
    threads,
    sent: more.sent ?? {},
  };
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${id}/comments`,
    title: draft.headline || words.say('flowNoHeadline'),
    intro: words.say('flowComments'),
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, words),
  };
  const view = commentsView(parts, edition);
  return deskPage(context, edition, visitor, request, head, h(CommentsPage, { comments: view }));
}

async function commentsOf({ reading }: PageContext, { params }: PageRequest) {
  const { id = '' } = params;
  const [story, kept, threads] = isId(id)
    ? await Promise.all([findDeskStory(reading, id), findDraft(reading, id), listThreads(reading, id)])
    : [null, null, []];
  if (!story) throw refusal('storyUnknown');
  const draft = kept?.draft ?? story.draft;
  const text = commentedText(draft);
  return { id, draft, text, threads: placeThreads(threads, text) };
}

/** A passage as an island sends it; null if there is none. */
function readPassage(sent: string | undefined): Passage | null {
  if (!sent) return null;
  try {
    const { exact, prefix, suffix } = JSON.parse(sent) as Partial<Record<keyof Passage, unknown>>;
    if (typeof exact === 'string' && typeof prefix === 'string' && typeof suffix === 'string') {
      return { exact, prefix, suffix };
    }
  } catch {
    // Refused below, like any other invalid passage.
  }
  throw refusal('passageFieldWrong');
}

function doneNotice(
  done: string | undefined,
  words: ReturnType<typeof ownEdition>['words'],
): NoticeView | null {
  switch (done) {
    case 'said':
      return { text: words.say('flowDoneSaid'), wrong: false };
    case 'settled':
      return { text: words.say('flowDoneSettled'), wrong: false };
    case 'open':
      return { text: words.say('flowDoneOpen'), wrong: false };
    default:
      return null;
  }
}
