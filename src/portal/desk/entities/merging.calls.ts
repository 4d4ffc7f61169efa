import { z } from 'zod';
import { mergeEntities } from '../../../entities/merging/merge-entities.ts';
import { splitEntity } from '../../../entities/merging/split-entity.ts';
import { unmergeEntity } from '../../../entities/merging/unmerge-entity.ts';
import { unsplitEntity } from '../../../entities/merging/unsplit-entity.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id } from '../../json/desk-schemas.ts';
import { entityAnswered, holdEntity } from './desk-entity.ts';
import { deskEntity, why, whyIfAny } from './desk-entity-schemas.ts';
import { entityChanger } from './entity-changer.ts';
import { countryGiven, entityKind } from './name-schemas.ts';
import { countryTyped } from './typed-values.ts';

const PATH = '/api/v1/desk/entities';
const at = { method: 'POST', who: 'review entities', scope: 'entities:decide', refuses: [404, 409] } as const;
const some = z.array(id).max(2_000).default([]);

/** POST /api/v1/desk/entities/:id/merge */
export const mergeCall = tokenRoute({
  ...at,
  path: `${PATH}/:id/merge`,
  about: 'Merges an entity into another, with a reason. This can be undone.',
  takesVersion: true,
  body: z.strictObject({
    into: id,
    etag: z.string().max(100).meta({ description: 'The ETag of the entity it is merged into.' }),
    why,
  }),
  returns: { status: 200, about: 'The merged entity.', schema: deskEntity },
  call: async ({ context, params: { id: from = '' }, body: { into, etag, why: reason }, by, ifMatch }) => {
    const { intoId } = await context.store.write(async (writing) => {
      await holdEntity(context, writing, from, ifMatch);
      await holdEntity(context, writing, into, etag);
      return mergeEntities(writing, from, into, entityChanger(by), context.clock.now(), reason);
    });
    context.log.info({ by: by.member.id, entity: from, into: intoId }, 'an entity was merged');
    return entityAnswered(context, intoId);
  },
});

/** POST /api/v1/desk/entities/:id/unmerge */
export const unmergeCall = tokenRoute({
  ...at,
  path: `${PATH}/:id/unmerge`,
  about: 'Undoes a merge; the entity is restored with everything it had.',
  body: z.strictObject({ why: whyIfAny }),
  returns: { status: 200, about: 'The restored entity.', schema: deskEntity },
  call: async ({ context, params: { id: entityId = '' }, body, by }) => {
    await context.store.write(async (writing) => {
      await unmergeEntity(writing, entityId, entityChanger(by), context.clock.now(), body.why);
    });
    context.log.info({ by: by.member.id, entity: entityId }, 'a merge was taken back');
    return entityAnswered(context, entityId);
  },
});

/** POST /api/v1/desk/entities/:id/split */
export const splitCall = tokenRoute({
  ...at,
  path: `${PATH}/:id/split`,
  about: 'Splits statements, mentions, relations and names in data off into a new entity, with a reason.',
  takesVersion: true,
  body: z.strictObject({
    label: z.string().trim().min(1).max(300),
    kind: entityKind.optional(),
    country: countryGiven
      .nullable()
      .optional()
      .meta({ description: 'If omitted, that of the original entity.' }),
    statements: some,
    mentions: some,
    relations: some,
    dataNames: some,
    why,
  }),
  returns: { status: 201, about: 'The new entity; `Location` is its URL.', schema: deskEntity },
  call: async ({ context, params: { id: entityId = '' }, body, by, ifMatch }) => {
    const { kind: schema, country, why: reason, ...chosen } = body;
    const is = { schema, country: country === undefined ? undefined : countryTyped(country ?? '') };
    const made = await context.store.write(async (writing) => {
      await holdEntity(context, writing, entityId, ifMatch);
      const split = { ...chosen, ...is, entityId };
      return splitEntity(writing, split, entityChanger(by), context.clock.now(), reason);
    });
    context.log.info({ by: by.member.id, entity: entityId, made: made.id }, 'an entity was split');
    return {
      ...(await entityAnswered(context, made.id)),
      status: 201,
      headers: { Location: `${context.config.PUBLIC_URL}${PATH}/${made.id}` },
    };
  },
});

/** POST /api/v1/desk/splits/:id/reversal */
export const unsplitCall = tokenRoute({
  ...at,
  path: '/api/v1/desk/splits/:id/reversal',
  about: 'Undoes a split, by the id of the decision listed on the entity.',
  body: z.strictObject({ why: whyIfAny }),
  returns: { status: 200, about: 'The entity, with everything restored.', schema: deskEntity },
  call: async ({ context, params: { id: decision = '' }, body, by }) => {
    const { entityId } = await context.store.write(async (writing) => {
      return unsplitEntity(writing, decision, entityChanger(by), context.clock.now(), body.why);
    });
    context.log.info({ by: by.member.id, entity: entityId }, 'a split was taken back');
    return entityAnswered(context, entityId);
  },
});
