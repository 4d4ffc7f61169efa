import { z } from 'zod';
import { DECISION_KINDS } from '../../../entities/decisions/decision.ts';
import { RELATION_KINDS } from '../../../entities/entity.ts';
import { RELATION_STATES } from '../../../entities/relations/relation.ts';
import { HIT_DECISIONS } from '../../../entities/screening/hit.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { country, entityKind, entityState, etag } from './name-schemas.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const texts = z.array(z.string());
const whole = z.number().int();
const day = z.iso.date().nullable();
const story = z.object({ slug: text, headline: text, language: text });
const side = z.object({ id, label: text, kind: text });
const source = z.object({ title: text, url: textOrNull });

const statement = z
  .object({
    id,
    property: text,
    value: text,
    language: text.meta({ description: 'Empty if it has no language.' }),
    origin: z.enum(['story', 'dataset', 'list', 'person']),
    story: story.nullable(),
    dataset: z.object({ slug: text, names: z.record(text, text), number: whole }).nullable(),
    row: z.number().nullable(),
    list: textOrNull,
    entry: textOrNull,
    source: source.nullable(),
    firstSeen: instant,
    lastSeen: instant,
    by: textOrNull,
    withdrawn: z.object({ at: instant, by: textOrNull, why: text }).nullable(),
    everywhere: z
      .object({ at: instant, by: textOrNull })
      .nullable()
      .meta({ description: 'Set if the name always refers to this entity.' }),
  })
  .meta({ id: 'DeskStatement' });

/** A relation at the desk, in any state. */
export const deskRelation = z
  .object({
    id,
    kind: z.enum(RELATION_KINDS),
    from: side,
    to: side.nullable(),
    starts: day,
    ends: day,
    goods: text,
    codes: texts,
    baskets: texts,
    endUse: text,
    attribution: z.looseObject({}).nullable(),
    story: story.nullable(),
    quote: z.looseObject({}).nullable(),
    source: source.nullable(),
    state: z.enum(RELATION_STATES),
    gone: z.boolean().meta({ description: 'The sentence is no longer in the story.' }),
    by: textOrNull,
    decided: instant.nullable(),
    note: text,
    etag,
  })
  .meta({ id: 'DeskRelation' });

/** A full entity, as the desk sees it. */
export const deskEntity = z
  .object({
    id,
    slug: text,
    url: z.url().nullable().meta({ description: 'The page’s URL; null if there is none.' }),
    label: text,
    byLanguage: z.record(text, text),
    kind: entityKind,
    state: entityState,
    country,
    topic: textOrNull,
    madeBy: textOrNull,
    created: instant,
    changed: instant,
    published: instant.nullable(),
    readAs: side.nullable().meta({ description: 'The entity it was merged into.' }),
    merged: z.array(side.extend({ into: id })),
    statements: z.array(statement),
    relations: z.array(deskRelation),
    stories: z.array(
      story.extend({ at: instant, accepted: whole, proposed: whole, quote: text, sentence: text }),
    ),
    hits: z.array(
      z.object({
        id,
        list: text,
        entry: text,
        name: text,
        score: z.number(),
        state: z.enum(['waiting', ...HIT_DECISIONS]),
      }),
    ),
    decisions: z.array(
      z.object({
        id,
        kind: z.enum(DECISION_KINDS),
        entity: side.omit({ kind: true }),
        other: side.omit({ kind: true }).nullable(),
        details: z.unknown(),
        why: text,
        by: textOrNull,
        at: instant,
        undoneBy: id.nullable(),
      }),
    ),
    etag,
  })
  .meta({ id: 'DeskEntity' });

/** A mention of an entity, to choose for a split. */
export const entityMention = story
  .omit({ slug: true })
  .extend({ id, story: text, quote: text, sentence: text, state: text })
  .meta({ id: 'DeskEntityMention' });

/** An optional reason. */
export const whyIfAny = z.string().max(1_000).default('');
/** A required reason. */
export const why = z.string().trim().min(1).max(1_000);
/** The source of a manual statement. */
export const sourceGiven = z.strictObject({
  title: z.string().trim().min(1).max(300),
  url: z.string().max(1_000).optional(),
});
/** The fields of a relation; what is left out stays the same, or is empty. */
export const relationGiven = {
  starts: z.iso.date().nullable().optional(),
  ends: z.iso.date().nullable().optional(),
  goods: z.string().max(300).optional(),
  codes: z.array(z.string().max(10)).max(60).optional().meta({ description: 'HS codes.' }),
  baskets: z.array(z.string().max(120)).max(60).optional(),
  endUse: z.string().max(300).optional(),
};
