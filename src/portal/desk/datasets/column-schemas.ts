import { z } from 'zod';
import { type ColumnReading, readingsOf } from '../../../evidence/cubes/column-readings.ts';
import { COLUMN_ROLES, CORRECTED, LONGEST } from '../../../evidence/cubes/correct-cube.ts';
import { MEASURE_KINDS } from '../../../evidence/cubes/cube.ts';
import type { DescribedDataset } from '../../../evidence/cubes/describe-versions.ts';
import type { PastDescription } from '../../../evidence/cubes/descriptions.queries.ts';
import { countGuesses } from '../../../evidence/cubes/how-sure.ts';
import { type Settled, settledColumns, stepsOf } from '../../../evidence/cubes/settled-columns.ts';
import { FIELD_ROLES } from '../../../evidence/datasets/dataset.ts';
import { id, instant } from '../../json/desk-schemas.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const whole = z.number().int();
const may = z.boolean().nullable().meta({ description: 'Null where the table has nothing to do it over.' });

const by = z
  .object({ id, name: textOrNull.meta({ description: 'Null for somebody who has left.' }) })
  .nullable()
  .meta({ description: 'Null: the program, or the operator at a terminal.' });
const column = z.object({
  columns: z
    .array(text)
    .meta({ description: 'One, or one for each period where periods are columns of one measure.' }),
  is: z.enum([...COLUMN_ROLES, 'time', 'names']).meta({
    description: '`names`: its cells name what the rows measure, each of which is a measure of its own.',
  }),
  held: z.array(text).meta({ description: 'The columns of the file that it is read from.' }),
  label: textOrNull,
  measure: z
    .object({
      kind: z.enum(MEASURE_KINDS),
      unit: textOrNull,
      multiplier: z.number().nullable().meta({ description: 'What one value counts; null: not known.' }),
      follows: z.object({
        addedOverTime: may,
        addedOverMembers: may,
        notAddedOver: z.array(text).meta({
          description:
            'Dimensions that values are not added up over, although their kind allows it: the sex of owners of firms.',
        }),
        averagedOverTime: may,
        share: z.boolean(),
      }),
    })
    .nullable(),
  dimension: z
    .object({
      members: whole,
      sums: whole.meta({ description: 'How many of the members are sums of others.' }),
      first: z.array(text).meta({ description: 'Some of the members, sums first.' }),
      whole: textOrNull.meta({ description: 'The member that stands for all.' }),
      sparse: z
        .boolean()
        .meta({ description: 'Whether a missing row of a reporting country is zero in a sum.' }),
    })
    .nullable(),
  confidence: z
    .number()
    .nullable()
    .meta({ description: '0 to 1; null where there is nothing to be sure of.' }),
  guess: z.boolean().meta({ description: 'Whether a person should confirm it; nobody has.' }),
  role: z.enum(FIELD_ROLES).nullable().meta({
    description: 'Of a table of trade: the role of its field that it follows from, and is corrected by.',
  }),
  stated: z.boolean().meta({ description: 'Whether the file, or a descriptor beside it, says so itself.' }),
  settled: z
    .object({ by, at: instant, corrected: z.boolean() })
    .nullable()
    .meta({ description: 'Who last corrected it, or confirmed it as it was.' }),
});

/** How the columns of a dataset are interpreted. */
export const datasetColumns = z
  .object({
    dataset: text,
    version: whole,
    description: whole.meta({ description: 'Its number; 0 where none of the version is kept yet.' }),
    guesses: whole,
    frequency: z.enum(['day', 'week', 'month', 'quarter', 'half', 'year']).nullable(),
    columns: z.array(column),
    corrections: z.array(text).meta({ description: 'As `sourceline datasets describe --set` takes them.' }),
    history: z.array(
      z.object({
        version: whole,
        description: whole,
        act: z.enum(['describe', 'correct', 'confirm', 'restore']),
        by,
        at: instant,
        note: text,
        made: z.array(text),
        undone: z.array(text),
      }),
    ),
  })
  .meta({ id: 'DatasetColumns' });

const names = z.union([z.literal('all'), z.array(text.max(2000)).max(400)]).optional();

/** Changes to them; what is left out stays the same. */
export const columnsChange = z.strictObject({
  set: z
    .array(
      z.strictObject({ column: text.min(1).max(2000), what: z.enum(CORRECTED), value: text.max(100_000) }),
    )
    .max(2000)
    .optional()
    .meta({ description: 'Corrections, in the order they are made; all or none.' }),
  confirm: names.meta({
    description: 'Columns that are right as they are taken to be; `all`: every guess.',
  }),
  undo: names.meta({
    description: 'Columns that go back to the program’s own; `all`: the whole description.',
  }),
  note: text.max(LONGEST).optional(),
});

/** The columns of a dataset in the API. */
export function columnsJson(
  { dataset, cube, number, corrections }: DescribedDataset,
  history: readonly PastDescription[],
): z.input<typeof datasetColumns> {
  const settled = settledColumns(history);
  return {
    dataset: dataset.slug,
    version: dataset.newest.number,
    description: number,
    guesses: countGuesses(cube),
    frequency: cube.frequency,
    columns: readingsOf(cube, dataset.newest.fields).map((one) => columnJson(one, settled)),
    corrections: [...corrections],
    history: stepsOf(history).map(
      ({ version, number: description, act, by, madeAt, note, made, undone }) => ({
        version,
        description,
        act,
        by,
        at: madeAt.toISOString(),
        note,
        made: [...made],
        undone: [...undone],
      }),
    ),
  };
}

function columnJson(
  { columns, held, is, label, measure, dimension, confidence, isGuess, isStated, role }: ColumnReading,
  settled: ReadonlyMap<string, Settled>,
): z.input<typeof column> {
  const said = settled.get(columns[0] ?? '');
  const follows = measure && { ...measure.follows, notAddedOver: [...measure.follows.notAddedOver] };
  return {
    columns: [...columns],
    is,
    held: [...held],
    label,
    measure: measure && follows && { ...measure, follows },
    dimension: dimension && { ...dimension, first: [...dimension.first] },
    confidence,
    guess: isGuess,
    role,
    stated: isStated,
    settled: said ? { by: said.by, at: said.at.toISOString(), corrected: said.isCorrected } : null,
  };
}
