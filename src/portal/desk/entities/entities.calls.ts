import { z } from 'zod';
import { findEntity } from '../../../entities/entity.queries.ts';
import { mentionsAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import { listEntities } from '../../../entities/queue/entity-list.queries.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { publishEntity, unpublishEntity } from '../../../entities/review/publish-entity.ts';
import { refusal } from '../../../words/refusal.ts';
import { writeCursor } from '../../http/cursor.ts';
import { FIELDS } from '../../http/route.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { seenTag } from '../../json/if-unmodified.ts';
import { limitOf, nextPage, pageOf } from '../../json/next-page.ts';
import { changeDetails } from './change-details.ts';
import { entityAnswered, holdEntity } from './desk-entity.ts';
import {
  deskEntity,
  entityMention,
  listedEntity,
  sourceGiven,
  why,
  whyIfAny,
} from './desk-entity-schemas.ts';
import { ENTITIES_QUERY, rowOf, wantedEntities } from './entities.routes.ts';
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
  about: 'The entity as it stands now; its ETag is what the next change names.',
  schema: deskEntity,
} as const;

/** GET /api/v1/desk/entities */
export const entitiesCall = tokenRoute({
  ...reads,
  path: PATH,
  about: 'The entities in every state but the rejected ones, the last changed first, page by page.',
  query: { ...ENTITIES_QUERY, limit: FIELDS.limit },
  returns: {
    status: 200,
    about: 'A page of the entities; the next is at `next`.',
    schema: z.object({
      entities: z.array(listedEntity),
      next: z.url().nullable(),
    }),
  },
  call: async ({ context, query }) => {
    const most = limitOf(query);
    const list = await listEntities(context.reading, wantedEntities({ query }, most));
    const { page, cursor } = pageOf(list, most, ({ changedAt, id }) =>
      writeCursor({ publishedAt: changedAt, id }),
    );
    const { next, headers } = nextPage(context, PATH, query, cursor);
    const entities = page.map((entity) => ({
      ...rowOf(entity),
      changed: entity.changedAt.toISOString(),
      etag: seenTag(String(entity.changedAt.getTime())),
    }));
    return { json: { entities, next }, headers };
  },
});

/** POST /api/v1/desk/entities */
export const makeEntityCall = tokenRoute({
  ...decides,
  method: 'POST',
  path: PATH,
  about: 'Makes an entity by hand, with its name as its first statement.',
  body: z.strictObject({
    label,
    kind: entityKind,
    country: countryGiven.optional(),
    source: sourceGiven.optional(),
    why: whyIfAny,
  }),
  returns: { ...standsNow, status: 201, about: 'The entity that was made; Location says where it is.' },
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
  about: 'One entity: what is stated of it and by whom, its relations, its stories, what was decided.',
  returns: { ...standsNow, about: 'The entity; its ETag is what a change names.' },
  refuses: [404],
  call: ({ context, params }) => entityAnswered(context, params.id),
});

/** GET /api/v1/desk/entities/:id/mentions */
export const entityMentionsCall = tokenRoute({
  ...reads,
  path: `${PATH}/:id/mentions`,
  about: 'The single mentions of an entity, the newest story’s first, as they are chosen for a split.',
  returns: {
    status: 200,
    about: `Its mentions, ${MOST_ROWS} at most.`,
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
    'Says what an entity is called and is; what is left out stays. Of one with a page: whoever publishes.',
  takesVersion: true,
  body: z.strictObject({
    label: label.optional(),
    slug: z.string().min(1).max(80).optional().meta({ description: 'The end of the address of its page.' }),
    kind: entityKind.optional(),
    country: countryGiven.nullable().optional(),
    topic: z.string().max(120).nullable().optional().meta({ description: 'The slug of its topic page.' }),
    person: z
      .boolean()
      .default(false)
      .meta({ description: 'True where one that has a page becomes a person, and that page is right.' }),
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
  about: 'Gives an entity its page.',
  takesVersion: true,
  body: z.strictObject({
    person: z
      .boolean()
      .default(false)
      .meta({ description: 'True for a person: that it is right to publish a page about them.' }),
    name: z.boolean().default(false).meta({
      description:
        'True where no source that readers may see gives its name, as that of a story which is not out: that they may see it now.',
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
  about: 'Takes the page of an entity back, with the reason; all that is known of it stays.',
  body: z.strictObject({ why }),
  returns: standsNow,
  refuses: [404, 409],
  call: async ({ context, params: { id = '' }, body, by }) => {
    await context.store.write((writing) => unpublishEntity(writing, id, by, context.clock.now(), body.why));
    context.log.info({ by: by.member.id, entity: id }, 'the page of an entity was taken back');
    return entityAnswered(context, id);
  },
});
