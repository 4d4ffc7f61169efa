import { z } from 'zod';
import { STORY_KINDS } from '../../stories/story.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: small letters, digits and hyphens');
const text = z.string().trim().min(1);
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');
const address = z.url({ protocol: /^https?$/ });
const names = z.record(z.string(), text).refine((all) => 'en' in all, 'needs a name in English (en)');

const instant = z
  .union([z.date(), z.string().regex(/T.*(Z|[+-]\d\d:\d\d)$/, 'must be an ISO 8601 time with a zone')])
  .transform((value) => new Date(value))
  .refine((value) => Number.isFinite(value.getTime()), 'is no time');

const word = z.union([z.string(), z.number()]).transform(String);

const mapSchema = z.strictObject({
  highlight: z.array(country).default([]),
  context: z.array(country).default([]),
  labels: z.array(country).default([]),
  places: z.array(slug).default([]),
  extent: z.array(country).min(1),
});

const chartSchema = z.strictObject({
  type: z.enum(['line', 'area', 'bars', 'columns']),
  table: slug,
  where: z.record(z.string(), z.union([word, z.array(word)])).default({}),
  x: text,
  y: text,
  series: text.nullable().default(null),
  mark: z.array(z.strictObject({ x: word, label: text.nullable().default(null) })).default([]),
  unit: text,
  top: z.int().positive().nullable().default(null),
  order: z.enum(['value', 'table']).default('value'),
  highlight: z.array(word).default([]),
  names: z.record(z.string(), text).default({}),
});

/** The YAML at the head of a demo story. */
export const frontMatterSchema = z.strictObject({
  headline: text.max(110),
  standfirst: text,
  section: slug,
  topics: z.array(slug).min(2).max(4),
  kind: z.enum(STORY_KINDS),
  dateline: slug.optional(),
  byline: z.array(slug).min(1).max(2),
  published: instant,
  updated: instant.optional(),
  group: slug,
  source: slug.default('demo-courier'),
  source_url: address.optional(),
  references: z.array(z.strictObject({ title: text, publisher: text.optional(), url: address })).default([]),
  picture: z
    .strictObject({ map: mapSchema.optional(), chart: chartSchema.optional(), alt: text, caption: text })
    .refine(
      ({ map, chart }) => (map === undefined) !== (chart === undefined),
      'must be one map or one chart',
    ),
  corrections: z.array(z.strictObject({ at: instant, text })).default([]),
});

/** The YAML at the head of a demo story, read. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

const named = z.strictObject({ slug, names });

/** sections.yaml, topics.yaml and desks.yaml. */
export const namedSchema = z.array(named);

/** places.yaml. */
export const placesSchema = z.array(
  named.extend({ country, lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
);

/** sources.yaml. */
export const sourcesSchema = z.array(
  z.strictObject({
    slug,
    name: text,
    url: address.nullable().default(null),
    licence: text.nullable().default(null),
    licence_url: address.nullable().default(null),
    policy: z.enum(['own', 'licensed', 'linked']),
  }),
);

/** front.yaml: groups by language, the lead first. */
export const frontSchema = z.record(z.string(), z.array(slug).min(1));

/** credits.yaml. */
export const creditsSchema = z.strictObject({ map: names, chart: names });
