import { PROBLEM_KINDS } from '../../errors.ts';
import { CORRECTION_KINDS } from '../../stories/correction.ts';
import { eachTextField } from '../../stories/text-fields.ts';
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

const texts: Schema = {
  type: 'object',
  additionalProperties: text,
  description: 'By language tag, such as en.',
};

const author = object({
  slug: text,
  url: address,
  names: texts,
  roles: texts,
  biographies: { ...texts, description: 'Plain text by language tag; empty lines separate paragraphs.' },
  expertise: texts,
  picture: orNull(object({ url: address, alt: texts, credit: orNull(text), width: whole, height: whole })),
  email: orNull(text),
  links: listOf(object({ label: text, url: address })),
  stories: { ...address, description: 'The stories by this author.' },
});

const event = object({
  id: text,
  url: address,
  title: { ...text, description: 'The title set by an editor, or the headline of one report.' },
  titleLanguage: {
    ...orNull(text),
    description: 'The language of that headline; null if an editor set the title.',
  },
  reports: listOf(
    object({
      slug: text,
      url: address,
      headline: text,
      language: text,
      source: named,
      publishedAt: instant,
      updatedAt: orNull(instant),
    }),
  ),
  disagreements: {
    ...listOf(
      object({
        subject: orNull(text),
        language: text,
        figures: listOf(
          object({
            id: text,
            url: address,
            story: orNull(text),
            quote: text,
            value: { type: 'number' },
            high: orNull({ type: 'number' }),
            unit: orNull(text),
          }),
        ),
      }),
    ),
    description: 'Figures that should agree but differ.',
  },
});

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
  language: { type: 'string', description: 'BCP 47 language tag' },
  kind,
  headline: text,
  standfirst: orNull(text),
  section: orNull(named),
  authors: listOf(named),
  byline: orNull(text),
  published: instant,
  zoneStated: {
    type: 'boolean',
    description: 'False if the original gave no time zone; its time is then read as UTC.',
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
    description: 'The headline and picture for its card; null if the card uses the story’s own.',
  },
  words: whole,
  marks: {
    type: 'string',
    description:
      'One letter per figure, in text order: h for `holds`, w for `holds with hedge`, d for `differs`, a for `attributed`, u for `unsupported`.',
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
  ...eachTextField(() => orNull(text)),
  place: orNull(
    object({
      slug: text,
      name: text,
      latitude: orNull({ type: 'number', description: 'Null, as is the longitude, if unknown.' }),
      longitude: orNull({ type: 'number' }),
    }),
  ),
  topics: listOf(named),
  excerpt: text,
  html: orNull({
    type: 'string',
    description: 'The full text; null if only an excerpt may be published.',
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
    description: 'The coverage of a live story, newest entry first; null for other kinds of story.',
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
    description: 'False for an imported story that has not been analysed yet.',
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
      description:
        'The error type for programs: `urn:sourceline:problem:` plus one of the types in docs/api.md.',
    },
    title: text,
    status: whole,
    detail: { ...text, description: 'What went wrong, in one sentence.' },
    advice: { ...text, description: 'How to fix it; empty if `detail` already says so.' },
    code: {
      ...text,
      description: 'A code for programs, such as `sectionKnown`; not every error has one.',
    },
    params: {
      type: 'object',
      description: 'The values that fill in `detail`, text or numbers, by name; present whenever `code` is.',
      additionalProperties: { type: ['string', 'number'] },
    },
    error: {
      description: 'The same error in the format of version 0.1.0.',
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

const complete: Schema = { type: 'boolean', description: 'False while the search index is being built.' };

const answers = (schema: Schema, ...statuses: number[]): Schema => ({
  200: { description: 'OK.', ...schema },
  ...Object.fromEntries(statuses.map((status) => [status, { description: WHY[status] ?? 'An error.' }])),
});

/** What a refusal means, by status. */
export const WHY: Readonly<Record<number, string>> = {
  400: 'A field is unknown or has an invalid value; the message names it.',
  401: 'The token is missing or invalid; see `WWW-Authenticate`.',
  403: 'The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution.',
  404: 'Not found.',
  409: 'Conflicts with the current state.',
  412: 'Changed since the version in `If-Match`.',
  413: 'The request is too large.',
  415: 'The body has the wrong media type.',
  422: 'Blocked, with how to fix each block; or the Idempotency-Key was used for another request.',
  428: '`If-Match` is missing.',
  410: 'The story was withdrawn, or no longer contains the figure.',
  429: 'Too many requests per minute.',
  503: 'Temporarily unavailable; see `Retry-After`, if present.',
};

/** The responses of each API route, by path, as JSON Schema. */
export const RESPONSES: Readonly<Record<string, Schema>> = {
  '/api/v1/stories': answers(object({ stories: listOf(card), next: orNull(address) }), 400, 429),
  '/api/v1/stories.csv': answers({ type: 'string' }, 400, 429),
  '/api/v1/stories/:slug': answers(story, 404, 410, 429),
  '/api/v1/stories/:slug/ninjs': answers(
    { type: 'object', description: 'A ninjs 3.0 item, as documented by the IPTC.' },
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
  '/api/v1/authors/:slug': answers(author, 404, 429),
  '/api/v1/events/:id': answers(event, 404, 429),
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
            description: 'The name that matched, if the story uses another name for the search term.',
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
