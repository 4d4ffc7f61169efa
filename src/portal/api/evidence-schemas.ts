import { SUM_NAMES } from '../../evidence/checks/check-basis.ts';
import { REASONS, VALUE_FLAGS, VERDICTS } from '../../evidence/checks/verdict.ts';
import { CLAIM_PLACES } from '../../evidence/claims/claim.ts';
import { MEASURES, SET_ASIDE, STATEMENTS } from '../../evidence/claims/figure.ts';
import { HEDGES } from '../../language/figures/figure-words.ts';
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
  yesNo,
} from '../json/schema-parts.ts';

const anything: Schema = { type: 'object', additionalProperties: true };
const verdict: Schema = { type: 'string', enum: [...VERDICTS] };
const reason: Schema = { type: 'string', enum: [...REASONS] };
const revised: Schema = {
  ...orNull(object({ value: number, version: whole, of: { type: 'string', enum: ['data', 'people'] } })),
  description:
    'What the data said when the story was published, and in which version, of the data or of the people they are divided by: the figure held then. Null where they were not revised.',
};
const period: Schema = {
  ...listOf(text),
  description: 'Half open: the first day, and the day after the last.',
};
const stale: Schema = {
  ...orNull(object({ period, value: number })),
  description:
    'Where the words say that it is the latest: a later period that the data have, and what they say of it. Else null.',
};

/** The fields that explain a verdict. */
export const explained: Record<string, Schema> = {
  stale,
  inputs: {
    ...listOf(
      object({
        what: orNull(text),
        period: orNull(period),
        value: number,
        unit: orNull(text),
        cells: { type: 'integer', description: 'How many values it is made of, or is ranked among.' },
        flag: orNull({ type: 'string', enum: [...VALUE_FLAGS] }),
      }),
    ),
    description: 'What the value of the data was worked out from, in full units; empty where it was read.',
  },
  fits: {
    ...listOf(object({ question: text, dataset: text, value: orNull(number) })),
    description: 'Where the reason is `ambiguous`: the readings that fit the words equally well.',
  },
};
const numbers: Schema = listOf(orNull(number));
const names: Schema = { type: 'object', additionalProperties: text, description: 'By language, BCP 47.' };

const said: Schema = object({ kind: text, who: text, role: orNull(text) });

const figureFields: Record<string, Schema> = {
  id: { type: 'string', format: 'uuid' },
  url: { ...orNull(address), description: 'Null for what is only mentioned.' },
  story: object({ slug: text, url: address, headline: text, language: text }),
  quote: text,
  sentence: text,
  selector: object({ type: text, exact: text, prefix: text, suffix: text }),
  place: { type: 'string', enum: [...CLAIM_PLACES] },
  start: {
    type: 'integer',
    description: 'In UTF-16 units of its place: the headline, the standfirst, or the plain text.',
  },
  end: whole,
  hedge: { type: 'string', enum: [...HEDGES] },
  value: { type: 'number', description: 'In full: $900 million is 900000000, 70 % is 70.' },
  high: orNull(number),
  unit: orNull(text),
  measure: { type: 'string', enum: [...MEASURES] },
  period: orNull(period),
  subject: anything,
  attribution: orNull(said),
  setAside: orNull({
    type: 'string',
    enum: [...SET_ASIDE],
    description: 'Why it is no claim of the story, which only mentions it; its mark is null then.',
  }),
  statement: orNull({
    type: 'string',
    enum: [...STATEMENTS],
    description:
      'What it says without a number; null for a figure. Of a place `value` says which, else it is a change of more than 0.',
  }),
  derivedFrom: {
    ...listOf(text),
    description: 'The ids of the figures that the story reckoned it from; nobody else said it.',
  },
  mark: orNull({
    type: 'string',
    enum: ['holds', 'holds with hedge', 'differs', 'attributed', 'unsupported'],
  }),
  verdict: orNull(verdict),
  reason: orNull(reason),
  dataValue: orNull(number),
  revised,
  ...explained,
  allowed: orNull({ ...numbers, description: 'What the words allow; null at an end that is open.' }),
  dataset: orNull(text),
  version: orNull(whole),
  checked: orNull(instant),
  signed: yesNo,
};

/** A figure in a list. */
export const figure = object(figureFields);

const rowsOf = listOf(object({ row: whole, cells: listOf(object({ column: text, value: anything })) }));

/** Rows of one of the sums behind a figure's value. */
export const figureSum = object({
  sum: {
    ...orNull({ type: 'string', enum: [...SUM_NAMES] }),
    description:
      'whole: all of the value, or what a share is of; part: the part of a share; period and from: two periods, one and other: two things that are compared; ranked: everyone in a ranking; people: those that an amount is divided by.',
  },
  field: { ...orNull(text), description: 'The field of the dataset that was added up.' },
  count: {
    ...orNull(whole),
    description: 'How many rows; null where the licence does not let us hand them on.',
  },
  total: { ...orNull(number), description: 'What they add up to, in full units; null for a ranking.' },
  averaged: {
    ...orNull(yesNo),
    description: 'Whether that is what the rows come to on average; else they are added up.',
  },
  rows: orNull(rowsOf),
  next: orNull(address),
});

/** A dataset with the version that was queried. */
const asked = object({
  dataset: text,
  name: text,
  url: address,
  version: whole,
  sha256: text,
  retrieved: orNull(instant),
  producer: text,
  licence: text,
  redistributable: yesNo,
});

/** A full figure. */
export const figureWhole = object({
  ...figureFields,
  why: text,
  question: orNull(object({ words: text, sql: orNull(text) })),
  source: orNull(
    object({ kind: text, who: text, role: orNull(text), title: orNull(text), url: orNull(text) }),
  ),
  readings: listOf(object({ key: text, words: orNull(text), value: orNull(number), verdict, reason })),
  missing: listOf(text),
  data: orNull(asked),
  people: { ...orNull(asked), description: 'The dataset of people that an amount is divided by.' },
  series: orNull({
    ...listOf(anything),
    description:
      'What its chart draws; of a question in SQL, what it answered. Null where the licence keeps it closed.',
  }),
  rows: orNull({
    ...listOf(figureSum),
    description: 'The rows its value was taken from. Null where the licence does not let us hand them on.',
  }),
  history: listOf(
    object({
      at: instant,
      verdict,
      reason,
      value: orNull(number),
      revised,
      stale,
      signed: yesNo,
      by: orNull(text),
      note: text,
      url: orNull(address),
    }),
  ),
  corrections: listOf(object({ at: instant, text })),
});

const version = object({
  version: whole,
  url: address,
  sha256: text,
  producerVersion: orNull(text),
  retrieved: {
    ...orNull(instant),
    description: 'When its producer’s file was fetched; null where nobody said.',
  },
  rows: whole,
  sourceUrl: orNull(text),
  licence: { ...orNull(text), description: 'The terms that its producer’s service gave with it.' },
  citation: { ...orNull(text), description: 'The citation that its producer’s service asks for.' },
  note: text,
  changes: orNull(object({ added: whole, removed: whole, changed: whole })),
  csv: orNull(address),
  parquet: orNull(address),
});

const datasetFields: Record<string, Schema> = {
  slug: text,
  url: address,
  names,
  about: text,
  producer: text,
  producerUrl: orNull(text),
  licence: text,
  licenceUrl: orNull(text),
  redistributable: yesNo,
  demo: yesNo,
  newest: version,
};

/** A dataset in a list. */
export const dataset = object(datasetFields);

/** A full dataset. */
export const datasetWhole = object({
  ...datasetFields,
  fields: listOf(anything),
  coverage: anything,
  versions: listOf(version),
  stories: listOf(anything),
  named: {
    ...listOf(object({ slug: text, label: text, url: address, rows: whole })),
    description: 'Who has a page and is named in its newest version, those of most rows first.',
  },
});

/** One row of a version of a dataset. */
export const datasetRow = object({
  dataset: text,
  version: whole,
  row: { ...whole, description: 'As in the download of that version; 1 is the first.' },
  url: address,
  cells: orNull({
    ...listOf(object({ column: text, value: anything })),
    description: 'Null where the licence does not let us hand them on.',
  }),
});

/** Rows of a version of a dataset, paginated. */
export const datasetRows = object({
  dataset: text,
  version: whole,
  column: { ...orNull(text), description: 'Null where all rows are asked for.' },
  value: orNull(text),
  count: { ...orNull(whole), description: 'Null where the licence does not let us hand rows on.' },
  rows: orNull(rowsOf),
  next: orNull(address),
});
