import { z } from 'zod';
import { BY_HAND } from '../../../evidence/cases/corrected-sentence.ts';
import { CASE_STATES, SENTENCE_STATES } from '../../../evidence/cases/revision-case.ts';
import { CLAIM_PLACES } from '../../../evidence/claims/claim.ts';
import type { ActContext } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { listCall } from '../../json/list-call.ts';
import { limitOf, nextPage } from '../../json/next-page.ts';
import { reason, verdict } from '../figures/figure-schemas.ts';
import { CASE_QUERY, CASES_PATH, CASES_QUERY } from './cases.fields.ts';
import { caseData, caseJson, caseStoryJson, casesData, wholeCaseJson } from './cases-data.ts';
import { decideStories, rewriteSentenceOf, STORIES_AT_ONCE } from './decide-stories.ts';

const PATH = `/api/v1${CASES_PATH}` as const;
const reads = { method: 'GET', who: 'correct stories', scope: 'stories:read' } as const;
// 202: the figures of the stories are checked afterwards, since queries take time.
const decides = {
  method: 'POST',
  who: 'correct stories',
  scope: 'corrections:write',
  nonTransactional: true,
} as const;

const revision = z.number().int().min(1);
const numberOrNull = z.number().nullable();
const textOrNull = z.string().nullable();
const listed = {
  id,
  state: z.enum(CASE_STATES),
  dataset: z.string().meta({ description: 'The dataset’s slug.' }),
  from: z.number().int().nullable().meta({ description: 'The previous version.' }),
  to: z.number().int().meta({ description: 'The version this case is about.' }),
  retrieved: instant.nullable(),
  opened: instant,
  closed: instant.nullable(),
  stories: z.number().int(),
  sentences: z.number().int(),
  waiting: z.number().int().meta({ description: 'The number of sentences awaiting a decision.' }),
};
const found = z.object({ verdict, reason, value: numberOrNull });
const sentence = z.object({
  id,
  state: z.enum(SENTENCE_STATES),
  place: z.enum(CLAIM_PLACES),
  passage: z.string(),
  corrected: z.string().meta({ description: 'The passage with all affected figures corrected.' }),
  byHand: z.enum(BY_HAND).nullable().meta({
    description: 'Why it needs rewriting by hand before the story can be accepted; null if it does not.',
  }),
  rewritten: z.boolean(),
  figures: z.array(z.object({ figure: id, quote: z.string(), before: found.nullable(), after: found })),
});
const story = z.object({
  id,
  slug: z.string(),
  headline: z.string(),
  language: z.string(),
  group: id.meta({ description: 'Shared by all translations of the story.' }),
  revision: revision.meta({ description: 'The revision of the text; send it with a decision.' }),
  note: z.string().meta({ description: 'What readers will be told if all open sentences are accepted.' }),
  sentences: z.array(sentence),
});
const cell = z.object({
  reporter: textOrNull,
  partner: textOrNull,
  product: textOrNull,
  flow: textOrNull,
  from: textOrNull,
  to: textOrNull,
  before: numberOrNull,
  after: numberOrNull,
});
const whole = z
  .object({
    ...listed,
    changes: z
      .object({
        added: z.number().int(),
        removed: z.number().int(),
        changed: z.number().int(),
        largest: z.array(cell),
      })
      .nullable(),
    stillHold: z
      .number()
      .int()
      .meta({ description: 'The number of other figures checked on this version and still right.' }),
    decisions: z.array(
      z.object({
        story: id,
        decision: z.enum(['accepted', 'dismissed']),
        sentences: z.number().int(),
        by: textOrNull,
        at: instant,
        note: z.string(),
      }),
    ),
  })
  .meta({ id: 'RevisionCase' });

const { cursor } = CASE_QUERY;

/** GET /api/v1/desk/revisions */
export const revisionCasesCall = listCall({
  ...reads,
  path: PATH,
  about:
    'Lists new dataset versions that contradict published stories, one case each: open cases, oldest first, or closed ones, newest first.',
  query: CASES_QUERY,
  many: 'revisions',
  schema: z.object(listed),
  list: ({ context, query }, most) => casesData(context.reading, query, most),
  json: caseJson,
});

/** GET /api/v1/desk/revisions/:id */
export const revisionCaseCall = tokenRoute({
  ...reads,
  path: `${PATH}/:id`,
  about: 'Gets a case: what the publisher changed, and a page of the affected stories and sentences.',
  query: { ...(cursor && { cursor }), limit: FIELDS.limit },
  returns: {
    status: 200,
    about: 'The case; `next` is the next page of its stories.',
    schema: z.object({
      revision: whole,
      stories: z.array(story),
      next: z.url().nullable(),
    }),
  },
  refuses: [404],
  call: async ({ context, params, query }) => {
    const asked = await caseData(context.reading, params.id ?? '', query.cursor, limitOf(query));
    const { of, page } = asked;
    const { next, headers } = nextPage(context, `${PATH}/${of.id}`, query, asked.cursor);
    return {
      json: { revision: wholeCaseJson(of), stories: page.map(caseStoryJson), next },
      headers,
    };
  },
});

/** POST /api/v1/desk/revisions/:id/decide */
export const decideRevisionCall = tokenRoute({
  ...decides,
  path: `${PATH}/:id/decide`,
  about:
    'Accepts or declines stories in a case, or individual sentences. Each story succeeds or fails as a whole, with one note to readers; a failure does not affect the others.',
  body: z.strictObject({
    decision: z.enum(['accept', 'decline']),
    stories: z
      .array(
        z.strictObject({
          story: id,
          revision: revision.meta({ description: 'The revision that was reviewed.' }),
          sentences: z
            .array(id)
            .min(1)
            .max(500)
            .optional()
            .meta({ description: 'If omitted, all open ones.' }),
          text: z
            .string()
            .trim()
            .min(1)
            .max(2000)
            .optional()
            .meta({ description: 'The note to readers; if omitted, a standard note.' }),
        }),
      )
      .min(1)
      .max(STORIES_AT_ONCE),
    note: z.string().max(500).default(''),
  }),
  returns: {
    status: 200,
    about: 'The updated case, and the result for each story.',
    schema: z.object({
      revision: whole,
      results: z.array(
        z.object({
          story: id,
          done: z.boolean(),
          problem: z
            .object({ kind: z.string(), detail: z.string() })
            .nullable()
            .meta({ description: 'Why it is still open.' }),
        }),
      ),
    }),
  },
  refuses: [404],
  call: async ({ context, params, body, by }) => {
    const caseId = params.id ?? '';
    const { decision, note } = body;
    const stories = body.stories.map(({ story: storyId, ...seen }) => ({ storyId, ...seen }));
    const decided = await decideStories(context, { caseId, decision, stories, note }, by);
    return {
      json: {
        revision: await caseNow(context, caseId),
        results: decided.map(({ storyId, refused }) => ({
          story: storyId,
          done: refused === null,
          problem: refused && { kind: refused.kind, detail: refused.line },
        })),
      },
    };
  },
});

/** POST /api/v1/desk/revisions/:id/rewrite */
export const rewriteRevisionCall = tokenRoute({
  ...decides,
  path: `${PATH}/:id/rewrite`,
  about: 'Rewrites a sentence in a case; readers see it once the story is accepted.',
  body: z.strictObject({
    story: id,
    revision: revision.meta({ description: 'The revision that was reviewed.' }),
    sentence: id,
    passage: z.string().trim().max(2000).meta({ description: 'If empty, restores the suggested sentence.' }),
  }),
  returns: { status: 200, about: 'The updated case.', schema: whole },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    const caseId = params.id ?? '';
    const { story: storyId, ...rewritten } = body;
    await rewriteSentenceOf(context, { caseId, storyId, ...rewritten }, by);
    return { json: await caseNow(context, caseId) };
  },
});

async function caseNow({ reading }: ActContext, caseId: string) {
  const { of } = await caseData(reading, caseId, undefined, 1);
  return wholeCaseJson(of);
}
