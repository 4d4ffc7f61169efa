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
    'The value when the story was published and the figure was still right. `version` is that of the data or, if `of` is `people`, of the population dataset. Null if neither has been revised.',
};
const period: Schema = {
  ...listOf(text),
  description: 'A half-open interval: the first day, and the day after the last.',
};
const stale: Schema = {
  ...orNull(object({ period, value: number })),
  description:
    'If the text says its figure is the latest: a later period in the data, and the value for it. Otherwise null.',
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
        cells: {
          type: 'integer',
          description: 'The number of values it is calculated from, or ranked among.',
        },
        flag: orNull({ type: 'string', enum: [...VALUE_FLAGS] }),
      }),
    ),
    description: 'The values the result was calculated from, in full units; empty if it was read directly.',
  },
  fits: {
    ...listOf(object({ question: text, dataset: text, value: orNull(number) })),
    description: 'If the reason is `ambiguous`: the interpretations that fit the text equally well.',
  },
};
const numbers: Schema = listOf(orNull(number));
const names: Schema = {
  type: 'object',
  additionalProperties: text,
  description: 'Keyed by BCP 47 language tag.',
};

const said: Schema = object({ kind: text, who: text, role: orNull(text) });

const figureFields: Record<string, Schema> = {
  id: { type: 'string', format: 'uuid' },
  url: { ...orNull(address), description: 'Null for figures that are only mentioned.' },
  story: object({ slug: text, url: address, headline: text, language: text }),
  quote: text,
  sentence: text,
  selector: object({ type: text, exact: text, prefix: text, suffix: text }),
  place: { type: 'string', enum: [...CLAIM_PLACES] },
  start: {
    type: 'integer',
    description: 'In UTF-16 code units, within the headline, the standfirst or the plain text.',
  },
  end: whole,
  hedge: { type: 'string', enum: [...HEDGES] },
  value: { type: 'number', description: 'The full value: $900 million is 900000000, 70% is 70.' },
  high: orNull(number),
  unit: orNull(text),
  measure: { type: 'string', enum: [...MEASURES] },
  period: orNull(period),
  subject: anything,
  attribution: orNull(said),
  setAside: orNull({
    type: 'string',
    enum: [...SET_ASIDE],
    description: 'Why it is only mentioned, not claimed, by the story; `mark` is null then.',
  }),
  statement: orNull({
    type: 'string',
    enum: [...STATEMENTS],
    description:
      'The kind of claim without a number; null for a figure. For a ranking, `value` is the position; for the others it is a change of more than 0.',
  }),
  derivedFrom: {
    ...listOf(text),
    description: 'The ids of the figures the story calculated it from; it has no other source.',
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
  allowed: orNull({ ...numbers, description: 'The range the wording allows; null at an open end.' }),
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
      'whole: the entire value, or the total a share is of; part: the part in a share; period and from: the two periods of a change; one and other: the two things compared; ranked: everything in a ranking; people: the population an amount is divided by.',
  },
  field: { ...orNull(text), description: 'The dataset field that was summed.' },
  count: {
    ...orNull(whole),
    description: 'The number of rows; null if the licence does not allow redistribution.',
  },
  total: { ...orNull(number), description: 'Their total, in full units; null for a ranking.' },
  averaged: {
    ...orNull(yesNo),
    description: 'Whether the total is an average rather than a sum.',
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
  people: { ...orNull(asked), description: 'The population dataset used to work out per-capita amounts.' },
  series: orNull({
    ...listOf(anything),
    description:
      'The data behind the chart, or the result of an SQL query. Null if the licence does not allow redistribution.',
  }),
  rows: orNull({
    ...listOf(figureSum),
    description: 'The rows the value was calculated from. Null if the licence does not allow redistribution.',
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
    description: 'When the publisher’s file was fetched; null if unknown.',
  },
  rows: whole,
  sourceUrl: orNull(text),
  licence: { ...orNull(text), description: 'The licence stated by the publisher’s service.' },
  citation: { ...orNull(text), description: 'The citation requested by the publisher’s service.' },
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
    description: 'Entities with a dossier that the latest version names, by number of rows, highest first.',
  },
});

/** One row of a version of a dataset. */
export const datasetRow = object({
  dataset: text,
  version: whole,
  row: { ...whole, description: 'As in the download of that version, counted from 1.' },
  url: address,
  cells: orNull({
    ...listOf(object({ column: text, value: anything })),
    description: 'Null if the licence does not allow redistribution.',
  }),
});

/** Rows of a version of a dataset, paginated. */
export const datasetRows = object({
  dataset: text,
  version: whole,
  column: { ...orNull(text), description: 'Null if the rows are not filtered.' },
  value: orNull(text),
  count: { ...orNull(whole), description: 'Null if the licence does not allow rows to be redistributed.' },
  rows: orNull(rowsOf),
  next: orNull(address),
});
