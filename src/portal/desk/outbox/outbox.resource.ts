import { h } from 'preact';
import type { Config } from '../../../config.ts';
import { accountNews, testLetter } from '../../../readers/letters/account.letter.ts';
import {
  findLetter,
  LETTER_ORDERS,
  listLetters,
  type WaitingLetter,
} from '../../../readers/letters/letter.queries.ts';
import { postLetter } from '../../../readers/letters/post-letter.ts';
import { removeLetter } from '../../../readers/letters/remove-letter.ts';
import { retryLetter } from '../../../readers/letters/retry-letter.ts';
import type { Part } from '../../../words/message.ts';
import { refusal } from '../../../words/refusal.ts';
import { stampIn } from '../../ui/times.ts';
import { resource } from '../resource/resource.ts';
import { act, type RowAct } from '../resource/row-act.ts';
import { LetterText } from './LetterText.tsx';

const who = 'see the outbox';

/** The URL's word for each state. */
const STATES = { waiting: 'waiting', 'given-up': 'given up' } as const;

/** The emails that have not been sent. */
export const OUTBOX = resource({
  many: 'letters',
  one: 'letter',
  path: 'outbox',
  reads: { who, scope: null },
  writes: { who, scope: null },
  about: { list: 'Emails that have not been sent.', one: 'One email in the outbox.' },
  key: { name: 'id', of: ({ id }) => id },
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'kind', value: ({ kind }) => kind },
    {
      name: 'recipient',
      value: ({ recipient }) => recipient,
      shown: ({ recipient }, { words }) => words.say('letterTo', { address: recipient }),
    },
    { name: 'subject', value: ({ subject }) => subject },
    { name: 'language', value: ({ language }) => language },
    {
      name: 'written',
      value: ({ writtenAt }) => writtenAt,
      shown: ({ writtenAt }, edition) => edition.words.say('letterWritten', stampIn(writtenAt, edition)),
    },
    {
      name: 'due',
      value: ({ givenUp, dueAt }) => (givenUp ? null : dueAt),
      shown: (letter, edition) =>
        isRetried(letter) ? edition.words.say('letterDue', stampIn(letter.dueAt, edition)) : null,
    },
    {
      name: 'tries',
      value: ({ tries }) => tries,
      shown: (letter, { words }) =>
        isRetried(letter) ? words.say('letterTries', { count: letter.tries }) : null,
    },
    {
      name: 'failure',
      value: ({ failure }) => failure,
      shown: ({ givenUp, failure }, { words }) => {
        if (givenUp) return null;
        return failure === null ? words.say('letterWaits') : words.say('letterFailing', { failure });
      },
    },
    { name: 'givenUp', value: ({ givenUp }) => givenUp },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('lettersSearch') },
    { kind: 'part', name: 'state', value: 'waiting', label: (words) => words.say('outboxWaiting') },
    { kind: 'part', name: 'state', value: 'given-up', label: (words) => words.say('outboxGivenUp') },
  ],
  sorts: [
    { name: 'newest', label: (words) => words.say('resourceNewest'), order: LETTER_ORDERS.newest },
    { name: 'due', label: (words) => words.say('lettersByDue'), order: LETTER_ORDERS.due },
  ],
  list: (reading, { filters: { q: text, state }, page }, by) =>
    listLetters(reading, by, { text, state: STATES[state as keyof typeof STATES], page }),
  find: (reading, key, by) => findLetter(reading, by, key),
  missing: () => refusal('letterUnknown'),
  words: (words) => ({
    title: words.say('outbox'),
    intro: words.say('outboxIntro'),
    none: words.say('outboxEmpty'),
    advice: words.say('outboxEmptyAdvice'),
    back: words.say('allLetters'),
  }),
  name: ({ subject }) => subject,
  lang: ({ language }) => language,
  wrong: ({ givenUp, failure }, { words }) =>
    givenUp ? words.say('letterFailed', { failure: failure ?? '' }) : null,
  above: (words, { config }) => {
    const server = serverOf(config);
    return server ? words.say('outboxServer', { server }) : words.say('outboxNoServer');
  },
  beside: ({ config }) => ({ mailServer: serverOf(config) }),
  before: {
    // With a mail server, only the recipient needs its text, whose links open accounts.
    draw: async ({ recipient, language, text = '' }, { config }, { words }) =>
      config.SMTP_URL
        ? h('p', { class: 'desk-about' }, words.say('letterHidden', { address: recipient }))
        : h(LetterText, { text: linked(text), language }),
  },
  add: {
    about: 'Sends a test email to the member.',
    words: (words) => ({
      title: words.say('outboxTest'),
      hint: words.say('outboxTestHint'),
      button: words.say('outboxTest'),
      added: words.say('outboxTestSent'),
    }),
    fields: [],
    ofForm: () => undefined,
    write: (writing, { member: { id, email, language } }, _nothing, { clock, config }) => {
      const now = clock.now();
      const letter = testLetter(accountNews(config, language, now));
      return postLetter(writing, letter, { email, userId: id }, config, now);
    },
  },
  acts: [
    letterAct({
      ...{ name: 'retry', done: 'retried' },
      about: 'Retries an email now.',
      isFor: (_letter, { config }) => config.SMTP_URL !== undefined,
      words: (words) => ({ button: words.say('letterSendNow'), done: words.say('doneLetterRetried') }),
      write: (writing, by, { id }, _nothing, { clock }) => retryLetter(writing, by, id, clock.now()),
    }),
    letterAct({
      ...{ name: 'remove', done: 'removed' },
      about: 'Deletes an email from the outbox.',
      words: (words) => ({ button: words.say('letterRemove'), done: words.say('doneLetterRemoved') }),
      write: (writing, by, { id }) => removeLetter(writing, by, id),
    }),
  ],
});

type LetterAct = RowAct<WaitingLetter, undefined, boolean, typeof who>;

/** An email may go out at any moment. */
function letterAct(described: Omit<LetterAct, 'who' | 'inList' | 'late'>) {
  return act<WaitingLetter, typeof who, undefined, boolean>({
    ...described,
    ...{ who, inList: true },
    late: { done: 'gone', text: (words) => words.say('letterGone'), ofGone: true },
  });
}

function isRetried({ givenUp, failure }: WaitingLetter): boolean {
  return !givenUp && failure !== null;
}

function serverOf({ SMTP_URL }: Pick<Config, 'SMTP_URL'>): string | null {
  return SMTP_URL ? new URL(SMTP_URL).hostname : null;
}

/** A plain text whose URLs are links. */
function linked(text: string): Part[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^https?:\/\//.test(piece) ? { text: piece, href: piece } : { text: piece }));
}
