import { PROBLEM_KINDS } from '../../errors.ts';
import { CORRECTION_KINDS } from '../../stories/correction.ts';
import {
  address,
  instant,
  listOf,
  object,
  orNull,
  type Schema,
  text,
  whole,
  yesNo,
} from '../json/schema-parts.ts';
import { checkAnswer, checkAsked } from './check-schemas.ts';
import { entity, entityWhole } from './entity-schemas.ts';
import {
  dataset,
  datasetRow,
  datasetRows,
  datasetWhole,
  figure,
  figureSum,
  figureWhole,
} from './evidence-schemas.ts';

const named = object({ slug: text, name: text });
const policy: Schema = { type: 'string', enum: ['own', 'licensed', 'linked'] };
const kind: Schema = { type: 'string', enum: ['news', 'analysis', 'explainer', 'opinion', 'live'] };

const lead = object({
  url: orNull(address),
  alt: text,
  caption: orNull(text),
  credit: orNull(text),
  width: orNull(whole),
  height: orNull(whole),
  focal: object({ x: { type: 'number' }, y: { type: 'number' } }),
});

const cardFields: Record<string, Schema> = {
  id: { type: 'string', format: 'uuid' },
  slug: text,
  url: address,
  language: { type: 'string', description: 'BCP 47' },
  kind,
  headline: text,
  standfirst: orNull(text),
  section: orNull(named),
  authors: listOf(named),
  byline: orNull(text),
  published: instant,
  zoneStated: {
    type: 'boolean',
    description: 'False when the original gave no time zone: the instant then reads its time as UTC.',
  },
  updated: orNull(instant),
  source: object({ slug: text, name: text, policy }),
  lead: orNull(lead),
  teaser: {
    ...orNull(
      object({
        headline: orNull(text),
        picture: orNull(object({ url: address, alt: text, credit: orNull(text) })),
      }),
    ),
    description: 'What its card shows in place of headline and lead picture; null where it shows those.',
  },
  words: whole,
  marks: {
    type: 'string',
    description:
      'One letter a figure, in the order of the text: h holds, w holds with hedge, d differs, a attributed, u unsupported.',
  },
  demo: yesNo,
};

const card = object(cardFields);

const story = object({
  ...cardFields,
  source: object({
    slug: text,
    name: text,
    policy,
    url: orNull(address),
    licence: orNull(text),
    licenceUrl: orNull(address),
    original: orNull(address),
  }),
  agency: orNull(object({ slug: text, name: text, url: orNull(address) })),
  dateline: orNull(text),
  place: orNull(
    object({
      slug: text,
      name: text,
      latitude: orNull({ type: 'number', description: 'Null, with the longitude, where nobody said.' }),
      longitude: orNull({ type: 'number' }),
    }),
  ),
  topics: listOf(named),
  excerpt: text,
  html: orNull({
    type: 'string',
    description: 'The whole text; null for copy of which only an excerpt is ours.',
  }),
  text: orNull(text),
  live: orNull({
    ...object({
      started: orNull(instant),
      ended: orNull(instant),
      change: whole,
      summary: orNull(
        object({
          at: instant,
          updated: orNull(instant),
          note: orNull(text),
          html: orNull(text),
          text: orNull(text),
        }),
      ),
      keyPoints: listOf(whole),
      entries: listOf(
        object({
          id: { type: 'string', format: 'uuid' },
          number: whole,
          url: address,
          state: { type: 'string', enum: ['out', 'taken back'] },
          at: instant,
          updated: orNull(instant),
          note: orNull(text),
          headline: orNull(text),
          byline: orNull(text),
          html: orNull(text),
          text: orNull(text),
        }),
      ),
    }),
    description: 'The coverage of a live story, the newest entry first; null for any other kind.',
  }),
  citations: listOf(object({ title: text, publisher: orNull(text), url: orNull(address) })),
  corrections: listOf(
    object({
      id: { type: 'string', format: 'uuid' },
      at: instant,
      kind: { type: 'string', enum: [...CORRECTION_KINDS] },
      text,
      passageBefore: orNull(text),
      passageAfter: orNull(text),
      figure: orNull(address),
    }),
  ),
  notes: listOf(object({ at: instant, text })),
  figuresRead: {
    type: 'boolean',
    description: 'False for an imported story whose figures have not been looked for yet.',
  },
  figures: listOf(figure),
  translations: listOf(object({ language: text, slug: text, headline: text, url: address })),
  revision: whole,
});

const suggestion = object({
  id: { type: 'string', format: 'uuid' },
  slug: text,
  url: address,
  language: text,
  kind,
  headline: text,
  section: orNull(text),
  published: instant,
  zoneStated: yesNo,
  reason: {
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        enum: [
          'same event',
          'shared topic',
          'shared entities',
          'shared words',
          'same section',
          'same subject',
          'loosely related',
          'most read',
          'newest in section',
          'newest',
        ],
      },
      topic: text,
      entities: listOf(text),
      words: listOf(text),
      section: text,
    },
    required: ['kind'],
  },
});

/** A problem: https://www.rfc-editor.org/rfc/rfc9457 */
export const problem: Schema = {
  type: 'object',
  properties: {
    type: {
      ...text,
      description: 'What programs tell it by: `urn:sourceline:problem:` and one of the types of docs/api.md.',
    },
    title: text,
    status: whole,
    detail: { ...text, description: 'What is wrong, in one sentence.' },
    advice: { ...text, description: 'What to do about it; empty where `detail` says it.' },
    code: {
      ...text,
      description: 'What programs tell the refusal by, such as `sectionKnown`; not all have one.',
    },
    params: {
      type: 'object',
      description: 'What `detail` is filled with, by name: texts and numbers; there where `code` is.',
      additionalProperties: { type: ['string', 'number'] },
    },
    error: {
      description: 'The same, as version 0.1.0 said it.',
      ...object({
        kind: {
          type: 'string',
          enum: PROBLEM_KINDS,
        },
        message: text,
        advice: text,
      }),
    },
  },
  required: ['type', 'title', 'status', 'detail', 'advice', 'error'],
  additionalProperties: true,
};

const complete: Schema = { type: 'boolean', description: 'False while the search index is still filling.' };

const answers = (schema: Schema, ...statuses: number[]): Schema => ({
  200: { description: 'Found.', ...schema },
  ...Object.fromEntries(statuses.map((status) => [status, { description: WHY[status] ?? 'A problem.' }])),
});

/** What a refusal means, by status. */
export const WHY: Readonly<Record<number, string>> = {
  400: 'A field has a wrong value, or is not known; the message names it.',
  401: 'There is no token, or none that is good: WWW-Authenticate says which.',
  403: 'The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on.',
  404: 'There is no such thing.',
  409: 'What is there does not allow it now.',
  412: 'It is no longer what was looked at.',
  413: 'What was sent is too large.',
  415: 'The body is of another type.',
  422: 'Something stands in the way, each with what to do; or the Idempotency-Key was used for something else.',
  428: 'The version that was looked at is not said.',
  410: 'The story was withdrawn, or no longer states it.',
  429: 'Too many requests in a minute.',
  503: 'It cannot be answered at the moment: Retry-After may say when.',
};

/** The responses of each API route, by path, as JSON Schema. */
export const RESPONSES: Readonly<Record<string, Schema>> = {
  '/api/v1/stories': answers(object({ stories: listOf(card), next: orNull(address) }), 400, 429),
  '/api/v1/stories.csv': answers({ type: 'string' }, 400, 429),
  '/api/v1/stories/:slug': answers(story, 404, 410, 429),
  '/api/v1/stories/:slug/ninjs': answers(
    { type: 'object', description: 'An item of ninjs 3.0, as IPTC documents it.' },
    403,
    404,
    410,
    429,
  ),
  '/api/v1/stories/:slug/related': answers(
    object({ related: listOf(suggestion), complete }),
    400,
    404,
    410,
    429,
  ),
  '/api/v1/stories/:slug/recommended': answers(
    object({ recommended: listOf(suggestion), complete }),
    400,
    404,
    410,
    429,
  ),
  '/api/v1/figures/:id': answers(figureWhole, 404, 410, 429),
  '/api/v1/figures/:id/rows': answers(figureSum, 400, 404, 410, 429, 503),
  '/api/v1/datasets': answers(object({ datasets: listOf(dataset) }), 429),
  '/api/v1/datasets.csv': answers({ type: 'string' }, 429),
  '/api/v1/datasets/:slug': answers(datasetWhole, 404, 429),
  '/api/v1/datasets/:slug/versions/:number/rows': answers(datasetRows, 400, 404, 429),
  '/api/v1/datasets/:slug/versions/:number/rows.csv': answers({ type: 'string' }, 400, 403, 404, 413, 429),
  '/api/v1/datasets/:slug/versions/:number/rows/:row': answers(datasetRow, 404, 429),
  '/api/v1/entities': answers(object({ entities: listOf(entity), next: orNull(address) }), 400, 429),
  '/api/v1/entities.csv': answers({ type: 'string' }, 400, 429),
  '/api/v1/entities/:slug': answers(entityWhole, 404, 429),
  '/api/v1/search': answers(
    object({
      query: text,
      total: whole,
      atLeast: yesNo,
      page: whole,
      limit: whole,
      hits: listOf(
        object({
          score: { type: 'number' },
          excerpt: listOf(object({ text, found: yesNo })),
          alsoWritten: orNull({
            ...text,
            description:
              'Another name of what was searched for, as the story has it, if it has none of the words.',
          }),
          story: card,
        }),
      ),
      sections: listOf(object({ section: text, count: whole })),
      languages: listOf(object({ language: text, count: whole })),
      missing: listOf(text),
      complete,
    }),
    400,
    429,
  ),
  '/api/v1/search.csv': answers({ type: 'string' }, 400, 429),
  '/api/v1/check': answers(checkAnswer, 400, 404, 413, 429, 503),
  '/api/v1/check.csv': answers({ type: 'string' }, 400, 404, 413, 429, 503),
};

/** The request bodies of routes that need no token, by path: as JSON, or as a form. */
export const REQUESTS: Readonly<Record<string, Schema>> = {
  '/api/v1/check': checkAsked,
  '/api/v1/check.csv': checkAsked,
};
