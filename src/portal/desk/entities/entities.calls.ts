import { z } from 'zod';
import { findEntity } from '../../../entities/entity.queries.ts';
import { mentionsAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { publishEntity, unpublishEntity } from '../../../entities/review/publish-entity.ts';
import { refusal } from '../../../words/refusal.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { changeDetails } from './change-details.ts';
import { entityAnswered, holdEntity } from './desk-entity.ts';
import { deskEntity, entityMention, sourceGiven, why, whyIfAny } from './desk-entity-schemas.ts';
import { noSuchEntity } from './entity.routes.ts';
import { MOST_ROWS } from './entity-parts.ts';
import { countryGiven, entityKind } from './name-schemas.ts';
import { countryTyped, sourceTyped } from './typed-values.ts';

const PATH = '/api/v1/desk/entities';
const reads = { method: 'GET', who: 'review entities', scope: 'entities:decide' } as const;
const decides = { who: 'review entities', scope: 'entities:decide' } as const;
const publishes = { method: 'POST', who: 'publish entities', scope: 'entities:decide' } as const;
const label = z.string().trim().min(1).max(300);
const standsNow = {
  status: 200,
  about: 'The updated entity. Send its ETag with the next change.',
  schema: deskEntity,
} as const;

/** POST /api/v1/desk/entities */
export const makeEntityCall = tokenRoute({
  ...decides,
  method: 'POST',
  path: PATH,
  about: 'Creates an entity, with its name as its first statement.',
  body: z.strictObject({
    label,
    kind: entityKind,
    country: countryGiven.optional(),
    source: sourceGiven.optional(),
    why: whyIfAny,
  }),
  returns: { ...standsNow, status: 201, about: 'The new entity; `Location` is its URL.' },
  call: async ({ context, body, by }) => {
    const { country, source, kind: schema, why: reason } = body;
    const entity = {
      label: body.label,
      schema,
      country: countryTyped(country),
      source: sourceTyped(source?.title, source?.url),
    };
    const made = await context.store.write((writing) =>
      makeEntity(writing, entity, by, context.clock.now(), reason),
    );
    context.log.info({ by: by.member.id, entity: made.id }, 'an entity was made');
    return {
      ...(await entityAnswered(context, made.id)),
      status: 201,
      headers: { Location: `${context.config.PUBLIC_URL}${PATH}/${made.id}` },
    };
  },
});

/** GET /api/v1/desk/entities/:id */
export const entityCall = tokenRoute({
  ...reads,
  path: `${PATH}/:id`,
  about: 'Gets an entity: statements and their sources, relations, stories and decisions.',
  returns: { ...standsNow, about: 'The entity. Send its ETag to change it.' },
  refuses: [404],
  call: ({ context, params }) => entityAnswered(context, params.id),
});

/** GET /api/v1/desk/entities/:id/mentions */
export const entityMentionsCall = tokenRoute({
  ...reads,
  path: `${PATH}/:id/mentions`,
  about: 'Lists the individual mentions of an entity, newest story first, for choosing in a split.',
  returns: {
    status: 200,
    about: `The mentions, at most ${MOST_ROWS}.`,
    schema: z.object({ mentions: z.array(entityMention) }),
  },
  refuses: [404],
  call: async ({ context: { reading }, params: { id = '' } }) => {
    if (!(await findEntity(reading, id))) throw noSuchEntity();
    const mentions = await mentionsAtDesk(reading, id, MOST_ROWS);
    return {
      json: { mentions: mentions.map(({ slug, exact, ...one }) => ({ ...one, story: slug, quote: exact })) },
    };
  },
});

/** PATCH /api/v1/desk/entities/:id */
export const changeEntityCall = tokenRoute({
  ...decides,
  method: 'PATCH',
  path: `${PATH}/:id`,
  about:
    'Updates an entity’s names and type; omitted fields are unchanged. An entity with a page needs a member who may publish.',
  takesVersion: true,
  body: z.strictObject({
    label: label.optional(),
    slug: z.string().min(1).max(80).optional().meta({ description: 'The slug of its page.' }),
    kind: entityKind.optional(),
    country: countryGiven.nullable().optional(),
    topic: z.string().max(120).nullable().optional().meta({ description: 'The slug of its topic page.' }),
    person: z.boolean().default(false).meta({
      description:
        'Confirms that publishing a page about a person is justified, if an entity with a page becomes a person.',
    }),
    why: whyIfAny,
  }),
  returns: standsNow,
  refuses: [404, 409],
  call: async ({ context, params: { id = '' }, body, by, ifMatch }) => {
    const { label: called, slug, kind: schema, country, topic: topicSlug, person, why: reason } = body;
    const is = {
      schema,
      country: country === undefined ? undefined : countryTyped(country ?? ''),
      topicSlug,
    };
    const deciding = { by, now: context.clock.now(), why: reason, person };
    await context.store.write(async (writing) => {
      await holdEntity(context, writing, id, ifMatch);
      await changeDetails(writing, id, { label: called, slug, ...is }, deciding);
    });
    context.log.info({ by: by.member.id, entity: id }, 'an entity was changed');
    return entityAnswered(context, id);
  },
});

/** POST /api/v1/desk/entities/:id/publish */
export const publishEntityCall = tokenRoute({
  ...publishes,
  path: `${PATH}/:id/publish`,
  about: 'Publishes an entity’s page.',
  takesVersion: true,
  body: z.strictObject({
    person: z.boolean().default(false).meta({
      description: 'Required for a person: confirms that publishing a page about them is justified.',
    }),
    name: z.boolean().default(false).meta({
      description:
        'Required if the name has no source that readers can see, such as an unpublished story: confirms that they may see it.',
    }),
    why: whyIfAny,
  }),
  returns: standsNow,
  refuses: [404, 409],
  call: async ({ context, params: { id = '' }, body, by, ifMatch }) => {
    await context.store.write(async (writing) => {
      await holdEntity(context, writing, id, ifMatch);
      const entity = await findEntity(writing, id);
      if (entity?.schema === 'Person' && !body.person) {
        throw refusal('personUnmeant');
      }
      await publishEntity(writing, id, by, context.clock.now(), body.why, body.name);
    });
    context.log.info({ by: by.member.id, entity: id }, 'an entity was published');
    return entityAnswered(context, id);
  },
});

/** POST /api/v1/desk/entities/:id/unpublish */
export const unpublishEntityCall = tokenRoute({
  ...publishes,
  path: `${PATH}/:id/unpublish`,
  about: 'Unpublishes an entity’s page, with a reason; its data are kept.',
  body: z.strictObject({ why }),
  returns: standsNow,
  refuses: [404, 409],
  call: async ({ context, params: { id = '' }, body, by }) => {
    await context.store.write((writing) => unpublishEntity(writing, id, by, context.clock.now(), body.why));
    context.log.info({ by: by.member.id, entity: id }, 'the page of an entity was taken back');
    return entityAnswered(context, id);
  },
});
