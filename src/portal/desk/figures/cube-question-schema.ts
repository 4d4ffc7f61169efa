import { z } from 'zod';
import { CUBE_STATISTICS } from '../../../evidence/cubes/cube-query.ts';

// JSON can contain NULs and lone surrogates, which the database cannot store.
const name = z
  .string()
  .max(300)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
const period = z
  .tuple([z.iso.date(), z.iso.date()])
  .refine(([from, to]) => from < to, 'a period ends after it begins')
  .meta({ description: 'A half-open interval: the first day, and the day after the last.' });
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);
const place = z.strictObject({
  measure: name.meta({ description: 'The column of the measure, or the first if it has several.' }),
  members: z.record(name, z.array(name).min(1).max(300)).meta({
    description: 'Codes keyed by dimension column; omitted dimensions are not filtered.',
  }),
  time: period.nullable(),
});

/** The population a rate is for: one person, or one of the usual round numbers. */
const people = z.union([
  z.literal(1),
  z.literal(100),
  z.literal(1e3),
  z.literal(1e4),
  z.literal(1e5),
  z.literal(1e6),
]);

/** A question to a table described as a cube, as clients and forms send it. */
export const cubeQuestionSchema = z.strictObject({
  dataset: slug,
  statistic: z.enum(CUBE_STATISTICS),
  of: place,
  against: place.nullable().default(null).meta({
    description: 'The comparison: the earlier value, the whole for a share, or the other value.',
  }),
  how: z.enum(['absolute', 'percent', 'points']).nullable().default(null),
  yearly: z.boolean().default(false),
  steps: z
    .strictObject({
      order: z.enum(['most', 'least']),
      isWhole: z.boolean().default(false).meta({
        description: 'Whether the answer requires that the preceding change went in the opposite direction.',
      }),
    })
    .optional()
    .meta({
      description: 'For changes over time: picks the largest or smallest period-to-period change.',
    }),
  rank: z
    .strictObject({
      along: name.nullable().meta({ description: 'The column to rank by; null ranks periods.' }),
      order: z.enum(['most', 'least']),
      among: z.array(name).max(1000).nullable().default(null),
      since: period.nullable().default(null),
      until: z.iso.date().optional(),
    })
    .nullable()
    .default(null),
  counted: z
    .strictObject({
      along: name,
      among: z.array(name).max(1000).nullable().default(null),
      is: z.enum(['above', 'below']),
      than: z.union([z.number(), period]),
    })
    .nullable()
    .default(null),
  per: z
    .strictObject({
      dataset: slug,
      of: place.meta({ description: 'The same places and year in the population dataset.' }),
      people: people.meta({ description: 'The number of people per unit, such as 1 for per capita.' }),
    })
    .optional()
    .meta({ description: 'The population used for a per-capita value, from its own dataset.' }),
});
