import type { Comment, Thread } from '../../../desk/comments/comments.queries.ts';
import { type FoundPassage, findPassage } from '../../../desk/comments/find-passage.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { type Stamp, shortStamp } from '../../ui/times.ts';

/** A comment, ready to display. */
export interface SaidView {
  readonly by: string;
  readonly at: Stamp;
  readonly text: string;
}

/** A comment with its answers, ready to display. */
export type ThreadView = ReturnType<typeof threadView>;

/** A run of the text, with the comment on it. */
export interface MarkedRun {
  readonly text: string;
  readonly thread: string | null;
}

/** The comments of a story, beside its text. */
export type CommentsView = ReturnType<typeof commentsView>;

/** A thread, and the current position of its passage. */
export interface PlacedThread extends Thread {
  readonly found: FoundPassage | null;
}

/** Finds the passages of threads in `text`: found ones first, in text order, then the others. */
export function placeThreads(threads: readonly Thread[], text: string): PlacedThread[] {
  const placed = threads.map((thread) => ({
    ...thread,
    found: thread.anchor && findPassage(text, thread.anchor),
  }));
  const place = ({ found }: PlacedThread) => found?.start ?? Number.MAX_SAFE_INTEGER;
  return placed.sort((a, b) => place(a) - place(b) || a.at.getTime() - b.at.getTime());
}

/** Shapes the page of the comments of one story. */
export function commentsView(
  parts: {
    readonly storyId: string;
    readonly language: string;
    readonly text: string;
    /** The texts of its headings, to tell them from paragraphs. */
    readonly headings: ReadonlySet<string>;
    readonly threads: readonly PlacedThread[];
    readonly sent: Readonly<Record<string, string>>;
  },
  edition: Edition,
) {
  const { words } = edition;
  const { storyId, text, threads, sent } = parts;
  const page = `/desk/stories/${storyId}`;
  const open = threads.filter(({ settled }) => !settled);
  const settled = threads.filter((thread) => thread.settled);
  const isNew = !sent.answers;
  return {
    links: [
      { text: words.say('flowTheText'), href: hrefIn(edition, page) },
      { text: words.say('flowWorkflow'), href: hrefIn(edition, `${page}/workflow`) },
      { text: words.say('asJson'), href: `${page}/comments.json` },
    ],
    /** The link to the comments, where they are below the text. */
    down: {
      text:
        open.length > 0 ? words.say('flowOpenComments', { count: open.length }) : words.say('flowCommentAdd'),
      href: '#comments',
    },
    textLabel: words.say('flowTheText'),
    lang: parts.language,
    paragraphs: markedParagraphs(text, open).map((runs) => ({
      heading: parts.headings.has(runs.map((run) => run.text).join('')),
      runs,
    })),
    listLabel: words.say('flowComments'),
    none: threads.length > 0 ? null : words.say('flowCommentsNone'),
    open: open.map((thread) => threadView(thread, sent, edition)),
    settledTitle: words.say('flowSettledTitle', { count: words.number(settled.length) }),
    settled: settled.map((thread) => threadView(thread, sent, edition)),
    action: hrefIn(edition, `${page}/comments`),
    settle: hrefIn(edition, `${page}/comments/settle`),
    add: {
      title: words.say('flowCommentAdd'),
      quote: {
        name: 'quote',
        label: words.say('flowQuote'),
        hint: words.say('flowQuoteHint'),
        value: isNew ? sent.quote : undefined,
      },
      text: {
        name: 'text',
        label: words.say('flowComment'),
        hint: words.say('flowMentionHint'),
        value: isNew ? sent.text : undefined,
      },
      button: words.say('flowCommentDo'),
    },
  };
}

function threadView(thread: PlacedThread, sent: Readonly<Record<string, string>>, edition: Edition) {
  const { words } = edition;
  const { id, passage, found, settled } = thread;
  return {
    ...saidOf(thread, edition),
    id,
    /** The passage it is about, as it was. */
    quote: passage?.exact ?? null,
    /** What happened to the passage: changed or removed; null if unchanged. */
    fate: !passage || (found && !found.changed) ? null : fateOf(found, edition),
    answers: thread.answers.map((answer) => saidOf(answer, edition)),
    settled: settled && words.say('flowSettledBy', { name: settled.by || words.say('hitSomebody') }),
    answer: {
      name: 'text',
      id: `answer-${id}`,
      label: words.say('flowAnswer'),
      value: sent.answers === id ? sent.text : undefined,
    },
    answerButton: words.say('flowAnswerDo'),
    settle: settled
      ? { value: 'no', text: words.say('flowReopen') }
      : { value: 'yes', text: words.say('flowSettle') },
  };
}

function fateOf(found: FoundPassage | null, { words }: Edition): string {
  return found ? words.say('flowPassageChanged') : words.say('flowPassageGone');
}

function saidOf({ by, at, text }: Comment, { words, zone, now }: Edition): SaidView {
  return { by: by?.name || words.say('hitSomebody'), at: shortStamp(at, true, words, zone, now), text };
}

/** The paragraphs of the text, split at passages; where two overlap, the first wins. */
export function markedParagraphs(text: string, threads: readonly PlacedThread[]): MarkedRun[][] {
  const paragraphs: MarkedRun[][] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const end = start + paragraph.length;
    const runs: MarkedRun[] = [];
    let at = start;
    for (const { id, found } of threads) {
      if (!found || found.end <= at || found.start >= end) continue;
      const from = Math.max(found.start, at);
      const to = Math.min(found.end, end);
      if (from > at) runs.push({ text: text.slice(at, from), thread: null });
      runs.push({ text: text.slice(from, to), thread: id });
      at = to;
    }
    if (at < end) runs.push({ text: text.slice(at, end), thread: null });
    if (runs.length > 0) paragraphs.push(runs);
    start = end + 2;
  }
  return paragraphs;
}
