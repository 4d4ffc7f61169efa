import { z } from 'zod';
import { allSections } from '../../../desk/choices.queries.ts';
import { AFTER_READING, FEED_GOALS, type Feed } from '../../../desk/feeds/feed.ts';
import {
  FEED_FIELDS,
  type FeedField,
  type FeedTyped,
  type FeedWanted,
  LONGEST_FEED,
  LONGEST_SENDER,
  MOST_SENDERS,
  NEW_KINDS,
  type NewKind,
  NOTHING_TYPED,
  readFeedTerms,
} from '../../../desk/feeds/read-feed-terms.ts';
import { LONGEST_FILTER_WORD, MOST_FILTER_WORDS } from '../../../intake/feeds/word-filter.ts';
import type { Reading } from '../../../store/database.ts';
import { nameIn, POLICIES } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { policyOptions } from '../frame/choices.view.ts';
import type { ResourceField } from '../resource/resource-field.ts';
import { WrongFields } from '../resource/wrong-fields.ts';
import { afterWord, feedGoalWord } from './feed-words.ts';

const line = (field: keyof FeedTyped) => z.string().max(LONGEST_FEED[field]);
const filterWords = z
  .array(z.string().min(1).max(LONGEST_FILTER_WORD))
  .max(MOST_FILTER_WORDS)
  .meta({ description: 'Words or phrases; case and accents are ignored.' });

/** The settings of a feed in the API. */
export const TERMS = {
  name: line('name').meta({ description: 'Its name at the desk.' }),
  language: line('language')
    .nullable()
    .meta({ description: 'The language to assign to all items; null to use what each item states.' }),
  section: line('section')
    .nullable()
    .meta({ description: 'The slug of a section; null to use what each item states.' }),
  credit: line('credit').meta({ description: 'The byline for items without an author.' }),
  goesTo: z.enum(FEED_GOALS).meta({
    description:
      '`published` applies if the terms of the source allow it; anything else is imported as a draft.',
  }),
  only: filterWords,
  never: filterWords,
  senders: z
    .array(z.string().max(LONGEST_SENDER))
    .max(MOST_SENDERS)
    .meta({ description: 'Of a mailbox: the addresses and domains whose messages are read.' }),
  authServer: line('authServer').meta({
    description:
      'Of a mailbox: the authserv-id of the server that verifies senders; if empty, everything becomes a draft.',
  }),
  afterReading: z
    .enum(AFTER_READING)
    .meta({ description: 'Of a mailbox: whether messages that were read are marked as read.' }),
  selector: line('selector').meta({
    description: 'Of a page: the CSS selector of the links to its stories.',
  }),
};

/** The password of a mailbox in the API. */
export const PASSWORD = z
  .string()
  .max(LONGEST_FEED.password)
  .meta({ description: 'Of a mailbox: its password; never returned.' });

/** What is sent to the API to follow a feed. */
export const NEW_FEED = {
  kind: z.enum(NEW_KINDS).default('feed').meta({
    description:
      '`feed`: whatever is found at the address; `push`: a sender that signs what it sends to the portal.',
  }),
  address: z.string().max(LONGEST_FEED.address).default('').meta({
    description:
      'The URL of a feed, of a sitemap, of a page that links to its feed or stories, or of a mailbox (`imaps://name@server/folder`); none of a `push`.',
  }),
  source: line('source')
    .default('')
    .meta({ description: 'The organisation the items come from; if empty, the feed’s own name.' }),
  policy: z
    .enum(POLICIES)
    .nullable()
    .default(null)
    .meta({ description: 'If null, the terms of the existing source; `linked` for a new one.' }),
  name: TERMS.name.default(''),
  language: TERMS.language.default(null),
  section: TERMS.section.default(null),
  credit: TERMS.credit.default(''),
  goesTo: TERMS.goesTo.default('draft'),
  only: filterWords.default([]),
  never: filterWords.default([]),
  password: PASSWORD.default(''),
  senders: TERMS.senders.default([]),
  authServer: TERMS.authServer.default(''),
  afterReading: TERMS.afterReading.default('leave'),
  selector: TERMS.selector.default(''),
};

type Field = ResourceField<Feed>;

const field = (
  name: FeedField,
  kind: Field['kind'],
  label: Field['label'],
  more: Partial<Field> = {},
): Field => ({ name, kind, label, most: LONGEST_FEED[name], ...more });

const nameField = field('name', 'text', (words) => words.say('feedName'), {
  hint: (words) => words.say('feedNameHint'),
  value: ({ name }) => name,
});
const termsFields: readonly Field[] = [
  field('goesTo', 'choice', (words) => words.say('feedGoesTo'), {
    hint: (words) => words.say('feedGoesHint'),
    options: (words) => FEED_GOALS.map((value) => ({ value, text: feedGoalWord(value, words) })),
    value: ({ goesTo }) => goesTo,
    initial: 'draft',
  }),
  field('section', 'choice', (words) => words.say('feedSection'), { value: ({ section }) => section ?? '' }),
  field('language', 'text', (words) => words.say('feedLanguage'), {
    hint: (words) => words.say('feedLanguageHint'),
    value: ({ language }) => language ?? '',
    dir: 'ltr',
  }),
  field('credit', 'text', (words) => words.say('feedCredit'), {
    hint: (words) => words.say('feedCreditHint'),
    value: ({ credit }) => credit,
  }),
  field('only', 'lines', (words) => words.say('feedOnly'), {
    hint: (words) => words.say('feedWordsHint'),
    value: ({ only }) => only.join('\n'),
  }),
  field('never', 'lines', (words) => words.say('feedNever'), {
    hint: (words) => words.say('feedWordsHint'),
    value: ({ never }) => never.join('\n'),
  }),
];

const isMailbox: Field['isFor'] = (_edition, row) => row === null || row.kind === 'mailbox';
const mailboxFields: readonly Field[] = [
  field('password', 'secret', (words) => words.say('feedPassword'), {
    hint: (words) => words.say('feedPasswordHint'),
    isFor: isMailbox,
  }),
  field('senders', 'lines', (words) => words.say('feedSenders'), {
    hint: (words) => words.say('feedSendersHint'),
    value: ({ senders }) => senders.join('\n'),
    dir: 'ltr',
    isFor: isMailbox,
  }),
  field('authServer', 'text', (words) => words.say('feedAuthServer'), {
    hint: (words) => words.say('feedAuthServerHint'),
    value: ({ authServer }) => authServer,
    dir: 'ltr',
    isFor: isMailbox,
  }),
  field('afterReading', 'choice', (words) => words.say('feedAfter'), {
    options: (words) => AFTER_READING.map((value) => ({ value, text: afterWord(value, words) })),
    value: ({ afterReading }) => afterReading,
    initial: 'leave',
    isFor: isMailbox,
  }),
];

const pageFields: readonly Field[] = [
  field('selector', 'text', (words) => words.say('feedSelector'), {
    hint: (words) => words.say('feedSelectorHint'),
    value: ({ selector }) => selector,
    dir: 'ltr',
    isFor: (_edition, row) => row === null || row.kind === 'page',
  }),
];

/** The fields for how the items of a feed are imported. */
export const TERMS_FIELDS: readonly Field[] = [nameField, ...pageFields, ...mailboxFields, ...termsFields];

const addressHint: Readonly<Record<Exclude<NewKind, 'push'>, (words: Words) => string>> = {
  feed: (words) => words.say('feedWhereHint'),
  page: (words) => words.say('feedPageHint'),
  mailbox: (words) => words.say('feedMailboxHint'),
};

const addressField = (kind: Exclude<NewKind, 'push'>) =>
  field('address', 'text', (words) => words.say('feedWhere'), {
    hint: addressHint[kind],
    dir: 'ltr',
    required: true,
  });

/** The fields of a new feed of a kind. */
export const newFeedFields = (kind: NewKind): readonly Field[] => [
  ...(kind === 'push' ? [] : [addressField(kind)]),
  ...(kind === 'page' ? pageFields : []),
  ...(kind === 'mailbox' ? mailboxFields : []),
  nameField,
  field('source', 'text', (words) => words.say('flowSource'), {
    hint: (words) => words.say('feedSourceHint'),
  }),
  field('policy', 'choice', (words) => words.say('writePolicy'), {
    hint: (words) => words.say('feedPolicyHint'),
    options: policyChoices,
  }),
  ...termsFields,
];

function policyChoices(words: Words) {
  return [{ value: '', text: words.say('feedPolicyKnown') }, ...policyOptions(words)];
}

/** The options of the fields that list what is in the database. */
export async function sectionOptions(reading: Reading, { words, language }: Edition) {
  const sections = await allSections(reading);
  const any = { value: '', text: words.say('feedSectionAny') };
  return {
    section: [any, ...sections.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) }))],
  };
}

/** Every field that the form of a new feed may have. */
export const NEW_FEED_FIELDS: readonly Field[] = [...newFeedFields('feed'), ...pageFields, ...mailboxFields];

/** Reads the form of a feed; `isNew`: whether it is of one that nobody follows yet. Throws {@link WrongFields}. */
export async function readTyped(
  reading: Reading,
  form: Readonly<Record<string, string>>,
  isNew = true,
): Promise<FeedWanted> {
  const fields = FEED_FIELDS.map((name) => [name, form[name] ?? NOTHING_TYPED[name]]);
  const typed = Object.fromEntries(fields) as FeedTyped;
  const sections = await allSections(reading);
  const read = readFeedTerms(
    typed,
    sections.map(({ slug }) => slug),
    isNew,
  );
  if ('faults' in read) throw new WrongFields(read.faults);
  return read.wanted;
}

/** The same values as the API takes them. */
type Sent = Omit<FeedWanted, 'only' | 'never' | 'senders'> & {
  readonly only: string[];
  readonly never: string[];
  readonly senders: string[];
};

/** Reads what was sent to the API. Throws {@link WrongFields}. */
export async function readSent(
  reading: Reading,
  { only, never, senders, ...sent }: Sent,
  isNew = true,
): Promise<FeedWanted> {
  const lines = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, value ?? '']));
  const typed = { ...lines, senders: senders.join('\n'), only: '', never: '' };
  return { ...(await readTyped(reading, typed, isNew)), only, never };
}
