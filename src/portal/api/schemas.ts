import { CORRECTION_KINDS } from '../../stories/correction.ts';
import { entity, entityWhole } from './entity-schemas.ts';
import { dataset, datasetWhole, figure, figureWhole } from './evidence-schemas.ts';
import { address, instant, listOf, object, orNull, type Schema, text, whole, yesNo } from './schema-parts.ts';

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
    object({ slug: text, name: text, latitude: { type: 'number' }, longitude: { type: 'number' } }),
  ),
  topics: listOf(named),
  excerpt: text,
  html: orNull({
    type: 'string',
    description: 'The whole text; null for copy of which only an excerpt is ours.',
  }),
  text: orNull(text),
  citations: listOf(object({ title: text, publisher: orNull(text), url: address })),
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
        enum: ['same event', 'shared topic', 'shared words', 'most read', 'newest in section', 'newest'],
      },
      topic: text,
      words: listOf(text),
      section: text,
    },
    required: ['kind'],
  },
});

const problem = object({
  error: object({
    kind: {
      type: 'string',
      enum: [
        'bad input',
        'not found',
        'gone',
        'not allowed',
        'conflict',
        'too large',
        'too many',
        'unavailable',
      ],
    },
    message: text,
    advice: text,
  }),
});

const complete: Schema = { type: 'boolean', description: 'False while the search index is still filling.' };

const answers = (schema: Schema, ...statuses: number[]): Schema => ({
  200: { description: 'Found.', ...schema },
  ...Object.fromEntries(
    statuses.map((status) => [status, { description: WHY[status] ?? 'A problem.', ...problem }]),
  ),
});

const WHY: Record<number, string> = {
  400: 'A field has a wrong value; the message names it.',
  403: 'The terms of its source do not let us hand it on.',
  404: 'There is no such thing.',
  410: 'The story was withdrawn, or no longer states it.',
  429: 'Too many requests in a minute.',
};

/** The answers of each route of the API, by its path, as JSON Schema. */
export const RESPONSES: Readonly<Record<string, Schema>> = {
  '/api/v1/stories': answers(
    object({ stories: listOf(card), cursor: orNull(text), next: orNull(address) }),
    400,
    429,
  ),
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
  '/api/v1/datasets': answers(object({ datasets: listOf(dataset) }), 429),
  '/api/v1/datasets.csv': answers({ type: 'string' }, 429),
  '/api/v1/datasets/:slug': answers(datasetWhole, 404, 429),
  '/api/v1/entities': answers(
    object({ entities: listOf(entity), cursor: orNull(text), next: orNull(address) }),
    400,
    429,
  ),
  '/api/v1/entities.csv': answers({ type: 'string' }, 400, 429),
  '/api/v1/entities/:slug': answers(entityWhole, 404, 429),
  '/api/v1/search': answers(
    object({
      query: text,
      total: whole,
      page: whole,
      limit: whole,
      hits: listOf(
        object({ score: { type: 'number' }, excerpt: listOf(object({ text, found: yesNo })), story: card }),
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
};
