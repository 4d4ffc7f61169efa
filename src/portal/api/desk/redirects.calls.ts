import { z } from 'zod';
import {
  addRedirect,
  changeRedirect,
  importRedirects,
  noSuchRedirect,
  removeRedirect,
} from '../../../desk/redirects/change-redirects.ts';
import { fromOf, LONGEST_REDIRECT, type Redirect } from '../../../desk/redirects/redirect.ts';
import { RedirectRefusal } from '../../../desk/redirects/redirect-refusal.ts';
import { findRedirect, listRedirects } from '../../../desk/redirects/redirects.queries.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { redirectRules } from '../../desk/redirects/redirects.acts.ts';
import { REDIRECTS_QUERY, redirectJson, wantedRedirects } from '../../desk/redirects/redirects.routes.ts';
import { FIELDS } from '../../route.ts';
import { tokenRoute } from '../token-route.ts';
import { asSeen, seenIn, versionIn, versionTag } from './as-seen.ts';
import { id, instant } from './desk-schemas.ts';
import { limitOf } from './next-page.ts';

const PATH = '/api/v1/desk/redirects';
const at = { who: 'manage redirects', scope: 'redirects:manage' } as const;
const MOST_SENT = 5_000;
const MOST_BYTES = 5 * 2 ** 20;

const wanted = {
  from: z.string().min(1).max(LONGEST_REDIRECT).meta({
    description: 'A path that nothing answers, such as `/old/story`; `/old/*` is every path under it.',
  }),
  to: z.string().min(1).max(LONGEST_REDIRECT).meta({
    description: 'A path of the portal or an https address; `*` at its end stands for the rest of the path.',
  }),
  permanent: z.boolean().meta({ description: 'Answered with 301, else with 302.' }),
};
const redirect = z
  .object({
    id,
    ...wanted,
    hits: z.number().int().meta({ description: 'How often it was followed.' }),
    lastHit: z.string().nullable().meta({ description: 'The last day on which it was.' }),
    version: z.number().int(),
    made: instant,
  })
  .meta({ id: 'Redirect' });
const sent = z.strictObject({ ...wanted, permanent: wanted.permanent.default(true) });
const { after, ...narrowing } = REDIRECTS_QUERY;

/** GET /api/v1/desk/redirects */
const redirectsCall = tokenRoute({
  ...at,
  method: 'GET',
  path: PATH,
  about: 'Redirects for addresses that no longer exist, by path, paginated.',
  query: { ...narrowing, limit: FIELDS.limit, ...(after && { after }) },
  returns: {
    status: 200,
    about: 'A page of the redirects; `after` with `next` is the next.',
    schema: z.object({ redirects: z.array(redirect), next: z.string().nullable() }),
  },
  call: async ({ context, query }) => {
    const most = limitOf(query);
    const found = await listRedirects(context.reading, wantedRedirects(query, most + 1));
    const page = found.slice(0, most);
    const next = found.length > most ? (page.at(-1)?.id ?? null) : null;
    return { json: { redirects: page.map(redirectJson), next } };
  },
});

/** POST /api/v1/desk/redirects */
const addRedirectCall = tokenRoute({
  ...at,
  method: 'POST',
  path: PATH,
  about: 'Redirects a path that nothing answers.',
  body: sent,
  returns: { status: 201, about: 'It is redirected at once.', schema: redirect },
  refuses: [409],
  call: async ({ context, body, by }) => {
    const made = await context.store.write((writing) =>
      addRedirect(writing, by, typedOf(body), redirectRules(context), context.clock.now()),
    );
    context.log.info({ by: by.member.id, redirect: made }, 'a redirect was added');
    const headers = { Location: `${context.config.PUBLIC_URL}${PATH}/${made}` };
    return { ...(await answered(context.reading, made)), status: 201, headers };
  },
});

/** POST /api/v1/desk/redirects/import */
const importRedirectsCall = tokenRoute({
  ...at,
  method: 'POST',
  path: `${PATH}/import`,
  about: 'Adds redirects, and changes those of the same path; what is refused is left out, and named.',
  bodyBytes: MOST_BYTES,
  body: z.strictObject({
    redirects: z
      .array(
        z.strictObject({
          ...wanted,
          from: z.string(),
          to: z.string(),
          permanent: wanted.permanent.default(true),
        }),
      )
      .min(1)
      .max(MOST_SENT),
  }),
  returns: {
    status: 200,
    about: 'What came of them; `line` counts from 1.',
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
    const lines = body.redirects.map((one, place) => ({ ...typedOf(one), line: place + 1 }));
    const { refused, ...done } = await context.store.write((writing) =>
      importRedirects(writing, by, lines, redirectRules(context), context.clock.now()),
    );
    context.log.info({ by: by.member.id, ...done, refused: refused.length }, 'redirects were imported');
    const why = refused.map(({ fault, ...one }) => ({ ...one, why: new RedirectRefusal(fault).line }));
    return { json: { ...done, refused: why } };
  },
});

/** GET /api/v1/desk/redirects/:id */
const redirectCall = tokenRoute({
  ...at,
  method: 'GET',
  path: `${PATH}/:id`,
  about: 'One redirect.',
  returns: { status: 200, about: 'The redirect; its ETag is what a change names.', schema: redirect },
  refuses: [404],
  call: ({ context, params }) => answered(context.reading, params.id),
});

/** PATCH /api/v1/desk/redirects/:id */
const changeRedirectCall = tokenRoute({
  ...at,
  method: 'PATCH',
  path: `${PATH}/:id`,
  about: 'Changes a redirect; what is left out stays.',
  takesVersion: true,
  body: z.strictObject(wanted).partial(),
  returns: { status: 200, about: 'The redirect, with its new ETag.', schema: redirect },
  refuses: [404, 409],
  call: async ({ context, params: { id: redirectId = '' }, body, by, ifMatch }) => {
    const version = versionIn(ifMatch);
    const kept = await redirectOf(context.reading, redirectId);
    const typed = typedOf({
      from: body.from ?? fromOf(kept),
      to: body.to ?? kept.target,
      permanent: body.permanent ?? kept.isPermanent,
    });
    await context.store.write((writing) =>
      asSeen(
        () => changeRedirect(writing, by, { id: kept.id, version }, typed, redirectRules(context)),
        async () => {
          const { json: current, etag } = await answered(writing, kept.id);
          return { current, etag };
        },
        seenIn(ifMatch),
      ),
    );
    context.log.info({ by: by.member.id, redirect: kept.id }, 'a redirect was changed');
    return answered(context.reading, kept.id);
  },
});

/** DELETE /api/v1/desk/redirects/:id */
const removeRedirectCall = tokenRoute({
  ...at,
  method: 'DELETE',
  path: `${PATH}/:id`,
  about: 'Removes a redirect.',
  returns: { status: 204, about: 'It is not redirected.' },
  refuses: [404],
  call: async ({ context, params: { id: redirectId = '' }, by }) => {
    await context.store.write((writing) => removeRedirect(writing, by, redirectId));
    context.log.info({ by: by.member.id, redirect: redirectId }, 'a redirect was removed');
    return {};
  },
});

/** The calls of the API about redirects. */
export const REDIRECT_CALLS = [
  redirectsCall,
  addRedirectCall,
  importRedirectsCall,
  redirectCall,
  changeRedirectCall,
  removeRedirectCall,
] as const;

function typedOf({ from, to, permanent }: { from: string; to: string; permanent: boolean }) {
  return { from, to, isPermanent: permanent };
}

async function redirectOf(reading: Reading | Writing, redirectId = ''): Promise<Redirect> {
  const found = await findRedirect(reading, redirectId);
  if (!found) throw noSuchRedirect();
  return found;
}

async function answered(reading: Reading | Writing, redirectId = '') {
  const found = await redirectOf(reading, redirectId);
  return { json: redirectJson(found), etag: versionTag(found.version) };
}
