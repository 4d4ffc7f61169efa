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
  description: 'A schema of FollowTheMoney; Place is its Address.',
};
const country: Schema = orNull({ type: 'string', description: 'ISO 3166-1 alpha-2.' });
const label: Schema = { ...text, description: 'What it is called where nothing else is known.' };
const name: Schema = {
  ...text,
  description: 'What it is called in the language of `lang`; the label without it.',
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
  row: { ...orNull(whole), description: 'As in the download of that version; 1 is the first.' },
  rowUrl: { ...orNull(address), description: 'Null where its rows may not be handed on.' },
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
  to: { ...orNull(side), description: 'Null where nobody says who the other side is.' },
  starts: date,
  ends: { ...date, description: 'The first day on which it no longer was.' },
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
  list: { ...text, description: 'The exact name of the list.' },
  listUrl: orNull(text),
  producer: orNull(text),
  entry: text,
  entryName: orNull(text),
  entryUrl: orNull(text),
  programmes: listOf(text),
  listedOn: orNull(text),
  withheld: { ...orNull(text), description: 'Why name, programmes and listing day are left out.' },
  version: whole,
  versionOf: orNull(text),
  versionImported: text,
  versionMissing: { ...listOf(text), description: 'Files that this version of the list lacks.' },
  versionBehind: orNull(object({ version: whole, versionOf: orNull(text), versionImported: text })),
  decided: instant,
  automatic: { ...yesNo, description: 'Whether no person has looked at it.' },
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
    description: 'Only what a person at the newsroom decided; never a machine’s hit.',
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
          description: 'As its cells write it; null where readers may not see its values.',
        },
        rows: whole,
        firstRow: {
          ...orNull(whole),
          description:
            'As in the download of that version; 1 is the first. Null where readers may not see it.',
        },
        rowsUrl: { ...orNull(address), description: 'Null where its rows may not be handed on.' },
        decidedBy: { type: 'string', enum: ['newsroom', 'code list'] },
      }),
    ),
    description: 'Columns of datasets that name it, in their newest versions.',
  },
  ftm: address,
});
