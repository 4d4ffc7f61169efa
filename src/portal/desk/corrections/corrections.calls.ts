import { z } from 'zod';
import { findCorrection } from '../../../evidence/queue/correction-queue.queries.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { toldOfBlocks } from '../flow/moves.calls.ts';
import { correction, correctionJson } from './correction-schemas.ts';
import { leaveAsItIs, makeCorrection, noSuchProposal } from './decide-correction.ts';

const PATH = '/api/v1/desk/corrections';
const reads = { method: 'GET', who: 'correct stories', scope: 'stories:read' } as const;
// 202: the figures of the story are checked afterwards, since queries take time.
const decides = {
  method: 'POST',
  who: 'correct stories',
  scope: 'corrections:write',
  nonTransactional: true,
} as const;

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
