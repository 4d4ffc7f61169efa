import { z } from 'zod';
import { importRedirects } from '../../../desk/redirects/change-redirects.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { redirectRules } from './redirects.resource.ts';

const MOST_SENT = 5_000;
const MOST_BYTES = 5 * 2 ** 20;

/** POST /api/v1/desk/redirects/import */
export const importRedirectsCall = tokenRoute({
  who: 'manage redirects',
  scope: 'redirects:manage',
  method: 'POST',
  path: '/api/v1/desk/redirects/import',
  about: 'Adds redirects, replacing any for the same path; refused ones are skipped and listed.',
  bodyBytes: MOST_BYTES,
  body: z.strictObject({
    redirects: z
      .array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          permanent: z
            .boolean()
            .default(true)
            .meta({ description: 'True for a 301 response, false for a 302.' }),
        }),
      )
      .min(1)
      .max(MOST_SENT),
  }),
  returns: {
    status: 200,
    about: 'The results; `line` counts from 1.',
    schema: z.object({
      added: z.number().int(),
      changed: z.number().int(),
      same: z.number().int(),
      refused: z.array(
        z.object({ line: z.number().int(), from: z.string(), to: z.string(), why: z.string() }),
      ),
    }),
  },
  call: async ({ context, body, by }) => {
    const lines = body.redirects.map(({ from, to, permanent }, place) => ({
      ...{ from, to, isPermanent: permanent, line: place + 1 },
    }));
    const { refused, ...done } = await context.store.write((writing) =>
      importRedirects(writing, by, lines, redirectRules(context), context.clock.now()),
    );
    context.log.info({ by: by.member.id, ...done, refused: refused.length }, 'redirects were imported');
    const told = refused.map(({ why, ...one }) => ({ ...one, why: why.line }));
    return { json: { ...done, refused: told } };
  },
});
