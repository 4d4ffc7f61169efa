import { z } from 'zod';
import type { FigureQuery } from '../../../evidence/checks/figure-query.ts';
import { MEASURES } from '../../../evidence/claims/figure.ts';
import { refusal } from '../../../words/refusal.ts';

const code = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const areas = z.strictObject({ areas: z.array(code).min(1).max(300) }).nullable();
const product = z.union([
  z.strictObject({
    basket: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(80),
  }),
  z.strictObject({
    codes: z
      .array(z.string().regex(/^\d{2}(?:\d{2}){0,2}$/))
      .min(1)
      .max(2000),
  }),
  z.strictObject({ total: z.literal(true) }),
]);
const filter = z.strictObject({
  reporter: areas,
  partner: areas,
  product,
  flow: z.enum(['import', 'export']).nullable(),
});
const period = z
  .tuple([z.iso.date(), z.iso.date()])
  .refine(([from, to]) => from < to, 'a period ends after it begins');

/** A question to a dataset as clients and our own pages send it. */
export const questionSchema = z.strictObject({
  dataset: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(120),
  // JSON can contain NULs and lone surrogates, which the database cannot store.
  value: z
    .string()
    .max(200)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  statistic: z.enum(MEASURES),
  filter,
  period,
  part: filter.nullable(),
  from: period.nullable(),
  rank: z.strictObject({ along: z.enum(['reporter', 'partner', 'product']), of: code }).nullable(),
  // SQL has its own form, which only data editors can use.
  sql: z.null(),
});

/** Parses the question that another of our pages sent as JSON. Throws a Problem if it is not exactly one. */
export function readSentQuery(text: string): FigureQuery {
  try {
    return questionSchema.parse(JSON.parse(text));
  } catch {
    throw refusal('questionUnknown');
  }
}
