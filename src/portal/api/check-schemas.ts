import { ABSTENTIONS } from '../../evidence/abstaining/abstention.ts';
import { REASONS, VERDICTS } from '../../evidence/checks/verdict.ts';
import { CLAIM_PLACES } from '../../evidence/claims/claim.ts';
import { MEASURES, SET_ASIDE } from '../../evidence/claims/figure.ts';
import { HEDGES } from '../../language/figures/figure-words.ts';
import { MOST_CHARACTERS, MOST_OF_HEADLINE } from '../check/check.fields.ts';
import {
  address,
  instant,
  listOf,
  number,
  object,
  orNull,
  type Schema,
  text,
  whole,
} from '../json/schema-parts.ts';
import { explained } from './evidence-schemas.ts';

/** The request of a check, as the API describes it. */
export const checkAsked: Schema = {
  type: 'object',
  properties: {
    text: { type: 'string', maxLength: MOST_CHARACTERS, description: 'The text to check.' },
    headline: {
      type: 'string',
      maxLength: MOST_OF_HEADLINE,
      description: 'The headline. It can supply what a sentence leaves unsaid.',
    },
    date: {
      type: 'string',
      format: 'date',
      description: 'The date that phrases such as "last year" are relative to.',
    },
    language: { type: 'string', description: 'BCP 47 language tag; detected from the text if omitted.' },
  },
  required: ['text'],
};

/** A dataset with the version that was queried. */
const asked = object({
  slug: text,
  url: address,
  producer: text,
  licence: text,
  version: whole,
  sha256: text,
  retrieved: orNull(instant),
});

const period: Schema = listOf(text);

const abstention = object({
  code: { type: 'string', enum: [...ABSTENTIONS] },
  dataset: { ...orNull(text), description: 'The slug of the dataset that came closest.' },
  second: { ...orNull(text), description: 'The slug of the other dataset that would be needed.' },
  measure: orNull(text),
  named: { ...listOf(text), description: 'Words of the text, or names in the dataset.' },
  period: { ...orNull(period), description: 'The period in the text, half-open.' },
  has: { ...orNull(period), description: 'The period that the dataset covers, half-open.' },
  step: orNull({ type: 'string', enum: ['day', 'week', 'month', 'quarter', 'half', 'year'] }),
  unit: { ...orNull(text), description: 'The unit in the text.' },
  ownUnit: { ...orNull(text), description: 'The unit in the dataset.' },
  statistic: orNull({ type: 'string', enum: ['value', 'change', 'share', 'ratio', 'rank', 'count'] }),
  reason: orNull({ type: 'string', enum: [...REASONS] }),
  question: orNull(text),
  sure: { ...orNull(number), description: 'The probability that this question is meant.' },
  least: { ...orNull(number), description: 'The probability that a verdict requires.' },
});

const figure = object({
  quote: text,
  place: { type: 'string', enum: [...CLAIM_PLACES] },
  start: { type: 'integer', description: 'In UTF-16 code units, within the headline or the text.' },
  end: whole,
  sentence: text,
  hedge: { type: 'string', enum: [...HEDGES] },
  value: { type: 'number', description: 'The full value: $900 million is 900000000, 70% is 70.' },
  high: orNull(number),
  unit: orNull(text),
  measure: { type: 'string', enum: [...MEASURES] },
  period: orNull({
    ...listOf(text),
    description: 'A half-open interval: the first day, and the day after the last.',
  }),
  attribution: orNull(object({ kind: text, who: text, role: orNull(text) })),
  minor: { type: 'boolean', description: 'Whether the figure is too minor to be worth checking.' },
  setAside: orNull({ type: 'string', enum: [...SET_ASIDE] }),
  verdict: { type: 'string', enum: [...VERDICTS] },
  reason: {
    ...orNull({ type: 'string', enum: [...REASONS] }),
    description: 'Null if no dataset is a close match.',
  },
  why: { type: 'string', description: 'One sentence, in the language given by `lang`.' },
  abstention: {
    ...orNull(abstention),
    description:
      'Why the figure is not checked; null if it is, and if `reason` says it. Values that the code does not use are null or empty.',
  },
  question: {
    ...orNull(text),
    description: 'The query run against the dataset, or the closest match.',
  },
  dataValue: { ...orNull(number), description: 'The value in the data, in the unit of the figure.' },
  sure: { ...orNull(number), description: 'The probability that the verdict is right; null for trade data.' },
  ...explained,
  dataset: orNull(asked),
  people: { ...orNull(asked), description: 'The population dataset used to work out per-capita amounts.' },
});

/** The response of a check. */
export const checkAnswer: Schema = object({
  figures: listOf(figure),
  unread: {
    ...orNull(object({ why: { type: 'string', enum: ['too long', 'too many figures'] }, after: text })),
    description: 'Where checking stopped; null if the whole text was checked.',
  },
});
