import { z } from 'zod';
import { ATTRIBUTION_KINDS } from '../../evidence/claims/figure.ts';
import { STORY_KINDS } from '../../stories/story.ts';
import { period, slug, text, word } from './demo-words.ts';
import { tableFigure, tableSchema, wrongInTableFigure } from './table-figures.ts';

const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');
const address = z.url({ protocol: /^https?$/ });
const names = z.record(z.string(), text).refine((all) => 'en' in all, 'needs a name in English (en)');

const instant = z
  .union([z.date(), z.string().regex(/T.*(Z|[+-]\d\d:\d\d)$/, 'must be an ISO 8601 time with a zone')])
  .transform((value) => new Date(value))
  .refine((value) => Number.isFinite(value.getTime()), 'is no time');

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
  from: z.number().optional(),
  top: z.int().positive().nullable().default(null),
  order: z.enum(['value', 'table']).default('value'),
  highlight: z.array(word).default([]),
  names: z.record(z.string(), text).default({}),
});

/** The YAML front matter of a demo story. */
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
  source: slug.default('the-demo-courier'),
  source_url: address.optional(),
  references: z
    .array(z.strictObject({ title: text, publisher: text.optional(), url: address.nullable().default(null) }))
    .default([]),
  picture: z
    .strictObject({ map: mapSchema.optional(), chart: chartSchema.optional(), alt: text, caption: text })
    .refine(
      ({ map, chart }) => (map === undefined) !== (chart === undefined),
      'must be one map or one chart',
    ),
  corrections: z.array(z.strictObject({ at: instant, text })).default([]),
});

/** The parsed YAML front matter of a demo story. */
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

/** Country codes, groups of countries, or a name from `areas`. */
const areas = z
  .union([text, z.array(text).min(1)])
  .transform((named) => (typeof named === 'string' ? [named] : named));

const rows = z.strictObject({
  exports: areas.optional(),
  imports: areas.optional(),
  by: areas.optional(),
  product: z
    .union([word, z.array(word).min(1)])
    .transform((codes) => (typeof codes === 'string' ? [codes] : codes))
    .optional(),
});

const askedFigure = rows.extend({
  figure: text,
  dataset: slug.default('quarterly'),
  /** Another field to sum than the dataset's default. */
  value: text.optional(),
  in: period,
  since: period.optional(),
  times: period.optional(),
  part: rows.optional(),
  rank: z.strictObject({ along: z.enum(['reporter', 'partner', 'product']), of: text }).optional(),
  sql: text.optional(),
  /** The wrong words of the first version that a correction replaced. */
  first: text.optional(),
  correction: text.optional(),
});

const saidFigure = z.strictObject({
  figure: text,
  source: slug,
  role: text.optional(),
  /** What a dataset would need for the figure to be checked. */
  missing: text.optional(),
});
const noFigure = z.strictObject({ figure: text, hidden: text });
/** A figure derived from others in the story: they are its only basis. */
const reckonedFigure = z.strictObject({ figure: text, derived: text });

const figureSchema = z
  .union([askedFigure, tableFigure, saidFigure, noFigure, reckonedFigure], {
    error: 'must have `in` and what is counted, or `source`, or `derived`, or `hidden`, and nothing else',
  })
  .superRefine((entry, context) => {
    if (!('in' in entry)) return;
    if ('table' in entry) {
      const wrong = wrongInTableFigure(entry);
      if (wrong) context.addIssue({ code: 'custom', message: wrong });
      return;
    }
    const ways = [entry.since, entry.times, entry.part, entry.rank, entry.sql].filter(Boolean);
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    if (ways.length > 1) refuse('can have only one of since, times, part, rank and sql');
    if (entry.exports && entry.imports) refuse('counts exports or imports, not both');
    if ((entry.first === undefined) !== (entry.correction === undefined)) {
      refuse('needs both `first` and `correction`, or neither');
    }
  });

/** evidence.yaml: the evidence for the stories' figures, in text order. */
export const evidenceSchema = z.strictObject({
  datasets: z.record(
    slug,
    z.strictObject({
      slug,
      value: text,
      /** The reporting countries, if an entry does not state them. */
      by: areas.optional(),
      flow: z.boolean().default(false),
    }),
  ),
  /** Tables other than trade data. */
  tables: z.record(slug, tableSchema).default({}),
  areas: z.record(slug, z.array(text).min(1)).default({}),
  sources: z
    .record(
      slug,
      z.strictObject({
        kind: z.enum(ATTRIBUTION_KINDS),
        who: text,
        role: text.nullable().default(null),
        title: text.nullable().default(null),
        url: address.nullable().default(null),
      }),
    )
    .default({}),
  stories: z.record(
    z.string().regex(/^[a-z0-9-]+\.[a-z]{2,3}$/, 'must be slug.language'),
    z.array(figureSchema).min(1),
  ),
});

/** The parsed evidence.yaml. */
export type DemoEvidence = z.infer<typeof evidenceSchema>;

/** One figure of evidence.yaml. */
export type DemoFigure = DemoEvidence['stories'][string][number];
