import { z } from 'zod';
import { findCorrection, type QueuedCorrection } from '../../../evidence/queue/correction-queue.queries.ts';
import type { ActContext } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { listCall } from '../../json/list-call.ts';
import { reason, verdict } from '../figures/figure-schemas.ts';
import { toldOfBlocks } from '../flow/moves.calls.ts';
import { CORRECTIONS_QUERY } from './corrections.routes.ts';
import { correctionsData } from './corrections-data.ts';
import { leaveAsItIs, makeCorrection, noSuchProposal } from './decide-correction.ts';

const { state } = CORRECTIONS_QUERY;
const PATH = '/api/v1/desk/corrections';
const reads = { method: 'GET', who: 'correct stories', scope: 'stories:read' } as const;
// 202: the figures of the story are checked afterwards, since queries take time.
const decides = {
  method: 'POST',
  who: 'correct stories',
  scope: 'corrections:write',
  nonTransactional: true,
} as const;

const found = z.object({
  verdict,
  reason,
  value: z.number().nullable(),
  version: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'The version of the dataset; null if no query was run.' }),
  retrieved: instant.nullable(),
});
const correction = z
  .object({
    id,
    state: z.enum(['open', 'accepted', 'dismissed', 'overtaken']),
    figure: id,
    quote: z.string(),
    story: z.object({ slug: z.string(), headline: z.string(), language: z.string() }),
    dataset: z.string().nullable(),
    before: found.nullable(),
    after: found,
    text: z.string().meta({ description: 'The suggested wording of the correction.' }),
    passageBefore: z.string(),
    passageAfter: z.string().nullable(),
    made: instant,
    by: z.string().nullable(),
    decided: instant.nullable(),
    note: z.string(),
  })
  .meta({ id: 'ProposedCorrection' });

/** GET /api/v1/desk/corrections */
export const correctionsCall = listCall({
  ...reads,
  path: PATH,
  about: 'Lists suggested corrections: open ones, oldest first, or decided ones, newest first.',
  query: { ...(state && { state }), cursor: FIELDS.cursor },
  many: 'corrections',
  schema: correction,
  list: ({ context, query }, most) => correctionsData(context.reading, query, most),
  json: correctionJson,
});

/** GET /api/v1/desk/corrections/:id */
export const correctionCall = tokenRoute({
  ...reads,
  path: `${PATH}/:id`,
  about: 'Gets a suggested correction and any decision on it.',
  returns: { status: 200, about: 'The suggestion.', schema: correction },
  refuses: [404],
  call: async ({ context, params }) => ({ json: await proposalOf(context, params.id) }),
});

/** POST /api/v1/desk/corrections/:id/accept */
export const acceptCorrectionCall = tokenRoute({
  ...decides,
  path: `${PATH}/:id/accept`,
  about: 'Publishes a suggested correction and rechecks the story’s figures.',
  body: z.strictObject({
    text: z.string().trim().min(1).max(2000).meta({ description: 'The correction as it will appear.' }),
    passageAfter: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .nullable()
      .meta({ description: 'The replacement for `passageBefore`; null leaves the text unchanged.' }),
    note: z.string().max(500).default(''),
  }),
  returns: { status: 200, about: 'The updated suggestion.', schema: correction },
  refuses: [404, 409, 422],
  call: async ({ context, params, body, by }) => {
    const { storyId } = await keptProposal(context, params.id);
    await toldOfBlocks(
      context,
      storyId,
      () => makeCorrection(context, by, params.id ?? '', body),
      'correctionBlocked',
    );
    return { json: await proposalOf(context, params.id) };
  },
});

/** POST /api/v1/desk/corrections/:id/dismiss */
export const dismissCorrectionCall = tokenRoute({
  ...decides,
  path: `${PATH}/:id/dismiss`,
  about: 'Dismisses a suggested correction; the story is unchanged.',
  body: z.strictObject({ note: z.string().max(500).default('') }),
  returns: { status: 200, about: 'The updated suggestion.', schema: correction },
  refuses: [404, 409],
  call: async ({ context, params, body, by }) => {
    await leaveAsItIs(context, by, params.id ?? '', body.note);
    return { json: await proposalOf(context, params.id) };
  },
});

async function proposalOf(context: ActContext, proposal: string | undefined) {
  return correctionJson(await keptProposal(context, proposal));
}

async function keptProposal({ reading }: ActContext, proposal: string | undefined) {
  const kept = await findCorrection(reading, proposal ?? '');
  if (!kept) throw noSuchProposal();
  return kept;
}

function correctionJson(kept: QueuedCorrection) {
  const { slug, headline, language } = kept;
  return {
    id: kept.id,
    state: kept.state,
    figure: kept.claimId,
    quote: kept.exact,
    story: { slug, headline, language },
    dataset: kept.dataset?.slug ?? null,
    before: kept.before && foundJson(kept.before),
    after: foundJson(kept.after),
    text: kept.text,
    passageBefore: kept.passageBefore,
    passageAfter: kept.passageAfter,
    made: kept.madeAt.toISOString(),
    by: kept.by,
    decided: kept.decidedAt?.toISOString() ?? null,
    note: kept.note,
  };
}

function foundJson({ verdict: said, reason: why, details, version, retrieved }: QueuedCorrection['after']) {
  const { value } = details;
  return { verdict: said, reason: why, value, version, retrieved: retrieved?.toISOString() ?? null };
}
