import { z } from 'zod';
import { placesOf } from '../../../entities/data/data-name-queue.queries.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { FIELDS } from '../../http/route.ts';
import { type Asked, tokenRoute } from '../../http/token-route.ts';
import { id } from '../../json/desk-schemas.ts';
import { ifUnmodified, seenIn, seenTag, tagged } from '../../json/if-unmodified.ts';
import { countryGiven, dataNameWhole, entityKind } from '../entities/name-schemas.ts';
import { dataNameData, placeData } from './data-names.resource.ts';
import { noSuchDataName } from './data-names.routes.ts';
import {
  acceptDataName,
  type ChosenDataName,
  chosenDataName,
  dataNameAt,
  MOST_PLACES,
  rejectDataName,
} from './decide-data-name.ts';

const PATH = '/api/v1/desk/data-names';
const within = { dataset: FIELDS.slug };
const chosen = {
  places: z
    .array(id)
    .max(MOST_PLACES)
    .optional()
    .meta({ description: 'Ids from `places`; if omitted, all of them.' }),
};

/** GET /api/v1/desk/data-names/:id */
export const dataNameCall = tokenRoute({
  method: 'GET',
  path: `${PATH}/:id`,
  about: 'Gets a name in data with every column it appears in, or those of one dataset.',
  who: 'review entities',
  scope: 'entities:decide',
  query: within,
  returns: { status: 200, about: 'The name. Send its ETag with a decision.', schema: dataNameWhole },
  refuses: [404],
  call: async ({ context, params, query }) => tagged(await wholeOf(context.reading, params.id, query)),
});

const decision = {
  method: 'POST',
  who: 'review entities',
  scope: 'entities:decide',
  query: within,
  takesVersion: true,
  returns: {
    status: 200,
    about: 'The decision.',
    schema: z
      .object({
        name: z.string(),
        places: z.number().int().meta({ description: 'How many of them.' }),
        entity: id.nullable().meta({ description: 'The entity they were matched to, if any.' }),
      })
      .meta({ id: 'DecidedDataName' }),
  },
  refuses: [404, 409],
} as const;

/** POST /api/v1/desk/data-names/:id/accept */
export const acceptDataNameCall = tokenRoute({
  ...decision,
  path: `${PATH}/:id/accept`,
  about: 'Matches names in data to an existing entity, a new one, or the suggested one.',
  body: z
    .strictObject({
      ...chosen,
      entity: id.optional().meta({ description: 'If omitted, the suggested entity.' }),
      new: z
        .strictObject({
          label: z.string().max(300).optional(),
          kind: entityKind.optional(),
          country: countryGiven.optional(),
        })
        .optional()
        .meta({ description: 'A new entity; omitted fields are taken from the data.' }),
    })
    .refine((sent) => !(sent.new && sent.entity), {
      path: ['new'],
      message: 'it stands alone, without entity',
    }),
  call: (asked) =>
    decided(asked, (writing, name, deciding) => {
      const { entity, new: make } = asked.body;
      return acceptDataName(writing, name, make ? { make } : { entityId: entity ?? null }, deciding);
    }),
});

/** POST /api/v1/desk/data-names/:id/reject */
export const rejectDataNameCall = tokenRoute({
  ...decision,
  path: `${PATH}/:id/reject`,
  about: 'Marks names in data as matching no entity, in later versions of the dataset too.',
  body: z.strictObject(chosen),
  call: (asked) =>
    decided(asked, async (writing, name, deciding) => {
      await rejectDataName(writing, name, deciding);
      return null;
    }),
});

interface Decided {
  readonly by: Authorized<'review entities'>;
  readonly body: { readonly places?: readonly string[] | undefined };
}

async function decided(
  {
    context,
    params,
    query,
    body,
    by,
    ifMatch,
  }: Omit<Asked<'review entities', unknown>, 'body' | 'by'> & Decided,
  carryOut: (
    writing: Writing,
    name: ChosenDataName,
    deciding: { readonly by: Authorized<'review entities'>; readonly now: Date },
  ) => Promise<string | null>,
) {
  const { id: nameId = '' } = params;
  const { dataset } = query;
  const choice = { id: nameId, seen: seenIn(ifMatch), dataset, places: body.places ?? null };
  const json = await context.store.write(async (writing) => {
    const name = await ifUnmodified(
      () => chosenDataName(writing, choice),
      async () => {
        const current = await wholeOf(writing, nameId, query);
        return { current, etag: current.etag };
      },
    );
    const entity = await carryOut(writing, name, { by, now: context.clock.now() });
    return { name: name.name.name, places: name.ids.length, entity };
  });
  context.log.info({ by: by.member.id, name: json.name }, 'a name in data was decided');
  return { json };
}

async function wholeOf(
  reading: Reading | Writing,
  nameId: string | undefined,
  { dataset }: Readonly<Record<string, string>>,
) {
  const at = await dataNameAt(reading, nameId ?? '', dataset);
  if (!at) throw noSuchDataName();
  const places = await placesOf(reading, at.group, MOST_PLACES);
  return {
    ...dataNameData(at.name),
    etag: seenTag(at.name.seen),
    state: at.group.state,
    places: places.map(placeData),
  };
}
