import { z } from 'zod';
import { makeBasket } from '../../../desk/baskets/make-basket.ts';
import { reviseBasket } from '../../../desk/baskets/revise-basket.ts';
import { basketVersions, findBasket, listBaskets } from '../../../evidence/codes/baskets.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { basketJson, basketWhole, basketWholeJson, deskBasket } from './basket-schemas.ts';
import { noSuchBasket } from './baskets.resource.ts';
import { checkFiguresOn } from './check-figures-on.ts';

const PATH = '/api/v1/desk/baskets';
const reads = { method: 'GET', who: 'change baskets', scope: 'data:read' } as const;
const changes = { method: 'POST', who: 'change baskets', scope: 'data:write' } as const;
const MOST_SENT = 5000;
const codes = z.array(z.string().max(20)).max(MOST_SENT);
const note = z.string().max(500);

/** GET /api/v1/desk/baskets */
export const basketsCall = tokenRoute({
  ...reads,
  path: PATH,
  about: 'Lists product baskets, each with its latest version.',
  returns: { status: 200, about: 'The full list.', schema: z.object({ baskets: z.array(deskBasket) }) },
  call: async ({ context }) => ({ json: { baskets: (await listBaskets(context.reading)).map(basketJson) } }),
});

/** POST /api/v1/desk/baskets */
export const makeBasketCall = tokenRoute({
  ...changes,
  path: PATH,
  about: 'Creates a basket with its first version.',
  body: z.strictObject({
    slug: z.string().max(80).meta({ description: 'Its slug: lower-case letters, digits and hyphens.' }),
    names: z
      .record(z.string().regex(/^(?:en|fr|ru|ar|zh)$/), z.string().trim().min(1).max(120))
      .meta({ description: 'The name by language (en, fr, ru, ar, zh); English is required.' }),
    about: z.string().max(2000).default(''),
    codes,
    source: z.string().max(300).meta({ description: 'Who compiled the list, and where it was published.' }),
    note: note.default(''),
  }),
  returns: {
    status: 201,
    about: 'The new basket. `Location` is its URL; send its ETag to add a version.',
    schema: basketWhole,
  },
  refuses: [409],
  call: async ({ context, body, by }) => {
    await context.store.write((writing) => makeBasket(writing, body, by, context.clock.now()));
    context.log.info({ by: by.member.id, basket: body.slug }, 'a basket was made');
    return {
      ...(await basketAnswered(context.reading, body.slug)),
      status: 201,
      headers: { Location: `${context.config.PUBLIC_URL}${PATH}/${body.slug}` },
    };
  },
});

/** GET /api/v1/desk/baskets/:slug */
export const basketCall = tokenRoute({
  ...reads,
  path: `${PATH}/:slug`,
  about: 'Gets a basket with its versions, newest first, and what changed in each.',
  returns: { status: 200, about: 'The basket. Send its ETag to add a version.', schema: basketWhole },
  refuses: [404],
  call: ({ context, params }) => basketAnswered(context.reading, params.slug),
});

/** POST /api/v1/desk/baskets/:slug/versions */
export const reviseBasketCall = tokenRoute({
  ...changes,
  path: `${PATH}/:slug/versions`,
  about: 'Adds a version to a basket; figures calculated from the basket are rechecked.',
  takesVersion: true,
  body: z.strictObject({
    codes,
    source: z
      .string()
      .max(300)
      .default('')
      .meta({ description: 'If omitted, taken from the previous version.' }),
    note: note.meta({ description: 'What changes and why.' }),
  }),
  returns: {
    status: 201,
    about: 'The updated basket; the ETag is that of the new version.',
    schema: basketWhole,
  },
  refuses: [404],
  call: async ({ context, params: { slug = '' }, body, by, ifMatch }) => {
    const after = versionIn(ifMatch);
    const { member } = by;
    await context.store.write((writing) =>
      ifUnmodified(
        () => reviseBasket(writing, slug, { ...body, after }, by, context.clock.now()),
        async () => {
          const { json: current, etag } = await basketAnswered(writing, slug);
          return { current, etag };
        },
      ),
    );
    context.log.info({ by: member.id, basket: slug }, 'a basket was revised');
    return {
      ...(await basketAnswered(context.reading, slug)),
      status: 201,
      after: (own) => checkFiguresOn(own, slug),
    };
  },
});

async function basketAnswered(reading: Reading, slug = '') {
  const basket = await findBasket(reading, slug);
  if (!basket) throw noSuchBasket();
  const json = basketWholeJson(basket, await basketVersions(reading, slug));
  return { json, etag: versionTag(basket.newest.number) };
}
