import { RELATION_KINDS, SCHEMATA } from '../../entities/entity.ts';
import {
  address,
  instant,
  listOf,
  object,
  orNull,
  type Schema,
  text,
  whole,
  yesNo,
} from '../json/schema-parts.ts';

const id: Schema = { type: 'string', format: 'uuid' };
const schema: Schema = {
  type: 'string',
  enum: [...SCHEMATA],
  description: 'A FollowTheMoney schema; Place corresponds to its Address.',
};
const country: Schema = orNull({ type: 'string', description: 'ISO 3166-1 alpha-2.' });
const label: Schema = { ...text, description: 'The default name.' };
const name: Schema = {
  ...text,
  description: 'The name in the language given by `lang`, or `label` if there is none.',
};
const date: Schema = orNull({ type: 'string', format: 'date' });

const entityFields: Record<string, Schema> = {
  id,
  slug: text,
  url: address,
  schema,
  label,
  name,
  country,
  topic: orNull(address),
  published: orNull(instant),
  changed: instant,
};

/** An entity in a list. */
export const entity = object(entityFields);

const story = object({ slug: text, url: address, headline: text, language: text, published: instant });
const side = object({ id, label, name, schema, country, url: orNull(address) });

const statement = object({
  id,
  property: text,
  value: text,
  language: orNull(text),
  origin: { type: 'string', enum: ['story', 'dataset', 'list', 'person'] },
  story: orNull(story),
  dataset: orNull(address),
  row: { ...orNull(whole), description: 'As in the download of that version, counted from 1.' },
  rowUrl: { ...orNull(address), description: 'Null if the rows may not be redistributed.' },
  list: orNull(text),
  entry: orNull(text),
  source: orNull(text),
  sourceUrl: orNull(text),
  firstSeen: instant,
  lastSeen: instant,
});

const relation = object({
  id,
  kind: { type: 'string', enum: [...RELATION_KINDS] },
  from: side,
  to: { ...orNull(side), description: 'Null if the other party is unknown.' },
  starts: date,
  ends: { ...date, description: 'The first day on which the relation no longer held.' },
  goods: orNull(text),
  codes: listOf(text),
  baskets: listOf(address),
  endUse: orNull(text),
  attribution: orNull(object({ kind: text, who: text, role: orNull(text) })),
  quote: orNull(object({ type: text, exact: text, prefix: text, suffix: text })),
  story: orNull(story),
  source: orNull(text),
  sourceUrl: orNull(text),
});

const listed = object({
  list: { ...text, description: 'The list’s official name.' },
  listUrl: orNull(text),
  producer: orNull(text),
  entry: text,
  entryName: orNull(text),
  entryUrl: orNull(text),
  programmes: listOf(text),
  listedOn: orNull(text),
  withheld: { ...orNull(text), description: 'Why the name, programmes and listing date are omitted.' },
  version: whole,
  versionOf: orNull(text),
  versionImported: text,
  versionMissing: { ...listOf(text), description: 'Files missing from this version of the list.' },
  versionBehind: orNull(object({ version: whole, versionOf: orNull(text), versionImported: text })),
  decided: instant,
  automatic: { ...yesNo, description: 'True if nobody has reviewed it.' },
  decision: text,
  stale: orNull(yesNo),
});

/** A full entity, with its sources. */
export const entityWhole = object({
  ...entityFields,
  demo: yesNo,
  names: listOf(object({ kind: text, name: text, language: orNull(text) })),
  identifiers: listOf(object({ kind: text, value: text })),
  statements: listOf(statement),
  relations: listOf(relation),
  storyCount: whole,
  stories: listOf({ type: 'object', additionalProperties: true }),
  figures: listOf(object({ id, url: address, mark: orNull(text), quote: text, sentence: text, story })),
  lists: {
    ...listOf(listed),
    description: 'Confirmed matches only; unreviewed screening hits are never included.',
  },
  inData: {
    ...listOf(
      object({
        dataset: text,
        datasetUrl: address,
        version: whole,
        column: text,
        value: {
          ...orNull(text),
          description: 'As written in the cells; null if readers may not see the values.',
        },
        rows: whole,
        firstRow: {
          ...orNull(whole),
          description: 'As in the download of that version, counted from 1. Null if readers may not see it.',
        },
        rowsUrl: { ...orNull(address), description: 'Null if the rows may not be redistributed.' },
        decidedBy: { type: 'string', enum: ['newsroom', 'code list'] },
      }),
    ),
    description: 'Dataset columns that name it, in their latest versions.',
  },
  ftm: address,
});
