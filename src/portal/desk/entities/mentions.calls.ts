import { z } from 'zod';
import {
  findName,
  groupOf,
  listNames,
  type NameGroup,
  occurrencesOf,
  type QueuedName,
} from '../../../entities/mentions/mention-queue.queries.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { writeCursor } from '../../http/cursor.ts';
import { FIELDS } from '../../http/route.ts';
import { type Asked, tokenRoute } from '../../http/token-route.ts';
import { id } from '../../json/desk-schemas.ts';
import { ifUnmodified, seenIn, seenTag, tagged } from '../../json/if-unmodified.ts';
import { listCall } from '../../json/list-call.ts';
import { cutPage } from '../../json/next-page.ts';
import { acceptName, type ChosenName, chosenName, nameKind, rejectName } from './decide-name.ts';
import { MOST_OCCURRENCES, noSuchName } from './mention.routes.ts';
import { NAMES_QUERY, nameData, wantedNames } from './mentions.routes.ts';
import { countryGiven, entityKind, listedName, nameWhole } from './name-schemas.ts';

const PATH = '/api/v1/desk/mentions';
const MOST_CHOSEN = 2_000;
const within = { story: FIELDS.slug, language: FIELDS.language };
const chosen = {
  mentions: z
    .array(id)
    .max(MOST_CHOSEN)
    .optional()
    .meta({ description: 'Ids from `occurrences`; if omitted, all of them.' }),
};

/** GET /api/v1/desk/mentions */
export const mentionsCall = listCall({
  path: PATH,
  about: 'Lists names found in stories, paginated; only those awaiting review unless `state` is given.',
  who: 'review entities',
  scope: 'entities:decide',
  query: NAMES_QUERY,
  many: 'names',
  schema: listedName,
  list: async ({ context, query }, most) =>
    cutPage(await listNames(context.reading, wantedNames({ query }, most)), most, (last) =>
      writeCursor(last.cursor),
    ),
  json: nameJson,
});

/** GET /api/v1/desk/mentions/:id */
export const mentionCall = tokenRoute({
  method: 'GET',
  path: `${PATH}/:id`,
  about: 'Gets a name with its mentions: all, or those in one story or language.',
  who: 'review entities',
  scope: 'entities:decide',
  query: within,
  returns: { status: 200, about: 'The name. Send its ETag with a decision.', schema: nameWhole },
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
        mentions: z.number().int().meta({ description: 'How many of them.' }),
        entity: id.nullable().meta({ description: 'The entity they were matched to, if any.' }),
      })
      .meta({ id: 'DecidedName' }),
  },
  refuses: [404, 409],
} as const;

/** POST /api/v1/desk/mentions/:id/accept */
export const acceptNameCall = tokenRoute({
  ...decision,
  path: `${PATH}/:id/accept`,
  about: 'Matches mentions to an existing entity, a new one, or the suggested one.',
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
        .meta({ description: 'A new entity; omitted fields are taken from its mentions.' }),
      everywhere: z
        .boolean()
        .default(false)
        .meta({ description: 'Always match this name to the entity from now on, without review.' }),
    })
    .refine((sent) => !(sent.new && (sent.entity || sent.everywhere)), {
      path: ['new'],
      message: 'it stands alone, without entity and everywhere',
    }),
  call: (asked) =>
    decided(asked, (writing, name, deciding) => {
      const { entity, new: make, everywhere } = asked.body;
      const as = make ? { make } : { entityId: entity ?? null, standing: everywhere };
      return acceptName(writing, name, as, deciding);
    }),
});

/** POST /api/v1/desk/mentions/:id/reject */
export const rejectNameCall = tokenRoute({
  ...decision,
  path: `${PATH}/:id/reject`,
  about:
    'Marks mentions as matching no entity. If this covers every mention of a name, the name is not suggested again.',
  body: z.strictObject(chosen),
  call: (asked) =>
    decided(asked, async (writing, name, deciding) => {
      await rejectName(writing, name, deciding);
      return null;
    }),
});

/** POST /api/v1/desk/mentions/:id/kind */
export const nameKindCall = tokenRoute({
  ...decision,
  path: `${PATH}/:id/kind`,
  about: 'Sets the type of thing that mentions name.',
  body: z.strictObject({ ...chosen, kind: entityKind }),
  call: (asked) =>
    decided(asked, async (writing, name, deciding) => {
      await nameKind(writing, name, asked.body.kind, deciding);
      return null;
    }),
});

interface Decided {
  readonly by: Authorized<'review entities'>;
  readonly body: { readonly mentions?: readonly string[] | undefined };
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
    name: ChosenName,
    deciding: { readonly by: Authorized<'review entities'>; readonly now: Date },
  ) => Promise<string | null>,
) {
  const { id: nameId = '' } = params;
  const { story, language } = query;
  const choice = { id: nameId, seen: seenIn(ifMatch), story, language, mentions: body.mentions ?? null };
  const json = await context.store.write(async (writing) => {
    const name = await ifUnmodified(
      () => chosenName(writing, choice),
      async () => {
        const current = await wholeOf(writing, nameId, query);
        return { current, etag: current.etag };
      },
    );
    const entity = await carryOut(writing, name, { by, now: context.clock.now() });
    return { name: name.group.name, mentions: name.ids.length, entity };
  });
  context.log.info({ by: by.member.id, name: json.name }, 'a name was decided');
  return { json };
}

async function wholeOf(
  reading: Reading,
  nameId: string | undefined,
  { story, language }: Readonly<Record<string, string>>,
) {
  const group = await groupOf(reading, nameId ?? '', { story, language });
  const name = group && (await findName(reading, group));
  if (!group || !name) throw noSuchName();
  return { ...nameJson(name), state: group.state, occurrences: await occurrencesJson(reading, group) };
}

async function occurrencesJson(reading: Reading, group: NameGroup) {
  const found = await occurrencesOf(reading, group, MOST_OCCURRENCES);
  return found.map(({ slug, exact, entityId, entityLabel, storyId: _story, out: _out, ...rest }) => ({
    ...rest,
    story: slug,
    quote: exact,
    entity: entityId === null ? null : { id: entityId, label: entityLabel ?? '' },
  }));
}

function nameJson(name: QueuedName) {
  return { ...nameData(name), etag: seenTag(name.seen) };
}
