import { z } from 'zod';
import { DATA_CUES } from '../../../entities/data/data-name.ts';
import { ENTITY_STATES, SCHEMATA } from '../../../entities/entity.ts';
import { MENTION_STATES } from '../../../entities/mentions/mention-queue.queries.ts';
import { id, instant } from '../../json/desk-schemas.ts';

/** What an entity is. */
export const entityKind = z
  .enum(SCHEMATA)
  .meta({ description: 'A FollowTheMoney schema; Place corresponds to its Address.' });
/** The state of an entity. */
export const entityState = z.enum(ENTITY_STATES);
/** A country by its two letters. */
export const country = z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.' });
/** A country as entered: by name or code. */
export const countryGiven = z.string().max(60).meta({ description: 'A name or two-letter code.' });
/** The ETag a change names in If-Match. */
export const etag = z.string().meta({ description: 'Send it as `If-Match` with a decision.' });

const number = z.number();
const whole = z.number().int();

const candidates = z.array(
  z.object({
    id,
    label: z.string(),
    kind: entityKind,
    country,
    state: entityState,
    score: number.nullable().meta({ description: 'Null if only the name matches.' }),
    stories: whole,
  }),
);

const name = {
  id: id.meta({ description: 'The id of the mention shown.' }),
  name: z.string(),
  kind: entityKind,
  mentions: whole,
  stories: whole,
  score: number,
  cue: z.string(),
  role: z.string(),
  country,
  first: z.object({
    story: z.string(),
    language: z.string(),
    place: z.string(),
    start: whole,
    quote: z.string(),
    sentence: z.string(),
  }),
  newest: instant,
  decided: z.object({ by: z.string().nullable(), at: instant }).nullable(),
  candidates,
  etag,
};

/** A name in stories. */
export const listedName = z.object(name).meta({ id: 'DeskName' });

/** A name with its mentions. */
export const nameWhole = z
  .object({
    ...name,
    state: z.enum(MENTION_STATES),
    occurrences: z.array(
      z.object({
        id,
        story: z.string(),
        headline: z.string(),
        language: z.string(),
        place: z.string(),
        quote: z.string(),
        sentence: z.string(),
        score: number,
        cue: z.string(),
        role: z.string(),
        entity: z.object({ id, label: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'DeskNameWhole' });

const dataPlace = z.object({
  id,
  dataset: z.string(),
  version: whole,
  column: z.string(),
  value: z.string().meta({ description: 'As written in the cells.' }),
  rows: whole,
  firstRow: whole.meta({ description: 'As in the download of that version, counted from 1.' }),
  cue: z.enum(DATA_CUES),
  score: number,
  entity: z.object({ id, label: z.string() }).nullable(),
});

const dataName = {
  id: id.meta({ description: 'The id of the place with the most rows.' }),
  name: z.string(),
  kind: entityKind,
  columns: whole,
  datasets: whole,
  rows: whole,
  known: z.boolean().meta({ description: 'Whether it may match an existing entity.' }),
  first: dataPlace,
  decided: z.object({ by: z.string().nullable(), at: instant }).nullable(),
  candidates,
  etag,
};

/** A name in columns of datasets. */
export const listedDataName = z.object(dataName).meta({ id: 'DeskDataName' });

/** A name in data with every column it is in. */
export const dataNameWhole = z
  .object({ ...dataName, state: z.enum(MENTION_STATES), places: z.array(dataPlace) })
  .meta({ id: 'DeskDataNameWhole' });
