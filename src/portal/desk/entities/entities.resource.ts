import { z } from 'zod';
import { ENTITY_STATES, type EntityState } from '../../../entities/entity.ts';
import {
  countEntities,
  countriesOfEntities,
  ENTITY_ORDER,
  type ListedEntity,
  listEntities,
} from '../../../entities/queue/entity-list.queries.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { seenTag } from '../../json/if-unmodified.ts';
import type { Edition } from '../../site/edition.ts';
import { kindWord } from '../../text/entity-words.ts';
import { localName } from '../../text/shown-name.ts';
import { type Filter, resource } from '../resource/resource.ts';
import type { ResourceField } from '../resource/resource-field.ts';
import { WrongFields } from '../resource/wrong-fields.ts';
import { countryWord, entityStateWord, kindOptions, schemaOf, stateOf } from './entity-choices.ts';
import { KIND_FIELD } from './mentions.routes.ts';
import { country, entityKind, entityState, etag } from './name-schemas.ts';
import { countryTyped, sourceTyped } from './typed-values.ts';

const who = 'review entities';
const text = z.string();
const whole = z.number().int();
const COUNTRY_FIELD = {
  pattern: /^[A-Z]{2}$/,
  most: 2,
  takes: 'a two-letter country code such as CN',
};

const field = (
  name: string,
  label: ResourceField<unknown>['label'],
  more: Partial<ResourceField<unknown>> = {},
): ResourceField<unknown> => ({ name, kind: 'text', most: 300, label, ...more });

const inState = (value: EntityState): Filter => ({
  ...{ kind: 'part', name: 'state', value },
  label: (words) => entityStateWord(value, words),
});

/** The people, companies, bodies and places of the desk. */
export const ENTITIES = resource({
  many: 'entities',
  one: 'entity',
  schema: 'DeskListedEntity',
  reads: { who, scope: 'entities:decide' },
  writes: { who, scope: 'entities:decide' },
  about: {
    list: 'Entities, and the form to create one.',
    call: 'Lists entities in every state except rejected, most recently changed first, paginated.',
  },
  key: { name: 'id', of: (entity) => entity.id },
  columns: [
    { name: 'id', schema: id, value: (entity) => entity.id },
    { name: 'slug', schema: text, value: ({ slug }) => slug },
    {
      name: 'label',
      schema: text,
      value: ({ label }) => label,
      shown: (entity, { language }) => localName({ ...entity, names: entity.byLanguage }, language),
    },
    {
      name: 'kind',
      schema: entityKind,
      value: ({ schema }) => schema,
      shown: ({ schema }, { words }) => kindWord(schema, words),
    },
    {
      name: 'state',
      schema: entityState,
      value: ({ state }) => state,
      shown: ({ state }, { words }) => entityStateWord(state, words),
    },
    {
      name: 'country',
      schema: country,
      value: (entity) => entity.country,
      shown: (entity, { words }) => entity.country && countryWord(entity.country, words),
    },
    {
      name: 'stories',
      schema: whole,
      value: ({ stories }) => stories,
      shown: ({ stories }, { words }) => words.say('entStories', { count: stories }),
    },
    {
      name: 'statements',
      schema: whole,
      value: ({ statements }) => statements,
      shown: ({ statements }, { words }) => words.say('entStatements', { count: statements }),
    },
    {
      name: 'relations',
      schema: whole,
      value: ({ relations }) => relations,
      shown: ({ relations }, { words }) =>
        relations > 0 ? words.say('entRelations', { count: relations }) : null,
    },
    {
      name: 'names',
      schema: z.array(text),
      value: ({ names }) => names,
      shown: ({ names }) => names.map((name) => ({ text: name })),
    },
    { name: 'byLanguage', schema: z.record(text, text), value: ({ byLanguage }) => byLanguage },
    { name: 'proposedIn', schema: whole, value: ({ proposedIn }) => proposedIn },
    { name: 'relationsWait', schema: whole, value: ({ relationsWait }) => relationsWait },
    { name: 'hits', schema: whole, value: ({ hits }) => hits },
    { name: 'changed', schema: instant, value: ({ changedAt }) => changedAt.toISOString() },
    { name: 'etag', schema: etag, value: ({ changedAt }) => seenTag(String(changedAt.getTime())) },
  ],
  filters: [
    ...ENTITY_STATES.map(inState),
    {
      ...{ kind: 'part', name: 'waits', value: 'relations' },
      label: (words) => words.say('entRelationsToDecide'),
    },
    { kind: 'search', name: 'q', label: (words) => words.say('entNameHolds') },
    {
      ...{ kind: 'choice', name: 'kind', values: KIND_FIELD },
      label: (words) => words.say('entKind'),
      any: (words) => words.say('entAnyKind'),
      options: (words) => kindOptions(words),
    },
    {
      ...{ kind: 'choice', name: 'country', values: COUNTRY_FIELD },
      label: (words) => words.say('entCountry'),
      any: (words) => words.say('entAnyCountry'),
    },
  ],
  filterChoices: async (reading, { words }) => ({
    country: (await countriesOfEntities(reading))
      .map((value) => ({ value, text: countryWord(value, words) }))
      .sort((one, other) => one.text.localeCompare(other.text, words.locale)),
  }),
  counts: async (reading, { kind, country: of, q }) => {
    const counts = await countEntities(reading, { schema: schemaOf(kind), country: of, text: q });
    return { ...counts, all: counts.proposed + counts.known + counts.published };
  },
  sorts: [{ name: 'changed', label: (words) => words.say('resourceNewest'), order: ENTITY_ORDER }],
  list: (reading, { filters: { state, kind, country: of, q, waits }, page }) =>
    listEntities(reading, {
      ...{ state: stateOf(state), schema: schemaOf(kind), country: of, text: q, page },
      relationsWait: waits !== undefined,
    }),
  words: (words) => ({
    title: words.say('deskEntities'),
    intro: words.say('entEntitiesIntro'),
    none: words.say('entNone'),
    advice: words.say('entNoneAdvice'),
    noMatch: words.say('entNoneFound'),
    noMatchAdvice: words.say('entNoneFoundAdvice'),
    back: words.say('entAll'),
  }),
  name: ({ label }) => label,
  lacks: lacksOf,
  add: {
    about: 'Creates an entity.',
    words: (words) => ({ title: words.say('entMake'), button: words.say('entMakeDo') }),
    ...{ opens: 'made', isFolded: true },
    fields: [
      field('label', (words) => words.say('entLabel'), {
        hint: (words) => words.say('entLabelHint'),
        required: true,
      }),
      field('kind', (words) => words.say('entKind'), {
        kind: 'choice',
        options: (words) => kindOptions(words),
      }),
      field('country', (words) => words.say('entCountry'), {
        hint: (words) => words.say('entCountryHint'),
        most: 60,
      }),
      field('source', (words) => words.say('entSource'), { hint: (words) => words.say('entSourceHint') }),
      field('url', (words) => words.say('entSourceUrl'), { kind: 'url', most: 1_000 }),
    ],
    ofForm: ({ label = '', kind, country: typed, source, url }, { words }) => {
      const schema = schemaOf(kind);
      if (label && schema)
        return { label, schema, country: countryTyped(typed), source: sourceTyped(source, url) };
      const needed = { [label ? 'kind' : 'label']: words.say('uploadNeeded') };
      throw new WrongFields(needed, { isWorded: true });
    },
    write: async (writing, by, entity, { clock }) => (await makeEntity(writing, entity, by, clock.now())).id,
  },
});

function lacksOf({ proposedIn, relationsWait, hits }: ListedEntity, { words }: Edition): string | null {
  return (
    [
      ...(proposedIn > 0 ? [words.say('entProposedIn', { count: proposedIn })] : []),
      ...(relationsWait > 0 ? [words.say('entRelationsWait', { count: relationsWait })] : []),
      ...(hits > 0 ? [words.say('entHitsWait', { count: hits })] : []),
    ].join(' · ') || null
  );
}
