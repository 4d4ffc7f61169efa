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
const may = z.boolean().nullable().meta({ description: 'Null if this does not apply to the table.' });

const by = z
  .object({ id, name: textOrNull.meta({ description: 'Null if they have left.' }) })
  .nullable()
  .meta({ description: 'Null if it was automatic, or done by the operator on the command line.' });
const column = z.object({
  columns: z
    .array(text)
    .meta({ description: 'One column, or one per period if a measure is spread over several.' }),
  is: z.enum([...COLUMN_ROLES, 'time', 'names']).meta({
    description: '`names` means that the cells name measures, each a measure in its own right.',
  }),
  held: z.array(text).meta({ description: 'The file columns it is read from.' }),
  label: textOrNull,
  measure: z
    .object({
      kind: z.enum(MEASURE_KINDS),
      unit: textOrNull,
      multiplier: z.number().nullable().meta({ description: 'The unit of one value; null if unknown.' }),
      follows: z.object({
        addedOverTime: may,
        addedOverMembers: may,
        notAddedOver: z.array(text).meta({
          description:
            'Dimensions that values cannot be summed over, even if their type allows it, such as the sex of business owners.',
        }),
        averagedOverTime: may,
        share: z.boolean(),
      }),
    })
    .nullable(),
  dimension: z
    .object({
      members: whole,
      sums: whole.meta({ description: 'The number of members that are totals of others.' }),
      first: z.array(text).meta({ description: 'A selection of the members, totals first.' }),
      whole: textOrNull.meta({ description: 'The member that is the overall total.' }),
      sparse: z
        .boolean()
        .meta({ description: 'Whether a missing row counts as zero in a sum if the country reports data.' }),
    })
    .nullable(),
  confidence: z.number().nullable().meta({ description: 'From 0 to 1; null if it does not apply.' }),
  guess: z.boolean().meta({ description: 'Whether it still needs confirmation.' }),
  role: z.enum(FIELD_ROLES).nullable().meta({
    description: 'For trade tables: the field role it is derived from, and corrected through.',
  }),
  stated: z.boolean().meta({ description: 'Whether the file or its descriptor states this.' }),
  settled: z
    .object({ by, at: instant, corrected: z.boolean() })
    .nullable()
    .meta({ description: 'Who last corrected or confirmed it.' }),
});

/** How the columns of a dataset are interpreted. */
export const datasetColumns = z
  .object({
    dataset: text,
    version: whole,
    description: whole.meta({
      description: 'The number of the description; 0 if none is stored for this version yet.',
    }),
    guesses: whole,
    frequency: z.enum(['day', 'week', 'month', 'quarter', 'half', 'year']).nullable(),
    columns: z.array(column),
    corrections: z
      .array(text)
      .meta({ description: 'In the format of `sourceline datasets describe --set`.' }),
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
    .meta({ description: 'Corrections, applied in order; all or nothing.' }),
  confirm: names.meta({
    description: 'Columns to confirm; `all` confirms every guess.',
  }),
  undo: names.meta({
    description: 'Columns to reset to the automatic description; `all` resets everything.',
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
