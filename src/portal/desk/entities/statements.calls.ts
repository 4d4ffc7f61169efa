import { z } from 'zod';
import { RELATION_KINDS } from '../../../entities/entity.ts';
import { relationAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import { addRelation } from '../../../entities/relations/add-relation.ts';
import { decideRelation } from '../../../entities/relations/decide-relation.ts';
import { stateProperty } from '../../../entities/statements/state-property.ts';
import { restoreStatement, withdrawStatement } from '../../../entities/statements/withdraw-statement.ts';
import type { Reading } from '../../../store/database.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { id } from '../../json/desk-schemas.ts';
import { ifUnmodified, seenIn, tagged } from '../../json/if-unmodified.ts';
import { entityAnswered, relationJson } from './desk-entity.ts';
import {
  deskEntity,
  deskRelation,
  relationGiven,
  sourceGiven,
  why,
  whyIfAny,
} from './desk-entity-schemas.ts';
import { entityChanger } from './entity-changer.ts';
import { noSuchRelation, relationAsSeen } from './relation-as-seen.ts';
import { rowTyped } from './row-typed.ts';
import { storySource, titled } from './statement.acts.ts';
import { sourceTyped } from './typed-values.ts';

const at = { method: 'POST', who: 'review entities', scope: 'entities:decide' } as const;
const kind = z.enum(RELATION_KINDS);
const standsNow = {
  status: 200,
  about: 'The updated entity.',
  schema: deskEntity,
} as const;

/** POST /api/v1/desk/entities/:id/statements */
export const stateCall = tokenRoute({
  ...at,
  path: '/api/v1/desk/entities/:id/statements',
  about: 'Adds a statement about an entity, citing a title, one of our stories or a dataset row.',
  body: z
    .strictObject({
      property: z.string().max(40).meta({ description: 'A FollowTheMoney property, such as `address`.' }),
      value: z.string().max(2_000),
      language: z
        .string()
        .max(35)
        .default('')
        .meta({ description: 'BCP 47 language tag, if the value has a language.' }),
      source: sourceGiven.optional(),
      story: z.string().max(200).optional().meta({ description: 'The slug of the story.' }),
      row: z
        .strictObject({
          dataset: z.string().regex(/^[a-z0-9-]{1,120}$/),
          version: z
            .number()
            .int()
            .positive()
            .max(999_999)
            .optional()
            .meta({ description: 'If omitted, the latest version.' }),
          row: z.number().int().positive().max(9_999_999_999).meta({ description: 'Counted from 1.' }),
        })
        .optional(),
    })
    .refine(
      ({ source, story, row }) => [source, story, row].filter((one) => one !== undefined).length === 1,
      {
        path: ['source'],
        message: 'a statement takes a source, or a story or a row of a dataset as its source',
      },
    ),
  returns: {
    status: 201,
    about: 'The statement was added.',
    schema: z.object({
      id,
      cells: z
        .array(
          z.object({ column: z.string(), value: z.union([z.string(), z.number(), z.boolean(), z.null()]) }),
        )
        .nullable()
        .meta({
          description: 'The content of the row cited as the source; null if the source is not a row.',
        }),
    }),
  },
  refuses: [404, 409],
  call: async ({ context, params: { id: entityId = '' }, body, by }) => {
    const { property: prop, value, language: lang, source, story, row } = body;
    const at =
      row &&
      (await rowTyped(
        context,
        row.version ? `${row.dataset}/versions/${row.version}` : row.dataset,
        String(row.row),
      ));
    const { statementId } = await context.store.write(async (writing) => {
      const from = at
        ? { datasetVersionId: at.version.id, row: at.row }
        : story
          ? await storySource(writing, story)
          : titled(sourceTyped(source?.title, source?.url));
      const statement = { entityId, prop, value, lang, source: from };
      return stateProperty(writing, statement, entityChanger(by), context.clock.now());
    });
    context.log.info({ by: by.member.id, entity: entityId }, 'something was stated of an entity');
    return { status: 201, json: { id: statementId, cells: at?.cells ?? null } };
  },
});

/** POST /api/v1/desk/statements/:id/withdrawal */
export const withdrawStatementCall = tokenRoute({
  ...at,
  path: '/api/v1/desk/statements/:id/withdrawal',
  about: 'Withdraws a statement, with a reason; it stays in the history.',
  body: z.strictObject({ why }),
  returns: standsNow,
  refuses: [404, 409],
  call: async ({ context, params: { id: statementId = '' }, body, by }) => {
    const { entityId } = await context.store.write(async (writing) => {
      return withdrawStatement(writing, statementId, entityChanger(by), context.clock.now(), body.why);
    });
    context.log.info(
      { by: by.member.id, entity: entityId, statement: statementId },
      'a statement was withdrawn',
    );
    return entityAnswered(context, entityId);
  },
});

/** POST /api/v1/desk/statements/:id/restoration */
export const restoreStatementCall = tokenRoute({
  ...at,
  path: '/api/v1/desk/statements/:id/restoration',
  about: 'Restores a withdrawn statement.',
  body: z.strictObject({ why: whyIfAny }),
  returns: standsNow,
  refuses: [404, 409],
  call: async ({ context, params: { id: statementId = '' }, body, by }) => {
    const { entityId } = await context.store.write(async (writing) => {
      return restoreStatement(writing, statementId, entityChanger(by), context.clock.now(), body.why);
    });
    context.log.info(
      { by: by.member.id, entity: entityId, statement: statementId },
      'a statement was restored',
    );
    return entityAnswered(context, entityId);
  },
});

/** POST /api/v1/desk/relations */
export const relateCall = tokenRoute({
  ...at,
  path: '/api/v1/desk/relations',
  about: 'Adds a relation between two entities, with its source.',
  body: z.strictObject({
    kind,
    from: id,
    to: id.nullable().meta({ description: 'Null if the other party is unknown.' }),
    ...relationGiven,
    who: z.string().max(200).optional().meta({ description: 'Who says so.' }),
    source: sourceGiven,
  }),
  returns: { status: 201, about: 'The relation, in effect immediately.', schema: deskRelation },
  refuses: [404, 409],
  call: async ({ context, body, by }) => {
    const { from, to, who, source, ...given } = body;
    const { relationId } = await context.store.write(async (writing) => {
      return addRelation(
        writing,
        {
          ...given,
          fromEntity: from,
          toEntity: to,
          attribution: who ? { kind: 'on record', who, role: null } : null,
          source: titled(sourceTyped(source.title, source.url)),
        },
        entityChanger(by),
        context.clock.now(),
      );
    });
    context.log.info({ by: by.member.id, relation: relationId }, 'a relation was added');
    return { ...(await relationAnswered(context.reading, relationId)), status: 201 };
  },
});

/** POST /api/v1/desk/relations/:id/decision */
export const decideRelationCall = tokenRoute({
  ...at,
  path: '/api/v1/desk/relations/:id/decision',
  about: 'Accepts or rejects a relation, or corrects it; omitted fields are unchanged.',
  takesVersion: true,
  body: z.strictObject({
    decision: z.enum(['accepted', 'rejected']),
    kind: kind.optional(),
    from: id.optional(),
    to: id.nullable().optional(),
    ...relationGiven,
    note: whyIfAny,
  }),
  returns: { status: 200, about: 'The updated relation.', schema: deskRelation },
  refuses: [404],
  call: async ({ context, params: { id: relationId = '' }, body, by, ifMatch }) => {
    const { decision, from, to, note, ...given } = body;
    const seen = seenIn(ifMatch);
    await context.store.write(async (writing) => {
      await ifUnmodified(
        () => relationAsSeen(writing, relationId, seen),
        async () => {
          const current = (await relationAnswered(writing, relationId)).json;
          return { current, etag: current.etag };
        },
      );
      const change = { ...given, fromEntity: from, toEntity: to };
      await decideRelation(
        writing,
        relationId,
        decision,
        change,
        entityChanger(by),
        context.clock.now(),
        note,
      );
    });
    context.log.info({ by: by.member.id, relation: relationId, decision }, 'a relation was decided');
    return relationAnswered(context.reading, relationId);
  },
});

async function relationAnswered(reading: Reading, relationId: string) {
  const relation = await relationAtDesk(reading, relationId);
  if (!relation) throw noSuchRelation();
  return tagged(relationJson(relation));
}
