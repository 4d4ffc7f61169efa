import type { Config } from '../../../config.ts';
import type { LetterState, OpenedLetter, WaitingLetter } from '../../../readers/letters/letter.queries.ts';
import type { Part } from '../../../words/message.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp, type Stamp } from '../../ui/times.ts';
import type { DeskListView } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';

/** How many emails are on one page of the outbox. */
export const LETTERS_LISTED = 50;

/** One email, ready to display. */
export interface LetterView {
  readonly id: string;
  readonly subject: LinkView;
  readonly to: string;
  readonly written: readonly [before: string, at: Stamp, after: string];
  /** Its state: waiting, its next attempt, the server's reply. */
  readonly state: readonly string[];
  readonly failed: boolean;
}

/** The actions on an email. */
export interface LetterActs {
  /** The label and URL that retry it; null if there is no mail server. */
  readonly retry: { readonly text: string; readonly action: string } | null;
  readonly remove: { readonly text: string; readonly action: string };
}

/** The outbox, ready to display. */
export interface OutboxView extends DeskListView {
  readonly about: string;
  readonly letters: readonly LetterView[];
  readonly acts: LetterActs;
}

/** The states the outbox can be filtered by, as written in URLs. */
export const STATES: Readonly<Record<string, LetterState>> = { waiting: 'waiting', 'given-up': 'given up' };

/** Shapes a page of the outbox; `letters` has one more than a page if there are older ones. */
export function outboxView(
  letters: readonly WaitingLetter[],
  asked: { readonly state?: string | undefined; readonly cursor?: string | undefined },
  edition: Edition,
  config: Config,
): OutboxView {
  const { words } = edition;
  const at = (state: string | undefined, text: string): LinkView => ({
    text,
    href: hrefIn(edition, '/desk/outbox', { state }),
    current: asked.state === state,
  });
  const page = letters.slice(0, LETTERS_LISTED);
  return {
    about: aboutMail(edition, config),
    showLabel: words.say('outboxShow'),
    shown: [
      at(undefined, words.say('all')),
      at('waiting', words.say('outboxWaiting')),
      at('given-up', words.say('outboxGivenUp')),
    ],
    letters: page.map((letter) => letterView(letter, edition)),
    empty:
      page.length === 0 ? { text: words.say('outboxEmpty'), advice: words.say('outboxEmptyAdvice') } : null,
    acts: letterActs(edition, config),
    paging: deskPaging(
      edition,
      '/desk/outbox',
      { state: asked.state, cursor: asked.cursor },
      cutPage(letters, LETTERS_LISTED, ({ writtenAt, id }) => writeCursor({ publishedAt: writtenAt, id }))
        .cursor,
    ),
    data: [{ text: words.say('asJson'), href: '/desk/outbox.json' }],
  };
}

function aboutMail({ words }: Edition, { SMTP_URL }: Config): string {
  if (!SMTP_URL) return words.say('outboxNoServer');
  return words.say('outboxServer', { server: new URL(SMTP_URL).hostname });
}

/** The actions on emails in this portal. */
export function letterActs(edition: Edition, { SMTP_URL }: Config): LetterActs {
  const { words } = edition;
  const retry = { text: words.say('letterSendNow'), action: hrefIn(edition, '/desk/outbox/retry') };
  return {
    retry: SMTP_URL ? retry : null,
    remove: { text: words.say('letterRemove'), action: hrefIn(edition, '/desk/outbox/remove') },
  };
}

function letterView(letter: WaitingLetter, edition: Edition): LetterView {
  const { words, zone } = edition;
  const [before = '', after = ''] = words.say('letterWritten', { time: '\0' }).split('\0');
  return {
    id: letter.id,
    subject: {
      text: letter.subject,
      href: hrefIn(edition, `/desk/outbox/${letter.id}`),
      lang: letter.language,
    },
    to: words.say('letterTo', { address: letter.recipient }),
    written: [before, fullStamp(letter.writtenAt, true, words, zone), after],
    state: stateOf(letter, edition),
    failed: letter.givenUp,
  };
}

function stateOf(letter: WaitingLetter, { words, zone }: Edition): string[] {
  const { failure, tries } = letter;
  if (letter.givenUp) return [words.say('letterFailed', { failure: failure ?? '' })];
  if (failure === null) return [words.say('letterWaits')];
  return [
    words.say('letterFailing', { failure }),
    words.say('letterTries', { count: tries }),
    words.say('letterDue', { time: fullStamp(letter.dueAt, true, words, zone).text }),
  ];
}

/** An opened email, ready to display. */
export interface OpenedView {
  readonly letter: LetterView;
  /** Its text, with working links; null if only the recipient may read it. */
  readonly text: readonly Part[] | null;
  readonly hidden: string;
  readonly language: string;
  readonly back: LinkView;
  readonly acts: LetterActs;
}

/**
 * Shapes an opened email. With a mail server, only the recipient needs its text, whose links open accounts: then it is
 * not shown.
 */
export function openedView(letter: OpenedLetter, edition: Edition, config: Config): OpenedView {
  const { words } = edition;
  return {
    letter: letterView(letter, edition),
    text: config.SMTP_URL ? null : linked(letter.text),
    hidden: words.say('letterHidden', { address: letter.recipient }),
    language: letter.language,
    back: { text: words.say('allLetters'), href: hrefIn(edition, '/desk/outbox') },
    acts: letterActs(edition, config),
  };
}

/** A plain text whose URLs are links. */
function linked(text: string): Part[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^https?:\/\//.test(piece) ? { text: piece, href: piece } : { text: piece }));
}
