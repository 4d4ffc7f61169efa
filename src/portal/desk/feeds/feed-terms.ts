import { z } from 'zod';
import { allSections } from '../../../desk/choices.queries.ts';
import { FEED_GOALS, type Feed } from '../../../desk/feeds/feed.ts';
import {
  FEED_FIELDS,
  type FeedField,
  type FeedTyped,
  type FeedWanted,
  LONGEST_FEED,
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
import { feedGoalWord } from './feed-words.ts';

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
};

/** What is sent to the API to follow a feed. */
export const NEW_FEED = {
  address: z
    .string()
    .min(1)
    .max(LONGEST_FEED.address)
    .meta({ description: 'The URL of a feed, of a sitemap, or of a page that links to its feed.' }),
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

/** The fields for how the items of a feed are imported. */
export const TERMS_FIELDS: readonly Field[] = [nameField, ...termsFields];

/** The fields of a new feed. */
export const NEW_FEED_FIELDS: readonly Field[] = [
  field('address', 'text', (words) => words.say('feedWhere'), {
    hint: (words) => words.say('feedWhereHint'),
    dir: 'ltr',
    required: true,
  }),
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

/** Reads the form of a feed. Throws {@link WrongFields}. */
export async function readTyped(
  reading: Reading,
  form: Readonly<Record<string, string>>,
): Promise<FeedWanted> {
  const fields = FEED_FIELDS.map((name) => [name, form[name] ?? NOTHING_TYPED[name]]);
  const typed = Object.fromEntries(fields) as FeedTyped;
  const sections = await allSections(reading);
  const read = readFeedTerms(
    typed,
    sections.map(({ slug }) => slug),
  );
  if ('faults' in read) throw new WrongFields(read.faults);
  return read.wanted;
}

/** The same values as the API takes them. */
type Sent = Omit<FeedWanted, 'only' | 'never'> & { readonly only: string[]; readonly never: string[] };

/** Reads what was sent to the API. Throws {@link WrongFields}. */
export async function readSent(reading: Reading, { only, never, ...sent }: Sent): Promise<FeedWanted> {
  const lines = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, value ?? '']));
  return { ...(await readTyped(reading, { ...lines, only: '', never: '' })), only, never };
}
