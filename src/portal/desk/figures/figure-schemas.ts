import { z } from 'zod';
import { REASONS, VERDICTS } from '../../../evidence/checks/verdict.ts';
import { CLAIM_PLACES } from '../../../evidence/claims/claim.ts';
import { ATTRIBUTION_KINDS, MEASURES, SET_ASIDE, STATEMENTS } from '../../../evidence/claims/figure.ts';
import { HEDGES } from '../../../language/figures/figure-words.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { cubeQuestionSchema } from './cube-question-schema.ts';
import { questionSchema } from './query-schema.ts';

const textOrNull = z.string().nullable();
const numberOrNull = z.number().nullable();
const period = z.array(z.iso.date()).meta({
  description: 'A half-open interval: the first day, and the day after the last.',
});
/** The possible verdicts. */
export const verdict = z.enum(VERDICTS);
/** The reasons for a verdict. */
export const reason = z.enum(REASONS);

const revised = z
  .object({ value: z.number(), version: z.number().int(), of: z.enum(['data', 'people']) })
  .nullable()
  .meta({
    description:
      'The value when the story was published. `version` is that of the data or, if `of` is `people`, of the population dataset.',
  });

const stale = z
  .object({ period, value: z.number() })
  .nullable()
  .meta({ description: 'A later period than the one stated, and the value for it.' });

/** The source of a figure that no data decide. */
export const source = z
  .object({
    kind: z.enum(ATTRIBUTION_KINDS),
    who: z.string(),
    role: textOrNull,
    title: textOrNull,
    url: textOrNull,
  })
  .meta({ id: 'FigureSource' });

const areas = z.object({ areas: z.array(z.string()) }).nullable();
const product = z.union([
  z.object({ basket: z.string() }),
  z.object({ codes: z.array(z.string()) }),
  z.object({ total: z.literal(true) }),
]);
const filter = z.object({
  reporter: areas,
  partner: areas,
  product,
  flow: z.enum(['import', 'export']).nullable(),
});

/** A trade question that a figure is bound to, as stored. */
const tradeQuestion = z
  .object({
    dataset: z.string(),
    value: z.string(),
    statistic: z.enum(MEASURES),
    filter,
    period,
    part: filter.nullable(),
    from: period.nullable(),
    rank: z.object({ along: z.enum(['reporter', 'partner', 'product']), of: z.string() }).nullable(),
    sql: textOrNull.meta({
      description: 'A single SELECT written by a data editor, used instead of the other fields.',
    }),
  })
  .meta({ id: 'TradeQuestion' });

/** A question to a table described as a cube. */
const tableQuestion = cubeQuestionSchema.meta({ id: 'TableQuestion' });

/** A question to a dataset that a figure is bound to, as stored. */
const question = z.union([tradeQuestion, tableQuestion]);

const askedTrade = questionSchema.extend({
  sql: z
    .string()
    .nullable()
    .default(null)
    .refine((sql) => sql === null, 'SQL is bound with `bind-sql`')
    .meta({ description: 'Always null; use `bind-sql` for SQL.' }),
});

/**
 * A question from a client: a trade question as stored but without `sql`, or one to a described table, which has `of`.
 */
export const askedQuestion = z.union([tableQuestion, askedTrade]);

const rests = {
  kind: z.enum(['query', 'source']),
  query: question.nullable(),
  source: source.nullable(),
};

/** The result of trying a question, with nothing stored. */
export const tried = z
  .object({
    words: z.string().meta({ description: 'The query in words.' }),
    sql: textOrNull,
    verdict: verdict.nullable(),
    reason: reason.nullable(),
    value: numberOrNull.meta({ description: 'The value in the data, in the unit of the figure.' }),
    why: z.string(),
    failure: textOrNull.meta({ description: 'Why the query could not be run.' }),
  })
  .meta({ id: 'TriedQuestion' });

const said = {
  hedge: z.enum(HEDGES),
  value: z.number().meta({ description: 'The full value: $900 million is 900000000, 70% is 70.' }),
  high: numberOrNull,
  unit: textOrNull,
  measure: z.enum(MEASURES),
  period: period.nullable(),
  subject: z.looseObject({
    reporter: textOrNull,
    partner: textOrNull,
    product: textOrNull,
    flow: z.enum(['import', 'export']).nullable(),
    words: textOrNull.meta({ description: 'What is measured, as worded in the text.' }),
    of: textOrNull.optional().meta({ description: 'Who or where it is about, as worded in the text.' }),
  }),
  attribution: z.object({ kind: z.enum(ATTRIBUTION_KINDS), who: z.string(), role: textOrNull }).nullable(),
};
const found = { verdict: verdict.nullable(), reason: reason.nullable(), signed: z.boolean() };

/** A figure in the desk's queue. */
export const queued = z
  .object({
    id,
    story: z.string().meta({ description: 'The slug of the story.' }),
    language: z.string(),
    position: z.number().int(),
    place: z.enum(CLAIM_PLACES),
    sentence: z.string(),
    quote: z.string(),
    ...said,
    mark: z.string().meta({ description: 'One letter: h, w, d, a or u; empty if readers see no mark.' }),
    setAside: z.enum(SET_ASIDE).nullable().meta({
      description: 'Why it is only mentioned, not claimed, by the story; POST …/show marks it as a claim.',
    }),
    statement: z.enum(STATEMENTS).nullable().meta({
      description:
        'The kind of claim without a number; null for a figure. For a ranking, `value` is the position; for the others it is a change of more than 0.',
    }),
    hidden: z.boolean(),
    rests: rests.kind.nullable(),
    proposals: z.number().int(),
    ...found,
  })
  .meta({ id: 'QueuedFigure' });

/** A figure at the desk: its evidence, its proposals, and its decisions. */
export const figure = z
  .looseObject({
    id,
    etag: z.string().meta({ description: 'Identifies the current verdict, for `If-Match`.' }),
    url: z.url().nullable(),
    story: z.object({ slug: z.string(), url: z.url(), headline: z.string(), language: z.string() }),
    quote: z.string(),
    sentence: z.string(),
    ...said,
    mark: textOrNull,
    ...found,
    dataValue: numberOrNull,
    allowed: z.array(numberOrNull).nullable(),
    why: z.string(),
    hidden: z.boolean(),
    published: z.boolean(),
    rests: z.object({ id, ...rests, words: textOrNull, note: z.string() }).nullable(),
    proposals: z.array(
      z.object({
        id,
        ...rests,
        score: numberOrNull,
        because: z.array(z.string()).meta({ description: 'The words in the story that led to the query.' }),
        tied: z.boolean().meta({ description: 'Whether another query fits the words equally well.' }),
        proposed: instant,
        tried: tried.nullable(),
      }),
    ),
    past: z
      .array(
        z.object({
          id,
          ...rests,
          state: z.enum(['accepted', 'rejected', 'replaced']),
          by: textOrNull,
          at: instant,
          note: z.string(),
        }),
      )
      .meta({ description: 'Accepted and suggested evidence, newest first.' }),
    history: z.array(
      z.object({
        at: instant,
        verdict,
        reason,
        value: numberOrNull,
        revised,
        stale,
        signed: z.boolean(),
        by: textOrNull,
        note: z.string(),
        url: z.url().nullable(),
      }),
    ),
  })
  .meta({ id: 'DeskFigure' });
