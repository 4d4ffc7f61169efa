import { z } from 'zod';
import { RELATION_KINDS, SCHEMATA } from '../../entities/entity.ts';
import { LIST_FORMATS } from '../../entities/lists/watch-list.ts';
import { ATTRIBUTION_KINDS } from '../../evidence/claims/figure.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: small letters, digits and hyphens');
const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
const word = z.union([z.string(), z.number()]).transform(String);
const day = z
  .union([z.date(), z.string()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine((value) => /^\d{4}-\d\d-\d\d$/.test(value), 'must be a day such as 2015-01-01');

const nameSchema = z.strictObject({
  name: text,
  kind: z.enum(['name', 'alias', 'weakAlias', 'previousName']),
  lang: text.optional(),
  source: slug.optional(),
});

const entitySchema = z.strictObject({
  slug,
  schema: z.enum(SCHEMATA),
  label: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  topic: slug.nullable().default(null),
  names: z.array(nameSchema).default([]),
  statements: z.array(z.strictObject({ prop: text, value: z.union([word, day]), source: slug })).default([]),
});

const relationSchema = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  from: z.array(slug).min(1),
  to: slug,
  starts: day.nullable().default(null),
  ends: day.nullable().default(null),
  goods: text.optional(),
  baskets: z.array(slug).default([]),
  end_use: text.optional(),
  said_by: z
    .strictObject({ kind: z.enum(ATTRIBUTION_KINDS), who: text, role: text.nullable().default(null) })
    .optional(),
  source: slug,
});

const listSchema = z.strictObject({
  slug,
  name: text,
  layout: z.enum(LIST_FORMATS),
  /** The folder of its files. */
  files: slug,
  producer: text,
  licence: text,
  url: address,
  as_of: day,
});

/** entities.yaml: who and what the demo's stories name, what is said of them, and the excerpts of lists they are screened against. */
export const entitiesSchema = z.strictObject({
  sources: z.record(slug, z.strictObject({ title: text, url: address.nullable().default(null) })),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  lists: z.array(listSchema),
  decisions: z.array(
    z.strictObject({
      entity: slug,
      list: slug,
      key: text,
      decision: z.enum(['same', 'not the same', 'unsure']),
      note: text,
    }),
  ),
});

/** entities.yaml, read. */
export type DemoEntities = z.infer<typeof entitiesSchema>;
