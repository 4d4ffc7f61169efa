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
      description: 'Its headline, which may name what a sentence leaves out.',
    },
    date: { type: 'string', format: 'date', description: 'The day that "last year" counts from.' },
    language: { type: 'string', description: 'BCP 47; guessed from the text where it is left out.' },
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

const figure = object({
  quote: text,
  place: { type: 'string', enum: [...CLAIM_PLACES] },
  start: { type: 'integer', description: 'In UTF-16 units of its place: the headline, or the text.' },
  end: whole,
  sentence: text,
  hedge: { type: 'string', enum: [...HEDGES] },
  value: { type: 'number', description: 'In full: $900 million is 900000000, 70% is 70.' },
  high: orNull(number),
  unit: orNull(text),
  measure: { type: 'string', enum: [...MEASURES] },
  period: orNull({ ...listOf(text), description: 'Half open: the first day, and the day after the last.' }),
  attribution: orNull(object({ kind: text, who: text, role: orNull(text) })),
  minor: { type: 'boolean', description: 'A quantity that no reader would check.' },
  setAside: orNull({ type: 'string', enum: [...SET_ASIDE] }),
  verdict: { type: 'string', enum: [...VERDICTS] },
  reason: {
    ...orNull({ type: 'string', enum: [...REASONS] }),
    description: 'Null where no dataset comes near.',
  },
  why: { type: 'string', description: 'In a sentence, in the language of `lang`.' },
  question: {
    ...orNull(text),
    description: 'The question that was put to the dataset, or that comes closest.',
  },
  dataValue: { ...orNull(number), description: 'What the data say, in the unit of the figure.' },
  sure: { ...orNull(number), description: 'The probability that the verdict is right; null for trade.' },
  ...explained,
  dataset: orNull(asked),
  people: { ...orNull(asked), description: 'The dataset of people that an amount is divided by.' },
});

/** The response of a check. */
export const checkAnswer: Schema = object({
  figures: listOf(figure),
  unread: {
    ...orNull(object({ why: { type: 'string', enum: ['too long', 'too many figures'] }, after: text })),
    description: 'Where reading ended; null where all of the text was read.',
  },
});
